package io.ancrage.json.internal;

import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Op;
import io.ancrage.place.Area;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The closed words of the short form and what they mean, each list in its order. */
public final class Words {

    public static final Map<String, ChronoUnit> UNITS = of(
            List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS),
            unit -> unit.name().toLowerCase(Locale.ROOT));

    public static final Map<String, Fold> FOLDS = of(Arrays.asList(Fold.values()), Fold::word);

    public static final Map<String, Area> AREAS = of(
            List.of(Area.everywhere(), Area.metropolitan(), Area.overseas()),
            area -> area.getClass().getSimpleName().toLowerCase(Locale.ROOT));

    private Words() {}

    /** The constants of an enum by their names. */
    public static <E extends Enum<E>> Map<String, E> named(E[] constants) {
        return of(List.of(constants), Enum::name);
    }

    private static <T> Map<String, T> of(List<T> meanings, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        meanings.forEach(meaning -> words.put(word.apply(meaning), meaning));
        return Collections.unmodifiableMap(words);
    }

    /** Whether a test stands before a list of values. */
    public static boolean takesList(Op op) {
        return op == Op.IN || op == Op.BETWEEN || op == Op.HAS_ANY || op == Op.HAS_ALL;
    }

    /** The word of a meaning that has one. */
    public static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
