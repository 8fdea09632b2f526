package io.ancrage.samples.benchmarks;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.Situation;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Program;
import io.ancrage.fact.TruthSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Who may have what: 40 made-up schemes of six criteria for many persons a fifth of whose facts are missing. All times are
 * those of one scheme and person. Every variant is held against the others before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AidBenchmark {

    static final long SEED = 20261121;
    private static final int PERSONS = 100_000;
    private static final int SHEETS = 20_000;
    private static final int EXPLAINED = 1_000;

    private AidCatalog catalog;
    private FactTable table;
    private HandWritten handWritten;
    private List<Program> programs;
    private List<FactSheet> sheets;
    private List<Situation> situations;
    private DroolsPeer drools;
    private List<DroolsPerson> plainObjects;

    @Setup
    public void world() {
        AidWorld world = new AidWorld(PERSONS, SEED);
        catalog = world.catalog();
        table = world.table();
        handWritten = new HandWritten(world);
        programs = AidWorld.programs(catalog);
        sheets = world.sheets(SHEETS);
        situations = world.situations(EXPLAINED);
        drools = new DroolsPeer(world.rules);
        plainObjects = world.plainObjects(PERSONS);
        AidAgreement.check(handWritten, catalog, table, sheets, situations, drools, plainObjects);
    }

    /** Column by column. The table is pinned anew each time, so no answer of an earlier round is at hand. */
    @Benchmark
    @OperationsPerInvocation(PERSONS * AidWorld.SCHEMES)
    public Map<String, TruthSet> oursAnswerOnly() {
        return catalog.newcomers(table.asOf(AidWorld.DAY));
    }

    /** The same once more on the same table, which remembers the answers of its last 256 tests. */
    @Benchmark
    @OperationsPerInvocation(PERSONS * AidWorld.SCHEMES)
    public Map<String, TruthSet> oursAnswerOnlyAgain() {
        return catalog.newcomers(table);
    }

    /** Every verdict with its findings, person by person. */
    @Benchmark
    @OperationsPerInvocation(EXPLAINED * AidWorld.SCHEMES)
    public void oursWithExplanation(Blackhole findings) {
        for (Situation situation : situations) {
            for (AidVerdict verdict : catalog.assess(situation).verdicts()) {
                findings.consume(verdict.findings());
            }
        }
    }

    /** The bound. */
    @Benchmark
    @OperationsPerInvocation(PERSONS * AidWorld.SCHEMES)
    public byte[][] handWritten() {
        return handWritten.ask();
    }

    /** The plain way: the same criteria, person by person. */
    @Benchmark
    @OperationsPerInvocation(SHEETS * AidWorld.SCHEMES)
    public int plainTreeWalk() {
        int rights = 0;
        for (FactSheet sheet : sheets) {
            for (Program program : programs) {
                rights += program.test(sheet) == Truth.TRUE ? 1 : 0;
            }
        }
        return rights;
    }

    /** The peer, with two answers instead of three. */
    @Benchmark
    @OperationsPerInvocation(PERSONS * AidWorld.SCHEMES)
    public DroolsHits drools() {
        return drools.ask(plainObjects);
    }
}
