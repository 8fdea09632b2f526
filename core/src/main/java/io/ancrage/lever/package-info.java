/**
 * The levers of medical attractiveness (leviers d'attractivité médicale): what a territory can do so that health
 * professionals come and stay. 10 levers hold 39 actions, these hold measures, and examples illustrate them.
 *
 * <p>Start at {@link io.ancrage.lever.LeverCatalog#load()}. A territory declares what it offers by {@link
 * io.ancrage.lever.LeverDeclaration}s, given to {@code Territories.withLevers}; a project asks for it by the fact {@code
 * territory.levers} or by the {@linkplain io.ancrage.lever.LeverAction#wish wish} of an action.
 *
 * <pre>{@code
 * LeverAction action = LeverCatalog.load().action("interns.financial-support");
 * Territories mine = france.withLevers(List.of(
 *         LeverDeclaration.of("DEP-23", action.id(), LocalDate.of(2026, 3, 1), Source.of("Délibération du département"))));
 * }</pre>
 *
 * <p>Ids never change with a label or an order, and one that is given up is never used again. Order is that of the
 * source's detail pages. Amounts are euros as the source tells them, without a date. Everything here is immutable and
 * thread-safe.
 */
@NullMarked
package io.ancrage.lever;

import org.jspecify.annotations.NullMarked;
