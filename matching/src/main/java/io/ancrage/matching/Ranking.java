package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Gap;
import io.ancrage.preference.Degree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What fits, or may fit, in order: by {@linkplain Match#rank() rank}, best first; of equal ranks what surely fits before what
 * is to be confirmed; then by code or id. Of the offers of one territory only the first stands in it, so that many adverts
 * buy no visibility, unless it is {@linkplain #ungrouped() ungrouped}. Immutable and thread-safe.
 *
 * @see Matcher
 */
public final class Ranking {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.rank())
            .thenComparing(Candidate::fits)
            .thenComparingInt(Candidate::row);

    private final List<Candidate> candidates;
    private final List<Entry> entries;
    private final Subjects subjects;

    /** A row that fits or may fit, and its degree and rank. */
    record Candidate(int row, Truth fits, Degree degree, int rank) {}

    /** A candidate and how many others of its group stand behind it. */
    private record Entry(Candidate candidate, int others) {}

    /** What the rows are. Rows are in the order of their codes or ids. */
    interface Subjects {

        /** What only one of a group is shown of. */
        Object group(int row);

        Match match(Candidate candidate, int others);

        List<Gap> gaps(Candidate candidate);
    }

    Ranking(Collection<Candidate> candidates, Subjects subjects) {
        this.candidates = candidates.stream().sorted(BEST_FIRST).toList();
        this.subjects = subjects;
        Map<Object, Integer> groups = new HashMap<>();
        this.candidates.forEach(candidate -> groups.merge(subjects.group(candidate.row()), 1, Integer::sum));
        List<Entry> first = new ArrayList<>();
        for (Candidate candidate : this.candidates) {
            Integer size = groups.remove(subjects.group(candidate.row()));
            if (size != null) {
                first.add(new Entry(candidate, size - 1));
            }
        }
        this.entries = List.copyOf(first);
    }

    private Ranking(List<Candidate> candidates, List<Entry> entries, Subjects subjects) {
        this.candidates = candidates;
        this.entries = entries;
        this.subjects = subjects;
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
        return entries.stream()
                .limit(most)
                .map(entry -> subjects.match(entry.candidate(), entry.others()))
                .toList();
    }

    /**
     * The same ranking with every offer as an entry of its own.
     *
     * @return the ungrouped ranking
     */
    public Ranking ungrouped() {
        return new Ranking(
                candidates,
                candidates.stream().map(candidate -> new Entry(candidate, 0)).toList(),
                subjects);
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
        for (Entry entry : entries) {
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
        return (int) entries.stream()
                .filter(entry -> entry.candidate().fits() == fits)
                .count();
    }

    /**
     * The same ranking without what is to be confirmed.
     *
     * @return what surely fits; grouped anew
     */
    public Ranking confirmed() {
        boolean grouped = entries.size() < candidates.size() || entries.stream().anyMatch(entry -> entry.others() > 0);
        Ranking sure = new Ranking(
                candidates.stream()
                        .filter(candidate -> candidate.fits().isTrue())
                        .toList(),
                subjects);
        return grouped ? sure : sure.ungrouped();
    }
}
