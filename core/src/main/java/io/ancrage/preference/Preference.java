package io.ancrage.preference;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A wish that gives a degree from 0 to 10,000 instead of a yes or no. Between two bounds a degree runs in a straight line,
 * rounded half up. Where a fact is known to be none, the degree is 0. Immutable.
 */
public sealed interface Preference {

    /**
     * The facts that it reads.
     *
     * @return the facts, in the order of reading
     */
    Set<Fact<?>> facts();

    /**
     * The preference in words.
     *
     * @param locale the reader's locale
     * @return such as {@code house price: full at most 1,500 €/m², nothing from 3,000 €/m²}
     */
    String words(Locale locale);

    /**
     * Whether it is about money. The default weight of such a preference is at most the smallest of the others.
     *
     * @return true when it reads a fact whose unit is in euros
     */
    default boolean isAboutMoney() {
        return facts().stream().anyMatch(fact -> fact.unit().startsWith("EUR"));
    }

    /**
     * Full when the criterion holds, 0 when it does not.
     *
     * @param criterion the criterion
     */
    record When(Criterion criterion) implements Preference {
        public When {
            Objects.requireNonNull(criterion, "criterion");
        }

        @Override
        public Set<Fact<?>> facts() {
            return criterion.facts();
        }

        @Override
        public String words(Locale locale) {
            return Finding.words(criterion, locale);
        }
    }

    /**
     * Full at an ideal value, falling to 0 at a distance from it on both sides.
     *
     * @param fact the fact
     * @param ideal the ideal value
     * @param tolerance the distance at which nothing is left; above 0
     */
    record Around(Fact<BigDecimal> fact, BigDecimal ideal, BigDecimal tolerance) implements Preference {
        public Around {
            Objects.requireNonNull(fact, "fact");
            ideal = Value.Decimal.of(ideal).decimal();
            tolerance = Value.Decimal.of(tolerance).decimal();
            if (tolerance.signum() <= 0) {
                throw bounds("tolerance > 0", tolerance.toPlainString());
            }
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(fact);
        }

        @Override
        public String words(Locale locale) {
            return fact.name(locale)
                    + new Text(" : idéal ", ": ideal ").in(locale)
                    + Text.quantity(ideal, fact.unit(), locale)
                    + new Text(", note nulle à ", ", nothing ").in(locale)
                    + Text.quantity(tolerance, fact.unit(), locale)
                    + new Text(" d'écart", " away").in(locale);
        }
    }

    /**
     * The more, the better: 0 up to a floor, full from a goal on.
     *
     * @param fact the fact
     * @param floor up to here nothing
     * @param goal from here on full; above the floor
     */
    record More(Fact<BigDecimal> fact, BigDecimal floor, BigDecimal goal) implements Preference {
        public More {
            Objects.requireNonNull(fact, "fact");
            floor = Value.Decimal.of(floor).decimal();
            goal = Value.Decimal.of(goal).decimal();
            if (floor.compareTo(goal) >= 0) {
                throw bounds("floor < goal", floor.toPlainString() + " >= " + goal.toPlainString());
            }
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(fact);
        }

        @Override
        public String words(Locale locale) {
            return fact.name(locale)
                    + new Text(" : note nulle jusqu'à ", ": nothing up to ").in(locale)
                    + Text.number(floor, locale)
                    + new Text(", maximale à partir de ", ", full from ").in(locale)
                    + Text.quantity(goal, fact.unit(), locale);
        }
    }

    /**
     * The less, the better: full up to a goal, 0 from a ceiling on.
     *
     * @param fact the fact
     * @param goal up to here full
     * @param ceiling from here on nothing; above the goal
     */
    record Less(Fact<BigDecimal> fact, BigDecimal goal, BigDecimal ceiling) implements Preference {
        public Less {
            Objects.requireNonNull(fact, "fact");
            goal = Value.Decimal.of(goal).decimal();
            ceiling = Value.Decimal.of(ceiling).decimal();
            if (goal.compareTo(ceiling) >= 0) {
                throw bounds("goal < ceiling", goal.toPlainString() + " >= " + ceiling.toPlainString());
            }
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(fact);
        }

        @Override
        public String words(Locale locale) {
            return fact.name(locale)
                    + new Text(" : note maximale jusqu'à ", ": full up to ").in(locale)
                    + Text.number(goal, locale)
                    + new Text(", nulle à partir de ", ", nothing from ").in(locale)
                    + Text.quantity(ceiling, fact.unit(), locale);
        }
    }

