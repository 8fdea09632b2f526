package io.ancrage.lever;

import io.ancrage.Euros;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.criterion.Op;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the tables of the catalogue, one line per item in the order of the source. What an item belongs to is the
 * beginning of its id.
 */
final class LeverResource {

    private static final String SEEN = "# seen ";

    private final List<LeverExample> examples = new ArrayList<>();
    private final List<LeverMeasure> measures = new ArrayList<>();

    private LeverResource() {}

    static LeverCatalog read() {
        return new LeverResource().catalog();
    }

    private LeverCatalog catalog() {
        for (String[] cells : rows("examples.tsv")) {
            examples.add(new LeverExample(
                    cells[0],
                    text(cells, 1),
                    text(cells, 3),
                    words(cells[5]),
                    amount(cells[6]),
                    Optional.of(cells[7]).filter(scheme -> !scheme.isEmpty())));
        }
        String action = "";
        int order = 0;
        for (String[] cells : rows("measures.tsv")) {
            order = above(cells[0]).equals(action) ? order + 1 : 1;
            action = above(cells[0]);
            measures.add(new LeverMeasure(
                    cells[0],
                    text(cells, 1),
                    text(cells, 3),
                    text(cells, 5),
                    order,
                    concepts(cells[7]),
                    wish(cells[8]),
                    Optional.of(cells[9]).filter(same -> !same.isEmpty())));
        }
        List<LeverAction> actions = new ArrayList<>();
        String lever = "";
        for (String[] cells : rows("actions.tsv")) {
            order = above(cells[0]).equals(lever) ? order + 1 : 1;
            lever = above(cells[0]);
            actions.add(action(cells, order));
        }
        List<Lever> levers = new ArrayList<>();
        List<String> lines = lines("levers.tsv");
        for (String[] cells : rows(lines.subList(1, lines.size()))) {
            levers.add(new Lever(
                    cells[0],
                    text(cells, 1),
                    text(cells, 3),
                    text(cells, 5),
                    levers.size() + 1,
                    actions.stream()
                            .filter(one -> above(one.id()).equals(cells[0]))
                            .toList(),
                    examples.stream()
                            .filter(one -> one.id().startsWith(cells[0] + "."))
                            .toList()));
        }
        LocalDate seen = LocalDate.parse(lines.get(0).substring(SEEN.length()));
        return new LeverCatalog(source(), seen, levers, errata());
    }

    private LeverAction action(String[] cells, int order) {
        List<LeverMeasure> own = measures.stream()
                .filter(one -> above(one.id()).equals(cells[0]))
                .toList();
        Set<String> illustrated = new TreeSet<>();
        illustrated.add(cells[0]);
        own.forEach(measure -> illustrated.add(measure.id()));
        return new LeverAction(
                cells[0],
                text(cells, 1),
                text(cells, 3),
                text(cells, 5),
                order,
                concepts(cells[7]),
                wish(cells[8]),
                own,
                examples.stream()
                        .filter(example -> example.illustrates().stream().anyMatch(illustrated::contains))
                        .toList());
    }

    private static Source source() {
        String[] cells = rows("sources.tsv").get(0);
        return new Source(cells[1], cells[2], cells[3], cells[4], text(cells, 5));
    }

    private static List<LeverErratum> errata() {
        List<LeverErratum> errata = new ArrayList<>();
        for (String[] cells : rows("errata.tsv")) {
            errata.add(new LeverErratum(cells[0], words(cells[1]), text(cells, 2), text(cells, 4)));
        }
        return errata;
    }

    /** The id of what an item lies under. */
    private static String above(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }

    private static Text text(String[] cells, int french) {
        return new Text(cells[french], cells[french + 1]);
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private static Set<LeverConcept> concepts(String cell) {
        Set<LeverConcept> concepts = EnumSet.noneOf(LeverConcept.class);
        words(cell).forEach(word -> concepts.add(LeverConcept.ofWord(word)));
        return concepts;
    }

    private static Optional<LeverWish> wish(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = cell.split(" ", -1);
        Op op = Op.ofWord(parts[1]).orElseThrow(() -> new IllegalStateException("no test " + parts[1]));
        return Optional.of(new LeverWish(parts[0], op, words(parts[2])));
    }

    private static Optional<LeverExample.Amount> amount(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        boolean atMost = cell.startsWith("<=");
        return Optional.of(new LeverExample.Amount(Euros.of(atMost ? cell.substring(2) : cell), atMost));
    }

    private static List<String[]> rows(String name) {
        return rows(lines(name));
    }

    private static List<String[]> rows(List<String> linesWithHeader) {
        return linesWithHeader.subList(1, linesWithHeader.size()).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = LeverResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource io/ancrage/lever/" + name + " is not in the jar");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.substring(0, text.lastIndexOf('\n')).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
