package io.ancrage.preference;

import io.ancrage.Text;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Evidence;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What one preference adds to the degree of a whole. The contributions of a whole add up to its degree exactly. Immutable.
 *
 * @param preference the preference and its weight
 * @param degree its own degree
 * @param points what it adds to the whole
 * @param evidence what was read
 */
public record Contribution(WeightedPreference preference, Degree degree, int points, List<Evidence> evidence) {
    public Contribution {
        evidence = List.copyOf(evidence);
    }

    /**
     * What was read, for people: for closeness to a place the distance, else each value with its source.
     *
     * @param locale the reader's locale
     * @return such as {@code 1.17 km (Ancrage, 2020-03-06)}; empty when nothing is read
     */
    public String text(Locale locale) {
        if (preference.preference() instanceof Preference.Near near && degree.isExact()) {
            FactSheet.Builder sheet = FactSheet.builder();
            evidence.forEach(item -> put(sheet, item));
            OptionalDouble kilometres = near.kilometres(sheet.build());
            if (kilometres.isPresent()) {
                BigDecimal rounded =
                        BigDecimal.valueOf(kilometres.getAsDouble()).setScale(1, RoundingMode.HALF_UP);
                return Text.quantity(rounded, "km", locale);
            }
        }
        return Evidence.text(evidence, locale);
    }

    @SuppressWarnings("unchecked") // an item's reading is that of its own fact
    private static <T> void put(FactSheet.Builder sheet, Evidence item) {
        sheet.put((Fact<T>) item.fact(), (Reading<T>) item.reading());
    }
}
