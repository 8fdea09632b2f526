package io.ancrage.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The aids of a doctor who settles in Guéret, and what the README says of them. */
class AidsTest {

    private static String printed(Locale reader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Aids.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), reader);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        Readme.assertShows(Readme.blocks("text").get(2), printed(Locale.ENGLISH));
    }

    @Test
    void theTownsWithAidMoneyComeFirst() {
        assertThat(printed(Locale.ENGLISH).lines().filter(line -> line.contains("measure aid money")))
                .hasSize(3)
                .anyMatch(line -> line.contains("(ZIP)"))
                .anyMatch(line -> line.contains("(ZAC)"));
    }

    @Test
    void aReaderOfFrenchReadsFrench() {
        assertThat(printed(Locale.FRENCH).replaceAll("\\h", " "))
                .contains("éligible sous réserve", "À prendre :", "10 000 €")
                .doesNotContain("eligible,", "To take");
    }
}
