package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.place.TerritoryLevel;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    @Test
    void anEmptyCellIsUnknownAndAZeroIsKnown() {
        Row row = TinyTables.row("empty,zero", ",0");

        assertThat(row.count("empty")).isEmpty();
        assertThat(row.decimal("empty")).isEmpty();
        assertThat(row.codes("empty", Set.of("A"))).isEmpty();
        assertThat(row.count("zero")).hasValue(0);
        assertThat(row.decimal("zero")).hasValue("0");
    }

    @Test
    void aNumberStaysAsTheSourceWritesIt() {
        Row row = TinyTables.row("one,two,three", "0.0,-4.50,3e-05");

        assertThat(row.decimal("one")).hasValue("0.0");
        assertThat(row.decimal("two")).hasValue("-4.50");
        assertThat(row.decimal("three")).hasValue("0.00003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.5", "-1", "1 000", "12345678901"})
    void aCountIsAWholeNumber(String cell) {
        Row row = TinyTables.row("schools", cell);

        assertThatThrownBy(() -> row.count("schools"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "tiny.csv, line 2, column schools: \"%s\". Expected a whole number, at least 0, or nothing where"
                                + " it is unknown.",
                        cell);
    }

    @Test
    void theMessageForACodeListsWhatWouldBeRight() {
        Row row = TinyTables.row("zone", "metropole");

        assertThatThrownBy(() -> row.code("zone", Set.of("metro", "drom", "com")))
                .hasMessage("tiny.csv, line 2, column zone: \"metropole\". Expected one of com, drom, metro.");
    }

    @Test
    void aCodeThatLostItsLeadingZeroIsRefused() {
        Row row = TinyTables.row("insee_code", "1004");

        assertThatThrownBy(() -> row.territory("insee_code", TerritoryLevel.COMMUNE))
                .hasMessageContaining("line 2, column insee_code: \"1004\"")
                .hasMessageContaining("leading zeros");
    }

    @Test
    void halfAPointIsRefused() {
        Row row = TinyTables.row("latitude,longitude", "46.1,");

        assertThatThrownBy(row::point)
                .hasMessageContaining("column longitude")
                .hasMessageContaining("both coordinates");
    }

    @Test
    void anUnknownColumnIsNamedBesideThoseThatThereAre() {
        Row row = TinyTables.row("insee_code,nom", "01001,Bourg");

        assertThatThrownBy(() -> row.name("name"))
                .hasMessage("tiny.csv: no column name. The header has: insee_code, nom");
    }
}
