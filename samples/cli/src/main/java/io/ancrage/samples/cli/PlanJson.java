package io.ancrage.samples.cli;

import io.ancrage.aids.AidPlan;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.CashFlow;
import io.ancrage.aids.Exclusion;
import io.ancrage.aids.Instalment;
import io.ancrage.aids.amount.AmountPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes plans as JSON, fields always in the same order. */
final class PlanJson {

    private final Locale locale;

    PlanJson(Locale locale) {
        this.locale = locale;
    }

    ObjectNode plan(AidPlan plan, LocalDate asOf, String goal, Optional<LocalDate> leaving) {
        ObjectNode json = JsonDocument.object();
        json.put("asOf", asOf.toString()).put("by", goal);
        verdicts(json.putArray("chosen"), plan.chosen());
        verdicts(json.putArray("held"), plan.held());
        json.put("money", JsonDocument.plain(plan.money().amount()));
        if (plan.longestCommitmentMonths().isPresent()) {
            json.put("longestCommitmentMonths", plan.longestCommitmentMonths().getAsInt());
        } else {
            json.putNull("longestCommitmentMonths");
        }
        ArrayNode excluded = json.putArray("excluded");
        plan.excluded().forEach(exclusion -> exclusion(excluded.addObject(), exclusion));
        AidJson.open(json.putArray("open"), plan.open(), locale);
        ArrayNode conditional = json.putArray("ifGranted");
        plan.ifGranted().forEach(granted -> conditional(conditional.addObject(), plan, granted));
        flow(json.putObject("cashFlow"), plan.cashFlow());
        leaving.ifPresentOrElse(day -> leaving(json.putObject("leaving"), plan, day), () -> json.putNull("leaving"));
        return json;
    }

    private static void verdicts(ArrayNode array, List<AidVerdict> verdicts) {
        for (AidVerdict verdict : verdicts) {
            ObjectNode one = array.addObject()
                    .put("scheme", verdict.scheme().id())
                    .put("shortName", verdict.scheme().shortName());
            verdict.amount(AmountPeriod.TOTAL)
                    .ifPresentOrElse(total -> one.set("total", AidJson.quantity(total)), () -> one.putNull("total"));
        }
    }

    private void exclusion(ObjectNode json, Exclusion exclusion) {
        json.put("scheme", exclusion.scheme());
        exclusion.because().forEach(json.putArray("because")::add);
        json.put(
                        "constraint",
                        exclusion.constraint().map(rule -> rule.type().name()).orElse(null))
                .put("text", exclusion.text().in(locale));
        AidJson.sources(json.putArray("sources"), exclusion.sources());
    }

    private void conditional(ObjectNode json, AidPlan plan, AidPlan.Conditional granted) {
        json.put("scheme", granted.scheme().id())
                .put("shortName", granted.scheme().shortName())
                .put(
                        "gain",
                        JsonDocument.plain(
                                granted.plan().money().minus(plan.money()).amount()));
        AidJson.open(json.putArray("missing"), granted.missing(), locale);
        ArrayNode chosen = json.putArray("chosen");
        granted.plan().chosen().forEach(verdict -> chosen.add(verdict.scheme().id()));
    }

    private void leaving(ObjectNode json, AidPlan plan, LocalDate day) {
        json.put("day", day.toString());
        ArrayNode repayments = json.putArray("repayments");
        plan.repaymentsIfLeaving(day)
                .forEach((scheme, owed) ->
                        repayments.addObject().put("scheme", scheme).set("amount", AidJson.quantity(owed)));
        flow(json.putObject("cashFlow"), plan.cashFlowIfLeaving(day));
    }

    private void flow(ObjectNode json, CashFlow flow) {
        json.put("sum", JsonDocument.plain(flow.sum().amount()))
                .put("afterwards", JsonDocument.plain(flow.afterwards().amount()));
        ArrayNode months = json.putArray("months");
        for (CashFlow.Month month : flow.months()) {
            ObjectNode one = months.addObject()
                    .put("month", month.month().toString())
                    .put("sum", JsonDocument.plain(month.sum().amount()));
            ArrayNode entries = one.putArray("entries");
            month.entries()
                    .forEach(entry -> entries.addObject()
                            .put("scheme", entry.scheme())
                            .put("label", entry.label().in(locale))
                            .put("day", entry.day().toString())
                            .put("dayStated", entry.dayStated())
                            .put("amount", JsonDocument.plain(entry.amount().amount())));
        }
        instalments(json.putArray("open"), flow.open());
        instalments(json.putArray("exempt"), flow.exempt());
        ArrayNode ends = json.putArray("ends");
        flow.ends()
                .forEach(end -> ends.addObject()
                        .put("scheme", end.scheme())
                        .put("day", end.day().toString())
                        .put("what", end.what().in(locale)));
    }

    private void instalments(ArrayNode array, List<Instalment> instalments) {
        for (Instalment instalment : instalments) {
            array.addObject()
                    .put("scheme", instalment.scheme())
                    .put("label", instalment.label().in(locale))
                    .put("day", instalment.day().toString())
                    .put("dayStated", instalment.dayStated())
                    .put("nature", instalment.nature().name())
                    .set("amount", AidJson.quantity(instalment.amount()));
        }
    }
}
