/**
 * Words that every other package uses: a {@link io.ancrage.Text} in French and English, the {@link io.ancrage.Source}
 * and the {@link io.ancrage.Vintage} of a datum, an amount in {@link io.ancrage.Euros}, and the one family of errors,
 * {@link io.ancrage.AncrageException}.
 *
 * <p>Where to start: {@code FrenchTerritories.load()} in {@link io.ancrage.territory}, {@code Project.builder(...)} in
 * {@link io.ancrage.project}, and the matcher of the module {@code io.ancrage.matching}.
 *
 * <h2>All codes of errors</h2>
 *
 * A code is stable, its words are not. The message tells what was wrong and what would be right; a program asks for
 * {@link io.ancrage.AncrageException#code}, and shows {@link io.ancrage.AncrageException#message} to people.
 *
 * <table>
 *   <caption>Codes</caption>
 *   <tr><th>code</th><th>when</th><th>what to do</th></tr>
 *   <tr><td>ANC-ACTOR-001</td><td>an id of an actor that is empty, too long or has other signs</td><td>1 to 100
 *       letters, digits, dots or hyphens</td></tr>
 *   <tr><td>ANC-ACTOR-002</td><td>a mandate that ends before it starts</td><td>give the first day on which it no
 *       longer holds</td></tr>
 *   <tr><td>ANC-ACTOR-003</td><td>a mandate from someone who acts for another</td><td>take the mandate of the
 *       accountable actor directly</td></tr>
 *   <tr><td>ANC-ACTOR-004</td><td>an actor that acts for itself under a mandate</td><td>leave the mandate
 *       out</td></tr>
 *   <tr><td>ANC-ACTOR-005</td><td>a search under a mandate that does not cover the day</td><td>a mandate in
 *       force, or the principal itself</td></tr>
 *   <tr><td>ANC-CRIT-001</td><td>a test or a value that does not fit the fact</td><td>take one of the tests and
 *       kinds that the message names</td></tr>
 *   <tr><td>ANC-CRIT-002</td><td>a criterion of more than 64 levels or 10,000 parts</td><td>split it, or make a host
 *       rule of a part</td></tr>
 *   <tr><td>ANC-CRIT-003</td><td>elapsed time in another unit</td><td>days, weeks, months or years</td></tr>
 *   <tr><td>ANC-CRIT-004</td><td>a window of no length, or of more than 200 years</td><td>a period such as {@code
 *       P6M}</td></tr>
 *   <tr><td>ANC-CRIT-005</td><td>a fold over a fact that has no entries, or a sum of events</td><td>a series; of
 *       events {@code count} and {@code last}</td></tr>
 *   <tr><td>ANC-CRIT-006</td><td>a role that is no word, or stands in another</td><td>one word such as {@code
 *       hostedDoctor}</td></tr>
 *   <tr><td>ANC-CRIT-007</td><td>some of none, or of more criteria than there are</td><td>1 to the number of
 *       criteria</td></tr>
 *   <tr><td>ANC-CRIT-008</td><td>a disputed rule of one reading</td><td>give two readings, or the criterion
 *       alone</td></tr>
 *   <tr><td>ANC-CSV-001</td><td>a header of a zoning file that lacks a column or has it twice</td><td>name each
 *       column once</td></tr>
 *   <tr><td>ANC-CSV-002</td><td>a zoning file of more than 64 MB</td><td>split it</td></tr>
 *   <tr><td>ANC-DATE-001</td><td>a period that ends before it begins</td><td>the end is a later day,
 *       excluded</td></tr>
 *   <tr><td>ANC-FACT-001</td><td>a fact that the vocabulary does not know</td><td>take the nearest, or add it by
 *       {@code Vocabulary.with}</td></tr>
 *   <tr><td>ANC-FACT-002</td><td>an id of a fact whose first word is unknown</td><td>one of the words that the
 *       message lists</td></tr>
 *   <tr><td>ANC-FACT-003</td><td>a number of more than 15 digits or decimals</td><td>round it</td></tr>
 *   <tr><td>ANC-FACT-004</td><td>a blank code</td><td>a code, or leave it out</td></tr>
 *   <tr><td>ANC-FACT-005</td><td>a code that the list of the fact does not have</td><td>take the nearest or one of
 *       the list; where the list allows it, a code of the host's own with its prefix</td></tr>
 *   <tr><td>ANC-FACT-006</td><td>a period of a series that ends before it begins</td><td>the end is a later day,
 *       excluded</td></tr>
 *   <tr><td>ANC-FACT-007</td><td>two periods of a series that overlap</td><td>join or cut them</td></tr>
 *   <tr><td>ANC-FACT-008</td><td>a reading that does not fit the fact: another type, a precision, or none where
 *       there is always a value</td><td>a value of the kind that the message names</td></tr>
 *   <tr><td>ANC-FACT-009</td><td>values that change with time, asked without a day</td><td>pin a day with {@code
 *       asOf}</td></tr>
 *   <tr><td>ANC-FACT-010</td><td>another fact of an id that the vocabulary knows</td><td>take the fact of the
 *       vocabulary</td></tr>
 *   <tr><td>ANC-GEO-001</td><td>a latitude or longitude out of bounds</td><td>degrees; maybe the two are
 *       swapped</td></tr>
 *   <tr><td>ANC-GEO-002</td><td>a radius of nothing, or of more than 20,100 km</td><td>kilometres, above 0</td></tr>
 *   <tr><td>ANC-GEO-003</td><td>an area that is neither a word nor a code</td><td>{@code metropolitan}, or a code
 *       such as {@code DEP-23}</td></tr>
 *   <tr><td>ANC-ID-001</td><td>no SIREN number</td><td>nine digits with the right key</td></tr>
 *   <tr><td>ANC-ID-002</td><td>no SIRET number</td><td>fourteen digits with the right key</td></tr>
 *   <tr><td>ANC-ID-003</td><td>no FINESS number</td><td>nine digits with the right key</td></tr>
 *   <tr><td>ANC-IMP-001</td><td>in a file of many items: letters that are not UTF-8</td><td>save the file as
 *       UTF-8</td></tr>
 *   <tr><td>ANC-IMP-002</td><td>an id that an earlier good item of the file has</td><td>the first is taken; give the
 *       other its own id</td></tr>
 *   <tr><td>ANC-IMP-003</td><td>between the items: a comma too many or missing, text after the end, a list or an
 *       item without end</td><td>mend the place that is told; {@code ImportReport.complete} tells whether the rest
 *       was read</td></tr>
 *   <tr><td>ANC-IMP-004</td><td>a column of CSV that is unknown, or given twice</td><td>mend the header; no row was
 *       read</td></tr>
 *   <tr><td>ANC-IMP-005</td><td>a row of CSV with too many or too few cells, a misplaced quote, a cell that is too
 *       long</td><td>quote cells that contain the separator</td></tr>
 *   <tr><td>ANC-JSON-001</td><td>neither Jackson 3 nor Jackson 2 is there</td><td>add {@code jackson-core}</td></tr>
 *   <tr><td>ANC-JSON-002</td><td>too large: more than 1,000,000 characters, 200 nested brackets, 64 levels or 10,000
 *       parts of criteria, a number of more than 100 characters</td><td>split or flatten the document</td></tr>
 *   <tr><td>ANC-JSON-003</td><td>not JSON: cut off, something after the end, a stray character, NaN</td><td>mend the
 *       line and column</td></tr>
 *   <tr><td>ANC-JSON-004</td><td>a field given twice</td><td>keep one</td></tr>
 *   <tr><td>ANC-JSON-005</td><td>a value of another type than expected; null</td><td>write what is expected; leave
 *       out what has no value</td></tr>
 *   <tr><td>ANC-JSON-006</td><td>an unknown field, or one that does not belong there</td><td>take the nearest
 *       name</td></tr>
 *   <tr><td>ANC-JSON-007</td><td>a missing field</td><td>add it</td></tr>
 *   <tr><td>ANC-JSON-008</td><td>no criterion, area or preference in an object, or two; no test, or two; a fact with
 *       none of value, none and missing, or two; a project with neither profession nor activity, or both; an offer with
 *       seats and posts; a joint project with a limit in kilometres and one in minutes</td><td>one of those that the message lists</td></tr>
 *   <tr><td>ANC-JSON-009</td><td>a word, date or number that is not one of the possible ones</td><td>the nearest, or
 *       the form in the message</td></tr>
 *   <tr><td>ANC-JSON-010</td><td>something that is not public in a published project</td><td>publish it by {@code
 *       Project.published()}</td></tr>
 *   <tr><td>ANC-LEVER-001</td><td>no lever, action, measure or example of this id</td><td>take the nearest
 *       id</td></tr>
 *   <tr><td>ANC-LEVER-002</td><td>a territory that declares a lever or an example</td><td>declare an action or a
 *       measure</td></tr>
 *   <tr><td>ANC-MONEY-001</td><td>no amount in euros, or one of too many digits</td><td>such as {@code
 *       1500.50}</td></tr>
 *   <tr><td>ANC-OFFER-001</td><td>an offer that cannot be published on that day</td><td>mend each obstacle that the
 *       message lists</td></tr>
 *   <tr><td>ANC-OFFER-002</td><td>an amount without a bound, below 0, too large, or with its bounds turned
 *       round</td><td>at least one bound, 0 or more</td></tr>
 *   <tr><td>ANC-OFFER-003</td><td>a length of a benefit or commitment out of bounds</td><td>months, 1 or
 *       more</td></tr>
 *   <tr><td>ANC-OFFER-004</td><td>a post of no seat or too many, or of parts that do not add up</td><td>two or more
 *       parts that make 100 %</td></tr>
 *   <tr><td>ANC-OFFER-005</td><td>premises of no surface</td><td>square metres, above 0</td></tr>
 *   <tr><td>ANC-OFFER-006</td><td>a slot without a first day or an end, or with no seat</td><td>both days, and 1
 *       seat or more</td></tr>
 *   <tr><td>ANC-OFFER-007</td><td>an id of an offer that is empty, too long or has other signs</td><td>1 to 100
 *       letters, digits, dots or hyphens</td></tr>
 *   <tr><td>ANC-OFFER-008</td><td>a fact added to an offer that is not the host's own</td><td>{@code offer.} and a
 *       new name</td></tr>
 *   <tr><td>ANC-OFFER-009</td><td>an offer that asks for something that is not public</td><td>ask for public facts,
 *       by public wishes</td></tr>
 *   <tr><td>ANC-PREF-001</td><td>bounds of a preference in the wrong order</td><td>the order that the message
 *       names</td></tr>
 *   <tr><td>ANC-PREF-002</td><td>a weight out of bounds</td><td>1 to 100</td></tr>
 *   <tr><td>ANC-PROF-001</td><td>no profession</td><td>take the nearest, or a code of the list</td></tr>
 *   <tr><td>ANC-PROF-002</td><td>no specialty, or a group of them</td><td>take the nearest, or members of the
 *       group</td></tr>
 *   <tr><td>ANC-PROF-003</td><td>no code of an activity</td><td>such as {@code 47.73Z}</td></tr>
 *   <tr><td>ANC-PROJ-001</td><td>an id of a project that is empty, too long or has other signs</td><td>1 to 100
 *       letters, digits, dots or hyphens</td></tr>
 *   <tr><td>ANC-PROJ-004</td><td>a fact stated of a project that does not belong to one</td><td>a fact of project,
 *       person, practice, premises or household</td></tr>
 *   <tr><td>ANC-PROJ-005</td><td>two equal ids among a joint project and its halves, or a distance out of bounds</td><td>three
 *       ids; 0 to 1,000 km or 0 to 1,440 minutes</td></tr>
 *   <tr><td>ANC-PROJ-006</td><td>a public wish on a private fact</td><td>keep the wish private</td></tr>
 *   <tr><td>ANC-RULE-001</td><td>a host rule that the vocabulary does not know, or that reads other
 *       facts</td><td>register it with all that it reads</td></tr>
 *   <tr><td>ANC-RULE-002</td><td>a host measure that the vocabulary does not know</td><td>register it, or take one
 *       that is known</td></tr>
 *   <tr><td>ANC-SRC-001</td><td>a source without a title</td><td>tell the order, list or survey</td></tr>
 *   <tr><td>ANC-SRC-002</td><td>no vintage</td><td>such as {@code 2025-07} or {@code 2020/2024}</td></tr>
 *   <tr><td>ANC-TERR-001</td><td>no code of a territory</td><td>such as {@code 23096}, {@code DEP-2A}, {@code
 *       EPCI-200034825}</td></tr>
 *   <tr><td>ANC-TERR-002</td><td>a territory that the directory does not have</td><td>one of the codes that the
 *       message names</td></tr>
 *   <tr><td>ANC-TERR-003</td><td>two values of one fact for a territory</td><td>give one, or different
 *       days</td></tr>
 *   <tr><td>ANC-TERR-004</td><td>a profile of a territory with a fact of something else</td><td>facts {@code
 *       territory.} only</td></tr>
 *   <tr><td>ANC-VALUE-001</td><td>a quantity below 0, above what is possible, of too many digits, or with its bounds
 *       turned round</td><td>the bounds in the message</td></tr>
 *   <tr><td>ANC-WISH-001</td><td>more than 200 wishes of a project or an offer</td><td>keep those that
 *       decide</td></tr>
 * </table>
 */
@NullMarked
package io.ancrage;

import org.jspecify.annotations.NullMarked;
