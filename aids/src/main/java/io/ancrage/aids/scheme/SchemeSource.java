package io.ancrage.aids.scheme;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where something about a scheme was read. Immutable.
 *
 * @param id its id within the scheme
 * @param publisher who published it
 * @param title its title; empty where only the publisher is told
 * @param url its web address; empty where there is none
 * @param official whether a public body published it
 * @param dated the date that the page shows; {@link Vintage#UNKNOWN} where it shows none
 * @param seen the day on which it was read
 */
public record SchemeSource(
        String id, String publisher, String title, String url, boolean official, Vintage dated, LocalDate seen) {

    public SchemeSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(dated, "dated");
        Objects.requireNonNull(seen, "seen");
    }

    /**
     * The source as the rest of the library writes it.
     *
     * @return title, publisher, address, and when it was read
     */
    public Source source() {
        String name = title.isEmpty() ? publisher : title;
        return new Source(name, publisher, "", url, new Text("lu le " + seen, "read on " + seen));
    }
}
