package io.ancrage.samples.benchmarks;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidReport;
import io.ancrage.aids.Situation;
import io.ancrage.fact.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up catalogue of schemes that everybody has a right to, some of which exclude each other. */
final class AidPlanWorld {

    private final int[] euros;
    private final int[] excluded;

    /** Each scheme excludes the next one, and any other with some probability, so that one search has to settle all. */
    AidPlanWorld(int schemes, double density, long seed) {
        Random random = new Random(seed);
        euros = new int[schemes];
        excluded = new int[schemes];
        for (int i = 0; i < schemes; i++) {
            euros[i] = 1_000 + random.nextInt(9_000);
            for (int k = 0; k < i; k++) {
                if (k == i - 1 || random.nextDouble() < density) {
                    excluded[i] |= 1 << k;
                    excluded[k] |= 1 << i;
                }
            }
        }
    }

    AidReport report() {
        Map<String, String> documents = new LinkedHashMap<>();
        for (int i = 0; i < euros.length; i++) {
            documents.put(id(i) + ".json", AidWorld.document(id(i), """
                    [{"conditions": [], "pays": [{"id": "aid", "label": {"fr": "aide", "en": "aid"}, "amount": %d,
                    "rhythm": "ONCE"}], "total": %d}]""".formatted(euros[i], euros[i]), constraints(i)));
        }
        AidCatalog catalog = AidCatalog.read(Vocabulary.of(List.of()), documents);
        if (!catalog.problems().isEmpty()) {
            throw catalog.problems().values().iterator().next();
        }
        return catalog.assess(Situation.builder(AidWorld.DAY).noOtherAids().build());
    }

    private String constraints(int scheme) {
        StringBuilder with = new StringBuilder();
        for (int other = 0; other < scheme; other++) {
            if ((excluded[scheme] >>> other & 1) != 0) {
                with.append(with.isEmpty() ? "\"" : ", \"").append(id(other)).append('"');
            }
        }
        return with.isEmpty() ? "[]" : """
                [{"type": "EXCLUSIVE", "with": [%s], "text": {"fr": "pas les deux", "en": "not both"},
                "sources": ["law"]}]""".formatted(with);
    }

    private static String id(int scheme) {
        return "scheme-" + (char) ('a' + scheme);
    }

    /** The plain way: the money of every lawful set, and the most of it. */
    int mostByTryingAll() {
        int most = 0;
        for (int set = 0; set < 1 << euros.length; set++) {
            int sum = 0;
            boolean lawful = true;
            for (int left = set; left != 0 && lawful; left &= left - 1) {
                int scheme = Integer.numberOfTrailingZeros(left);
                lawful = (excluded[scheme] & set) == 0;
                sum += euros[scheme];
            }
            most = lawful ? Math.max(most, sum) : most;
        }
        return most;
    }
}
