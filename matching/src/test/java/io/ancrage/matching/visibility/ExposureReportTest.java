package io.ancrage.matching.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.territory.TerritoryFacts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The discount of places, and the report for people. */
class ExposureReportTest {

    @Test
    void aPlaceIsExposedByOneOverTheLogarithmOfTheNext() {
        assertThat(LongStream.of(1, 2, 3, 4, 7, 15, 1_023).map(place -> ExposureReport.exposureOf((int) place)))
                .containsExactly(1_000_000L, 630_930L, 500_000L, 430_677L, 333_333L, 250_000L, 100_000L);
        assertThatThrownBy(() -> ExposureReport.exposureOf(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theReportMarksTheNeediestFifthAndSaysWhatIsKept() {
        ExposureReport report = new ExposureReport(
                Need.whereLow(TerritoryFacts.APL_GENERAL_PRACTITIONER),
                97,
                12,
                10,
                Map.of(NeedFifth.NEEDIEST, 1_000_000L, NeedFifth.LEAST, 3_000_000L),
                Map.of(NeedFifth.NEEDIEST, 2_000_000L, NeedFifth.LEAST, 2_000_000L),
                9_712);

        assertThat(report.gainOfTheNeediest()).isEqualTo(1_000_000);
        assertThat(report.before()).containsEntry(NeedFifth.MIDDLE, 0L);
        assertThat(report.text(Locale.ENGLISH)).isEqualTo("""
                        Exposure by need (accessibility (APL) of general practitioners, low: need); 12 list(s), 10 place(s) of each
                        > the neediest fifth of communes: 25 % -> 50 %
                          the second neediest fifth: 0 % -> 0 %
                          the middle fifth: 0 % -> 0 %
                          the fourth fifth: 0 % -> 0 %
                          the least needy fifth: 75 % -> 50 %
                          need unknown, counted as middling: 0 % -> 0 %
                        each list keeps at least 97.12 % of its best total degree (asked: 97 %)""");
        assertThat(report.text(Locale.FRENCH))
                .contains("> le cinquième des communes où le besoin est le plus grand : 25\u00a0% -> 50\u00a0%")
                .endsWith("au moins 97,12\u00a0% de son meilleur degré total (demandé : 97\u00a0%)");
    }
}
