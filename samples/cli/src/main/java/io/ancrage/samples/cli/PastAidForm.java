package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.Interview;
import io.ancrage.aids.PastAid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How an aid of the past is typed: {@code caim signed 2022-01-15}, with the euros received at its end if one likes. */
final class PastAidForm {

    static final String FRENCH = "DISPOSITIF signé|accordé|terminé AAAA-MM-JJ [EUROS]";
    static final String ENGLISH = "SCHEME signed|granted|terminated YYYY-MM-DD [EUROS]";

    private static final int SHORTEST = 3;

    private final AidCatalog catalog;
    private final Locale locale;

    PastAidForm(AidCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
    }

    /**
     * The past aid of a line.
     *
     * @throws AncrageException with what would be right, if it is none
     */
    PastAid read(String line) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length < SHORTEST || words.length > SHORTEST + 1) {
            throw refused(line);
        }
        PastAid.Event event = event(words[1]).orElseThrow(() -> refused(line));
        LocalDate day;
        try {
            day = JudgedDay.parse("", words[2]);
        } catch (AncrageException noDay) {
            throw refused(line);
        }
        boolean category = catalog.schemes().stream()
                .anyMatch(scheme -> scheme.categories().contains(words[0]));
        PastAid aid = new PastAid(
                event, category ? "" : catalog.require(words[0]).id(), category ? words[0] : "", day, Optional.empty());
        return words.length == SHORTEST ? aid : aid.received(Euros.of(words[SHORTEST]));
    }

    private static Optional<PastAid.Event> event(String word) {
        return switch (AnswerForm.plain(word)) {
            case "signed", "signe" -> Optional.of(PastAid.Event.SIGNED);
            case "granted", "accorde" -> Optional.of(PastAid.Event.GRANTED);
            case "terminated", "termine" -> Optional.of(PastAid.Event.TERMINATED);
            default -> Optional.empty();
        };
    }

    private AncrageException refused(String line) {
        return BadInput.value(Interview.PAST_AIDS.name(locale), line, FRENCH + ", ou aucun", ENGLISH + ", or none");
    }
}
