package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Criteria of equal structure are equal objects. */
class EqualityLawTest {

    private static final Trials TRIALS = Trials.of(EqualityLawTest.class);

    @Test
    void aCriterionWrittenAnotherWayIsEqual() {
        TRIALS.run(4_000, random -> {
            Criterion criterion = World.criterion(random, 4);

            assertThat(rewritten(random, criterion)).isEqualTo(criterion).hasSameHashCodeAs(criterion);
        });
    }

    @Test
    void childrenInAnotherOrderMakeAnotherCriterion() {
        TRIALS.run(2_000, random -> {
            Criterion one = World.criterion(random, 2);
            Criterion other = World.criterion(random, 2);

            assertThat(Criterion.allOf(one, other).equals(Criterion.allOf(other, one)))
                    .isEqualTo(one.equals(other));
        });
    }

    /** The same with other objects: more zeros, lists of constants in another order and with doubles. */
    private static Criterion rewritten(RandomGenerator random, Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            List<Value> right = new ArrayList<>();
            comparison.right().forEach(value -> right.add(rewritten(value)));
            if (comparison.op() == Op.IN || comparison.op() == Op.HAS_ANY || comparison.op() == Op.HAS_ALL) {
                right.add(right.get(0));
                Collections.shuffle(right, new Random(random.nextLong()));
            }
            return new Comparison(comparison.left(), comparison.op(), right);
        }
        if (criterion instanceof Inside || criterion instanceof HostRule) {
            return criterion instanceof HostRule rule
                    ? new HostRule(rule.name(), reversed(rule.reads()))
                    : new Inside(((Inside) criterion).area());
        }
        List<Criterion> children = criterion.children().stream()
                .map(child -> rewritten(random, child))
                .toList();
        if (criterion instanceof Not) {
            return new Not(children.get(0));
        }
        if (criterion instanceof SomeOf some) {
            return new SomeOf(some.atLeast(), children);
        }
        if (criterion instanceof Disputed disputed) {
            return new Disputed(children, disputed.source());
        }
        return criterion instanceof AllOf ? new AllOf(children) : new AnyOf(children);
    }

    private static Value rewritten(Value value) {
        if (value instanceof Value.Decimal number) {
            BigDecimal longer = number.decimal().setScale(number.decimal().scale() + 3);
            return new Value.Decimal(longer);
        }
        return value;
    }

    private static <T> LinkedHashSet<T> reversed(Iterable<T> set) {
        List<T> list = new ArrayList<>();
        set.forEach(list::add);
        Collections.reverse(list);
        return new LinkedHashSet<>(list);
    }
}
