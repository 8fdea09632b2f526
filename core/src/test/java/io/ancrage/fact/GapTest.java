package io.ancrage.fact;

import static io.ancrage.fact.Example.ACTS;
import static io.ancrage.fact.Example.AGE;
import static io.ancrage.fact.Example.AIDS;
import static io.ancrage.fact.Example.COASTAL;
import static io.ancrage.fact.Example.INSTALLED_ON;
import static io.ancrage.fact.Example.MODES;
import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.PRICE;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What could still settle an unknown answer, by example. */
class GapTest {

    @Test
    void gapsComeInTheOrderOfTheCriterionWithoutDoubles() {
        Criterion criterion = Criterion.allOf(
                COASTAL.is(true),
                POPULATION.atLeast(5_000),
                Criterion.anyOf(AGE.below(50), POPULATION.atMost(15_000)),
                PRICE.below(2_000));

        assertThat(missing(criterion, sheet()))
                .containsExactly(
                        open(COASTAL, Why.NOT_COVERED),
                        open(POPULATION, Why.NOT_COVERED),
                        open(AGE, Why.ASK_PERSON),
                        open(PRICE, Why.NOT_COVERED));
    }

    @Test
    void whatIsInAPartThatIsSettledIsNoGap() {
        Criterion criterion = Criterion.allOf(
                COASTAL.is(true),
                Criterion.anyOf(POPULATION.below(1_000), AGE.below(50)),
                Criterion.allOf(PRICE.below(2_000)));

        assertThat(missing(criterion, sheet().put(POPULATION, 900).put(PRICE, 1_500)))
                .containsExactly(open(COASTAL, Why.NOT_COVERED));
    }

    @Test
    void aDefiniteAnswerHasNoGapHoweverMuchIsMissing() {
        Criterion criterion = Criterion.allOf(COASTAL.is(true), POPULATION.atLeast(5_000), AGE.below(50));

        assertThat(missing(criterion, sheet().put(POPULATION, 900))).isEmpty();
    }

    @Test
    void aGapTellsWhyItIsOpen() {
        Criterion criterion = Criterion.allOf(
                ZONE.is("ZIP_PLUS"), MODES.hasAny("MIXED"), SIGNED_ON.atLeast(day("2026-03-01")), PRICE.below(2_000));
        FactSheet.Builder sheet = sheet().put(ZONE, "ZIP", Precision.OR_FINER)
                .put(MODES, CodeSet.atLeast("SALARIED"))
                .put(SIGNED_ON, day("2026-01-01"), Precision.YEAR)
                .putMissing(PRICE, Why.ASK_AUTHORITY);

        assertThat(missing(criterion, sheet))
                .containsExactly(
                        open(ZONE, Why.NOT_PRECISE),
                        open(MODES, Why.NOT_COMPLETE),
                        open(SIGNED_ON, Why.NOT_PRECISE),
                        open(PRICE, Why.ASK_AUTHORITY));
    }

    @Test
    void onlyTheMissingEndOfElapsedTimeIsAGap() {
        Criterion criterion = Elapsed.monthsSince(INSTALLED_ON).below(12);

        assertThat(missing(criterion, sheet().put(Fact.AS_OF, day("2026-01-01"))))
                .containsExactly(open(INSTALLED_ON, Why.ASK_PERSON));
        assertThat(missing(criterion, sheet().put(INSTALLED_ON, day("2026-01-01"))))
                .containsExactly(open(Fact.AS_OF, Why.ASK_PERSON));
    }

    @Test
    void aFactOnTheDayOfAnEventIsAGapOfThatDay() {
        Criterion criterion = ZONE.at(SIGNED_ON).is("ZIP");

        assertThat(missing(criterion, sheet().put(SIGNED_ON, day("2025-06-01"))))
                .containsExactly(new Gap.OpenFact("", ZONE, day("2025-06-01"), Why.NOT_COVERED));
    }

    @Test
    void withinAnImpreciseEventEachStretchOfDaysThatIsOpenIsAGap() {
        Reading<String> zip = new Known<>("ZIP", Precision.EXACT, Source.of("order"), Vintage.UNKNOWN);
        FactSheet.Builder sheet = sheet().put(SIGNED_ON, day("2025-06-01"), Precision.YEAR)
                .put(ZONE, day("2025-01-01"), day("2025-03-31"), zip)
                .put(ZONE, day("2025-06-01"), day("2025-12-31"), zip);

        assertThat(missing(ZONE.at(SIGNED_ON).is("ZIP"), sheet))
                .containsExactly(
                        open(SIGNED_ON, Why.NOT_PRECISE),
                        new Gap.OpenFact("", ZONE, day("2025-04-01"), Why.NOT_COVERED));
    }

