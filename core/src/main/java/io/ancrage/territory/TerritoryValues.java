package io.ancrage.territory;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.place.TerritoryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a host knows of territories: the values of one fact, of its own or of {@link TerritoryFacts}, from one source.
 *
 * <pre>{@code
 * Fact<Boolean> coworking = Fact.flag("territory.coworking");
 * Territories mine = france.with(TerritoryValues.of(coworking, Source.of("Our survey"), Vintage.of("2026"))
 *         .put("23096", true)
 *         .put("COM-19275", false));
 * }</pre>
 *
 * <p>Territories of any level may be mixed. What is put without days replaces all that was known of that fact there; what
 * is put with days replaces it on those days. A territory that is not put keeps what was known of it. Not thread-safe;
 * build once, give it to {@link Territories#with}.
 *
 * @param <T> the Java type of the fact's values
 */
public final class TerritoryValues<T> {

    /** One reading of one territory, at all times or from one day through another. */
    record Entry<T>(
            TerritoryCode code,
            Reading<T> reading,
            @Nullable LocalDate from,
            @Nullable LocalDate through) {}

    private final Fact<T> fact;
    private final Source source;
    private final Vintage asOf;
    private final List<Entry<T>> entries = new ArrayList<>();

    private TerritoryValues(Fact<T> fact, Source source, Vintage asOf) {
        this.fact = fact;
        this.source = source;
        this.asOf = asOf;
    }

    /**
     * Starts an empty list of values.
     *
     * @param fact the fact
     * @param source where the values come from
     * @param asOf the time that they tell of
     * @param <T> the Java type of its values
     * @return the list
     */
    public static <T> TerritoryValues<T> of(Fact<T> fact, Source source, Vintage asOf) {
        return new TerritoryValues<>(
                Objects.requireNonNull(fact, "fact"),
                Objects.requireNonNull(source, "source"),
                Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * Puts a value.
     *
     * @param code the territory, such as {@code DEP-23}; a bare code means a commune
     * @param value its value
     * @return this list
     * @throws io.ancrage.AncrageException with code ANC-TERR-001, if no level has codes of this form
     */
    public TerritoryValues<T> put(String code, T value) {
        return put(TerritoryCode.parse(code), value);
    }

    /**
     * Puts a value.
     *
     * @param code the territory
     * @param value its value
     * @return this list
     */
    public TerritoryValues<T> put(TerritoryCode code, T value) {
        return put(code, known(value));
    }

    /**
     * Puts that there is none.
     *
     * @param code the territory; a bare code means a commune
     * @return this list
     * @throws IllegalArgumentException if the fact always has a value
     */
    public TerritoryValues<T> putNone(String code) {
        return put(TerritoryCode.parse(code), none());
    }

    /**
     * Puts any reading, with a source and vintage of its own.
     *
     * @param code the territory
     * @param reading what is known
     * @return this list
     */
    public TerritoryValues<T> put(TerritoryCode code, Reading<T> reading) {
        entries.add(new Entry<>(code, Objects.requireNonNull(reading, "reading"), null, null));
        return this;
    }

    /**
     * Puts a value that holds from one day through another. The fact is dated then: {@linkplain Territories#asOf pin} the
     * directory to a day before it is asked.
     *
     * @param code the territory; a bare code means a commune
     * @param from the first day
     * @param through the last day, included; {@link LocalDate#MAX} for an open end
     * @param value its value
     * @return this list
     */
    public TerritoryValues<T> put(String code, LocalDate from, LocalDate through, T value) {
        return put(TerritoryCode.parse(code), from, through, known(value));
    }

    /**
     * Puts that there is none from one day through another.
     *
     * @param code the territory; a bare code means a commune
     * @param from the first day
     * @param through the last day, included; {@link LocalDate#MAX} for an open end
     * @return this list
     * @throws IllegalArgumentException if the fact always has a value
     */
    public TerritoryValues<T> putNone(String code, LocalDate from, LocalDate through) {
        return put(TerritoryCode.parse(code), from, through, none());
    }

    /**
     * Puts any reading that holds from one day through another.
     *
     * @param code the territory
     * @param from the first day
     * @param through the last day, included; {@link LocalDate#MAX} for an open end
     * @param reading what is known
     * @return this list
     * @throws IllegalArgumentException if the last day is before the first
     */
    public TerritoryValues<T> put(TerritoryCode code, LocalDate from, LocalDate through, Reading<T> reading) {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("through " + through + " is before from " + from + ": " + code);
        }
        entries.add(new Entry<>(code, Objects.requireNonNull(reading, "reading"), from, through));
        return this;
    }

    Fact<T> fact() {
        return fact;
    }

    List<Entry<T>> entries() {
        return entries;
    }

    private Reading<T> known(T value) {
        return new Known<>(value, Precision.EXACT, source, asOf);
    }

    private Reading<T> none() {
        if (!fact.mayBeNone()) {
            throw new IllegalArgumentException("there is always a value of " + fact + "; none is not an answer");
        }
        return new None<>(source, asOf);
    }
}
