package io.ancrage;

import java.util.Objects;

/**
 * Where a datum or a rule comes from: a data set, a law, a page. Immutable.
 *
 * @param title the source's own title; never empty
 * @param publisher who publishes it; empty when not told
 * @param licence the licence of a data set, such as {@code Licence Ouverte 2.0}; empty for a law or when not told
 * @param url where to read it; empty when not told
 * @param remark what a reader must know of it, above all what it leaves out; may be empty
 */
public record Source(String title, String publisher, String licence, String url, Text remark) {

    /** Where nothing else is told: somebody stated it (déclaration). */
    public static final Source STATED = of("Déclaration");

    /** Where nothing else is told of an offer: the offer itself says so (annonce). */
    public static final Source ADVERT = of("Annonce");

    public Source {
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(remark, "remark");
        if (title.isBlank()) {
            throw new AncrageException(
                    "ANC-SRC-001",
                    "une source porte un titre ; exemple : « Arrêté de zonage du 12 mars 2025 »",
                    "a source has a title; for example: \"Zoning order of 12 March 2025\"");
        }
    }

    /**
     * A source known by its title alone.
     *
     * @param title the title
     * @return the source
     */
    public static Source of(String title) {
        return new Source(title, "", "", "", Text.EMPTY);
    }

    /**
     * A source known by its title and address.
     *
     * @param title the title
     * @param url where to read it
     * @return the source
     */
    public static Source of(String title, String url) {
        return new Source(title, "", "", url, Text.EMPTY);
    }
}
