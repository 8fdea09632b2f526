package io.ancrage.practice;

import io.ancrage.Range;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts that a {@link WorkRhythm} states of one side: {@code offer.weeklyHours.least}, {@code offer.onCall},
 * {@code project.weeklyHours.most} and so on. Immutable and thread-safe.
 */
public final class RhythmFacts {

    /** What an offer asks. */
    public static final RhythmFacts OFFERED = new RhythmFacts("offer");

    /** What the holder of a project wants. */
    public static final RhythmFacts WANTED = new RhythmFacts("project");

    private final Fact<BigDecimal> hoursLeast;
    private final Fact<BigDecimal> hoursMost;
    private final Fact<BigDecimal> daysLeast;
    private final Fact<BigDecimal> daysMost;
    private final Fact<String> onCall;
    private final Fact<Boolean> leaveCover;
    private final Fact<Boolean> partTime;

    private RhythmFacts(String subject) {
        hoursLeast = Fact.number(subject + ".weeklyHours.least", "h/week")
                .labelled("minimum d'heures par semaine", "minimum hours a week");
        hoursMost = Fact.number(subject + ".weeklyHours.most", "h/week")
                .labelled("maximum d'heures par semaine", "maximum hours a week");
        daysLeast = Fact.number(subject + ".weeklyDays.least", "days/week")
                .labelled("minimum de jours par semaine", "minimum days a week");
        daysMost = Fact.number(subject + ".weeklyDays.most", "days/week")
                .labelled("maximum de jours par semaine", "maximum days a week");
        CodeSystem.Builder duties = CodeSystem.builder("on-call", "");
        for (OnCall duty : OnCall.values()) {
            duties.code(duty.name(), duty.label());
        }
        onCall = Fact.code(subject + ".onCall", duties.closed().build()).labelled("gardes", "on-call duty");
        leaveCover = Fact.flag(subject + ".leaveCover").labelled("remplacement pendant les congés", "leave cover");
        partTime = Fact.flag(subject + ".partTime").labelled("temps partiel", "part time");
    }

    /**
     * The least number of hours a week.
     *
     * @return the fact, in hours a week
     */
    public Fact<BigDecimal> hoursLeast() {
        return hoursLeast;
    }

    /**
     * The largest number of hours a week.
     *
     * @return the fact, in hours a week
     */
    public Fact<BigDecimal> hoursMost() {
        return hoursMost;
    }

    /**
     * The least number of days a week.
     *
     * @return the fact, in days a week
     */
    public Fact<BigDecimal> daysLeast() {
        return daysLeast;
    }

    /**
     * The largest number of days a week.
     *
     * @return the fact, in days a week
     */
    public Fact<BigDecimal> daysMost() {
        return daysMost;
    }

    /**
     * On-call duty, a code of {@link OnCall}.
     *
     * @return the fact
     */
    public Fact<String> onCall() {
        return onCall;
    }

    /**
     * Whether someone stands in during leave.
     *
     * @return the fact
     */
    public Fact<Boolean> leaveCover() {
        return leaveCover;
    }

    /**
     * Whether part time is possible, or wanted.
     *
     * @return the fact
     */
    public Fact<Boolean> partTime() {
        return partTime;
    }

    /**
     * All facts of this side.
     *
     * @return the facts, in the order above
     */
    public List<Fact<?>> all() {
        return List.of(hoursLeast, hoursMost, daysLeast, daysMost, onCall, leaveCover, partTime);
    }

    /**
     * Puts what a rhythm tells; what it does not tell stays missing.
     *
     * @param sheet the sheet to fill
     * @param rhythm the rhythm
     */
    public void put(FactSheet.Builder sheet, WorkRhythm rhythm) {
        put(sheet, hoursLeast, hoursMost, rhythm.weeklyHours());
        put(sheet, daysLeast, daysMost, rhythm.weeklyDays());
        rhythm.onCall().ifPresent(duty -> sheet.put(onCall, duty.name()));
        put(sheet, leaveCover, rhythm.leaveCover());
        put(sheet, partTime, rhythm.partTime());
    }

    /**
     * What a wanted rhythm asks of this side: hours and days that overlap; no required duty for one who wants none; leave
     * cover and part time where they are wanted.
     *
     * @param wanted the rhythm of the other side
     * @return the criteria; none for what is not told
     */
    public List<Criterion> suiting(WorkRhythm wanted) {
        List<Criterion> asked = new ArrayList<>();
        overlap(asked, hoursLeast, hoursMost, wanted.weeklyHours());
        overlap(asked, daysLeast, daysMost, wanted.weeklyDays());
        if (wanted.onCall().filter(OnCall.NONE::equals).isPresent()) {
            asked.add(onCall.in(OnCall.NONE.name(), OnCall.VOLUNTARY.name()));
        }
        if (wanted.leaveCover().isTrue()) {
            asked.add(leaveCover.is(true));
        }
        if (wanted.partTime().isTrue()) {
            asked.add(partTime.is(true));
        }
        return List.copyOf(asked);
    }

    private static void put(FactSheet.Builder sheet, Fact<BigDecimal> least, Fact<BigDecimal> most, Range range) {
        range.least().ifPresent(bound -> sheet.put(least, bound));
        range.most().ifPresent(bound -> sheet.put(most, bound));
    }

    private static void put(FactSheet.Builder sheet, Fact<Boolean> fact, Truth truth) {
        if (!truth.isUnknown()) {
            sheet.put(fact, truth.isTrue());
        }
    }

    private static void overlap(List<Criterion> asked, Fact<BigDecimal> least, Fact<BigDecimal> most, Range wanted) {
        wanted.most().ifPresent(bound -> asked.add(least.atMost(bound.doubleValue())));
        wanted.least().ifPresent(bound -> asked.add(most.atLeast(bound.doubleValue())));
    }
}
