package io.ancrage.json;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.Text;
import io.ancrage.internal.Csv;
import io.ancrage.json.internal.Cell;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.json.internal.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of many items: forgiving with the file, strict with each item. An item is read whole or not at all, and a
 * bad one costs itself only; what is not imported is told, nothing is dropped silently.
 *
 * <pre>{@code
 * List<Project> projects = new ArrayList<>();
 * ImportReport report = json.projectImporter().readJson(in, projects::add);
 * System.out.println(report.text(Locale.FRENCH));
 * }</pre>
 *
 * <p>Items are handed out one by one as they are read, in the order of the file. Memory holds one item, the rejections that
 * the report keeps, and 24 to 48 bytes for the id of each good item: a file may be larger than memory. Of two good items
 * of one id the first is taken and the second rejected.
 *
 * <p>A file is UTF-8, with or without a byte order mark. Letters that are not, as of a file saved in Windows-1252, spoil
 * the item that they stand in.
 *
 * <p>The forms are described on the package page, under "Files of many items". Immutable and thread-safe; what a call
 * hands out comes on the caller's thread, and what its consumers throw passes through.
 *
 * @param <T> the type of the items
 */
public final class Importer<T> {

    /** Letters of a cell: room for a description. */
    private static final int LONGEST_CELL = 20_000;

    private static final int LONGEST_MESSAGE = 500;
    private static final int MOST_NAMED = 30;
    private static final char UNREADABLE = '\uFFFD';
    private static final Pattern LINE_AND_COLUMN = Pattern.compile("(\\d+):(\\d+)");
    private static final Text NOT_UTF_8 = new Text(
            "lettres illisibles : ce n'est pas de l'UTF-8 (peut-être du Windows-1252) ; enregistrez le fichier en UTF-8",
            "unreadable letters: this is not UTF-8 (maybe Windows-1252); save the file as UTF-8");

    private final JsonEngine engine;
    private final ItemForm<T> form;
    private final Consumer<? super T> check;
    private final Consumer<? super Rejection> listener;

    Importer(JsonEngine engine, ItemForm<T> form) {
        this(engine, form, item -> {}, rejection -> {});
    }