    /**
     * Near a place, by great-circle distance: full up to a good distance, 0 from a greatest distance on.
     *
     * @param place the place
     * @param goodKm up to here full; at least 0
     * @param maxKm from here on nothing; above {@code goodKm}
     */
    record Near(GeoPoint place, double goodKm, double maxKm) implements Preference {
        public Near {
            Objects.requireNonNull(place, "place");
            if (!(goodKm >= 0 && goodKm < maxKm && maxKm <= 20_100)) {
                throw bounds("0 <= goodKm < maxKm <= 20100", goodKm + ", " + maxKm);
            }
        }

        @Override
        public Set<Fact<?>> facts() {
            return new LinkedHashSet<>(List.of(Inside.LATITUDE, Inside.LONGITUDE));
        }

        @Override
        public String words(Locale locale) {
            return new Text("proche de ", "near ").in(locale)
                    + Text.coordinates(place.latitude(), place.longitude(), locale)
                    + new Text(" : note maximale jusqu'à ", ": full up to ").in(locale)
                    + Text.number(plain(goodKm), locale)
                    + new Text(", nulle à partir de ", ", nothing from ").in(locale)
                    + Text.quantity(plain(maxKm), "km", locale);
        }

        /**
         * How far a subject lies from the place.
         *
         * @param sheet what is known of the subject
         * @return great-circle kilometres; empty without coordinates
         */
        public OptionalDouble kilometres(FactSheet sheet) {
            if (sheet.read(Inside.LATITUDE) instanceof Known<BigDecimal> latitude
                    && sheet.read(Inside.LONGITUDE) instanceof Known<BigDecimal> longitude) {
                return OptionalDouble.of(GeoPoint.kilometres(
                        place.latitude(),
                        place.longitude(),
                        latitude.known().doubleValue(),
                        longitude.known().doubleValue()));
            }
            return OptionalDouble.empty();
        }

        private static BigDecimal plain(double kilometres) {
            return Value.Decimal.of(BigDecimal.valueOf(kilometres)).decimal();
        }
    }

    /**
     * Near a place, by travel time: full up to a good time, 0 from a greatest time on. The minutes are those of the host's
     * {@linkplain Vocabulary#travelTimes travel times}; where they do not tell, and without any, the degree is unknown.
     *
     * @param place the place
     * @param mode how someone travels
     * @param goodMinutes up to here full; at least 0
     * @param maxMinutes from here on nothing; above {@code goodMinutes}, at most 1,440
     */
    record TravelTime(GeoPoint place, TravelMode mode, int goodMinutes, int maxMinutes) implements Preference {
        public TravelTime {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(mode, "mode");
            if (goodMinutes < 0 || goodMinutes >= maxMinutes || maxMinutes > 1_440) {
                throw bounds("0 <= goodMinutes < maxMinutes <= 1440", goodMinutes + ", " + maxMinutes);
            }
        }

        @Override
        public Set<Fact<?>> facts() {
            return new LinkedHashSet<>(List.of(Inside.LATITUDE, Inside.LONGITUDE));
        }

        @Override
        public String words(Locale locale) {
            return new Text("proche de ", "near ").in(locale)
                    + Text.coordinates(place.latitude(), place.longitude(), locale)
                    + " "
                    + mode.words().in(locale)
                    + new Text(" : note maximale jusqu'à ", ": full up to ").in(locale)
                    + Text.number(BigDecimal.valueOf(goodMinutes), locale)
                    + new Text(", nulle à partir de ", ", nothing from ").in(locale)
                    + Text.quantity(BigDecimal.valueOf(maxMinutes), "min", locale);
        }
    }

    /**
     * Codes in the order of liking: full for the first, falling in equal steps; 0 for what is not listed. A code stands for
     * those under it; where several apply, the best counts.
     *
     * @param fact the fact
     * @param order the codes, the best first
     */
    record Ranked(Fact<String> fact, List<String> order) implements Preference {
        public Ranked {
            Objects.requireNonNull(fact, "fact");
            order = List.copyOf(order);
            order.forEach(fact.codes()::require);
            if (order.isEmpty() || Set.copyOf(order).size() != order.size()) {
                throw bounds(
                        new Text("order : des codes différents, au moins un", "order: distinct codes, at least one"),
                        order.toString());
            }
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(fact);
        }

