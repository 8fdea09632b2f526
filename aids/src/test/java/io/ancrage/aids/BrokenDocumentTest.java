package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.SchemeDocuments;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that cannot be used never takes the others down, and is named with its place. */
class BrokenDocumentTest {

    private static AidCatalog france(String document) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("acme.json", document.replace('\'', '"'));
        documents.putAll(FrenchSchemes.documents());
        return AidCatalog.read(AidFacts.vocabulary(), documents);
    }

    private static String shortScheme(String versions, String constraints) {
        return SchemeDocuments.SHORT.replace(
                "\"versions\": [{}]", "\"versions\": " + versions + ", \"constraints\": " + constraints);
    }

    @Test
    void theFrenchDocumentsHaveNoProblem() {
        assertThat(FrenchSchemes.CATALOG.problems()).isEmpty();
        assertThat(FrenchSchemes.CATALOG.schemes())
                .extracting(AidScheme::id)
                .hasSize(89)
                .containsExactlyElementsOf(FrenchSchemes.ids());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'id': 'acme'                        | ANC-JSON-003 | acme.json#1:14
            {'id': 'Acme', 'versions': []}       | ANC-AID-001  | acme.json#/id
            {'id': 'acme', 'versions': [5]}      | ANC-JSON-005 | acme.json#/versions/0
            {'id': 'acme', 'shortname': 'ACME'}  | ANC-JSON-006 | acme.json#/shortname
            {'id': 'acme', 'sources': []}        | ANC-AID-002  | acme.json#/sources
            """)
    void oneBrokenDocumentLeavesEightyNineOthers(String document, String code, String place) {
        AidCatalog catalog = france(document);

        assertThat(catalog.schemes()).hasSize(89);
        assertThat(catalog.problems()).containsOnlyKeys("acme.json");
        AncrageException problem = catalog.problems().get("acme.json");
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).isEqualTo(place);
        assertThat(problem.message(Locale.ENGLISH)).startsWith(code + " " + place + ": ");
    }

    @Test
    void aBrokenFrenchDocumentLeavesTheEightyEightOthers() {
        Map<String, String> documents = FrenchSchemes.documents();
        documents.computeIfPresent("caim.json", (name, text) -> text.replace("\"P10Y\"", "\"10 ans\""));
        AidCatalog catalog = AidCatalog.read(AidFacts.vocabulary(), documents);

        assertThat(catalog.schemes()).hasSize(88);
        assertThat(catalog.find("caim")).isEmpty();
        assertThat(catalog.problems()).containsOnlyKeys("caim.json");
        assertThat(catalog.problems().get("caim.json").place()).startsWith("caim.json#/");
    }

    @Test
    void aSchemeGivenTwiceIsReadOnce() {
        AidCatalog catalog = france(SchemeDocuments.SHORT.replace("acme-short", "caim"));

        assertThat(catalog.schemes()).hasSize(89);
        assertThat(catalog.require("caim").shortName()).isEqualTo("SHORT");
        AncrageException problem = catalog.problems().get("caim.json");
        assertThat(problem.code()).isEqualTo("ANC-AID-015");
        assertThat(problem.place()).isEqualTo("caim.json#");
        assertThat(problem.text().english())
                .isEqualTo("the scheme \"caim\" is in acme.json already; each scheme has a single document");
        assertThat(problem.text().french())
                .isEqualTo("le dispositif « caim » est déjà dans acme.json ; chaque dispositif a un seul document");
    }

    @Test
    void aConstraintOnACategoryOfNobodyIsRefusedAtItsPlace() {
        String text = "\"text\": {\"fr\": \"a\", \"en\": \"b\"}";
        for (String rule : new String[] {"\"EXCLUSIVE\"", "\"REUSE_AFTER\", \"period\": \"P10Y\""}) {
            AidCatalog catalog = france(shortScheme(
                    "[{}]", "[{\"type\": " + rule + ", \"category\": \"local-authority-aids\", " + text + "}]"));

            assertThat(catalog.schemes()).hasSize(89);
            assertThat(catalog.problems()).containsOnlyKeys("acme.json");
            AncrageException problem = catalog.problems().get("acme.json");
            assertThat(problem.place()).isEqualTo("acme.json#/constraints/0/category");
            assertThat(problem.code()).isEqualTo("ANC-AID-017");
            assertThat(problem.text().english())
                    .contains("no scheme is in the category \"local-authority-aids\"")
                    .contains("the nearest is \"local-authority-aid\"");
            assertThat(problem.text().french())
                    .contains("aucun dispositif n'est de la catégorie « local-authority-aids »")
                    .contains("le plus proche : « local-authority-aid »");
        }
    }

    @Test
    void takingOutASchemeThatOthersNameTakesNoneOfThemDown() {
        List<String> named = FrenchSchemes.ids().stream()
                .filter(id -> FrenchSchemes.documents().values().stream()
                        .anyMatch(text -> text.contains("." + id + "\"") && !text.contains("\"id\": \"" + id + "\"")))
                .toList();

        assertThat(named)
                .contains("caim", "cesp")
                .allSatisfy(id -> assertThat(FrenchSchemes.CATALOG.without(id).problems())
                        .as("without " + id)
                        .isEmpty());
    }

    @Test
    void takingAWholeCategoryOutTakesNoOtherDown() {
        TreeSet<String> categories = new TreeSet<>();
        FrenchSchemes.CATALOG.schemes().forEach(scheme -> categories.addAll(scheme.categories()));
        assertThat(categories).isNotEmpty().allSatisfy(category -> {
            String[] members = FrenchSchemes.CATALOG.schemes().stream()
                    .filter(scheme -> scheme.categories().contains(category))
                    .map(AidScheme::id)
                    .toArray(String[]::new);
            AidCatalog rest = FrenchSchemes.CATALOG.without(members);
            assertThat(rest.problems()).as(category).isEmpty();
            assertThat(rest.schemes()).hasSize(89 - members.length);
        });
    }

    @Test
    void closingASchemeBeforeItBeganIsRefused() {
        AidCatalog catalog = FrenchSchemes.CATALOG;
        AncrageException wrong =
                catchThrowableOfType(AncrageException.class, () -> catalog.closing("zfrr", LocalDate.of(2020, 1, 1)));

        assertThat(wrong.code()).isEqualTo("ANC-AID-014");
        assertThat(wrong.text().english()).contains("zfrr", "2020-01-01", "give a later day");
        assertThat(wrong.text().french()).contains("zfrr", "2020-01-01", "donnez un jour plus tardif");
    }
}
