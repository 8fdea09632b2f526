package io.ancrage.aids.journey;

import io.ancrage.Text;
import io.ancrage.criterion.Fact;
import java.time.LocalDate;

/** A day of the person's own that the limits of steps count from. It is known as a fact, or to be asked. */
public enum JourneyAnchor {
    /** The first day of practice at the place. */
    INSTALLATION(JourneyFacts.INSTALLATION),
    /** 31 December of the year of {@link #INSTALLATION}; it follows from that day and is no fact of its own. */
    INSTALLATION_YEAR_END(JourneyFacts.INSTALLATION),
    /** The day on which the household moves in. */
    ARRIVAL(JourneyFacts.ARRIVAL),
    /** The date of the attestation that the diploma is obtained. */
    DIPLOMA(JourneyFacts.DIPLOMA),
    /** The signature of the lease, practice contract or contract of employment in question. */
    CONTRACT_SIGNATURE(JourneyFacts.CONTRACT_SIGNATURE),
    /** The first day of a replacement. */
    LOCUM_START(JourneyFacts.LOCUM_START),
    /** The first working day of an employee. */
    HIRE(JourneyFacts.HIRE),
    /** The first day of works in the premises. */
    WORKS_START(JourneyFacts.WORKS_START),
    /** The first day of the school year that is wanted; private. */
    SCHOOL_START(JourneyFacts.SCHOOL_START),
    /** The last day of the partner's notice; private. */
    PARTNER_NOTICE_END(JourneyFacts.PARTNER_NOTICE_END),
    /** The first day of the on-call rota. */
    ROTA_START(JourneyFacts.ROTA_START);

    private final Fact<LocalDate> fact;

    JourneyAnchor(Fact<LocalDate> fact) {
        this.fact = fact;
    }

    /**
     * The fact that tells the day.
     *
     * @return the fact; of {@link #INSTALLATION_YEAR_END}, the installation
     */
    public Fact<LocalDate> fact() {
        return fact;
    }

    /**
     * The anchor for people.
     *
     * @return in French and English
     */
    public Text label() {
        return this == INSTALLATION_YEAR_END
                ? new Text("fin de l'année d'installation", "end of the year of installation")
                : fact.label();
    }

    /** The anchor's day where its fact has this one. */
    LocalDate day(LocalDate ofFact) {
        return this == INSTALLATION_YEAR_END ? LocalDate.of(ofFact.getYear(), 12, 31) : ofFact;
    }
}
