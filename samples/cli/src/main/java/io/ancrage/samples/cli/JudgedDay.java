package io.ancrage.samples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --date} of the commands that judge or rank. */
final class JudgedDay {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Option(names = "--date", descriptionKey = "date", paramLabel = "YYYY-MM-DD")
    private @Nullable String date;

    /** The day that is given, or today in France. */
    LocalDate day(AncrageCommand ancrage) {
        String given = date;
        if (given == null) {
            return ancrage.today();
        }
        try {
            if (FORM.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Said below.
        }
        throw BadInput.value("--date", given, "un jour comme 2026-11-21", "a day such as 2026-11-21");
    }
}
