package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final String PROMPT = "$ ancrage ";
    private static final String LEFT_OUT = "...\n";

    @Test
    void theReadmeShowsWhatTheProgramPrints() throws IOException {
        List<String> examples = examples(Files.readString(Path.of("README.md")));

        assertThat(examples).hasSizeGreaterThanOrEqualTo(9);
        for (String example : examples) {
            int end = example.indexOf('\n');
            String command = example.substring(0, end);
            String shown = example.substring(end + 1);
            Cli.Run run = Cli.run(command.split(" "));
            String printed = run.exit() == 2 ? run.err() : run.out();
            check(command, printed, shown);
        }
    }

    /** What is shown stands there in its order; before a line that is left out, the last one may be a beginning only. */
    private static void check(String command, String printed, String shown) {
        if (!shown.contains("\n" + LEFT_OUT)) {
            assertThat(printed).as(command).isEqualTo(shown);
            return;
        }
        int from = 0;
        for (String piece : shown.split("(?m)^\\.\\.\\.\n")) {
            int at = printed.indexOf(piece.stripTrailing(), from);
            assertThat(at).as(command + ": " + piece).isGreaterThanOrEqualTo(0);
            assertThat(at == 0 || from > 0)
                    .as(command + ": begins with " + piece)
                    .isTrue();
            from = at + piece.stripTrailing().length();
        }
        if (!shown.endsWith(LEFT_OUT)) {
            assertThat(printed.substring(from).strip()).as(command).isEmpty();
        }
    }

    @Test
    void theReadmeTellsEachCodeOfTheCommandLineAndEachIsTestedInBothLanguages() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path sources = Path.of("src", "main", "java", "io", "ancrage", "samples", "cli", "BadInput.java");
        String tests = Files.readString(
                Path.of("src", "test", "java", "io", "ancrage", "samples", "cli", "BadInputTest.java"));
        List<String> codes = Pattern.compile("\"(ANC-CLI-\\d{3})\"")
                .matcher(Files.readString(sources))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(codes).hasSizeGreaterThanOrEqualTo(4).allSatisfy(code -> {
            assertThat(readme).contains("| " + code + " | ");
            assertThat(tests.split(code, -1).length - 1).isGreaterThanOrEqualTo(2);
        });
    }

    /** The commands with their outputs, of all blocks that show a console. */
    private static List<String> examples(String readme) {
        List<String> examples = new ArrayList<>();
        String[] blocks = readme.split("```console\n");
        for (int i = 1; i < blocks.length; i++) {
            String block = blocks[i].substring(0, blocks[i].indexOf("```"));
            String[] runs = ("\n" + block).split("\n\\" + PROMPT);
            for (int j = 1; j < runs.length; j++) {
                examples.add(runs[j].endsWith("\n") ? runs[j] : runs[j] + "\n");
            }
        }
        return examples;
    }
}
