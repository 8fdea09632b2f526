package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.amount.Estimate;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Periods;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.aids.scheme.Payment;
import io.ancrage.aids.scheme.SchemeVersion;
import io.ancrage.aids.scheme.Term;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Works out what a version of a scheme pays in a situation. Used by one thread for one question. */
final class Amounts {

    private static final int MONTHS_OF_A_SEMESTER = 6;
    private static final int MOST_PERIODS = 600;

    private final AidGaps gaps;
    private final SchemeVersion version;
    private final FactSheet view;
    private final LocalDate start;
    private final boolean signed;
    private final Optional<LocalDate> through;

    Amounts(
            AidGaps gaps,
            SchemeVersion version,
            FactSheet view,
            LocalDate start,
            boolean signed,
            Optional<LocalDate> through) {
        this.signed = signed;
        this.through = through;
        this.gaps = gaps;
        this.version = version;
        this.view = view;
        this.start = start;
    }

    /** The day from which the years of the contract or activity are counted. */
    static LocalDate start(SchemeVersion version, FactSheet view, Optional<LocalDate> signed, LocalDate asOf) {
        return signed.or(() -> version.term().map(Term::begins).flatMap(event -> day(event, view)))
                .or(() -> version.event().flatMap(event -> day(event, view)))
                .map(day -> version.term().map(Term::wholeMonths).orElse(false) ? day.withDayOfMonth(1) : day)
                .orElse(asOf);
    }

    private static Optional<LocalDate> day(Fact<LocalDate> event, FactSheet view) {
        return view.read(event) instanceof Known<LocalDate> known
                ? Optional.of(known.precision().firstDay(known.known()))
                : Optional.empty();
    }

    /** The amount for a period; empty where nothing of the scheme is paid by it. */
    Optional<Quantity> amount(AmountPeriod period) {
        return estimate(period).map(Quantity::of);
    }

    private Optional<Estimate> estimate(AmountPeriod period) {
        return switch (period.unit()) {
            case ONCE -> sum(payment -> payment.rhythm() == Payment.Rhythm.ONCE ? once(payment) : Optional.empty());
            case MONTH -> sum(payment -> payment.rhythm() == Payment.Rhythm.MONTH ? once(payment) : Optional.empty());
            case QUARTER -> sum(this::quarter);
            case SEMESTER -> sum(this::semester);
            case YEAR -> sum(payment -> inYear(payment, period.number()));
            case CALENDAR -> sum(payment -> inCalendar(payment, period.number()));
            case TOTAL -> runsOn() ? Optional.empty() : sum(this::total).map(this::capped);
        };
    }

    /** Whether something is paid for as long as the right runs: nobody can tell its total. */
    private boolean runsOn() {
        return version.payments().stream()
                .anyMatch(payment -> !payment.outsideTotal()
                        && payment.rhythm() != Payment.Rhythm.ONCE
                        && payment.times().isEmpty());
    }

    private Estimate capped(Estimate all) {
        return version.total().map(most -> all.least(most.estimate(view))).orElse(all);
    }

    private Optional<Estimate> sum(Function<Payment, Optional<Estimate>> part) {
        return version.payments().stream().map(part).flatMap(Optional::stream).reduce(Estimate::plus);
    }

    private Optional<Estimate> once(Payment payment) {
        return Optional.of(one(payment, payment.activityYear()));
    }

    private Optional<Estimate> quarter(Payment payment) {
        return switch (payment.rhythm()) {
            case QUARTER -> once(payment);
            case MONTH -> once(payment).map(month -> month.times(Estimate.exactly(3)));
            case ONCE, SEMESTER, YEAR, CALENDAR, ACTIVITY_YEAR -> Optional.empty();
        };
    }

    private Optional<Estimate> semester(Payment payment) {
        return switch (payment.rhythm()) {
            case SEMESTER -> once(payment);
            case MONTH -> once(payment).map(month -> month.times(months()));
            case QUARTER -> once(payment).map(quarter -> quarter.times(Estimate.exactly(2)));
            case ONCE, YEAR, CALENDAR, ACTIVITY_YEAR -> Optional.empty();
        };
    }

