package io.ancrage.samples.benchmarks;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidReport;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.Situation;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Program;
import io.ancrage.fact.TruthSet;
import java.util.List;
import java.util.Map;

/** Holds the ways to answer against each other: a benchmark of different answers would tell nothing. */
final class AidAgreement {

    private AidAgreement() {}

    /**
     * Checks that all answer the same; Drools, that its yes is theirs.
     *
     * @return how many rights there are
     */
    static int check(
            HandWritten handWritten,
            AidCatalog catalog,
            FactTable table,
            List<FactSheet> sheets,
            List<Situation> situations,
            DroolsPeer drools,
            List<DroolsPerson> plainObjects) {
        byte[][] expected = handWritten.ask();
        Map<String, TruthSet> ours = catalog.newcomers(table.asOf(AidWorld.DAY));
        List<Program> programs = AidWorld.programs(catalog);
        DroolsHits hits = drools.ask(plainObjects);
        int rights = 0;
        for (int scheme = 0; scheme < expected.length; scheme++) {
            String id = "scheme-" + scheme;
            int yes = 0;
            for (int row = 0; row < table.rows(); row++) {
                Truth truth = truth(expected[scheme][row]);
                yes += truth.isTrue() ? 1 : 0;
                same("column by column", truth, ours.get(id).truth(row), id, row);
                if (row < sheets.size()) {
                    same("person by person", truth, programs.get(scheme).test(sheets.get(row)), id, row);
                }
                same("Drools", Truth.of(truth.isTrue()), Truth.of(hits.has(scheme, row)), id, row);
            }
            if (yes == 0) {
                throw new IllegalStateException(id + " is for nobody");
            }
            rights += yes;
        }
        for (int row = 0; row < situations.size(); row++) {
            AidReport report = catalog.assess(situations.get(row));
            for (int scheme = 0; scheme < expected.length; scheme++) {
                String id = "scheme-" + scheme;
                AidVerdict verdict = report.verdict(id);
                same("verdict", truth(expected[scheme][row]), verdict.right(), id, row);
            }
        }
        return rights;
    }

    private static Truth truth(byte answer) {
        return answer == HandWritten.YES ? Truth.TRUE : answer == HandWritten.NO ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static void same(String way, Truth expected, Truth found, String scheme, int row) {
        if (expected != found) {
            throw new IllegalStateException(
                    way + ": " + found + " instead of " + expected + " for " + scheme + ", person " + row);
        }
    }
}
