package io.ancrage.json;

import static io.ancrage.criterion.Criterion.allOf;
import static io.ancrage.criterion.Criterion.anyOf;
import static io.ancrage.criterion.Criterion.not;
import static io.ancrage.criterion.Criterion.someOf;
import static io.ancrage.json.Samples.ACTS;
import static io.ancrage.json.Samples.AIDS;
import static io.ancrage.json.Samples.BORN;
import static io.ancrage.json.Samples.COAST;
import static io.ancrage.json.Samples.COLLEGES;
import static io.ancrage.json.Samples.INSTALLED;
import static io.ancrage.json.Samples.LYCEES;
import static io.ancrage.json.Samples.OFFER_MODES;
import static io.ancrage.json.Samples.POPULATION;
import static io.ancrage.json.Samples.SIGNED;
import static io.ancrage.json.Samples.TO_LYCEE;
import static io.ancrage.json.Samples.WORDS;
import static io.ancrage.json.Samples.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Refused;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Over;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    private static final Json JSON = Json.of(WORDS);

    @Test
    void theExampleOfThePackagePageIsReadAndWrittenBack() {
        String text = """
                {"all": [ {"fact": "territory.population", "between": [5000, 15000]},
                          {"fact": "territory.count.COLLEGE", "atLeast": 1},
                          {"any": [ {"fact": "territory.count.LYCEE", "atLeast": 1},
                                    {"fact": "territory.distanceTo.LYCEE", "atMost": 10} ]},
                          {"fact": "offer.modes", "hasAny": ["SALARIED", "MIXED"]},
                          {"inside": {"area": "metropolitan"}},
                          {"elapsed": "months", "from": "practice.installedOn", "below": 12},
                          {"not": {"fact": "territory.zoning.physician", "is": "ZAC"}} ]}
                """;
        Criterion expected = allOf(
                POPULATION.between(5_000, 15_000),
                COLLEGES.atLeast(1),
                anyOf(LYCEES.atLeast(1), TO_LYCEE.atMost(10)),
                OFFER_MODES.hasAny("SALARIED", "MIXED"),
                new Inside(Area.metropolitan()),
                Elapsed.monthsSince(INSTALLED).below(12),
                not(ZONE.is("ZAC")));

        assertThat(Samples.jsons()).allSatisfy(json -> {
            Criterion read = json.readCriterion(text);
            assertThat(read).isEqualTo(expected);
            assertThat(json.readCriterion(json.write(read))).isEqualTo(expected);
            // Values are sorted, so "MIXED" comes first.
            assertThat(json.write(read))
                    .isEqualTo(text.replaceAll("\\s+", "")
                            .replace("[\"SALARIED\",\"MIXED\"]", "[\"MIXED\",\"SALARIED\"]"));
        });
    }

    static Stream<Arguments> forms() {
        Criterion towns = POPULATION.atLeast(5_000);
        Criterion coast = COAST.is(true);
        String t = "{\"fact\":\"territory.population\",\"atLeast\":5000}";
        String c = "{\"fact\":\"territory.coast\",\"is\":true}";
        Source full = new Source("Avenant 4", "Cnam", "", "https://example.org/a", new Text("à vérifier", "to check"));
        return Stream.of(
                Arguments.of(towns, t),
                Arguments.of(coast, c),
                Arguments.of(allOf(), "{\"all\":[]}"),
                Arguments.of(anyOf(), "{\"any\":[]}"),
                Arguments.of(allOf(towns, coast), "{\"all\":[" + t + "," + c + "]}"),
                Arguments.of(anyOf(towns, allOf(coast)), "{\"any\":[" + t + ",{\"all\":[" + c + "]}]}"),
                Arguments.of(not(towns), "{\"not\":" + t + "}"),
                Arguments.of(someOf(1, towns, coast), "{\"some\":1,\"of\":[" + t + "," + c + "]}"),
                Arguments.of(WORDS.rule("quiet"), "{\"rule\":\"quiet\"}"),
                Arguments.of(
                        new Disputed(List.of(towns, coast), Source.of("Avenant 4")),
                        "{\"disputed\":[" + t + "," + c + "],\"source\":\"Avenant 4\"}"),
                Arguments.of(
                        new Disputed(List.of(towns, coast), full),
                        "{\"disputed\":[" + t + "," + c
                                + "],\"source\":{\"title\":\"Avenant 4\",\"publisher\":\"Cnam\","
                                + "\"url\":\"https://example.org/a\",\"remark\":{\"fr\":\"à vérifier\",\"en\":\"to check\"}}}"),
                Arguments.of(new Inside(Area.everywhere()), "{\"inside\":{\"area\":\"everywhere\"}}"),
                Arguments.of(new Inside(Area.overseas()), "{\"inside\":{\"area\":\"overseas\"}}"),
                Arguments.of(new Inside(Area.in("DEP-2A")), "{\"inside\":{\"in\":\"DEP-2A\"}}"),
                Arguments.of(new Inside(Area.in("23096")), "{\"inside\":{\"in\":\"COM-23096\"}}"),
                Arguments.of(
                        new Inside(Area.around(GeoPoint.ofDegrees(44.56, 6), 30)),
                        "{\"inside\":{\"circle\":{\"latitude\":44.56,\"longitude\":6,\"km\":30}}}"),
                Arguments.of(
                        new Inside(Area.anyOf(Area.in("DEP-23"), Area.overseas())),
                        "{\"inside\":{\"union\":[{\"in\":\"DEP-23\"},{\"area\":\"overseas\"}]}}"),
                Arguments.of(
                        new Inside(Area.metropolitan().except(Area.in("REG-11"))),
                        "{\"inside\":{\"except\":{\"area\":{\"area\":\"metropolitan\"},\"without\":{\"in\":\"REG-11\"}}}}"),
                Arguments.of(TO_LYCEE.below(2.5), "{\"fact\":\"territory.distanceTo.LYCEE\",\"below\":2.5}"),
                Arguments.of(POPULATION.in(3, 1, 2, 1), "{\"fact\":\"territory.population\",\"in\":[1,2,3]}"),
                Arguments.of(POPULATION.above(-20_000), "{\"fact\":\"territory.population\",\"above\":-20000}"),
                Arguments.of(
                        BORN.between(LocalDate.of(1980, 2, 29), LocalDate.of(1990, 1, 1)),
                        "{\"fact\":\"person.born\",\"between\":[\"1980-02-29\",\"1990-01-01\"]}"),
                Arguments.of(
                        ZONE.in("ZIP", "ZAC"), "{\"fact\":\"territory.zoning.physician\",\"in\":[\"ZAC\",\"ZIP\"]}"),
                Arguments.of(OFFER_MODES.hasAll("MIXED"), "{\"fact\":\"offer.modes\",\"hasAll\":[\"MIXED\"]}"),
                Arguments.of(
                        ZONE.at(SIGNED).is("ZIP"),
                        "{\"fact\":\"territory.zoning.physician\",\"at\":\"event.signature\",\"is\":\"ZIP\"}"),
                Arguments.of(
                        ZONE.at(Fact.AS_OF).is("ZIP"),
                        "{\"fact\":\"territory.zoning.physician\",\"at\":\"event.asOf\",\"is\":\"ZIP\"}"),
                Arguments.of(
                        new Elapsed(ChronoUnit.YEARS, BORN, SIGNED).atMost(40),
                        "{\"elapsed\":\"years\",\"from\":\"person.born\",\"to\":\"event.signature\",\"atMost\":40}"),
                Arguments.of(
                        new Over(ACTS, Period.ofMonths(6), Fact.AS_OF, Fold.SUM).atLeast(1_000),
                        "{\"over\":\"sum\",\"fact\":\"practice.acts\",\"back\":\"P6M\",\"atLeast\":1000}"),
                Arguments.of(
                        new Over(AIDS, Period.of(1, 2, 3), SIGNED, Fold.LAST).below(LocalDate.of(2026, 1, 1)),
                        "{\"over\":\"last\",\"fact\":\"practice.aids\",\"back\":\"P1Y2M3D\",\"until\":\"event.signature\","
                                + "\"below\":\"2026-01-01\"}"),
                Arguments.of(
                        new Of("home", POPULATION).atMost(500),
                        "{\"role\":\"home\",\"fact\":\"territory.population\",\"atMost\":500}"),
                Arguments.of(
                        new Of("hostedDoctor", Elapsed.monthsSince(INSTALLED)).above(6),
                        "{\"role\":\"hostedDoctor\",\"elapsed\":\"months\",\"from\":\"practice.installedOn\",\"above\":6}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFormIsWrittenInJustOneWayAndReadBack(Criterion criterion, String text) {
        assertThat(Samples.jsons()).allSatisfy(json -> {
            assertThat(json.write(criterion)).isEqualTo(text);
            assertThat(json.readCriterion(text)).isEqualTo(criterion);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"DEP-23\"         | {\"in\":\"DEP-23\"}",
                "\"dep-2a\"         | {\"in\":\"DEP-2A\"}",
                "\"2A004\"          | {\"in\":\"COM-2A004\"}",
                "\"metropolitan\"   | {\"area\":\"metropolitan\"}",
                "{\"union\":[\"DEP-23\",\"overseas\"]} | {\"union\":[{\"in\":\"DEP-23\"},{\"area\":\"overseas\"}]}",
                "{\"in\": \"23096\"} | {\"in\":\"COM-23096\"}"
            })
    void anAreaMayBeReadFromItsWordOrCodeAlone(String shortArea, String area) {
        assertThat(JSON.write(JSON.readCriterion("{\"inside\":" + shortArea + "}")))
                .isEqualTo("{\"inside\":" + area + "}");
    }

    @Test
    void whatHasADefaultMayBeStated() {
        assertThat(
                        JSON.readCriterion(
                                "{\"elapsed\":\"months\",\"from\":\"practice.installedOn\",\"to\":\"event.asOf\",\"below\":12}"))
                .isEqualTo(Elapsed.monthsSince(INSTALLED).below(12));
        assertThat(JSON.readCriterion(
                        "{\"disputed\":[{\"all\":[]},{\"any\":[]}],\"source\":{\"title\":\"Avenant 4\"}}"))
                .isEqualTo(new Disputed(List.of(allOf(), anyOf()), Source.of("Avenant 4")));
    }

    @Test
    void aNumberHasManySpellingsAndOneMeaning() {
        Criterion criterion = POPULATION.atLeast(5_000);
        assertThat(List.of("5000", "5000.0", "5e3", "50.00E+2"))
                .allSatisfy(number -> assertThat(
                                JSON.readCriterion("{\"fact\":\"territory.population\",\"atLeast\":" + number + "}"))
                        .isEqualTo(criterion));
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        assertThat(JSON.readCriterion("{\"atLeast\":5000,\"fact\":\"territory.population\",\"role\":\"home\"}"))
                .isEqualTo(new Of("home", POPULATION).atLeast(5_000));
    }

    @Test
    void theDeepestCriterionThatCompilesIsWrittenAndReadBack() {
        Criterion deepest = new Inside(Area.anyOf(Area.everywhere()));
        // 62 levels around it, and its area takes one more: 64.
        for (int i = 0; i < 62; i++) {
            deepest = i % 2 == 0 ? allOf(deepest) : not(deepest);
        }
        WORDS.compile(deepest);
        assertThat(JSON.readCriterion(JSON.write(deepest))).isEqualTo(deepest);

        Criterion tooDeep = allOf(not(deepest));
        assertThatThrownBy(() -> JSON.write(tooDeep)).isInstanceOfSatisfying(AncrageException.class, e -> {
            assertThat(e.code()).isEqualTo("ANC-JSON-002");
            assertThat(e.place()).startsWith("/all/0/not/");
        });
    }

    @Test
    void whatTheVocabularyDoesNotKnowIsNotWritten() {
        assertThatThrownBy(() -> JSON.write(allOf(Fact.flag("territory.sunny").is(true))))
                .hasMessageStartingWith("ANC-FACT-001 /all/0/fact: no fact \"territory.sunny\"");
        assertThat(Refused.with(
                                "ANC-FACT-010",
                                "PUBLIC » et non « NUMBER in people, PUBLIC » ; prenez celui du vocabulaire",
                                "PUBLIC\", not \"NUMBER in people, PUBLIC\"; take the one of the vocabulary",
                                () -> JSON.write(Fact.number("territory.population", "people")
                                        .atLeast(1)))
                        .place())
                .isEqualTo("/fact");
        assertThatThrownBy(() -> JSON.write(not(new HostRule("loud", Set.of()))))
                .hasMessageStartingWith("ANC-RULE-001 /not/rule: no rule \"loud\"");
        assertThat(Refused.with(
                                "ANC-RULE-001",
                                "la règle « quiet » lit d'autres faits que ceux déclarés ; elle déclare [",
                                "the rule \"quiet\" reads other facts than declared; it declares [",
                                () -> JSON.write(new HostRule("quiet", Set.of())))
                        .place())
                .isEqualTo("/rule");
    }

    @Test
    void whatWouldBeTooLongToReadIsNotWritten() {
        Criterion many = new AllOf(Collections.nCopies(9_999, POPULATION.atLeast(5_000)));
        assertThat(JSON.readCriterion(JSON.write(many))).isEqualTo(many);
        assertThatThrownBy(() -> JSON.write(new AllOf(Collections.nCopies(10_000, COAST.is(true)))))
                .hasMessageStartingWith("ANC-JSON-002 /all/9999: criterion too large");
        Criterion wordy = new AllOf(
                Collections.nCopies(2, new Disputed(List.of(allOf(), anyOf()), Source.of("x".repeat(500_000)))));
        assertThatThrownBy(() -> JSON.write(wordy)).hasMessageStartingWith("ANC-JSON-002 text too long: 1000");
    }

    @Test
    void unusualTextIsKeptToTheLetter() {
        String odd = "\"/\\\b\f\n\r\t\u0000\u001f\u007f\u2028é😀\ud800'<>&";
        Criterion criterion = new Disputed(List.of(allOf(), anyOf()), Source.of(odd));
        List<String> texts = Samples.jsons().map(json -> json.write(criterion)).toList();

        assertThat(texts.get(0))
                .isEqualTo(texts.get(1))
                .doesNotContain("\n")
                .contains("/")
                .doesNotContain("\\/");
        assertThat(Samples.jsons())
                .allSatisfy(json -> assertThat(json.readCriterion(texts.get(0))).isEqualTo(criterion));
    }
}
