package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.territory.TerritoryFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TerritoryCommandTest {

    @Test
    void aTerritoryIsJsonWithItsParentsAndFacts() {
        Cli.Run run = Cli.run("territory", "23096", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                {
                  "code": "COM-23096",
                  "name": "Guéret",
                  "level": "COMMUNE",
                  "parents": [ "EPCI-200034825", "DEP-23", "REG-75" ],
                  "postalCodes": [ "23000" ],
                  "facts": {
                    "territory.within": {
                      "value": [ "COM-23096", "DEP-23", "EPCI-200034825", "REG-75" ],
                """);
        JsonNode population = run.json().at("/facts/territory.population");
        assertThat(population.get("value").isNumber()).isTrue();
        assertThat(population.get("value").asInt()).isBetween(10_000, 16_000);
        assertThat(population.get("source").asString()).startsWith("Populations légales");
        assertThat(population.get("asOf").asString()).isEqualTo("2026");
        assertThat(population.get("remark").asString()).isNotEmpty();
    }

    @Test
    void everyFactOfTerritoriesIsListedKnownOrNot() {
        JsonNode facts = Cli.run("territory", "23096", "--json").json().get("facts");

        assertThat(facts.propertyNames())
                .containsExactlyElementsOf(
                        TerritoryFacts.all().stream().map(fact -> fact.id()).toList());
        facts.forEach(fact -> assertThat(fact.has("value")).isTrue());
        // No zoning comes with the library: unknown, and it says why.
        assertThat(facts.get("territory.zoning.physician").toString())
                .isEqualTo("{\"value\":null,\"why\":\"NOT_COVERED\"}");
    }

    @Test
    void noneIsKnownAndHasASource() {
        JsonNode frr = Cli.run("territory", "75056", "--json").json().at("/facts/territory.frr");

        assertThat(frr.get("value").isNull()).isTrue();
        assertThat(frr.get("none").asBoolean()).isTrue();
        assertThat(frr.get("source").asString()).isNotEmpty();
        assertThat(frr.get("asOf").asString()).isEqualTo("2025-07-10");
        assertThat(frr.has("why")).isFalse();
    }

    @Test
    void aPartialSetSaysSo() {
        JsonNode programmes = Cli.run("territory", "23096", "--json").json().at("/facts/territory.programmes");

        assertThat(programmes.get("value").toString()).isEqualTo("[\"ACV\"]");
        assertThat(programmes.get("partial").asBoolean()).isTrue();
        assertThat(Cli.run("territory", "23096").out()).contains("Action cœur de ville and maybe others");
    }

    @Test
    void theTextNamesPlaceValuesAndSources() {
        Cli.Run english = Cli.run("territory", "23096");
        assertThat(english.out()).startsWith("""
                Guéret, commune (COM-23096)
                in EPCI-200034825 CA du Grand Guéret, DEP-23 Creuse, REG-75 Nouvelle-Aquitaine
                postal code 23000
                """);
        assertThat(english.out())
                .containsPattern("(?m)^population +12,955 inhabitants +2026 +\\[\\d+]$")
                .containsPattern("(?m)^  zoning: Physician +not covered by the data$")
                .contains("\nSources:\n  [1] ");

        Cli.Run french = Cli.run("territory", "23096", "--lang", "fr");
        assertThat(french.out()).startsWith("""
                Guéret, commune (COM-23096)
                dans EPCI-200034825 CA du Grand Guéret, DEP-23 Creuse, REG-75 Nouvelle-Aquitaine
                code postal 23000
                """);
        assertThat(french.out())
                .containsPattern("(?m)^population +12\u00a0955 habitants +2026 +\\[\\d+]$")
                .contains("\nInconnu :\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gueret", "GUÉRET", "COM-23096", "com-23096"})
    void aPlaceIsFoundHoweverItIsWritten(String text) {
        assertThat(Cli.run("territory", text, "--json").json().get("code").asString())
                .isEqualTo("COM-23096");
    }

    @Test
    void aNameOfSeveralWordsNeedsNoQuotes() {
        assertThat(Cli.run("territory", "st", "etienne", "--json")
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("Saint-Étienne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEP-23", "REG-75", "EPCI-200034825", "75101"})
    void otherLevelsAreTerritoriesToo(String code) {
        JsonNode json = Cli.run("territory", code, "--json").json();
        assertThat(json.get("code").asString()).endsWith(code);
        assertThat(json.get("level").asString()).isNotEqualTo("COMMUNE");
    }

    @Test
    void aFormerCodeLeadsToItsSuccessorAndSaysSo() {
        JsonNode json = Cli.run("territory", "01091", "--json").json();
        assertThat(json.get("code").asString()).isEqualTo("COM-01033");
        assertThat(json.get("formerCode").asString()).isEqualTo("01091");
        assertThat(json.get("formerName").asString()).isEqualTo("Châtillon-en-Michaille");

        assertThat(Cli.run("territory", "01091").out())
                .contains("Châtillon-en-Michaille (01091) is a delegated commune of it");
        assertThat(Cli.run("territory", "Châtillon-en-Michaille", "--lang", "fr")
                        .out())
                .startsWith("Valserhône, commune (COM-01033)\n")
                .contains("Châtillon-en-Michaille (01091) en est une commune déléguée");
        assertThat(Cli.run("territory", "23096", "--json").json().has("formerCode"))
                .isFalse();
    }

    @Test
    void homonymsAreListedWithTheirDepartements() {
        Cli.Run run = Cli.run("territory", "Saint-Denis");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                ancrage: ANC-CLI-004 CODE|NAME: "Saint-Denis" is the name of 4 territories; give the code:
                  COM-11339 Saint-Denis (Aude), commune
                  COM-30247 Saint-Denis (Gard), commune
                  COM-93066 Saint-Denis (Seine-Saint-Denis), commune
                  COM-97411 Saint-Denis (La Réunion), commune
                Help: ancrage territory --help
                """);
        assertThat(Cli.run("territory", "Saint-Denis", "--lang", "fr").err()).startsWith("""
                ancrage : ANC-CLI-004 CODE|NAME: « Saint-Denis » est le nom de 4 territoires ; donnez le code :
                  COM-11339 Saint-Denis (Aude), commune
                """);
    }

    @Test
    void aPostalCodeIsSaidToBeOne() {
        Cli.Run run = Cli.run("territory", "23000");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("\"23000\" is a postal code, not an INSEE code; its communes:\n")
                .contains("\n  COM-23096 Guéret (Creuse), commune\n");
    }

    @Test
    void aCodeThatIsAlsoThePostalCodeOfOthersIsReadWithANote() {
        Cli.Run run = Cli.run("territory", "01100", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("name").asString()).isEqualTo("Cheignieu-la-Balme");
        assertThat(run.err()).contains("01100 is read as an INSEE code").contains("COM-01283 Oyonnax (Ain)");
        assertThat(Cli.run("territory", "01100", "--lang", "fr").err())
                .contains("01100 est lu comme un code INSEE ; c'est aussi le code postal de ");
    }

    @Test
    void theNearestNamesAreTold() {
        assertThat(Cli.run("territory", "Gueretz").err()).contains("the nearest: COM-23096 Guéret (Creuse)");
        assertThat(Cli.run("territory", "Havre", "--lang", "fr").err())
                .contains("les plus proches : COM-76351 Le Havre (Seine-Maritime)");
    }

    @Test
    void aCommuneIsMeantBeforeALargerTerritoryOfTheSameName() {
        Cli.Run run = Cli.run("territory", "Paris");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Paris, commune (COM-75056)");
        assertThat(run.err()).contains("it is also the name of", "DEP-75");
    }
}
