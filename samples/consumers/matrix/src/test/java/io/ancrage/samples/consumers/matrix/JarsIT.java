package io.ancrage.samples.consumers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.samples.consumers.matrix.Cell.Jackson;
import io.ancrage.samples.consumers.matrix.Cell.Route;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host gets that puts the built jars on its path: one program, every Jackson, both paths, the same bytes. */
class JarsIT {

    private static List<String> documents;
    private static List<String> matches;
    private static List<String> imports;

    @BeforeAll
    static void askOneHostToCompareTheOthersWith() throws Exception {
        List<String> printed = new Cell(Jackson.THREE, Route.CLASS_PATH, false, true).printed();
        matches = with("match", printed);
        documents = documents(printed);
        imports = with("import", printed);
    }

    private static List<String> with(String word, List<String> printed) {
        return printed.stream().filter(line -> line.startsWith(word + " ")).toList();
    }

    private static List<String> documents(List<String> printed) {
        return printed.stream().filter(line -> line.matches("(?s)[a-z]+/.*")).toList();
    }

    static Stream<Cell> everyJacksonOnBothPathsWithAndWithoutValidator() {
        return Stream.of(Jackson.OLDEST_2, Jackson.TWO, Jackson.THREE)
                .flatMap(jackson -> Stream.of(Route.values())
                        .flatMap(route -> Stream.of(false, true).map(has -> new Cell(jackson, route, has, true))));
    }

    static Stream<Cell> noJacksonOnBothPathsWithAndWithoutValidator() {
        return Stream.of(Route.values())
                .flatMap(route -> Stream.of(false, true).map(has -> new Cell(Jackson.NONE, route, has, true)));
    }

    static Stream<Cell> nothingButOurJarsAndPerhapsJackson() {
        return Stream.of(Jackson.THREE, Jackson.NONE)
                .flatMap(jackson -> Stream.of(Route.values()).map(route -> new Cell(jackson, route, false, false)));
    }

    private static void assertThatTheValidatorSpeaksFrenchAndEnglish(Cell cell, List<String> printed) {
        List<String> told = with("valid", printed);
        if (!cell.validator()) {
            assertThat(told).isEmpty();
            return;
        }
        assertThat(told)
                .containsExactly(
                        "valid []",
                        "valid [offer.title au plus 200 caractères pour un titre, town ne doit pas être vide]",
                        "valid []",
                        "valid [offer.title at most 200 characters for a title, town must not be blank]");
    }

    @Test
    void documentsAreWrittenOrRefusedInFrenchAndEnglish() {
        assertThat(documents).hasSizeGreaterThanOrEqualTo(20).allSatisfy(line -> {
            String name = line.substring(0, line.indexOf(' '));
            String result = line.substring(line.indexOf(' ') + 1);
            assertThat(result).matches(name.contains("/refused-") ? "refused ANC-.* \\| ANC-.*" : "(?s)\\{.*\\}");
        });
    }

    @Test
    void theGoodItemsOfAFileAreImportedAndTheBadOneIsToldInFrenchAndEnglish() {
        assertThat(imports).hasSize(6);
        assertThat(imports.get(0)).isEqualTo("import offers.csv [o-1, o-3]");
        assertThat(imports.get(1))
                .isEqualTo("import ligne 3, pay.least (o-2) : « beaucoup » n'est pas un montant en euros ;"
                        + " exemples : 1500, 1500.50 (ANC-MONEY-001)");
        assertThat(imports.get(2))
                .isEqualTo("import line 3, pay.least (o-2): \"beaucoup\" is not an amount in euros;"
                        + " for example: 1500, 1500.50 (ANC-MONEY-001)");
        assertThat(imports.get(3)).isEqualTo("import offers.json [o-1, o-3]");
        assertThat(imports.get(4))
                .startsWith("import ligne 3, /1/kind (o-2) : « LOCUMS » n'est pas un code de la liste « offer-kind »")
                .contains(" ; le plus proche : LOCUM")
                .endsWith("(ANC-FACT-005)");
        assertThat(imports.get(5))
                .startsWith("import line 3, /1/kind (o-2): \"LOCUMS\" is not a code of the list \"offer-kind\"")
                .contains("; the nearest is LOCUM")
                .endsWith("(ANC-FACT-005)");
    }

    @Test
    void communesAreRanked() {
        assertThat(matches).hasSize(3).allMatch(line -> line.startsWith("match COM-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyJacksonOnBothPathsWithAndWithoutValidator")
    void everyHostGetsTheSameBytes(Cell cell) throws Exception {
        List<String> printed = cell.printed();

        assertThat(documents(printed)).isEqualTo(documents);
        assertThat(with("import", printed)).isEqualTo(imports);
        assertThat(with("match", printed)).isEqualTo(matches);
        assertThatTheValidatorSpeaksFrenchAndEnglish(cell, printed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noJacksonOnBothPathsWithAndWithoutValidator")
    void withoutJacksonTheMatcherRunsAndJsonSaysWhatToAdd(Cell cell) throws Exception {
        List<String> printed = cell.printed();

        assertThat(with("match", printed)).isEqualTo(matches);
        assertThat(with("json", printed)).singleElement().asString().startsWith("json ANC-JSON-001 pas de Jackson");
        assertThat(documents(printed)).isEmpty();
        assertThatTheValidatorSpeaksFrenchAndEnglish(cell, printed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nothingButOurJarsAndPerhapsJackson")
    void whatIsInheritedIsNotNeededToRun(Cell cell) throws Exception {
        List<String> printed = cell.printed();

        assertThat(with("match", printed)).isEqualTo(matches);
        assertThat(documents(printed)).isEqualTo(cell.jackson() == Jackson.NONE ? List.of() : documents);
        assertThat(with("import", printed)).isEqualTo(cell.jackson() == Jackson.NONE ? List.of() : imports);
    }
}
