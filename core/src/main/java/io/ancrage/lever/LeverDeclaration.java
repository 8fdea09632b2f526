package io.ancrage.lever;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.place.TerritoryCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * That a territory offers an action or a measure, dated and sourced. What a département offers, its communes have. It is
 * never exhaustive: what a territory does not declare, it may offer all the same. Immutable.
 *
 * <p>Who offers a measure, offers its action. Who offers an action, has not said by which measure. Give declarations to
 * {@code Territories.withLevers}.
 *
 * @param territory the territory
 * @param item the id of an action or measure
 * @param from the first day, or the day of the declaration
 * @param through the last day, included; {@link LocalDate#MAX} for an open end
 * @param source who says so, and where
 * @param asOf the time that the source tells of
 */
public record LeverDeclaration(
        TerritoryCode territory, String item, LocalDate from, LocalDate through, Source source, Vintage asOf) {

    public LeverDeclaration {
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(asOf, "asOf");
        LeverItem declared = LeverCatalog.load().require(item);
        if (!(declared instanceof LeverAction) && !(declared instanceof LeverMeasure)) {
            throw notDeclarable(declared);
        }
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("through " + through + " is before from " + from + ": " + item);
        }
    }

    /**
     * A declaration without an end.
     *
     * @param territory the territory, such as {@code DEP-23}; a bare code means a commune
     * @param item the id of an action or measure
     * @param declaredOn the day from which it holds
     * @param source who says so, and where; its vintage is that day
     * @return the declaration
     * @throws AncrageException with code ANC-TERR-001, if no level has codes of this form; ANC-LEVER-001, if the catalogue
     *     has no such id; ANC-LEVER-002, if it is that of a lever or an example
     */
    public static LeverDeclaration of(String territory, String item, LocalDate declaredOn, Source source) {
        return new LeverDeclaration(
                TerritoryCode.parse(territory),
                item,
                declaredOn,
                LocalDate.MAX,
                source,
                Vintage.of(declaredOn.toString()));
    }

    /**
     * The same, with a last day.
     *
     * @param lastDay the last day, included
     * @return the declaration with its end
     */
    public LeverDeclaration through(LocalDate lastDay) {
        return new LeverDeclaration(territory, item, from, lastDay, source, asOf);
    }

    /**
     * The codes of {@code territory.levers} that are declared: the item, and the same measure where the source lists it
     * twice. Its action and lever lie above it in the code system.
     *
     * @return one or two ids, ascending
     */
    public NavigableSet<String> codes() {
        NavigableSet<String> codes = new TreeSet<>();
        codes.add(item);
        if (LeverCatalog.load().require(item) instanceof LeverMeasure measure) {
            measure.sameAs().ifPresent(codes::add);
        }
        return Collections.unmodifiableNavigableSet(codes);
    }

    private static AncrageException notDeclarable(LeverItem item) {
        boolean isLever = item instanceof Lever;
        String choice = item instanceof Lever lever
                ? String.join(
                        ", ", lever.actions().stream().map(LeverAction::id).toList())
                : String.join(", ", ((LeverExample) item).illustrates());
        return new AncrageException(
                "ANC-LEVER-002",
                "« " + item.id() + " » est " + (isLever ? "un levier" : "un exemple")
                        + " ; un territoire déclare une action ou une mesure, comme " + choice,
                "\"" + item.id() + "\" is " + (isLever ? "a lever" : "an example")
                        + "; a territory declares an action or a measure, such as " + choice);
    }
}
