package io.ancrage.aids.journey;

import io.ancrage.criterion.Truth;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step on the calendar of one person. A view of the plan that hosts read; it may gain parts. Immutable.
 *
 * @param step the step
 * @param applies whether it applies; where that is unknown, the step is planned as if it did
 * @param why why it applies or does not, from profession, specialty and condition; the way of practising decides before
 * @param asks what to ask: the facts that would settle whether it applies, where it counts, and its days
 * @param desk who answers, for the person's profession
 * @param earliest before which day it is not begun; empty where no source gives one or the day it counts from is not known
 * @param latest by which day it is done, by its own limit; empty likewise. Outside its scope it is advice
 * @param fileBy by which day it is to be filed so that every binding limit can be met, its own and those of what comes after;
 *     empty where no binding limit has a day
 * @param betterBy by which day advice or common practice would have it filed, where that is sooner
 * @param start the day of beginning or filing that the plan gives; empty for a step that does not apply
 * @param done the day by which it is done, the time of the desk included; empty likewise
 * @param deskTime the time of the desk that was counted; empty where none is known to hold for this person and place
 * @param finished whether it was done already
 * @param open whether it may have to start later, because the day that its earliest limit counts from is not known
 */
public record PlannedStep(
        JourneyStep step,
        Truth applies,
        Finding why,
        List<Gap> asks,
        JourneyDesk desk,
        Optional<DatedLimit> earliest,
        Optional<DatedLimit> latest,
        Optional<DatedLimit> fileBy,
        Optional<DatedLimit> betterBy,
        Optional<LocalDate> start,
        Optional<LocalDate> done,
        Optional<Period> deskTime,
        boolean finished,
        boolean open) {

    public PlannedStep {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(desk, "desk");
        asks = List.copyOf(asks);
    }

    /**
     * Whether the person has to say more before it is sure that the step applies.
     *
     * @return true where that is unknown and the step is not done yet
     */
    public boolean isToConfirm() {
        return applies.isUnknown() && !finished;
    }
}
