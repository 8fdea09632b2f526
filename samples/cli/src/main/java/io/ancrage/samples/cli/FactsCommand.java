package io.ancrage.samples.cli;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.aids.AidFacts;
import io.ancrage.aids.journey.JourneyFacts;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.FactColumn;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage facts}: the words that criteria and projects may use, and with {@code --aids} situations and schemes. */
@Command(name = "facts", sortOptions = false)
final class FactsCommand implements Callable<Integer> {

    private static final int MOST_CODES = 12;

    private final AncrageCommand ancrage;

    @Option(names = "--aids", descriptionKey = "aidFacts")
    private boolean aids;

    FactsCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        Collection<Fact<?>> facts =
                (aids ? JourneyFacts.vocabulary(AidFacts.vocabulary()) : ProjectFacts.vocabulary()).facts();
        if (ancrage.wantsJson()) {
            ancrage.answer(json(facts));
        } else {
            ancrage.answer(text(facts));
        }
        return AncrageCommand.YES;
    }

    private ObjectNode json(Collection<Fact<?>> facts) {
        ObjectNode json = JsonDocument.object();
        json.put("communes", communes());
        ArrayNode list = json.putArray("facts");
        for (Fact<?> fact : facts) {
            ObjectNode node = list.addObject();
            node.put("id", fact.id()).put("type", fact.kind().name()).put("unit", fact.unit());
            node.put("label", fact.name(ancrage.locale()));
            ArrayNode sources = node.putArray("source");
            sources(fact).forEach((source, vintages) -> {
                ObjectNode one = sources.addObject().put("title", source.title());
                ArrayNode asOf = one.putArray("asOf");
                vintages.forEach(vintage -> asOf.add(vintage.text()));
                one.put("licence", source.licence());
            });
            if (fact.subject() == Subject.TERRITORY) {
                node.put("coverage", coverage(fact));
            } else {
                node.putNull("coverage");
            }
            if (!fact.codes().codes().isEmpty()) {
                fact.codes().codes().forEach(node.putArray("codes")::add);
            }
        }
        return json;
    }

    private List<String> text(Collection<Fact<?>> facts) {
        SourceNotes notes = new SourceNotes();
        Columns columns = new Columns();
        columns.add(
                ancrage.say("fait", "fact"),
                "type",
                ancrage.say("unité", "unit"),
                ancrage.say("communes", "communes"),
                "source",
                ancrage.say("sens", "meaning"));
        for (Fact<?> fact : facts) {
            columns.add(
                    fact.id(),
                    fact.kind().name(),
                    fact.unit().isEmpty() ? "-" : fact.unit(),
                    fact.subject() == Subject.TERRITORY ? number(coverage(fact)) : "-",
                    marks(fact, notes),
                    fact.name(ancrage.locale()) + codes(fact.codes()));
        }
        List<String> lines = new ArrayList<>(columns.lines(""));
        lines.add("");
        lines.add(ancrage.say("Communes : combien des ", "Communes: of how many of the ")
                + number(communes())
                + ancrage.say(" sont connues, « aucun » compris.", " it is known, \"none\" included."));
        lines.addAll(notes.lines(ancrage.locale()));
        return lines;
    }

    private int communes() {
        return ancrage.france().territories(TerritoryLevel.COMMUNE).size();
    }

    private int coverage(Fact<?> fact) {
        return ancrage.france()
                .table(TerritoryLevel.COMMUNE)
                .column(fact)
                .map(FactColumn::coverage)
                .orElse(0);
    }

    /** The sources for communes; for a fact that communes do not have, those of the other levels. */
    private Map<Source, List<Vintage>> sources(Fact<?> fact) {
        Territories france = ancrage.france();
        Map<Source, List<Vintage>> sources = new LinkedHashMap<>();
        for (TerritoryLevel level : TerritoryLevel.values()) {
            if (sources.isEmpty()) {
                france.table(level).column(fact).ifPresent(column -> sources.putAll(column.sources()));
            }
        }
        return sources;
    }

    private String marks(Fact<?> fact, SourceNotes notes) {
        List<String> marks = new ArrayList<>();
        sources(fact).forEach((source, vintages) -> marks.add(notes.mark(source)));
        return marks.isEmpty() ? "-" : String.join(" ", marks);
    }

    private String codes(CodeSystem system) {
        Collection<String> codes = system.codes();
        if (codes.isEmpty()) {
            return "";
        }
        String shown = codes.size() <= MOST_CODES ? String.join(", ", codes) : number(codes.size()) + " codes";
        return " (" + shown + ")";
    }

    private String number(int number) {
        return Wording.number(number, ancrage.locale());
    }
}
