package io.ancrage.place;

import io.ancrage.Text;

/** How someone travels (mode de déplacement). */
public enum TravelMode {
    /** By car. */
    CAR("en voiture", "by car"),
    /** By public transport. */
    TRANSIT("en transports en commun", "by public transport"),
    /** By bicycle. */
    BICYCLE("à vélo", "by bicycle"),
    /** On foot. */
    FOOT("à pied", "on foot");

    private final Text words;

    TravelMode(String french, String english) {
        this.words = new Text(french, english);
    }

    /**
     * The mode for people.
     *
     * @return such as {@code by car}
     */
    public Text words() {
        return words;
    }
}
