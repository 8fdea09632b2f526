package io.ancrage.samples.databuilder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The levers of medical attractiveness with their actions, measures and examples, from one JSON document into one table
 * each. Not thread-safe.
 *
 * <p>Order is that of the document, which is that of the source's detail pages. What is ours and not the source's, the
 * notes and the wording of the errata, is kept by hand in both languages.
 */
final class Levers {

    private static final String DOCUMENT = "levers.json";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern AMOUNT = Pattern.compile("(up to )?(\\d{1,3}(?: \\d{3})*) EUR");
    /** The lists of the document that hold the codes of a fact of offers. */
    private static final Map<String, String> CODES_OF_FACTS = Map.of(
            "offer.kind", "offerKinds",
            "offer.modes", "modes",
            "offer.structures", "structures",
            "offer.team", "teamRoles");

    private static final String LEVERS = "territory.levers";
    private static final String BENEFITS = "offer.benefits";

    private final JsonItem document;
    private final Map<String, JsonItem> byId = new LinkedHashMap<>();
    private final Set<String> examples = new TreeSet<>();
    private final Map<String, Row> notes = Table.kept("lever-notes.tsv").byKey("id");
    private final Map<String, Set<String>> codes = new TreeMap<>();

    private Levers(JsonItem document) {
        this.document = document;
    }

    static void addTo(Resources resources, Path input, SourceList sources, String folder) {
        JsonItem document = JsonItem.read(input, DOCUMENT);
        new Levers(document).addTo(resources, sources, folder);
    }

    private void addTo(Resources resources, SourceList sources, String folder) {
        list();
        readCodes();
        List<String> levers = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        List<String> illustrations = new ArrayList<>();
        levers.add("# seen " + document.at("source").required("seen"));
        levers.add("id\tlabel_fr\tlabel_en\tcaveat_fr\tcaveat_en\tnote_fr\tnote_en");
        actions.add("id\tlabel_fr\tlabel_en\tcaveat_fr\tcaveat_en\tnote_fr\tnote_en\tconcepts\twish");
        measures.add("id\tlabel_fr\tlabel_en\tcaveat_fr\tcaveat_en\tnote_fr\tnote_en\tconcepts\twish\tsame_as");
        illustrations.add("id\tlabel_fr\tlabel_en\tnote_fr\tnote_en\tillustrates\tamount\tscheme");
        for (JsonItem lever : document.items("levers")) {
            levers.add(line(label(lever), caveat(lever), note(lever)));
            for (JsonItem action : lever.items("actions")) {
                actions.add(line(label(action), caveat(action), note(action), concepts(action), wish(action)));
                for (JsonItem measure : action.items("measures")) {
                    measures.add(line(
                            label(measure),
                            caveat(measure),
                            note(measure),
                            concepts(measure),
                            wish(measure),
                            sameAs(measure)));
                }
            }
            for (JsonItem example : lever.items("examples")) {
                illustrations.add(line(
                        label(example),
                        note(example),
                        illustrates(example),
                        amount(example),
                        example.optional("scheme").orElse("")));
            }
        }
        requireCounts(levers.size() - 2, actions.size() - 1, measures.size() - 1, illustrations.size() - 1);
        resources.add(folder + "/sources.tsv", sources.lines());
        resources.add(folder + "/levers.tsv", levers);
        resources.add(folder + "/actions.tsv", actions);
        resources.add(folder + "/measures.tsv", measures);
        resources.add(folder + "/examples.tsv", illustrations);
        resources.add(folder + "/errata.tsv", errata());
    }

    private static String line(String... cells) {
        return String.join("\t", cells);
    }

    /** Every id, checked to be the only one, to lie under its parent's, and to stand in the order that the item says. */
    private void list() {
        List<JsonItem> levers = document.items("levers");
        for (int i = 0; i < levers.size(); i++) {
            JsonItem lever = levers.get(i);
            String id = add(lever, "", i + 1);
            List<JsonItem> actions = lever.items("actions");
            for (int j = 0; j < actions.size(); j++) {
                String action = add(actions.get(j), id + ".", j + 1);
                List<JsonItem> measures = actions.get(j).items("measures");
                for (int k = 0; k < measures.size(); k++) {
                    add(measures.get(k), action + ".", k + 1);
                }
            }
            List<JsonItem> illustrations = lever.items("examples");
            for (int j = 0; j < illustrations.size(); j++) {
                examples.add(add(illustrations.get(j), id + ".example.", j + 1));
            }
        }
    }

    private String add(JsonItem item, String above, int order) {
        String id = item.required("id");
        if (!id.startsWith(above) || !SLUG.matcher(id.substring(above.length())).matches()) {
            throw item.at("id").bad("\"" + above + "\" and small letters, digits or hyphens");
        }
        JsonItem earlier = byId.putIfAbsent(id, item);
        if (earlier != null) {
            throw item.at("id").bad("an id of its own; " + earlier.place() + " has the same");
        }
        if (item.count("order") != order) {
            throw item.at("order").bad(order + ", its place in the list");
        }
        return id;
    }