    private Importer(
            JsonEngine engine, ItemForm<T> form, Consumer<? super T> check, Consumer<? super Rejection> listener) {
        this.engine = engine;
        this.form = form;
        this.check = Objects.requireNonNull(check, "check");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * The same importer that also hands out each rejection as it happens, beyond those that a report keeps too.
     *
     * @param listener what is done with a rejection
     * @return the importer
     */
    public Importer<T> tellingRejections(Consumer<? super Rejection> listener) {
        return new Importer<>(engine, form, check, listener);
    }

    /**
     * The same importer that also rejects what a host's own check refuses, such as an offer in a territory that its
     * directory does not know. The check comes after the library's own ones and takes the place of an earlier one.
     *
     * @param check throws an {@link AncrageException} for an item that is not to be imported; its place is a JSON pointer in
     *     the item, such as {@code /territory}, or empty
     * @return the importer
     */
    public Importer<T> checking(Consumer<? super T> check) {
        return new Importer<>(engine, form, check, listener);
    }

    /**
     * Reads JSON: an array of items, or JSON Lines.
     *
     * @param in the bytes, UTF-8; read to their end where that is possible, not closed
     * @param each what is done with a good item
     * @return what became of the file
     * @throws IOException if the bytes cannot be read
     */
    public ImportReport readJson(InputStream in, Consumer<? super T> each) throws IOException {
        return readJson(new InputStreamReader(in, StandardCharsets.UTF_8), each);
    }

    /**
     * Reads JSON: an array of items, or JSON Lines.
     *
     * @param in the text; read to its end where that is possible, not closed
     * @param each what is done with a good item
     * @return what became of the file
     * @throws IOException if the text cannot be read
     */
    public ImportReport readJson(Reader in, Consumer<? super T> each) throws IOException {
        Run run = new Run(each);
        Letters letters = new Letters(in);
        if (letters.peek() == UNREADABLE) {
            run.stop("ANC-IMP-001", 1, "1:1", NOT_UTF_8);
        } else {
            new JsonItems(letters, run).read();
        }
        return run.report();
    }

    /**
     * Reads CSV: a header, then one item a row.
     *
     * @param in the bytes, UTF-8; read to their end where that is possible, not closed
     * @param each what is done with a good item
     * @return what became of the file
     * @throws IOException if the bytes cannot be read
     */
    public ImportReport readCsv(InputStream in, Consumer<? super T> each) throws IOException {
        return readCsv(new InputStreamReader(in, StandardCharsets.UTF_8), each);
    }

    /**
     * Reads CSV: a header, then one item a row.
     *
     * @param in the text; read to its end where that is possible, not closed
     * @param each what is done with a good item
     * @return what became of the file
     * @throws IOException if the text cannot be read
     */
    public ImportReport readCsv(Reader in, Consumer<? super T> each) throws IOException {
        Run run = new Run(each);
        Csv csv = new Csv(in, LONGEST_CELL);
        Csv.Row header = csv.next();
        if (header != null) {
            Optional<List<List<String>>> columns = run.columns(header);
            if (columns.isPresent()) {
                for (Csv.Row row = csv.next(); row != null; row = csv.next()) {
                    run.row(row, columns.get());
                }
            }
        }
        return run.report();
    }

    /** One reading of one file. */
    private final class Run implements JsonItems.Sink {

        private final Consumer<? super T> each;
        private final SeenIds seen = new SeenIds();
        private final List<Rejection> kept = new ArrayList<>();
        private long accepted;
        private long rejected;
        private boolean complete = true;

        Run(Consumer<? super T> each) {
            this.each = Objects.requireNonNull(each, "each");
        }

        ImportReport report() {
            return new ImportReport(accepted, rejected, kept, complete);
        }

        @Override
        public void item(String text, int index, int line, int column) {
            JsonPath root = index < 0 ? JsonPath.ROOT : JsonPath.ROOT.item(index);
            @Nullable Object tree;
            try {
                int unreadable = text.indexOf(UNREADABLE);
                if (unreadable >= 0) {
                    throw new AncrageException("ANC-IMP-001", NOT_UTF_8.french(), NOT_UTF_8.english())
                            .at(JsonText.lineAndColumn(text, unreadable));
                }
                tree = JsonText.read(engine, text);
            } catch (AncrageException e) {
                reject(e, text, root, line, column);
                return;
            }
            take(new JsonAt(tree, root), line, e -> {
                String place = e.place().isEmpty() ? root.toString() : e.place();
                boolean inside = place.startsWith(root + "/");
                List<String> steps =
                        inside ? steps(place.substring(root.toString().length())) : List.of();
                reject(e, line, inside ? pointer(root, steps) : place, steps, tree);
            });
        }

        /** The text of an item is not JSON. */
        private void reject(AncrageException e, String text, JsonPath root, int line, int column) {
            Matcher position = LINE_AND_COLUMN.matcher(e.place());
            if (!position.matches()) {
                List<String> steps = steps(e.place());
                String field = String.join(".", form.reserve().shown(steps));
                reject(said(e, steps), line, pointer(root, steps), field, "", "", Discretion.of(text));
                return;
            }
            int lineInItem = Integer.parseInt(position.group(1));
            int columnInItem = Integer.parseInt(position.group(2));
            int offset = 0;
            for (int next = 1; next < lineInItem; next++) {
                offset = text.indexOf('\n', offset) + 1;
            }
            String before = text.substring(0, Math.min(text.length(), offset + columnInItem));
            Text discreet = Discretion.ofSyntax(
                    e.text(), before, form.personal(), !form.reserve().isEmpty());
            int columnInFile = lineInItem == 1 ? column + columnInItem - 1 : columnInItem;
            reject(
                    new AncrageException(e.code(), discreet.french(), discreet.english()),
                    line,
                    (line + lineInItem - 1) + ":" + columnInFile,
                    "",
                    "",
                    "",
                    Discretion.of(text));
        }

        /** Reads an item and hands it on, or tells why not. */
        private void take(JsonAt at, int line, Consumer<AncrageException> refused) {
            T item;
            try {
                item = form.reader().apply(at);
                checked(item, at);
                int before = seen.put(form.id().apply(item), line);
                if (before > 0) {
                    throw new AncrageException(
                                    "ANC-IMP-002",
                                    "cet identifiant est déjà à la ligne " + before
                                            + " ; le premier élément est gardé, celui-ci ne l'est pas",
                                    "this id is on line " + before
                                            + " already; the first item is kept, this one is not")
                            .at(at.path().field(form.idField()).toString());
                }
            } catch (AncrageException e) {
                refused.accept(e);
                return;
            }
            accepted++;
            each.accept(item);
        }

        private void checked(T item, JsonAt at) {
            try {
                check.accept(item);
            } catch (AncrageException e) {
                throw e.at(at.path().toString());
            }
        }

        @Override
        public void tooLong(int index, int line) {
            String place = index < 0 ? "" : "/" + index;
            tell(new Rejection(
                    line,
                    place,
                    "",
                    "",
                    "",
                    "ANC-JSON-002",
                    new Text(
                            "élément trop long : plus de " + JsonText.LONGEST
                                    + " caractères ; il y manque peut-être une accolade ou un guillemet",
                            "item too long: more than " + JsonText.LONGEST
                                    + " characters; maybe a brace or a quote is missing in it")));
        }

        @Override
        public void problem(int line, int column, Text text) {
            tell(new Rejection(line, line + ":" + column, "", "", "", "ANC-IMP-003", text));
        }

        @Override
        public void stop(int line, int column, Text text) {
            stop("ANC-IMP-003", line, line + ":" + column, text);
        }

        void stop(String code, int line, String place, Text text) {
            complete = false;
            tell(new Rejection(line, place, "", "", "", code, text));
        }

        /** The path of each column, or nothing where the header cannot be used: then no row is read. */
        Optional<List<List<String>>> columns(Csv.Row header) {
            if (!header.faults().isEmpty()) {
                stop("ANC-IMP-005", header.line(), "", header.faults().get(0).text(LONGEST_CELL));
                return Optional.empty();
            }
            if (String.join("", header.cells()).indexOf(UNREADABLE) >= 0) {
                stop("ANC-IMP-001", header.line(), "", NOT_UTF_8);
                return Optional.empty();
            }
            Map<String, List<String>> known = new LinkedHashMap<>();
            form.columns().forEach(steps -> known.put(String.join(".", steps), steps));
            List<String> names = header.cells().stream()
                    .map(String::strip)
                    .map(cell -> knownAs(cell, known))
                    .toList();
            if (names.stream().noneMatch(known::containsKey)) {
                stop("ANC-IMP-004", header.line(), "", noColumn(names, known));
                return Optional.empty();
            }
            List<List<String>> columns = new ArrayList<>();
            for (String name : names) {
                List<String> steps = known.get(name);
                if (steps == null) {
                    stop(
                            "ANC-IMP-004",
                            header.line(),
                            Discretion.of(name).hide(shortened(name)),
                            unknownColumn(name, known));
                } else if (columns.stream().anyMatch(other -> overlap(other, steps))) {
                    stop(
                            "ANC-IMP-004",
                            header.line(),
                            name,
                            new Text(
                                    "cette colonne est donnée deux fois, ou avec une autre qui en fait partie ; gardez-en"
                                            + " une. Aucune ligne n'est lue",
                                    "this column is given twice, or with another that is part of it; keep one. No row is"
                                            + " read"));
                } else {
                    columns.add(steps);
                }
            }
            return complete ? Optional.of(columns) : Optional.empty();
        }

        /** Whether two columns are one, or one is a part of the other. */
        private static boolean overlap(List<String> one, List<String> other) {
            int common = Math.min(one.size(), other.size());
            return one.subList(0, common).equals(other.subList(0, common));
        }

        /** The column that a name means, small and capital letters taken as equal; of none the name itself. */
        private static String knownAs(String name, Map<String, List<String>> known) {
            return known.containsKey(name)
                    ? name
                    : known.keySet().stream()
                            .filter(name::equalsIgnoreCase)
                            .findFirst()
                            .orElse(name);
        }

        /** Where the header is missing, its cells are data, which are not repeated. */
        private static Text noColumn(List<String> names, Map<String, List<String>> known) {
            if (names.size() == 1 && names.get(0).indexOf('\t') >= 0) {
                return new Text(
                        "les colonnes sont séparées par des tabulations ; séparez-les par « ; » ou « , ». Aucune ligne"
                                + " n'est lue",
                        "the columns are separated by tabs; separate them by \";\" or \",\". No row is read");
            }
            String near = IntStream.range(0, names.size())
                    .boxed()
                    .flatMap(i -> Spelling.nearest(names.get(i), known.keySet()).stream()
                            .map(name -> (i + 1) + " = " + name))
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(", "));
            return new Text(
                    "l'en-tête ne nomme aucune colonne ; "
                            + (near.isEmpty() ? "" : "les plus proches, par rang : " + near + " ; ") + "possibles : "
                            + some(known) + ". Aucune ligne n'est lue",
                    "the header names no column; " + (near.isEmpty() ? "" : "the nearest, by position: " + near + "; ")
                            + "possible: " + some(known) + ". No row is read");
        }

        private static Text unknownColumn(String name, Map<String, List<String>> known) {
            return Spelling.nearest(name, known.keySet())
                    .map(near -> new Text(
                            "colonne inconnue ; la plus proche : " + near + ". Aucune ligne n'est lue",
                            "unknown column; the nearest is " + near + ". No row is read"))
                    .orElseGet(() -> new Text(
                            "colonne inconnue ; possibles : " + some(known) + ". Aucune ligne n'est lue",
                            "unknown column; possible: " + some(known) + ". No row is read"));
        }

        private static String some(Map<String, List<String>> known) {
            String some = known.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            return known.size() > MOST_NAMED ? some + ", …" : some;
        }

        void row(Csv.Row row, List<List<String>> columns) {
            List<String> cells = row.cells();
            if (!row.faults().isEmpty() || cells.size() != columns.size()) {
                Text text = row.faults().isEmpty()
                        ? new Text(
                                "nombre de cellules : " + cells.size() + " ; attendu : " + columns.size()
                                        + " ; mettez entre guillemets une cellule qui contient le séparateur",
                                "number of cells: " + cells.size() + "; expected " + columns.size()
                                        + "; quote a cell that contains the separator")
                        : row.faults().get(0).text(LONGEST_CELL);
                tell(new Rejection(row.line(), "", "", "", "", "ANC-IMP-005", text));
                return;
            }
            Map<String, Object> tree = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String text = cells.get(i).strip();
                if (text.indexOf(UNREADABLE) >= 0) {
                    String column = String.join(".", form.reserve().shown(columns.get(i)));
                    tell(new Rejection(row.line(), column, column, "", "", "ANC-IMP-001", NOT_UTF_8));
                    return;
                }
                if (!text.isEmpty()) {
                    put(tree, columns.get(i), new Cell(text));
                }
            }
            take(new JsonAt(tree, JsonPath.ROOT), row.line(), e -> {
                List<String> steps = column(steps(e.place()), columns);
                reject(e, row.line(), String.join(".", form.reserve().shown(steps)), steps, tree);
            });
        }

