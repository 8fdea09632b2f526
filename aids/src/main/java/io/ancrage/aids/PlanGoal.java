package io.ancrage.aids;

import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * What a plan goes for: money, or the lightest duty, or a host's own value (objectif). Immutable; thread-safe where the host's
 * function is.
 */
public final class PlanGoal {

    /** The most money that is certain within ten years; then the most exempt income; then the most schemes. */
    public static final PlanGoal MONEY = new PlanGoal(false, CashFlow::certainCents);

    /** The shortest commitment, none if that can be; within it, the most money. */
    public static final PlanGoal DUTY = new PlanGoal(true, CashFlow::certainCents);

    private final boolean lightestDuty;
    private final ToLongFunction<AidVerdict> value;

    private PlanGoal(boolean lightestDuty, ToLongFunction<AidVerdict> value) {
        this.lightestDuty = lightestDuty;
        this.value = value;
    }

    /**
     * A host's own value of each scheme; the plan has the largest sum. Where a scheme replaces another, both values count in
     * full.
     *
     * @param value the value of a scheme, at least 0; pure and thread-safe; what it throws passes through
     * @return the goal
     */
    public static PlanGoal by(ToLongFunction<AidVerdict> value) {
        return new PlanGoal(false, Objects.requireNonNull(value, "value"));
    }

    boolean lightestDuty() {
        return lightestDuty;
    }

    boolean countsMoney() {
        return this == MONEY || this == DUTY;
    }

    long valueOf(AidVerdict verdict) {
        long worth = value.applyAsLong(verdict);
        if (worth < 0) {
            throw new IllegalArgumentException("the value of " + verdict.scheme() + " is at least 0, found " + worth);
        }
        return worth;
    }
}
