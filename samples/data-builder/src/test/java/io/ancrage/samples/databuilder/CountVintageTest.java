package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountVintageTest {

    private static final CountVintage NEW = new CountVintage(Origin.of("new", "2022"), List.of("general22", "pro22"));
    private static final CountVintage OLD =
            new CountVintage(Origin.of("old", "2018"), List.of("general18", "pro18", "agri18"));

    @ParameterizedTest(name = "{0},{1} in 2022 and {2},{3},{4} in 2018 give {5} by {6}")
    @CsvSource({
        // The newest vintage that finds one wins, and kinds are added within it only.
        "1, 2, 4, 4, 4, 3, new:2022",
        "0, 1, 9, 0, 0, 1, new:2022",
        "0, 0, 1, 0, 2, 3, old:2018",
        "0, 0, 0, 0, 1, 1, old:2018",
        // A zero is said by all that cover the commune.
        "0, 0, 0, 0, 0, 0, new+old:2022",
        "0, 0,  ,  ,  , 0, new:2022",
        " ,  , 0, 0, 0, 0, old:2018",
        // A vintage that does not tell every kind does not cover the commune.
        " , 3, 0, 0, 0, 0, old:2018",
        "0, 0, 0, 0,  , 0, new:2022",
        "0,  , 1, 0,  ,  ,",
        " ,  ,  ,  ,  ,  ,",
    })
    void theNewestVintageThatFindsOneCounts(
            String general22,
            String pro22,
            String general18,
            String pro18,
            String agri18,
            String count,
            String origin) {
        String cells = String.join(",", text(general22), text(pro22), text(general18), text(pro18), text(agri18));
        Row row = TinyTables.row("general22,pro22,general18,pro18,agri18", cells);

        Optional<Cell> cell = CountVintage.newest(row, List.of(NEW, OLD));

        assertThat(cell.map(Cell::value)).isEqualTo(Optional.ofNullable(count));
        assertThat(cell.map(known -> known.origin().toString())).isEqualTo(Optional.ofNullable(origin));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
