/**
 * Ranks what suits a project, with the reasons of every answer.
 *
 * <p>Start at {@link io.ancrage.matching.Matcher#builder()}: give it the day, the territories and, if a host has its own
 * facts, the vocabulary. A matcher is an immutable snapshot; share it between threads.
 *
 * <p>Offers and territories for a project, projects for an offer or an actor, and pairs for a couple, whose halves settle near
 * each other: {@link io.ancrage.matching.Matcher#pairsFor}.
 *
 * <p>Rankings are by degree, best first; of equal degrees, what surely fits stands before what is to be confirmed, and then
 * the smaller code. Same input and day, same answer. A host may re-rank them by the need of territories: see {@link
 * io.ancrage.matching.visibility}.
 *
 * <p>What a territory could change to reach more people is told by {@link
 * io.ancrage.matching.Matcher#territoryInsight}.
 *
 * <p>Where nothing fits, {@link io.ancrage.matching.Matcher#relaxations} and {@link
 * io.ancrage.matching.Matcher#territoryRelaxations} tell what could give way, and an explanation tells the smallest change
 * for one place or offer ({@link io.ancrage.explanation.Explanation#concessions}).
 *
 * <table>
 *   <caption>Errors of this module; the others are those of {@code io.ancrage}</caption>
 *   <tr><th>code</th><th>when</th><th>what to do</th></tr>
 *   <tr><td>ANC-RELAX-001</td><td>what could give way is searched among more than 16 requirements</td><td>leave out the
 *       least important ones</td></tr>
 * </table>
 */
@NullMarked
package io.ancrage.matching;

import org.jspecify.annotations.NullMarked;
