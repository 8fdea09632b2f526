package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.lever.Lever;
import io.ancrage.lever.LeverAction;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.lever.LeverConcept;
import io.ancrage.lever.LeverErratum;
import io.ancrage.lever.LeverExample;
import io.ancrage.lever.LeverItem;
import io.ancrage.lever.LeverMeasure;
import io.ancrage.lever.LeverWish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage levers show [ACTION]}: the levers with their actions, or all that is known of one of them. */
@Command(name = "show", sortOptions = false)
final class LeversShowCommand implements Callable<Integer> {

    private static final String ARGUMENT = "ACTION";

    private final AncrageCommand ancrage;
    private final LeverCatalog catalog = LeverCatalog.load();

    @Parameters(arity = "0..1", paramLabel = ARGUMENT, descriptionKey = "action")
    private @Nullable String id;

    LeversShowCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        String asked = id;
        if (ancrage.wantsJson()) {
            ancrage.answer(asked == null ? json() : json(require(asked)));
        } else {
            ancrage.answer(asked == null ? text() : text(require(asked)));
        }
        return AncrageCommand.YES;
    }

    private LeverItem require(String asked) {
        try {
            return catalog.require(asked);
        } catch (AncrageException unknown) {
            throw unknown.at(ARGUMENT);
        }
    }

    private ObjectNode json() {
        ObjectNode json = JsonDocument.object();
        json.putObject("counts")
                .put("levers", catalog.levers().size())
                .put("actions", catalog.actions().size())
                .put("measures", catalog.measures().size())
                .put("examples", catalog.examples().size());
        ArrayNode levers = json.putArray("levers");
        for (Lever lever : catalog.levers()) {
            ObjectNode one = named(levers.addObject(), lever).put("order", lever.order());
            ArrayNode actions = one.putArray("actions");
            lever.actions().forEach(action -> named(actions.addObject(), action).put("order", action.order()));
        }
        errata(json, catalog.errata());
        return source(json);
    }

    private ObjectNode json(LeverItem item) {
        ObjectNode json = named(JsonDocument.object(), item);
        json.put("kind", kind(item).english());
        putUnlessEmpty(json, "caveat", caveat(item));
        putUnlessEmpty(json, "note", item.note());
        if (item instanceof Lever lever) {
            json.put("order", lever.order());
            lever.actions().forEach(action -> named(json.withArray("actions").addObject(), action));
            examples(json, lever.examples());
        } else if (item instanceof LeverAction action) {
            json.put("order", action.order()).put("lever", above(action.id()));
            touched(json, action.concepts(), action.wish());
            ArrayNode measures = json.putArray("measures");
            for (LeverMeasure measure : action.measures()) {
                ObjectNode one = named(measures.addObject(), measure);
                putUnlessEmpty(one, "caveat", measure.caveat());
                putUnlessEmpty(one, "note", measure.note());
                measure(one, measure);
            }
            examples(json, action.examples());
        } else if (item instanceof LeverMeasure measure) {
            json.put("order", measure.order()).put("action", above(measure.id()));
            measure(json, measure);
            examples(json, illustrating(measure));
        } else if (item instanceof LeverExample example) {
            example(json, example);
        }
        errata(json, errata(item));
        return source(json);
    }

    private ObjectNode named(ObjectNode json, LeverItem item) {
        return json.put("id", item.id()).put("label", in(item.label()));
    }

    private void putUnlessEmpty(ObjectNode json, String field, Text text) {
        if (!text.isEmpty()) {
            json.put(field, in(text));
        }
    }

    private static void measure(ObjectNode json, LeverMeasure measure) {
        touched(json, measure.concepts(), measure.wish());
        measure.sameAs().ifPresent(same -> json.put("sameAs", same));
    }

    private static void touched(ObjectNode json, Collection<LeverConcept> concepts, Optional<LeverWish> wish) {
        ArrayNode words = json.putArray("concepts");
        concepts.forEach(concept -> words.add(concept.word()));
        wish.ifPresentOrElse(wished -> json.set("wish", json(wished)), () -> json.putNull("wish"));
    }

    /** The short form that a project's file takes. */
    private static ObjectNode json(LeverWish wish) {
        ObjectNode json = JsonDocument.object().put("fact", wish.fact());
        wish.codes().forEach(json.putArray(wish.op().word())::add);
        return json;
    }

    private void examples(ObjectNode json, List<LeverExample> examples) {
        ArrayNode all = json.putArray("examples");
        for (LeverExample example : examples) {
            ObjectNode one = named(all.addObject(), example);
            putUnlessEmpty(one, "note", example.note());
            example(one, example);
        }
    }

    private static void example(ObjectNode json, LeverExample example) {
        example.illustrates().forEach(json.putArray("illustrates")::add);
        example.amount()
                .ifPresent(amount -> json.putObject("amount")
                        .put(amount.atMost() ? "atMost" : "is", amount.euros().amount())
                        .put("unit", "EUR"));
        example.scheme().ifPresent(scheme -> json.put("scheme", scheme));
    }

    private void errata(ObjectNode json, List<LeverErratum> errata) {
        if (errata.isEmpty()) {
            return;
        }
        ArrayNode all = json.putArray("errata");
        for (LeverErratum erratum : errata) {
            ObjectNode one = all.addObject().put("id", erratum.id());
            one.put("finding", in(erratum.finding())).put("reading", in(erratum.reading()));
            erratum.concerns().forEach(one.putArray("concerns")::add);
        }
    }

    private ObjectNode source(ObjectNode json) {
        json.put("source", catalog.source().title())
                .put("publisher", catalog.source().publisher())
                .put("asOf", catalog.asOf().text())
                .put("seen", catalog.seen().toString())
                .put("remark", in(catalog.source().remark()));
        return json;
    }

    private List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(count(catalog.levers().size(), "leviers", "levers") + ", "
                + count(catalog.actions().size(), "actions", "actions") + ", "
                + count(catalog.measures().size(), "mesures", "measures") + ", "
                + count(catalog.examples().size(), "exemples", "examples"));
        for (Lever lever : catalog.levers()) {
            lines.add("");
            lines.add(lever.order() + ". " + in(lever.label()) + " (" + lever.id() + ")");
            Columns actions = new Columns();
            lever.actions().forEach(action -> actions.add(action.id(), in(action.label())));
            lines.addAll(actions.lines("   "));
        }
        lines.addAll(sourceLines());
        lines.add("");
        lines.add(ancrage.say("Un seul : ancrage levers show ", "One of them: ancrage levers show ")
                + catalog.actions().get(0).id()
                + ancrage.say(" --lang fr", ""));
        return lines;
    }

    private List<String> text(LeverItem item) {
        List<String> lines = new ArrayList<>();
        lines.add(in(item.label()) + ", " + in(kind(item)) + " (" + item.id() + ")");
        if (!(item instanceof Lever)) {
            LeverItem lever = catalog.require(item.id().substring(0, item.id().indexOf('.')));
            lines.add(ancrage.say("du levier ", "of the lever ") + in(lever.label()) + " (" + lever.id() + ")");
            add(lines, ancrage.say("réserve sur le levier : ", "reservation on the lever: "), caveat(lever));
        }
        add(lines, ancrage.say("réserve : ", "reservation: "), caveat(item));
        add(lines, ancrage.say("note : ", "note: "), item.note());
        if (item instanceof Lever lever) {
            Columns actions = new Columns();
            lever.actions().forEach(action -> actions.add(action.id(), in(action.label())));
            add(lines, ancrage.say("Actions :", "Actions:"), actions.lines("  "));
            add(lines, ancrage.say("Exemples :", "Examples:"), exampleLines(lever.examples()));
        } else if (item instanceof LeverAction action) {
            lines.addAll(touchedLines(action.concepts(), action.wish()));
            add(lines, ancrage.say("Mesures :", "Measures:"), measureLines(action.measures()));
            add(lines, ancrage.say("Exemples :", "Examples:"), exampleLines(action.examples()));
        } else if (item instanceof LeverMeasure measure) {
            lines.addAll(touchedLines(measure.concepts(), measure.wish()));
            measure.sameAs().ifPresent(same -> lines.add(ancrage.say("la même que ", "the same as ") + same));
            add(lines, ancrage.say("Exemples :", "Examples:"), exampleLines(illustrating(measure)));
        } else if (item instanceof LeverExample example) {
            lines.addAll(figureLines(example, ""));
            lines.add(ancrage.say("illustre ", "illustrates ") + String.join(", ", example.illustrates()));
        }
        List<String> errata = errata(item).stream()
                .map(erratum -> "  " + erratum.id() + "  " + in(erratum.finding()) + " " + in(erratum.reading()))
                .toList();
        add(lines, ancrage.say("Erreurs de la source :", "Slips of the source:"), errata);
        lines.addAll(sourceLines());
        return lines;
    }

    private void add(List<String> lines, String head, Text text) {
        if (!text.isEmpty()) {
            lines.add(head + in(text));
        }
    }

    private static void add(List<String> lines, String head, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.add(head);
            lines.addAll(more);
        }
    }

    private List<String> touchedLines(Collection<LeverConcept> concepts, Optional<LeverWish> wish) {
        List<String> lines = new ArrayList<>();
        if (!concepts.isEmpty()) {
            lines.add(ancrage.say("touche : ", "touches: ")
                    + concepts.stream().map(concept -> in(concept.label())).collect(Collectors.joining(", ")));
        }
        lines.add(ancrage.say("un projet peut souhaiter : ", "a project may wish: ")
                + wish.map(LeversShowCommand::words).orElse(ancrage.say("rien", "nothing")));
        return lines;
    }

    /** The JSON of a wish on one line. */
    private static String words(LeverWish wish) {
        String codes = wish.codes().stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        return "{\"fact\": \"" + wish.fact() + "\", \"" + wish.op().word() + "\": [" + codes + "]}";
    }

    private List<String> measureLines(List<LeverMeasure> measures) {
        List<String> lines = new ArrayList<>();
        for (LeverMeasure measure : measures) {
            lines.add("  " + in(measure.label()) + " (" + measure.id() + ")");
            add(lines, ancrage.say("    réserve : ", "    reservation: "), measure.caveat());
            add(lines, ancrage.say("    note : ", "    note: "), measure.note());
            measure.wish().ifPresent(wish -> lines.add(ancrage.say("    souhait : ", "    wish: ") + words(wish)));
            measure.sameAs().ifPresent(same -> lines.add(ancrage.say("    la même que ", "    the same as ") + same));
        }
        return lines;
    }

    private List<String> exampleLines(List<LeverExample> examples) {
        List<String> lines = new ArrayList<>();
        for (LeverExample example : examples) {
            lines.add("  " + in(example.label()) + " (" + example.id() + ")");
            lines.addAll(figureLines(example, "    "));
            add(lines, ancrage.say("    note : ", "    note: "), example.note());
        }
        return lines;
    }

    private List<String> figureLines(LeverExample example, String indent) {
        List<String> lines = new ArrayList<>();
        example.amount()
                .ifPresent(amount -> lines.add(indent
                        + ancrage.say("montant, sans date : ", "amount, without a date: ")
                        + amount.text(ancrage.locale())));
        example.scheme()
                .ifPresent(scheme -> lines.add(indent + ancrage.say("dispositif d'aide : ", "aid scheme: ") + scheme));
        return lines;
    }

    private List<String> sourceLines() {
        SourceNotes notes = new SourceNotes();
        notes.mark(catalog.source());
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(notes.lines(ancrage.locale()));
        return lines;
    }

    private List<LeverErratum> errata(LeverItem item) {
        return catalog.errata().stream()
                .filter(erratum -> erratum.concerns().contains(item.id()))
                .toList();
    }

    private List<LeverExample> illustrating(LeverMeasure measure) {
        return catalog.examples().stream()
                .filter(example -> example.illustrates().contains(measure.id()))
                .toList();
    }

    private static Text caveat(LeverItem item) {
        if (item instanceof Lever lever) {
            return lever.caveat();
        }
        if (item instanceof LeverAction action) {
            return action.caveat();
        }
        return item instanceof LeverMeasure measure ? measure.caveat() : Text.EMPTY;
    }

    private static Text kind(LeverItem item) {
        if (item instanceof Lever) {
            return new Text("levier", "lever");
        }
        if (item instanceof LeverAction) {
            return new Text("action", "action");
        }
        return item instanceof LeverMeasure ? new Text("mesure", "measure") : new Text("exemple", "example");
    }

    private static String above(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }

    private String count(int count, String french, String english) {
        return Wording.number(count, ancrage.locale()) + " " + ancrage.say(french, english);
    }

    private String in(Text text) {
        return text.in(ancrage.locale());
    }
}
