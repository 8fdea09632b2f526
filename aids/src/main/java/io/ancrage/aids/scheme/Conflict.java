package io.ancrage.aids.scheme;

import io.ancrage.Text;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Sources that disagree. All readings are kept; where one is followed, the scheme is that reading and says why, else the
 * conflict is open and leaves the question unknown where its readings differ. Immutable.
 *
 * @param id its id within the scheme
 * @param about what the sources disagree on
 * @param bearsOn what of the scheme it touches
 * @param readings the readings, at least two
 * @param followed the index of the reading that is followed, from 0; empty while it is open
 * @param why why that reading is followed, or why it stays open
 */
public record Conflict(String id, Text about, Bearing bearsOn, List<Reading> readings, OptionalInt followed, Text why) {

    /** What of a scheme a conflict touches. */
    public enum Bearing {
        /** Where the right exists. */
        PLACE,
        /** When it exists. */
        VALIDITY,
        /** Another condition of the right. */
        CONDITION,
        /** What it goes together with. */
        CUMULATION,
        /** How much it is. */
        AMOUNT,
        /** What it binds to. */
        COMMITMENT
    }

    /**
     * One reading.
     *
     * @param text what it says
     * @param source who says so
     */
    public record Reading(Text text, Text source) {
        public Reading {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(source, "source");
        }
    }

    public Conflict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(bearsOn, "bearsOn");
        Objects.requireNonNull(followed, "followed");
        Objects.requireNonNull(why, "why");
        readings = List.copyOf(readings);
    }

    /**
     * Whether nothing settles it.
     *
     * @return true where no reading is followed
     */
    public boolean isOpen() {
        return followed.isEmpty();
    }
}
