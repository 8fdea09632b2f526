package io.ancrage.aids.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "once, une fois, once",
        "month, par mois, a month",
        "quarter, par trimestre, a quarter",
        "semester, par semestre, a semester",
        "total, au total, in all",
        "year:2, l'année 2, in year 2",
        "calendar:2031, en 2031, in 2031"
    })
    void aPeriodIsReadWrittenAndSaidInBothLanguages(String text, String french, String english) {
        AmountPeriod period = AmountPeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.text(Locale.FRENCH)).isEqualTo(french);
        assertThat(period.text(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yearly",
                "year",
                "year:",
                "year:0",
                "year:000",
                "year:-1",
                "Year:2",
                "calendar:20311",
                "month:2"
            })
    void whatIsNoPeriodIsRefused(String text) {
        AncrageException wrong = catchThrowableOfType(AncrageException.class, () -> AmountPeriod.parse(text));

        assertThat(wrong.code()).isEqualTo("ANC-AID-030");
        assertThat(wrong.text().french())
                .isEqualTo("« " + text + " » n'est pas une période ; attendu : once, month, quarter, semester, total,"
                        + " year:2 ou calendar:2031");
        assertThat(wrong.text().english())
                .isEqualTo("\"" + text + "\" is not a period; expected once, month, quarter, semester, total, year:2 or"
                        + " calendar:2031");
    }

    @Test
    void leadingZerosDoNotMakeAnotherYear() {
        assertThat(AmountPeriod.parse("year:02"))
                .isEqualTo(AmountPeriod.year(2))
                .hasToString("year:2");
    }

    @Test
    void aYearCountsFromOneAndNothingElseHasANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> AmountPeriod.year(0));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountPeriod.calendar(-2031));
        assertThatIllegalArgumentException().isThrownBy(() -> new AmountPeriod(AmountPeriod.Unit.MONTH, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new AmountPeriod(AmountPeriod.Unit.ONCE, -1));
    }

    @Test
    void everyPeriodThatIsWrittenIsReadAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountPeriod.calendar(20_311))
                .withMessageContaining("9999");
        assertThat(AmountPeriod.parse(AmountPeriod.calendar(9_999).toString())).isEqualTo(AmountPeriod.calendar(9_999));
    }
}
