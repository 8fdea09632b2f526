package io.ancrage.samples.benchmarks.matching;

import io.ancrage.criterion.Fact;
import io.ancrage.offer.OfferFacts;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;

/** The numbers that wishes of the world read: of communes first, then of offers, then of practitioners. */
enum NumberFact {
    POPULATION(TerritoryFacts.POPULATION),
    HOUSE_PRICE(TerritoryFacts.HOUSE_PRICE),
    APL(TerritoryFacts.APL_GENERAL_PRACTITIONER),
    TO_HOSPITAL(TerritoryFacts.DISTANCE_TO_HOSPITAL),
    TO_STATION(TerritoryFacts.DISTANCE_TO_STATION),
    TO_COLLEGE(TerritoryFacts.distanceTo(Facility.COLLEGE)),
    TO_LYCEE(TerritoryFacts.distanceTo(Facility.LYCEE)),
    COLLEGES(TerritoryFacts.COLLEGES),
    LYCEES(TerritoryFacts.LYCEES),
    PHARMACIES(TerritoryFacts.count(Facility.PHARMACY)),
    SUPERMARKETS(TerritoryFacts.count(Facility.SUPERMARKET)),
    HEALTH_HOUSES(TerritoryFacts.count(Facility.HEALTH_HOUSE)),
    CINEMAS(TerritoryFacts.count(Facility.CINEMA)),
    STATIONS(TerritoryFacts.count(Facility.STATION)),
    PAY(OfferFacts.GROSS_PAY),
    SEATS(OfferFacts.SEATS),
    HOURS(RhythmFacts.WANTED.hoursMost());

    private static final NumberFact[] ALL = values();

    /** How many are of communes. */
    static final int OF_COMMUNES = PAY.ordinal();

    final Fact<BigDecimal> fact;

    NumberFact(Fact<BigDecimal> fact) {
        this.fact = fact;
    }

    static NumberFact of(int ordinal) {
        return ALL[ordinal];
    }
}
