package io.ancrage.aids;

import io.ancrage.Euros;
import io.ancrage.aids.amount.Estimate;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.SchemeVersion;
import io.ancrage.aids.scheme.Term;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a contract of a scheme is running on a day, as the history tells it. A contract in the history was validly signed;
 * it runs for its term, and on by tacit renewal, until it is ended. Immutable.
 *
 * @param running whether it runs
 * @param why why that is unknown; empty where it is not
 * @param signed the day of the last signature; empty where there was none
 * @param through the last day of the term that runs, or ran last; empty where it has none
 * @param ended the day on which it was ended; empty where it was not
 * @param broken whether it was ended before its term
 * @param received what was received, as far as it is told
 */
record Holding(
        Truth running,
        Optional<Why> why,
        Optional<LocalDate> signed,
        Optional<LocalDate> through,
        Optional<LocalDate> ended,
        boolean broken,
        Optional<BigDecimal> received) {

    static final Holding NONE = new Holding(
            Truth.FALSE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    private static final Holding UNTOLD = new Holding(
            Truth.UNKNOWN,
            Optional.of(Why.ASK_PERSON),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    private static final int MOST_TERMS = 200;

    /** The state of a scheme's contract in a situation. */
    static Holding of(AidScheme scheme, Situation situation, FactSheet view) {
        if (situation.history().isEmpty()) {
            // What has no length of its own is never running.
            boolean runs = scheme.versions().stream()
                    .anyMatch(version -> version.term().isPresent());
            return runs ? UNTOLD : NONE;
        }
        List<PastAid> mine = situation.history().get().stream()
                .filter(aid -> aid.scheme().equals(scheme.id()))
                .filter(aid -> !aid.date().isAfter(situation.asOf()))
                .toList();
        // A grant is a decision: it bars a second one for years, but a contract runs from its signature.
        Optional<LocalDate> signed = last(mine, PastAid.Event.SIGNED);
        if (signed.isEmpty()) {
            return NONE;
        }
        Optional<BigDecimal> received = mine.stream()
                .flatMap(aid -> aid.received().stream())
                .map(Euros::amount)
                .reduce(BigDecimal::add);
        Optional<LocalDate> ended = last(mine, PastAid.Event.TERMINATED).filter(day -> !day.isBefore(signed.get()));
        SchemeVersion version = version(scheme, signed.get());
        boolean breached =
                version.brokenWhen().map(program -> program.test(view).isTrue()).orElse(false);
        Optional<Term> term = version.term();
        if (term.isEmpty()) {
            return new Holding(
                    Truth.FALSE, Optional.empty(), signed, Optional.empty(), ended, ended.isPresent(), received);
        }
        Run run = run(term.get(), signed.get(), ended.orElse(situation.asOf()), view);
        if (breached && ended.isEmpty()) {
            return new Holding(Truth.FALSE, Optional.empty(), signed, run.through(), ended, true, received);
        }
        if (ended.isPresent()) {
            boolean early = run.through().map(day -> ended.get().isBefore(day)).orElse(true);
            return new Holding(Truth.FALSE, Optional.empty(), signed, run.through(), ended, early, received);
        }
        return new Holding(run.running(), run.why(), signed, run.through(), ended, false, received);
    }

    /** The version in force on the day of a signature; where none was, the first. */
    static SchemeVersion version(AidScheme scheme, LocalDate signed) {
        return scheme.versions().stream()
                .filter(version -> version.firstDay()
                                .map(day -> !signed.isBefore(day))
                                .orElse(true)
                        && version.lastDay().map(day -> !signed.isAfter(day)).orElse(true))
                .findFirst()
                .orElse(scheme.versions().get(0));
    }

    private static Optional<LocalDate> last(List<PastAid> aids, PastAid.Event event) {
        return aids.stream()
                .filter(aid -> aid.event() == event)
                .map(PastAid::date)
                .reduce((one, other) -> other);
    }

    private record Run(Truth running, Optional<Why> why, Optional<LocalDate> through) {}

    /** The term that a day falls into, term after term where it is renewed. */
    private static Run run(Term term, LocalDate signed, LocalDate day, FactSheet view) {
        if (term.months().isEmpty()) {
            return new Run(Truth.TRUE, Optional.empty(), Optional.empty());
        }
        Estimate months = term.months().get().estimate(view);
        LocalDate least = term.lastDay(signed, whole(months.low().orElse(BigDecimal.ZERO)));
        if (!months.isExact()) {
            boolean certain = !day.isAfter(least);
            return new Run(
                    certain ? Truth.TRUE : Truth.UNKNOWN,
                    certain ? Optional.empty() : Optional.of(Why.ASK_PERSON),
                    Optional.empty());
        }
        LocalDate last = least;
        for (int terms = 1; day.isAfter(last); terms++) {
            LocalDate next = last.plusDays(1);
            boolean goesOn = term.renewal() == Term.Renewal.TACIT && terms < MOST_TERMS;
            boolean allowed =
                    term.lastRenewal().map(until -> !next.isAfter(until)).orElse(true);
            if (!goesOn || !allowed) {
                Optional<Why> open = goesOn && term.disputed().isPresent()
                        ? Optional.of(Why.TEXTS_DISAGREE)
                        : term.open() ? Optional.of(Why.NOT_COVERED) : Optional.empty();
                return new Run(open.isPresent() ? Truth.UNKNOWN : Truth.FALSE, open, Optional.of(last));
            }
            last = term.lastDay(next, whole(months.low().orElseThrow()));
        }
        return new Run(Truth.TRUE, Optional.empty(), Optional.of(last));
    }

    private static int whole(BigDecimal months) {
        return months.max(BigDecimal.ZERO).min(BigDecimal.valueOf(12_000)).intValue();
    }
}
