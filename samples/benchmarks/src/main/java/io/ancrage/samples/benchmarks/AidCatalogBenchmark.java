package io.ancrage.samples.benchmarks;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidPlaces;
import io.ancrage.aids.AidPlan;
import io.ancrage.aids.AidReport;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.PlaceSweep;
import io.ancrage.aids.Situation;
import io.ancrage.fact.FactSheet;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The French catalogue: loaded, asked of all communes at once, asked for the best plan. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AidCatalogBenchmark {

    /** How many communes the plain way is asked for; all would take too long. */
    static final int SOME_COMMUNES = 300;

    private static final String GUERET = "23096";

    /** All communes of France with zonings through time. */
    @State(Scope.Benchmark)
    public static class Sweep {

        private AidCatalog catalog;
        private Territories france;
        private AidPlaces places;
        private List<Situation> persons;
        private List<Situation> here;
        private int next;

        @Setup
        public void places() {
            catalog = AidCatalog.france();
            france = AidPersons.zoned(FrenchTerritories.load());
            places = AidPlaces.of(france);
            List<Supplier<Situation.Builder>> kinds =
                    List.of(AidPersons::doctor, AidPersons::midwife, AidPersons::juniorDoctor);
            persons = kinds.stream()
                    .map(kind -> kind.get().build().with(told(kind.get())))
                    .toList();
            FactSheet doctor = told(AidPersons.doctor());
            here = new ArrayList<>();
            List<Territory> communes = places.communes();
            for (int i = 0; i < SOME_COMMUNES; i++) {
                Territory commune = communes.get(i * (communes.size() / SOME_COMMUNES));
                here.add(AidPersons.doctor()
                        .place(france, commune.code())
                        .build()
                        .with(doctor));
            }
            check(communes);
        }

        private FactSheet told(Situation.Builder person) {
            return AidPersons.told(
                    catalog, AidPersons.in(person, france, GUERET).build());
        }

        private void check(List<Territory> communes) {
            PlaceSweep sweep = catalog.sweep(persons.get(0), places);
            for (int i = 0; i < SOME_COMMUNES; i++) {
                int row = i * (communes.size() / SOME_COMMUNES);
                for (AidVerdict verdict : catalog.assess(here.get(i)).verdicts()) {
                    if (sweep.rights().get(verdict.scheme().id()).truth(row) != verdict.right()) {
                        throw new IllegalStateException(verdict.scheme().id() + " in " + communes.get(row));
                    }
                }
            }
        }

        Situation nextPerson() {
            next = (next + 1) % persons.size();
            return persons.get(next);
        }
    }

    /** Places that were never asked before: their table remembers nothing. */
    @State(Scope.Benchmark)
    public static class NewPlaces {

        private AidPlaces places;

        @Setup(Level.Invocation)
        public void places(Sweep sweep) {
            places = AidPlaces.of(sweep.france);
        }
    }

    /** A report that a plan is made of. */
    @State(Scope.Benchmark)
    public static class Report {

        @Param({
            "doctor",
            "midwife",
            "juniorDoctor",
            "synthetic25",
            "synthetic25dense",
            "synthetic25chain",
            "synthetic20"
        })
        private String of;

        private AidReport report;

        @Setup
        public void report() {
            report = switch (of) {
                case "doctor" -> french(AidPersons.doctor());
                case "midwife" -> french(AidPersons.midwife());
                case "juniorDoctor" -> french(AidPersons.juniorDoctor());
                case "synthetic25" -> new AidPlanWorld(25, 0.1, AidBenchmark.SEED).report();
                case "synthetic25dense" -> new AidPlanWorld(25, 0.3, AidBenchmark.SEED).report();
                case "synthetic25chain" -> new AidPlanWorld(25, 0, AidBenchmark.SEED).report();
                default -> new AidPlanWorld(20, 0.1, AidBenchmark.SEED).report();
            };
        }

        private static AidReport french(Situation.Builder person) {
            AidCatalog catalog = AidCatalog.france();
            Situation base =
                    AidPersons.in(person, FrenchTerritories.load(), GUERET).build();
            return catalog.assess(base.with(AidPersons.told(catalog, base)));
        }
    }

    /** A doctor of whom hardly anything is known: most rights are open. */
    @State(Scope.Benchmark)
    public static class Undecided {

        private AidPlan plan;

        @Setup
        public void plan() {
            plan = AidCatalog.france()
                    .assess(AidPersons.in(AidPersons.doctor(), FrenchTerritories.load(), GUERET)
                            .build())
                    .bestPlan();
        }
    }

    /** What a plan of 20 schemes is held against. */
    @State(Scope.Benchmark)
    public static class Twenty {

        private AidPlanWorld world;

        @Setup
        public void world() {
            world = new AidPlanWorld(20, 0.1, AidBenchmark.SEED);
            long planned = world.report().bestPlan().money().amount().longValueExact();
            if (planned != world.mostByTryingAll()) {
                throw new IllegalStateException(planned + " instead of " + world.mostByTryingAll());
            }
        }
    }

    /** The documents of the French catalogue as text. */
    @State(Scope.Benchmark)
    public static class Documents {

        private Map<String, String> documents;

        @Setup
        public void documents() throws IOException {
            documents = new LinkedHashMap<>();
            for (String id : resource("index.txt").lines().toList()) {
                documents.put(id, resource(id + ".json"));
            }
        }

        private static String resource(String name) throws IOException {
            try (InputStream in = ClassLoader.getSystemResourceAsStream("io/ancrage/aids/schemes/" + name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** Read, checked, compiled. */
    @Benchmark
    public AidCatalog load() {
        return AidCatalog.france();
    }

    /** The bound for loading: every token of the same documents, and nothing done with it. */
    @Benchmark
    public int parsedOnly(Documents texts) {
        int tokens = 0;
        JsonFactory json = new JsonFactory();
        for (String text : texts.documents.values()) {
            try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }

    /** All schemes in all communes, for one person after another. */
    @Benchmark
    public PlaceSweep sweep(Sweep france) {
        return france.catalog.sweep(france.nextPerson(), france.places);
    }

    /** The same for one person, in places that were never asked before. */
    @Benchmark
    public PlaceSweep sweepOfNewPlaces(Sweep france, NewPlaces unknown) {
        return france.catalog.sweep(france.persons.get(0), unknown.places);
    }

    /** The plain way: one commune at a time, 300 of them. */
    @Benchmark
    public int placeByPlace(Sweep france) {
        int rights = 0;
        for (Situation situation : france.here) {
            for (AidVerdict verdict : france.catalog.assess(situation).verdicts()) {
                rights += verdict.right().isTrue() ? 1 : 0;
            }
        }
        return rights;
    }

    /** All schemes for one person in one place. */
    @Benchmark
    public AidReport assess(Sweep france) {
        return france.catalog.assess(france.persons.get(0));
    }

    /** The best lawful bundle. */
    @Benchmark
    public AidPlan bestPlan(Report asked) {
        return asked.report.bestPlan();
    }

    /** The best bundle if all that is open were granted: a search over the most schemes. */
    @Benchmark
    public AidPlan ifAllGranted(Undecided asked) {
        return asked.plan.ifAllGranted();
    }

    /** The plain way to the best of 20: try all. */
    @Benchmark
    public int tryAllOf20(Twenty twenty) {
        return twenty.world.mostByTryingAll();
    }
}
