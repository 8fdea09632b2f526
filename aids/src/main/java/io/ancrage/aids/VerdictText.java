package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes verdicts for people. */
final class VerdictText {

    private static final List<AmountPeriod> SHOWN =
            List.of(AmountPeriod.TOTAL, AmountPeriod.MONTH, AmountPeriod.QUARTER, AmountPeriod.SEMESTER);

    private VerdictText() {}

    static String of(AidVerdict verdict, Locale locale) {
        List<String> lines = new ArrayList<>();
        String name = verdict.scheme().shortName();
        lines.add(name + " (" + verdict.scheme().id() + ")" + colon(locale)
                + word(verdict.right()).in(locale) + standing(verdict, locale));
        if (!verdict.right().isTrue()) {
            verdict.deciding().forEach(finding -> lines.add("  " + finding.text(locale)));
        }
        verdict.missing().forEach(open -> lines.add("  " + ask(locale) + open.text(locale)));
        if (!verdict.right().isFalse()) {
            money(verdict, locale, lines);
        }
        verdict.repayment()
                .ifPresent(back -> lines.add(
                        "  " + new Text("à rembourser : ", "to be paid back: ").in(locale) + back.text(locale)));
        verdict.from()
                .filter(day -> verdict.right().isFalse())
                .ifPresent(day ->
                        lines.add("  " + new Text("l'obstacle tombe le ", "the bar is over on ").in(locale) + day));
        return String.join("\n", lines);
    }

    private static void money(AidVerdict verdict, Locale locale, List<String> lines) {
        for (AmountPeriod period : SHOWN) {
            verdict.amount(period)
                    .filter(amount ->
                            period.equals(AmountPeriod.TOTAL) || amount.exact().isPresent())
                    .filter(amount -> !nothing(amount))
                    .ifPresent(amount -> lines.add("  " + amount.text(locale) + " " + period.text(locale)));
        }
        boolean totalKnown =
                verdict.amount(AmountPeriod.TOTAL).flatMap(Quantity::exact).isPresent();
        if (!totalKnown) {
            verdict.amount(AmountPeriod.year(1))
                    .filter(amount -> !nothing(amount))
                    .ifPresent(amount -> lines.add("  " + amount.text(locale) + " "
                            + AmountPeriod.year(1).text(locale)));
        }
        if (verdict.right().isTrue()) {
            verdict.amountMissing().forEach(open -> lines.add("  " + ask(locale) + open.text(locale)));
        }
        verdict.supplements()
                .forEach(more ->
                        lines.add("  " + new Text("en plus, à confirmer : ", "on top, to be confirmed: ").in(locale)
                                + more.label().in(locale) + ", " + more.amount().text(locale)));
        verdict.commitment().ifPresent(term -> lines.add("  " + commitment(term, locale)));
        verdict.through().ifPresent(day -> lines.add("  " + new Text("jusqu'au ", "through ").in(locale) + day));
    }

    private static String colon(Locale locale) {
        return Text.isFrench(locale) ? " : " : ": ";
    }

    private static boolean nothing(Quantity amount) {
        return amount.exact().map(euros -> euros.amount().signum() == 0).orElse(false);
    }

    private static String commitment(CommitmentTerm term, Locale locale) {
        String months = term.wholeMonths().isPresent()
                ? term.wholeMonths().getAsInt() + new Text(" mois", " months").in(locale)
                : new Text("durée à préciser", "length still open").in(locale);
        return new Text("engagement : ", "commitment: ").in(locale)
                + months
                + term.through()
                        .map(day -> new Text(", jusqu'au ", ", through ").in(locale) + day)
                        .orElse("");
    }

    private static String ask(Locale locale) {
        return new Text("manque : ", "missing: ").in(locale);
    }

    private static String standing(AidVerdict verdict, Locale locale) {
        return verdict.standing() == Standing.OPEN
                ? ""
                : ", " + verdict.standing().text().in(locale);
    }

    static Text word(Truth truth) {
        return switch (truth) {
            case TRUE -> new Text("éligible sous réserve", "potentially eligible");
            case FALSE -> new Text("non éligible", "not eligible");
            case UNKNOWN -> new Text("à préciser", "cannot be told yet");
        };
    }
}
