package io.ancrage.explanation;

import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Evidence;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import io.ancrage.preference.Contribution;
import io.ancrage.preference.Degree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why something fits someone's wishes, or does not. Findings and contributions stand in the order in which the wishes were
 * stated. Immutable.
 *
 * @param id the id of what was judged, such as {@code COM-23096}
 * @param name its name
 * @param asOf the day for which it was judged
 * @param requirements the finding of all requirements together; its parts are the single ones
 * @param degree the degree of the preferences
 * @param contributions what each preference adds; the points add up to the degree's value
 * @param toConfirm what is still open: for the requirements first, then for the preferences
 */
public record Explanation(
        String id,
        String name,
        LocalDate asOf,
        Finding requirements,
        Degree degree,
        List<Contribution> contributions,
        List<Gap> toConfirm) {

    public Explanation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(degree, "degree");
        contributions = List.copyOf(contributions);
        toConfirm = List.copyOf(toConfirm);
    }

    /**
     * Whether all requirements hold.
     *
     * @return the answer; unknown means to confirm
     */
    public Truth fits() {
        return requirements.truth();
    }

    /**
     * What changed from an earlier explanation to this one: answers, degrees, and wishes that came or went.
     *
     * @param before the earlier explanation
     * @return the changes: requirements first, then preferences, in the order of this one and then of the earlier one
     */
    public List<Change> since(Explanation before) {
        List<Change> changes = new ArrayList<>();
        compare(
                before.requirements.parts(),
                requirements.parts(),
                Finding::criterion,
                finding -> inBoth(locale -> Finding.words(finding.criterion(), locale)),
                finding -> inBoth(locale -> finding.truth().text().in(locale)
                        + after(Evidence.text(finding.allEvidence(), locale), locale)),
                changes);
        compare(
                before.contributions,
                contributions,
                Contribution::preference,
                item -> inBoth(locale -> item.preference().preference().words(locale)),
                item -> inBoth(locale -> points(item.degree().value(), locale) + after(item.text(locale), locale)),
                changes);
        return List.copyOf(changes);
    }

    /**
     * The explanation for people. Not made to be parsed.
     *
     * @param locale the reader's locale
     * @return the lines, without a line break at the end
     */
    public String text(Locale locale) {
        StringBuilder lines = new StringBuilder();
        lines.append(name).append(" (").append(id).append(new Text("), au ", "), as of ").in(locale));
        lines.append(asOf).append(new Text(" : ", ": ").in(locale));
        lines.append(verdict().in(locale)).append(", ").append(degreeText(locale));
        requirements.parts().forEach(finding -> lines.append('\n').append(indented(finding.text(locale))));
        if (!requirements.decidedTogether().isEmpty()) {
            lines.append("\n  ").append(new Text("décidé ensemble : ", "decided together: ").in(locale));
            lines.append(requirements.decidedTogether().stream()
                    .map(operand -> Finding.words(operand, locale))
                    .collect(Collectors.joining(", ")));
        }
        for (Contribution item : contributions) {
            lines.append("\n  +").append(points(item.points(), locale)).append("  ");
            lines.append(item.preference().preference().words(locale));
            lines.append(new Text(" (poids ", " (weight ").in(locale))
                    .append(item.preference().weight())
                    .append(')')
                    .append(after(item.text(locale), locale));
        }
        if (!toConfirm.isEmpty()) {
            lines.append("\n  ").append(new Text("à confirmer : ", "to confirm: ").in(locale));
            lines.append(toConfirm.stream()
                    .map(gap -> gap.text(locale))
                    .collect(Collectors.joining(new Text(" ; ", "; ").in(locale))));
        }
        return lines.toString();
    }

    private Text verdict() {
        return switch (fits()) {
            case TRUE -> new Text("convient", "fits");
            case FALSE -> new Text("ne convient pas", "does not fit");
            case UNKNOWN -> new Text("à confirmer", "to confirm");
        };
    }

    private String degreeText(Locale locale) {
        String text = new Text("degré ", "degree ").in(locale)
                + points(degree.value(), locale)
                + new Text(" sur ", " of ").in(locale)
                + points(Degree.FULL, locale);
        return degree.isExact()
                ? text
                : text + new Text(" (entre ", " (between ").in(locale) + points(degree.low(), locale)
                        + new Text(" et ", " and ").in(locale) + points(degree.high(), locale) + ")";
    }

    private static String points(int points, Locale locale) {
        return Text.number(BigDecimal.valueOf(points), locale);
    }

    private static String after(String text, Locale locale) {
        return text.isEmpty() ? "" : new Text(", ici ", ", here ").in(locale) + text;
    }

    private static String indented(String lines) {
        return "  " + lines.replace("\n", "\n  ");
    }

    private static Text inBoth(Function<Locale, String> wording) {
        return new Text(wording.apply(Locale.FRENCH), wording.apply(Locale.ENGLISH));
    }

    private static <T, K> void compare(
            List<T> before,
            List<T> after,
            Function<T, K> key,
            Function<T, Text> what,
            Function<T, Text> state,
            List<Change> changes) {
        Map<K, T> earlier = new LinkedHashMap<>();
        before.forEach(item -> earlier.put(key.apply(item), item));
        for (T item : after) {
            T old = earlier.remove(key.apply(item));
            if (old == null) {
                changes.add(new Change(what.apply(item), Text.EMPTY, state.apply(item)));
            } else if (!old.equals(item) && !state.apply(old).equals(state.apply(item))) {
                changes.add(new Change(what.apply(item), state.apply(old), state.apply(item)));
            }
        }
        earlier.values().forEach(old -> changes.add(new Change(what.apply(old), state.apply(old), Text.EMPTY)));
    }
}
