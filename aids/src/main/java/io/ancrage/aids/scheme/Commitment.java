package io.ancrage.aids.scheme;

import io.ancrage.Text;
import io.ancrage.aids.amount.Formula;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scheme binds to, and what breaking it costs (engagement). Immutable.
 *
 * @param months how many months; empty where no text read says so
 * @param duties what must be met during it, in order
 * @param text the commitment for people; may be empty
 * @param clawback what is paid back
 */
public record Commitment(Optional<Formula> months, List<Condition> duties, Text text, Clawback clawback) {

    public Commitment {
        Objects.requireNonNull(months, "months");
        duties = List.copyOf(duties);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(clawback, "clawback");
    }

    /** How what is paid back is worked out. */
    public enum Rule {
        /** Nothing is paid back. */
        NONE,
        /** Everything received is paid back. */
        FULL,
        /** What was received, in proportion to the whole months that were left to run. */
        PRO_RATA,
        /** A formula of the scheme. */
        FORMULA,
        /** The agreement with the authority says it. */
        AGREEMENT,
        /** No text read says it. */
        UNREAD
    }

    /**
     * What is paid back when the commitment is broken (reversement).
     *
     * @param rule how it is worked out
     * @param formula the formula of {@link Rule#FORMULA}; empty elsewhere
     * @param text the rule for people; may be empty
     */
    public record Clawback(Rule rule, Optional<Formula> formula, Text text) {
        public Clawback {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(formula, "formula");
            Objects.requireNonNull(text, "text");
        }
    }
}
