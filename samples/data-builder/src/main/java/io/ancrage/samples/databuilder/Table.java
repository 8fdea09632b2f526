package io.ancrage.samples.databuilder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The rows of one table with a header line, in the order of the file. Immutable. */
record Table(String name, List<Row> rows) {

    Table {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new BadInputException(name + ": no rows. Expected a header line and at least one row.");
        }
    }

    /** The names in the header line. */
    List<String> columns() {
        return rows.get(0).cells().getHeader();
    }

    /** Reads {@code name} in {@code folder}, or {@code name.gz} where only that exists. */
    static Table read(Path folder, String name) {
        Path plain = folder.resolve(name);
        Path zipped = folder.resolve(name + ".gz");
        if (!Files.exists(plain) && !Files.exists(zipped)) {
            throw new BadInputException(name + ": the input folder has no such table. It has to hold " + name + " or "
                    + name + ".gz, with the columns that the builder's page lists.");
        }
        try (InputStream bytes =
                Files.exists(plain) ? Files.newInputStream(plain) : new GZIPInputStream(Files.newInputStream(zipped))) {
            return parse(name, ',', bytes);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Reads a table that is kept by hand beside this class, with tabs between the columns. */
    static Table kept(String name) {
        InputStream bytes = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (bytes) {
            return parse(name, '\t', bytes);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The rows by the text of a column that tells them apart. */
    Map<String, Row> byKey(String column) {
        Map<String, Row> byKey = new HashMap<>();
        for (Row row : rows) {
            Row earlier = byKey.putIfAbsent(row.required(column), row);
            if (earlier != null) {
                throw row.bad(column, "a value of its own; line " + earlier.line() + " has the same");
            }
        }
        return byKey;
    }

    static Table parse(String name, char separator, InputStream bytes) throws IOException {
        // The decoder of newDecoder() refuses what is not UTF-8; the one of the constructor with a Charset replaces it.
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            return new Table(
                    name, records.stream().map(record -> new Row(name, record)).toList());
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(name, e);
        }
    }

    private static BadInputException unreadable(String name, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new BadInputException(name + ": not UTF-8. Maybe it was saved as ISO-8859-1.", e);
            }
        }
        // FastCSV tells the line in the outer exception and the fault in its cause.
        String fault = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
        return new BadInputException(
                name + ": cannot be read as a table: " + e.getMessage() + fault
                        + ". Expected: UTF-8, a header line, and as many fields on each line as in the header.",
                e);
    }
}
