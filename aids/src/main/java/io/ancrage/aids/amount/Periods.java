package io.ancrage.aids.amount;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import java.time.LocalDate;

/** The period for which an amount is worked out, as facts of the sheet that formulas are asked on. */
public final class Periods {

    /** The first day of the period (début de la période). */
    public static final Fact<LocalDate> START =
            Fact.date("event.periodStart").labelled("début de la période", "start of the period");

    /** The day after the last day of the period (fin de la période, exclue). */
    public static final Fact<LocalDate> END =
            Fact.date("event.periodEnd").labelled("fin de la période", "end of the period");

    private Periods() {}

    /**
     * A sheet on which formulas find the period.
     *
     * @param sheet what else is known
     * @param start the first day
     * @param end the day after the last; after the first
     * @return the sheet with the period
     */
    public static FactSheet within(FactSheet sheet, LocalDate start, LocalDate end) {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "a period ends after it starts: " + start + " to " + end + " (excluded)");
        }
        return FactSheet.builder().put(START, start).put(END, end).build().over(sheet);
    }
}