        @SuppressWarnings("unchecked") // no column is part of another
        private static void put(Map<String, Object> tree, List<String> steps, Cell cell) {
            Map<String, Object> object = tree;
            for (String step : steps.subList(0, steps.size() - 1)) {
                object =
                        (Map<String, Object>) object.computeIfAbsent(step, name -> new LinkedHashMap<String, Object>());
            }
            object.put(steps.get(steps.size() - 1), cell);
        }

        /** The column that a place lies in; empty for the whole row. */
        private static List<String> column(List<String> place, List<List<String>> columns) {
            return columns.stream()
                    .filter(steps -> steps.size() <= place.size() && steps.equals(place.subList(0, steps.size())))
                    .findFirst()
                    .orElse(List.of());
        }

        /** An item that is told in its fields; {@code place} is discreet already. */
        private void reject(AncrageException e, int line, String place, List<String> steps, @Nullable Object tree) {
            String field = String.join(".", form.reserve().shown(steps));
            reject(said(e, steps), line, place, field, id(tree), value(tree, steps), discretion(tree, steps));
        }

        private AncrageException said(AncrageException e, List<String> steps) {
            Text text = form.reserve().said(e, steps);
            return new AncrageException(e.code(), text.french(), text.english());
        }

        /** The place of a field of an item, as far as it is told. */
        private String pointer(JsonPath root, List<String> steps) {
            JsonPath place = root;
            for (String step : form.reserve().shown(steps)) {
                place = place.field(step);
            }
            return place.toString();
        }

