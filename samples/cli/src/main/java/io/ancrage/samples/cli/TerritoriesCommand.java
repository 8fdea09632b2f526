package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Program;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.Json;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage territories --where FILE}: the communes for which a criterion holds. */
@Command(name = "territories", sortOptions = false)
final class TerritoriesCommand implements Callable<Integer> {

    private static final String AREA = "--area";
    private static final String EVERYWHERE = "everywhere";
    private static final Map<String, Area> AREAS =
            Map.of(EVERYWHERE, Area.everywhere(), "metropolitan", Area.metropolitan(), "overseas", Area.overseas());

    private final AncrageCommand ancrage;

    @Option(names = "--where", descriptionKey = "where", paramLabel = "FILE|-", required = true)
    private String where = "";

    @Option(names = AREA, descriptionKey = "area", paramLabel = "AREA")
    private String area = EVERYWHERE;

    @Mixin
    private JudgedDay date = new JudgedDay();

    TerritoriesCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        LocalDate day = date.day(ancrage);
        InputText input = ancrage.read(where);
        Territories france = ancrage.france().asOf(day);
        Area searched = area(france);
        Vocabulary vocabulary = ProjectFacts.vocabulary();
        Criterion criterion =
                input.as(text -> france.current(Json.of(vocabulary).readCriterion(text)));
        Program program = vocabulary.compile(criterion);
        Map<Truth, List<Territory>> answers = answers(france, program, communes(france, searched));
        if (ancrage.wantsJson()) {
            ancrage.answer(json(day, searched, answers));
        } else {
            ancrage.answer(text(day, searched, france, program, answers));
        }
        return answers(answers, Truth.TRUE).isEmpty() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private Area area(Territories france) {
        String word = area.strip();
        Area known = AREAS.get(word);
        if (known != null) {
            return known;
        }
        boolean code = word.chars().anyMatch(Character::isDigit);
        if (!code && france.named(word).isEmpty()) {
            String nearest = Spelling.nearest(word, AREAS.keySet()).orElse("");
            throw BadInput.value(
                    AREA,
                    area,
                    "everywhere, metropolitan, overseas ou un code de territoire comme DEP-23"
                            + (nearest.isEmpty() ? "" : " ; le plus proche : " + nearest),
                    "everywhere, metropolitan, overseas or the code of a territory such as DEP-23"
                            + (nearest.isEmpty() ? "" : "; the nearest is " + nearest));
        }
        try {
            return new Area.In(france.require(word).code());
        } catch (AncrageException e) {
            throw e.at(AREA);
        }
    }

    private List<Territory> communes(Territories france, Area searched) {
        List<Territory> communes = france.in(searched);
        if (communes.isEmpty()) {
            throw BadInput.value(
                    AREA,
                    area,
                    "un territoire qui contient des communes, comme DEP-23",
                    "a territory that communes lie in, such as DEP-23");
        }
        return communes;
    }

    /** The communes of an area by their answers, each list in code order. */
    private static Map<Truth, List<Territory>> answers(Territories france, Program program, List<Territory> communes) {
        TruthSet answers = program.test(france.table(TerritoryLevel.COMMUNE));
        return communes.stream()
                .collect(Collectors.groupingBy(
                        commune -> answers.truth(france.row(commune.code()).orElseThrow()),
                        () -> new EnumMap<>(Truth.class),
                        Collectors.toList()));
    }

    private static List<Territory> answers(Map<Truth, List<Territory>> answers, Truth truth) {
        return answers.getOrDefault(truth, List.of());
    }

    private static ObjectNode json(LocalDate day, Area searched, Map<Truth, List<Territory>> answers) {
        ObjectNode json = JsonDocument.object();
        json.put("date", day.toString()).put("area", text(searched));
        ObjectNode counts = json.putObject("counts");
        for (Truth truth : Truth.values()) {
            counts.put(Answers.word(truth), answers(answers, truth).size());
        }
        for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN)) {
            ArrayNode codes = json.putArray(Answers.word(truth));
            answers(answers, truth).forEach(commune -> codes.add(commune.code().code()));
        }
        return json;
    }

    private List<String> text(
            LocalDate day, Area searched, Territories france, Program program, Map<Truth, List<Territory>> answers) {
        List<Territory> holding = answers(answers, Truth.TRUE);
        List<Territory> open = answers(answers, Truth.UNKNOWN);
        int others = answers(answers, Truth.FALSE).size();
        List<String> lines = new ArrayList<>();
        lines.add(ancrage.say("Au ", "As of ") + day + ", " + Finding.words(new Inside(searched), ancrage.locale())
                + ancrage.say(
                        " : " + number(holding.size()) + " oui, " + number(open.size()) + " à confirmer, "
                                + number(others) + " non",
                        ": " + number(holding.size()) + " yes, " + number(open.size()) + " to confirm, "
                                + number(others) + " no"));
        if (!holding.isEmpty()) {
            lines.add("");
            lines.add(ancrage.say("Oui :", "Yes:"));
            holding.forEach(commune -> lines.add("  " + line(france, commune)));
        }
        if (!open.isEmpty()) {
            lines.add("");
            lines.add(ancrage.say("À confirmer :", "To confirm:"));
            FactTable table = france.table(TerritoryLevel.COMMUNE);
            for (Territory commune : open) {
                int row = france.row(commune.code()).orElseThrow();
                lines.add("  " + line(france, commune) + ancrage.say(" : ", ": ")
                        + Wording.gaps(program.missing(table.row(row)), ancrage.locale()));
            }
        }
        return lines;
    }

    private String number(int count) {
        return Wording.number(count, ancrage.locale());
    }

    private static String line(Territories france, Territory commune) {
        return commune.code().code() + "  " + Places.named(france, commune);
    }

    private static String text(Area searched) {
        return AREAS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(searched))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> ((Area.In) searched).territory().toString());
    }
}
