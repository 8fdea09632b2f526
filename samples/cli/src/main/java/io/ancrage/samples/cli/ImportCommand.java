package io.ancrage.samples.cli;

import io.ancrage.json.ImportReport;
import io.ancrage.json.Rejection;
import io.ancrage.offer.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage import FILE}: which offers of a file can be taken, what is to be corrected, and why others cannot. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final AncrageCommand ancrage;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "import")
    private String file = "";

    ImportCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        ItemFile<Offer> read = ItemFile.read(ancrage, file, new Documents(ancrage.france()).offers());
        List<Correction> corrections = corrections(read.items());
        if (ancrage.wantsJson()) {
            ancrage.answer(json(read, corrections));
        } else {
            ancrage.answer(text(read, corrections));
        }
        return read.report().isClean() && corrections.isEmpty() ? AncrageCommand.YES : AncrageCommand.NO;
    }

    /** An offer that is taken and breaks constraints. */
    private record Correction(String id, Map<String, String> violations) {}

    private List<Correction> corrections(List<Offer> offers) {
        List<Map<String, String>> found = Border.check(offers, ancrage.locale());
        return IntStream.range(0, offers.size())
                .filter(i -> !found.get(i).isEmpty())
                .mapToObj(i -> new Correction(offers.get(i).id(), found.get(i)))
                .toList();
    }

    private ObjectNode json(ItemFile<Offer> read, List<Correction> corrections) {
        ImportReport report = read.report();
        ObjectNode json = JsonDocument.object();
        json.put("file", read.name()).put("complete", report.complete());
        json.putObject("counts")
                .put("taken", report.accepted())
                .put("toCorrect", corrections.size())
                .put("refused", report.rejected());
        ArrayNode taken = json.putArray("taken");
        read.items().forEach(offer -> taken.add(offer.id()));
        ArrayNode toCorrect = json.putArray("toCorrect");
        for (Correction correction : corrections) {
            ArrayNode violations =
                    toCorrect.addObject().put("id", correction.id()).putArray("violations");
            correction
                    .violations()
                    .forEach((field, reason) ->
                            violations.addObject().put("field", field).put("reason", reason));
        }
        ArrayNode refused = json.putArray("refused");
        for (Rejection rejection : report.rejections()) {
            refused.addObject()
                    .put("line", rejection.line())
                    .put("place", rejection.place())
                    .put("field", rejection.field())
                    .put("id", rejection.id())
                    .put("value", rejection.value())
                    .put("code", rejection.code())
                    .put("reason", rejection.text().in(ancrage.locale()));
        }
        return json;
    }

    private List<String> text(ItemFile<Offer> read, List<Correction> corrections) {
        ImportReport report = read.report();
        List<String> lines = new ArrayList<>();
        lines.add(BadInput.shown(read.name())
                + ancrage.say(" : annonces prises : ", ": offers taken: ")
                + number(report.accepted())
                + ancrage.say(", refusées : ", ", refused: ")
                + number(report.rejected())
                + (corrections.isEmpty()
                        ? ""
                        : ancrage.say(", prises mais à corriger : ", ", taken but to be corrected: ")
                                + number(corrections.size()))
                + (report.complete()
                        ? ""
                        : ancrage.say(
                                " ; la suite du fichier n'a pas pu être lue",
                                "; the rest of the file could not be read")));
        for (Correction correction : corrections) {
            lines.add("");
            lines.add(correction.id() + ancrage.say(" : prise, à corriger", ": taken, to be corrected"));
            Columns violations = new Columns();
            correction.violations().forEach(violations::add);
            lines.addAll(violations.lines("  "));
        }
        for (Rejection rejection : report.rejections()) {
            lines.add("");
            lines.add(ancrage.say("ligne ", "line ")
                    + rejection.line()
                    + (rejection.place().isEmpty() ? "" : ", " + rejection.place())
                    + (rejection.id().isEmpty() ? "" : " (" + rejection.id() + ")"));
            Columns columns = new Columns();
            if (!rejection.field().isEmpty()) {
                columns.add(ancrage.say("champ", "field"), rejection.field());
            }
            if (!rejection.value().isEmpty()) {
                columns.add(ancrage.say("valeur", "value"), rejection.value());
            }
            columns.add(
                    ancrage.say("raison", "reason"),
                    rejection.text().in(ancrage.locale()) + " (" + rejection.code() + ")");
            lines.addAll(columns.lines("  "));
        }
        return lines;
    }

    private String number(long count) {
        return Wording.number((int) count, ancrage.locale());
    }
}