        private void reject(
                AncrageException e,
                int line,
                String place,
                String field,
                String id,
                String value,
                Discretion discretion) {
            Text text = discretion.hide(e.text());
            tell(new Rejection(
                    line,
                    discretion.hide(place),
                    discretion.hide(field),
                    discretion.hide(id),
                    discretion.hide(value),
                    e.code(),
                    new Text(
                            JsonText.shortened(text.french(), LONGEST_MESSAGE),
                            JsonText.shortened(text.english(), LONGEST_MESSAGE))));
        }

        private void tell(Rejection rejection) {
            rejected++;
            if (kept.size() < ImportReport.MOST_REJECTIONS) {
                kept.add(rejection);
            }
            listener.accept(rejection);
        }

        /** What a host says of a whole item may repeat anything of it. */
        private Discretion discretion(@Nullable Object tree, List<String> steps) {
            return Discretion.of(
                    tree,
                    steps.isEmpty() ? union(form.personal(), form.reserve().closed()) : form.personal());
        }

        private static Set<String> union(Set<String> one, Set<String> other) {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        }

        private String id(@Nullable Object tree) {
            boolean readable = tree instanceof Map<?, ?> fields && fields.get(form.idField()) != null;
            return readable ? shown(tree, List.of(form.idField())) : "";
        }

        private String value(@Nullable Object tree, List<String> steps) {
            boolean personal = !steps.isEmpty() && form.personal().contains(steps.get(0));
            return personal || !form.reserve().shows(steps) ? "" : shown(tree, steps);
        }
    }

    /** The steps of a JSON pointer. */
    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }

    /** What stands at a place, where that is a value and not an object or a list. */
    private static String shown(@Nullable Object tree, List<String> steps) {
        Object value = tree;
        for (String step : steps) {
            if (value instanceof Map<?, ?> fields && fields.containsKey(step)) {
                value = fields.get(step);
            } else if (value instanceof List<?> items && isIndex(step, items.size())) {
                value = items.get(Integer.parseInt(step));
            } else {
                return "";
            }
        }
        if (value instanceof BigDecimal number) {
            return JsonText.number(number);
        }
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            return "";
        }
        return shortened(value instanceof Cell cell ? cell.text() : String.valueOf(value));
    }

    private static boolean isIndex(String step, int size) {
        return step.matches("\\d{1,9}") && Integer.parseInt(step) < size;
    }

    private static String shortened(String text) {
        return JsonText.shortened(text);
    }
}
