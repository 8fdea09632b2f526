package io.ancrage.aids;

import io.ancrage.AncrageException;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.criterion.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What every scheme of a catalogue means in one situation. Immutable and thread-safe.
 *
 * <p>The verdicts come in one order: potentially eligible, not to be told yet, not eligible; by id within each.
 */
public final class AidReport {

    private final AidCatalog catalog;
    private final Situation situation;
    private final Map<String, AidVerdict> verdicts;

    AidReport(AidCatalog catalog, Situation situation, List<AidVerdict> verdicts) {
        this.catalog = catalog;
        this.situation = situation;
        Map<String, AidVerdict> byId = new LinkedHashMap<>();
        verdicts.stream()
                .sorted(AidVerdict.order())
                .forEach(verdict -> byId.put(verdict.scheme().id(), verdict));
        this.verdicts = byId;
    }

    /**
     * The situation that was judged.
     *
     * @return the situation
     */
    public Situation situation() {
        return situation;
    }

    /**
     * All verdicts.
     *
     * @return the verdicts in the order of the report
     */
    public List<AidVerdict> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /**
     * The verdicts with one answer.
     *
     * @param right the answer
     * @return the verdicts by id
     */
    public List<AidVerdict> verdicts(Truth right) {
        return verdicts.values().stream()
                .filter(verdict -> verdict.right() == right)
                .toList();
    }

    /**
     * The verdict on a scheme.
     *
     * @param scheme its id
     * @return the verdict
     * @throws AncrageException with code ANC-AID-016, naming the nearest id, if the catalogue has no such scheme
     */
    public AidVerdict verdict(String scheme) {
        AidVerdict verdict = verdicts.get(scheme);
        return verdict == null ? verdict(catalog.require(scheme).id()) : verdict;
    }

    /**
     * The report for people: what can be had, what cannot be told yet, and what is held or was broken. Rules that only say
     * how aids go together are not in it.
     *
     * @param locale the reader's locale
     * @return the lines, without a line break at the end
     */
    public String text(Locale locale) {
        return verdicts.values().stream()
                .filter(verdict -> verdict.scheme().kind() != AidScheme.Kind.RULE)
                .filter(verdict -> !verdict.right().isFalse() || verdict.standing() != Standing.OPEN)
                .map(verdict -> verdict.text(locale))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The best lawful bundle by money.
     *
     * @return the plan
     */
    public AidPlan bestPlan() {
        return bestPlan(PlanGoal.MONEY);
    }

    /**
     * The best lawful bundle by a goal.
     *
     * @param goal what it goes for
     * @return the plan
     */
    public AidPlan bestPlan(PlanGoal goal) {
        return AidPlan.of(this, goal, List.of());
    }

    AidCatalog catalog() {
        return catalog;
    }
}
