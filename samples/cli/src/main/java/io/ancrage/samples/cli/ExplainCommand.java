package io.ancrage.samples.cli;

import io.ancrage.explanation.Explanation;
import io.ancrage.matching.Matcher;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage explain --project FILE}: why a territory or an offer suits a project, or does not. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private static final String TERRITORY = "--territory";
    private static final String PUBLISHED = "--published";

    private final AncrageCommand ancrage;

    @Mixin
    private ProjectFile project = new ProjectFile();

    @Option(names = TERRITORY, descriptionKey = "territory", paramLabel = "CODE|NAME")
    private @Nullable String territory;

    @Mixin
    private OfferFile offer = new OfferFile();

    @Option(names = PUBLISHED, descriptionKey = "published")
    private boolean published;

    @Mixin
    private JudgedDay date = new JudgedDay();

    ExplainCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        requireOneQuestion();
        Matcher matcher = Matcher.builder()
                .asOf(date.day(ancrage))
                .territories(ancrage.france())
                .build();
        Project wanted = project.read(ancrage);
        if (territory != null) {
            TerritoryFinder.Found found = new TerritoryFinder(ancrage).find(territory, TERRITORY);
            Explanation explanation = matcher.explain(wanted, found.territory().code());
            return ancrage.wantsJson()
                    ? answer(json(wanted, found, explanation), explanation)
                    : answer(text(found, explanation), explanation);
        }
        Offer given = offer.read(ancrage);
        PublishedProject open = wanted.published();
        Explanation explanation = published ? matcher.explain(open, given) : matcher.explain(wanted, given);
        if (!ancrage.wantsJson()) {
            return answer(explanation.text(ancrage.locale()).lines().toList(), explanation);
        }
        ObjectNode json = JsonDocument.object();
        json.put("date", explanation.asOf().toString()).put("project", wanted.id());
        json.put("offer", given.id()).put("published", published);
        ExplanationJson explanations = published
                ? ExplanationJson.of(given, open, ancrage.locale())
                : ExplanationJson.of(wanted, given, ancrage.locale());
        return answer(explanations.pair(json, explanation, true), explanation);
    }

    private void requireOneQuestion() {
        if (!project.isGiven()) {
            throw BadInput.missing(ProjectFile.LABEL, ProjectFile.LABEL);
        }
        if (territory == null && !offer.isGiven()) {
            String label = TERRITORY + " CODE|NAME";
            throw BadInput.missing(label + " ou " + OfferFile.LABEL, label + " or " + OfferFile.LABEL);
        }
        if (territory != null && offer.isGiven()) {
            throw BadInput.stray(
                    TERRITORY, "donnez --territory ou --offer, un seul", "give --territory or --offer, only one");
        }
        if (territory != null && published) {
            throw BadInput.stray(PUBLISHED, "cette option accompagne --offer", "this option goes with --offer");
        }
        if (offer.isGiven() && project.name().equals("-") && offer.name().equals("-")) {
            throw BadInput.stray(
                    "-",
                    "l'entrée standard ne se lit qu'une fois ; donnez l'autre en fichier",
                    "the standard input is read only once; give the other as a file");
        }
    }

    private int answer(ObjectNode json, Explanation explanation) {
        ancrage.answer(json);
        return exit(explanation);
    }

    private int answer(List<String> lines, Explanation explanation) {
        ancrage.answer(lines);
        return exit(explanation);
    }

    private static int exit(Explanation explanation) {
        return explanation.fits().isFalse() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private ObjectNode json(Project wanted, TerritoryFinder.Found found, Explanation explanation) {
        ExplanationJson explanations = ExplanationJson.of(wanted, ancrage.locale());
        ObjectNode json = JsonDocument.object();
        json.put("date", explanation.asOf().toString()).put("project", wanted.id());
        found.former().ifPresent(old -> json.put("formerCode", old.code()).put("formerName", old.name()));
        json.setAll(explanations.summary(explanation));
        json.set("requirements", explanations.finding(explanation.requirements()));
        json.set("concessions", explanations.concessions(explanation));
        return json;
    }

    private List<String> text(TerritoryFinder.Found found, Explanation explanation) {
        List<String> lines = new ArrayList<>();
        found.former()
                .ifPresent(old -> lines.add(old.name() + " (" + old.code() + ")"
                        + ancrage.say(" est aujourd'hui dans : ", " is part of: ")
                        + Places.full(ancrage.france(), found.territory())));
        lines.addAll(explanation.text(ancrage.locale()).lines().toList());
        return lines;
    }
}
