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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables that the data builder made (see its README for the form), byte by byte where they are large. */
final class Resource {

    private static final byte LINE_END = '\n';
    private static final byte TAB = '\t';
    private static final byte ORIGIN = '@';

    private final String name;
    private final byte[] bytes;
    private int next;

    private Resource(String name) {
        this.name = name;
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource io/ancrage/territory/" + name + " is not in the jar");
            }
            bytes = bytes(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bytes, copied but once where the stream knows their number beforehand. */
    private static byte[] bytes(InputStream in) throws IOException {
        byte[] first = new byte[Math.max(in.available(), 1)];
        int length = in.readNBytes(first, 0, first.length);
        byte[] rest = in.readAllBytes();
        if (rest.length == 0 && length == first.length) {
            return first;
        }
        byte[] all = Arrays.copyOf(first, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
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
        for (String[] cells : rows(name)) {
            byId.put(cells[0], new Source(cells[1], cells[2], cells[3], cells[4], new Text(cells[5], cells[6])));
        }
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
        return cells.toArray(new String[0]);
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
    static List<Territory> index(TerritoryLevel level, String folder) {
        Resource resource = new Resource(folder.concat("/index.tsv"));
        resource.cells(4);
        List<Territory> territories = new ArrayList<>();
        // Neighbours share their parents and postal codes: one list for each text.
        Map<String, List<TerritoryCode>> parents = new HashMap<>();
        Map<String, TerritoryCode> codes = new HashMap<>();
        Map<String, List<String>> postalCodes = new HashMap<>();
        // All but the names is ASCII: one string to cut from is quicker than many to decode.
        String ascii = new String(resource.bytes, StandardCharsets.ISO_8859_1);
        String before = "";
        int start = resource.next;
        while (start < ascii.length()) {
            int name = ascii.indexOf('\t', start) + 1;
            int above = ascii.indexOf('\t', name) + 1;
            int postal = ascii.indexOf('\t', above) + 1;
            int end = ascii.indexOf('\n', postal);
            resource.next = start;
            String code = ascii.substring(start, name - 1);
            if (name == 0 || above == 0 || postal == 0 || end < 0 || code.compareTo(before) <= 0) {
                throw resource.bad("not the next territory");
            }
            territories.add(new Territory(
                    new TerritoryCode(level, code),
                    resource.decoded(ascii.substring(name, above - 1), name),
                    codes(ascii.substring(above, postal - 1), codes, parents),
                    shared(ascii.substring(postal, end), postalCodes)));
            before = code;
            start = end + 1;
        }
        return territories;
    }

    private String decoded(String ascii, int start) {
        for (int i = 0; i < ascii.length(); i++) {
            if (ascii.charAt(i) > 127) {
                return new String(bytes, start, ascii.length(), StandardCharsets.UTF_8);
            }
        }
        return ascii;
    }

    private static List<String> shared(String text, Map<String, List<String>> known) {
        List<String> words = known.get(text);
        if (words == null) {
            words = words(text);
            known.put(text, words);
        }
        return words;
    }

    private static List<TerritoryCode> codes(
            String text, Map<String, TerritoryCode> known, Map<String, List<TerritoryCode>> lists) {
        List<TerritoryCode> codes = lists.get(text);
        if (codes == null) {
            codes = codes(text, known);
            lists.put(text, codes);
        }
        return codes;
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
    static List<FactColumn<?>> columns(String folder, Sources sources) {
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
            columns.add(new Resource(folder.concat("/").concat(cells[1])).column(fact, cells[3], cells[4], sources));
        }
        return columns;
    }

    private <T> FactColumn<T> column(Fact<T> fact, String origins, String why, Sources sources) {
        FactColumn.Builder<T> builder = FactColumn.builder(fact, lines()).missingBecause(Why.valueOf(why));
        Origins<T> from = new Origins<>(builder, origins, sources);
        if (fact.kind() == Kind.NUMBER) {
            numbers(builder, from);
        } else {
            others(fact, builder, from);
        }
        return builder.build();
    }

    private int lines() {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == LINE_END ? 1 : 0;
        }
        return lines;
    }

    /** The sources and vintages of a column; what is put comes from the one set last. */
    private static final class Origins<T> {

        private final FactColumn.Builder<T> builder;
        private final List<Source> sources = new ArrayList<>();
        private final List<Vintage> vintages = new ArrayList<>();
        private int current = -1;

        Origins(FactColumn.Builder<T> builder, String text, Sources known) {
            this.builder = builder;
            for (String origin : words(text, ' ')) {
                int colon = origin.lastIndexOf(':');
                sources.add(known.require(origin.substring(0, colon)));
                vintages.add(Vintage.of(origin.substring(colon + 1)));
                set(sources.size() - 1);
            }
        }

        void set(int origin) {
            if (origin != current) {
                builder.from(sources.get(origin), vintages.get(origin));
                current = origin;
            }
        }
    }

    private void numbers(FactColumn.Builder<?> builder, Origins<?> origins) {
        int at = 0;
        for (int row = 0; at < bytes.length; row++, at++) {
            if (bytes[at] == LINE_END) {
                continue;
            }
            boolean minus = bytes[at] == '-';
            int start = minus ? at + 1 : at;
            int dot = -1;
            long unscaled = 0;
            for (at = start; bytes[at] != LINE_END && bytes[at] != ORIGIN; at++) {
                if (bytes[at] == '.') {
                    dot = at;
                } else {
                    unscaled = unscaled * 10 + digit(at);
                }
            }
            int scale = dot < 0 ? 0 : at - dot - 1;
            boolean isNone = minus && at == start;
            at = origin(at, origins);
            if (isNone) {
                builder.putNone(row);
            } else {
                builder.putDecimal(row, minus ? -unscaled : unscaled, scale);
            }
        }
    }

    private int digit(int at) {
        int digit = bytes[at] - '0';
        if (digit < 0 || digit > 9) {
            next = at;
            throw bad("not a digit: " + (char) bytes[at]);
        }
        return digit;
    }

    /** Reads what stands behind the value; gives the end of the line. */
    private int origin(int at, Origins<?> origins) {
        if (bytes[at] == ORIGIN) {
            origins.set(digit(at + 1));
            return at + 2;
        }
        origins.set(0);
        return at;
    }

    private <T> void others(Fact<T> fact, FactColumn.Builder<T> builder, Origins<T> origins) {
        Map<String, T> known = new HashMap<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = 0;
        for (int row = 0; at < bytes.length; row++, at++) {
            int start = at;
            while (bytes[at] != LINE_END && bytes[at] != ORIGIN) {
                at++;
            }
            int end = at;
            at = origin(at, origins);
            if (end - start == 1 && bytes[start] == '-') {
                builder.putNone(row);
            } else if (end > start) {
                builder.put(row, value(fact, text.substring(start, end), known));
            }
        }
    }

    private static <T> T value(Fact<T> fact, String text, Map<String, T> known) {
        T value = known.get(text);
        if (value == null) {
            // The lists name the sets that they found; that there is no more they do not say.
            Object made = fact.kind() == Kind.CODES ? CodeSet.of(words(text), false) : text;
            value = fact.kind().type().cast(made);
            known.put(text, value);
        }
        return value;
    }
}