    private Estimate months() {
        return view.read(StudyFacts.MONTHS_ASKED) instanceof Known<BigDecimal> months
                ? Estimate.exactly(months.known())
                : Estimate.exactly(MONTHS_OF_A_SEMESTER);
    }

    private Optional<Estimate> inYear(Payment payment, int year) {
        return switch (payment.rhythm()) {
            case ONCE -> payment.yearless() ? Optional.of(Estimate.ZERO) : onceInYear(payment, payment.year() == year);
            case ACTIVITY_YEAR -> Optional.of(one(payment, year));
            case YEAR -> Optional.of(runs(payment, year - payment.year() + 1) ? one(payment, year) : Estimate.ZERO);
            case CALENDAR -> Optional.of(ofCalendarYear(payment, start.getYear() + year - 1));
            case MONTH -> once(payment).map(month -> month.times(monthsIn(payment, year)));
            case QUARTER ->
                Optional.of(
                        year == 1 || payment.times().isEmpty()
                                ? one(payment, year).times(Estimate.exactly(4))
                                : Estimate.ZERO);
            case SEMESTER -> Optional.of(one(payment, year).times(Estimate.exactly(2)));
        };
    }

    /** The months that are paid in a year of the contract. */
    private Estimate monthsIn(Payment payment, int year) {
        Estimate all = Estimate.exactly(payment.perYear());
        if (payment.times().isEmpty()) {
            return all;
        }
        Estimate before = Estimate.exactly((long) payment.perYear() * (year - 1));
        Estimate left = payment.times().get().estimate(view).minus(before);
        return left.greatest(Estimate.ZERO).least(all);
    }

    private Optional<Estimate> inCalendar(Payment payment, int calendarYear) {
        int year = calendarYear - start.getYear() + 1;
        return switch (payment.rhythm()) {
            case CALENDAR -> Optional.of(ofCalendarYear(payment, calendarYear));
            case ONCE ->
                payment.yearless() && payment.due().isEmpty()
                        ? Optional.empty()
                        : onceInYear(payment, due(payment, payment.year()).getYear() == calendarYear);
            case ACTIVITY_YEAR -> Optional.of(inCalendarYear(payment, calendarYear));
            case YEAR, MONTH, QUARTER, SEMESTER -> year < 1 ? Optional.of(Estimate.ZERO) : inYear(payment, year);
        };
    }

    /** What is paid once, in a year or not; where no text says in which year, it may be any. */
    private Optional<Estimate> onceInYear(Payment payment, boolean due) {
        if (payment.yearUnread()) {
            OpenPoint unread =
                    new OpenPoint.UnreadRule(gaps.scheme().id(), new Text("année du versement", "year of the payment"));
            Estimate amount = one(payment, payment.activityYear());
            return Optional.of(Estimate.ZERO.or(amount, List.of(unread)));
        }
        return Optional.of(due ? one(payment, payment.activityYear()) : Estimate.ZERO);
    }

    /** The amount for a calendar year that the contract reaches into. */
    private Estimate ofCalendarYear(Payment payment, int calendarYear) {
        boolean before = calendarYear < start.getYear();
        boolean after = through.map(last -> calendarYear > last.getYear()).orElse(false);
        return before || after && !renews() ? Estimate.ZERO : inCalendarYear(payment, calendarYear);
    }

    private boolean renews() {
        return version.term().map(term -> term.renewal() == Term.Renewal.TACIT).orElse(false);
    }

    private Estimate inCalendarYear(Payment payment, int calendarYear) {
        return within(payment, LocalDate.of(calendarYear, 1, 1), LocalDate.of(calendarYear + 1, 1, 1));
    }

    /** Whether a yearly payment is made for the n-th time: a contract that renews itself pays on. */
    private boolean runs(Payment payment, int count) {
        return count >= 1
                && (renews()
                        || payment.times()
                                .flatMap(times -> times.estimate(view).high())
                                .map(most -> most.compareTo(BigDecimal.valueOf(count)) >= 0)
                                .orElse(true));
    }

