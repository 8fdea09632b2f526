package io.ancrage.offer;

import io.ancrage.DateRange;
import io.ancrage.place.TerritoryCode;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Where a short-lived or mobile practice is to be found, and when (cabinet éphémère, tournée). Immutable.
 *
 * @param site the territory
 * @param period its days
 * @param days the days of the week, Monday first; empty when not told
 */
public record Stop(TerritoryCode site, DateRange period, Set<DayOfWeek> days) {
    public Stop {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(period, "period");
        EnumSet<DayOfWeek> ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        days = Collections.unmodifiableSet(ordered);
    }
}
