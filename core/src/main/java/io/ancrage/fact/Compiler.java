package io.ancrage.fact;

import io.ancrage.AncrageException;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Truth;
import io.ancrage.place.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles criteria: pushes negations to the leaves, flattens, joins. */
final class Compiler {

    static final int DEEPEST = 64;
    static final int LARGEST = 10_000;

    /** INSEE codes of the régions of metropolitan France. */
    private static final String[] METROPOLITAN =
            regions("11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94");

    /** INSEE codes of the overseas régions and of the collectivities that stand in their place. */
    private static final String[] OVERSEAS =
            regions("01", "02", "03", "04", "06", "975", "977", "978", "984", "986", "987", "988", "989");

    private final Vocabulary vocabulary;

    Compiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Node compile(Criterion criterion) {
        check(criterion, 1, new int[1]);
        return node(criterion, false);
    }

    private static String[] regions(String... codes) {
        return Stream.of(codes).map(code -> "REG-" + code).toArray(String[]::new);
    }

    private static void check(Criterion criterion, int depth, int[] size) {
        count(depth, size);
        for (Criterion child : criterion.children()) {
            check(child, depth + 1, size);
        }
        if (criterion instanceof Inside inside) {
            checkParts(inside.area(), depth, size);
        }
    }

    private static void count(int depth, int[] size) {
        if (depth > DEEPEST || ++size[0] > LARGEST) {
            throw new AncrageException(
                    "ANC-CRIT-002",
                    "critère trop grand : au plus " + DEEPEST + " niveaux et " + LARGEST + " éléments",
                    "criterion too large: at most " + DEEPEST + " levels and " + LARGEST + " parts");
        }
    }

    private static void checkParts(Area area, int depth, int[] size) {
        List<Area> parts = area instanceof Area.Union union
                ? union.areas()
                : area instanceof Area.Except except ? List.of(except.area(), except.without()) : List.of();
        for (Area part : parts) {
            count(depth + 1, size);
            checkParts(part, depth + 1, size);
        }
    }

    private Node node(Criterion criterion, boolean negated) {
        if (criterion instanceof Not not) {
            return node(not.criterion(), !negated);
        }
        if (criterion instanceof AllOf || criterion instanceof AnyOf) {
            boolean all = criterion instanceof AllOf != negated;
            return joined(flattened(criterion, negated, all, new ArrayList<>()), all);
        }
        if (criterion instanceof SomeOf some) {
            // "Not at least n of m" is "at least m - n + 1 of the m do not".
            int atLeast = negated ? some.children().size() - some.atLeast() + 1 : some.atLeast();
            return new Node.Some(atLeast, nodes(some.children(), negated));
        }
        if (criterion instanceof Disputed disputed) {
            return new Node.Dispute(disputed, nodes(disputed.readings(), negated));
        }
        if (criterion instanceof Inside inside) {
            return area(inside.area(), negated);
        }
        if (criterion instanceof HostRule rule) {
            rule.reads().forEach(fact -> vocabulary.require(fact));
            return new Leaf.Rule(rule, vocabulary.function(rule), negated);
        }
        Comparison comparison = (Comparison) criterion;
        return leaf(comparison.left(), List.of(new Literal(comparison, negated)), true);
    }

    private List<Node> nodes(List<Criterion> criteria, boolean negated) {
        return criteria.stream().map(child -> node(child, negated)).toList();
    }

    /** A part of a flattened node: a test that may be joined, or a criterion that stands alone. */
    private record Part(Criterion criterion, boolean negated) {}

    private static List<Part> flattened(Criterion criterion, boolean negated, boolean all, List<Part> parts) {
        for (Criterion child : criterion.children()) {
            Criterion bare = child;
            boolean flipped = negated;
            while (bare instanceof Not not) {
                bare = not.criterion();
                flipped = !flipped;
            }
            boolean sameNode = bare instanceof AllOf && flipped != all || bare instanceof AnyOf && flipped == all;
            if (sameNode) {
                flattened(bare, flipped, all, parts);
            } else {
                parts.add(new Part(bare, flipped));
            }
        }
        return parts;
    }

    private Node joined(List<Part> parts, boolean all) {
        Map<Operand, List<Literal>> tests = new LinkedHashMap<>();
        List<Object> order = new ArrayList<>();
        for (Part part : parts) {
            if (part.criterion() instanceof Comparison comparison) {
                List<Literal> literals = tests.computeIfAbsent(comparison.left(), operand -> {
                    order.add(operand);
                    return new ArrayList<>();
                });
                literals.add(new Literal(comparison, part.negated()));
            } else {
                order.add(node(part.criterion(), part.negated()));
            }
        }
        List<Node> children = new ArrayList<>();
        for (Object next : order) {
            children.add(
                    next instanceof Operand operand
                            ? leaf(operand, tests.getOrDefault(operand, List.of()), all)
                            : (Node) next);
        }
        return all ? new Node.All(List.copyOf(children)) : new Node.Any(List.copyOf(children));
    }

    private Leaf leaf(Operand operand, List<Literal> literals, boolean all) {
        for (Fact<?> fact : operand.facts()) {
            vocabulary.require(fact);
        }
        return new Leaf.Joined(operand, literals, all);
    }

    private Node area(Area area, boolean negated) {
        if (area instanceof Area.Everywhere) {
            return new Node.Constant(Truth.of(!negated));
        }
        if (area instanceof Area.Metropolitan) {
            return within(negated, METROPOLITAN);
        }
        if (area instanceof Area.Overseas) {
            return within(negated, OVERSEAS);
        }
        if (area instanceof Area.In in) {
            return within(negated, in.territory().toString());
        }
        if (area instanceof Area.Circle circle) {
            return new Leaf.Circle(circle, negated);
        }
        if (area instanceof Area.Union union) {
            List<Node> parts =
                    union.areas().stream().map(part -> area(part, negated)).toList();
            return negated ? new Node.All(parts) : new Node.Any(parts);
        }
        Area.Except except = (Area.Except) area;
        List<Node> parts = List.of(area(except.area(), negated), area(except.without(), !negated));
        return negated ? new Node.Any(parts) : new Node.All(parts);
    }

    private static Node within(boolean negated, String... codes) {
        Comparison comparison = Inside.WITHIN.hasAny(codes);
        return new Leaf.Joined(comparison.left(), List.of(new Literal(comparison, negated)), true);
    }
}
