package io.ancrage.internal;

import java.util.regex.Pattern;

/** The form of a host's opaque ids: 1 to 100 letters, digits, dots, hyphens or underscores, a letter or digit first. */
public final class OpaqueId {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private OpaqueId() {}

    /**
     * Whether a text has the form.
     *
     * @param text the text
     * @return true for an id
     */
    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