    private Optional<Estimate> total(Payment payment) {
        if (payment.outsideTotal()) {
            return Optional.empty();
        }
        if (payment.rhythm() == Payment.Rhythm.ONCE) {
            return once(payment);
        }
        Estimate times = payment.times().orElseThrow().estimate(view);
        if (!times.isExact()) {
            return Optional.of(one(payment, payment.activityYear()).times(times));
        }
        int count = Math.min(MOST_PERIODS, times.low().orElseThrow().intValue());
        boolean byYear = payment.rhythm() == Payment.Rhythm.YEAR || payment.rhythm() == Payment.Rhythm.CALENDAR;
        if (!byYear) {
            return Optional.of(one(payment, payment.activityYear()).times(times));
        }
        Estimate sum = Estimate.ZERO;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(
                    payment.rhythm() == Payment.Rhythm.YEAR
                            ? one(payment, payment.year() + i)
                            : inCalendarYear(payment, start.getYear() + i));
        }
        return Optional.of(sum);
    }

    /** One payment for a year of the contract. */
    private Estimate one(Payment payment, int year) {
        return within(payment, start.plusYears(year - 1L), start.plusYears(year));
    }

    private Estimate within(Payment payment, LocalDate from, LocalDate until) {
        FactSheet sheet = Periods.within(view, from, until);
        Truth holds = payment.when().map(program -> program.test(sheet)).orElse(Truth.TRUE);
        if (holds.isFalse() || holds.isUnknown() && payment.supplement()) {
            return Estimate.ZERO;
        }
        Estimate amount = payment.amount().estimate(sheet).greatest(Estimate.ZERO);
        return holds.isTrue()
                ? amount
                : Estimate.ZERO.or(amount, gaps.of(payment.when().orElseThrow(), sheet));
    }

    /** What may come on top once more is known: a supplement whose condition is open. */
    List<Supplement> supplements() {
        List<Supplement> open = new ArrayList<>();
        for (Payment payment : version.payments()) {
            FactSheet sheet = Periods.within(view, start, start.plusYears(1));
            if (payment.supplement() && payment.when().orElseThrow().test(sheet).isUnknown()) {
                Estimate amount = payment.amount().estimate(sheet).greatest(Estimate.ZERO);
                open.add(new Supplement(
                        payment.label(),
                        Quantity.of(amount),
                        gaps.of(payment.when().orElseThrow(), sheet)));
            }
        }
        return open;
    }

    /** What the amounts still wait for. */
    List<OpenPoint> open() {
        Set<OpenPoint> open = new LinkedHashSet<>();
        for (Payment payment : version.payments()) {
            if (!payment.supplement()) {
                open.addAll(one(payment, payment.activityYear()).open());
                payment.times()
                        .ifPresent(times -> open.addAll(times.estimate(view).open()));
            }
        }
        return List.copyOf(open);
    }

    /** The payments of a right with their days, from its start until a day (excluded), in order of time. */
    List<Instalment> instalments(LocalDate until) {
        List<Instalment> instalments = new ArrayList<>();
        Estimate left = version.total().map(most -> most.estimate(view)).orElse(unbounded());
        List<Instalment> found = new ArrayList<>();
        for (Payment payment : version.payments()) {
            found.addAll(instalments(payment, until));
        }
        found.sort(Comparator.comparing(Instalment::day)
                .thenComparingInt(Instalment::year)
                .thenComparing(Instalment::payment));
        // What all payments together may not exceed cuts the last ones.
        for (Instalment instalment : found) {
            Quantity amount = instalment.amount();
            boolean counted = instalment.nature().isMoney() && amount.exact().isPresent() && left.isExact();
            if (counted) {
                BigDecimal paid =
                        amount.exact().orElseThrow().amount().min(left.low().orElseThrow());
                left = left.minus(Estimate.exactly(paid));
                amount = Quantity.of(Estimate.exactly(paid));
            }
            instalments.add(new Instalment(
                    instalment.scheme(),
                    instalment.payment(),
                    instalment.label(),
                    instalment.day(),
                    instalment.dayStated(),
                    instalment.year(),
                    amount,
                    instalment.nature()));
        }
        return instalments;
    }

    private static Estimate unbounded() {
        return new Estimate(Optional.of(BigDecimal.ZERO), Optional.empty(), List.of());
    }

    private List<Instalment> instalments(Payment payment, LocalDate until) {
        List<Instalment> instalments = new ArrayList<>();
        int most = payment.times()
                .map(times -> times.estimate(view).low().orElse(BigDecimal.ZERO).intValue())
                .orElse(MOST_PERIODS);
        if (payment.rhythm() == Payment.Rhythm.ONCE) {
            most = 1;
        }
        Optional<LocalDate> end = version.term()
                .filter(term -> payment.times().isEmpty())
                .flatMap(term -> term.months()
                        .map(formula -> formula.estimate(view))
                        .filter(Estimate::isExact)
                        .map(months ->
                                term.lastDay(start, months.low().orElseThrow().intValue())));
        for (int i = 0; i < Math.min(most, MOST_PERIODS); i++) {
            Instalment instalment = instalment(payment, i);
            boolean past = instalment.day().isAfter(end.orElse(LocalDate.MAX));
            if (!instalment.day().isBefore(until) || past) {
                break;
            }
            boolean nothing = instalment
                    .amount()
                    .exact()
                    .map(euros -> euros.amount().signum() == 0)
                    .orElse(false);
            if (!nothing) {
                instalments.add(instalment);
            }
        }
        return instalments;
    }

    private Instalment instalment(Payment payment, int index) {
        LocalDate from;
        LocalDate next;
        int year;
        switch (payment.rhythm()) {
            case MONTH, QUARTER, SEMESTER -> {
                int months = payment.rhythm() == Payment.Rhythm.MONTH
                        ? 1
                        : payment.rhythm() == Payment.Rhythm.QUARTER ? 3 : MONTHS_OF_A_SEMESTER;
                // Where only some months of a year are paid, they are the first ones.
                int calendarMonths = index / payment.perYear() * 12 + index % payment.perYear();
                int monthsBefore = payment.rhythm() == Payment.Rhythm.MONTH ? calendarMonths : index * months;
                from = start.plusMonths(monthsBefore);
                next = start.plusMonths(monthsBefore + (long) months);
                year = monthsBefore / 12 + 1;
            }
            case CALENDAR, ACTIVITY_YEAR -> {
                from = LocalDate.of(start.getYear() + index, 1, 1);
                next = from.plusYears(1);
                year = index + 1;
            }
            case ONCE, YEAR -> {
                year = payment.year() + index;
                int activity = payment.activityYear() + index;
                from = start.plusYears(activity - 1L);
                next = start.plusYears(activity);
            }
            default -> throw new IllegalStateException(payment.rhythm().toString());
        }
        Estimate amount = within(payment, from, next);
        boolean stated = payment.due().isPresent();
        LocalDate end = payment.rhythm() == Payment.Rhythm.ONCE ? due(payment, year) : next.minusDays(1);
        return new Instalment(
                gaps.scheme().id(),
                payment.id(),
                payment.label(),
                stated ? due(payment, year).plusYears(index) : end,
                stated,
                year,
                Quantity.of(amount),
                payment.nature());
    }

    /** The stated day, or the first day of the year of the contract that it is paid in. */
    private LocalDate due(Payment payment, int year) {
        return payment.due()
                .flatMap(due -> dayOf(due.event()).map(day -> day.plus(due.after())))
                .orElseGet(() -> start.plus(Period.ofYears(year - 1)));
    }

    /** The day of an event; a contract that was signed begins on the day of its signature. */
    private Optional<LocalDate> dayOf(Fact<LocalDate> event) {
        boolean begins = version.term().map(term -> term.begins().equals(event)).orElse(false);
        return signed && begins ? Optional.of(start) : day(event, view);
    }

    /** The months of the term that have passed whole. */
    static int wholeMonths(LocalDate from, LocalDate to) {
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
        return from.plusMonths(months).isAfter(to) ? months - 1 : months;
    }
}
