package io.ancrage.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Value;
import java.util.List;
import java.util.Objects;

/**
 * What a project's holder could give way on, so that something fits. Immutable.
 *
 * <p>Requirements are named by their position in {@code project.requirements()}, from 0. A candidate is what surely fits, or
 * is to be confirmed: of communes each one; of offers each one too, as in {@link Ranking#ungrouped()}, and not only the best
 * of its territory. What the project's holder cannot change stays: an offer's trade, and what it asks itself.
 *
 * <pre>{@code
 * Relaxations wayOut = matcher.relaxations(project);
 * for (Relaxations.Opening opening : wayOut.sets()) {
 *     System.out.println("without " + opening.drop() + ": " + opening.fitting() + " fit");
 * }
 * }</pre>
 *
 * @param sets all sets of requirements without which there is a candidate, and of which none could be left out: the smaller
 *     ones first, then by their positions. Where there are candidates already, the one empty set; none at all where nothing
 *     fits without any requirement
 * @param ladders of each requirement, in order, the next values that it could go to while all others stay
 */
public record Relaxations(List<Opening> sets, List<Ladder> ladders) {

    /** The most requirements that are looked at. */
    public static final int MOST_REQUIREMENTS = 16;

    /** The most steps of a ladder; of a range, the most at each of its ends. */
    public static final int MOST_STEPS = 8;

    /** The most codes that are tried for a requirement: those that the most of the candidates kept out have. */
    public static final int MOST_CODES = 32;

    public Relaxations {
        sets = List.copyOf(sets);
        ladders = List.copyOf(ladders);
    }

    /**
     * Requirements that are dropped, and what they open.
     *
     * @param drop their positions, ascending
     * @param fitting how many candidates surely fit then
     * @param toConfirm how many may fit then
     */
    public record Opening(List<Integer> drop, int fitting, int toConfirm) {
        public Opening {
            drop = List.copyOf(drop);
        }
    }

    /**
     * The next values of one requirement. The candidates that it keeps out are those that there would be without it, and
     * are not with it.
     *
     * <p>A bound of a number or a day, stated of a fact itself: for each candidate that is kept out, the nearest of its own
     * values on which it gets in is a step, the bound included; of a day that is known imprecisely, the two days at its
     * ends count as its values. So each step has at least one candidate more than the one before, which may also be one
     * whose own value is not known. A range has the steps of both its ends, each moving that end alone. A circle is a bound
     * on the distance to its centre; its steps are rounded up to a tenth of a kilometre. The nearest step comes first; of
     * two at the same distance, the one at the lower end.
     *
     * <p>Codes, where one of some is asked of a fact itself ({@code is}, {@code in}, {@code hasAny}): each code that
     * candidates kept out have, and that lets at least one in when it is admitted alone beside those stated. The code that
     * opens the most comes first; of equal ones, the one on which more surely fit, then the smaller code.
     *
     * <p>All other requirements have no steps.
     *
     * @param requirement its position
     * @param steps the steps
     */
    public record Ladder(int requirement, List<Step> steps) {
        public Ladder {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A value that a requirement could go to.
     *
     * @param to the value: of a number or a day, the bound; of a circle, its kilometres; of codes, the code admitted too
     * @param instead the requirement as it would be
     * @param fitting how many candidates surely fit then, those included that do already
     * @param toConfirm how many may fit then
     */
    public record Step(Value to, Criterion instead, int fitting, int toConfirm) {
        public Step {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(instead, "instead");
        }
    }
}
