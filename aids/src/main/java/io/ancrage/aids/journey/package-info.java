/**
 * The journey of settling (parcours d'installation): dated steps from the wish to the first year, each with the desk that
 * answers, its documents and its sources.
 *
 * <p>Start at {@link io.ancrage.aids.journey.JourneyCatalog#france()} and ask it for a {@linkplain
 * io.ancrage.aids.journey.JourneyCatalog#plan plan}: forwards from a day, or backwards from the day of settling or arriving.
 *
 * <pre>{@code
 * FactSheet known = FactSheet.builder()
 *         .put(ProjectFacts.PROFESSION, "10")
 *         .put(JourneyFacts.DIPLOMA_HELD, true)
 *         .put(JourneyFacts.REGISTERED_WITH_ORDER, false)
 *         .build();
 * JourneyPlan plan = JourneyCatalog.france()
 *         .plan(JourneyRequest.builder(today, JourneyMode.LIBERAL)
 *                 .knowing(known)
 *                 .backwardsFrom(JourneyAnchor.INSTALLATION, LocalDate.of(2027, 9, 1))
 *                 .build());
 * plan.missed();              // what cannot be met in time, and by how many days
 * plan.shared().text(locale); // without private steps, for the territory
 * }</pre>
 *
 * <p>Nothing reads a clock; days are given. Unknown stays unknown: no limit is invented, a step of which it is unknown whether
 * it applies is planned and marked to confirm, and a limit that was read for one place or profession is advice elsewhere. Only
 * {@linkplain io.ancrage.aids.journey.LimitBasis#isBinding() binding} limits make a step late; usage and advice warn.
 *
 * <p>The codes of the errors that are of this package alone; all others are those of {@link io.ancrage.json}:
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th>code</th><th>when</th></tr>
 * <tr><td>ANC-JRNY-001</td><td>no step has the id</td></tr>
 * <tr><td>ANC-JRNY-002</td><td>an id is given twice</td></tr>
 * <tr><td>ANC-JRNY-003</td><td>steps wait for each other</td></tr>
 * <tr><td>ANC-JRNY-004</td><td>no desk has the id</td></tr>
 * <tr><td>ANC-JRNY-005</td><td>a step lacks what it must have: title, way of practising, desk, source</td></tr>
 * <tr><td>ANC-JRNY-006</td><td>the id of a step has another form</td></tr>
 * <tr><td>ANC-JRNY-007</td><td>the time of a desk is no positive period, or its least is longer than its most</td></tr>
 * <tr><td>ANC-JRNY-008</td><td>a limit counts from a day that there is not</td></tr>
 * </table>
 *
 * <p>Everything here is immutable and thread-safe but the builders.
 */
@NullMarked
package io.ancrage.aids.journey;

import org.jspecify.annotations.NullMarked;
