package io.ancrage.aids.journey;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Which step comes before which, as ids, and what there is to say against it. */
final class JourneyGraph {

    private JourneyGraph() {}

    /** The steps that each one waits for: by dependency, or because a limit counts from the other. */
    static Map<String, Set<String>> before(Collection<JourneyStep> steps) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        steps.forEach(step -> before.put(step.id(), new LinkedHashSet<>(step.dependsOn())));
        for (JourneyStep step : steps) {
            step.earliest().flatMap(JourneyLimit::step).ifPresent(other -> add(before, step.id(), other));
            step.latest()
                    .filter(JourneyLimit::isBeforeStep)
                    .flatMap(JourneyLimit::step)
                    .ifPresent(other -> add(before, other, step.id()));
        }
        return before;
    }

    private static void add(Map<String, Set<String>> before, String later, String sooner) {
        before.computeIfAbsent(later, id -> new LinkedHashSet<>()).add(sooner);
    }

    /** An order in which what comes first stands first, and ties go by the comparator. */
    static List<String> ordered(Map<String, Set<String>> before, Comparator<String> ties) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> after = new HashMap<>();
        before.forEach((later, sooner) -> {
            open.put(later, sooner.size());
            sooner.forEach(
                    id -> after.computeIfAbsent(id, key -> new ArrayList<>()).add(later));
        });
        PriorityQueue<String> ready = new PriorityQueue<>(ties);
        open.forEach((id, count) -> {
            if (count == 0) {
                ready.add(id);
            }
        });
        List<String> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            String next = ready.remove();
            ordered.add(next);
            for (String later : after.getOrDefault(next, List.of())) {
                if (open.merge(later, -1, Integer::sum) == 0) {
                    ready.add(later);
                }
            }
        }
        if (ordered.size() < before.size()) {
            throw cycle(before, new HashSet<>(ordered));
        }
        return ordered;
    }

    /** Every step that is not ordered waits for another such one, so that walking back runs into a circle. */
    private static AncrageException cycle(Map<String, Set<String>> before, Set<String> ordered) {
        Deque<String> walked = new ArrayDeque<>();
        Optional<String> next =
                before.keySet().stream().filter(id -> !ordered.contains(id)).findFirst();
        while (next.isPresent() && !walked.contains(next.get())) {
            walked.addFirst(next.get());
            next = before.getOrDefault(next.get(), Set.of()).stream()
                    .filter(id -> !ordered.contains(id))
                    .findFirst();
        }
        List<String> circle = new ArrayList<>(walked);
        String start = next.orElse("");
        circle = new ArrayList<>(circle.subList(0, circle.indexOf(start) + 1));
        circle.add(0, start);
        String shown = String.join(" → ", circle);
        return new AncrageException(
                "ANC-JRNY-003",
                "des étapes s'attendent l'une l'autre : " + shown
                        + " ; ôtez une des dépendances, ou une des limites comptées d'une étape",
                "steps wait for each other: " + shown
                        + "; take away one of the dependencies, or one of the limits that count from a step");
    }

    /** Refuses the id of a step that is not there. */
    static void requireStep(String id, Collection<String> known) {
        require("ANC-JRNY-001", id, known, "étape", "step");
    }

    /** Refuses the id of a desk that is not there. */
    static void requireDesk(String id, Collection<String> known) {
        require("ANC-JRNY-004", id, known, "guichet", "desk");
    }

    private static void require(String code, String id, Collection<String> known, String french, String english) {
        if (known.contains(id)) {
            return;
        }
        Text nearest = Spelling.nearest(id, known)
                .map(name -> new Text(" ; l'identifiant le plus proche : " + name, "; the nearest id is " + name))
                .orElseGet(() -> {
                    String all = String.join(", ", known);
                    return new Text(" ; identifiants connus : " + all, "; known ids: " + all);
                });
        throw new AncrageException(
                code,
                "aucun identifiant « " + id + " » (" + french + ")" + nearest.french(),
                "no id \"" + id + "\" (" + english + ")" + nearest.english());
    }

    static AncrageException twice(String id) {
        return new AncrageException(
                "ANC-JRNY-002",
                "l'identifiant « " + id + " » est donné deux fois ; chaque étape, guichet et point d'étape a le sien",
                "the id \"" + id + "\" is given twice; each step, desk and check-in has its own");
    }
}
