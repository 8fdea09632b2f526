package io.ancrage.fact;

import io.ancrage.Text;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that could still settle an unknown answer: a fact, or a dispute between texts. Immutable. */
public sealed interface Gap {

    /**
     * Why it is open.
     *
     * @return the reason
     */
    Why why();

    /**
     * The gap for people.
     *
     * @param locale the reader's locale
     * @return such as {@code house price (not covered by the data)}
     */
    String text(Locale locale);

    /**
     * A fact that is missing, or known too imprecisely or in part only.
     *
     * @param role whose fact; empty for the subject itself
     * @param fact the fact
     * @param at the day on which it counts; null where no day is asked
     * @param why the reason
     */
    record OpenFact(String role, Fact<?> fact, @Nullable LocalDate at, Why why) implements Gap {

        @Override
        public String text(Locale locale) {
            String of = role.isEmpty() ? "" : " [" + role + "]";
            Text on = at == null ? Text.EMPTY : new Text(" au " + at, " on " + at);
            return fact.name(locale) + of + on.in(locale) + " (" + why.text().in(locale) + ")";
        }
    }

    /**
     * A rule that the texts do not settle.
     *
     * @param disputed the rule
     */
    record OpenDispute(Disputed disputed) implements Gap {

        @Override
        public Why why() {
            return Why.TEXTS_DISAGREE;
        }

        @Override
        public String text(Locale locale) {
            return disputed.source().title() + " (" + why().text().in(locale) + ")";
        }
    }
}
