/**
 * The directory of territories with what is known of them.
 *
 * <p>Start at {@link io.ancrage.territory.FrenchTerritories#load()}: every commune, municipal arrondissement,
 * intercommunality (EPCI), département and région of France, overseas included, from the official geographic code of 1
 * January 2026. {@link io.ancrage.territory.TerritoryFacts} names the facts in Java; {@link
 * io.ancrage.territory.TerritoryValues} adds a host's own; {@link io.ancrage.territory.TerritoryProfile} is what a
 * territory states of itself; {@link io.ancrage.territory.ZoningCsv} reads dated zonings.
 *
 * <pre>{@code
 * Territories france = FrenchTerritories.load();
 * Territory gueret = france.require("23096");
 * Reading<BigDecimal> population = france.sheet(gueret.code()).read(TerritoryFacts.POPULATION);
 * }</pre>
 *
 * <p>Coordinates are WGS 84 degrees, distances great-circle kilometres, areas hectares, prices euros per square metre.
 * Each value carries its source and its vintage, which differ from column to column and sometimes from cell to cell. An
 * absent value is unknown, never zero. A directory is one vintage of the geographic code: a former code resolves to its
 * successor, and {@link io.ancrage.territory.Territories#former} says so.
 *
 * <p>Everything here is immutable and thread-safe, save the builders.
 */
@NullMarked
package io.ancrage.territory;

import org.jspecify.annotations.NullMarked;
