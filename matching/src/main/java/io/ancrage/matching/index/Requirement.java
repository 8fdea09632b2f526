package io.ancrage.matching.index;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.Program;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A requirement, compiled once for all who state it. Immutable and thread-safe. */
public final class Requirement {

    final Criterion criterion;
    final Program program;
    final List<Part> parts;
    /** The one subject that it reads of; null where there are several. */
    final @Nullable Subject subject;

    private final Set<Fact<?>> facts;
    /** A bit for each fact: what has no bit in common shares no fact. */
    private final long factBits;

    final Subjects reads;
    final boolean asksHost;

    Requirement(Criterion criterion, Program program) {
        this.criterion = criterion;
        this.program = program;
        this.parts = program.conjuncts().stream().map(Part::new).toList();
        this.subject = single(parts);
        this.facts = criterion.facts();
        this.factBits = facts.stream().mapToLong(fact -> 1L << fact.hashCode()).reduce(0, (some, more) -> some | more);
        // By its parts: what is compiled to a constant, as everywhere is, reads nothing.
        this.reads = Subjects.of(
                parts.stream().flatMap(part -> part.conjunct.facts().stream()).toList());
        this.asksHost = asksHost(criterion);
    }

    boolean sharesAFactWith(Requirement other) {
        return (factBits & other.factBits) != 0 && !Collections.disjoint(facts, other.facts);
    }

    /** Whether it holds of a pair in one place as in any other: what is told of places is never of persons or offers. */
    boolean isTheSameEverywhere() {
        return !asksHost && reads.isWithin(Subjects.OF_NO_PLACE);
    }

    /** Whether a host's own rule is asked somewhere in a criterion. */
    static boolean asksHost(Criterion criterion) {
        return criterion instanceof HostRule || criterion.children().stream().anyMatch(Requirement::asksHost);
    }

    private static @Nullable Subject single(List<Part> parts) {
        Subject first = parts.isEmpty() ? null : parts.get(0).subject;
        return parts.stream().allMatch(part -> Objects.equals(part.subject, first)) ? first : null;
    }

    /** Whether it says where: most of all else is cut by it. */
    boolean isArea() {
        return criterion instanceof Inside;
    }
}
