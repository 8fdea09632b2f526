package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeversTest {

    @TempDir
    private Path folder;

    @Test
    void eachKindOfItemIsATable() {
        assertThat(lines("levers.tsv"))
                .containsExactly(
                        "# seen 2026-11-21",
                        "id\tlabel_fr\tlabel_en\tcaveat_fr\tcaveat_en\tnote_fr\tnote_en",
                        "welcome\tAccueil\tWelcome\tÀ prouver.\tTo be proven.\t\t",
                        "calm\tCalme\tCalm\t\t\t\t");
        assertThat(lines("actions.tsv"))
                .containsExactly(
                        "id\tlabel_fr\tlabel_en\tcaveat_fr\tcaveat_en\tnote_fr\tnote_en\tconcepts\twish",
                        "welcome.tour\tVisite\tTour\t\t\t\t\tevent|contact" + "\tterritory.levers hasAny welcome.tour",
                        "calm.silence\tSilence\tSilence\t\t\t\t\t\t");
        assertThat(lines("measures.tsv"))
                .containsExactly(
                        "id\tlabel_fr\tlabel_en\tcaveat_fr\tcaveat_en\tnote_fr\tnote_en\tconcepts\twish\tsame_as",
                        "welcome.tour.walk\tMarche\tWalk\t\t\t\t\tevent\toffer.benefits hasAny HOUSING|VISIT"
                                + "\tcalm.silence.walk",
                        "calm.silence.walk\tMarche\tWalk\t\t\t\t\t\toffer.kind in MOBILE\twelcome.tour.walk");
        assertThat(lines("examples.tsv"))
                .containsExactly(
                        "id\tlabel_fr\tlabel_en\tnote_fr\tnote_en\tillustrates\tamount\tscheme",
                        "welcome.example.map\tCarte\tMap\t\t\twelcome.tour|welcome.tour.walk\t<=50000\tmap-aid",
                        "welcome.example.shoes\tSouliers\tShoes\t\t\twelcome.tour.walk\t1500\t");
        assertThat(lines("errata.tsv")).containsExactly("id\tconcerns\tfinding_fr\tfinding_en\treading_fr\treading_en");
    }

    @Test
    void aSourceWithoutALicenceSaysSoInTheNotice() {
        String[] cells = lines("sources.tsv").get(1).split("\t", -1);
        assertThat(cells[2]).isEqualTo("URPS Médecins Libéraux d'Occitanie");
        assertThat(cells[3]).isEmpty();
        assertThat(made(new TinyTables()).textByPath().get("META-INF/NOTICE"))
                .contains("\nLevers\n------\n", "  Licence: not told by the source\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"calm\" | \"id\": \"welcome\" | #/levers/1/id: \"welcome\". Expected an id of its own;"
                        + " levers.json#/levers/0 has the same.",
                "\"id\": \"calm.silence\" | \"id\": \"silence\" | #/levers/1/actions/0/id: \"silence\". Expected \"calm.\""
                        + " and small letters, digits or hyphens.",
                "\"order\": 2, \"label_fr\": \"Calme\" | \"order\": 3, \"label_fr\": \"Calme\" | #/levers/1/order: 3. Expected 2, its place in the list.",
                "\"label_fr\": \"Calme\" | \"label_fr\": \"\" | #/levers/1/label_fr: \"\". Expected a text without tab,"
                        + " line end or |.",
                "\"label_en\": \"Calm\", | `` | #/levers/1/label_en: nothing. Expected a text.",
                "\"same_as\": \"welcome.tour.walk\", | `` | #/levers/0/actions/0/measures/0/same_as: \"calm.silence.walk\"."
                        + " Expected a measure that says the same of this one.",
                "\"in\": [\"MOBILE\"] | \"in\": [\"BUS\"] | #/levers/1/actions/0/measures/0/wish/in: [\"BUS\"]. Expected codes of"
                        + " offer.kind, as the document's vocabulary has them.",
                "\"offer.kind\" | \"offer.sort\" | #/levers/1/actions/0/measures/0/wish/fact: \"offer.sort\". Expected one"
                        + " of [offer.benefits,",
                "[\"none\"] | [\"gift\"] | #/levers/1/actions/0/maps_to: [\"gift\"]. Expected words of"
                        + " vocabulary/maps_to.",
                "\"up to 50 000 EUR\" | \"plenty\" | #/levers/0/examples/0/figure: \"plenty\". Expected an amount such as",
                "[\"welcome.tour\", \"welcome.tour.walk\"] | [\"calm.run\"] | #/levers/0/examples/0/illustrates:"
                        + " [\"calm.run\"]. Expected ids of actions or measures, which calm.run is not.",
                "\"measures\": 2 | \"measures\": 3 | #/counts/measures: 3. Expected 2, as many as the document has.",
                "\"errata\": [] | \"errata\": [{\"id\": \"E99\"}] | #/errata/0/id: \"E99\". Expected an erratum that"
                        + " lever-errata.tsv of the builder has; add it there.",
                "\"scheme\": | \"note\": \"Ours.\", \"scheme\": | #/levers/0/examples/0/note: \"Ours.\". Expected a note that"
                        + " lever-notes.tsv of the builder has; add it there.",
                "\"levers\": [ | \"levers\": [[] | levers.json: cannot be read: "
            })
    void whatDoesNotFitIsRefusedWithItsPlace(String text, String other, String message) {
        TinyTables tables = new TinyTables().replacing("levers.json", text, other);

        assertThatThrownBy(() -> made(tables))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    private Resources made(TinyTables tables) {
        return DataBuilder.build(tables.writeTo(folder.resolve("tables")));
    }

    private List<String> lines(String name) {
        String text = made(new TinyTables()).textByPath().get("io/ancrage/lever/" + name);
        assertThat(text).as(name).isNotNull().endsWith("\n");
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }
}
