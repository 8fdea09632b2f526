package io.ancrage.aids.journey;

import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The journey of one person on the calendar: dated steps, what cannot be met in time, what is to be asked, the deadlines of
 * chosen aids, and the check-ins after settling. It is help, no legal advice: each step names its sources.
 *
 * <p>A step of which it is unknown whether it applies is planned as if it did, and marked to confirm. The days of a desk are
 * counted where they are known to hold for the profession and the place. Immutable and thread-safe.
 */
public final class JourneyPlan {

    /**
     * A step or an aid whose limit the plan cannot meet.
     *
     * @param id the id of the step or of the aid scheme
     * @param title its title
     * @param applies whether the step applies; where that is unknown, it is late only if it does
     * @param latest the last day, included
     * @param possible the day on which the plan can have it done
     * @param days how many days that is too late
     * @param basis what the limit rests on here
     * @param reason what else is to be known of the limit; may be empty
     */
    public record Late(
            String id,
            Text title,
            Truth applies,
            LocalDate latest,
            LocalDate possible,
            long days,
            LimitBasis basis,
            Text reason) {
        public Late {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(applies, "applies");
            Objects.requireNonNull(latest, "latest");
            Objects.requireNonNull(possible, "possible");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A check-in on the calendar.
     *
     * @param checkIn the check-in
     * @param day its day; empty while the day that it counts from is not known
     */
    public record DatedCheckIn(CheckIn checkIn, Optional<LocalDate> day) {
        public DatedCheckIn {
            Objects.requireNonNull(checkIn, "checkIn");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * The deadline of a chosen aid, and what it touches.
     *
     * @param deadline the deadline
     * @param steps the ids of the steps of the plan that concern the aid, in the plan's order
     */
    public record DatedDeadline(AidDeadline deadline, List<String> steps) {
        public DatedDeadline {
            Objects.requireNonNull(deadline, "deadline");
            steps = List.copyOf(steps);
        }
    }

    private final JourneyCatalog catalog;
    private final JourneyRequest request;
    private final Optional<LocalDate> installation;
    private final boolean computed;
    private final List<PlannedStep> steps;
    private final List<PlannedStep> skipped;
    private final List<Late> late;
    private final List<DatedCheckIn> checkIns;
    private final List<DatedDeadline> deadlines;
    private final List<Gap> asks;

    JourneyPlan(
            JourneyCatalog catalog,
            JourneyRequest request,
            Optional<LocalDate> installation,
            boolean computed,
            List<PlannedStep> steps,
            List<PlannedStep> skipped,
            List<Late> late,
            List<DatedCheckIn> checkIns,
            List<DatedDeadline> deadlines,
            List<Gap> asks) {
        this.catalog = catalog;
        this.request = request;
        this.installation = installation;
        this.computed = computed;
        this.steps = List.copyOf(steps);
        this.skipped = List.copyOf(skipped);
        this.late = List.copyOf(late);
        this.checkIns = List.copyOf(checkIns);
        this.deadlines = List.copyOf(deadlines);
        this.asks = List.copyOf(asks);
    }

    /**
     * What the plan was asked for.
     *
     * @return the request; of a {@linkplain #shared() shared} plan, without what is private
     */
    public JourneyRequest request() {
        return request;
    }

    /**
     * The first day of practice that the plan counts with: the one given, or in a forward plan without one the first day on
     * which all that must come before is done.
     *
     * @return the day; empty in a backward plan that does not know it
     */
    public Optional<LocalDate> installation() {
        return installation;
    }

    /**
     * Whether the first day of practice is the plan's own reckoning.
     *
     * @return true where nobody gave the day
     */
    public boolean isInstallationComputed() {
        return computed;
    }

    /**
     * The steps that apply, and those of which that is unknown.
     *
     * @return the steps, what comes first standing first; among the rest the sooner, then the order of the catalogue
     */
    public List<PlannedStep> steps() {
        return steps;
    }

    /**
     * The steps that do not apply, each with the reason.
     *
     * @return the steps in the order of the catalogue, without days
     */
    public List<PlannedStep> skipped() {
        return skipped;
    }

    /**
     * The step of an id, whether it applies or not.
     *
     * @param id the id
     * @return the step; empty where the plan has none of that id
     */
    public Optional<PlannedStep> find(String id) {
        return Stream.concat(steps.stream(), skipped.stream())
                .filter(planned -> planned.step().id().equals(id))
                .findFirst();
    }

    /**
     * The steps and aids whose binding limit cannot be met: a text of law or a body says so, and it counts for this person
     * and place.
     *
     * @return the missed ones, steps in the plan's order, then aids by day
     */
    public List<Late> missed() {
        return late.stream().filter(one -> one.basis().isBinding()).toList();
    }

    /**
     * The steps that come later than common practice or advice would have them.
     *
     * @return the steps in the plan's order
     */
    public List<Late> warnings() {
        return late.stream().filter(one -> !one.basis().isBinding()).toList();
    }

    /**
     * The check-ins after settling, for the person and the welcomer alone.
     *
     * @return the check-ins in the order of the catalogue
     */
    public List<DatedCheckIn> checkIns() {
        return checkIns;
    }

    /**
     * The deadlines of chosen aids.
     *
     * @return the deadlines by day, then by aid
     */
    public List<DatedDeadline> deadlines() {
        return deadlines;
    }

    /**
     * What to ask next: the facts and days that would settle what is open.
     *
     * @return the gaps of all steps in their order, without doubles
     */
    public List<Gap> asks() {
        return asks;
    }

    /**
     * The plan that may be shown to a territory: made anew as if private steps were not there, and without check-ins. Two
     * requests that differ only in private facts give the same one.
     *
     * @return the shared plan
     */
    public JourneyPlan shared() {
        return new JourneyPlanner(catalog, request.withoutPrivate(catalog), true).plan();
    }

    /**
     * The plan for people. Not made to be parsed.
     *
     * @param locale the reader's locale
     * @return the lines, without a line break at the end
     */
    public String text(Locale locale) {
        return new JourneyWording(this, locale).text();
    }
}
