package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Gap;
import io.ancrage.matching.index.Candidate;
import io.ancrage.matching.index.Search;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What fits, or may fit, in order: by {@linkplain Match#rank() rank}, best first; of equal ranks what surely fits before what
 * is to be confirmed; then by code or id. Of the offers of one territory only the first stands in it, so that many adverts
 * buy no visibility, unless it is {@linkplain #ungrouped() ungrouped}. The best few are found without looking at what cannot
 * be among them; counts and gaps rank everything, once. Immutable and thread-safe.
 *
 * @see Matcher
 */
public final class Ranking {

    /** Up to so many of the best are found without ranking all. */
    private static final int FEW = 256;

    private final Search search;
    private final Subjects subjects;
    private final boolean grouped;
    private final boolean surelyOnly;
    private volatile @Nullable List<Entry> entries;

    /** A candidate and how many others of its group stand behind it. */
    private record Entry(Candidate candidate, int others) {}

    /** What the rows of a search are. */
    interface Subjects {

        Match match(Candidate candidate, IntSupplier others);

        List<Gap> gaps(Candidate candidate);
    }

    Ranking(Search search, Subjects subjects) {
        this(search, subjects, true, false);
    }

    private Ranking(Search search, Subjects subjects, boolean grouped, boolean surelyOnly) {
        this.search = search;
        this.subjects = subjects;
        this.grouped = grouped;
        this.surelyOnly = surelyOnly;
    }

    /** All entries, ranked when somebody first needs them. */
    private List<Entry> entries() {
        List<Entry> made = entries;
        if (made == null) {
            made = ranked();
            entries = made;
        }
        return made;
    }

    private List<Entry> ranked() {
        List<Candidate> candidates = search.all();
        if (surelyOnly) {
            candidates.removeIf(candidate -> candidate.fits().isUnknown());
        }
        if (!grouped) {
            return candidates.stream().map(candidate -> new Entry(candidate, 0)).toList();
        }
        Map<Integer, Integer> groups = new HashMap<>();
        candidates.forEach(candidate -> groups.merge(search.group(candidate), 1, Integer::sum));
        List<Entry> first = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Integer size = groups.remove(search.group(candidate));
            if (size != null) {
                first.add(new Entry(candidate, size - 1));
            }
        }
        return List.copyOf(first);
    }

    /**
     * The best of the ranking.
     *
     * @param most how many at most; 0 or more
     * @return the first of the ranking, fewer when fewer fit
     */
    public List<Match> top(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("how many of the best: " + most);
        }
        if (entries == null && most <= FEW) {
            List<Match> best = new ArrayList<>();
            for (Candidate candidate : search.best(most, grouped, surelyOnly)) {
                IntSupplier others = grouped ? () -> search.others(candidate.row(), surelyOnly) : () -> 0;
                best.add(subjects.match(candidate, others));
            }
            return Collections.unmodifiableList(best);
        }
        return entries().stream()
                .limit(most)
                .map(entry -> subjects.match(entry.candidate(), entry::others))
                .toList();
    }

    /**
     * The same ranking with every offer as an entry of its own.
     *
     * @return the ungrouped ranking
     */
    public Ranking ungrouped() {
        return new Ranking(search, subjects, false, surelyOnly);
    }

    /**
     * How many surely fit.
     *
     * @return the count
     */
    public int fitting() {
        return count(Truth.TRUE);
    }

    /**
     * How many may fit, but a requirement is to be confirmed.
     *
     * @return the count
     */
    public int toConfirm() {
        return count(Truth.UNKNOWN);
    }

    /**
     * What is open over the whole ranking, and for how many: requirements and preferences alike. Costs a pass over all that
     * are ranked.
     *
     * @return the gaps in the order of their first occurrence, each with its count
     */
    public Map<Gap, Integer> gaps() {
        Map<Gap, Integer> counts = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            subjects.gaps(entry.candidate()).forEach(gap -> counts.merge(gap, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * One line for people: how many fit, how many are to be confirmed, and what is open for how many. Not made to be
     * parsed.
     *
     * @param locale the reader's locale
     * @return such as {@code 538 fit, 0 to confirm; open: house price (not covered by the data): 22}
     */
    public String summary(Locale locale) {
        Text fit = fitting() == 1 ? new Text(" convient, ", " fits, ") : new Text(" conviennent, ", " fit, ");
        String counts = Text.number(BigDecimal.valueOf(fitting()), locale)
                + fit.in(locale)
                + Text.number(BigDecimal.valueOf(toConfirm()), locale)
                + new Text(" à confirmer", " to confirm").in(locale);
        String open = gaps().entrySet().stream()
                .map(gap -> gap.getKey().text(locale) + new Text(" : ", ": ").in(locale) + gap.getValue())
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? counts : counts + new Text(" ; inconnu : ", "; open: ").in(locale) + open;
    }

    private int count(Truth fits) {
        return (int) entries().stream()
                .filter(entry -> entry.candidate().fits() == fits)
                .count();
    }

    /**
     * The same ranking without what is to be confirmed.
     *
     * @return what surely fits; grouped anew
     */
    public Ranking confirmed() {
        return new Ranking(search, subjects, grouped, true);
    }
}
