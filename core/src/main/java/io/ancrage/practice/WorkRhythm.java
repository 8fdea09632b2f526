package io.ancrage.practice;

import io.ancrage.Range;
import io.ancrage.criterion.Truth;
import java.util.Objects;
import java.util.Optional;

/**
 * How much and when one works (rythme de travail): what a post asks, or what a person wants. What is not told is unknown.
 * Immutable.
 *
 * <pre>{@code
 * WorkRhythm rhythm = WorkRhythm.ofHours(Range.atMost(35)).withOnCall(OnCall.VOLUNTARY).withPartTime(true);
 * }</pre>
 *
 * @param weeklyHours hours a week, from 0 to 168
 * @param weeklyDays days a week, from 0 to 7; half days count as 0.5
 * @param onCall on-call duty
 * @param leaveCover whether someone stands in during leave (remplacement pendant les congés)
 * @param partTime whether part time is possible, or wanted
 */
public record WorkRhythm(
        Range weeklyHours, Range weeklyDays, Optional<OnCall> onCall, Truth leaveCover, Truth partTime) {

    /** Nothing is told. */
    public static final WorkRhythm UNKNOWN =
            new WorkRhythm(Range.UNKNOWN, Range.UNKNOWN, Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN);

    public WorkRhythm {
        weeklyHours.requireAtMost(168, "une semaine compte 168 heures", "a week has 168 hours");
        weeklyDays.requireAtMost(7, "une semaine compte 7 jours", "a week has 7 days");
        Objects.requireNonNull(onCall, "onCall");
        Objects.requireNonNull(leaveCover, "leaveCover");
        Objects.requireNonNull(partTime, "partTime");
    }

    /**
     * A rhythm of which the hours are told.
     *
     * @param weeklyHours hours a week
     * @return the rhythm
     */
    public static WorkRhythm ofHours(Range weeklyHours) {
        return new WorkRhythm(weeklyHours, Range.UNKNOWN, Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN);
    }

    /**
     * The same rhythm with days.
     *
     * @param days days a week
     * @return the rhythm
     */
    public WorkRhythm withDays(Range days) {
        return new WorkRhythm(weeklyHours, days, onCall, leaveCover, partTime);
    }

    /**
     * The same rhythm with on-call duty.
     *
     * @param duty the duty
     * @return the rhythm
     */
    public WorkRhythm withOnCall(OnCall duty) {
        return new WorkRhythm(weeklyHours, weeklyDays, Optional.of(duty), leaveCover, partTime);
    }

    /**
     * The same rhythm with, or surely without, someone who stands in during leave.
     *
     * @param covered whether there is one
     * @return the rhythm
     */
    public WorkRhythm withLeaveCover(boolean covered) {
        return new WorkRhythm(weeklyHours, weeklyDays, onCall, Truth.of(covered), partTime);
    }

    /**
     * The same rhythm with, or surely without, part time.
     *
     * @param possible whether it is possible, or wanted
     * @return the rhythm
     */
    public WorkRhythm withPartTime(boolean possible) {
        return new WorkRhythm(weeklyHours, weeklyDays, onCall, leaveCover, Truth.of(possible));
    }
}
