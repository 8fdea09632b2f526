package io.ancrage.json.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a document. It becomes text only when an error needs it: long names and long lists would
 * otherwise multiply.
 */
public record JsonPath(@Nullable JsonPath parent, String step) {

    public static final JsonPath ROOT = new JsonPath(null, "");

    private static final int LONGEST_STEP = 120;

    public JsonPath field(String name) {
        return new JsonPath(this, name);
    }

    public JsonPath item(int index) {
        return new JsonPath(this, Integer.toString(index));
    }

    /** The JSON pointer (RFC 6901), such as {@code /all/1/fact}; empty for the whole document. */
    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonPath path = this; path.parent != null; path = path.parent) {
            String shown = JsonText.shortened(path.step, LONGEST_STEP);
            steps.push(shown.replace("~", "~0").replace("/", "~1"));
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }
}
