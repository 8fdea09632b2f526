package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.LintFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage aids lint [FILE...]}: what the author of aid schemes should look at. */
@Command(name = "lint", sortOptions = false)
final class AidsLintCommand implements Callable<Integer> {

    private final AncrageCommand ancrage;

    @Parameters(arity = "0..*", paramLabel = "FILE|-", descriptionKey = "schemeFiles")
    private List<String> files = List.of();

    @Mixin
    private JudgedDay date = new JudgedDay();

    AidsLintCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    /** A finding, and the file it is about; null for the French catalogue. */
    private record Found(@Nullable String file, LintFinding finding) {

        String place() {
            String in = file == null ? finding.scheme() : file;
            return in
                    + (finding.place().isEmpty() ? "" : (finding.place().startsWith("#") ? "" : "#") + finding.place());
        }
    }

    @Override
    public Integer call() {
        LocalDate day = date.day(ancrage);
        Map<String, String> documents = new LinkedHashMap<>();
        for (String file : files) {
            InputText input = ancrage.read(file);
            if (documents.put(input.name(), input.text()) != null) {
                throw BadInput.command("donné deux fois : " + file, "given twice: " + file);
            }
        }
        AidCatalog french = AidCatalog.france();
        List<Found> found = documents.isEmpty()
                ? french.lint(day).stream().map(one -> new Found(null, one)).toList()
                : about(documents, french.with(documents).lint(day));
        boolean clean = found.stream().allMatch(one -> one.finding().severity() == LintFinding.Severity.NOTE);
        if (ancrage.wantsJson()) {
            ancrage.answer(json(day, found));
        } else {
            ancrage.answer(text(found));
        }
        return clean ? AncrageCommand.YES : AncrageCommand.NO;
    }

    /** Of all findings those about the files that were given: the catalogue underneath is not their author's. */
    private static List<Found> about(Map<String, String> documents, List<LintFinding> findings) {
        Map<String, String> fileOf = new LinkedHashMap<>();
        documents.forEach((file, text) -> id(text).ifPresent(id -> fileOf.putIfAbsent(id, file)));
        List<Found> found = new ArrayList<>();
        for (LintFinding finding : findings) {
            boolean named = documents.containsKey(finding.scheme());
            String file = named ? finding.scheme() : fileOf.get(finding.scheme());
            if (file != null) {
                found.add(new Found(file, finding));
            }
        }
        return found;
    }

    private static Optional<String> id(String text) {
        try {
            JsonNode id = JsonDocument.tree(text).path("id");
            return id.isString() ? Optional.of(id.asString()) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private List<String> text(List<Found> found) {
        List<String> lines = new ArrayList<>();
        for (Found one : found) {
            lines.add(word(one.finding().severity()) + " " + one.place() + ancrage.say(" : ", ": ")
                    + one.finding().text().in(ancrage.locale()));
        }
        lines.add(ancrage.say(
                "erreurs : " + count(found, LintFinding.Severity.ERROR) + ", avertissements : "
                        + count(found, LintFinding.Severity.WARNING) + ", notes : "
                        + count(found, LintFinding.Severity.NOTE),
                "errors: " + count(found, LintFinding.Severity.ERROR) + ", warnings: "
                        + count(found, LintFinding.Severity.WARNING) + ", notes: "
                        + count(found, LintFinding.Severity.NOTE)));
        return lines;
    }

    private String word(LintFinding.Severity severity) {
        return switch (severity) {
            case ERROR -> ancrage.say("erreur", "error");
            case WARNING -> ancrage.say("avertissement", "warning");
            case NOTE -> "note";
        };
    }

    private ObjectNode json(LocalDate day, List<Found> found) {
        ObjectNode json = JsonDocument.object();
        json.put("date", day.toString());
        ObjectNode counts = json.putObject("counts");
        for (LintFinding.Severity severity : LintFinding.Severity.values()) {
            counts.put(severity.name().toLowerCase(Locale.ROOT), count(found, severity));
        }
        ArrayNode findings = json.putArray("findings");
        for (Found one : found) {
            findings.addObject()
                    .put("severity", one.finding().severity().name())
                    .put("check", one.finding().check().name())
                    .put("file", one.file())
                    .put("scheme", one.finding().scheme())
                    .put("place", one.finding().place())
                    .put("text", one.finding().text().in(ancrage.locale()));
        }
        return json;
    }

    private static long count(List<Found> found, LintFinding.Severity severity) {
        return found.stream()
                .filter(one -> one.finding().severity() == severity)
                .count();
    }
}