    @Test
    void whereOnlyTheDayIsMissingAFactThatIsKnownIsNoGap() {
        assertThat(missing(ZONE.at(SIGNED_ON).is("ZIP"), sheet().put(ZONE, "ZIP")))
                .containsExactly(open(SIGNED_ON, Why.ASK_PERSON));
    }

    @Test
    void aListThatIsToldFarEnoughIsNoGap() {
        Over aids = new Over(AIDS, Period.ofYears(10), Fact.AS_OF, Fold.COUNT);
        FactSheet.Builder sheet = sheet().put(AIDS, Events.completeThrough(day("2026-12-31"), day("2016-06-01")));

        assertThat(missing(aids.atLeast(1), sheet.put(Fact.AS_OF, day("2026-01-01"), Precision.YEAR)))
                .containsExactly(open(Fact.AS_OF, Why.NOT_PRECISE));
    }

    @Test
    void aListThatIsNotToldFarEnoughIsOne() {
        Over aids = new Over(AIDS, Period.ofYears(10), Fact.AS_OF, Fold.COUNT);
        FactSheet.Builder sheet = sheet().put(AIDS, Events.completeThrough(day("2025-12-31")));

        assertThat(missing(aids.atLeast(1), sheet.put(Fact.AS_OF, day("2026-01-01"))))
                .containsExactly(open(AIDS, Why.NOT_COMPLETE));
    }

    @Test
    void aMissingWindowHasTwoGaps() {
        Over acts = new Over(ACTS, Period.ofMonths(6), Fact.AS_OF, Fold.SUM);

        assertThat(missing(acts.atLeast(1_000), sheet()))
                .containsExactly(open(Fact.AS_OF, Why.ASK_PERSON), open(ACTS, Why.ASK_PERSON));
    }

    @Test
    void anOpenDisputeIsAGapBesideThoseOfItsReadings() {
        Disputed disputed =
                new Disputed(List.of(AGE.below(50), AGE.below(60), COASTAL.is(true)), Source.of("circular of 2026"));

        assertThat(missing(disputed, sheet().put(AGE, 55)))
                .containsExactly(new Gap.OpenDispute(disputed), open(COASTAL, Why.NOT_COVERED));
        assertThat(missing(disputed, sheet().put(AGE, 65).put(COASTAL, false))).isEmpty();
    }

    @Test
    void testsThatAreOnlyTogetherUndecidedAreOneGap() {
        Criterion criterion = Criterion.allOf(POPULATION.atLeast(5_000), POPULATION.atMost(15_000));

        assertThat(missing(criterion, sheet())).containsExactly(open(POPULATION, Why.NOT_COVERED));
        assertThat(missing(Criterion.allOf(POPULATION.below(3), POPULATION.above(5), AGE.below(50)), sheet()))
                .isEmpty();
    }

    @Test
    void aGapIsWordedForPeople() {
        Gap price = open(PRICE, Why.NOT_COVERED);
        Gap zone = new Gap.OpenFact("secondOffice", ZONE, day("2025-06-01"), Why.ASK_AUTHORITY);
        Gap dispute =
                new Gap.OpenDispute(new Disputed(List.of(AGE.below(50), AGE.below(60)), Source.of("circular of 2026")));

        assertThat(price.text(Locale.ENGLISH)).isEqualTo("house price (not covered by the data)");
        assertThat(price.text(Locale.FRENCH)).isEqualTo("prix des maisons (non couvert par les données)");
        assertThat(zone.text(Locale.ENGLISH)).isEqualTo("zoning [secondOffice] on 2025-06-01 (ask the authority)");
        assertThat(zone.text(Locale.FRANCE))
                .isEqualTo("zonage [secondOffice] au 2025-06-01 (à demander à l'autorité compétente)");
        assertThat(dispute.text(Locale.ENGLISH)).isEqualTo("circular of 2026 (the texts disagree)");
        assertThat(dispute.why()).isEqualTo(Why.TEXTS_DISAGREE);
    }

    @Test
    void aGapOfARoleIsAnotherGap() {
        Criterion criterion = Criterion.allOf(AGE.below(50), new Of("hostedDoctor", AGE).below(50));

        assertThat(missing(criterion, sheet()))
                .containsExactly(
                        open(AGE, Why.ASK_PERSON), new Gap.OpenFact("hostedDoctor", AGE, null, Why.ASK_PERSON));
    }

    private static List<Gap> missing(Criterion criterion, FactSheet.Builder sheet) {
        return Example.VOCABULARY.compile(criterion).missing(sheet.build());
    }

    private static Gap open(Fact<?> fact, Why why) {
        return new Gap.OpenFact("", fact, null, why);
    }
}
