package io.ancrage.fact;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A compiled criterion. Immutable and thread-safe; compile once, ask often.
 *
 * <pre>{@code
 * Program program = vocabulary.compile(POPULATION.between(5_000, 15_000));
 * Truth answer = program.test(sheet);
 * TruthSet answers = program.test(france.table(TerritoryLevel.COMMUNE));
 * }</pre>
 */
public final class Program {

    private final Criterion criterion;
    private final Compiler compiler;
    private final Node whole;
    private final Node rest;
    private final @Nullable FactSheet known;
    private final Parts parts;

    Program(Criterion criterion, Compiler compiler) {
        this.criterion = criterion;
        this.compiler = compiler;
        this.whole = compiler.compile(criterion);
        this.rest = whole;
        this.known = null;
        this.parts = new Parts();
    }

    private Program(Program program, Node rest, FactSheet known) {
        this.criterion = program.criterion;
        this.compiler = program.compiler;
        this.whole = program.whole;
        this.rest = rest;
        this.known = known;
        this.parts = program.parts;
    }

    /** A part of the criterion as it was written, compiled for itself, with its own parts. */
    private record Part(Criterion criterion, Node node, List<Part> parts) {}

    /** The criterion in parts, made at the first explanation; most programs are never asked for one. */
    private static final class Parts {
        private volatile @Nullable Part whole;
    }

    private Part parts() {
        Part made = parts.whole;
        if (made == null) {
            made = part(criterion, whole);
            parts.whole = made;
        }
        return made;
    }

    private Part part(Criterion part, Node node) {
        return new Part(
                part,
                node,
                part.children().stream()
                        .map(child -> part(child, compiler.compile(child)))
                        .toList());
    }

    /**
     * The criterion as it was written.
     *
     * @return the criterion
     */
    public Criterion criterion() {
        return criterion;
    }

    /**
     * The answer for one subject. Where the tests are of plain facts, it makes no objects of its own.
     *
     * @param sheet what is known of the subject
     * @return the answer
     */
    public Truth test(FactSheet sheet) {
        return rest.test(together(sheet));
    }

    /**
     * The answers for all rows of a table: the same as {@link #test(FactSheet)} on each row, column by column where the
     * table has columns. Tests that the table answered lately cost a look-up.
     *
     * @param table the table
     * @return the answers
     */
    public TruthSet test(FactTable table) {
        return rest.test(table, known, TruthSet.allBits(table.rows()));
    }

    /**
     * What remains to be asked when something is known: {@code given(k).test(s)} equals {@code test(k.over(s))}. Fix the
     * person once, and run the rest over all places.
     *
     * @param sheet what is known
     * @return the residual program
     */
    public Program given(FactSheet sheet) {
        FactSheet both = known == null ? sheet : known.over(sheet);
        return new Program(this, rest.given(both), both);
    }

    /**
     * The parts that all have to hold: the answer is that of the Kleene "and" of theirs.
     *
     * @return the parts, in the order of the criterion; one or more, or none where nothing is asked
     */
    public List<Conjunct> conjuncts() {
        List<Node> parts = rest instanceof Node.All all ? all.children() : List.of(rest);
        return parts.stream().map(part -> new Conjunct(part, known)).toList();
    }

    /**
     * Why the answer is as it is. Its truth is that of {@link #test(FactSheet)}.
     *
     * @param sheet what is known of the subject
     * @return the finding, shaped like the criterion as it was written
     */
    public Finding explain(FactSheet sheet) {
        return explain(parts(), together(sheet));
    }

    /**
     * What could still settle an unknown answer: the gaps of the leaves that are unknown and stand in unknown parts only.
     *
     * @param sheet what is known of the subject
     * @return the gaps without doubles, in the order of the criterion; empty when the answer is definite
     */
    public List<Gap> missing(FactSheet sheet) {
        FactSheet both = together(sheet);
        Set<Gap> gaps = new LinkedHashSet<>();
        if (whole.test(both).isUnknown()) {
            whole.gaps(both, gaps);
        }
        return List.copyOf(gaps);
    }

    private FactSheet together(FactSheet sheet) {
        return known == null ? sheet : known.over(sheet);
    }

    private static Finding explain(Part asked, FactSheet sheet) {
        Criterion part = asked.criterion();
        Node node = asked.node();
        Truth truth = node.test(sheet);
        List<Finding> parts = new ArrayList<>();
        for (Part child : asked.parts()) {
            parts.add(explain(child, sheet));
        }
        boolean together = !parts.isEmpty() && kleene(part, parts) != truth;
        return new Finding(
                part, truth, evidence(part, node, sheet), parts, together ? decidedTogether(node, sheet) : List.of());
    }

    private static List<Evidence> evidence(Criterion part, Node node, FactSheet sheet) {
        if (part instanceof Comparison comparison) {
            return Leaf.Joined.evidence(comparison.left(), sheet);
        }
        if (!part.children().isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Leaf leaf : leaves(node)) {
            for (Evidence item : leaf.evidence(sheet)) {
                if (!evidence.contains(item)) {
                    evidence.add(item);
                }
            }
        }
        return evidence;
    }

    private static List<Leaf> leaves(Node node) {
        if (node instanceof Leaf leaf) {
            return List.of(leaf);
        }
        return children(node).stream().flatMap(child -> leaves(child).stream()).toList();
    }

    private static List<Node> children(Node node) {
        if (node instanceof Node.All all) {
            return all.children();
        }
        return node instanceof Node.Any any ? any.children() : List.of();
    }

    private static List<Operand> decidedTogether(Node node, FactSheet sheet) {
        return children(node).stream()
                .filter(child -> child instanceof Leaf.Joined leaf
                        && leaf.joinsSeveral()
                        && !leaf.test(sheet).isUnknown())
                .map(child -> ((Leaf.Joined) child).operand())
                .toList();
    }

    /** The answer that the parts alone would give. */
    private static Truth kleene(Criterion part, List<Finding> parts) {
        List<Truth> truths = new ArrayList<>(parts.size());
        for (Finding finding : parts) {
            truths.add(finding.truth());
        }
        if (part instanceof Not) {
            return truths.get(0).not();
        }
        if (part instanceof AllOf) {
            return truths.stream().reduce(Truth.TRUE, Truth::and);
        }
        if (part instanceof AnyOf) {
            return truths.stream().reduce(Truth.FALSE, Truth::or);
        }
        if (part instanceof Disputed) {
            return truths.stream().reduce(Answers::both).orElseThrow();
        }
        int atLeast = ((SomeOf) part).atLeast();
        long trues = truths.stream().filter(Truth::isTrue).count();
        long possible = truths.stream().filter(truth -> !truth.isFalse()).count();
        return trues >= atLeast ? Truth.TRUE : possible < atLeast ? Truth.FALSE : Truth.UNKNOWN;
    }
}
