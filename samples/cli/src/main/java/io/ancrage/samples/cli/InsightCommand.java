package io.ancrage.samples.cli;

import io.ancrage.matching.BandedInsight;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.TerritoryInsight;
import io.ancrage.offer.Offer;
import io.ancrage.project.PublishedProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ancrage insight FILE --offer ID --projects FILE}: which change of an offer brings how many more people, exactly for
 * the operator, or by tens as a territory may see it.
 */
@Command(name = "insight", sortOptions = false)
final class InsightCommand implements Callable<Integer> {

    private static final String PROJECTS = "--projects";
    private static final String FILE = "FILE|-";

    private final AncrageCommand ancrage;

    @Parameters(paramLabel = FILE, descriptionKey = "offersOfInsight")
    private String offers = "";

    @Option(names = "--offer", descriptionKey = "offerId", paramLabel = "ID")
    private @Nullable String offer;

    @Option(names = PROJECTS, descriptionKey = "projects", paramLabel = FILE)
    private @Nullable String projects;

    @Option(names = "--territory-view", descriptionKey = "territoryView")
    private boolean territoryView;

    @Option(names = "--all", descriptionKey = "allChanges")
    private boolean all;

    @Mixin
    private JudgedDay date = new JudgedDay();

    InsightCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        String file = projects;
        if (file == null) {
            throw BadInput.missing(PROJECTS + " " + FILE, PROJECTS + " " + FILE);
        }
        Choice choice = offer == null ? Choice.of(offers) : new Choice(offers, offer);
        InputText.requireOneStandardInput(Arrays.asList(choice.file(), file));
        LocalDate day = date.day(ancrage);
        Offer own = OfferFile.read(ancrage, choice);
        ItemFile<PublishedProject> read = ItemFile.published(ancrage, file);
        TerritoryInsight insight = Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .projects(read.items())
                .build()
                .territoryInsight(own);
        if (ancrage.wantsJson()) {
            ancrage.answer(territoryView ? json(insight.forTerritory()) : json(insight, read));
        } else {
            ancrage.answer(territoryView ? text(insight.forTerritory()) : text(insight));
        }
        read.tellRefused(ancrage);
        return read.report().isClean() ? AncrageCommand.YES : AncrageCommand.NO;
    }

    private List<String> text(TerritoryInsight insight) {
        List<TerritoryInsight.Effect> useful = useful(insight);
        TerritoryInsight shown = all
                ? insight
                : new TerritoryInsight(insight.offer(), insight.asOf(), insight.fitting(), insight.toConfirm(), useful);
        return left(
                shown.text(ancrage.locale()),
                "n'apportent rien",
                "bring nothing",
                insight.effects().size() - useful.size());
    }

    private List<String> text(BandedInsight insight) {
        List<BandedInsight.Line> many = many(insight);
        BandedInsight shown = all
                ? insight
                : new BandedInsight(insight.offer(), insight.asOf(), insight.fitting(), insight.toConfirm(), many);
        return left(
                shown.text(ancrage.locale()),
                "apportent chacun moins de 10",
                "bring fewer than 10 each",
                insight.lines().size() - many.size());
    }

    /** The lines of an insight, and how many changes are left out. */
    private List<String> left(String text, String french, String english, int left) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!all && left > 0) {
            String number = Wording.number(left, ancrage.locale());
            lines.add(ancrage.say(
                    "changements qui " + french + " : " + number + " (avec --all : lesquels)",
                    "changes that " + english + ": " + number + " (with --all: which)"));
        }
        return lines;
    }

    private ObjectNode json(TerritoryInsight insight, ItemFile<PublishedProject> read) {
        ObjectNode json = JsonDocument.object();
        json.put("date", insight.asOf().toString())
                .put("offer", insight.offer().id())
                .put("view", "operator")
                .put("projects", read.items().size())
                .put("refused", read.report().rejected())
                .put("fitting", insight.fitting())
                .put("toConfirm", insight.toConfirm());
        List<TerritoryInsight.Effect> useful = useful(insight);
        ArrayNode changes = json.putArray("changes");
        for (TerritoryInsight.Effect effect : all ? insight.effects() : useful) {
            ObjectNode node = changes.addObject()
                    .put("change", effect.change().id())
                    .put("label", effect.change().label().in(ancrage.locale()));
            effect.change().levers().forEach(node.putArray("levers")::add);
            node.put("gained", effect.gained())
                    .put("newlyFit", effect.newlyFit())
                    .put("settled", effect.settled())
                    .put("newlyMayFit", effect.newlyMayFit())
                    .put("closer", effect.closer())
                    .put("lost", effect.lost())
                    .put("weaker", effect.weaker());
        }
        return json.put("bringNothing", insight.effects().size() - useful.size());
    }

    private ObjectNode json(BandedInsight insight) {
        ObjectNode json = JsonDocument.object();
        json.put("date", insight.asOf().toString())
                .put("offer", insight.offer())
                .put("view", "territory");
        json.set("fitting", band(insight.fitting()));
        json.set("toConfirm", band(insight.toConfirm()));
        List<BandedInsight.Line> many = many(insight);
        ArrayNode changes = json.putArray("changes");
        for (BandedInsight.Line line : all ? insight.lines() : many) {
            ObjectNode node = changes.addObject()
                    .put("change", line.change())
                    .put("label", line.label().in(ancrage.locale()));
            line.levers().forEach(node.putArray("levers")::add);
            node.set("gained", band(line.gained()));
            node.set("newlyMayFit", band(line.newlyMayFit()));
            node.set("closer", band(line.closer()));
            node.set("lost", band(line.lost()));
        }
        return json.put("fewerThanTen", insight.lines().size() - many.size());
    }

    private static ObjectNode band(BandedInsight.Band band) {
        return JsonDocument.object().put("least", 10 * band.tens()).put("most", 10 * band.tens() + 9);
    }

    private static List<TerritoryInsight.Effect> useful(TerritoryInsight insight) {
        return insight.effects().stream()
                .filter(effect -> !effect.bringsNothing())
                .toList();
    }

    /** The changes that tens would notice. */
    private static List<BandedInsight.Line> many(BandedInsight insight) {
        return insight.lines().stream()
                .filter(line -> Stream.of(line.gained(), line.newlyMayFit(), line.closer(), line.lost())
                        .anyMatch(band -> band.tens() > 0))
                .toList();
    }
}
