package io.ancrage.samples.benchmarks;

import static io.ancrage.territory.TerritoryFacts.COLLEGES;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Known;
import io.ancrage.fact.Program;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import java.math.BigDecimal;
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

/**
 * One criterion of three tests over all communes: compiled and asked for the first time, asked again, asked commune by
 * commune, and written by hand over bare arrays. Every variant answers true, false or unknown.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CriterionBenchmark {

    private FactTable communes;
    private Vocabulary vocabulary;
    private double[] population;
    private double[] colleges;
    private double[] lycees;
    private int round;

    @Setup
    public void load() {
        communes = FrenchTerritories.load().table(TerritoryLevel.COMMUNE);
        vocabulary = ProjectFacts.vocabulary();
        population = values(POPULATION);
        colleges = values(COLLEGES);
        lycees = values(LYCEES);
    }

    private double[] values(Fact<BigDecimal> fact) {
        FactColumn<BigDecimal> column = communes.column(fact).orElseThrow();
        double[] values = new double[communes.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.reading(row) instanceof Known<BigDecimal> known
                    ? known.known().doubleValue()
                    : Double.NaN;
        }
        return values;
    }

    private static Criterion criterion(int shift) {
        return Criterion.allOf(
                POPULATION.between(5_000 + shift, 15_000 + shift),
                COLLEGES.atLeast(1 + shift),
                LYCEES.atLeast(1 + shift));
    }

    /** No test of it was asked before: the bounds move on every time, past what the table keeps. */
    @Benchmark
    public TruthSet cold() {
        round = (round + 1) % 1_000;
        return vocabulary.compile(criterion(round)).test(communes);
    }

    /** Compiled anew from an equal criterion, as a second user would ask it. */
    @Benchmark
    public TruthSet shared() {
        return vocabulary.compile(criterion(0)).test(communes);
    }

    /** The plain way: the same program, one commune at a time. */
    @Benchmark
    public int communeByCommune() {
        Program program = vocabulary.compile(criterion(0));
        int fitting = 0;
        for (int row = 0; row < communes.rows(); row++) {
            fitting += program.test(communes.row(row)).isTrue() ? 1 : 0;
        }
        return fitting;
    }

    /** The bound: three-valued logic written by hand for this one criterion, with new bounds every time. */
    @Benchmark
    public Truth[] byHand() {
        round = (round + 1) % 1_000;
        Truth[] answers = new Truth[population.length];
        for (int row = 0; row < answers.length; row++) {
            Truth size = Double.isNaN(population[row])
                    ? Truth.UNKNOWN
                    : Truth.of(population[row] >= 5_000 + round && population[row] <= 15_000 + round);
            answers[row] = size.and(atLeast(colleges[row], 1 + round)).and(atLeast(lycees[row], 1 + round));
        }
        return answers;
    }

    private static Truth atLeast(double value, int bound) {
        return Double.isNaN(value) ? Truth.UNKNOWN : Truth.of(value >= bound);
    }
}
