package io.ancrage.criterion;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Codes in ascending order, in an array: sets of codes are made at each reading of a fact and walked at each test of it.
 * Immutable.
 */
@SuppressWarnings("JdkObsolete") // what a set of codes tells is a SortedSet; a NavigableSet has three times its methods
final class SortedCodes extends AbstractSet<String> implements SortedSet<String> {

    private final String[] codes;

    private SortedCodes(String[] codes) {
        this.codes = codes;
    }

    /** The same codes in a set that nobody changes; costs nothing where they are in one already. */
    static SortedCodes of(Collection<String> some) {
        if (some instanceof SortedCodes sorted) {
            return sorted;
        }
        String[] codes = some.toArray(String[]::new);
        Arrays.sort(codes);
        int distinct = 0;
        for (String code : codes) {
            Objects.requireNonNull(code, "code");
            if (distinct == 0 || !code.equals(codes[distinct - 1])) {
                codes[distinct++] = code;
            }
        }
        return new SortedCodes(distinct == codes.length ? codes : Arrays.copyOf(codes, distinct));
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean contains(@Nullable Object code) {
        return code instanceof String text && Arrays.binarySearch(codes, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(codes).iterator();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public String first() {
        return at(0);
    }

    @Override
    public String last() {
        return at(codes.length - 1);
    }

    private String at(int place) {
        if (codes.length == 0) {
            throw new NoSuchElementException("no codes");
        }
        return codes[place];
    }

    @Override
    public SortedSet<String> subSet(String from, String to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("from " + from + " down to " + to);
        }
        return part(place(from), place(to));
    }

    @Override
    public SortedSet<String> headSet(String to) {
        return part(0, place(to));
    }

    @Override
    public SortedSet<String> tailSet(String from) {
        return part(place(from), codes.length);
    }

    private SortedSet<String> part(int from, int to) {
        return new SortedCodes(Arrays.copyOfRange(codes, from, to));
    }

    /** Where a code is, or would be. */
    private int place(String code) {
        int found = Arrays.binarySearch(codes, code);
        return found < 0 ? ~found : found;
    }
}