        @Override
        public String words(Locale locale) {
            return fact.name(locale)
                    + new Text(" : de préférence ", ": preferably ").in(locale)
                    + order.stream()
                            .map(code -> fact.codes().label(code).in(locale))
                            .collect(Collectors.joining(new Text(", puis ", ", then ").in(locale)));
        }
    }

    /**
     * A host's own measure, named; its function is registered in the vocabulary, which also makes this preference:
     * {@link #measured}. While one of its facts is missing, imprecise or known in part only, the degree is unknown.
     *
     * @param name the measure's name
     * @param subject what it is about, so that an engine asks it once per such subject
     * @param facts the facts that it reads
     */
    record HostPreference(String name, Subject subject, Set<Fact<?>> facts) implements Preference {
        public HostPreference {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(subject, "subject");
            facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
        }

        @Override
        public String words(Locale locale) {
            return new Text("mesure ", "measure ").in(locale) + name;
        }
    }

    /**
     * A host's measure.
     *
     * @param vocabulary the vocabulary that knows it
     * @param name its name
     * @param subject what it is about
     * @return the preference
     * @throws AncrageException with code ANC-RULE-002, if no measure of that name is registered
     */
    static Preference measured(Vocabulary vocabulary, String name, Subject subject) {
        return new HostPreference(name, subject, vocabulary.measure(name).reads());
    }

    /**
     * Full when a criterion holds.
     *
     * @param criterion the criterion
     * @return the preference
     */
    static Preference when(Criterion criterion) {
        return new When(criterion);
    }

    /**
     * An ideal value and the distance at which nothing is left.
     *
     * @param fact the fact
     * @param ideal the ideal value
     * @param tolerance the distance
     * @return the preference
     */
    static Preference around(Fact<BigDecimal> fact, double ideal, double tolerance) {
        return new Around(fact, BigDecimal.valueOf(ideal), BigDecimal.valueOf(tolerance));
    }

    /**
     * The more, the better.
     *
     * @param fact the fact
     * @param floor up to here nothing
     * @param goal from here on full
     * @return the preference
     */
    static Preference more(Fact<BigDecimal> fact, double floor, double goal) {
        return new More(fact, BigDecimal.valueOf(floor), BigDecimal.valueOf(goal));
    }

    /**
     * The less, the better.
     *
     * @param fact the fact
     * @param goal up to here full
     * @param ceiling from here on nothing
     * @return the preference
     */
    static Preference less(Fact<BigDecimal> fact, double goal, double ceiling) {
        return new Less(fact, BigDecimal.valueOf(goal), BigDecimal.valueOf(ceiling));
    }

    /**
     * Near a place.
     *
     * @param place the place
     * @param goodKm up to here full
     * @param maxKm from here on nothing
     * @return the preference
     */
    static Preference near(GeoPoint place, double goodKm, double maxKm) {
        return new Near(place, goodKm, maxKm);
    }

    /**
     * Near a point given by its coordinates.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     * @param goodKm up to here full
     * @param maxKm from here on nothing
     * @return the preference
     */
    static Preference near(double latitude, double longitude, double goodKm, double maxKm) {
        return near(GeoPoint.ofDegrees(latitude, longitude), goodKm, maxKm);
    }

    /**
     * Near a place, by travel time.
     *
     * @param place the place
     * @param mode how someone travels
     * @param goodMinutes up to here full
     * @param maxMinutes from here on nothing
     * @return the preference
     */
    static Preference near(GeoPoint place, TravelMode mode, int goodMinutes, int maxMinutes) {
        return new TravelTime(place, mode, goodMinutes, maxMinutes);
    }

    /**
     * Codes in the order of liking.
     *
     * @param fact the fact
     * @param order the codes, the best first
     * @return the preference
     */
    static Preference ranked(Fact<String> fact, String... order) {
        return new Ranked(fact, List.of(order));
    }

    private static AncrageException bounds(String rule, String found) {
        return bounds(Text.same(rule), found);
    }

    private static AncrageException bounds(Text rule, String found) {
        return new AncrageException(
                "ANC-PREF-001",
                "bornes d'une préférence : attendu " + rule.french() + " ; reçu " + found,
                "bounds of a preference: expected " + rule.english() + "; found " + found);
    }
}
