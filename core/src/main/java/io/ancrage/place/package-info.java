/**
 * Places as plain values: a {@link io.ancrage.place.TerritoryCode}, a {@link io.ancrage.place.GeoPoint}, and the
 * {@link io.ancrage.place.Area} that someone searches in.
 *
 * <p>How long it takes from one to another, only a host knows: {@link io.ancrage.place.TravelTimes}.
 *
 * <p>Coordinates are WGS 84 degrees, distances great-circle kilometres. Everything here is immutable.
 */
@NullMarked
package io.ancrage.place;

import org.jspecify.annotations.NullMarked;
