package io.ancrage.fact;

import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A compiled criterion: negations at the leaves, nested nodes flattened, tests of one operand joined. */
sealed interface Node permits Node.Constant, Node.All, Node.Any, Node.Some, Node.Dispute, Leaf {

    /** The answer for one subject. */
    Truth test(FactSheet sheet);

    /** The answers for the rows of a table; rows that are not open need no answer. */
    TruthSet test(FactTable table, @Nullable FactSheet known, long[] open);

    /** What remains when a sheet is known: for every s, the rest tested on the two together equals this tested on them. */
    Node given(FactSheet known);

    /** Adds what could still settle an unknown answer. */
    void gaps(FactSheet sheet, Set<Gap> gaps);

    /** Whether the answers for a table cost a look at each row. */
    boolean isSlow();

    /** The answer for one row of a table, its columns found once. */
    default IntFunction<Truth> on(FactTable table) {
        return row -> test(table.row(row));
    }

    /** Adds the facts that are read, and tells whether all of them are read plainly: of the subject itself, on its own day. */
    boolean reads(Set<Fact<?>> facts);

    private static boolean reads(List<Node> children, Set<Fact<?>> facts) {
        boolean plain = true;
        for (Node child : children) {
            plain &= child.reads(facts);
        }
        return plain;
    }

    private static List<IntFunction<Truth>> on(List<Node> children, FactTable table) {
        return children.stream().map(child -> child.on(table)).toList();
    }

    private static void gaps(List<Node> children, FactSheet sheet, Set<Gap> gaps) {
        for (Node child : children) {
            if (child.test(sheet).isUnknown()) {
                child.gaps(sheet, gaps);
            }
        }
    }

    private static List<Node> given(List<Node> children, FactSheet known) {
        return children.stream().map(child -> child.given(known)).toList();
    }

    private static boolean isSlow(List<Node> children) {
        return children.stream().anyMatch(Node::isSlow);
    }

    /** Quick children first: what they settle, the slow ones need not look at. */
    private static List<Node> quickFirst(List<Node> children) {
        return children.stream()
                .sorted((one, other) -> Boolean.compare(one.isSlow(), other.isSlow()))
                .toList();
    }

    /** An answer that does not depend on the subject any more. */
    record Constant(Truth truth) implements Node {

        @Override
        public Truth test(FactSheet sheet) {
            return truth;
        }

        @Override
        public TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
            return TruthSet.constant(table.rows(), truth);
        }

        @Override
        public Node given(FactSheet known) {
            return this;
        }

        @Override
        public void gaps(FactSheet sheet, Set<Gap> gaps) {
            // What is constant has nothing left to settle.
        }

        @Override
        public boolean isSlow() {
            return false;
        }

