package io.ancrage.territory;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.place.TerritoryCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a territory states of itself (fiche de territoire): facts with the source and the time of each.
 *
 * <pre>{@code
 * TerritoryProfile gueret = TerritoryProfile.builder("23096")
 *         .from(Source.of("Délibération du conseil municipal"), Vintage.of("2026-03"))
 *         .put(TerritoryFacts.POPULATION, 12_000)
 *         .build();
 * Territories told = france.with(List.of(gueret));
 * }</pre>
 *
 * <p>Two profiles are equal when they state the same of the same territory. Immutable and thread-safe.
 */
public final class TerritoryProfile {

    private static final Comparator<Fact<?>> BY_ID = Comparator.comparing(Fact::id);

    private final TerritoryCode territory;
    private final Map<Fact<?>, Reading<?>> facts;

    private TerritoryProfile(TerritoryCode territory, Map<Fact<?>, Reading<?>> facts) {
        this.territory = territory;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * Starts a profile.
     *
     * @param territory the code of the territory, such as {@code EPCI-200034825}; a bare code means a commune
     * @return a builder
     * @throws AncrageException with code ANC-TERR-001, if no level has codes of this form
     */
    public static Builder builder(String territory) {
        return builder(TerritoryCode.parse(territory));
    }

    /**
     * Starts a profile.
     *
     * @param territory the code of the territory
     * @return a builder
     */
    public static Builder builder(TerritoryCode territory) {
        return new Builder(Objects.requireNonNull(territory, "territory"));
    }

    /**
     * Whose profile it is.
     *
     * @return the code of the territory
     */
    public TerritoryCode territory() {
        return territory;
    }

    /**
     * What the territory states, each fact with its value, source and time.
     *
     * @return the readings in ascending order of the facts' ids; the reading of a {@code Fact<T>} is a {@code Reading<T>}
     */
    public Map<Fact<?>, Reading<?>> facts() {
        return facts;
    }

    /**
     * A builder that starts from this profile.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(territory);
        builder.facts.putAll(facts);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TerritoryProfile profile
                && territory.equals(profile.territory)
                && facts.equals(profile.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(territory, facts);
    }

    @Override
    public String toString() {
        return "profile of " + territory;
    }

    /** Builds a {@link TerritoryProfile}. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final TerritoryCode territory;
        private final Map<Fact<?>, Reading<?>> facts = new TreeMap<>(BY_ID);
        private Source source = Source.STATED;
        private Vintage asOf = Vintage.UNKNOWN;

        private Builder(TerritoryCode territory) {
            this.territory = territory;
        }

        /**
         * The source of what is put from here on; {@link Source#STATED} before the first call.
         *
         * @param source the source
         * @param asOf the time that the values tell of
         * @return this builder
         */
        public Builder from(Source source, Vintage asOf) {
            this.source = Objects.requireNonNull(source, "source");
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            return this;
        }

        /**
         * Puts a value.
         *
         * @param fact a fact of territories
         * @param value its value
         * @param <T> its Java type
         * @return this builder
         * @throws AncrageException with code ANC-TERR-004, if the fact is not one of territories; with another code, if the
         *     value does not fit the fact
         */
        public <T> Builder put(Fact<T> fact, T value) {
            return put(fact, FactSheet.builder().from(source, asOf).put(fact, value));
        }

        /**
         * Puts a number.
         *
         * @param fact a fact of territories
         * @param value its value
         * @return this builder
         */
        public Builder put(Fact<BigDecimal> fact, long value) {
            return put(fact, BigDecimal.valueOf(value));
        }

        /**
         * Puts that there is none.
         *
         * @param fact a fact of territories that may be none
         * @return this builder
         */
        public Builder putNone(Fact<?> fact) {
            return put(fact, FactSheet.builder().from(source, asOf).putNone(fact));
        }

        /**
         * Puts any reading, with a source and a time of its own.
         *
         * @param fact a fact of territories
         * @param reading what is known
         * @param <T> the Java type of its values
         * @return this builder
         */
        public <T> Builder put(Fact<T> fact, Reading<T> reading) {
            return put(fact, FactSheet.builder().put(fact, reading));
        }

        /** The sheet has refused what does not fit the fact. */
        private Builder put(Fact<?> fact, FactSheet.Builder sheet) {
            if (fact.subject() != Subject.TERRITORY) {
                throw new AncrageException(
                        "ANC-TERR-004",
                        fact + " n'est pas un fait de territoire ; une fiche de territoire ne porte que des faits"
                                + " territory.…",
                        fact + " is not a fact of territories; a territory's profile has facts territory.… only");
            }
            facts.remove(fact); // It may be there as another fact of the same id.
            facts.put(fact, sheet.build().read(fact));
            return this;
        }

        /**
         * The profile.
         *
         * @return a new immutable profile
         */
        public TerritoryProfile build() {
            return new TerritoryProfile(territory, facts);
        }
    }
}
