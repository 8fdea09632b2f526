package io.ancrage.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The type of a fact's values. There are just these seven. Immutable.
 *
 * @param <T> the Java type of a value
 */
public final class Kind<T> {

    /** Yes or no. */
    public static final Kind<Boolean> FLAG = new Kind<>("FLAG", Boolean.class);
    /** A decimal number of at most 15 digits, so that a column of doubles holds it exactly. */
    public static final Kind<BigDecimal> NUMBER = new Kind<>("NUMBER", BigDecimal.class);
    /** A day. */
    public static final Kind<LocalDate> DATE = new Kind<>("DATE", LocalDate.class);
    /** A code of a {@link CodeSystem}. */
    public static final Kind<String> CODE = new Kind<>("CODE", String.class);
    /** A set of codes of a {@link CodeSystem}. */
    public static final Kind<CodeSet> CODES = new Kind<>("CODES", CodeSet.class);
    /** Amounts by period; compared through {@link Over}. */
    public static final Kind<Series> SERIES = new Kind<>("SERIES", Series.class);
    /** Dated events; compared through {@link Over}. */
    public static final Kind<Events> EVENTS = new Kind<>("EVENTS", Events.class);

    private final String name;
    private final Class<T> type;

    private Kind(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * All kinds, in the order of their declaration.
     *
     * @return the seven kinds
     */
    public static List<Kind<?>> values() {
        return List.of(FLAG, NUMBER, DATE, CODE, CODES, SERIES, EVENTS);
    }

    /**
     * The name, such as {@code NUMBER}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The Java type of a value.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
