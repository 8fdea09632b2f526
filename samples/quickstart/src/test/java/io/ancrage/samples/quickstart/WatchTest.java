package io.ancrage.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who is told what, and when. */
class WatchTest {

    private static String printed(Locale reader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Watch.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), reader);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> digest(String hour) {
        return printed(Locale.ENGLISH)
                .lines()
                .dropWhile(line -> !line.startsWith(hour))
                .skip(1)
                .takeWhile(line -> !line.startsWith("2026-"))
                .toList();
    }

    @Test
    void theReadmeShowsTheProgramAsItIsCompiled() throws IOException {
        assertThat(Readme.blocks("java")).contains(Readme.shown(Readme.program("Watch"), "begin"));
    }

    @Test
    void bothSidesAreToldAtOnce() {
        assertThat(printed(Locale.ENGLISH))
                .startsWith("ENTERED p-1: o-gueret\n")
                .contains("ENTERED o-gueret: p-1\nPhysician (p-1), as of 2026-11-20: fits");
    }

    @Test
    void nobodyIsWokenAtNight() {
        assertThat(printed(Locale.ENGLISH)).contains("2026-11-20T22:30: quiet\n");
        assertThat(digest("2026-11-20T22:30")).isEmpty();
    }

    @Test
    void inTheMorningTheOwnerReadsOneDigestWithTheReasons() {
        assertThat(digest("2026-11-21T08:00")).first().isEqualTo("OWNER p-1");
        assertThat(String.join("\n", digest("2026-11-21T08:00")))
                .contains("REACHED", "o-gueret", "benefits offered: housing")
                .as("what came and went meanwhile is no news")
                .doesNotContain("o-la-souterraine");
    }

    @Test
    void whoWithdrawsIsToldByAnIdAlone() {
        assertThat(digest("2026-11-22T08:00")).containsExactly("TERRITORY o-gueret", "  LEFT p-1");
    }

    @Test
    void aReaderOfFrenchReadsFrench() {
        assertThat(printed(Locale.FRENCH)).contains("convient").doesNotContain("does not", "here ");
    }

    @Test
    void theSameProgramPrintsTheSameBytes() {
        assertThat(printed(Locale.ENGLISH)).isEqualTo(printed(Locale.ENGLISH));
    }
}
