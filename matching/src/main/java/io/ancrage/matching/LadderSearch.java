package io.ancrage.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import io.ancrage.matching.Standings.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Finds the steps of one requirement. Not thread-safe. */
final class LadderSearch {

    private final Requirements asked;
    private final Candidates candidates;
    private final int requirement;
    private final Requirements.Group group;
    /** Who there would be without the requirement: nobody else gets in by easing it. */
    private final List<Standing> without;

    private final List<Standing> keptOut;
    private final int allNow;

    private LadderSearch(Requirements asked, Candidates candidates, Standings standings, int requirement) {
        this.asked = asked;
        this.candidates = candidates;
        this.requirement = requirement;
        this.group = standings.group(requirement);
        this.without = standings.all().stream()
                .filter(standing -> standing.isIn(1 << requirement))
                .toList();
        this.keptOut = without.stream().filter(standing -> !standing.isIn(0)).toList();
        this.allNow = without.size() - keptOut.size();
    }

    static List<Relaxations.Step> steps(
            Requirements asked, Candidates candidates, Standings standings, int requirement) {
        List<Easing> easings = Easing.of(asked.stated().get(requirement));
        return easings.isEmpty()
                ? List.of()
                : new LadderSearch(asked, candidates, standings, requirement).steps(easings);
    }

    private List<Relaxations.Step> steps(List<Easing> easings) {
        if (keptOut.isEmpty()) {
            return List.of();
        }
        return easings.get(0).isOrdered()
                ? easings.stream()
                        .flatMap(easing -> nearest(easing).entrySet().stream())
                        .sorted(Map.Entry.comparingByKey(Easing.Step.NEAREST_FIRST))
                        .map(Map.Entry::getValue)
                        .toList()
                : mostOpening(easings.get(0));
    }

    /** Someone who is kept out, at the first of some of its own values. */
    private record Waiting(Standing standing, List<Easing.Step> own) {}

    private Map<Easing.Step, Relaxations.Step> nearest(Easing easing) {
        NavigableMap<BigDecimal, List<Waiting>> queue = new TreeMap<>();
        for (Standing standing : keptOut) {
            wait(queue, standing, easing.steps(candidates.places(standing.row())));
        }
        Map<Easing.Step, Relaxations.Step> steps = new LinkedHashMap<>();
        int before = allNow;
        while (!queue.isEmpty() && steps.size() < Relaxations.MOST_STEPS) {
            List<Waiting> next = queue.pollFirstEntry().getValue();
            Easing.Step step = next.get(0).own().get(0);
            IntFunction<Truth> answers = candidates.testOfSome(eased(step.instead()));
            boolean letsIn = false;
            for (Waiting waiting : next) {
                if (answers.apply(waiting.standing().row()).isFalse()) {
                    wait(
                            queue,
                            waiting.standing(),
                            waiting.own().subList(1, waiting.own().size()));
                } else {
                    letsIn = true;
                }
            }
            if (letsIn) {
                Relaxations.Step counted = counted(step, answers);
                if (counted.fitting() + counted.toConfirm() > before) {
                    steps.put(step, counted);
                    before = counted.fitting() + counted.toConfirm();
                }
            }
        }
        return steps;
    }

    private static void wait(NavigableMap<BigDecimal, List<Waiting>> queue, Standing standing, List<Easing.Step> own) {
        if (!own.isEmpty()) {
            queue.computeIfAbsent(own.get(0).distance(), key -> new ArrayList<>())
                    .add(new Waiting(standing, own));
        }
    }

    private List<Relaxations.Step> mostOpening(Easing easing) {
        Map<Value, Integer> holders = new HashMap<>();
        Map<Value, Easing.Step> steps = new HashMap<>();
        for (Standing standing : keptOut) {
            easing.steps(candidates.places(standing.row())).forEach(step -> {
                holders.merge(step.to(), 1, Integer::sum);
                steps.putIfAbsent(step.to(), step);
            });
        }
        Comparator<Value> byCode = Comparator.comparing(Value::asText);
        return steps.values().stream()
                .sorted(Comparator.comparing(
                        Easing.Step::to,
                        Comparator.<Value>comparingInt(holders::get).reversed().thenComparing(byCode)))
                .limit(Relaxations.MOST_CODES)
                .map(step -> counted(step, candidates.test(eased(step.instead()))))
                .filter(step -> step.fitting() + step.toConfirm() > allNow)
                .sorted(Comparator.comparingInt((Relaxations.Step step) -> -step.fitting() - step.toConfirm())
                        .thenComparingInt(step -> -step.fitting())
                        .thenComparing(Relaxations.Step::to, byCode))
                .limit(Relaxations.MOST_STEPS)
                .toList();
    }

    /** The group with the requirement eased. */
    private List<Criterion> eased(Criterion instead) {
        List<Criterion> together = asked.together(group, ~(1 << requirement));
        together.add(instead);
        return together;
    }

    private Relaxations.Step counted(Easing.Step step, IntFunction<Truth> answers) {
        int fitting = 0;
        int toConfirm = 0;
        for (Standing standing : without) {
            Truth answer = answers.apply(standing.row());
            if (answer.isTrue() && standing.fits(group.members())) {
                fitting++;
            } else if (!answer.isFalse()) {
                toConfirm++;
            }
        }
        return new Relaxations.Step(step.to(), step.instead(), fitting, toConfirm);
    }
}
