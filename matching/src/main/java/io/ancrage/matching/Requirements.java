package io.ancrage.matching;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Operand;
import io.ancrage.matching.index.Asking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold for one side: what goes without saying, and what was stated and could be changed. Immutable.
 *
 * @param fixed what goes without saying
 * @param stated the stated requirements, in their order
 */
record Requirements(List<Criterion> fixed, List<Criterion> stated) {

    Requirements {
        fixed = List.copyOf(fixed);
        stated = List.copyOf(stated);
    }

    static Requirements of(Asking asking) {
        return new Requirements(asking.goingWithoutSaying(), asking.stated());
    }

    /**
     * Requirements that share an operand in tests that are joined: they may exclude each other where each of them alone is
     * unknown. The answers of different groups are independent.
     *
     * @param members the positions of the stated ones, as bits
     * @param fixed those that go without saying
     */
    record Group(int members, List<Criterion> fixed) {

        boolean isSingle() {
            return Integer.bitCount(members) + fixed.size() == 1;
        }
    }

    /** The groups of the stated requirements; each of these is in one. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int grouped = 0;
        for (int i = 0; i < stated.size(); i++) {
            if ((grouped >>> i & 1) == 0) {
                Group group = groupOf(i);
                groups.add(group);
                grouped |= group.members();
            }
        }
        return groups;
    }

    private Group groupOf(int first) {
        Set<Operand> operands = new HashSet<>(joined(stated.get(first), false, new HashSet<>()));
        int members = 1 << first;
        List<Criterion> without = new ArrayList<>();
        for (boolean grew = true; grew; ) {
            grew = false;
            for (int i = 0; i < stated.size(); i++) {
                Set<Operand> more = joined(stated.get(i), false, new HashSet<>());
                if ((members >>> i & 1) == 0 && more.stream().anyMatch(operands::contains)) {
                    members |= 1 << i;
                    grew = true;
                    operands.addAll(more);
                }
            }
            for (Criterion criterion : fixed) {
                Set<Operand> more = joined(criterion, false, new HashSet<>());
                if (!without.contains(criterion) && more.stream().anyMatch(operands::contains)) {
                    without.add(criterion);
                    grew = true;
                    operands.addAll(more);
                }
            }
        }
        return new Group(members, without);
    }

    /** The operands of the tests that stand directly under "all of": a program joins those that are equal. */
    private static Set<Operand> joined(Criterion criterion, boolean negated, Set<Operand> operands) {
        if (criterion instanceof Not not) {
            joined(not.criterion(), !negated, operands);
        } else if (criterion instanceof AllOf && !negated || criterion instanceof AnyOf && negated) {
            criterion.children().forEach(child -> joined(child, negated, operands));
        } else if (criterion instanceof Comparison comparison) {
            operands.add(comparison.left());
        }
        return operands;
    }

    /** The members of a group that are among some positions, in order, after those that go without saying. */
    List<Criterion> together(Group group, int positions) {
        List<Criterion> together = new ArrayList<>(group.fixed());
        for (int i = 0; i < stated.size(); i++) {
            if ((group.members() & positions & 1 << i) != 0) {
                together.add(stated.get(i));
            }
        }
        return together;
    }
}
