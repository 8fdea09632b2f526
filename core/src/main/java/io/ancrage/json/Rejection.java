package io.ancrage.json;

import io.ancrage.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * Something of a file that was not imported, and why: mostly one item. Mail addresses and phone numbers are never
 * repeated, nor anything that an item holds as a person's contact. Of a project, what stands in {@code facts}, {@code
 * require} and {@code prefer} is not repeated either: the place ends with the field and the index of the entry, the value
 * is empty, and the text sends the owner to the document alone. Immutable.
 *
 * @param line the line of the file on which the item starts, from 1
 * @param place where in the file: a JSON pointer such as {@code /12/title} (in JSON Lines from the root of the item's own
 *     line, {@code /title}); line and column such as {@code 214:14} where the text is broken; in CSV the name of the
 *     column; empty for a whole line
 * @param field the field in the item, its steps separated by dots as in the columns of CSV, such as
 *     {@code activity.code}; empty for the whole item
 * @param id the item's id where it could be read, else empty
 * @param value what stands there, shortened; empty for an object, a list, or a whole item
 * @param code the stable code of the error
 * @param text what is wrong and what would be right
 */
public record Rejection(int line, String place, String field, String id, String value, String code, Text text) {

    public Rejection {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The whole message for a reader.
     *
     * @param locale the reader's locale
     * @return such as {@code line 14, /12/title (o-12): ... (ANC-JSON-005)}
     */
    public String message(Locale locale) {
        boolean french = Text.isFrench(locale);
        String where = (french ? "ligne " : "line ")
                + line
                + (place.isEmpty() ? "" : ", " + place)
                + (id.isEmpty() ? "" : " (" + id + ")");
        return where + (french ? " : " : ": ") + text.in(locale) + " (" + code + ")";
    }
}
