package io.ancrage.fact;

import static io.ancrage.fact.Example.AGE;
import static io.ancrage.fact.Example.INSTALLED_ON;
import static io.ancrage.fact.Example.MODES;
import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.PRICE;
import static io.ancrage.fact.Example.SPECIALTY;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    @Test
    void aFactThatNobodyPutIsMissingForTheReasonUsualForItsSubject() {
        assertThat(FactSheet.empty().read(POPULATION)).isEqualTo(new Missing<>(POPULATION, Why.NOT_COVERED));
        assertThat(FactSheet.empty().read(AGE)).isEqualTo(new Missing<>(AGE, Why.ASK_PERSON));
        assertThat(FactSheet.empty().read(AGE, day("2026-01-01"))).isEqualTo(new Missing<>(AGE, Why.ASK_PERSON));
        assertThat(FactSheet.empty().role("home")).isEmpty();
    }

    @Test
    void aValueCarriesTheSourceAndVintageThatWereToldLast() {
        Source census = Source.of("census");
        FactSheet sheet = sheet().put(AGE, 35)
                .from(census, Vintage.of("2023"))
                .put(POPULATION, 12_734)
                .build();

        assertThat(sheet.read(AGE))
                .isEqualTo(new Known<>(
                        BigDecimal.valueOf(35), Precision.EXACT, Source.of("Déclaration"), Vintage.UNKNOWN));
        assertThat(sheet.read(POPULATION))
                .isEqualTo(new Known<>(BigDecimal.valueOf(12_734), Precision.EXACT, census, Vintage.of("2023")));
    }

    @Test
    void aSheetStaysAsItIsWhenItsBuilderGoesOn() {
        FactSheet.Builder builder = sheet().put(AGE, 35);
        FactSheet first = builder.build();

        builder.put(AGE, 36).role("home", FactSheet.empty());

        assertThat(first.read(AGE).value()).contains(BigDecimal.valueOf(35));
        assertThat(first.role("home")).isEmpty();
    }

    @Test
    void numbersAreBroughtIntoOneForm() {
        assertThat(sheet().put(AGE, new BigDecimal("35.0")).build().read(AGE))
                .isEqualTo(sheet().put(AGE, 35).build().read(AGE));
        refused("ANC-FACT-003", () -> sheet().put(AGE, new BigDecimal("1E+15")));
        refused("ANC-FACT-003", () -> FactColumn.builder(AGE, 1).put(0, new BigDecimal("1E-16")));
    }

    @Test
    void aPrecisionThatDoesNotFitTheKindIsRefused() {
        refused("ANC-FACT-008", () -> sheet().put(AGE, BigDecimal.TEN, Precision.YEAR));
        refused("ANC-FACT-008", () -> sheet().put(SPECIALTY, "SM53", Precision.MONTH));
        refused("ANC-FACT-008", () -> sheet().put(INSTALLED_ON, day("2026-01-01"), Precision.OR_FINER));
        refused("ANC-FACT-008", () -> sheet().put(MODES, CodeSet.of("A"), Precision.OR_FINER));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what a host does who reads values from somewhere untyped
    void aValueOfAnotherTypeIsRefused() {
        refused("ANC-FACT-008", () -> sheet().put((Fact) AGE, "thirty-five"));
    }

    @Test
    void theUpperSheetWinsWhereItReadsKnownOrNone() {
        FactSheet upper = sheet().put(AGE, 35)
                .putNone(PRICE)
                .putMissing(POPULATION, Why.ASK_AUTHORITY)
                .build();
        FactSheet lower = sheet().put(AGE, 62)
                .put(PRICE, 2_000)
                .put(POPULATION, 900)
                .put(ZONE, "ZIP")
                .build();
        FactSheet both = upper.over(lower);

        assertThat(both.read(AGE)).isEqualTo(upper.read(AGE));
        assertThat(both.read(PRICE)).isInstanceOf(None.class);
        assertThat(both.read(POPULATION)).isEqualTo(lower.read(POPULATION));
        assertThat(both.read(ZONE)).isEqualTo(lower.read(ZONE));
    }

    @Test
    void theUpperSheetWinsDayByDay() {
        FactSheet upper = sheet().put(ZONE, day("2025-01-01"), day("2025-12-31"), stated("ZIP"))
                .build();
        FactSheet both = upper.over(sheet().put(ZONE, "ZAC").build());

        assertThat(both.read(ZONE, day("2025-12-31")).value()).contains("ZIP");
        assertThat(both.read(ZONE, day("2026-01-01")).value()).contains("ZAC");
    }

    @Test
    void whatIsPutForAllTimesReplacesWhatWasPutForATime() {
        FactSheet sheet = sheet().put(ZONE, day("2025-01-01"), day("2025-12-31"), stated("ZIP"))
                .put(ZONE, "ZAC")
                .build();

        assertThat(sheet.read(ZONE, day("2025-06-01")).value()).contains("ZAC");
    }

    private static Reading<String> stated(String zone) {
        return new Known<>(zone, Precision.EXACT, Source.of("zoning order"), Vintage.of("2025"));
    }

    private static void refused(String code, ThrowingCallable put) {
        assertThatThrownBy(put)
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo(code));
    }
}
