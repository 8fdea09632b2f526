package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.DateRange;
import io.ancrage.Range;
import io.ancrage.Refused;
import io.ancrage.offer.Post.Part;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.PracticeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts, and the turns and stops of practices that are not always there. */
class PostTest {

    private static final TerritoryCode GUERET = TerritoryCode.commune("23096");
    private static final TerritoryCode AUBUSSON = TerritoryCode.commune("23008");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private static Part part(TerritoryCode site, int percent) {
        return new Part(site, Optional.empty(), Optional.empty(), percent);
    }

    @Test
    void aPostTellsWhatItTells() {
        assertThat(Post.ofSeats(2).withShare(Range.atLeast(50)).during(DateRange.from(MARCH)))
                .isEqualTo(new Post(OptionalInt.of(2), Range.atLeast(50), DateRange.from(MARCH), List.of()));
        assertThat(Post.UNKNOWN.seats()).isEmpty();
    }

    @Test
    void aCompositePostHasPartsOfOneWhole() {
        Part hospital = new Part(GUERET, Optional.of(PracticeMode.SALARIED), Optional.of("HOSPITAL"), 60);

        assertThat(Post.UNKNOWN.of(hospital, part(AUBUSSON, 40)).parts()).containsExactly(hospital, part(AUBUSSON, 40));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_001})
    void aPostHasAtLeastOneSeat(int seats) {
        Refused.with(
                "ANC-OFFER-004",
                "un poste est à pourvoir de 1 à 10000 fois : " + seats,
                "a post has from 1 to 10000 seats: " + seats,
                () -> Post.ofSeats(seats));
    }

    @Test
    void fullTimeIsTheMost() {
        Refused.with(
                "ANC-VALUE-001",
                "un plein temps compte 100 % ; trouvé : 101",
                "full time is 100 %; found 101",
                () -> Post.UNKNOWN.withShare(Range.atMost(101)));
    }

    @Test
    void partsAddUpToOneHundredPercent() {
        String french = "les parties d'un poste composé sont deux ou plus et font ensemble 100 % : ";
        String english = "the parts of a composite post are two or more and add up to 100 %: ";

        Refused.with("ANC-OFFER-004", french + "99 %", english + "99 %", () -> Post.UNKNOWN.of(part(GUERET, 99)));
        Refused.with(
                "ANC-OFFER-004",
                french + "90 %",
                english + "90 %",
                () -> Post.UNKNOWN.of(part(GUERET, 50), part(AUBUSSON, 40)));
    }

    @Test
    void aPartIsGivenOnce() {
        Refused.with(
                "ANC-OFFER-004",
                "une partie de poste est donnée deux fois",
                "a part of a post is given twice",
                () -> Post.UNKNOWN.of(part(GUERET, 50), part(GUERET, 50)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void aPartIsSmallerThanTheWhole(int percent) {
        Refused.with(
                "ANC-OFFER-004",
                "une partie de poste va de 1 à 99 % : " + percent,
                "a part of a post is from 1 to 99 %: " + percent,
                () -> part(GUERET, percent));
    }

    @Test
    void theStructureOfAPartIsACode() {
        Refused.with(
                "ANC-FACT-005",
                "le plus proche : HOSPITAL",
                "the nearest is HOSPITAL",
                () -> new Part(GUERET, Optional.empty(), Optional.of("HOPITAL"), 50));
    }

    @Test
    void aTurnHasAFirstDayAndAnEnd() {
        DateRange spring = DateRange.of(MARCH, MARCH.plusMonths(3));

        assertThat(new Slot(spring, OptionalInt.empty()).period()).isEqualTo(spring);
        Refused.with(
                "ANC-OFFER-006",
                "un créneau a un premier jour et une fin",
                "a slot has a first day and an end",
                () -> new Slot(DateRange.from(MARCH), OptionalInt.empty()));
        Refused.with(
                "ANC-OFFER-006",
                "un créneau compte de 1 à 10000 places : 0",
                "a slot has from 1 to 10000 seats: 0",
                () -> new Slot(spring, OptionalInt.of(0)));
    }

    @Test
    void theDaysOfAStopAreInTheOrderOfTheWeek() {
        Set<DayOfWeek> stated = new LinkedHashSet<>(List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY));

        assertThat(new Stop(GUERET, DateRange.OPEN, stated).days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .isUnmodifiable();
        assertThat(new Stop(GUERET, DateRange.OPEN, Set.of()).days()).isEmpty();
    }
}