        @Override
        public IntFunction<Truth> on(FactTable table) {
            return row -> truth;
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            return true;
        }
    }

    /** All of the children. */
    record All(List<Node> children) implements Node {

        @Override
        public Truth test(FactSheet sheet) {
            Truth answer = Truth.TRUE;
            for (int i = 0; i < children.size() && !answer.isFalse(); i++) {
                answer = answer.and(children.get(i).test(sheet));
            }
            return answer;
        }

        @Override
        public TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
            long[] trues = TruthSet.allBits(table.rows());
            long[] falses = new long[trues.length];
            long[] left = open.clone();
            for (Node child : quickFirst(children)) {
                TruthSet answers = child.test(table, known, left);
                for (int word = 0; word < trues.length; word++) {
                    trues[word] &= answers.trues()[word];
                    falses[word] |= answers.falses()[word];
                    left[word] &= ~falses[word];
                }
            }
            return new TruthSet(table.rows(), trues, falses);
        }

        @Override
        public Node given(FactSheet known) {
            List<Node> rest = Node.given(children, known);
            boolean settled = rest.stream().anyMatch(child -> child.equals(new Constant(Truth.FALSE)));
            return settled ? new Constant(Truth.FALSE) : new All(rest);
        }

        @Override
        public void gaps(FactSheet sheet, Set<Gap> gaps) {
            Node.gaps(children, sheet, gaps);
        }

        @Override
        public boolean isSlow() {
            return Node.isSlow(children);
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            return Node.reads(children, facts);
        }

        @Override
        public IntFunction<Truth> on(FactTable table) {
            List<IntFunction<Truth>> tests = Node.on(children, table);
            return row -> {
                Truth answer = Truth.TRUE;
                for (int i = 0; i < tests.size() && !answer.isFalse(); i++) {
                    answer = answer.and(tests.get(i).apply(row));
                }
                return answer;
            };
        }
    }

    /** At least one of the children. */
    record Any(List<Node> children) implements Node {

        @Override
        public Truth test(FactSheet sheet) {
            Truth answer = Truth.FALSE;
            for (int i = 0; i < children.size() && !answer.isTrue(); i++) {
                answer = answer.or(children.get(i).test(sheet));
            }
            return answer;
        }

        @Override
        public TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
            long[] falses = TruthSet.allBits(table.rows());
            long[] trues = new long[falses.length];
            long[] left = open.clone();
            for (Node child : quickFirst(children)) {
                TruthSet answers = child.test(table, known, left);
                for (int word = 0; word < trues.length; word++) {
                    falses[word] &= answers.falses()[word];
                    trues[word] |= answers.trues()[word];
                    left[word] &= ~trues[word];
                }
            }
            return new TruthSet(table.rows(), trues, falses);
        }

        @Override
        public Node given(FactSheet known) {
            List<Node> rest = Node.given(children, known);
            boolean settled = rest.stream().anyMatch(child -> child.equals(new Constant(Truth.TRUE)));
            return settled ? new Constant(Truth.TRUE) : new Any(rest);
        }

        @Override
        public void gaps(FactSheet sheet, Set<Gap> gaps) {
            Node.gaps(children, sheet, gaps);
        }

        @Override
        public boolean isSlow() {
            return Node.isSlow(children);
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            return Node.reads(children, facts);
        }

        @Override
        public IntFunction<Truth> on(FactTable table) {
            List<IntFunction<Truth>> tests = Node.on(children, table);
            return row -> {
                Truth answer = Truth.FALSE;
                for (int i = 0; i < tests.size() && !answer.isTrue(); i++) {
                    answer = answer.or(tests.get(i).apply(row));
                }
                return answer;
            };
        }
    }

    /** At least so many of the children. */
    record Some(int atLeast, List<Node> children) implements Node {

        @Override
        public Truth test(FactSheet sheet) {
            int trues = 0;
            int unknowns = 0;
            for (Node child : children) {
                Truth answer = child.test(sheet);
                trues += answer.isTrue() ? 1 : 0;
                unknowns += answer.isUnknown() ? 1 : 0;
            }
            return answer(trues, unknowns);
        }

        private Truth answer(int trues, int unknowns) {
            if (trues >= atLeast) {
                return Truth.TRUE;
            }
            return trues + unknowns < atLeast ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
            int[] trues = new int[table.rows()];
            int[] falses = new int[table.rows()];
            for (Node child : children) {
                TruthSet answers = child.test(table, known, open);
                answers.rows(Truth.TRUE).forEach(row -> trues[row]++);
                answers.rows(Truth.FALSE).forEach(row -> falses[row]++);
            }
            long[] trueBits = new long[TruthSet.words(table.rows())];
            long[] falseBits = new long[trueBits.length];
            for (int row = 0; row < trues.length; row++) {
                Bits.set(row, answer(trues[row], children.size() - trues[row] - falses[row]), trueBits, falseBits);
            }
            return new TruthSet(table.rows(), trueBits, falseBits);
        }

        @Override
        public Node given(FactSheet known) {
            return new Some(atLeast, Node.given(children, known));
        }

        @Override
        public void gaps(FactSheet sheet, Set<Gap> gaps) {
            Node.gaps(children, sheet, gaps);
        }

        @Override
        public boolean isSlow() {
            return Node.isSlow(children);
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            return Node.reads(children, facts);
        }
    }

    /** The readings of a disputed rule: where all agree, that; else unknown. */
    record Dispute(Disputed disputed, List<Node> children) implements Node {

        @Override
        public Truth test(FactSheet sheet) {
            Truth answer = children.get(0).test(sheet);
            for (int i = 1; i < children.size() && !answer.isUnknown(); i++) {
                answer = Answers.both(answer, children.get(i).test(sheet));
            }
            return answer;
        }

        @Override
        public TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
            long[] trues = TruthSet.allBits(table.rows());
            long[] falses = trues.clone();
            for (Node child : children) {
                TruthSet answers = child.test(table, known, open);
                for (int word = 0; word < trues.length; word++) {
                    trues[word] &= answers.trues()[word];
                    falses[word] &= answers.falses()[word];
                }
            }
            return new TruthSet(table.rows(), trues, falses);
        }

        @Override
        public Node given(FactSheet known) {
            return new Dispute(disputed, Node.given(children, known));
        }

        @Override
        public void gaps(FactSheet sheet, Set<Gap> gaps) {
            gaps.add(new Gap.OpenDispute(disputed));
            Node.gaps(children, sheet, gaps);
        }

        @Override
        public boolean isSlow() {
            return Node.isSlow(children);
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            return Node.reads(children, facts);
        }
    }
}
