package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts that all have to hold for a {@link Program} to hold. An engine that knows what each part reads asks it
 * where it is cheapest: once for a person, once for a place, once for an offer. Two parts are equal when they were compiled
 * from equal tests, and then give equal answers. Immutable and thread-safe.
 */
public final class Conjunct {

    private final Node node;
    private final @Nullable FactSheet known;
    private final Set<Fact<?>> facts;
    private final @Nullable Subject subject;
    private final int hash;

    Conjunct(Node node, @Nullable FactSheet known) {
        this.node = node;
        this.known = known;
        this.hash = node.hashCode();
        Set<Fact<?>> read = new LinkedHashSet<>();
        boolean plain = node.reads(read) && known == null;
        this.facts = Collections.unmodifiableSet(read);
        this.subject = plain ? single(read) : null;
    }

    private static @Nullable Subject single(Set<Fact<?>> facts) {
        Subject only = null;
        for (Fact<?> fact : facts) {
            if (only != null && only != fact.subject()) {
                return null;
            }
            only = fact.subject();
        }
        return only;
    }

    /**
     * The facts that it reads.
     *
     * @return the facts, in the order of reading
     */
    public Set<Fact<?>> facts() {
        return facts;
    }

    /**
     * The one subject whose facts it reads, as they are on the subject's own sheet.
     *
     * @return the subject; empty where it reads of several, of a role, on the day of an event, or by a host's rule
     */
    public Optional<Subject> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * The answer for one subject.
     *
     * @param sheet what is known of the subject
     * @return the answer
     */
    public Truth test(FactSheet sheet) {
        return node.test(known == null ? sheet : known.over(sheet));
    }

    /**
     * The answers for all rows of a table, as {@link Program#test(FactTable)} gives them.
     *
     * @param table the table
     * @return the answers
     */
    public TruthSet test(FactTable table) {
        return node.test(table, known, TruthSet.allBits(table.rows()));
    }

    /**
     * The answer for single rows of a table, where only few are asked.
     *
     * @param table the table
     * @return a function of the row, from 0 to {@link FactTable#rows()} - 1; it equals {@link #test(FactSheet)} on the row
     */
    public IntFunction<Truth> on(FactTable table) {
        return known == null ? node.on(table) : row -> test(table.row(row));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conjunct conjunct
                && hash == conjunct.hash
                && node.equals(conjunct.node)
                && Objects.equals(known, conjunct.known);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
