package io.ancrage.aids.journey;

import io.ancrage.Text;
import io.ancrage.Vintage;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A page that tells of a step. Immutable.
 *
 * @param publisher who publishes it
 * @param url where to read it; empty when not known
 * @param official whether a public body or an Ordre speaks
 * @param pageDate the date that the page bears; {@link Vintage#UNKNOWN} when it shows none
 * @param seen the day on which it was read
 * @param remark what a reader must know of it; may be empty
 */
public record JourneySource(
        Text publisher, String url, boolean official, Vintage pageDate, LocalDate seen, Text remark) {
    public JourneySource {
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(pageDate, "pageDate");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(remark, "remark");
    }
}
