package io.ancrage.samples.cli;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Finding;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Relaxations;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage relax --project FILE}: what the holder of a project could give way on, so that something fits. */
@Command(name = "relax", sortOptions = false)
final class RelaxCommand implements Callable<Integer> {

    private static final String OFFERS = "--offers";
    private static final int MOST_SETS_SHOWN = 10;
    private static final int MOST_STEPS_SHOWN = 5;

    private final AncrageCommand ancrage;

    @Mixin
    private ProjectFile project = new ProjectFile();

    @Option(names = "--territories", descriptionKey = "relaxTerritories")
    private boolean territories;

    @Option(names = OFFERS, descriptionKey = "relaxOffers", paramLabel = "FILE|-")
    private @Nullable String offers;

    @Mixin
    private JudgedDay date = new JudgedDay();

    RelaxCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        requireOneQuestion();
        LocalDate day = date.day(ancrage);
        Project wanted = project.read(ancrage);
        Matcher.Builder matcher = Matcher.builder().asOf(day).territories(ancrage.france());
        if (offers == null) {
            Relaxations relaxations = matcher.build().territoryRelaxations(wanted);
            int communes = ancrage.france().territories(TerritoryLevel.COMMUNE).size();
            return answer(wanted, head(day, communes, "communes", "communes"), relaxations);
        }
        ItemFile<Offer> read = ItemFile.read(ancrage, offers, new Documents(ancrage.france()).offers());
        Relaxations relaxations = matcher.offers(read.items()).build().relaxations(wanted);
        int exit = answer(wanted, head(day, read.items().size(), "annonces", "offers"), relaxations);
        read.tellRefused(ancrage);
        return read.report().isClean() ? exit : AncrageCommand.NO;
    }

    private void requireOneQuestion() {
        if (!project.isGiven()) {
            throw BadInput.missing(ProjectFile.LABEL, ProjectFile.LABEL);
        }
        if (territories && offers != null) {
            throw BadInput.stray(
                    OFFERS, "donnez --territories ou --offers, un seul", "give --territories or --offers, only one");
        }
        InputText.requireOneStandardInput(Arrays.asList(project.name(), offers));
    }

    private int answer(Project wanted, String head, Relaxations relaxations) {
        if (ancrage.wantsJson()) {
            ancrage.answer(json(relaxations));
        } else {
            ancrage.answer(text(wanted.requirements(), head, relaxations));
        }
        return relaxations.sets().isEmpty() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private static ObjectNode json(Relaxations relaxations) {
        ObjectNode json = JsonDocument.object();
        ArrayNode sets = json.putArray("sets");
        for (Relaxations.Opening opening : relaxations.sets()) {
            ObjectNode set = sets.addObject();
            ArrayNode drop = set.putArray("drop");
            opening.drop().forEach(drop::add);
            set.put("true", opening.fitting()).put("unknown", opening.toConfirm());
        }
        ArrayNode ladders = json.putArray("ladders");
        for (Relaxations.Ladder ladder : relaxations.ladders()) {
            ArrayNode steps =
                    ladders.addObject().put("requirement", ladder.requirement()).putArray("steps");
            for (Relaxations.Step step : ladder.steps()) {
                to(steps.addObject(), step.to()).put("true", step.fitting()).put("unknown", step.toConfirm());
            }
        }
        return json;
    }

    /** A number as a number, all else as text. */
    static ObjectNode to(ObjectNode node, Value value) {
        return value instanceof Value.Decimal number
                ? node.put("to", JsonDocument.plain(number.decimal()))
                : node.put("to", value.asText());
    }

    private String head(LocalDate day, int count, String french, String english) {
        String number = Wording.number(count, ancrage.locale());
        return ancrage.say(
                "Au " + day + ", " + french + " : " + number + " ; ",
                "As of " + day + ", " + english + ": " + number + "; ");
    }

    private List<String> text(List<Criterion> requirements, String head, Relaxations relaxations) {
        List<Relaxations.Opening> sets = relaxations.sets();
        boolean somethingFits = !sets.isEmpty() && sets.get(0).drop().isEmpty();
        List<String> lines = new ArrayList<>();
        lines.add(head
                + (somethingFits ? counts(sets.get(0).fitting(), sets.get(0).toConfirm()) : counts(0, 0)));
        if (sets.isEmpty()) {
            lines.add(ancrage.say(
                    "Rien ne convient, même sans aucune exigence.", "Nothing fits, even without any requirement."));
        } else if (!somethingFits) {
            lines.add("");
            lines.add(ancrage.say("En renonçant à :", "Without:"));
            lines.addAll(sets(requirements, sets));
        }
        Columns steps = new Columns();
        for (Relaxations.Ladder ladder : relaxations.ladders()) {
            ladder.steps().stream()
                    .limit(MOST_STEPS_SHOWN)
                    .forEach(step -> steps.add(
                            counts(step.fitting(), step.toConfirm()), Finding.words(step.instead(), ancrage.locale())));
        }
        if (!steps.isEmpty()) {
            lines.add("");
            lines.add(ancrage.say(
                    "En assouplissant une seule exigence, les valeurs les plus proches :",
                    "With one requirement eased, the nearest values:"));
            lines.addAll(steps.lines("  "));
        }
        return lines;
    }

    private List<String> sets(List<Criterion> requirements, List<Relaxations.Opening> sets) {
        Columns shown = new Columns();
        for (Relaxations.Opening opening : sets.subList(0, Math.min(MOST_SETS_SHOWN, sets.size()))) {
            shown.add(
                    counts(opening.fitting(), opening.toConfirm()),
                    opening.drop().stream()
                            .map(position -> Finding.words(requirements.get(position), ancrage.locale()))
                            .collect(Collectors.joining(ancrage.say(" ; et ", "; and "))));
        }
        List<String> lines = new ArrayList<>(shown.lines("  "));
        if (sets.size() > MOST_SETS_SHOWN) {
            String more = Wording.number(sets.size() - MOST_SETS_SHOWN, ancrage.locale());
            lines.add(ancrage.say(
                    "  et d'autres choix : " + more + ", voir --json",
                    "  and other choices: " + more + ", see --json"));
        }
        return lines;
    }

    private String counts(int fitting, int toConfirm) {
        return Wording.number(fitting, ancrage.locale())
                + (fitting == 1 ? ancrage.say(" convient, ", " fits, ") : ancrage.say(" conviennent, ", " fit, "))
                + Wording.number(toConfirm, ancrage.locale())
                + ancrage.say(" à confirmer", " to confirm");
    }
}
