/**
 * Aid schemes (dispositifs d'aide): who may have which, for how much, when, against which commitments, what goes together, and
 * where each word of it comes from.
 *
 * <p>Start at {@link io.ancrage.aids.AidCatalog#france()} and {@link io.ancrage.aids.Situation}; a {@link
 * io.ancrage.aids.AidReport} holds a {@link io.ancrage.aids.AidVerdict} per scheme. What schemes are made of is in {@link
 * io.ancrage.aids.scheme}, amounts in {@link io.ancrage.aids.amount}.
 *
 * <p>Answers have three values: potentially eligible, not eligible, not to be told yet. They are help, not decisions. Nothing
 * reads a clock: the day is the situation's. Everything here is immutable and thread-safe unless it says otherwise.
 *
 * <p>Input that cannot be used raises an {@link io.ancrage.AncrageException} with one of these codes, or with one of the
 * core's; in a document its place is a JSON pointer. Codes are never given another meaning.
 *
 * <table>
 *   <caption>Codes</caption>
 *   <tr><th>code</th><th>when</th><th>what to do</th></tr>
 *   <tr><td>ANC-AID-001</td><td>an id of a scheme, source, figure, payment, conflict or category that is none</td><td>1 to
 *       60 small letters, digits and hyphens</td></tr>
 *   <tr><td>ANC-AID-002</td><td>a source that the scheme does not have, or no source at all</td><td>add it to {@code
 *       sources}, or take the nearest id</td></tr>
 *   <tr><td>ANC-AID-003</td><td>a figure that the scheme does not have, or a named formula that the version does not have
 *       before it</td><td>add it to {@code figures} or {@code formulas}, or take the nearest id</td></tr>
 *   <tr><td>ANC-AID-004</td><td>a conflict that the scheme does not have or whose readings have no criteria where they are
 *       needed, or a condition that is not just one of both</td><td>give {@code criterion} or {@code conflict}; give all
 *       readings of a conflict a criterion, or none</td></tr>
 *   <tr><td>ANC-AID-005</td><td>an id given twice</td><td>each has its own</td></tr>
 *   <tr><td>ANC-AID-006</td><td>no version, days in the wrong order, or days of no event</td><td>{@code from} before {@code
 *       through}, and the {@code event} that they date</td></tr>
 *   <tr><td>ANC-AID-007</td><td>a formula of no form or of several, with parts that are missing, crossed or too many</td><td>
 *       one form an object, at most 32 levels and 10,000 parts a version</td></tr>
 *   <tr><td>ANC-AID-008</td><td>an operand that is no number in a formula</td><td>a number, a yes or no, elapsed time, or a
 *       series over a window</td></tr>
 *   <tr><td>ANC-AID-009</td><td>a table without rows, or with rows that do not go up</td><td>list the rows by ascending
 *       value</td></tr>
 *   <tr><td>ANC-AID-011</td><td>a conflict of fewer than two readings, or formulas that are not one for each reading</td><td>
 *       one for each reading, at least two</td></tr>
 *   <tr><td>ANC-AID-012</td><td>a constraint, payment or repayment whose fields do not go together</td><td>the fields that
 *       the message names</td></tr>
 *   <tr><td>ANC-AID-013</td><td>an event that is no date</td><td>a fact that is a date, such as {@code
 *       event.signature}</td></tr>
 *   <tr><td>ANC-AID-014</td><td>a scheme closed before any version began</td><td>a later day, or the catalogue without
 *       it</td></tr>
 *   <tr><td>ANC-AID-015</td><td>two documents of one scheme</td><td>one document for each scheme</td></tr>
 *   <tr><td>ANC-AID-016</td><td>a scheme that is not in the catalogue</td><td>the nearest id, or add the scheme</td></tr>
 *   <tr><td>ANC-AID-017</td><td>a category of no scheme, or a past aid that names nothing or a negative amount</td><td>a
 *       category or scheme of the catalogue, at least 0 euros</td></tr>
 *   <tr><td>ANC-AID-030</td><td>a text that is no period of an amount</td><td>{@code once}, {@code month}, {@code quarter},
 *       {@code semester}, {@code total}, {@code year:2} or {@code calendar:2031}</td></tr>
 * </table>
 */
@NullMarked
package io.ancrage.aids;

import org.jspecify.annotations.NullMarked;
