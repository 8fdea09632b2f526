package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one subject. A host may implement it over its own data; most use {@link #builder()}.
 *
 * <p>An implementation answers the same question always the same, never returns null, and answers {@link None} only for
 * facts that {@linkplain Fact#mayBeNone() may be none}. The sheets made here are immutable.
 *
 * <pre>{@code
 * FactSheet person = FactSheet.builder().put(INSTALLED_ON, LocalDate.of(2026, 3, 1)).put(WEEKLY_DAYS, 4).build();
 * }</pre>
 */
public interface FactSheet {

    /**
     * What is known of a fact, as of the sheet's own time.
     *
     * @param fact the fact
     * @param <T> the Java type of its values
     * @return the reading; {@link Missing} where nothing is known
     */
    <T> Reading<T> read(Fact<T> fact);

    /**
     * What is known of a fact as it is on a day. Facts without a history answer as {@link #read(Fact)} does.
     *
     * @param fact the fact
     * @param at the day
     * @param <T> the Java type of its values
     * @return the reading
     */
    default <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        return read(fact);
    }

    /**
     * The sheet of another person or place of the situation.
     *
     * @param name the role, such as {@code hostedDoctor}
     * @return its sheet; empty when nothing is known of it
     */
    default Optional<FactSheet> role(String name) {
        return Optional.empty();
    }

    /**
     * This sheet, and another where this one knows nothing. This one wins where it reads known or none, by date and role
     * too.
     *
     * @param below the sheet that answers what this one does not
     * @return the two together
     */
    default FactSheet over(FactSheet below) {
        return new Overlay(this, below);
    }

    /**
     * What several sheets have in common: a fact on which all agree; one on which they differ is missing because it
     * {@linkplain Why#VARIES varies}. Roles are not looked at.
     *
     * @param sheets one or more sheets
     * @return the sheet of their common facts
     */
    static FactSheet common(List<? extends FactSheet> sheets) {
        return sheets.size() == 1 ? sheets.get(0) : new Common(List.copyOf(sheets));
    }

    /**
     * A sheet on which nothing is known.
     *
     * @return the empty sheet
     */
    static FactSheet empty() {
        return MapSheet.EMPTY;
    }

    /**
     * Starts a sheet.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a sheet. Not thread-safe; build once, share the result. */
    final class Builder {

        private final Map<Fact<?>, Reading<?>> readings = new HashMap<>();
        /** Of the facts that change with time; the others are in {@link #readings}. */
        private final Map<Fact<?>, Timeline<?>> timelines = new HashMap<>();

        private final Map<String, FactSheet> roles = new HashMap<>();
        private Source source = Source.STATED;
        private Vintage asOf = Vintage.UNKNOWN;

        private Builder() {}

        /**
         * The source of what is put from here on; {@link Source#STATED} before the first call.
         *
         * @param source the source
         * @param asOf the time that the values tell of
         * @return this builder
         */
        public Builder from(Source source, Vintage asOf) {
            this.source = source;
            this.asOf = asOf;
            return this;
        }

        /**
         * Puts a known value.
         *
         * @param fact the fact
         * @param value its value
         * @param <T> its Java type
         * @return this builder
         */
        public <T> Builder put(Fact<T> fact, T value) {
            return put(fact, value, Precision.EXACT);
        }

        /**
         * Puts a known number.
         *
         * @param fact the fact
         * @param value its value
         * @return this builder
         */
        public Builder put(Fact<BigDecimal> fact, long value) {
            return put(fact, BigDecimal.valueOf(value));
        }

        /**
         * Puts a value that is known imprecisely.
         *
         * @param fact the fact
         * @param value a value that it covers
         * @param precision how precisely it is known
         * @param <T> its Java type
         * @return this builder
         */
        public <T> Builder put(Fact<T> fact, T value, Precision precision) {
            return put(fact, new Known<>(value, precision, source, asOf));
        }

        /**
         * Puts that there is none.
         *
         * @param fact a fact that may be none
         * @return this builder
         */
        public Builder putNone(Fact<?> fact) {
            return putNoneOf(fact);
        }

        private <T> Builder putNoneOf(Fact<T> fact) {
            return put(fact, new None<>(source, asOf));
        }

        /**
         * Puts why a fact is missing.
         *
         * @param fact the fact
         * @param why the reason
         * @return this builder
         */
        public Builder putMissing(Fact<?> fact, Why why) {
            return putMissingOf(fact, why);
        }

        private <T> Builder putMissingOf(Fact<T> fact, Why why) {
            return put(fact, new Missing<>(fact, why));
        }

        /**
         * Puts a reading that holds at all times.
         *
         * @param fact the fact
         * @param reading its reading
         * @param <T> its Java type
         * @return this builder
         */
        public <T> Builder put(Fact<T> fact, Reading<T> reading) {
            readings.put(fact, Readings.canonical(fact, reading));
            timelines.remove(fact);
            return this;
        }

        /**
         * Puts a reading that holds from one day through another; on other days the fact stays as put before. Without a
         * date, the fact is read as of the sheet's {@link Fact#AS_OF}.
         *
         * @param fact the fact
         * @param from the first day
         * @param through the last day, included
         * @param reading its reading
         * @param <T> its Java type
         * @return this builder
         */
        public <T> Builder put(Fact<T> fact, LocalDate from, LocalDate through, Reading<T> reading) {
            timelines.put(fact, timeline(fact).with(from, through, Readings.canonical(fact, reading)));
            readings.remove(fact);
            return this;
        }

        /**
         * Puts the sheet of a role.
         *
         * @param name the role
         * @param sheet its sheet
         * @return this builder
         */
        public Builder role(String name, FactSheet sheet) {
            roles.put(name, sheet);
            return this;
        }

        /**
         * The sheet.
         *
         * @return a new immutable sheet
         */
        public FactSheet build() {
            return new MapSheet(readings, timelines, roles);
        }

        @SuppressWarnings("unchecked") // put() ties the types of readings and timelines to the fact's
        private <T> Timeline<T> timeline(Fact<T> fact) {
            Timeline<?> dated = timelines.get(fact);
            return dated != null
                    ? (Timeline<T>) dated
                    : Timeline.always((Reading<T>) readings.getOrDefault(fact, Reading.missing(fact)));
        }
    }
}
