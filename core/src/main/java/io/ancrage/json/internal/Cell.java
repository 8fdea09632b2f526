package io.ancrage.json.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cell of CSV as a leaf of a plain tree: a text that is read as what its reader expects. Immutable.
 *
 * @param text the text, without blanks around it
 */
public record Cell(String text) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,15})?");

    /** 12,000 is twelve thousand to one writer and twelve to another. */
    private static final Pattern AMBIGUOUS = Pattern.compile(".*,\\d{3}");

    private static final Set<String> YES = Set.of("true", "yes", "oui");
    private static final Set<String> NO = Set.of("false", "no", "non");

    public Optional<BigDecimal> number() {
        boolean readable =
                NUMBER.matcher(text).matches() && !AMBIGUOUS.matcher(text).matches();
        return readable ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    public Optional<Boolean> flag() {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word) ? Optional.of(YES.contains(word)) : Optional.empty();
    }

    /** The values that upright bars separate. */
    public List<Cell> several() {
        return Stream.of(text.split("\\|", -1))
                .map(String::strip)
                .map(Cell::new)
                .toList();
    }
}