    private void readCodes() {
        JsonItem vocabulary = document.at("vocabulary");
        CODES_OF_FACTS.forEach((fact, list) -> codes.put(fact, new TreeSet<>(vocabulary.words(list))));
        Set<String> benefits = new TreeSet<>();
        vocabulary.items("benefits").forEach(benefit -> benefits.add(benefit.required("id")));
        codes.put(BENEFITS, benefits);
        Set<String> declarable = new TreeSet<>(byId.keySet());
        declarable.removeAll(examples);
        codes.put(LEVERS, declarable);
    }

    private static String label(JsonItem item) {
        return line(item.required("id"), item.required("label_fr"), item.required("label_en"));
    }

    /** The source's own reservation. One that the document's editor adds is a note. */
    private static String caveat(JsonItem item) {
        if (item.optional("caveat_by").isPresent()) {
            return line("", "");
        }
        return item.object("caveat")
                .map(caveat -> line(caveat.required("fr"), caveat.required("en")))
                .orElse(line("", ""));
    }

    private String note(JsonItem item) {
        Row kept = notes.get(item.required("id"));
        for (String field : List.of("note", "sdk_note", "scheme_note", "caveat_by")) {
            if (item.optional(field).isPresent() && kept == null) {
                throw item.at(field).bad("a note that lever-notes.tsv of the builder has; add it there");
            }
        }
        return kept == null ? line("", "") : line(kept.name("note_fr"), kept.name("note_en"));
    }

    /** The words of this library that an action touches; {@code none} is no word. */
    private String concepts(JsonItem item) {
        List<String> concepts = new ArrayList<>(item.words("maps_to"));
        if (!document.at("vocabulary").words("maps_to").containsAll(concepts)) {
            throw item.at("maps_to").bad("words of vocabulary/maps_to");
        }
        concepts.remove("none");
        return String.join("|", concepts);
    }

    private String wish(JsonItem item) {
        return item.object("wish").map(this::words).orElse("");
    }

    private String words(JsonItem wish) {
        String fact = wish.required("fact");
        Set<String> known = codes.get(fact);
        if (known == null) {
            throw wish.at("fact").bad("one of " + codes.keySet());
        }
        String op = wish.node().has("in") ? "in" : "hasAny";
        List<String> wished = wish.words(op);
        if (wished.isEmpty() || !known.containsAll(wished)) {
            throw wish.at(op).bad("codes of " + fact + ", as the document's vocabulary has them");
        }
        return fact + " " + op + " " + String.join("|", wished);
    }

    private String sameAs(JsonItem measure) {
        String id = measure.required("id");
        String same = measure.optional("same_as").orElse("");
        if (!same.isEmpty()) {
            JsonItem other = byId.get(same);
            if (other == null || !id.equals(other.optional("same_as").orElse(""))) {
                throw measure.at("same_as").bad("a measure that says the same of this one");
            }
        }
        return same;
    }

    private String illustrates(JsonItem example) {
        List<String> illustrated = example.words("illustrates");
        for (String id : illustrated) {
            if (!codes.getOrDefault(LEVERS, Set.of()).contains(id)) {
                throw example.at("illustrates").bad("ids of actions or measures, which " + id + " is not");
            }
        }
        return String.join("|", illustrated);
    }

    /** {@code 1500} for "1 500 EUR", {@code <=50000} for "up to 50 000 EUR". */
    private static String amount(JsonItem example) {
        String figure = example.optional("figure").orElse("");
        if (figure.isEmpty()) {
            return "";
        }
        Matcher amount = AMOUNT.matcher(figure);
        if (!amount.matches()) {
            throw example.at("figure").bad("an amount such as \"1 500 EUR\" or \"up to 50 000 EUR\"");
        }
        return (amount.group(1) == null ? "" : "<=") + amount.group(2).replace(" ", "");
    }

    private void requireCounts(int levers, int actions, int measures, int illustrations) {
        JsonItem counts = document.at("counts");
        Map<String, Integer> found = new TreeMap<>(
                Map.of("levers", levers, "actions", actions, "measures", measures, "examples", illustrations));
        found.forEach((field, count) -> {
            if (counts.count(field) != count) {
                throw counts.at(field).bad(count + ", as many as the document has");
            }
        });
    }

    private List<String> errata() {
        Map<String, Row> kept = Table.kept("lever-errata.tsv").byKey("id");
        List<String> columns = List.of("id", "concerns", "finding_fr", "finding_en", "reading_fr", "reading_en");
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", columns));
        for (JsonItem erratum : document.items("errata")) {
            Row row = kept.get(erratum.required("id"));
            if (row == null) {
                throw erratum.at("id").bad("an erratum that lever-errata.tsv of the builder has; add it there");
            }
            for (String id : row.list("concerns")) {
                if (!byId.containsKey(id)) {
                    throw row.bad("concerns", "ids of " + DOCUMENT + ", which " + id + " is not");
                }
            }
            lines.add(String.join("\t", columns.stream().map(row::text).toList()));
        }
        return lines;
    }
}
