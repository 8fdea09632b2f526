package io.ancrage.samples.cli;

import io.ancrage.explanation.Explanation;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Ranking;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Contribution;
import io.ancrage.preference.Degree;
import io.ancrage.project.Project;
import io.ancrage.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage match --project FILE --territories}: the communes that suit a project best. */
@Command(name = "match", sortOptions = false)
final class MatchCommand implements Callable<Integer> {

    private static final String TOP = "--top";
    private static final int MOST_DIGITS = 9;

    private final AncrageCommand ancrage;

    @Mixin
    private ProjectFile project = new ProjectFile();

    /** What is matched with the project; so far only territories are. */
    @Option(names = "--territories", descriptionKey = "territories", required = true)
    @SuppressWarnings("unused") // picocli requires it
    private boolean territories;

    @Option(names = TOP, descriptionKey = "top", paramLabel = "N")
    private String top = "10";

    @Mixin
    private JudgedDay date = new JudgedDay();

    MatchCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        LocalDate day = date.day(ancrage);
        int most = most();
        Project wanted = project.read(ancrage);
        Territories france = ancrage.france();
        Ranking ranking =
                Matcher.builder().asOf(day).territories(france).build().territoriesFor(wanted);
        List<Explanation> best =
                ranking.top(most).stream().map(Match::explanation).toList();
        if (ancrage.wantsJson()) {
            ancrage.answer(json(day, wanted, ranking, best));
        } else {
            ancrage.answer(text(day, ranking, best));
        }
        return best.isEmpty() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private int most() {
        String digits = top.strip();
        if (digits.matches("[0-9]{1," + MOST_DIGITS + "}") && Integer.parseInt(digits) > 0) {
            return Integer.parseInt(digits);
        }
        throw BadInput.value(TOP, top, "un nombre entier à partir de 1", "a whole number from 1 on");
    }

    private int others(Ranking ranking) {
        return ancrage.france().territories(TerritoryLevel.COMMUNE).size() - ranking.fitting() - ranking.toConfirm();
    }

    private ObjectNode json(LocalDate day, Project wanted, Ranking ranking, List<Explanation> best) {
        ObjectNode json = JsonDocument.object();
        json.put("date", day.toString()).put("project", wanted.id());
        json.putObject("counts")
                .put("true", ranking.fitting())
                .put("false", others(ranking))
                .put("unknown", ranking.toConfirm());
        ArrayNode matches = json.putArray("matches");
        ExplanationJson explanations = new ExplanationJson(wanted, ancrage.locale());
        best.forEach(explanation -> matches.add(explanations.summary(explanation)));
        return json;
    }

    private List<String> text(LocalDate day, Ranking ranking, List<Explanation> best) {
        Territories france = ancrage.france();
        List<String> lines = new ArrayList<>();
        lines.add(ancrage.say("Au " + day + " : ", "As of " + day + ": ") + ranking.summary(ancrage.locale()));
        for (int i = 0; i < best.size(); i++) {
            lines.add("");
            lines.addAll(lines(i + 1, best.get(i)));
        }
        if (!best.isEmpty()) {
            lines.add("");
            lines.add(ancrage.say("Toutes les raisons d'une commune : ", "All the reasons of one: ")
                    + "ancrage explain --project " + project.name() + " --territory "
                    + france.require(best.get(0).id()).code().code() + " --date " + day
                    + ancrage.say(" --lang fr", ""));
        }
        return lines;
    }

    private List<String> lines(int rank, Explanation explanation) {
        Locale locale = ancrage.locale();
        Territories france = ancrage.france();
        List<String> lines = new ArrayList<>();
        Degree degree = explanation.degree();
        String between = degree.isExact()
                ? ""
                : ancrage.say(" (entre ", " (between ") + number(degree.low()) + ancrage.say(" et ", " and ")
                        + number(degree.high()) + ")";
        lines.add(rank + ". " + Places.named(france, france.require(explanation.id())) + ", " + explanation.id()
                + ancrage.say(" : degré ", ": degree ") + number(degree.value()) + ancrage.say(" sur ", " of ")
                + number(Degree.FULL) + between
                + (explanation.fits().isUnknown() ? ancrage.say(", à confirmer", ", to confirm") : ""));
        Columns reasons = new Columns();
        for (Contribution item : explanation.contributions()) {
            reasons.add("+" + number(item.points()), Wording.reason(item, france, locale));
        }
        lines.addAll(reasons.lines("   "));
        if (!explanation.toConfirm().isEmpty()) {
            lines.add("   " + ancrage.say("à confirmer : ", "to confirm: ")
                    + Wording.gaps(explanation.toConfirm(), locale));
        }
        return lines;
    }

    private String number(int count) {
        return Wording.number(count, ancrage.locale());
    }
}
