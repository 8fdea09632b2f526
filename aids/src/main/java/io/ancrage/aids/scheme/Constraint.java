package io.ancrage.aids.scheme;

import io.ancrage.Euros;
import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scheme allows beside itself, before itself or after itself (règle de cumul). Immutable.
 *
 * @param type what is constrained
 * @param with the ids of the other schemes, in order; empty where only a category is named
 * @param category the category of the other schemes; empty where only ids are named
 * @param appliesTo where the constraint applies; empty for everywhere
 * @param period of {@link Type#REUSE_AFTER} how long, of {@link Type#SHARED_CAP} the window, of {@link Type#ONE_OF} the time
 *     to choose in; empty elsewhere
 * @param cap of {@link Type#SHARED_CAP} the most in the window; empty elsewhere
 * @param from the first day on which the rule is in force; empty where it is not told
 * @param text the constraint for people
 * @param sources the ids of the scheme's sources that state it, in order
 */
public record Constraint(
        Type type,
        List<String> with,
        Optional<String> category,
        Optional<Criterion> appliesTo,
        Optional<Period> period,
        Optional<Euros> cap,
        Optional<LocalDate> from,
        Text text,
        List<String> sources) {

    /** The types of constraints. */
    public enum Type {
        /** Not at the same time as another; counts from both sides. */
        EXCLUSIVE(true),
        /** Only one of a group, chosen for good; counts from every side. */
        ONE_OF(true),
        /** The same expense or income is helped once; counts from both sides. */
        SAME_BASE(true),
        /** Once and never again. */
        ONCE(false),
        /** Again only after some time. */
        REUSE_AFTER(false),
        /** Stands in place of another while it runs. */
        REPLACES(false),
        /** Another stands in its place while that runs. */
        REPLACED_BY(false),
        /** Only together with another. */
        REQUIRES(false),
        /** Takes the right to another away. */
        MAKES_INELIGIBLE(false),
        /** Adds up with others to a common cap within a window. */
        SHARED_CAP(false),
        /** Other public money is weighed by whoever decides. */
        CONSIDERED(false),
        /** May follow another. */
        SUCCESSIVE_ALLOWED(false),
        /** Another has to be ended first. */
        END_OLD_FIRST(true);

        private final boolean symmetric;

        Type(boolean symmetric) {
            this.symmetric = symmetric;
        }

        /**
         * Whether it counts from both sides, also where one only states it.
         *
         * @return true for exclusions
         */
        public boolean isSymmetric() {
            return symmetric;
        }
    }

    public Constraint {
        Objects.requireNonNull(type, "type");
        with = List.copyOf(with);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(appliesTo, "appliesTo");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }
}
