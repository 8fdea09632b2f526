package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.scheme.AidScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ancrage aids show [ID]}: the aid schemes, or all that is known of one of them. */
@Command(name = "show", sortOptions = false)
final class AidsShowCommand implements Callable<Integer> {

    private static final String ARGUMENT = "ID";

    private final AncrageCommand ancrage;

    @Parameters(arity = "0..1", paramLabel = ARGUMENT, descriptionKey = "scheme")
    private @Nullable String id;

    AidsShowCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        AidCatalog catalog = AidCatalog.france();
        SchemeJson json = new SchemeJson(catalog, ancrage.locale());
        String asked = id;
        if (asked == null) {
            if (ancrage.wantsJson()) {
                ancrage.answer(json.list());
            } else {
                ancrage.answer(list(catalog.schemes()));
            }
            return AncrageCommand.YES;
        }
        AidScheme scheme = require(catalog, asked);
        if (ancrage.wantsJson()) {
            ancrage.answer(json.scheme(scheme));
        } else {
            ancrage.answer(new SchemeText(ancrage, scheme).lines());
        }
        return AncrageCommand.YES;
    }

    private static AidScheme require(AidCatalog catalog, String asked) {
        try {
            return catalog.require(asked);
        } catch (AncrageException unknown) {
            throw unknown.at(ARGUMENT);
        }
    }

    private List<String> list(List<AidScheme> schemes) {
        Columns columns = new Columns();
        columns.add(
                ancrage.say("dispositif", "scheme"),
                ancrage.say("nom", "name"),
                ancrage.say("niveau", "level"),
                ancrage.say("état", "state"),
                ancrage.say("en vigueur", "in force"));
        for (AidScheme scheme : schemes) {
            columns.add(
                    scheme.id(),
                    scheme.shortName(),
                    SchemeWords.level(scheme.level()).in(ancrage.locale()),
                    SchemeWords.state(scheme.state()).in(ancrage.locale()),
                    SchemeWords.days(scheme, ancrage.locale()));
        }
        List<String> lines = new ArrayList<>(columns.lines(""));
        lines.add("");
        lines.add(schemes.size() + ancrage.say(" dispositifs", " schemes"));
        lines.add(ancrage.say("Un seul : ancrage aids show ", "One of them: ancrage aids show ")
                + schemes.get(0).id()
                + ancrage.say(" --lang fr", ""));
        return lines;
    }
}
