package io.ancrage.samples.cli;

import io.ancrage.aids.AidReport;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.CommitmentTerm;
import io.ancrage.aids.Supplement;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.aids.journey.AidDeadline;
import io.ancrage.criterion.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes reports as JSON, fields always in the same order. */
final class VerdictJson {

    private static final int MOST_YEARS = 10;
    private static final List<AmountPeriod> PERIODS = List.of(
            AmountPeriod.TOTAL, AmountPeriod.ONCE, AmountPeriod.MONTH, AmountPeriod.QUARTER, AmountPeriod.SEMESTER);

    private final Locale locale;

    VerdictJson(Locale locale) {
        this.locale = locale;
    }

    /** The report with the verdicts that are shown. */
    ObjectNode report(AidReport report, List<AidVerdict> shown) {
        ObjectNode json = JsonDocument.object();
        json.put("asOf", report.situation().asOf().toString());
        ObjectNode counts = json.putObject("counts");
        for (Truth right : List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE)) {
            counts.put(Answers.word(right), report.verdicts(right).size());
        }
        ArrayNode verdicts = json.putArray("verdicts");
        shown.forEach(verdict -> verdict(verdicts.addObject(), verdict));
        return json;
    }

    private void verdict(ObjectNode json, AidVerdict verdict) {
        json.put("scheme", verdict.scheme().id())
                .put("shortName", verdict.scheme().shortName())
                .put("right", Answers.word(verdict.right()))
                .put("standing", verdict.standing().name())
                .put("from", verdict.from().map(Object::toString).orElse(null))
                .put("until", verdict.through().map(Object::toString).orElse(null));
        AidJson.open(json.putArray("missing"), verdict.missing(), locale);
        ArrayNode deciding = json.putArray("deciding");
        verdict.deciding().forEach(finding -> {
            ObjectNode one = deciding.addObject()
                    .put("truth", Answers.word(finding.truth()))
                    .put("text", finding.condition().text().in(locale));
            AidJson.sources(one.putArray("sources"), finding.sources());
        });
        ObjectNode amounts = json.putObject("amounts");
        if (!verdict.right().isFalse()) {
            amounts(amounts, verdict);
        }
        AidJson.open(
                json.putArray("amountMissing"), verdict.right().isTrue() ? verdict.amountMissing() : List.of(), locale);
        ArrayNode supplements = json.putArray("supplements");
        if (!verdict.right().isFalse()) {
            verdict.supplements().forEach(supplement -> supplement(supplements.addObject(), supplement));
        }
        Optional<CommitmentTerm> term = verdict.right().isFalse() ? Optional.empty() : verdict.commitment();
        term.ifPresentOrElse(
                bound -> commitment(json.putObject("commitment"), bound), () -> json.putNull("commitment"));
        verdict.repayment()
                .ifPresentOrElse(
                        back -> json.set("repayment", AidJson.quantity(back)), () -> json.putNull("repayment"));
        ArrayNode deadlines = json.putArray("deadlines");
        verdict.deadlines().forEach(deadline -> deadline(deadlines.addObject(), deadline));
        json.put("confidence", verdict.confidence().name());
    }

    /** The periods by which something is paid; of the years, those up to the last with money. */
    private static void amounts(ObjectNode json, AidVerdict verdict) {
        for (AmountPeriod period : PERIODS) {
            verdict.amount(period)
                    .filter(amount -> period.equals(AmountPeriod.TOTAL) || !isNothing(amount))
                    .ifPresent(amount -> json.set(period.toString(), AidJson.quantity(amount)));
        }
        int last = 0;
        for (int year = 1; year <= MOST_YEARS; year++) {
            if (verdict.amount(AmountPeriod.year(year))
                    .filter(amount -> !isNothing(amount))
                    .isPresent()) {
                last = year;
            }
        }
        for (int year = 1; year <= last; year++) {
            String field = "year" + year;
            verdict.amount(AmountPeriod.year(year)).ifPresent(amount -> json.set(field, AidJson.quantity(amount)));
        }
    }

    private static boolean isNothing(Quantity amount) {
        return amount.exact().filter(euros -> euros.amount().signum() == 0).isPresent();
    }

    private void supplement(ObjectNode json, Supplement supplement) {
        json.put("label", supplement.label().in(locale)).set("amount", AidJson.quantity(supplement.amount()));
        AidJson.open(json.putArray("open"), supplement.open(), locale);
    }

    private static void commitment(ObjectNode json, CommitmentTerm term) {
        if (term.wholeMonths().isPresent()) {
            json.put("months", term.wholeMonths().getAsInt());
        } else {
            json.putNull("months");
        }
        json.put("until", term.through().map(Object::toString).orElse(null));
    }

    private void deadline(ObjectNode json, AidDeadline deadline) {
        json.put("title", deadline.title().in(locale))
                .put("latest", deadline.latest().toString())
                .put("source", deadline.source().title());
    }
}
