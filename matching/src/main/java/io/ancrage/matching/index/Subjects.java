package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import java.util.Collection;

/** Of whom something reads, as a set of few bits: it is asked for every wish of every search. */
record Subjects(int bits) {

    /** What is known of a person, before any offer or place. */
    static final Subjects PERSON = of(Subject.PROJECT, Subject.SITUATION, Subject.PAIR);
    /** What is known of an offer and its places, whoever comes. */
    static final Subjects ALL_BUT_PERSON = of(Subject.OFFER, Subject.TERRITORY, Subject.SITUATION, Subject.PAIR);

    /** What is known of a pair, wherever it may meet. */
    static final Subjects OF_NO_PLACE = of(Subject.PROJECT, Subject.OFFER);

    static Subjects of(Subject... subjects) {
        int bits = 0;
        for (Subject subject : subjects) {
            bits |= bit(subject);
        }
        return new Subjects(bits);
    }

    static Subjects of(Collection<Fact<?>> facts) {
        int bits = 0;
        for (Fact<?> fact : facts) {
            bits |= bit(fact.subject());
        }
        return new Subjects(bits);
    }

    private static int bit(Subject subject) {
        return switch (subject) {
            case TERRITORY -> 1;
            case OFFER -> 2;
            case PROJECT -> 4;
            case SITUATION -> 8;
            case PAIR -> 16;
        };
    }

    boolean isWithin(Subjects others) {
        return (bits & ~others.bits) == 0;
    }

    boolean has(Subject subject) {
        return (bits & bit(subject)) != 0;
    }
}
