package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;
import io.ancrage.fact.TruthSet;
import io.ancrage.preference.Degree;
import io.ancrage.preference.RowValues;

/**
 * What holds of something that may be in one of several places: of a requirement what holds in all of them, of a liking the
 * interval of what they give. Looking ends as soon as more places can change nothing.
 */
final class SeveralPlaces {

    private SeveralPlaces() {}

    /** The answer of a requirement that reads of territories. */
    static Truth truth(Snapshot snapshot, Requirement requirement, Places places) {
        if (!places.areCommunes) {
            return RequirementSet.test(requirement, places.sheets(snapshot));
        }
        Truth first = null;
        for (int row : places.rows) {
            Truth there = truth(snapshot, requirement, row);
            if (there.isUnknown() || first != null && first != there) {
                return Truth.UNKNOWN;
            }
            first = there;
        }
        return first == null ? Truth.UNKNOWN : first;
    }

    /** The same by answers that are known for all communes. */
    static Truth truth(TruthSet answers, Places places) {
        if (places.areNeighbours) {
            return answers.truthWithin(places.first, places.last + 1);
        }
        Truth first = answers.truth(places.rows[0]);
        for (int row : places.rows) {
            if (first.isUnknown() || answers.truth(row) != first) {
                return Truth.UNKNOWN;
            }
        }
        return first;
    }

    private static Truth truth(Snapshot snapshot, Requirement requirement, int commune) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < requirement.parts.size() && !truth.isFalse(); i++) {
            truth = truth.and(requirement.parts.get(i).on(snapshot.communes()).apply(commune));
        }
        return truth;
    }

    /** The value of a liking that reads of territories. */
    static int value(Snapshot snapshot, Liking liking, Places places) {
        if (!places.areCommunes) {
            return liking.scale.degree(places.sheets(snapshot)).value();
        }
        RowValues values = liking.on(snapshot.communes());
        if (places.rows.length == 1) {
            return values.of(places.first);
        }
        int half = Degree.UNKNOWN.value();
        int least = Degree.FULL;
        int most = 0;
        for (int row : places.rows) {
            int value = values.of(row);
            least = Math.min(least, value);
            most = Math.max(most, value);
            if (least <= half && half <= most) {
                // Half lies in the interval, and stays in it however far it grows; if all are half it is half as well.
                return half;
            }
        }
        // All values lie on one side of half; so do the ends of their intervals that are nearest to it.
        return most < half ? most : least;
    }
}
