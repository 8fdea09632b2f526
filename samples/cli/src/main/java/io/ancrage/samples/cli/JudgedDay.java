package io.ancrage.samples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --date} of the commands that judge or rank, and how all options that are a day are read. */
final class JudgedDay {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String OPTION = "--date";

    @Option(names = OPTION, descriptionKey = "date", paramLabel = "YYYY-MM-DD")
    private @Nullable String date;

    /** The day that is given, or today in France. */
    LocalDate day(AncrageCommand ancrage) {
        return given().orElseGet(ancrage::today);
    }

    /** The day that is given. */
    Optional<LocalDate> given() {
        return Optional.ofNullable(date).map(text -> parse(OPTION, text));
    }

    /** The day of an option. */
    static LocalDate parse(String option, String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Said below.
        }
        throw BadInput.value(option, text, "un jour comme 2026-11-21", "a day such as 2026-11-21");
    }
}
