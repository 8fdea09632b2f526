package io.ancrage.explanation;

import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Evidence;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import io.ancrage.offer.Freshness;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why something fits someone's wishes, or does not: the wishes of one side, or of both sides that must agree. Findings and
 * contributions stand in the order in which the wishes were stated. Immutable.
 *
 * @param id the id of what was judged, such as {@code COM-23096}
 * @param name its name
 * @param asOf the day for which it was judged
 * @param sides the reader's own side first, then the other, if it has a say
 * @param freshness how far the offer counts by its age; empty where no offer was judged
 * @param toConfirm what is still open: for the requirements first, then for the preferences
 */
public record Explanation(
        String id, Text name, LocalDate asOf, List<Side> sides, Optional<Freshness> freshness, List<Gap> toConfirm) {

    public Explanation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(freshness, "freshness");
        sides = List.copyOf(sides);
        toConfirm = List.copyOf(toConfirm);
        if (sides.isEmpty() || sides.size() > 2) {
            throw new IllegalArgumentException("an explanation has one side or two: " + sides.size());
        }
    }

    /**
     * Whether all requirements hold, of both sides, and an offer has not ended.
     *
     * @return the answer; unknown means to confirm
     */
    public Truth fits() {
        if (hasEnded()) {
            return Truth.FALSE;
        }
        return sides.stream().map(side -> side.requirements().truth()).reduce(Truth.TRUE, Truth::and);
    }

    /**
     * Why not: the single requirements that do not hold, of both sides.
     *
     * @return their findings, the reader's own first; empty where each by itself holds or may hold, also where two exclude
     *     each other or the offer has ended
     */
    public List<Finding> unmet() {
        return sides.stream()
                .flatMap(side -> side.requirements().parts().stream())
                .filter(finding -> finding.truth().isFalse())
                .toList();
    }

    /**
     * The smallest change that would do: on what the sides would have to give way, all of it together, for the two to fit or
     * to be confirmed.
     *
     * @return the {@linkplain Side#concessions() concessions} of both sides, the reader's own first; empty where they fit or
     *     may fit already, and where no change of what is stated would do: the offer has ended, or is for another trade
     */
    public List<Concession> concessions() {
        return canBeMended()
                ? sides.stream().flatMap(side -> side.concessions().stream()).toList()
                : List.of();
    }

    private boolean canBeMended() {
        return !hasEnded()
                && sides.stream()
                        .noneMatch(side -> side.requirements().truth().isFalse()
                                && side.concessions().isEmpty());
    }

    private boolean hasEnded() {
        return freshness.filter(fresh -> fresh.endedOn().isPresent()).isPresent();
    }

    /**
     * The finding of the reader's own requirements.
     *
     * @return the finding; its parts are the single requirements
     */
    public Finding requirements() {
        return sides.get(0).requirements();
    }

    /**
     * What each of the reader's own preferences adds.
     *
     * @return the contributions; their points add up to the degree of the reader's own side
     */
    public List<Contribution> contributions() {
        return sides.get(0).contributions();
    }

    /**
     * The degree: of one side, that of its preferences; of two, their {@linkplain Degree#with harmonic mean}.
     *
     * @return the degree, with the interval that the truth lies in
     */
    public Degree degree() {
        return sides.stream().map(Side::degree).reduce(Degree::with).orElseThrow();
    }

    /**
     * What the order of a ranking goes by: the degree's value, for an offer less what its age costs it.
     *
     * @return from 0 to 10,000
     */
    public int rank() {
        int value = degree().value();
        return freshness.map(fresh -> fresh.rank(value)).orElse(value);
    }

    /**
     * What changed from an earlier explanation to this one: answers, degrees, wishes that came or went, and how far the
     * offer counts. The sides are compared each with its own.
     *
     * @param before the earlier explanation
     * @return the changes: requirements first, then preferences, in the order of this one and then of the earlier one; the
     *     age of the offer last
     */
    public List<Change> since(Explanation before) {
        List<Change> changes = new ArrayList<>();
        compare(
                before.all(side -> side.requirements().parts(), Finding::criterion),
                all(side -> side.requirements().parts(), Finding::criterion),
                finding -> inBoth(locale -> Finding.words(finding.criterion(), locale)),
                finding -> inBoth(locale -> finding.truth().text().in(locale)
                        + after(Evidence.text(finding.allEvidence(), locale), locale)),
                changes);
        compare(
                before.all(Side::contributions, Contribution::preference),
                all(Side::contributions, Contribution::preference),
                item -> inBoth(locale -> item.preference().preference().words(locale)),
                item -> inBoth(locale -> points(item.degree().value(), locale) + after(item.text(locale), locale)),
                changes);
        if (!before.freshness.equals(freshness)) {
            changes.add(new Change(new Text("annonce", "offer"), before.freshnessText(), freshnessText()));
        }
        return List.copyOf(changes);
    }

    private Text freshnessText() {
        return freshness.map(fresh -> inBoth(fresh::text)).orElse(Text.EMPTY);
    }

    /** The items of both sides, each by its side, its wish, and how often that wish stood there before. */
    private <T> Map<List<Object>, T> all(Function<Side, List<T>> part, Function<T, Object> wish) {
        Map<List<Object>, T> all = new LinkedHashMap<>();
        for (int side = 0; side < sides.size(); side++) {
            for (T item : part.apply(sides.get(side))) {
                int before = 0;
                while (all.containsKey(List.of(side, wish.apply(item), before))) {
                    before++;
                }
                all.put(List.of(side, wish.apply(item), before), item);
            }
        }
        return all;
    }

    /**
     * The explanation for people. Not made to be parsed.
     *
     * @param locale the reader's locale
     * @return the lines, without a line break at the end
     */
    public String text(Locale locale) {
        StringBuilder lines = new StringBuilder();
        lines.append(name.in(locale)).append(" (").append(id);
        lines.append(new Text("), au ", "), as of ").in(locale)).append(asOf);
        lines.append(new Text(" : ", ": ").in(locale));
        lines.append(verdict(locale)).append(", ").append(degreeText(locale));
        for (Side side : sides) {
            append(lines, side, locale);
        }
        if (sides.size() == 2) {
            lines.append("\n  ").append(joined(locale));
        }
        freshness.ifPresent(fresh -> {
            lines.append("\n  ").append(fresh.text(locale));
            if (rank() != degree().value()) {
                lines.append(new Text(" ; rang ", "; rank ").in(locale)).append(points(rank(), locale));
            }
        });
        appendConcessions(lines, locale);
        if (!toConfirm.isEmpty()) {
            lines.append("\n  ").append(new Text("à confirmer : ", "to confirm: ").in(locale));
            lines.append(toConfirm.stream()
                    .map(gap -> gap.text(locale))
                    .collect(Collectors.joining(new Text(" ; ", "; ").in(locale))));
        }
        return lines.toString();
    }

    private void appendConcessions(StringBuilder lines, Locale locale) {
        if (!fits().isFalse()) {
            return;
        }
        if (concessions().isEmpty()) {
            lines.append("\n  ")
                    .append(new Text("aucun changement des souhaits ne suffirait", "no change of wishes would do")
                            .in(locale));
            return;
        }
        lines.append("\n  ")
                .append(new Text("le plus petit changement qui suffirait :", "the smallest change that would do:")
                        .in(locale));
        for (Side side : sides) {
            String whose = sides.size() == 1 ? "" : side.title().in(locale) + new Text(" : ", ": ").in(locale);
            side.concessions()
                    .forEach(item -> lines.append("\n    ").append(whose).append(item.text(locale)));
        }
    }

    private void append(StringBuilder lines, Side side, Locale locale) {
        boolean silent =
                side.requirements().parts().isEmpty() && side.contributions().isEmpty();
        if (sides.size() == 2 && !silent) {
            lines.append("\n  ").append(side.title().in(locale)).append(new Text(" :", ":").in(locale));
        }
        side.requirements().parts().forEach(finding -> lines.append('\n').append(indented(finding.text(locale))));
        if (!side.requirements().decidedTogether().isEmpty()) {
            lines.append("\n  ").append(new Text("décidé ensemble : ", "decided together: ").in(locale));
            lines.append(side.requirements().decidedTogether().stream()
                    .map(operand -> Finding.words(operand, locale))
                    .collect(Collectors.joining(", ")));
        }
        for (Contribution item : side.contributions()) {
            lines.append("\n  +").append(points(item.points(), locale)).append("  ");
            lines.append(item.preference().preference().words(locale));
            lines.append(new Text(" (poids ", " (weight ").in(locale))
                    .append(item.preference().weight())
                    .append(')')
                    .append(after(item.text(locale), locale));
        }
    }

    /** How the degrees of two sides join. */
    private String joined(Locale locale) {
        int own = sides.get(0).degree().value();
        int other = sides.get(1).degree().value();
        if (own == 0 && other == 0) {
            return new Text("ensemble : 0, car les deux sont à 0", "both sides: 0, since both are 0").in(locale);
        }
        return new Text("ensemble : 2 × ", "both sides: 2 × ").in(locale)
                + points(own, locale)
                + " × "
                + points(other, locale)
                + " / ("
                + points(own, locale)
                + " + "
                + points(other, locale)
                + ") = "
                + points(degree().value(), locale);
    }

    private String verdict(Locale locale) {
        return switch (fits()) {
            case TRUE -> new Text("convient", "fits").in(locale);
            case FALSE -> new Text("ne convient pas", "does not fit").in(locale) + against(locale);
            case UNKNOWN -> new Text("à confirmer", "to confirm").in(locale);
        };
    }

    /** Whose wishes it is against, where two sides have a say. */
    private String against(Locale locale) {
        List<Text> against = sides.size() == 1
                ? List.of()
                : sides.stream()
                        .filter(side -> side.requirements().truth().isFalse())
                        .map(Side::title)
                        .toList();
        if (against.isEmpty()) {
            return "";
        }
        return against.stream()
                .map(title -> title.in(locale))
                .collect(Collectors.joining(
                        new Text(" et ", " and ").in(locale), new Text(" (contre : ", " (against: ").in(locale), ")"));
    }

    private String degreeText(Locale locale) {
        String text = new Text("degré ", "degree ").in(locale)
                + points(degree().value(), locale)
                + new Text(" sur ", " of ").in(locale)
                + points(Degree.FULL, locale);
        return degree().isExact()
                ? text
                : text + new Text(" (entre ", " (between ").in(locale) + points(degree().low(), locale)
                        + new Text(" et ", " and ").in(locale) + points(degree().high(), locale) + ")";
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

    private static <T> void compare(
            Map<List<Object>, T> before,
            Map<List<Object>, T> after,
            Function<T, Text> what,
            Function<T, Text> state,
            List<Change> changes) {
        Map<List<Object>, T> earlier = new LinkedHashMap<>(before);
        after.forEach((key, item) -> {
            T old = earlier.remove(key);
            if (old == null) {
                changes.add(new Change(what.apply(item), Text.EMPTY, state.apply(item)));
            } else if (!old.equals(item) && !state.apply(old).equals(state.apply(item))) {
                changes.add(new Change(what.apply(item), state.apply(old), state.apply(item)));
            }
        });
        earlier.values().forEach(old -> changes.add(new Change(what.apply(old), state.apply(old), Text.EMPTY)));
    }
}
