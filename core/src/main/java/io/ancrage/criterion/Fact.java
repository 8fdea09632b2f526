package io.ancrage.criterion;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be known of a subject: the population of a territory, the day of an installation. Immutable.
 *
 * <p>The id's first word tells the {@link #subject()}. A household's facts are always {@link Visibility#PRIVATE}.
 *
 * <pre>{@code
 * Fact<Boolean> coworking = Fact.flag("territory.coworking").labelled("espace de coworking", "coworking space");
 * Criterion wish = coworking.is(true);
 * }</pre>
 *
 * @param id the id, such as {@code territory.population}
 * @param kind the kind of its values
 * @param unit the unit of its numbers, such as {@code km} or {@code EUR/m2}; may be empty
 * @param visibility who may see its value
 * @param mayBeNone whether "there is none" can be the answer: never signed, no zone
 * @param codes the system of its codes; {@link CodeSystem#ANY} where it has none
 * @param label its name for people
 * @param <T> the Java type of its values
 */
public record Fact<T>(
        String id, Kind<T> kind, String unit, Visibility visibility, boolean mayBeNone, CodeSystem codes, Text label)
        implements Operand {

    private static final Pattern ID = Pattern.compile("[a-z]+(?:\\.[A-Za-z0-9_-]+)+");
    private static final int LONGEST_ID = 120;

    /** The day for which everything is asked (date d'évaluation). Every engine sets it; nothing reads a clock. */
    public static final Fact<LocalDate> AS_OF = date("event.asOf").labelled("date d'évaluation", "date of assessment");

    public Fact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(label, "label");
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw new AncrageException(
                    "ANC-FACT-002",
                    "« " + id
                            + " » n'est pas un nom de fait ; attendu : un sujet, un point, un nom (territory.population)",
                    "\"" + id
                            + "\" is not the name of a fact; expected a subject, a dot, a name (territory.population)");
        }
        subjectOf(id);
        if (id.startsWith("household.")) {
            visibility = Visibility.PRIVATE;
        }
        Objects.requireNonNull(visibility, "visibility");
        if (label.isEmpty()) {
            label = Text.same(id);
        }
    }

    /**
     * A yes-or-no fact that always has an answer.
     *
     * @param id the id
     * @return the fact
     */
    public static Fact<Boolean> flag(String id) {
        return plain(id, Kind.FLAG, "", CodeSystem.ANY);
    }

    /**
     * A number.
     *
     * @param id the id
     * @param unit the unit; may be empty for a count
     * @return the fact
     */
    public static Fact<BigDecimal> number(String id, String unit) {
        return plain(id, Kind.NUMBER, unit, CodeSystem.ANY);
    }

    /**
     * A day that may never come: an event's date is "none" where the event did not happen.
     *
     * @param id the id
     * @return the fact
     */
    public static Fact<LocalDate> date(String id) {
        return plain(id, Kind.DATE, "", CodeSystem.ANY).orNone();
    }

    /**
     * A code.
     *
     * @param id the id
     * @param codes its system
     * @return the fact
     */
    public static Fact<String> code(String id, CodeSystem codes) {
        return plain(id, Kind.CODE, "", codes);
    }

    /**
     * A set of codes.
     *
     * @param id the id
     * @param codes its system
     * @return the fact
     */
    public static Fact<CodeSet> codes(String id, CodeSystem codes) {
        return plain(id, Kind.CODES, "", codes);
    }

    /**
     * Amounts by period.
     *
     * @param id the id
     * @param unit the unit of an amount
     * @return the fact
     */
    public static Fact<Series> series(String id, String unit) {
        return plain(id, Kind.SERIES, unit, CodeSystem.ANY);
    }

    /**
     * Dated events of one sort.
     *
     * @param id the id
     * @return the fact
     */
    public static Fact<Events> events(String id) {
        return plain(id, Kind.EVENTS, "", CodeSystem.ANY);
    }

    private static <T> Fact<T> plain(String id, Kind<T> kind, String unit, CodeSystem codes) {
        return new Fact<>(id, kind, unit, Visibility.PUBLIC, false, codes, Text.EMPTY);
    }

    /**
     * The same fact, of which "there is none" can be the answer.
     *
     * @return the fact
     */
    public Fact<T> orNone() {
        return new Fact<>(id, kind, unit, visibility, true, codes, label);
    }

    /**
     * The same fact with a name for people.
     *
     * @param french its French name
     * @param english its English name
     * @return the fact
     */
    public Fact<T> labelled(String french, String english) {
        return new Fact<>(id, kind, unit, visibility, mayBeNone, codes, new Text(french, english));
    }

    /**
     * The same fact with another visibility.
     *
     * @param visibility who may see its value
     * @return the fact
     */
    public Fact<T> visibleTo(Visibility visibility) {
        return new Fact<>(id, kind, unit, visibility, mayBeNone, codes, label);
    }

    /**
     * What the fact is about.
     *
     * @return the subject that the id's first word tells
     */
    public Subject subject() {
        // Asked at every reading. The first word is one of those that the constructor lets pass; a letter or two tell
        // which.
        return switch (id.charAt(0)) {
            case 't' -> Subject.TERRITORY;
            case 'o' -> Subject.OFFER;
            case 'e' -> Subject.SITUATION;
            case 'p' -> id.charAt(1) == 'a' ? Subject.PAIR : Subject.PROJECT;
            default -> Subject.PROJECT;
        };
    }

    /**
     * The name for people.
     *
     * @param locale the reader's locale
     * @return the label, or the id where there is none
     */
    public String name(Locale locale) {
        return label.in(locale);
    }

    /**
     * This fact as it was, or will be, on the day of an event.
     *
     * @param event the event
     * @return the operand
     */
    public At at(Fact<LocalDate> event) {
        return new At(this, event);
    }

    @Override
    public List<Fact<?>> facts() {
        return List.of(this);
    }

    /** Two facts are equal when they differ in their labels at most. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> fact
                && id.equals(fact.id)
                && kind == fact.kind
                && unit.equals(fact.unit)
                && visibility == fact.visibility
                && mayBeNone == fact.mayBeNone
                && codes.equals(fact.codes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * What tells this fact from another of the same id.
     *
     * @return kind, unit, code system, visibility, and whether it may be none
     */
    public String definition() {
        String shown =
                kind + (unit.isEmpty() ? "" : " in " + unit) + (codes.equals(CodeSystem.ANY) ? "" : " of " + codes);
        return shown + ", " + visibility + (mayBeNone ? ", or none" : "");
    }

    private static Subject subjectOf(String id) {
        return switch (id.substring(0, id.indexOf('.'))) {
            case "territory" -> Subject.TERRITORY;
            case "offer" -> Subject.OFFER;
            case "project", "person", "practice", "premises", "household" -> Subject.PROJECT;
            case "event" -> Subject.SITUATION;
            case "pair" -> Subject.PAIR;
            default ->
                throw new AncrageException(
                        "ANC-FACT-002",
                        "« " + id + " » : le premier mot d'un fait est territory, offer, project, person, practice,"
                                + " premises, household, event ou pair",
                        "\"" + id + "\": the first word of a fact is territory, offer, project, person, practice,"
                                + " premises, household, event or pair");
        };
    }
}
