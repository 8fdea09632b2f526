package io.ancrage.fact;

import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A criterion has at most 64 levels and 10,000 parts. */
class ProgramLimitsTest {

    private static final int DEEPEST = 64;
    private static final int LARGEST = 10_000;
    private static final FactSheet TOWN = sheet().put(POPULATION, 5_000).build();

    @Test
    void aCriterionOfTheGreatestDepthIsEvaluated() {
        for (UnaryOperator<Criterion> node : nodes()) {
            Program program = Example.VOCABULARY.compile(deep(node, DEEPEST));

            assertThat(program.test(TOWN)).isNotEqualTo(Truth.UNKNOWN);
            assertThat(program.test(FactTable.of(3, List.of())).count(Truth.UNKNOWN))
                    .isEqualTo(3);
            assertThat(program.given(TOWN).test(FactSheet.empty())).isEqualTo(program.test(TOWN));
            assertThat(program.explain(TOWN).truth()).isEqualTo(program.test(TOWN));
            assertThat(program.missing(FactSheet.empty())).isNotEmpty();
        }
    }

    @Test
    void aCriterionOneLevelDeeperIsRefused() {
        for (UnaryOperator<Criterion> node : nodes()) {
            assertTooLarge(deep(node, DEEPEST + 1));
        }
    }

    @Test
    void aCriterionThatIsMuchTooDeepIsRefusedAllTheSame() {
        for (UnaryOperator<Criterion> node : nodes()) {
            assertTooLarge(deep(node, 100_000));
        }
    }

    @Test
    void aCriterionOfTheGreatestSizeIsEvaluated() {
        Program program = Example.VOCABULARY.compile(wide(LARGEST));

        assertThat(program.test(TOWN)).isEqualTo(Truth.TRUE);
        assertThat(program.test(FactSheet.empty())).isEqualTo(Truth.UNKNOWN);
        assertThat(program.missing(FactSheet.empty()))
                .containsExactly(new Gap.OpenFact("", POPULATION, null, Why.NOT_COVERED));
        assertThat(program.explain(TOWN).parts()).hasSize(LARGEST - 1);
    }

    @Test
    void aCriterionOfOnePartMoreIsRefused() {
        assertTooLarge(wide(LARGEST + 1));
    }

    @Test
    void aSmallObjectThatUnfoldsToMoreIsRefusedQuickly() {
        Criterion doubled = POPULATION.atLeast(1);
        for (int i = 0; i < DEEPEST - 1; i++) {
            doubled = Criterion.allOf(doubled, doubled);
        }

        assertTooLarge(doubled);
    }

    static void assertTooLarge(Criterion criterion) {
        assertThatThrownBy(() -> Example.VOCABULARY.compile(criterion))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-CRIT-002");
                    assertThat(error.text().french())
                            .isEqualTo("critère trop grand : au plus 64 niveaux et 10000 éléments");
                    assertThat(error.text().english())
                            .isEqualTo("criterion too large: at most 64 levels and 10000 parts");
                });
    }

    private static List<UnaryOperator<Criterion>> nodes() {
        return List.of(
                Criterion::not,
                Criterion::allOf,
                Criterion::anyOf,
                child -> Criterion.someOf(1, child),
                child -> new Disputed(List.of(child, POPULATION.atLeast(1)), Source.of("a report")));
    }

    private static Criterion deep(UnaryOperator<Criterion> node, int levels) {
        Criterion criterion = POPULATION.atLeast(1);
        for (int level = 1; level < levels; level++) {
            criterion = node.apply(criterion);
        }
        return criterion;
    }

    private static Criterion wide(int parts) {
        List<Criterion> children = new ArrayList<>();
        for (int i = 1; i < parts; i++) {
            children.add(POPULATION.atLeast(i % 5_000));
        }
        return new AllOf(children);
    }
}
