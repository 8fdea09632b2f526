package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.json.DocumentType;
import io.ancrage.offer.Obstacle;
import io.ancrage.offer.Offer;
import io.ancrage.territory.TerritoryProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage validate FILE}: whether a document can be used, and what keeps an offer from being published. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

    private static final String TYPE = "--type";

    private final AncrageCommand ancrage;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "validate")
    private String file = "";

    @Option(names = TYPE, descriptionKey = "documentType", paramLabel = "TYPE")
    private @Nullable String type;

    @Mixin
    private JudgedDay date = new JudgedDay();

    ValidateCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    /** What was found; without a problem, what the constraints and the rules of publishing say. */
    private record Findings(
            DocumentType type,
            Optional<AncrageException> problem,
            Map<String, String> violations,
            List<Obstacle> obstacles) {

        boolean isValid() {
            return problem.isEmpty() && violations.isEmpty();
        }

        boolean isPublishable() {
            return isValid() && obstacles.isEmpty();
        }
    }

    @Override
    public Integer call() {
        LocalDate day = date.day(ancrage);
        Optional<DocumentType> stated = Optional.ofNullable(type).map(ValidateCommand::type);
        InputText input = ancrage.read(file);
        Findings findings = findings(input, stated.orElseGet(() -> guess(input)), day);
        if (ancrage.wantsJson()) {
            ancrage.answer(json(input, findings, day));
        } else {
            ancrage.answer(text(input, findings, day));
        }
        return findings.isValid() && findings.obstacles().isEmpty() ? AncrageCommand.YES : AncrageCommand.NO;
    }

    private static DocumentType type(String word) {
        return DocumentType.ofWord(word).orElseThrow(() -> BadInput.value(TYPE, word, words(), words()));
    }

    private static String words() {
        return Stream.of(DocumentType.values()).map(DocumentType::word).collect(Collectors.joining("|"));
    }

    private static DocumentType guess(InputText input) {
        JsonNode document;
        try {
            document = JsonDocument.tree(input.text());
        } catch (JacksonException notJson) {
            // Whatever it was meant to be, the library says where it is not JSON.
            return DocumentType.CRITERION;
        }
        if (document.isArray()) {
            throw BadInput.document(
                    input.name(),
                    "est une liste ; pour une liste d'annonces : ancrage import FILE",
                    "is a list; for a list of offers: ancrage import FILE");
        }
        return TypeByFields.of(document)
                .orElseThrow(() -> BadInput.document(
                        input.name(),
                        "les champs ne disent pas ce que c'est ; dites-le : " + TYPE + " " + words(),
                        "the fields do not tell what this is; say it: " + TYPE + " " + words()));
    }

    private Findings findings(InputText input, DocumentType asked, LocalDate day) {
        Object document;
        try {
            document = read(new Documents(ancrage.france()), asked, input.text());
        } catch (AncrageException problem) {
            return new Findings(asked, Optional.of(input.located(problem)), Map.of(), List.of());
        }
        return new Findings(
                asked,
                Optional.empty(),
                new TreeMap<>(Border.check(document, ancrage.locale())),
                document instanceof Offer offer ? offer.obstacles(day) : List.of());
    }

    private Object read(Documents documents, DocumentType asked, String text) {
        return switch (asked) {
            case PROJECT -> documents.project(text);
            case OFFER -> documents.offer(text);
            case ACTOR -> documents.actor(text);
            case JOINT_PROJECT -> documents.jointProject(text);
            case TERRITORY_FACTS -> {
                TerritoryProfile profile = documents.json().readTerritoryProfile(text);
                documents.codes().check(profile.territory(), "/territory");
                yield profile;
            }
            case CRITERION -> ancrage.france().current(documents.json().readCriterion(text));
        };
    }

    private ObjectNode json(InputText input, Findings findings, LocalDate day) {
        ObjectNode json = JsonDocument.object();
        json.put("file", input.name()).put("type", findings.type().word()).put("valid", findings.isValid());
        findings.problem()
                .ifPresent(problem -> json.putObject("problem")
                        .put("code", problem.code())
                        .put("place", problem.place())
                        .put("reason", problem.text().in(ancrage.locale())));
        ArrayNode violations = json.putArray("violations");
        findings.violations()
                .forEach((field, reason) ->
                        violations.addObject().put("field", field).put("reason", reason));
        if (findings.type() == DocumentType.OFFER && findings.problem().isEmpty()) {
            json.put("date", day.toString()).put("publishable", findings.isPublishable());
            ArrayNode obstacles = json.putArray("obstacles");
            findings.obstacles()
                    .forEach(obstacle -> obstacles
                            .addObject()
                            .put("obstacle", obstacle.name())
                            .put("field", obstacle.property())
                            .put("reason", obstacle.text().in(ancrage.locale())));
        }
        return json;
    }

    private String verdict(Findings findings) {
        if (findings.problem().isPresent()) {
            return ancrage.say(", inutilisable :", ", cannot be used:");
        }
        return findings.violations().isEmpty()
                ? ancrage.say(", utilisable", ", can be used")
                : ancrage.say(", à corriger :", ", to be corrected:");
    }

    private String publishable(Findings findings, LocalDate day) {
        if (findings.isPublishable()) {
            return ancrage.say("publiable au " + day, "can be published as of " + day);
        }
        return findings.obstacles().isEmpty()
                ? ancrage.say(
                        "pas publiable au " + day + " : corrigez d'abord ce qui précède",
                        "cannot be published as of " + day + ": first correct what is above")
                : ancrage.say("pas publiable au " + day + " :", "cannot be published as of " + day + ":");
    }

    private List<String> text(InputText input, Findings findings, LocalDate day) {
        List<String> lines = new ArrayList<>();
        String name = BadInput.shown(input.name());
        lines.add(name
                + ancrage.say(" : ", ": ")
                + TypeByFields.label(findings.type()).in(ancrage.locale())
                + verdict(findings));
        findings.problem().ifPresent(problem -> lines.add("  " + problem.message(ancrage.locale())));
        Columns violations = new Columns();
        findings.violations().forEach(violations::add);
        lines.addAll(violations.lines("  "));
        if (findings.type() == DocumentType.OFFER && findings.problem().isEmpty()) {
            lines.add(publishable(findings, day));
            Columns obstacles = new Columns();
            findings.obstacles()
                    .forEach(obstacle ->
                            obstacles.add(obstacle.property(), obstacle.text().in(ancrage.locale())));
            lines.addAll(obstacles.lines("  "));
        }
        return lines;
    }
}
