package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of answers say of rows and ranges what a look at each row says. */
class TruthSetTest {

    private static final Trials TRIALS = Trials.of(TruthSetTest.class);
    private static final int MOST_ROWS = 200;

    /** Some answers; often long stretches of the same, so that whole words are. */
    private static List<Truth> answers(RandomGenerator random, int rows) {
        List<Truth> answers = new ArrayList<>();
        Truth answer = Truth.UNKNOWN;
        int changes = random.nextInt(1, 80);
        for (int row = 0; row < rows; row++) {
            if (row == 0 || random.nextInt(changes) == 0) {
                answer = Truth.values()[random.nextInt(3)];
            }
            answers.add(answer);
        }
        return answers;
    }

    private static TruthSet set(List<Truth> answers) {
        long[] trues = new long[TruthSet.words(answers.size())];
        long[] falses = new long[trues.length];
        for (int row = 0; row < answers.size(); row++) {
            Bits.set(row, answers.get(row), trues, falses);
        }
        return new TruthSet(answers.size(), trues, falses);
    }

    private static boolean isPossible(List<Truth> answers, int row) {
        return !answers.get(row).isFalse();
    }

    @Test
    void aRowHasItsOwnAnswer() {
        TRIALS.run(200, random -> {
            List<Truth> answers = answers(random, random.nextInt(1, MOST_ROWS));
            TruthSet set = set(answers);

            assertThat(IntStream.range(0, answers.size()).mapToObj(set::truth)).isEqualTo(answers);
            assertThat(IntStream.range(0, answers.size()).filter(set::isPossible))
                    .containsExactlyElementsOf(IntStream.range(0, answers.size())
                            .filter(row -> isPossible(answers, row))
                            .boxed()
                            .toList());
        });
    }

    @Test
    void theNextAndTheLastPossibleRowAreThoseThatALookAtEachFinds() {
        TRIALS.run(500, random -> {
            List<Truth> answers = answers(random, random.nextInt(1, MOST_ROWS));
            int from = random.nextInt(answers.size());

            assertThat(set(answers).nextPossible(from))
                    .isEqualTo(IntStream.range(from, answers.size())
                            .filter(row -> isPossible(answers, row))
                            .findFirst()
                            .orElse(answers.size()));
            assertThat(set(answers).lastPossible())
                    .isEqualTo(IntStream.range(0, answers.size())
                            .filter(row -> isPossible(answers, row))
                            .max()
                            .orElse(-1));
        });
    }

    @Test
    void aRangeIsAnsweredAsItsRowsAre() {
        TRIALS.run(2_000, random -> {
            List<Truth> answers = answers(random, random.nextInt(1, MOST_ROWS));
            int from = random.nextInt(answers.size());
            int to = random.nextInt(from, answers.size()) + 1;
            List<Truth> range = answers.subList(from, to);

            assertThat(set(answers).truthWithin(from, to))
                    .as("from %d to %d of %s", from, to, answers)
                    .isEqualTo(range.stream().distinct().count() == 1 ? range.get(0) : Truth.UNKNOWN);
        });
    }

    @Test
    void twoSetsTogetherAnswerAsEachPairOfRows() {
        TRIALS.run(200, random -> {
            int rows = random.nextInt(1, MOST_ROWS);
            List<Truth> one = answers(random, rows);
            List<Truth> other = answers(random, rows);
            TruthSet both = set(one).and(set(other));

            assertThat(IntStream.range(0, rows).mapToObj(both::truth))
                    .isEqualTo(IntStream.range(0, rows)
                            .mapToObj(row -> one.get(row).and(other.get(row)))
                            .toList());
        });
    }

    @Test
    void aConstantSetAnswersTheSameEverywhere() {
        for (Truth truth : Truth.values()) {
            TruthSet set = TruthSet.constant(130, truth);

            assertThat(set.count(truth)).isEqualTo(130);
            assertThat(set.truth(129)).isEqualTo(truth);
        }
    }
}
