/**
 * Fair visibility: an optional re-ranking that lifts territories by need, while each list keeps a stated share of its best
 * total degree, and a report of what that does to their exposure.
 *
 * <p>Start at {@link io.ancrage.matching.visibility.FairVisibility}. A {@link io.ancrage.matching.visibility.Need} says
 * which number tells of need, and which way; the communes are put in {@linkplain io.ancrage.matching.visibility.NeedFifth
 * fifths} by it; a list is {@linkplain io.ancrage.matching.visibility.FairVisibility#rerank re-ranked} for the person who
 * asked; {@link io.ancrage.matching.visibility.FairVisibility#exposure} reports over many lists, from what is published of
 * projects and nothing else.
 *
 * <p>Only degrees and need move a place. What a host's customer pays, how many adverts a territory has, what they are
 * called, and in which order things were stated or given do not.
 *
 * <p><b>Where the method comes from.</b> That the attention which places receive is what a re-ranking shares out, under a
 * floor on the quality of each list: Asia J. Biega, Krishna P. Gummadi and Gerhard Weikum, <i>Equity of Attention:
 * Amortizing Individual Fairness in Rankings</i>, SIGIR 2018. Exposure of a group, the sum of the discounts of its places:
 * Ashudeep Singh and Thorsten Joachims, <i>Fairness of Exposure in Rankings</i>, KDD 2018. Bounds on every beginning of a
 * list, not on one length: Meike Zehlike and others, <i>FA*IR: A Fair Top-k Ranking Algorithm</i>, CIKM 2017, who merge
 * queues of groups that each stay in order of merit, as is done here, and L. Elisa Celis, Damian Straszak and Nisheeth K.
 * Vishnoi, <i>Ranking with Fairness Constraints</i>, ICALP 2018. The discount of places: Kalervo Järvelin and Jaana
 * Kekäläinen, <i>Cumulated Gain-Based Evaluation of IR Techniques</i>, ACM TOIS 20(4), 2002, in the form 1 / log2(1 + place)
 * that is usual today. Those papers bound what groups get and maximise the quality of lists; here it is the other way
 * round. That the quality of every beginning is bounded and need served in order, and that this has an exact solution
 * without a search, is this library's own; the argument stands in the code, and a test compares with all orders.
 */
@NullMarked
package io.ancrage.matching.visibility;

import org.jspecify.annotations.NullMarked;
