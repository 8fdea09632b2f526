package io.ancrage.samples.databuilder;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ancrage.AncrageException;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One line of a table, whose cells are checked as they are read. An empty cell is unknown, never zero. Immutable.
 *
 * @param table the name of the table, for messages
 * @param cells the cells by column
 */
record Row(String table, NamedCsvRecord cells) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:e-\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\t\\r\\n|@]");

    long line() {
        return cells.getStartingLineNumber();
    }

    /** The text of a cell, or empty where it is unknown. */
    String text(String column) {
        String text = cells.findField(column)
                .orElseThrow(() -> new BadInputException(
                        table + ": no column " + column + ". The header has: " + String.join(", ", cells.getHeader())));
        return text.strip();
    }

    /** The text of a cell that must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw bad(column, "a value: this column has no unknowns");
        }
        return text;
    }

    /** A name for people, which may not hold the signs that our resources use as separators. */
    String name(String column) {
        String name = required(column);
        if (FORBIDDEN.matcher(name).find()) {
            throw bad(column, "a name without tab, line end, | or @");
        }
        return name;
    }

    /** A number as the source writes it, but for a power of ten: 3e-05 becomes 0.00003. */
    Optional<String> decimal(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw bad(column, "a decimal number such as 1250 or 2.88, or nothing where it is unknown");
        }
        return Optional.of(text.contains("e") ? new BigDecimal(text).toPlainString() : text);
    }

    /** A number of things. */
    OptionalInt count(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!COUNT.matcher(text).matches()) {
            throw bad(column, "a whole number, at least 0, or nothing where it is unknown");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** One of a closed list of codes. */
    Optional<String> code(String column, Collection<String> allowed) {
        List<String> codes = codes(column, allowed);
        if (codes.size() > 1) {
            throw bad(column, "one code only");
        }
        return codes.stream().findFirst();
    }

    /** Several of a closed list of codes, separated by a bar; none of them where the cell is empty. */
    List<String> codes(String column, Collection<String> allowed) {
        List<String> codes = list(column);
        if (!allowed.containsAll(codes)) {
            throw bad(column, "one of " + String.join(", ", new TreeSet<>(allowed)));
        }
        return codes;
    }

    /** Texts separated by a bar. */
    List<String> list(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }

    /** The code of a territory of the given level. */
    TerritoryCode territory(String column, TerritoryLevel level) {
        String code = required(column);
        try {
            return new TerritoryCode(level, code);
        } catch (AncrageException e) {
            throw bad(column, "a code of level " + level.prefix() + ", with its leading zeros and letters", e);
        }
    }

    /** The point of the columns latitude and longitude, in degrees; nothing where both are empty. */
    Optional<GeoPoint> point() {
        Optional<String> latitude = decimal("latitude");
        Optional<String> longitude = decimal("longitude");
        if (latitude.isPresent() != longitude.isPresent()) {
            throw bad(latitude.isPresent() ? "longitude" : "latitude", "both coordinates or none");
        }
        try {
            return latitude.map(
                    degrees -> GeoPoint.ofDegrees(Double.parseDouble(degrees), Double.parseDouble(longitude.get())));
        } catch (AncrageException e) {
            throw bad("latitude", "degrees of WGS 84, with longitude in the other column", e);
        }
    }

    /** An error at this line. */
    BadInputException bad(String column, String expected) {
        return new BadInputException(message(column, expected));
    }

    private BadInputException bad(String column, String expected, AncrageException cause) {
        return new BadInputException(message(column, expected), cause);
    }

    private String message(String column, String expected) {
        return table + ", line " + line() + ", column " + column + ": \"" + text(column) + "\". Expected " + expected
                + ".";
    }
}
