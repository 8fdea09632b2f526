package io.ancrage.territory;

import static io.ancrage.territory.France.TERRITORIES;
import static io.ancrage.territory.France.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.Program;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Why;
import io.ancrage.json.Json;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryProfileTest {

    private static final Source COUNCIL = Source.of("Délibération du conseil municipal");
    private static final Vintage MARCH = Vintage.of("2026-03");
    private static final Fact<String> ZONING = TerritoryFacts.zoning(Profession.PHYSICIAN);
    private static final TerritoryProfile GUERET = TerritoryProfile.builder("23096")
            .from(COUNCIL, MARCH)
            .put(TerritoryFacts.POPULATION, 12_000)
            .putNone(ZONING)
            .build();
    private static final Json JSON = Json.of(ProjectFacts.vocabulary());

    private static final String TEXT = """
            {"schemaVersion":"1","territory":"COM-23096","facts":{\
            "territory.population":{"value":12000,"source":"Délibération du conseil municipal","asOf":"2026-03"},\
            "territory.zoning.physician":{"none":true,"source":"Délibération du conseil municipal","asOf":"2026-03"}}}""";

    @Test
    void eachStatementKeepsItsSourceAndTime() {
        assertThat(GUERET.territory()).isEqualTo(code("23096"));
        assertThat(GUERET.facts().keySet()).containsExactly(TerritoryFacts.POPULATION, ZONING);
        assertThat(GUERET.facts())
                .containsEntry(
                        TerritoryFacts.POPULATION,
                        new Known<>(BigDecimal.valueOf(12_000), Precision.EXACT, COUNCIL, MARCH));
    }

    @Test
    void aProfileIsWrittenAndReadBackEqual() {
        assertThat(JSON.write(GUERET)).isEqualTo(TEXT);
        assertThat(JSON.readTerritoryProfile(TEXT)).isEqualTo(GUERET).hasSameHashCodeAs(GUERET);
        assertThat(GUERET.toBuilder().build()).isEqualTo(GUERET);
        assertThat(GUERET.toBuilder().put(TerritoryFacts.POPULATION, 1).build()).isNotEqualTo(GUERET);
    }

    @Test
    void statedFactsReplaceWhatWasKnownThereAndNowhereElse() {
        Territories told = TERRITORIES.with(List.of(GUERET));

        assertThat(told.sheet(code("23096")).read(TerritoryFacts.POPULATION))
                .isEqualTo(GUERET.facts().get(TerritoryFacts.POPULATION));
        assertThat(told.sheet(code("19275")).read(TerritoryFacts.POPULATION))
                .isEqualTo(TERRITORIES.sheet(code("19275")).read(TerritoryFacts.POPULATION));
    }

    @Test
    void whatAProfileSaysIsMissingStaysWhatItWas() {
        Reading<BigDecimal> missing = new Missing<>(TerritoryFacts.POPULATION, Why.ASK_AUTHORITY);
        TerritoryProfile profile = TerritoryProfile.builder("23096")
                .put(TerritoryFacts.POPULATION, missing)
                .build();

        assertThat(TERRITORIES
                        .with(List.of(profile))
                        .sheet(code("23096"))
                        .read(TerritoryFacts.POPULATION)
                        .value())
                .isPresent();
    }

    @Test
    void twoProfilesOfOneTerritoryMustNotStateTheSameFact() {
        TerritoryProfile once = TerritoryProfile.builder("01033")
                .put(TerritoryFacts.POPULATION, 1)
                .build();
        TerritoryProfile underItsFormerCode = TerritoryProfile.builder("01091")
                .put(TerritoryFacts.POPULATION, 2)
                .build();

        assertThat(catchThrowableOfType(
                                AncrageException.class, () -> TERRITORIES.with(List.of(once, underItsFormerCode)))
                        .code())
                .isEqualTo("ANC-TERR-003");
        assertThat(catchThrowableOfType(
                                AncrageException.class,
                                () -> TERRITORIES.with(List.of(
                                        TerritoryProfile.builder("99999").build())))
                        .code())
                .isEqualTo("ANC-TERR-002");
    }

    @Test
    void aLaterStatementOfTheSameFactReplacesTheEarlier() {
        Fact<BigDecimal> other = Fact.number("territory.population", "persons");
        TerritoryProfile profile = GUERET.toBuilder().put(other, BigDecimal.TEN).build();

        assertThat(profile.facts().keySet()).containsExactly(other, ZONING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"facts":{}}                                             | ANC-JSON-007 |                          | « territory »      | "territory"
            {"territory":"23096"}                                    | ANC-JSON-007 |                          | « facts »          | "facts"
            {"territory":"Guéret","facts":{}}                        | ANC-TERR-001 | /territory               | code de territoire | territory code
            {"territory":"23096","facts":{"event.asOf":"2026-01-01"}} | ANC-TERR-004 | /facts/event.asOf       | fait de territoire | fact of territories
            {"territory":"23096","facts":{},"name":"Guéret"}         | ANC-JSON-006 | /name                    | n'a pas sa place   | does not belong
            {"schemaVersion":"2","territory":"23096","facts":{}}     | ANC-JSON-009 | /schemaVersion           | mots possibles     | possible words
            """)
    void badProfilesAreRefusedWithPlaceAndRemedy(
            String text, String code, String place, String french, String english) {
        AncrageException error = catchThrowableOfType(AncrageException.class, () -> JSON.readTerritoryProfile(text));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.place()).isEqualTo(place == null ? "" : place);
        assertThat(error.message(Locale.FRENCH)).contains(french);
        assertThat(error.message(Locale.ENGLISH)).contains(english);
    }

    @Test
    void leversThatAProfileStatesAreNeverAllThatThereAre() {
        String measure = "interns.financial-support.study-grant";
        Territories told = TERRITORIES
                .asOf(LocalDate.of(2026, 11, 21))
                .with(List.of(TerritoryProfile.builder("DEP-23")
                        .put(TerritoryFacts.LEVERS, CodeSet.of(measure))
                        .build()));
        Program wished = ProjectFacts.vocabulary().compile(TerritoryFacts.LEVERS.hasAny("interns.financial-support"));
        Program other = ProjectFacts.vocabulary().compile(TerritoryFacts.LEVERS.hasAny("premises"));

        assertThat(wished.test(told.sheet(code("23096")))).isEqualTo(Truth.TRUE);
        assertThat(other.test(told.sheet(code("23096")))).isEqualTo(Truth.UNKNOWN);
    }
}
