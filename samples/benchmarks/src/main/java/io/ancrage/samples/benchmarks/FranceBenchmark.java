package io.ancrage.samples.benchmarks;

import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.near;
import static io.ancrage.territory.TerritoryFacts.APL_GENERAL_PRACTITIONER;
import static io.ancrage.territory.TerritoryFacts.COLLEGES;
import static io.ancrage.territory.TerritoryFacts.DISTANCE_TO_HOSPITAL;
import static io.ancrage.territory.TerritoryFacts.HOUSE_PRICE;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;

import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Loading France in a JVM that has done nothing else, beside merely reading the same bytes; and a whole ranking. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FranceBenchmark {

    private Matcher matcher;
    private Project doctor;

    @Setup
    public void project() {
        doctor = Project.builder("p-1", Profession.PHYSICIAN)
                .search("metropolitan")
                .require(POPULATION.between(5_000, 15_000))
                .require(COLLEGES.atLeast(1))
                .require(LYCEES.atLeast(1))
                .prefer(3, less(APL_GENERAL_PRACTITIONER, 2, 4))
                .prefer(2, less(DISTANCE_TO_HOSPITAL, 10, 40))
                .prefer(2, near(44.58, 6.06, 50, 300))
                .prefer(less(HOUSE_PRICE, 1_500, 3_000))
                .build();
    }

    /** Each fork is a fresh JVM that loads once: what a command-line program waits for. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(7)
    public Territories loadInAFreshMachine() {
        return FrenchTerritories.load();
    }

    /** The bound for loading: inflating the largest of the resources and nothing else. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(7)
    public int readTheIndexOnlyInAFreshMachine() throws IOException {
        try (InputStream bytes = ClassLoader.getSystemResourceAsStream("io/ancrage/territory/communes/index.tsv")) {
            return bytes.readAllBytes().length;
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public List<Match> theTenBestTowns() {
        if (matcher == null) {
            matcher = Matcher.builder()
                    .asOf(LocalDate.of(2026, 11, 21))
                    .territories(FrenchTerritories.load())
                    .build();
        }
        return matcher.territoriesFor(doctor).top(10);
    }
}
