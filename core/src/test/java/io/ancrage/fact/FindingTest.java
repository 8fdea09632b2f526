package io.ancrage.fact;

import static io.ancrage.fact.Example.ACTS;
import static io.ancrage.fact.Example.AGE;
import static io.ancrage.fact.Example.AIDS;
import static io.ancrage.fact.Example.COASTAL;
import static io.ancrage.fact.Example.INSTALLED_ON;
import static io.ancrage.fact.Example.JOB;
import static io.ancrage.fact.Example.MODES;
import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.PRICE;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a criterion has its answer, as data and in words. */
class FindingTest {

    private static final Source INSEE =
            new Source("Populations légales", "INSEE", "Licence Ouverte 2.0", "", Text.EMPTY);
    private static final LocalDate DAY = day("2026-01-01");
    private static final Source ORDER = Source.of("arrêté de zonage");

    private static final Criterion WISH = Criterion.allOf(
            POPULATION.between(5_000, 15_000),
            new Inside(Area.metropolitan()),
            Criterion.anyOf(ZONE.is("ZIP"), PRICE.atMost(2_000)),
            Criterion.not(COASTAL.is(true)),
            Criterion.someOf(1, MODES.hasAny("SALARIED", "MIXED"), JOB.is("J11")),
            new Disputed(List.of(AGE.below(50), AGE.atMost(60)), Source.of("circulaire du 12 mars 2026")),
            Elapsed.monthsSince(INSTALLED_ON).below(12),
            new Over(AIDS, Period.ofYears(10), Fact.AS_OF, Fold.COUNT).atMost(0));

    private static final FactSheet TOWN = sheet().put(AGE, 55)
            .put(MODES, CodeSet.atLeast("SALARIED"))
            .put(INSTALLED_ON, day("2026-01-01"), Precision.MONTH)
            .put(Fact.AS_OF, day("2026-06-15"))
            .put(AIDS, Events.completeThrough(day("2026-06-15")))
            .from(ORDER, Vintage.of("2025"))
            .put(ZONE, "ZIP", Precision.OR_FINER)
            .from(INSEE, Vintage.of("2023"))
            .put(POPULATION, 12_734)
            .put(Inside.WITHIN, CodeSet.of("COM-23096", "DEP-23", "REG-75"))
            .build();

    @Test
    void aFindingIsToldInFrench() {
        assertThat(explain(WISH, TOWN).text(Locale.FRANCE)).isEqualTo(golden("""
                inconnu  tous :
                  oui      population : de 5~000 à 15~000 habitants, ici 12~734 habitants (INSEE, 2023)
                  oui      en France métropolitaine, ici COM-23096, DEP-23, REG-75 (INSEE, 2023)
                  oui      au moins un :
                    oui      zonage : zone d'intervention prioritaire, ici zone d'intervention prioritaire ou plus fin (arrêté de zonage, 2025)
                    inconnu  prix des maisons : au plus 2~000 €/m², ici inconnu, non couvert par les données
                  inconnu  pas :
                    inconnu  au bord de la mer : oui, ici inconnu, non couvert par les données
                  oui      au moins 1 parmi :
                    oui      modes d'exercice : au moins l'un de MIXED, SALARIED, ici SALARIED et peut-être d'autres (déclaré)
                    inconnu  métier : J11, ici inconnu, à demander à l'annonceur
                  inconnu  textes en désaccord : circulaire du 12 mars 2026
                    non      âge : moins de 50, ici 55 (déclaré)
                    oui      âge : au plus 60, ici 55 (déclaré)
                  oui      mois de « installation » à « date d'évaluation » : moins de 12, ici installation 2026-01 (déclaré) ; date d'évaluation 2026-06-15 (déclaré)
                  oui      nombre de « aides reçues » dans la période de 10 ans avant « date d'évaluation » : au plus 0, ici date d'évaluation 2026-06-15 (déclaré) ; aides reçues 0 entrée (déclaré)
                """));
    }

    @Test
    void aFindingIsToldInEnglish() {
        assertThat(explain(WISH, TOWN).text(Locale.UK)).isEqualTo(golden("""
                unknown  all of:
                  yes      population: from 5,000 to 15,000 inhabitants, here 12,734 inhabitants (INSEE, 2023)
                  yes      in metropolitan France, here COM-23096, DEP-23, REG-75 (INSEE, 2023)
                  yes      at least one of:
                    yes      zoning: priority zone, here priority zone or finer (arrêté de zonage, 2025)
                    unknown  house price: at most 2,000 €/m², here unknown, not covered by the data
                  unknown  not:
                    unknown  by the sea: yes, here unknown, not covered by the data
                  yes      at least 1 of:
                    yes      modes of practice: any of MIXED, SALARIED, here SALARIED and maybe others (as stated)
                    unknown  job: J11, here unknown, ask the advertiser
                  unknown  texts disagree: circulaire du 12 mars 2026
                    no       age: less than 50, here 55 (as stated)
                    yes      age: at most 60, here 55 (as stated)
                  yes      months from "installation" to "date of assessment": less than 12, here installation 2026-01 (as stated); date of assessment 2026-06-15 (as stated)
                  yes      number of "aids received" in the period of 10 years before "date of assessment": at most 0, here date of assessment 2026-06-15 (as stated); aids received 0 entries (as stated)
                """));
    }

