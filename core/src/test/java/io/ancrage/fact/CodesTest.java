package io.ancrage.fact;

import static io.ancrage.fact.Example.JOB;
import static io.ancrage.fact.Example.SPECIALTY;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Is" means "is, or is under". */
class CodesTest {

    private static final Fact<CodeSet> ZONES_NEARBY = Fact.codes("territory.zonesNearby", Example.ZONES);
    private static final Fact<CodeSet> SPECIALTIES_WANTED = Fact.codes("offer.specialties", Example.SPECIALTIES);
    private static final Vocabulary VOCABULARY = Example.VOCABULARY.with(ZONES_NEARBY, SPECIALTIES_WANTED);

    @ParameterizedTest
    @CsvSource({
        "ZIP,      ZIP,      TRUE",
        "ZIP_PLUS, ZIP,      TRUE",
        "ZIP,      ZIP_PLUS, FALSE",
        "ZAC,      ZIP,      FALSE",
    })
    void aZoneIsItselfAndWhatItLiesUnder(String zone, String asked, Truth truth) {
        assertThat(Example.test(ZONE.is(asked), sheet().put(ZONE, zone))).isEqualTo(truth);
        assertThat(Example.test(ZONE.in(asked), sheet().put(ZONE, zone))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"ZIP, TRUE", "ZIP_PLUS, UNKNOWN", "ZAC, FALSE"})
    void aZoneOrFinerStandsForAllThatLiesUnderIt(String asked, Truth truth) {
        assertThat(Example.test(ZONE.is(asked), sheet().put(ZONE, "ZIP", Precision.OR_FINER)))
                .isEqualTo(truth);
    }

    @Test
    void zipButNotZipPlusIsUnknownForZipOrFiner() {
        Criterion justZip = Criterion.allOf(ZONE.is("ZIP"), Criterion.not(ZONE.is("ZIP_PLUS")));

        assertThat(Example.test(justZip, sheet().put(ZONE, "ZIP"))).isEqualTo(Truth.TRUE);
        assertThat(Example.test(justZip, sheet().put(ZONE, "ZIP_PLUS"))).isEqualTo(Truth.FALSE);
        assertThat(Example.test(justZip, sheet().put(ZONE, "ZIP", Precision.OR_FINER)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aSpecialtyUnderTwoGroupsIsInBoth() {
        FactSheet geriatrician = sheet().put(SPECIALTY, "SM54").build();

        assertThat(Example.test(SPECIALTY.is("GENERAL"), geriatrician)).isEqualTo(Truth.TRUE);
        assertThat(Example.test(SPECIALTY.is("EMERGENCY"), geriatrician)).isEqualTo(Truth.TRUE);
        assertThat(Example.test(
                        Criterion.allOf(SPECIALTY.is("GENERAL"), SPECIALTY.is("EMERGENCY")),
                        sheet().put(SPECIALTY, "EMERGENCY", Precision.OR_FINER)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anUnlistedCodeOfAnOpenSystemIsJustItself() {
        FactSheet unlisted = sheet().put(SPECIALTY, "SM99").build();

        assertThat(Example.test(SPECIALTY.is("GENERAL"), unlisted)).isEqualTo(Truth.FALSE);
        assertThat(Example.test(SPECIALTY.is("SM99"), unlisted)).isEqualTo(Truth.TRUE);
    }

    @Test
    void onlyAClosedSystemCanBeExhausted() {
        Criterion everyZone = Criterion.anyOf(ZONE.in("ZIP", "ZAC"), Criterion.not(ZONE.in("ZIP", "ZAC")));
        Fact<String> alwaysZoned = Fact.code("territory.alwaysZoned", Example.ZONES);
        Vocabulary words = Example.VOCABULARY.with(alwaysZoned);

        assertThat(Example.test(everyZone, sheet())).isEqualTo(Truth.TRUE);
        assertThat(words.compile(alwaysZoned.in("ZIP", "ZAC")).test(FactSheet.empty()))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(SPECIALTY.in("GENERAL", "EMERGENCY"), sheet())).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"J1102, J, TRUE", "J1102, J11, TRUE", "J1102, J1102, TRUE", "J11, J1102, FALSE", "M18, J, FALSE"})
    void aJobIsUnderEachBeginningOfItsCode(String job, String asked, Truth truth) {
        assertThat(Example.test(JOB.is(asked), sheet().put(JOB, job))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"J, TRUE", "J11, TRUE", "J1102, UNKNOWN", "M, FALSE"})
    void aJobOrFinerStandsForAllLongerCodes(String asked, Truth truth) {
        assertThat(Example.test(JOB.is(asked), sheet().put(JOB, "J11", Precision.OR_FINER)))
                .isEqualTo(truth);
    }

    @Test
    void aSetHasAGroupWhereItHasACodeUnderIt() {
        FactSheet wanted =
                sheet().put(SPECIALTIES_WANTED, CodeSet.of("SM53", "SM26")).build();

        assertThat(test(SPECIALTIES_WANTED.hasAny("GENERAL"), wanted)).isEqualTo(Truth.TRUE);
        assertThat(test(SPECIALTIES_WANTED.hasAll("GENERAL", "EMERGENCY"), wanted))
                .isEqualTo(Truth.TRUE);
        assertThat(test(SPECIALTIES_WANTED.hasAll("GENERAL", "SM54"), wanted)).isEqualTo(Truth.FALSE);
    }

    @Test
    void oneCodeUnderTwoGroupsGivesBoth() {
        assertThat(test(
                        SPECIALTIES_WANTED.hasAll("GENERAL", "EMERGENCY"),
                        sheet().put(SPECIALTIES_WANTED, CodeSet.of("SM54")).build()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aPartialSetCannotGainACodeWithoutTheGroupsAboveIt() {
        Criterion geriatricsButNoEmergency = Criterion.allOf(
                SPECIALTIES_WANTED.hasAny("SM54"), Criterion.not(SPECIALTIES_WANTED.hasAny("EMERGENCY")));

        assertThat(test(
                        geriatricsButNoEmergency,
                        sheet().put(SPECIALTIES_WANTED, CodeSet.atLeast("SM53")).build()))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void manyChoicesAtOnceNeverGiveAWrongAnswer() {
        List<Criterion> tests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tests.add(Criterion.not(SPECIALTIES_WANTED.hasAll("A" + i, "B" + i)));
        }
        FactSheet partial =
                sheet().put(SPECIALTIES_WANTED, CodeSet.atLeast("A39", "B39")).build();

        assertThat(test(Criterion.allOf(tests.toArray(Criterion[]::new)), partial))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aCodeThatAClosedSystemDoesNotListIsRefusedAsAValue() {
        assertThatThrownBy(() -> sheet().put(ZONE, "ZIPP")).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-FACT-005");
        });
        assertThatThrownBy(() -> sheet().put(ZONES_NEARBY, CodeSet.of("ZIP", "ZIPP")))
                .isInstanceOf(AncrageException.class);
        assertThatThrownBy(() -> FactColumn.builder(ZONE, 1).put(0, "ZIPP")).isInstanceOf(AncrageException.class);
    }

    private static Truth test(Criterion criterion, FactSheet sheet) {
        return VOCABULARY.compile(criterion).test(sheet);
    }
}
