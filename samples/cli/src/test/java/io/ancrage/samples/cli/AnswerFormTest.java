package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.aids.AidFacts;
import io.ancrage.aids.BusinessFacts;
import io.ancrage.aids.PracticeFacts;
import io.ancrage.criterion.Fact;
import io.ancrage.project.ProjectFacts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnswerFormTest {

    private static AnswerForm form(Fact<?> fact) {
        return new AnswerForm(fact, LocalDate.of(2026, 11, 21), Locale.ENGLISH);
    }

    private static AnswerForm french(Fact<?> fact) {
        return new AnswerForm(fact, LocalDate.of(2026, 11, 21), Locale.FRENCH);
    }

    @Test
    void yesAndNoAreTakenInBothLanguages() {
        for (String yes : new String[] {"yes", "Y", "oui", "O", "TRUE"}) {
            assertThat(form(PracticeFacts.MAIN_OFFICE).json(yes)).isEqualTo("{\"value\":true}");
        }
        for (String no : new String[] {"no", "N", "non", "faux"}) {
            assertThat(form(PracticeFacts.MAIN_OFFICE).json(no)).isEqualTo("{\"value\":false}");
        }
    }

    @Test
    void aCommaIsADecimalPointOnlyWhereTheReaderIsFrench() {
        assertThat(form(BusinessFacts.EMPLOYEES).json("1 500.5")).isEqualTo("{\"value\":1500.5}");
        assertThat(french(BusinessFacts.EMPLOYEES).json("1\u00a0500,5")).isEqualTo("{\"value\":1500.5}");
        assertThatThrownBy(() -> form(BusinessFacts.EMPLOYEES).json("1,500"))
                .isInstanceOf(AncrageException.class)
                .hasMessageContaining("expected a number");
    }

    @Test
    void noneIsTakenWhereThereMayBeNone() {
        assertThat(form(AidFacts.CREATION).json("aucune")).isEqualTo("{\"none\": true}");
        assertThat(form(ProjectFacts.SPECIALTIES).json("none")).isEqualTo("[]");
        assertThatThrownBy(() -> form(PracticeFacts.MAIN_OFFICE).json("none"))
                .hasMessageContaining("expected yes or no");
    }

    @Test
    void daysAreOfTheCalendar() {
        assertThat(form(AidFacts.CREATION).json("2027-03-01")).isEqualTo("{\"value\":\"2027-03-01\"}");
        assertThatThrownBy(() -> form(AidFacts.CREATION).json("2027-02-30"))
                .hasMessageContaining("expected a day such as 2026-11-21, or none");
    }

    @Test
    void codesAreTakenByTheirNamesWithoutAccentsAndCase() {
        assertThat(form(ProjectFacts.PROFESSION).json("Sage-femme")).isEqualTo("{\"value\":\"50\"}");
        assertThat(form(PracticeFacts.CONVENTION_SECTOR).json("SECTEUR 1")).isEqualTo("{\"value\":\"1\"}");
        assertThat(form(ProjectFacts.SPECIALTIES).json("SM54, SM53")).isEqualTo("{\"value\":[\"SM54\",\"SM53\"]}");
    }

    @Test
    void aSeriesIsToldInPeriodsAndIsCompleteThroughItsEnd() {
        assertThat(form(BusinessFacts.PROFIT).json("2025-01-01 2026-01-01 45000; 2026-01-01 2027-01-01 50000"))
                .isEqualTo(
                        "{\"value\":{\"entries\":[{\"from\":\"2025-01-01\",\"until\":\"2026-01-01\",\"amount\":45000},"
                                + "{\"from\":\"2026-01-01\",\"until\":\"2027-01-01\",\"amount\":50000}],"
                                + "\"completeThrough\":\"2026-12-31\"}}");
        assertThatThrownBy(() -> form(BusinessFacts.PROFIT).json("45000")).hasMessageContaining("periods FROM UNTIL");
    }

    @Test
    void aLongListOfCodesIsCountedAndAShortOneShown() {
        assertThat(form(ProjectFacts.SPECIALTIES).codes()).hasSize(1);
        assertThat(form(PracticeFacts.CONVENTION_SECTOR).codes()).hasSizeGreaterThan(2);
        assertThat(form(PracticeFacts.MAIN_OFFICE).codes()).isEmpty();
    }
}
