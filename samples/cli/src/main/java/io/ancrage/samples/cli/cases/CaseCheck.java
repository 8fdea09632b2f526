package io.ancrage.samples.cli.cases;

import io.ancrage.AncrageException;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidReport;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks the catalogue about the cases of a file and compares each expected line. Immutable. */
public final class CaseCheck {

    /** What a line says of a scheme: its status, and what of the rest is told. */
    public record Told(
            String status,
            @Nullable BigDecimal amount,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer commitmentMonths) {}

    /**
     * A line of a case, compared.
     *
     * @param caseId the case
     * @param scheme the scheme
     * @param per the period of the amount; null where the line states none
     * @param agrees whether status and whatever else the line states are found
     * @param expected what the line states
     * @param found what was found
     * @param missingAgrees whether what is missing is what the line names; null where it names nothing
     * @param why what differs, and what decided
     */
    public record Line(
            String caseId,
            String scheme,
            @Nullable String per,
            boolean agrees,
            Told expected,
            Told found,
            @Nullable Boolean missingAgrees,
            String why) {}

    private final AidCatalog catalog;
    private final CaseWords words;

    /**
     * A check against a catalogue.
     *
     * @param catalog the catalogue
     */
    public CaseCheck(AidCatalog catalog) {
        this.catalog = catalog;
        this.words = new CaseWords(catalog.vocabulary());
    }

    /**
     * Compares a file.
     *
     * @param file its tree
     * @return its lines, in its order
     * @throws AncrageException with code ANC-CLI-006, a place and what would be right, if it is no case file
     */
    public List<Line> lines(JsonNode file) {
        JsonNode cases = file.path("cases");
        if (!cases.isArray()) {
            throw CaseReader.wrong(cases, "/cases", "une liste de cas", "a list of cases");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            JsonNode one = cases.get(i);
            String at = "/cases/" + i;
            JsonNode day = one.has("as_of") ? one.path("as_of") : file.path("as_of_default");
            LocalDate asOf = CaseReader.day(day, at + "/as_of");
            AidReport report = catalog.assess(
                    new CaseReader(catalog, words, file.path("baseline_facts"), one, asOf, at).situation());
            JsonNode expected = one.path("expected");
            for (int k = 0; k < expected.size(); k++) {
                lines.add(line(one.path("id").asString(at), report, expected.get(k), at + "/expected/" + k));
            }
        }
        return lines;
    }

    private Line line(String caseId, AidReport report, JsonNode expected, String at) {
        String scheme = expected.path("scheme").asString("");
        AidVerdict verdict;
        try {
            verdict = report.verdict(scheme);
        } catch (AncrageException e) {
            throw e.at(at + "/scheme");
        }
        @Nullable
        String per = expected.path("per").isString() ? expected.path("per").asString() : null;
        Told wanted = new Told(
                expected.path("status").asString(""),
                expected.path("amount_eur").isNumber()
                        ? expected.path("amount_eur").decimalValue()
                        : null,
                expected.path("from").isString() ? CaseReader.day(expected.path("from"), at + "/from") : null,
                expected.path("until").isString() ? CaseReader.day(expected.path("until"), at + "/until") : null,
                expected.path("commitment_months").isNumber()
                        ? expected.path("commitment_months").asInt()
                        : null);
        Optional<Quantity> amount = amount(verdict, per, at);
        Told found = new Told(
                status(verdict.right()),
                amount.flatMap(Quantity::exact).map(euros -> euros.amount()).orElse(null),
                verdict.from().orElse(null),
                verdict.through().orElse(null),
                verdict.commitment()
                        .map(term -> term.wholeMonths())
                        .filter(months -> months.isPresent())
                        .map(months -> months.getAsInt())
                        .orElse(null));
        List<String> differs = new ArrayList<>();
        if (!wanted.status().equals(found.status())) {
            differs.add("status");
        }
        if (wanted.amount() != null
                && (found.amount() == null || wanted.amount().compareTo(found.amount()) != 0)) {
            differs.add("amount_eur");
        }
        differs(differs, "from", wanted.from(), found.from());
        differs(differs, "until", wanted.until(), found.until());
        differs(differs, "commitment_months", wanted.commitmentMonths(), found.commitmentMonths());
        return new Line(
                caseId,
                scheme,
                per,
                differs.isEmpty(),
                wanted,
                found,
                missingAgrees(expected.path("missing"), verdict, amount, per),
                why(differs, verdict, amount, per));
    }

    private static void differs(List<String> differs, String what, @Nullable Object wanted, @Nullable Object found) {
        if (wanted != null && !wanted.equals(found)) {
            differs.add(what);
        }
    }

    private static Optional<Quantity> amount(AidVerdict verdict, @Nullable String per, String at) {
        if (per != null && per.equals("repayment")) {
            return verdict.repayment();
        }
        if (verdict.right().isFalse()) {
            return Optional.empty();
        }
        try {
            return verdict.amount(per == null ? AmountPeriod.TOTAL : AmountPeriod.parse(per));
        } catch (AncrageException e) {
            throw e.at(at + "/per");
        }
    }

    private static String status(Truth right) {
        return switch (right) {
            case TRUE -> "ELIGIBLE";
            case FALSE -> "NOT_ELIGIBLE";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    /** What is open, in the words of case files. */
    private Set<String> open(AidVerdict verdict, Optional<Quantity> amount, @Nullable String per) {
        List<OpenPoint> open = verdict.right().isUnknown()
                ? verdict.missing()
                : amount.map(Quantity::open).orElseGet(verdict::amountMissing);
        Set<String> keys = new LinkedHashSet<>();
        open.forEach(point -> words.of(point).forEach(key -> keys.add(numbered(key, per))));
        return keys;
    }

    /** The key of a series, with the year that the amount is asked for. */
    private static String numbered(String key, @Nullable String per) {
        String number = per == null || per.indexOf(':') < 0 ? "" : per.substring(per.indexOf(':') + 1);
        return number.isEmpty() ? key : key.replace("<yyyy>", number).replace("<n>", number);
    }

    private @Nullable Boolean missingAgrees(
            JsonNode missing, AidVerdict verdict, Optional<Quantity> amount, @Nullable String per) {
        if (!missing.isArray()) {
            return null;
        }
        Set<String> found = open(verdict, amount, per);
        for (int i = 0; i < missing.size(); i++) {
            String key = missing.get(i).asString("");
            int colon = key.indexOf(':');
            boolean there = found.contains(key)
                    // A rule that is named in other words is the same as long as one of its kind is open.
                    || colon > 0
                            && words.find(key).isEmpty()
                            && found.stream().anyMatch(other -> other.startsWith(key.substring(0, colon + 1)));
            if (!there) {
                return false;
            }
        }
        return true;
    }

    private String why(List<String> differs, AidVerdict verdict, Optional<Quantity> amount, @Nullable String per) {
        List<String> parts = new ArrayList<>();
        if (!differs.isEmpty()) {
            parts.add("differs: " + String.join(", ", differs));
        }
        if (!verdict.right().isTrue()) {
            verdict.deciding().stream()
                    .limit(4)
                    .forEach(finding -> parts.add(
                            finding.truth() + " " + finding.condition().text().english()));
        }
        Set<String> open = open(verdict, amount, per);
        if (!open.isEmpty() && !verdict.right().isFalse()) {
            parts.add("missing: " + String.join(", ", open));
        }
        return String.join("; ", parts);
    }
}
