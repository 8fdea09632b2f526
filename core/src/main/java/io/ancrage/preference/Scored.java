package io.ancrage.preference;

import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How well one subject meets a {@link Scoring}, each preference asked once. Immutable. */
public final class Scored {

    private final Scoring scoring;
    private final FactSheet sheet;
    private final List<Degree> degrees;

    /** What is known of the subject, in all places that it may be in; and its degrees, in the order of the preferences. */
    Scored(Scoring scoring, FactSheet sheet, List<Degree> degrees) {
        this.scoring = scoring;
        this.sheet = sheet;
        this.degrees = degrees;
    }

    /**
     * The degree.
     *
     * @return the weighted mean; full without preferences
     */
    public Degree degree() {
        return scoring.mean(degrees);
    }

    /**
     * What each preference adds. The points add up to the value of {@link #degree} exactly: each gets its share rounded
     * down, and what is left goes one by one to the largest remainders, ties in the order of statement (the method of Hare
     * and Niemeyer).
     *
     * @return the contributions, in the order of statement; over several places their evidence is what these have in common
     */
    public List<Contribution> contributions() {
        int[] points = points();
        List<Contribution> contributions = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            contributions.add(new Contribution(
                    scoring.preferences().get(i),
                    degrees.get(i),
                    points[i],
                    scoring.scales().get(i).evidence(sheet)));
        }
        return List.copyOf(contributions);
    }

    /**
     * What is open: the gaps that keep degrees from being exact. Where several places give the same degree, nothing is,
     * however they differ.
     *
     * @return the gaps without doubles, in the order of statement
     */
    public List<Gap> missing() {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (int i = 0; i < degrees.size(); i++) {
            if (!degrees.get(i).isExact()) {
                gaps.addAll(scoring.scales().get(i).gaps(sheet));
            }
        }
        return List.copyOf(gaps);
    }

    private int[] points() {
        int[] points = new int[degrees.size()];
        long[] remainders = new long[points.length];
        int left = points.length == 0 ? 0 : degree().value();
        for (int i = 0; i < points.length; i++) {
            long share = (long) scoring.preferences().get(i).weight()
                    * degrees.get(i).value();
            points[i] = (int) (share / scoring.totalWeight());
            remainders[i] = share % scoring.totalWeight();
            left -= points[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < points.length; i++) {
                largest = remainders[i] > remainders[largest] ? i : largest;
            }
            points[largest]++;
            remainders[largest] = -1;
        }
        return points;
    }
}
