package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Why;
import io.ancrage.place.GeoPoint;
import io.ancrage.preference.Contribution;
import io.ancrage.preference.Preference;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shorter words than the library's own, for lists. */
final class Wording {

    private Wording() {}

    static String number(int number, Locale locale) {
        return Text.number(BigDecimal.valueOf(number), locale);
    }

    /** What is open, with each reason once. */
    static String gaps(List<Gap> gaps, Locale locale) {
        Map<Why, List<String>> facts = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Gap gap : gaps) {
            if (gap instanceof Gap.OpenFact open && open.role().isEmpty() && open.at() == null) {
                facts.computeIfAbsent(open.why(), why -> new ArrayList<>())
                        .add(open.fact().name(locale));
            } else {
                others.add(gap.text(locale));
            }
        }
        List<String> all = new ArrayList<>();
        facts.forEach((why, names) ->
                all.add(String.join(", ", names) + " (" + why.text().in(locale) + ")"));
        all.addAll(others);
        return String.join(", ", all);
    }

    /** What a preference looked at and found, such as {@code median house price: 1,500 €/m²}. */
    static String reason(Contribution contribution, Territories france, Locale locale) {
        Preference preference = contribution.preference().preference();
        if (preference instanceof Preference.Near near) {
            String place = name(near.place(), france);
            return new Text("distance de " + place + " : ", "distance to " + place + ": ").in(locale)
                    + found(contribution, locale);
        }
        if (preference instanceof Preference.TravelTime travel) {
            String place = name(travel.place(), france);
            String mode = travel.mode().words().in(locale);
            return new Text("trajet " + mode + " vers " + place + " : ", "travel " + mode + " to " + place + ": ")
                            .in(locale)
                    + found(contribution, locale);
        }
        String colon = new Text(" : ", ": ").in(locale);
        String found = contribution.evidence().stream()
                .map(item -> item.fact().name(locale) + colon + FactValues.text(item.fact(), item.reading(), locale))
                .collect(Collectors.joining(", "));
        return preference instanceof Preference.When || found.isEmpty()
                ? preference.words(locale) + (found.isEmpty() ? "" : " (" + found + ")")
                : found;
    }

    private static String found(Contribution contribution, Locale locale) {
        return contribution.degree().isExact()
                ? contribution.text(locale)
                : Why.NOT_COVERED.text().in(locale);
    }

    /** A point that was written as a territory is the point of one. */
    private static String name(GeoPoint point, Territories france) {
        return france.within(point, 0).stream()
                .map(Territory::name)
                .findFirst()
                .orElse(point.latitude() + ", " + point.longitude());
    }
}
