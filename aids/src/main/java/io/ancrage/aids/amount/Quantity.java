package io.ancrage.aids.amount;

import io.ancrage.Euros;
import io.ancrage.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount of money as far as it is known: {@link Exact}, a {@link Range}, {@link Awaiting} facts or rules, or {@link
 * SetByAuthority}. It is never 0 for unknown, and never below 0. Immutable.
 */
public sealed interface Quantity {

    /**
     * The amount, where it is known to the cent.
     *
     * @return the euros; empty for every other quantity
     */
    default Optional<Euros> exact() {
        return this instanceof Exact known ? Optional.of(known.euros()) : Optional.empty();
    }

    /**
     * The least that it can be.
     *
     * @return the bound, included; zero where nothing else is known
     */
    Euros least();

    /**
     * The most that it can be.
     *
     * @return the bound, included; empty where none is known
     */
    Optional<Euros> most();

    /**
     * What the amount still waits for.
     *
     * @return the points in order; empty for an exact amount
     */
    List<OpenPoint> open();

    /**
     * The amount for people.
     *
     * @param locale the reader's locale
     * @return such as {@code €10,000}, or {@code from €12,500 to €25,000}
     */
    String text(Locale locale);

    /**
     * An estimate in euros: rounded to the cent here and nowhere else, and cut off below zero.
     *
     * @param estimate the estimate
     * @return the quantity
     */
    static Quantity of(Estimate estimate) {
        Estimate positive = estimate.greatest(Estimate.ZERO);
        if (positive.isExact()) {
            return new Exact(Euros.rounded(positive.low().orElseThrow()));
        }
        Euros least = Euros.rounded(positive.low().orElse(BigDecimal.ZERO));
        Optional<Euros> most = positive.high().map(Euros::rounded);
        if (most.filter(least::equals).isPresent()) {
            return new Exact(least);
        }
        if (positive.open().stream().anyMatch(OpenPoint.Decision.class::isInstance)) {
            return new SetByAuthority(least, most, positive.open());
        }
        return least.equals(Euros.ZERO) && most.isEmpty()
                ? new Awaiting(positive.open())
                : new Range(least, most, positive.open());
    }

    /**
     * A known amount.
     *
     * @param euros the amount, at least 0
     */
    record Exact(Euros euros) implements Quantity {
        public Exact {
            requireBounds(euros, Optional.empty());
        }

        @Override
        public Euros least() {
            return euros;
        }

        @Override
        public Optional<Euros> most() {
            return Optional.of(euros);
        }

        @Override
        public List<OpenPoint> open() {
            return List.of();
        }

        @Override
        public String text(Locale locale) {
            return shown(euros, locale);
        }
    }

    /**
     * An amount between two bounds.
     *
     * @param least the lower bound, included; at least 0
     * @param most the upper bound, included and not below the lower; empty where none is known
     * @param open what would settle it
     */
    record Range(Euros least, Optional<Euros> most, List<OpenPoint> open) implements Quantity {
        public Range {
            requireBounds(least, most);
            open = List.copyOf(open);
        }

        @Override
        public String text(Locale locale) {
            return between(least, most, locale);
        }
    }

    /**
     * An amount of which nothing is known yet.
     *
     * @param open what would settle it
     */
    record Awaiting(List<OpenPoint> open) implements Quantity {
        public Awaiting {
            open = List.copyOf(open);
        }

        @Override
        public Euros least() {
            return Euros.ZERO;
        }

        @Override
        public Optional<Euros> most() {
            return Optional.empty();
        }

        @Override
        public String text(Locale locale) {
            return new Text("montant inconnu à ce stade", "amount not known yet").in(locale);
        }
    }

    /**
     * An amount that an authority sets.
     *
     * @param least the least that it may grant
     * @param most the most that it may grant; empty where no text read says so
     * @param open what it decides, and what else is open
     */
    record SetByAuthority(Euros least, Optional<Euros> most, List<OpenPoint> open) implements Quantity {
        public SetByAuthority {
            requireBounds(least, most);
            open = List.copyOf(open);
        }

        @Override
        public String text(Locale locale) {
            String set = new Text("fixé par l'autorité compétente", "set by the authority").in(locale);
            boolean bounded = most.isPresent() || !least.equals(Euros.ZERO);
            return bounded ? set + ", " + between(least, most, locale) : set;
        }
    }

    private static void requireBounds(Euros least, Optional<Euros> most) {
        if (least.compareTo(Euros.ZERO) < 0) {
            throw new IllegalArgumentException("an amount is at least 0: " + least);
        }
        most.filter(bound -> bound.compareTo(least) < 0).ifPresent(bound -> {
            throw new IllegalArgumentException("the least " + least + " is above the most " + bound);
        });
    }

    private static String between(Euros least, Optional<Euros> most, Locale locale) {
        boolean french = Text.isFrench(locale);
        if (most.isEmpty()) {
            return (french ? "au moins " : "at least ") + shown(least, locale);
        }
        if (least.equals(Euros.ZERO)) {
            return (french ? "au plus " : "at most ") + shown(most.get(), locale);
        }
        return (french ? "de " : "from ")
                + shown(least, locale)
                + (french ? " à " : " to ")
                + shown(most.get(), locale);
    }

    /** Without cents where there are none. */
    private static String shown(Euros euros, Locale locale) {
        BigDecimal plain = euros.amount().stripTrailingZeros();
        String number = Text.number(plain.scale() <= 0 ? plain.setScale(0) : euros.amount(), locale);
        return Text.isFrench(locale) ? number + "\u00a0€" : "€" + number;
    }
}
