package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.Situation;
import io.ancrage.place.TerritoryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ancrage aids ask}: asks for what is missing, the most telling question first, then reports. */
@Command(name = "ask", sortOptions = false)
final class AidsAskCommand implements Callable<Integer> {

    private static final String PLACE = "--place";

    private final AncrageCommand ancrage;

    @Mixin
    private SituationFile situation = new SituationFile();

    @Option(names = PLACE, descriptionKey = "askedPlace", paramLabel = "CODE|NAME")
    private @Nullable String place;

    @Mixin
    private JudgedDay date = new JudgedDay();

    AidsAskCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() throws IOException {
        if (situation.isGiven() && situation.name().equals("-")) {
            throw BadInput.stray(
                    "-",
                    "les réponses se lisent sur l'entrée standard ; donnez la situation en fichier",
                    "the answers are read from the standard input; give the situation as a file");
        }
        AidCatalog catalog = AidCatalog.france();
        Situation known = known(catalog);
        BufferedReader answers = new BufferedReader(new InputStreamReader(ancrage.open("-"), StandardCharsets.UTF_8));
        AskedQuestions asked = new AskedQuestions(ancrage, catalog, SituationFile.reader(ancrage, catalog), answers);
        return AidsAssessCommand.answer(
                ancrage, asked.ask(catalog.interview(known)).report(), false);
    }

    private Situation known(AidCatalog catalog) {
        Optional<TerritoryCode> asked = Optional.ofNullable(place)
                .map(text -> new TerritoryFinder(ancrage)
                        .find(text, PLACE)
                        .territory()
                        .code());
        if (situation.isGiven()) {
            return situation.read(ancrage, catalog, date, asked);
        }
        Situation.Builder nothing = Situation.builder(date.day(ancrage));
        asked.ifPresent(code -> nothing.place(ancrage.france(), code));
        return nothing.build();
    }
}
