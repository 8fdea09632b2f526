package io.ancrage.fact;

import static io.ancrage.fact.Example.INSTALLED_ON;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact as it was on the day of an event. */
class OnTheDayTest {

    private static final Criterion IN_A_ZIP_AT_SIGNATURE = ZONE.at(SIGNED_ON).is("ZIP");

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, FALSE",
        "2025-01-01, TRUE",
        "2026-06-30, TRUE",
        "2026-07-01, FALSE",
    })
    void theZoneOfTheDayOfSignatureCountsFromTheFirstDayThroughTheLast(LocalDate signedOn, Truth truth) {
        assertThat(Example.test(IN_A_ZIP_AT_SIGNATURE, zip2025().put(SIGNED_ON, signedOn)))
                .isEqualTo(truth);
    }

    @Test
    void theZoneOfTodayDoesNotCount() {
        FactSheet sheet = zip2025()
                .put(SIGNED_ON, day("2026-01-01"))
                .put(Fact.AS_OF, day("2027-01-01"))
                .build();

        assertThat(Example.test(IN_A_ZIP_AT_SIGNATURE, sheet)).isEqualTo(Truth.TRUE);
        assertThat(Example.test(ZONE.is("ZIP"), sheet)).isEqualTo(Truth.FALSE);
    }

    @Test
    void withoutADayAFactIsReadAsOfTheDateOfAssessment() {
        assertThat(Example.test(ZONE.is("ZIP"), zip2025())).isEqualTo(Truth.UNKNOWN);
        assertThat(Example.test(ZONE.is("ZIP"), zip2025().put(Fact.AS_OF, day("2026-06-30"))))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(ZONE.is("ZIP"), zip2025().put(Fact.AS_OF, day("2026-07-01"))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void onADateOfAssessmentThatIsImpreciseWhatChangesWithTimeIsUnknown() {
        FactSheet sometimeIn2026 =
                zip2025().put(Fact.AS_OF, day("2026-01-01"), Precision.YEAR).build();

        assertThat(Example.test(ZONE.is("ZIP"), sometimeIn2026)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2024, FALSE", "2025, TRUE", "2026, UNKNOWN", "2027, FALSE"})
    void aSignatureOfWhichOnlyTheYearIsKnownStandsForAllItsDays(int year, Truth truth) {
        FactSheet.Builder signed = zip2025().put(SIGNED_ON, LocalDate.of(year, 9, 1), Precision.YEAR);

        assertThat(Example.test(IN_A_ZIP_AT_SIGNATURE, signed)).isEqualTo(truth);
    }

    @Test
    void whatWasNeverSignedWasSignedInNoZone() {
        assertThat(Example.test(IN_A_ZIP_AT_SIGNATURE, zip2025().putNone(SIGNED_ON)))
                .isEqualTo(Truth.FALSE);
        assertThat(Example.test(Criterion.not(IN_A_ZIP_AT_SIGNATURE), zip2025().putNone(SIGNED_ON)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aSignatureOfUnknownDayLeavesItOpen() {
        assertThat(Example.test(IN_A_ZIP_AT_SIGNATURE, zip2025())).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aFactWithoutAHistoryIsTheSameOnEveryDay() {
        assertThat(Example.test(
                        IN_A_ZIP_AT_SIGNATURE, sheet().put(ZONE, "ZIP_PLUS").put(SIGNED_ON, day("1999-01-01"))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aLaterWordOnAPeriodCountsMore() {
        FactSheet corrected = zip2025()
                .put(ZONE, day("2026-01-01"), day("2026-01-31"), stated("ZAC"))
                .put(SIGNED_ON, day("2026-01-15"))
                .build();

        assertThat(Example.test(IN_A_ZIP_AT_SIGNATURE, corrected)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aPeriodOfWhichNothingIsKnownIsUnknownWhateverHoldsOtherwise() {
        FactSheet sheet = sheet().put(ZONE, "ZIP")
                .put(ZONE, day("2020-01-01"), day("2020-12-31"), new Missing<>(ZONE, Why.ASK_AUTHORITY))
                .put(SIGNED_ON, day("2020-05-01"))
                .build();
        FactColumn.Builder<String> column = FactColumn.builder(ZONE, 1);
        column.put(0, "ZIP").put(0, day("2020-01-01"), day("2020-12-31"), new Missing<>(ZONE, Why.ASK_AUTHORITY));
        FactSheet row = FactTable.of(1, List.of(column.build())).row(0);

        assertThat(Example.test(IN_A_ZIP_AT_SIGNATURE, sheet)).isEqualTo(Truth.UNKNOWN);
        assertThat(row.read(ZONE, day("2020-05-01")).isMissing()).isTrue();
        assertThat(row.read(ZONE, day("2021-05-01")).value()).contains("ZIP");
    }

    @Test
    void anEventMayBeAProjectsOwnDate() {
        assertThat(Example.test(ZONE.at(INSTALLED_ON).is("ZIP"), zip2025().put(INSTALLED_ON, day("2025-05-05"))))
                .isEqualTo(Truth.TRUE);
    }

    /** Priority zone from 2025 through the middle of 2026, no zone before and after. */
    private static FactSheet.Builder zip2025() {
        return sheet().putNone(ZONE).put(ZONE, day("2025-01-01"), day("2026-06-30"), stated("ZIP"));
    }

    private static Reading<String> stated(String zone) {
        return new Known<>(zone, Precision.EXACT, Source.of("zoning order"), Vintage.of("2025"));
    }
}
