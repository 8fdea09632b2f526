package io.ancrage.samples.benchmarks;

import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.when;
import static io.ancrage.territory.TerritoryFacts.APL_GENERAL_PRACTITIONER;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;

import io.ancrage.json.ImportReport;
import io.ancrage.json.Json;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Ten thousand made-up offers: imported, beside merely parsing the same text, and matched by the plain scan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OfferBenchmark {

    private static final int OFFERS = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Json json;
    private String lines;
    private Matcher matcher;
    private Project doctor;

    @Setup
    public void offers() {
        Territories france = FrenchTerritories.load();
        List<Territory> communes = france.territories(TerritoryLevel.COMMUNE);
        Random random = new Random(47);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < OFFERS; i++) {
            offers.add(offer("o-" + i, communes.get(random.nextInt(communes.size())), random));
        }
        json = Json.of(ProjectFacts.vocabulary());
        lines = offers.stream().map(json::write).collect(Collectors.joining("\n"));
        matcher = Matcher.builder().asOf(DAY).territories(france).offers(offers).build();
        doctor = Project.builder("p-1", Profession.PHYSICIAN)
                .stage(CareerStage.INSTALLING)
                .modes(PracticeMode.SALARIED, PracticeMode.MIXED)
                .require(POPULATION.between(2_000, 15_000))
                .require(LYCEES.atLeast(1))
                .prefer(3, less(APL_GENERAL_PRACTITIONER, 2, 4))
                .prefer(when(OfferFacts.BENEFITS.hasAny("HOUSING")))
                .build();
    }

    private static Offer offer(String id, Territory commune, Random random) {
        Offer.Builder offer = Offer.builder(id, OfferKind.SALARIED, commune.code())
                .title("Offer " + id)
                .profession(random.nextInt(3) == 0 ? Profession.NURSE : Profession.PHYSICIAN)
                .modes(random.nextBoolean() ? PracticeMode.SALARIED : PracticeMode.LIBERAL)
                .confirmedOn(DAY.minusDays(random.nextInt(400)));
        if (random.nextBoolean()) {
            offer.benefit(Benefit.of(BenefitKind.HOUSING).forMonths(12));
        }
        if (random.nextInt(4) == 0) {
            offer.require(ProjectFacts.CAREER_STAGE.in("INSTALLING", "INSTALLED"));
        }
        return offer.build();
    }

    /** Read, checked and made into offers, one by one. */
    @Benchmark
    public ImportReport imported(Blackhole offers) throws IOException {
        return json.offerImporter().readJson(new StringReader(lines), offers::consume);
    }

    /** The bound: every token of the same text, and nothing done with it. */
    @Benchmark
    public int parsedOnly() throws IOException {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), lines)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public List<Match> theTenBestOffers() {
        return matcher.offersFor(doctor).top(10);
    }
}
