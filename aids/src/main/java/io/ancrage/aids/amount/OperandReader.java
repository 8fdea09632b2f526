package io.ancrage.aids.amount;

import io.ancrage.criterion.At;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the numbers of operands. Where something is missing, nothing is guessed: the estimate says what is open. */
final class OperandReader {

    private OperandReader() {}

    static Estimate number(Operand operand, FactSheet sheet) {
        Operand bare = operand instanceof Of of ? of.operand() : operand;
        String role = operand instanceof Of of ? of.role() : "";
        FactSheet own = role.isEmpty() ? sheet : sheet.role(role).orElse(FactSheet.empty());
        if (bare instanceof Fact<?> fact) {
            return value(fact, own.read(fact), role);
        }
        if (bare instanceof At at) {
            Optional<LocalDate> day = day(at.event(), sheet);
            return day.isEmpty()
                    ? open(at.event(), sheet.read(at.event()), role)
                    : value(at.fact(), own.read(at.fact(), day.get()), role);
        }
        return bare instanceof Elapsed elapsed
                ? elapsed(elapsed, sheet, own, role)
                : over((Over) bare, sheet, own, role);
    }

    /** A day that is known exactly. */
    static Optional<LocalDate> day(Fact<LocalDate> event, FactSheet sheet) {
        return sheet.read(event) instanceof Known<LocalDate> known && known.precision() == Precision.EXACT
                ? Optional.of(known.known())
                : Optional.empty();
    }

    /** The month of a day that is known to the month at least. */
    static Optional<YearMonth> month(Fact<LocalDate> event, FactSheet sheet) {
        return sheet.read(event) instanceof Known<LocalDate> known && known.precision() != Precision.YEAR
                ? Optional.of(YearMonth.from(known.known()))
                : Optional.empty();
    }

    static List<OpenPoint> openDay(Fact<LocalDate> event, FactSheet sheet) {
        return open(event, sheet.read(event), "").open();
    }

    private static Estimate value(Fact<?> fact, Reading<?> reading, String role) {
        if (fact.kind() == Kind.FLAG) {
            return flag(fact, reading, role);
        }
        return reading instanceof Known<?> known && known.known() instanceof BigDecimal number
                ? Estimate.exactly(number)
                : open(fact, reading, role);
    }

    /** A yes counts 1, a no 0. */
    private static Estimate flag(Fact<?> fact, Reading<?> reading, String role) {
        return reading instanceof Known<?> known
                ? Estimate.exactly(Boolean.TRUE.equals(known.known()) ? 1 : 0)
                : new Estimate(
                        Optional.of(BigDecimal.ZERO),
                        Optional.of(BigDecimal.ONE),
                        open(fact, reading, role).open());
    }

    private static Estimate elapsed(Elapsed elapsed, FactSheet sheet, FactSheet own, String role) {
        FactSheet from = elapsed.from().subject() == Subject.SITUATION ? sheet : own;
        FactSheet to = elapsed.to().subject() == Subject.SITUATION ? sheet : own;
        Optional<LocalDate> start = day(elapsed.from(), from);
        Optional<LocalDate> end = day(elapsed.to(), to);
        if (start.isEmpty()) {
            return open(elapsed.from(), from.read(elapsed.from()), role);
        }
        return end.isEmpty()
                ? open(elapsed.to(), to.read(elapsed.to()), role)
                : Estimate.exactly(whole(elapsed.unit(), start.get(), end.get()));
    }

    /** The most units that, added to the first day, do not go beyond the second. */
    private static long whole(ChronoUnit unit, LocalDate from, LocalDate to) {
        long whole = unit.between(from, to);
        while (!from.plus(whole + 1, unit).isAfter(to)) {
            whole++;
        }
        while (from.plus(whole, unit).isAfter(to)) {
            whole--;
        }
        return whole;
    }

    private static Estimate over(Over over, FactSheet sheet, FactSheet own, String role) {
        Optional<LocalDate> until = day(over.until(), sheet);
        Reading<?> reading = own.read(over.fact());
        if (until.isEmpty()) {
            return open(over.until(), sheet.read(over.until()), role);
        }
        LocalDate end = until.get();
        LocalDate start = end.minus(over.back());
        if (!(reading instanceof Known<?> known)) {
            return open(over.fact(), reading, role);
        }
        List<BigDecimal> amounts = new ArrayList<>();
        boolean complete = known.known() instanceof Series series
                ? within(series, start, end, amounts)
                : within((Events) known.known(), over, end, amounts);
        return complete ? folded(over, amounts, role) : partly(over.fact(), role);
    }

    /** Collects the periods that lie wholly in the window; false where something of it may be left out. */
    private static boolean within(Series series, LocalDate start, LocalDate end, List<BigDecimal> amounts) {
        LocalDate through = series.completeThrough();
        LocalDate covered = through.isBefore(start) ? start : through.isBefore(end) ? through.plusDays(1) : end;
        for (Series.Entry entry : series.entries()) {
            if (entry.until().isAfter(start) && entry.from().isBefore(end)) {
                boolean inside = !entry.from().isBefore(start) && !entry.until().isAfter(end);
                if (!inside || entry.from().isAfter(covered)) {
                    return false;
                }
                amounts.add(entry.amount());
                covered = entry.until().isAfter(covered) ? entry.until() : covered;
            }
        }
        return !covered.isBefore(end);
    }

    private static boolean within(Events events, Over over, LocalDate end, List<BigDecimal> amounts) {
        boolean exact = true;
        for (Events.Event event : events.events()) {
            boolean inside =
                    !event.date().isAfter(end) && end.isBefore(event.date().plus(over.back()));
            exact &= event.precision() == Precision.EXACT;
            if (inside) {
                amounts.add(BigDecimal.ONE);
            }
        }
        return exact && !events.completeThrough().isBefore(end);
    }

    private static Estimate folded(Over over, List<BigDecimal> amounts, String role) {
        Estimate sum = Estimate.exactly(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return switch (over.fold()) {
            case SUM -> sum;
            case COUNT -> Estimate.exactly(amounts.size());
            case MEAN ->
                amounts.isEmpty() ? partly(over.fact(), role) : sum.dividedBy(BigDecimal.valueOf(amounts.size()));
            case MIN ->
                amounts.stream()
                        .reduce(BigDecimal::min)
                        .map(Estimate::exactly)
                        .orElseGet(() -> partly(over.fact(), role));
            case MAX ->
                amounts.stream()
                        .reduce(BigDecimal::max)
                        .map(Estimate::exactly)
                        .orElseGet(() -> partly(over.fact(), role));
            case LAST ->
                amounts.isEmpty() ? partly(over.fact(), role) : Estimate.exactly(amounts.get(amounts.size() - 1));
        };
    }

    private static Estimate partly(Fact<?> fact, String role) {
        return Estimate.unknown(new OpenPoint.MissingFact(new Gap.OpenFact(role, fact, null, Why.NOT_COMPLETE)));
    }

    private static Estimate open(Fact<?> fact, Reading<?> reading, String role) {
        Why why = reading instanceof Missing<?> missing
                ? missing.why()
                : reading instanceof None ? Why.ASK_PERSON : Why.NOT_PRECISE;
        return Estimate.unknown(new OpenPoint.MissingFact(new Gap.OpenFact(role, fact, null, why)));
    }
}
