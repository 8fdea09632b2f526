package io.ancrage.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README shows this program and what it prints: both are compared with the real ones. */
class QuickstartTest {

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String program() throws IOException {
        return Readme.shown(Readme.program("Quickstart"), "begin");
    }

    @Test
    void fiveHundredAndThirtyEightTownsQualify() {
        assertThat(printed()).startsWith("538 fit, 0 to confirm");
    }

    @Test
    void whatTheDataDoNotCoverIsSaidToBeOpen() {
        assertThat(printed().lines().findFirst().orElseThrow()).contains("house price", "not covered by the data");
    }

    @Test
    void tenTownsArePrintedWithTheirReasons() {
        List<String> lines = printed().lines().toList();

        assertThat(lines.stream().filter(line -> line.contains("as of 2026-11-21")))
                .hasSize(10);
        assertThat(lines.stream().filter(line -> line.contains("population")))
                .hasSize(10)
                .allMatch(line -> line.strip().startsWith("yes"));
    }

    @Test
    void theReadmeShowsTheProgramAsItIsCompiled() throws IOException {
        assertThat(Readme.blocks("java").get(0)).isEqualTo(program());
    }

    @Test
    void theProgramHasNoMoreThanFifteenLines() throws IOException {
        assertThat(program().lines().count()).isLessThanOrEqualTo(15);
    }

    @Test
    void theReadmeShowsTheBeginningOfWhatIsPrinted() throws IOException {
        String shown = Readme.blocks("text").get(0);

        assertThat(shown).endsWith("...");
        assertThat(printed()).startsWith(shown.substring(0, shown.length() - 3));
    }

    @Test
    void theSameProgramPrintsTheSameBytes() {
        assertThat(printed()).isEqualTo(printed());
    }
}
