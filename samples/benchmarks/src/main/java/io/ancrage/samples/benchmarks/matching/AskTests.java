package io.ancrage.samples.benchmarks.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all offers ask, each test once. What one offer asks is packed in a long: two requirements, two preferences, two
 * weights, a byte each; 0 for none.
 */
final class AskTests {

    private final List<PlainWish> tests = new ArrayList<>();
    private final Map<Object, Integer> known = new HashMap<>();
    private final Map<PlainAsks, Long> packed = new HashMap<>();

    /** The first stands for no test. */
    AskTests() {
        tests.add(PlainWish.atLeast(NumberFact.HOURS, 0));
    }

    long pack(PlainOffer offer) {
        PlainAsks asks = offer.asks();
        return asks == null ? 0 : packed.computeIfAbsent(asks, this::pack);
    }

    private long pack(PlainAsks asks) {
        long bytes = 0;
        for (int i = 0; i < asks.requirements().size(); i++) {
            bytes |= (long) test(asks.requirements().get(i)) << 8 * i;
        }
        for (int i = 0; i < asks.preferences().size(); i++) {
            bytes |= (long) test(asks.preferences().get(i)) << 16 + 8 * i;
            bytes |= (long) asks.preferences().get(i).weight << 32 + 8 * i;
        }
        return bytes;
    }

    private int test(PlainWish wish) {
        int test = known.computeIfAbsent(wish.test(), missing -> {
            tests.add(wish);
            return tests.size() - 1;
        });
        if (test > 255) {
            throw new IllegalStateException("more than 255 different tests of practitioners");
        }
        return test;
    }

    /** What they find of one person. */
    final class Of {

        private final byte[] truths = new byte[256];
        private final int[] degrees = new int[256];

        Of() {
            truths[0] = PlainWish.TRUE;
        }

        void ask(PlainProject person) {
            for (int test = 1; test < tests.size(); test++) {
                PlainWish wish = tests.get(test);
                int degree = wish.degree(person);
                degrees[test] = degree == PlainWish.OPEN ? PlainWish.HALF : degree;
                boolean isRequirement = wish.form.ordinal() <= PlainWish.Form.DAYS.ordinal();
                truths[test] = (byte)
                        (!isRequirement || degree == PlainWish.FULL
                                ? PlainWish.TRUE
                                : degree == 0 ? PlainWish.FALSE : PlainWish.UNKNOWN);
            }
        }

        int truth(long asked) {
            return truths[(int) asked & 0xFF] & truths[(int) (asked >>> 8) & 0xFF];
        }

        int degree(long asked) {
            if (asked == 0) {
                return PlainWish.FULL;
            }
            int one = (int) (asked >>> 32) & 0xFF;
            int two = (int) (asked >>> 40) & 0xFF;
            int sum = one * degrees[(int) (asked >>> 16) & 0xFF] + two * degrees[(int) (asked >>> 24) & 0xFF];
            return Judge.mean(sum, one + two);
        }
    }
}