    /** The no-break space of French numbers is written ~ here. */
    private static String golden(String text) {
        return text.stripTrailing().replace('~', '\u00a0');
    }

    @Test
    void theTextIsTheSameOnEveryMachine() {
        Locale before = Locale.getDefault();
        Finding finding = explain(WISH, TOWN);
        String expected = finding.text(Locale.ENGLISH);
        try {
            for (Locale locale : List.of(Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                assertThat(finding.text(Locale.ENGLISH)).isEqualTo(expected);
                assertThat(finding.text(locale)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void testsThatDecidedOnlyTogetherAreNamed() {
        Criterion impossible = Criterion.allOf(POPULATION.below(3), POPULATION.above(5), AGE.below(50));
        Finding finding = explain(impossible, FactSheet.empty());

        assertThat(finding.truth()).isEqualTo(Truth.FALSE);
        assertThat(finding.parts()).extracting(Finding::truth).containsOnly(Truth.UNKNOWN);
        assertThat(finding.decidedTogether()).containsExactly(POPULATION);
        assertThat(finding.text(Locale.ENGLISH)).startsWith("no       all of: (decided together: population)");
        assertThat(finding.text(Locale.FRENCH)).startsWith("non      tous : (décidé ensemble : population)");
    }

    @Test
    void testsThatWouldDecideAloneAreNotNamed() {
        Finding finding = explain(
                Criterion.allOf(POPULATION.below(3), POPULATION.above(5)),
                sheet().put(POPULATION, 4).build());

        assertThat(finding.truth()).isEqualTo(Truth.FALSE);
        assertThat(finding.decidedTogether()).isEmpty();
    }

    @Test
    void theEvidenceTellsWhoseFactOnWhichDay() {
        Finding finding = explain(
                new Of("secondOffice", ZONE.at(SIGNED_ON)).is("ZIP"),
                sheet().put(SIGNED_ON, day("2025-06-01"))
                        .role("secondOffice", sheet().put(ZONE, "ZIP").build())
                        .build());

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::fact, Evidence::at)
                .containsExactly(tuple("", SIGNED_ON, null), tuple("secondOffice", ZONE, day("2025-06-01")));
    }

    @Test
    void theEvidenceOfAnImpreciseDayTellsEachReadingOnce() {
        Reading<String> zip = new Known<>("ZIP", Precision.EXACT, ORDER, Vintage.of("2025"));
        Finding finding = explain(
                ZONE.at(SIGNED_ON).is("ZIP"),
                sheet().putNone(ZONE)
                        .put(ZONE, day("2025-03-01"), day("2025-04-30"), zip)
                        .put(SIGNED_ON, day("2025-01-01"), Precision.YEAR)
                        .build());

        assertThat(finding.evidence().stream().filter(item -> item.fact().equals(ZONE)))
                .extracting(Evidence::at)
                .containsExactly(day("2025-01-01"), day("2025-03-01"), day("2025-05-01"));
    }

    @Test
    void theEvidenceOfAnAreaIsWhatItReads() {
        Area both = Area.anyOf(Area.in("DEP-23"), Area.in("DEP-19"), Area.around(GeoPoint.ofDegrees(45, 2), 30));
        Finding finding = explain(new Inside(both), TOWN);

        assertThat(finding.evidence())
                .extracting(Evidence::fact)
                .containsExactly(Inside.WITHIN, Inside.LATITUDE, Inside.LONGITUDE);
    }

    @Test
    void everyTestHasWordsInBothLanguages() {
        words(COASTAL.is(false), "au bord de la mer : non", "by the sea: no");
        words(
                POPULATION.atLeast(5_000),
                "population : au moins 5~000 habitants",
                "population: at least 5,000 inhabitants");
        words(POPULATION.above(0.5), "population : plus de 0,5 habitants", "population: more than 0.5 inhabitants");
        words(AGE.in(1, 2_500), "âge : l'un de 1, 2~500", "age: one of 1, 2,500");
        words(SIGNED_ON.atLeast(DAY), "signature à partir du 2026-01-01", "signature from 2026-01-01");
        words(SIGNED_ON.above(DAY), "signature après le 2026-01-01", "signature after 2026-01-01");
        words(SIGNED_ON.atMost(DAY), "signature au plus tard le 2026-01-01", "signature no later than 2026-01-01");
        words(SIGNED_ON.below(DAY), "signature avant le 2026-01-01", "signature before 2026-01-01");
        words(
                SIGNED_ON.between(DAY, day("2026-12-31")),
                "signature du 2026-01-01 au 2026-12-31",
                "signature from 2026-01-01 to 2026-12-31");
        words(
                ZONE.in("ZAC", "ZIP"),
                "zonage : l'un de ZAC, zone d'intervention prioritaire",
                "zoning: one of ZAC, priority zone");
        words(MODES.hasAll("A", "B"), "modes d'exercice : à la fois A, B", "modes of practice: all of A, B");
        words(Criterion.not(COASTAL.is(true)), "pas : au bord de la mer : oui", "not: by the sea: yes");
    }

    @Test
    void everyOperandHasWordsInBothLanguages() {
        words(
                ZONE.at(SIGNED_ON).is("ZAC"),
                "zonage (au jour : signature) : ZAC",
                "zoning (on the day of: signature): ZAC");
        words(new Of("home", AGE).below(50), "[home] âge : moins de 50", "[home] age: less than 50");
        words(
                new Over(ACTS, Period.ofMonths(6), Fact.AS_OF, Fold.SUM).atLeast(30_000),
                "somme de « honoraires » dans la période de 6 mois avant « date d'évaluation » : au moins 30~000 €",
                "sum of \"fees\" in the period of 6 months before \"date of assessment\": at least 30,000 €");
        words(
                new Over(ACTS, Period.ofMonths(6), Fact.AS_OF, Fold.COUNT).atLeast(3),
                "nombre de « honoraires » dans la période de 6 mois avant « date d'évaluation » : au moins 3",
                "number of \"fees\" in the period of 6 months before \"date of assessment\": at least 3");
    }

    @Test
    void everyAreaHasWordsInBothLanguages() {
        words(new Inside(Area.everywhere()), "partout, outre-mer compris", "everywhere, overseas included");
        words(
                new Inside(Area.in("DEP-23").except(Area.in("COM-23096"))),
                "dans DEP-23 sauf dans COM-23096",
                "in DEP-23 except in COM-23096");
        words(
                new Inside(Area.anyOf(Area.overseas(), Area.around(GeoPoint.ofDegrees(45.5, 2), 30.5))),
                "outre-mer ou à au plus 30,5 km de 45,5 ; 2",
                "overseas or within 30.5 km of 45.5, 2");
    }

    @Test
    void anEmptySetIsCalledNone() {
        Criterion salaried = MODES.hasAny("SALARIED");

        assertThat(explain(salaried, sheet().put(MODES, CodeSet.of()).build()).text(Locale.ENGLISH))
                .endsWith(" none (as stated)");
        assertThat(explain(salaried, sheet().put(MODES, CodeSet.atLeast()).build())
                        .text(Locale.FRENCH))
                .endsWith(" aucun et peut-être d'autres (déclaré)");
    }

    @Test
    void noneAndImpreciseDatesHaveWords() {
        Criterion signed = SIGNED_ON.atLeast(day("2026-01-01"));

        assertThat(explain(signed, sheet().putNone(SIGNED_ON).build()).text(Locale.ENGLISH))
                .isEqualTo("no       signature from 2026-01-01, here none (as stated)");
        assertThat(explain(signed, year("2026-05-05", Precision.YEAR)).text(Locale.ENGLISH))
                .isEqualTo("yes      signature from 2026-01-01, here 2026 (as stated)");
        assertThat(explain(signed, year("2026-05-05", Precision.MONTH)).text(Locale.ENGLISH))
                .isEqualTo("yes      signature from 2026-01-01, here 2026-05 (as stated)");
    }

    @Test
    void aHostRuleIsCalledByItsName() {
        Vocabulary words = Example.VOCABULARY.withRule("quiet", Set.of(COASTAL), sheet -> true);
        FactSheet sea = sheet().put(COASTAL, true).build();

        assertThat(words.compile(words.rule("quiet")).explain(sea).text(Locale.ENGLISH))
                .isEqualTo("yes      rule quiet, here yes (as stated)");
    }

    @Test
    void numbersAreGroupedAndSigned() {
        Fact<BigDecimal> altitude = Fact.number("territory.altitude", "m").labelled("altitude", "altitude");

        assertThat(Finding.words(altitude.atLeast(-12_345.5), Locale.ENGLISH))
                .isEqualTo("altitude: at least -12,345.5 m");
        assertThat(Finding.words(altitude.atLeast(123), Locale.ENGLISH)).isEqualTo("altitude: at least 123 m");
    }

    private static FactSheet year(String date, Precision precision) {
        return sheet().put(SIGNED_ON, LocalDate.parse(date), precision).build();
    }

    private static void words(Criterion criterion, String french, String english) {
        assertThat(Finding.words(criterion, Locale.FRENCH)).isEqualTo(golden(french));
        assertThat(Finding.words(criterion, Locale.ENGLISH)).isEqualTo(english);
    }

    private static Finding explain(Criterion criterion, FactSheet sheet) {
        return Example.VOCABULARY.compile(criterion).explain(sheet);
    }
}
