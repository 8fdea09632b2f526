package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.project.ProjectFacts;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FactsCommandTest {

    @Test
    void everyFactOfTheVocabularyIsListed() {
        Cli.Run run = Cli.run("facts", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("communes").asInt()).isEqualTo(34_969);
        Map<String, JsonNode> facts = run.json()
                .get("facts")
                .valueStream()
                .collect(Collectors.toMap(fact -> fact.get("id").asString(), fact -> fact));
        assertThat(facts).hasSameSizeAs(ProjectFacts.vocabulary().facts());
        JsonNode population = facts.get("territory.population");
        assertThat(population.get("type").asString()).isEqualTo("NUMBER");
        assertThat(population.get("unit").asString()).isEqualTo("inhabitants");
        assertThat(population.get("coverage").asInt()).isEqualTo(34_963);
        assertThat(population.at("/source/0/title").asString()).startsWith("Populations légales");
        // A person's facts are not known of communes; a zoning could be, and none is loaded.
        assertThat(facts.get("person.age").get("coverage").isNull()).isTrue();
        assertThat(facts.get("territory.zoning.physician").get("coverage").asInt())
                .isZero();
        assertThat(facts.get("territory.frr").get("codes").toString()).contains("FRR_PLUS");
    }

    @Test
    void thoseOfTheAidsAreListedWhereTheyAreAskedFor() {
        assertThat(Cli.run("facts").out()).doesNotContain("practice.conventionSector");
        assertThat(Cli.run("facts", "--aids").out())
                .containsPattern("(?m)^practice\\.conventionSector +CODE ")
                .containsPattern("(?m)^territory\\.department +CODE .*135 codes")
                .containsPattern("(?m)^territory\\.population +NUMBER ");
    }

    @Test
    void theTextIsATable() {
        String english = Cli.run("facts").out();
        assertThat(english)
                .containsPattern("(?m)^territory\\.population +NUMBER +inhabitants +34,963 +\\[\\d+] +population$")
                .containsPattern("(?m)^person\\.age +NUMBER +- +- +- +age in years$")
                .contains("of how many of the 34,969 it is known")
                .contains("\nSources:\n  [1] ");
        assertThat(Cli.run("facts", "--lang", "fr").out())
                .containsPattern("(?m)^territory\\.population +NUMBER +inhabitants +34\u00a0963 +\\[\\d+] +population$")
                .contains("\nSources :\n");
    }
}
