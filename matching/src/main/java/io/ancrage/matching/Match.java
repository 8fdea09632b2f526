package io.ancrage.matching;

import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Gap;
import io.ancrage.preference.Degree;
import io.ancrage.territory.Territory;
import java.util.List;
import java.util.function.Supplier;

/** A territory that fits a project, or may fit it. Immutable and thread-safe. */
public final class Match {

    private final Territory territory;
    private final Truth fits;
    private final Degree degree;
    private final Supplier<Explanation> why;

    Match(Territory territory, Truth fits, Degree degree, Supplier<Explanation> why) {
        this.territory = territory;
        this.fits = fits;
        this.degree = degree;
        this.why = why;
    }

    /**
     * The territory.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory;
    }

    /**
     * Whether all requirements hold.
     *
     * @return {@link Truth#TRUE}, or {@link Truth#UNKNOWN} where something is to be confirmed
     */
    public Truth fits() {
        return fits;
    }

    /**
     * How well it fits the preferences.
     *
     * @return the degree, with the interval that the truth lies in
     */
    public Degree degree() {
        return degree;
    }

    /**
     * What is still open, for the requirements first, then for the preferences.
     *
     * @return the gaps; empty when everything is known
     */
    public List<Gap> toConfirm() {
        return explanation().toConfirm();
    }

    /**
     * The reasons. Worked out anew at each call.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return why.get();
    }

    @Override
    public String toString() {
        return territory.code() + " " + fits + " " + degree.value();
    }
}
