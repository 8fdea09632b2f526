package io.ancrage.aids;

import io.ancrage.Euros;
import io.ancrage.Text;
import io.ancrage.aids.scheme.Payment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The money of a plan, month by month over ten years, ready to be plotted (échéancier). Only what is known to the cent is
 * in the months; the rest is listed beside. What is exempt from tax, and what is lent, is no money in hand. Immutable.
 */
public final class CashFlow {

    /** How many months it covers. */
    public static final int MONTHS = 120;

    /**
     * One sum of money.
     *
     * @param scheme the id of the scheme
     * @param label what it is
     * @param day the day
     * @param dayStated whether a text says the day; else it is the last of what is paid for
     * @param amount the euros; below zero for what is paid back
     */
    public record Entry(String scheme, Text label, LocalDate day, boolean dayStated, Euros amount) {
        public Entry {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * One month.
     *
     * @param month the month
     * @param entries its sums, by day and scheme
     */
    public record Month(YearMonth month, List<Entry> entries) {
        public Month {
            Objects.requireNonNull(month, "month");
            entries = List.copyOf(entries);
        }

        /**
         * The sum of the month.
         *
         * @return the euros; below zero where more is paid back than received
         */
        public Euros sum() {
            return total(entries);
        }
    }

    /**
     * Something that ends: a right or a commitment.
     *
     * @param scheme the id of the scheme
     * @param day the last day, included
     * @param what what ends
     */
    public record End(String scheme, LocalDate day, Text what) {
        public End {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(what, "what");
        }
    }

    private final List<Month> months;
    private final Euros afterwards;
    private final List<Instalment> open;
    private final List<Instalment> exempt;
    private final List<End> ends;

    private CashFlow(
            List<Month> months, Euros afterwards, List<Instalment> open, List<Instalment> exempt, List<End> ends) {
        this.months = List.copyOf(months);
        this.afterwards = afterwards;
        this.open = List.copyOf(open);
        this.exempt = List.copyOf(exempt);
        this.ends = List.copyOf(ends);
    }

    /** The flow of the payments of some rights, from a day on, with sums paid back. */
    static CashFlow of(
            LocalDate from, Collection<Instalment> instalments, Collection<Entry> repayments, List<End> ends) {
        YearMonth first = YearMonth.from(from);
        Map<YearMonth, List<Entry>> byMonth = new LinkedHashMap<>();
        for (int month = 0; month < MONTHS; month++) {
            byMonth.put(first.plusMonths(month), new ArrayList<>());
        }
        List<Entry> later = new ArrayList<>();
        List<Instalment> open = new ArrayList<>();
        List<Instalment> exempt = new ArrayList<>();
        List<Entry> entries = new ArrayList<>(repayments);
        for (Instalment instalment : instalments) {
            if (instalment.amount().exact().isEmpty()) {
                open.add(instalment);
            } else if (instalment.nature().isMoney()) {
                entries.add(new Entry(
                        instalment.scheme(),
                        instalment.label(),
                        instalment.day(),
                        instalment.dayStated(),
                        instalment.amount().exact().get()));
            } else {
                exempt.add(instalment);
            }
        }
        entries.sort(Comparator.comparing(Entry::day)
                .thenComparing(Entry::scheme)
                .thenComparing(entry -> entry.amount().amount()));
        for (Entry entry : entries) {
            // What fell due before the first month of a contract that runs is money received already.
            List<Entry> month = byMonth.get(YearMonth.from(entry.day()));
            if (month != null) {
                month.add(entry);
            } else if (YearMonth.from(entry.day()).isAfter(first)) {
                later.add(entry);
            }
        }
        List<Month> months = byMonth.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
        return new CashFlow(months, total(later), open, exempt, ends);
    }

    /**
     * The months, each of them, also without money.
     *
     * @return {@link #MONTHS} months from the month of the day asked about
     */
    public List<Month> months() {
        return months;
    }

    /**
     * The sum of all months.
     *
     * @return the euros
     */
    public Euros sum() {
        return months.stream().map(Month::sum).reduce(Euros.ZERO, Euros::plus);
    }

    /**
     * What is known to be paid after the last month.
     *
     * @return the euros
     */
    public Euros afterwards() {
        return afterwards;
    }

    /**
     * Payments whose amount is not known to the cent.
     *
     * @return the payments by day
     */
    public List<Instalment> open() {
        return open;
    }

    /**
     * What is no money in hand: exempt income, contributions that are not due, loans.
     *
     * @return the amounts by day
     */
    public List<Instalment> exempt() {
        return exempt;
    }

    /**
     * When rights and commitments end.
     *
     * @return the ends by day and scheme
     */
    public List<End> ends() {
        return ends;
    }

    static Euros total(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(Euros.ZERO, Euros::plus);
    }

    /** The first day after those that a flow covers. */
    static LocalDate end(LocalDate from) {
        return YearMonth.from(from).plusMonths(MONTHS).atDay(1);
    }

    /** The money of a right that is certain within the months that a flow covers, in cents. */
    static long certainCents(AidVerdict verdict) {
        return cents(verdict.instalmentsIfGranted(end(verdict.situation().asOf())), true, 0);
    }

    /** The income that a right exempts for certain, in cents. */
    static long exemptCents(AidVerdict verdict) {
        return cents(verdict.instalmentsIfGranted(end(verdict.situation().asOf())), false, 0);
    }

    /** The money in cents, apart from that of the first years. */
    static long cents(List<Instalment> instalments, boolean money, int afterYear) {
        BigDecimal sum = instalments.stream()
                .filter(instalment ->
                        money ? instalment.nature().isMoney() : instalment.nature() == Payment.Nature.EXEMPT_INCOME)
                .filter(instalment -> instalment.year() > afterYear)
                .map(instalment -> instalment.amount().least().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.movePointRight(2).longValueExact();
    }
}
