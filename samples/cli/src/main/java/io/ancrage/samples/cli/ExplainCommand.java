package io.ancrage.samples.cli;

import io.ancrage.explanation.Explanation;
import io.ancrage.matching.Matcher;
import io.ancrage.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage explain --project FILE --territory CODE|NAME}: why a territory suits a project, or does not. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private static final String TERRITORY = "--territory";

    private final AncrageCommand ancrage;

    @Mixin
    private ProjectFile project = new ProjectFile();

    @Option(names = TERRITORY, descriptionKey = "territory", paramLabel = "CODE|NAME", required = true)
    private String territory = "";

    @Mixin
    private JudgedDay date = new JudgedDay();

    ExplainCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        LocalDate day = date.day(ancrage);
        Project wanted = project.read(ancrage);
        TerritoryFinder.Found found = new TerritoryFinder(ancrage).find(territory, TERRITORY);
        Explanation explanation = Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .build()
                .explain(wanted, found.territory().code());
        if (ancrage.wantsJson()) {
            ancrage.answer(json(wanted, found, explanation));
        } else {
            ancrage.answer(text(found, explanation));
        }
        return explanation.fits().isFalse() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private ObjectNode json(Project wanted, TerritoryFinder.Found found, Explanation explanation) {
        ExplanationJson explanations = new ExplanationJson(wanted, ancrage.locale());
        ObjectNode json = JsonDocument.object();
        json.put("date", explanation.asOf().toString()).put("project", wanted.id());
        found.former().ifPresent(old -> json.put("formerCode", old.code()).put("formerName", old.name()));
        json.setAll(explanations.summary(explanation));
        json.set("requirements", explanations.finding(explanation.requirements()));
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
