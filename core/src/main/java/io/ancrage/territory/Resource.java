package io.ancrage.territory;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.Why;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads the tables that the data builder made (see its README for the form), byte by byte where they are large. */
final class Resource {

    private static final byte LINE_END = '\n';
    private static final byte TAB = '\t';

    private final String name;
    private final byte[] bytes;
    private final Map<String, CodeSet> partialSets = new HashMap<>();
    private int next;

    private Resource(String name) {
        this.name = name;
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource io/ancrage/territory/" + name + " is not in the jar");
            }
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources by id. */
    record Sources(Map<String, Source> byId) {
        Source require(String id) {
            Source source = byId.get(id);
            if (source == null) {
                throw new IllegalStateException("no source " + id);
            }
            return source;
        }
    }

    static Sources sources(String name) {
        Map<String, Source> byId = new HashMap<>();
        rows(name)
                .forEach(cells -> byId.put(
                        cells[0], new Source(cells[1], cells[2], cells[3], cells[4], new Text(cells[5], cells[6]))));
        return new Sources(byId);
    }

    /** The rows of a small table without its header. */
    static List<String[]> rows(String name) {
        Resource resource = new Resource(name);
        int columns = resource.cells(-1).length;
        List<String[]> rows = new ArrayList<>();
        while (resource.next < resource.bytes.length) {
            rows.add(resource.cells(columns));
        }
        return rows;
    }

    private String[] cells(int wanted) {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (bytes[next++] == TAB);
        if (wanted >= 0 && cells.size() != wanted) {
            throw bad("expected " + wanted + " cells, found " + cells.size());
        }
        return cells.toArray(String[]::new);
    }

    /** The text up to the next tab or end of line, which stays unread. */
    private String cell() {
        int start = next;
        while (bytes[next] != TAB && bytes[next] != LINE_END) {
            next++;
        }
        return new String(bytes, start, next - start, StandardCharsets.UTF_8);
    }

    private IllegalStateException bad(String what) {
        int line = 0;
        for (int i = 0; i < next; i++) {
            line += bytes[i] == LINE_END ? 1 : 0;
        }
        return new IllegalStateException("io/ancrage/territory/" + name + ", line " + Math.max(1, line) + ": " + what);
    }

    /** The territories of a level in the order of the index, which is that of their codes. */
    static List<Territory> index(String name, TerritoryLevel level) {
        Resource resource = new Resource(name);
        resource.cells(4);
        List<Territory> territories = new ArrayList<>();
        // Neighbours share their parents and postal codes: one list for each text.
        Map<String, List<TerritoryCode>> parents = new HashMap<>();
        Map<String, TerritoryCode> codes = new HashMap<>();
        Map<String, List<String>> postalCodes = new HashMap<>();
        while (resource.next < resource.bytes.length) {
            TerritoryCode code = new TerritoryCode(level, resource.cell());
            resource.next++;
            String title = resource.cell();
            resource.next++;
            String containers = resource.cell();
            resource.next++;
            List<TerritoryCode> above = parents.get(containers);
            if (above == null) {
                above = codes(containers, codes);
                parents.put(containers, above);
            }
            String served = resource.cell();
            resource.next++;
            List<String> postal = postalCodes.get(served);
            if (postal == null) {
                postal = words(served);
                postalCodes.put(served, postal);
            }
            territories.add(new Territory(code, title, above, postal));
        }
        return territories;
    }

    private static List<TerritoryCode> codes(String text, Map<String, TerritoryCode> known) {
        List<TerritoryCode> codes = new ArrayList<>();
        for (String word : words(text)) {
            TerritoryCode code = known.get(word);
            if (code == null) {
                code = TerritoryCode.parse(word);
                known.put(word, code);
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }

    private static List<String> words(String text) {
        return words(text, '|');
    }

    private static List<String> words(String text, char separator) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int bar = text.indexOf(separator); bar >= 0; bar = text.indexOf(separator, start)) {
            words.add(text.substring(start, bar));
            start = bar + 1;
        }
        words.add(text.substring(start));
        return List.copyOf(words);
    }

    /** The columns of a folder, in the order of its list. */
    static List<FactColumn<?>> columns(String folder, int rows, Sources sources) {
        Map<String, Fact<?>> facts = new HashMap<>();
        for (Fact<?> fact : TerritoryFacts.all()) {
            facts.put(fact.id(), fact);
        }
        List<FactColumn<?>> columns = new ArrayList<>();
        for (String[] cells : rows(folder.concat("/columns.tsv"))) {
            Fact<?> fact = facts.get(cells[0]);
            if (fact == null || !fact.kind().name().equals(cells[2])) {
                throw new IllegalStateException(folder + "/columns.tsv: no fact " + cells[0] + " of kind " + cells[2]);
            }
            columns.add(
                    new Resource(folder.concat("/").concat(cells[1])).column(fact, rows, cells[3], cells[4], sources));
        }
        return columns;
    }

    private record Origin(Source source, Vintage asOf) {}

    private <T> FactColumn<T> column(Fact<T> fact, int rows, String origins, String why, Sources sources) {
        List<Origin> from = new ArrayList<>();
        for (String origin : words(origins, ' ')) {
            int colon = origin.lastIndexOf(':');
            from.add(new Origin(sources.require(origin.substring(0, colon)), Vintage.of(origin.substring(colon + 1))));
        }
        FactColumn.Builder<T> builder = FactColumn.builder(fact, rows).missingBecause(Why.valueOf(why));
        for (Origin origin : from) {
            builder.from(origin.source(), origin.asOf());
        }
        int current = from.size() - 1;
        for (int row = 0; row < rows; row++) {
            int start = next;
            int end = start;
            while (bytes[end] != LINE_END) {
                end++;
            }
            next = end + 1;
            if (start == end) {
                continue;
            }
            int origin = 0;
            if (end - start > 2 && bytes[end - 2] == '@') {
                origin = bytes[end - 1] - '0';
                end -= 2;
            }
            if (origin != current) {
                builder.from(from.get(origin).source(), from.get(origin).asOf());
                current = origin;
            }
            put(builder, fact, row, start, end);
        }
        if (next != bytes.length) {
            throw bad("more lines than the " + rows + " of the index");
        }
        return builder.build();
    }

    private <T> void put(FactColumn.Builder<T> builder, Fact<T> fact, int row, int start, int end) {
        if (end - start == 1 && bytes[start] == '-') {
            if (fact.kind() == Kind.CODES) {
                builder.put(row, fact.kind().type().cast(CodeSet.of()));
            } else {
                builder.putNone(row);
            }
        } else if (fact.kind() == Kind.NUMBER) {
            number(builder, row, start, end);
        } else {
            String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            // The lists name what they found; that there is no more they do not say.
            Object value = fact.kind() == Kind.CODES ? partialSet(text) : text;
            builder.put(row, fact.kind().type().cast(value));
        }
    }

    private CodeSet partialSet(String text) {
        CodeSet set = partialSets.get(text);
        if (set == null) {
            set = new CodeSet(new TreeSet<>(words(text)), false);
            partialSets.put(text, set);
        }
        return set;
    }

    private void number(FactColumn.Builder<?> builder, int row, int start, int end) {
        boolean negative = bytes[start] == '-';
        long unscaled = 0;
        int dot = end - 1;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (bytes[i] == '.') {
                dot = i;
            } else if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else {
                throw bad("not a number: " + new String(bytes, start, end - start, StandardCharsets.UTF_8));
            }
        }
        builder.putDecimal(row, negative ? -unscaled : unscaled, end - 1 - dot);
    }
}
