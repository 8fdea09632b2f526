package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Criterion;
import io.ancrage.json.internal.Jackson2;
import io.ancrage.json.internal.Jackson3;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Laws over random criteria; {@code -Dancrage.seed=...} repeats a run. */
class JsonLawsTest {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);

    private final Json jackson3 = Json.of(Samples.WORDS, new Jackson3());
    private final Json jackson2 = Json.of(Samples.WORDS, new Jackson2());
    private Random random = new Random(SEED);
    private Draws draws = draws(random);

    @BeforeEach
    void start() {
        random = new Random(SEED);
        draws = draws(random);
        System.out.println("JsonLawsTest: -Dancrage.seed=" + SEED);
    }

    @Test
    void whatIsWrittenIsReadBackEqualAndWithTheSameBytesFromBothLinesOfJackson() {
        for (int i = 0; i < 5_000; i++) {
            Criterion criterion = draws.criterion(4);
            String text = jackson3.write(criterion);

            assertThat(jackson2.write(criterion)).as("run %d", i).isEqualTo(text);
            assertThat(jackson3.readCriterion(text)).as("run %d: %s", i, text).isEqualTo(criterion);
            assertThat(jackson2.readCriterion(text)).as("run %d: %s", i, text).isEqualTo(criterion);
            assertThat(text).as("run %d", i).doesNotContain("\n");
        }
    }

    @Test
    void aDamagedTextIsReadOrRefusedAlikeByBothAndByNoOtherError() {
        int refused = 0;
        for (int i = 0; i < 6_000; i++) {
            String text = damaged(jackson3.write(draws.criterion(2)));
            String one = outcome(jackson3, text, i);
            assertThat(outcome(jackson2, text, i)).as("run %d: %s", i, text).isEqualTo(one);
            refused += one.startsWith("ANC-") ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(3_000);
    }

    private static String outcome(Json json, String text, int run) {
        try {
            return json.write(json.readCriterion(text));
        } catch (AncrageException e) {
            assertThat(e.text().french()).isNotBlank().isNotEqualTo(e.text().english());
            return e.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            return fail("run " + run + ": " + text, e);
        }
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(5)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.setCharAt(at, draws.letter());
                case 2 -> damaged.insert(at, draws.letter());
                case 3 ->
                    damaged.insert(
                            at,
                            draws.pick(List.of(
                                    "null",
                                    "true",
                                    "1e999999999999",
                                    "-",
                                    "NaN",
                                    "{}",
                                    "[",
                                    "\"\"",
                                    "//",
                                    "\\u00",
                                    "0")));
                default -> damaged.setLength(Math.max(1, at));
            }
            if (damaged.isEmpty()) {
                return "{";
            }
        }
        return damaged.toString();
    }

    private static Draws draws(Random random) {
        return new Draws(random, Samples.WORDS, Samples.FACTS, "quiet", "calme \"d'été\"");
    }
}
