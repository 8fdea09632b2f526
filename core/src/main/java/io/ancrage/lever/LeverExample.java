package io.ancrage.lever;

import io.ancrage.Euros;
import io.ancrage.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An example that the source gives for a lever. A view of the catalogue that hosts read; it may gain parts. Immutable.
 *
 * @param id the id, such as {@code interns.example.rent-and-laptop}
 * @param label its name
 * @param note what we add to the source; may be empty
 * @param illustrates the ids of the actions or measures that it illustrates, as we read it
 * @param amount the amount that the source tells, if it does
 * @param scheme the id of the aid scheme that it seems to be, if there is one
 */
public record LeverExample(
        String id, Text label, Text note, List<String> illustrates, Optional<Amount> amount, Optional<String> scheme)
        implements LeverItem {

    public LeverExample {
        illustrates = List.copyOf(illustrates);
    }

    /**
     * An amount as the source tells it, without a date: never a promise of today. Immutable.
     *
     * @param euros the amount
     * @param atMost whether it is the most that is given
     */
    public record Amount(Euros euros, boolean atMost) {

        public Amount {
            Objects.requireNonNull(euros, "euros");
        }

        /**
         * The amount for a reader.
         *
         * @param locale the reader's locale
         * @return such as {@code up to €50,000.00}
         */
        public String text(Locale locale) {
            String shown = euros.text(locale);
            return atMost ? new Text("jusqu'à ", "up to ").in(locale) + shown : shown;
        }
    }
}
