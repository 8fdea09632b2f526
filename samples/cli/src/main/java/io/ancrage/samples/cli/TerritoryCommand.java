package io.ancrage.samples.cli;

import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.territory.FormerCode;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage territory CODE|NAME}: all that is known of a territory, with sources. */
@Command(name = "territory", sortOptions = false)
final class TerritoryCommand implements Callable<Integer> {

    private static final String ARGUMENT = "CODE|NAME";
    /** Told by the first lines of the text already. */
    private static final Set<Fact<?>> NOT_IN_TEXT = Set.of(TerritoryFacts.WITHIN);

    private final AncrageCommand ancrage;

    /** Several words are one name, so that it needs no quotes. */
    @Parameters(arity = "1..*", paramLabel = ARGUMENT, descriptionKey = "territory")
    private List<String> words = List.of();

    TerritoryCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        TerritoryFinder.Found found = new TerritoryFinder(ancrage).find(String.join(" ", words), ARGUMENT);
        Territories france = ancrage.france();
        List<Fact<?>> facts = TerritoryFacts.all();
        FactSheet sheet = france.sheet(found.territory().code());
        if (ancrage.wantsJson()) {
            ancrage.answer(json(found, facts, sheet));
        } else {
            ancrage.answer(text(france, found, facts, sheet));
        }
        return AncrageCommand.YES;
    }

    private ObjectNode json(TerritoryFinder.Found found, List<Fact<?>> facts, FactSheet sheet) {
        Territory territory = found.territory();
        ObjectNode json = JsonDocument.object();
        json.put("code", territory.code().toString());
        json.put("name", territory.name());
        json.put("level", territory.level().name());
        found.former().ifPresent(old -> json.put("formerCode", old.code()).put("formerName", old.name()));
        territory.parents().stream().map(Object::toString).forEach(json.putArray("parents")::add);
        territory.postalCodes().forEach(json.putArray("postalCodes")::add);
        ObjectNode values = json.putObject("facts");
        facts.forEach(fact -> values.set(fact.id(), FactValues.json(sheet.read(fact), ancrage.locale())));
        return json;
    }

    private List<String> text(Territories france, TerritoryFinder.Found found, List<Fact<?>> facts, FactSheet sheet) {
        Territory territory = found.territory();
        List<String> lines = new ArrayList<>();
        lines.add(territory.name() + ", " + Places.level(territory.level(), ancrage.locale()) + " (" + territory.code()
                + ")");
        found.former().ifPresent(old -> lines.add(heir(old)));
        if (!territory.parents().isEmpty()) {
            lines.add(ancrage.say("dans ", "in ")
                    + territory.parents().stream()
                            .map(parent -> Places.plain(france, parent))
                            .collect(Collectors.joining(", ")));
        }
        if (!territory.postalCodes().isEmpty()) {
            lines.add(ancrage.say("code postal ", "postal code ") + String.join(", ", territory.postalCodes()));
        }
        SourceNotes sources = new SourceNotes();
        Columns known = new Columns();
        Columns unknown = new Columns();
        for (Fact<?> fact : facts) {
            if (!NOT_IN_TEXT.contains(fact)) {
                add(fact, sheet.read(fact), known, unknown, sources);
            }
        }
        if (!known.isEmpty()) {
            lines.add("");
            lines.addAll(known.lines(""));
        }
        if (!unknown.isEmpty()) {
            lines.add("");
            lines.add(ancrage.say("Inconnu :", "Not known:"));
            lines.addAll(unknown.lines("  "));
        }
        if (!known.isEmpty()) {
            lines.add("");
            lines.addAll(sources.lines(ancrage.locale()));
        }
        return lines;
    }

    private String heir(FormerCode old) {
        String was = old.name() + " (" + old.code() + ")";
        return switch (old.type()) {
            case DELEGATED -> ancrage.say(was + " en est une commune déléguée", was + " is a delegated commune of it");
            case ASSOCIATED ->
                ancrage.say(was + " en est une commune associée", was + " is an associated commune of it");
        };
    }

    private void add(Fact<?> fact, Reading<?> reading, Columns known, Columns unknown, SourceNotes sources) {
        String name = fact.name(ancrage.locale());
        String value = FactValues.text(fact, reading, ancrage.locale());
        if (reading instanceof Known<?> one) {
            known.add(name, value, vintage(one.asOf()), sources.mark(one.source()));
        } else if (reading instanceof None<?> none) {
            known.add(name, value, vintage(none.asOf()), sources.mark(none.source()));
        } else {
            unknown.add(name, value);
        }
    }

    private static String vintage(Vintage asOf) {
        return asOf.text().isEmpty() ? "-" : asOf.text();
    }
}
