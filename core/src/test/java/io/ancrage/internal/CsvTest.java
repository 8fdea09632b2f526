package io.ancrage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotesSeparatorsAndLineEndsAreReadAsInRfc4180() {
        List<Csv.Row> rows = Csv.read("a,b,c\r\n\"x,1\",\"say \"\"yes\"\"\",\n,,z\r\"\",last,");
        assertThat(rows)
                .extracting(Csv.Row::cells)
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("x,1", "say \"yes\"", ""),
                        List.of("", "", "z"),
                        List.of("", "last", ""));
        assertThat(rows).extracting(Csv.Row::line).containsExactly(1, 2, 3, 4);
    }

    @Test
    void blankLinesAreNoRowsButCount() {
        assertThat(Csv.read("\n;;\na;b;c\n\n  \nd;e;f\n"))
                .extracting(Csv.Row::line, Csv.Row::cells)
                .containsExactly(Tuple.tuple(3, List.of("a", "b", "c")), Tuple.tuple(6, List.of("d", "e", "f")));
    }

    @Test
    void aQuotedCellMayHoldLineBreaks() {
        List<Csv.Row> rows = Csv.read("a,b,c\n1,\"two\r\nlines, really\",3\n4,5,6");
        assertThat(rows.get(1).cells()).containsExactly("1", "two\nlines, really", "3");
        assertThat(rows.get(2)).isEqualTo(new Csv.Row(4, List.of("4", "5", "6"), List.of()));
    }

    @Test
    void aForgottenQuoteCostsItsOwnLineOnly() {
        List<Csv.Row> rows = Csv.read("a,b,c\n1,2,\"open\n4,5,6\n7,8,\"nine\"\n");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).isEqualTo(new Csv.Row(2, List.of("1,2,\"open"), List.of(Csv.Fault.OPEN_QUOTE)));
        assertThat(rows.get(2).cells()).containsExactly("4", "5", "6");
        assertThat(rows.get(3).cells()).containsExactly("7", "8", "nine");
    }

    @Test
    void aForgottenQuoteAtTheEndOfTheFileCostsItsOwnLineOnly() {
        List<Csv.Row> rows = Csv.read("a,b\n1,\"2\n3\n");
        assertThat(rows.get(1).faults()).containsExactly(Csv.Fault.OPEN_QUOTE);
        assertThat(rows.get(2).cells()).containsExactly("3");
    }

    @Test
    void misplacedQuotesAndEndlessCellsAreFaults() {
        assertThat(Csv.read("a,b\n1,\"2\"x\n1,2\"x\n1," + "y".repeat(5_000) + "\n1,\"" + "z".repeat(5_000) + "\""))
                .extracting(Csv.Row::faults)
                .containsExactly(
                        List.of(),
                        List.of(Csv.Fault.STRAY_QUOTE),
                        List.of(Csv.Fault.STRAY_QUOTE),
                        List.of(Csv.Fault.TOO_LONG),
                        List.of(Csv.Fault.TOO_LONG));
    }

    @Test
    void theSeparatorIsTheOneThatTheHeaderUses() {
        assertThat(Csv.separatorOf("a;b;\"c,d,e,f\"\n1,2,3,4,5")).isEqualTo(';');
        assertThat(Csv.separatorOf("a,b\n1;2;3")).isEqualTo(',');
        assertThat(Csv.separatorOf("")).isEqualTo(',');
    }
}
