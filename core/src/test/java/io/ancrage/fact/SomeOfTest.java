package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "At least n of" and "the texts disagree", for every mix of answers. */
class SomeOfTest {

    private static final List<Fact<?>> FLAGS =
            List.of(Fact.flag("offer.a"), Fact.flag("offer.b"), Fact.flag("offer.c"), Fact.flag("offer.d"));

    @ParameterizedTest
    @CsvSource({
        "2, TTFF, TRUE",
        "2, TTUU, TRUE",
        "2, TUFF, UNKNOWN",
        "2, UUFF, UNKNOWN",
        "2, UFFF, FALSE",
        "2, TFFF, FALSE",
        "1, UUUU, UNKNOWN",
        "1, TUUU, TRUE",
        "4, TTTU, UNKNOWN",
        "4, TTTT, TRUE",
        "4, UUUF, FALSE",
    })
    void someOfHoldsFromTheNthOnAndFailsWhenTooFewAreLeft(int atLeast, String answers, Truth truth) {
        List<Criterion> children = new ArrayList<>();
        FLAGS.forEach(flag -> children.add(flag.is(true)));
        Criterion some = Criterion.someOf(atLeast, children.toArray(Criterion[]::new));

        assertThat(test(some, answers)).isEqualTo(truth);
        assertThat(test(Criterion.not(some), answers)).isEqualTo(truth.not());
    }

    @ParameterizedTest
    @CsvSource({"TT, TRUE", "FF, FALSE", "UU, UNKNOWN", "TF, UNKNOWN", "TU, UNKNOWN", "FU, UNKNOWN"})
    void aDisputeIsSettledWhereAllReadingsAgree(String answers, Truth truth) {
        Criterion disputed =
                new Disputed(List.of(FLAGS.get(0).is(true), FLAGS.get(1).is(true)), Source.of("two circulars"));

        assertThat(test(disputed, answers)).isEqualTo(truth);
        assertThat(test(Criterion.not(disputed), answers)).isEqualTo(truth.not());
    }

    @Test
    void testsOfOneOperandAreNotJoinedInThem() {
        Criterion yes = FLAGS.get(0).is(true);
        Criterion no = FLAGS.get(0).is(false);

        assertThat(test(Criterion.anyOf(yes, no), "U")).isEqualTo(Truth.TRUE);
        assertThat(test(Criterion.someOf(1, yes, no), "U")).isEqualTo(Truth.UNKNOWN);
        assertThat(test(new Disputed(List.of(yes, yes), Source.of("one circular")), "U"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void testsOfOneOperandInNodesOfOtherKindsAreNotJoined() {
        Criterion yes = FLAGS.get(0).is(true);
        Criterion no = FLAGS.get(0).is(false);

        assertThat(test(Criterion.anyOf(Criterion.allOf(yes), no), "U")).isEqualTo(Truth.UNKNOWN);
        assertThat(test(Criterion.anyOf(Criterion.anyOf(yes), no), "U")).isEqualTo(Truth.TRUE);
        assertThat(test(Criterion.anyOf(Criterion.not(Criterion.allOf(no)), no), "U"))
                .isEqualTo(Truth.TRUE);
        assertThat(test(Criterion.anyOf(Criterion.someOf(1, yes), no), "U")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void testsOfAnotherRoleAreNotJoined() {
        Criterion yes = FLAGS.get(0).is(true);
        Criterion noAtHome = new Of("home", FLAGS.get(0)).is(false);

        assertThat(test(Criterion.anyOf(yes, noAtHome), "U")).isEqualTo(Truth.UNKNOWN);
    }

    @SuppressWarnings("unchecked") // all of them are flags
    private static Truth test(Criterion criterion, String answers) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (int i = 0; i < answers.length(); i++) {
            if (answers.charAt(i) != 'U') {
                sheet.put((Fact<Boolean>) FLAGS.get(i), answers.charAt(i) == 'T');
            }
        }
        return Vocabulary.of(FLAGS).compile(criterion).test(sheet.build());
    }
}
