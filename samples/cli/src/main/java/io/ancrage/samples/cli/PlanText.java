package io.ancrage.samples.cli;

import io.ancrage.Euros;
import io.ancrage.Text;
import io.ancrage.aids.AidPlan;
import io.ancrage.aids.CashFlow;
import io.ancrage.aids.Instalment;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a plan for people: the library's own text, then what may be added, the money, and leaving. Not thread-safe. */
final class PlanText {

    private final AncrageCommand ancrage;
    private final AidPlan plan;
    private final List<String> lines = new ArrayList<>();

    PlanText(AncrageCommand ancrage, AidPlan plan) {
        this.ancrage = ancrage;
        this.plan = plan;
    }

    List<String> lines(LocalDate asOf, Optional<LocalDate> leaving, boolean byMonth) {
        lines.add(ancrage.say("Au ", "As of ") + asOf);
        lines.addAll(plan.text(ancrage.locale()).lines().toList());
        conditional();
        flow(plan.cashFlow(), byMonth);
        leaving.ifPresent(day -> leaving(day, byMonth));
        return lines;
    }

    private void conditional() {
        List<AidPlan.Conditional> granted = plan.ifGranted();
        if (granted.isEmpty()) {
            return;
        }
        head(ancrage.say("Ce qui s'y ajouterait, une fois établi :", "What would come in, once settled:"));
        for (AidPlan.Conditional one : granted) {
            Euros gain = one.plan().money().minus(plan.money());
            lines.add("  " + one.scheme().shortName() + " (" + one.scheme().id() + ")"
                    + (gain.equals(Euros.ZERO)
                            ? ancrage.say(" : aucun gain chiffré avec certitude", ": no gain known for certain")
                            : ancrage.say(" : gain certain ", ": certain gain ") + gain.text(ancrage.locale()))
                    + total(one));
            lines.add("    " + ancrage.say("manque : ", "missing: ")
                    + one.missing().stream().map(this::open).collect(Collectors.joining(ancrage.say(" ; ", "; "))));
        }
    }

    private String total(AidPlan.Conditional one) {
        return one.plan().assumed().stream()
                .flatMap(verdict -> verdict.amount(AmountPeriod.TOTAL).stream())
                .filter(amount -> amount.exact().isEmpty())
                .map(amount -> ancrage.say(" ; montant : ", "; amount: ") + amount.text(ancrage.locale()))
                .findFirst()
                .orElse("");
    }

    private String open(OpenPoint point) {
        return point.text(ancrage.locale());
    }

    private void flow(CashFlow flow, boolean byMonth) {
        if (byMonth) {
            months(flow);
        } else {
            years(flow);
        }
        if (!flow.afterwards().equals(Euros.ZERO)) {
            lines.add("  " + ancrage.say("au-delà  ", "later  ")
                    + flow.afterwards().text(ancrage.locale()));
        }
        instalments(ancrage.say("Montant encore ouvert :", "Amount still open:"), flow.open());
        instalments(ancrage.say("Ce qui n'est pas de l'argent reçu :", "What is no money in hand:"), flow.exempt());
        if (!flow.ends().isEmpty()) {
            head(ancrage.say("Échéances :", "Ends:"));
            flow.ends()
                    .forEach(end -> lines.add(
                            "  " + end.day() + "  " + end.scheme() + ancrage.say(" : ", ": ") + in(end.what())));
        }
    }

    private void months(CashFlow flow) {
        List<CashFlow.Month> paid = flow.months().stream()
                .filter(month -> !month.entries().isEmpty())
                .toList();
        if (paid.isEmpty()) {
            return;
        }
        head(ancrage.say("Mois par mois :", "Month by month:"));
        for (CashFlow.Month month : paid) {
            lines.add("  " + month.month() + "  " + month.sum().text(ancrage.locale()));
            month.entries()
                    .forEach(entry -> lines.add("    " + entry.amount().text(ancrage.locale()) + "  " + entry.scheme()
                            + ancrage.say(" : ", ": ") + in(entry.label()) + ", "
                            + day(entry.day(), entry.dayStated())));
        }
    }

    private void years(CashFlow flow) {
        Map<Integer, Euros> years = new TreeMap<>();
        flow.months().stream()
                .filter(month -> !month.entries().isEmpty())
                .forEach(month -> years.merge(month.month().getYear(), month.sum(), Euros::plus));
        if (years.isEmpty()) {
            return;
        }
        head(ancrage.say("Année par année (par mois : --months) :", "Year by year (by month: --months):"));
        years.forEach((year, sum) -> lines.add("  " + year + "  " + sum.text(ancrage.locale())));
    }

    /** The same payment month after month is one line: from when, until when, how often. */
    private void instalments(String head, List<Instalment> instalments) {
        if (instalments.isEmpty()) {
            return;
        }
        head(head);
        Map<String, List<Instalment>> same = new LinkedHashMap<>();
        for (Instalment instalment : instalments) {
            String what = instalment.scheme() + ancrage.say(" : ", ": ") + in(instalment.label()) + ", "
                    + amount(instalment.amount());
            same.computeIfAbsent(what, key -> new ArrayList<>()).add(instalment);
        }
        same.forEach((what, payments) -> {
            Instalment first = payments.get(0);
            Instalment last = payments.get(payments.size() - 1);
            lines.add("  " + what + ", "
                    + (payments.size() == 1
                            ? day(first.day(), first.dayStated())
                            : payments.size()
                                    + ancrage.say(" fois, du ", " times, ")
                                    + first.day()
                                    + ancrage.say(" au ", " to ")
                                    + last.day()));
        });
    }

    private String amount(Quantity amount) {
        return amount.text(ancrage.locale());
    }

    private String day(LocalDate day, boolean stated) {
        return stated
                ? ancrage.say("le ", "on ") + day
                : ancrage.say("jour non fixé, compté le ", "day not stated, counted on ") + day;
    }

    private void leaving(LocalDate day, boolean byMonth) {
        head(ancrage.say("En partant le ", "Leaving on ") + day + ancrage.say(" :", ":"));
        Map<String, Quantity> owed = plan.repaymentsIfLeaving(day);
        if (owed.isEmpty()) {
            lines.add("  " + ancrage.say("rien à reverser", "nothing to pay back"));
        }
        owed.forEach((scheme, amount) ->
                lines.add("  " + scheme + ancrage.say(" : à reverser : ", ": to be paid back: ")
                        + amount(amount)
                        + (amount.open().isEmpty()
                                ? ""
                                : " ("
                                        + amount.open().stream()
                                                .map(this::open)
                                                .collect(Collectors.joining(ancrage.say(" ; ", "; ")))
                                        + ")")));
        CashFlow flow = plan.cashFlowIfLeaving(day);
        lines.add("  " + ancrage.say("certain alors : ", "certain then: ")
                + flow.sum().text(ancrage.locale()));
        if (byMonth) {
            months(flow);
        }
    }

    private void head(String text) {
        lines.add("");
        lines.add(text);
    }

    private String in(Text text) {
        return text.in(ancrage.locale());
    }
}
