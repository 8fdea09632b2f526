package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidPlaces;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.PlaceSweep;
import io.ancrage.aids.Situation;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.TruthSet;
import io.ancrage.profession.Profession;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage aids sweep}: all schemes of one place for every profession, or of one person in every commune. */
@Command(name = "sweep", sortOptions = false)
final class AidsSweepCommand implements Callable<Integer> {

    private static final String TERRITORY = "--territory";
    private static final String LIMIT = "--limit";
    private static final int SHOWN = 10;

    private final AncrageCommand ancrage;

    @Option(names = TERRITORY, descriptionKey = "territory", paramLabel = "CODE|NAME")
    private @Nullable String territory;

    @Mixin
    private SituationFile situation = new SituationFile();

    @Mixin
    private JudgedDay date = new JudgedDay();

    @Option(names = LIMIT, descriptionKey = "limit", paramLabel = "N")
    private @Nullable String limit;

    AidsSweepCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        String label = TERRITORY + " CODE|NAME";
        if (territory == null && !situation.isGiven()) {
            throw BadInput.missing(label + " ou " + SituationFile.LABEL, label + " or " + SituationFile.LABEL);
        }
        if (territory != null && situation.isGiven()) {
            throw BadInput.stray(
                    SituationFile.OPTION,
                    "donnez " + TERRITORY + " ou " + SituationFile.OPTION + ", un seul",
                    "give " + TERRITORY + " or " + SituationFile.OPTION + ", only one");
        }
        if (territory != null && limit != null) {
            throw BadInput.stray(
                    LIMIT,
                    "cette option accompagne " + SituationFile.OPTION,
                    "this option goes with " + SituationFile.OPTION);
        }
        int most = most();
        AidCatalog catalog = AidCatalog.france();
        if (territory != null) {
            LocalDate day = date.day(ancrage);
            Territory place =
                    new TerritoryFinder(ancrage).find(territory, TERRITORY).territory();
            return place(place, day, catalog.openIn(ancrage.france().sheet(place.code()), day));
        }
        Situation person = situation.readAnywhere(ancrage, catalog, date);
        return person(catalog, person, catalog.sweep(person, AidPlaces.of(ancrage.france())), most);
    }

    private int most() {
        return limit == null ? SHOWN : WholeNumber.from(0, LIMIT, limit);
    }

    private int place(Territory place, LocalDate day, Map<String, List<AidVerdict>> open) {
        if (ancrage.wantsJson()) {
            ObjectNode json = JsonDocument.object();
            json.put("date", day.toString())
                    .put("territory", place.code().toString())
                    .put("name", place.name());
            ArrayNode professions = json.putArray("professions");
            open.forEach((profession, verdicts) -> {
                ObjectNode one =
                        professions.addObject().put("profession", profession).put("label", label(profession));
                ArrayNode schemes = one.putArray("schemes");
                verdicts.forEach(verdict -> schemes.addObject()
                        .put("scheme", verdict.scheme().id())
                        .put("shortName", verdict.scheme().shortName())
                        .put("right", Answers.word(verdict.right())));
            });
            ancrage.answer(json);
        } else {
            List<String> lines = new ArrayList<>();
            lines.add(ancrage.say("Au " + day + ", ouvert à ", "As of " + day + ", open in ")
                    + Places.full(ancrage.france(), place));
            Map<String, List<String>> alike = new LinkedHashMap<>();
            open.forEach((profession, verdicts) -> alike.computeIfAbsent(schemes(verdicts), key -> new ArrayList<>())
                    .add(label(profession) + " (" + profession + ")"));
            alike.forEach((schemes, professions) -> {
                lines.add("");
                lines.add(String.join(", ", professions) + ancrage.say(" :", ":"));
                schemes.lines().forEach(lines::add);
            });
            ancrage.answer(lines);
        }
        return open.isEmpty() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private String schemes(List<AidVerdict> verdicts) {
        Columns columns = new Columns();
        verdicts.forEach(verdict -> columns.add(
                verdict.scheme().id(),
                verdict.scheme().shortName(),
                verdict.right().isTrue()
                        ? ancrage.say("éligible sous réserve", "potentially eligible")
                        : ancrage.say("à préciser", "cannot be told yet")));
        return String.join("\n", columns.lines("  "));
    }

    private String label(String profession) {
        return Profession.of(profession).label().in(ancrage.locale());
    }

    private int person(AidCatalog catalog, Situation person, PlaceSweep sweep, int most) {
        boolean any = sweep.rights().values().stream().anyMatch(answers -> answers.count(Truth.FALSE) < answers.rows());
        if (ancrage.wantsJson()) {
            ObjectNode json = JsonDocument.object();
            json.put("date", person.asOf().toString());
            ArrayNode schemes = json.putArray("schemes");
            sweep.rights().forEach((id, answers) -> {
                ObjectNode one = schemes.addObject()
                        .put("scheme", id)
                        .put("shortName", catalog.require(id).shortName());
                ObjectNode counts = one.putObject("counts");
                for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE)) {
                    counts.put(Answers.word(truth), answers.count(truth));
                }
                for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN)) {
                    ArrayNode communes = one.putArray(Answers.word(truth));
                    first(sweep, id, truth, most)
                            .forEach(commune -> communes.add(commune.code().code()));
                }
            });
            ancrage.answer(json);
        } else {
            ancrage.answer(text(catalog, person, sweep, most));
        }
        return any ? AncrageCommand.YES : AncrageCommand.NO;
    }

    private List<String> text(AidCatalog catalog, Situation person, PlaceSweep sweep, int most) {
        Columns columns = new Columns();
        columns.add(
                ancrage.say("dispositif", "scheme"),
                ancrage.say("oui", "yes"),
                ancrage.say("à préciser", "to confirm"),
                ancrage.say("non", "no"),
                ancrage.say("premières communes", "first communes"));
        int never = 0;
        for (Map.Entry<String, TruthSet> scheme : sweep.rights().entrySet()) {
            if (catalog.require(scheme.getKey()).kind() == AidScheme.Kind.RULE) {
                continue; // nobody is eligible for a rule on other aids
            }
            TruthSet answers = scheme.getValue();
            if (answers.count(Truth.FALSE) == answers.rows()) {
                never++;
                continue;
            }
            Truth shown = answers.count(Truth.TRUE) > 0 ? Truth.TRUE : Truth.UNKNOWN;
            columns.add(
                    scheme.getKey(),
                    number(answers.count(Truth.TRUE)),
                    number(answers.count(Truth.UNKNOWN)),
                    number(answers.count(Truth.FALSE)),
                    first(sweep, scheme.getKey(), shown, most).stream()
                            .map(commune -> commune.code().code())
                            .collect(Collectors.joining(" ")));
        }
        List<String> lines = new ArrayList<>();
        lines.add(ancrage.say(
                "Au " + person.asOf() + ", dans toutes les communes :",
                "As of " + person.asOf() + ", in all communes:"));
        lines.addAll(columns.lines("  "));
        lines.add("");
        lines.add(ancrage.say("Nulle part : " + never + " dispositifs", "Nowhere: " + never + " schemes"));
        return lines;
    }

    private static List<Territory> first(PlaceSweep sweep, String scheme, Truth truth, int most) {
        return sweep.communes(scheme, truth).stream().limit(most).toList();
    }

    private String number(int number) {
        return Wording.number(number, ancrage.locale());
    }
}
