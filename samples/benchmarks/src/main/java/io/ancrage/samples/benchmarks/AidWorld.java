package io.ancrage.samples.benchmarks;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.Situation;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Program;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up world, the same at every run: {@link AidRule schemes}, and persons a fifth of whose facts are missing. The persons
 * stand in bare arrays, and from these as a table, as sheets, as situations and as what Drools takes.
 */
final class AidWorld {

    static final int SCHEMES = 40;
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final int DAY_ZERO = (int) LocalDate.of(2010, 1, 1).toEpochDay();

    static final byte MISSING = -1;
    static final int MISSING_DAY = -2;
    static final int NO_DAY = -1;

    static final List<String> PROFESSIONS = codes("P", 10);
    static final List<String> STAGES = codes("S", 6);
    static final List<String> ZONES = codes("Z", 4);
    static final List<String> DEPARTMENTS = codes("D", 96);

    private static final Fact<String> PROFESSION = Fact.code("person.profession", CodeSystem.ANY);
    private static final Fact<String> STAGE = Fact.code("person.stage", CodeSystem.ANY);
    private static final Fact<String> ZONE = Fact.code("territory.zone", CodeSystem.ANY);
    private static final Fact<String> DEPARTMENT = Fact.code("territory.department", CodeSystem.ANY);
    private static final Fact<Boolean> REGISTERED = Fact.flag("person.registered");
    private static final Fact<Boolean> CONVENTION = Fact.flag("practice.convention");
    private static final Fact<Boolean> GROUP = Fact.flag("practice.group");
    private static final Fact<Boolean> MAIN_OFFICE = Fact.flag("practice.mainOffice");
    private static final Fact<Boolean> FIRST = Fact.flag("practice.first");
    private static final Fact<Boolean> QPV = Fact.flag("territory.qpv");
    private static final Fact<BigDecimal> AGE = Fact.number("person.age", "");
    private static final Fact<BigDecimal> HALF_DAYS = Fact.number("practice.halfDays", "");
    private static final Fact<BigDecimal> PATIENTS = Fact.number("practice.patients", "");
    private static final Fact<BigDecimal> POPULATION = Fact.number("territory.population", "");
    private static final Fact<LocalDate> INSTALLED_ON = Fact.date("practice.installedOn");
    private static final Fact<LocalDate> GRADUATED_ON = Fact.date("person.graduatedOn");

    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            PROFESSION,
            STAGE,
            ZONE,
            DEPARTMENT,
            REGISTERED,
            CONVENTION,
            GROUP,
            MAIN_OFFICE,
            FIRST,
            QPV,
            AGE,
            HALF_DAYS,
            PATIENTS,
            POPULATION,
            INSTALLED_ON,
            GRADUATED_ON));

    final int persons;
    final List<AidRule> rules;
    final byte[] profession;
    final byte[] stage;
    final byte[] zone;
    final byte[] department;
    final byte[] registered;
    final byte[] convention;
    final byte[] group;
    final byte[] mainOffice;
    final byte[] first;
    final byte[] qpv;
    final int[] age;
    final int[] halfDays;
    final int[] patients;
    final int[] population;
    final int[] installedOn;
    final int[] graduatedOn;

    AidWorld(int persons, long seed) {
        Random random = new Random(seed);
        this.persons = persons;
        this.rules = AidRule.all(SCHEMES, random);
        this.profession = places(PROFESSIONS.size(), random);
        this.stage = places(STAGES.size(), random);
        this.zone = places(ZONES.size(), random);
        this.department = places(DEPARTMENTS.size(), random);
        this.registered = places(2, random);
        this.convention = places(2, random);
        this.group = places(2, random);
        this.mainOffice = places(2, random);
        this.first = places(2, random);
        this.qpv = places(2, random);
        this.age = numbers(24, 70, random);
        this.halfDays = numbers(1, 12, random);
        this.patients = numbers(0, 2_000, random);
        this.population = numbers(50, 60_000, random);
        this.installedOn = days(0.1, random);
        this.graduatedOn = days(0.1, random);
    }

    private static boolean isMissing(Random random) {
        return random.nextInt(5) == 0;
    }

    private byte[] places(int of, Random random) {
        byte[] column = new byte[persons];
        for (int row = 0; row < persons; row++) {
            byte place = (byte) random.nextInt(of);
            column[row] = isMissing(random) ? MISSING : place;
        }
        return column;
    }

    private int[] numbers(int least, int most, Random random) {
        int[] column = new int[persons];
        for (int row = 0; row < persons; row++) {
            int number = least + random.nextInt(most - least + 1);
            column[row] = isMissing(random) ? MISSING : number;
        }
        return column;
    }

    private int[] days(double none, Random random) {
        int[] column = new int[persons];
        for (int row = 0; row < persons; row++) {
            int day = random.nextDouble() < none ? NO_DAY : DAY_ZERO + random.nextInt(6_000);
            column[row] = isMissing(random) ? MISSING_DAY : day;
        }
        return column;
    }

    private static List<String> codes(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + (10 + i)).toList();
    }

    /** A scheme document with the fields that every document needs. */
    static String document(String id, String versions, String constraints) {
        return """
                {
                "schemaVersion": "1",
                "id": "%s",
                "name": {"fr": "dispositif", "en": "scheme"},
                "shortName": "%s",
                "kind": "LUMP_SUM",
                "level": "NATIONAL",
                "funder": {"fr": "banc d'essai", "en": "benchmark"},
                "summary": {"fr": "inventé", "en": "made up"},
                "state": {"is": "OPEN", "on": "2026-11-21"},
                "confidence": "HIGH",
                "sources": [{"id": "law", "publisher": "benchmark", "official": true, "seen": "2026-11-21"}],
                "versions": %s,
                "constraints": %s
                }
                """.formatted(id, id, versions, constraints);
    }

    /** The schemes as a catalogue, read from JSON. */
    AidCatalog catalog() {
        Map<String, String> documents = new LinkedHashMap<>();
        rules.forEach(rule -> documents.put(rule.id() + ".json", rule.json()));
        AidCatalog catalog = AidCatalog.read(VOCABULARY, documents);
        if (!catalog.problems().isEmpty()) {
            throw catalog.problems().values().iterator().next();
        }
        return catalog;
    }

    /** The conditions of each scheme as one program, for asking person by person. */
    static List<Program> programs(AidCatalog catalog) {
        return catalog.schemes().stream()
                .map(scheme -> VOCABULARY.compile(new AllOf(scheme.versions().get(0).conditions().stream()
                        .<Criterion>map(condition -> condition.criterion())
                        .toList())))
                .toList();
    }

    /** Takes what is known of a person; what is missing is not told. */
    private interface Sink {
        <T> void put(Fact<T> fact, Reading<T> reading);
    }

    private void tell(int row, Sink sink) {
        code(sink, PROFESSION, PROFESSIONS, profession[row]);
        code(sink, STAGE, STAGES, stage[row]);
        code(sink, ZONE, ZONES, zone[row]);
        code(sink, DEPARTMENT, DEPARTMENTS, department[row]);
        flag(sink, REGISTERED, registered[row]);
        flag(sink, CONVENTION, convention[row]);
        flag(sink, GROUP, group[row]);
        flag(sink, MAIN_OFFICE, mainOffice[row]);
        flag(sink, FIRST, first[row]);
        flag(sink, QPV, qpv[row]);
        number(sink, AGE, age[row]);
        number(sink, HALF_DAYS, halfDays[row]);
        number(sink, PATIENTS, patients[row]);
        number(sink, POPULATION, population[row]);
        day(sink, INSTALLED_ON, installedOn[row]);
        day(sink, GRADUATED_ON, graduatedOn[row]);
    }

    private static void code(Sink sink, Fact<String> fact, List<String> codes, byte place) {
        if (place != MISSING) {
            sink.put(fact, known(codes.get(place)));
        }
    }

    private static void flag(Sink sink, Fact<Boolean> fact, byte value) {
        if (value != MISSING) {
            sink.put(fact, known(value == 1));
        }
    }

    private static void number(Sink sink, Fact<BigDecimal> fact, int value) {
        if (value != MISSING) {
            sink.put(fact, known(BigDecimal.valueOf(value)));
        }
    }

    private static void day(Sink sink, Fact<LocalDate> fact, int day) {
        if (day == NO_DAY) {
            sink.put(fact, new None<>(Source.STATED, Vintage.UNKNOWN));
        } else if (day != MISSING_DAY) {
            sink.put(fact, known(LocalDate.ofEpochDay(day)));
        }
    }

    private static <T> Known<T> known(T value) {
        return new Known<>(value, Precision.EXACT, Source.STATED, Vintage.UNKNOWN);
    }

    /** All persons as a table. */
    FactTable table() {
        Map<Fact<?>, FactColumn.Builder<?>> columns = new LinkedHashMap<>();
        for (Fact<?> fact : VOCABULARY.facts()) {
            if (!fact.equals(Fact.AS_OF)) {
                columns.put(fact, FactColumn.builder(fact, persons));
            }
        }
        for (int row = 0; row < persons; row++) {
            int at = row;
            tell(row, new Sink() {
                @Override
                @SuppressWarnings("unchecked") // a builder is filed under its own fact
                public <T> void put(Fact<T> fact, Reading<T> reading) {
                    ((FactColumn.Builder<T>) columns.get(fact)).put(at, reading);
                }
            });
        }
        return FactTable.of(
                persons,
                columns.values().stream()
                        .<FactColumn<?>>map(FactColumn.Builder::build)
                        .toList());
    }

    /** The first persons as sheets. */
    List<FactSheet> sheets(int count) {
        return first(count, row -> {
            FactSheet.Builder sheet = FactSheet.builder();
            tell(row, sheet::put);
            return sheet.build();
        });
    }

    /** The first persons as situations without a history of aids. */
    List<Situation> situations(int count) {
        return first(count, row -> {
            Situation.Builder situation = Situation.builder(DAY).noOtherAids();
            tell(row, situation::fact);
            return situation.build();
        });
    }

    /** The first persons as plain objects. */
    List<DroolsPerson> plainObjects(int count) {
        return first(
                count,
                row -> new DroolsPerson(
                        row,
                        code(PROFESSIONS, profession[row]),
                        code(STAGES, stage[row]),
                        code(ZONES, zone[row]),
                        code(DEPARTMENTS, department[row]),
                        registered[row],
                        convention[row],
                        group[row],
                        mainOffice[row],
                        first[row],
                        qpv[row],
                        age[row],
                        halfDays[row],
                        patients[row],
                        population[row],
                        installedOn[row],
                        graduatedOn[row]));
    }

    private static @Nullable String code(List<String> codes, byte place) {
        return place == MISSING ? null : codes.get(place);
    }

    private static <T> List<T> first(int count, IntFunction<T> make) {
        List<T> all = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            all.add(make.apply(row));
        }
        return all;
    }
}
