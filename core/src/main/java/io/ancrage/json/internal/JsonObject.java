package io.ancrage.json.internal;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an object and its place. Immutable. */
public final class JsonObject {

    private final JsonAt at;
    private final Map<?, ?> fields;

    public JsonObject(JsonAt at, Map<?, ?> fields) {
        this.at = at;
        this.fields = fields;
    }

    /** The object as a value. */
    public JsonAt at() {
        return at;
    }

    /** The names of the fields, in the order of the document. */
    public List<String> names() {
        return fields.keySet().stream().map(String.class::cast).toList();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A field that must be there. */
    public JsonAt required(String name) {
        return optional(name)
                .orElseThrow(() -> wrong(
                        "ANC-JSON-007",
                        "il manque le champ « " + name + " »" + present(" ; présents : "),
                        "the field \"" + name + "\" is missing" + present("; present: ")));
    }

    /** A field that may be left out; null is a value like any other, and mostly a wrong one. */
    public Optional<JsonAt> optional(String name) {
        return has(name) ? Optional.of(new JsonAt(fields.get(name), at.path().field(name))) : Optional.empty();
    }

    /** The items of a list that may be left out. */
    public List<JsonAt> items(String name) {
        return optional(name).map(JsonAt::list).orElse(List.of());
    }

    /** The text of a field that may be left out, or nothing. */
    public String textOrEmpty(String name) {
        return optional(name).map(JsonAt::text).orElse("");
    }

    /** Refuses every other field. */
    public JsonObject only(String... allowed) {
        return only(List.of(allowed));
    }

    /** Refuses every other field; the error tells the nearest. */
    public JsonObject only(Collection<String> allowed) {
        for (String name : names()) {
            if (!allowed.contains(name)) {
                String found = JsonText.shortened(name);
                Text nearest = JsonAt.nearest(found, allowed);
                throw new AncrageException(
                                "ANC-JSON-006",
                                "le champ « " + found + " » n'a pas sa place ici" + nearest.french(),
                                "the field \"" + found + "\" does not belong here" + nearest.english())
                        .at(at.path().field(name).toString());
            }
        }
        return this;
    }

    /** An error at the place of the object. */
    public AncrageException wrong(String code, String french, String english) {
        return at.wrong(code, french, english);
    }

    private String present(String before) {
        return fields.isEmpty() ? "" : before + JsonText.shortened(String.join(", ", names()));
    }
}
