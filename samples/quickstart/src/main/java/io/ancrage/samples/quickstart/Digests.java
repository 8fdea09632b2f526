package io.ancrage.samples.quickstart;

import io.ancrage.matching.Alert;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a host puts between a watchlist and its mail: alerts wait here, and each person gets them in one digest, not at night.
 * Of what happened to one offer since the last digest the last counts; what came and went meanwhile is no news. Nothing reads
 * a clock: the host gives the instant. Not thread-safe.
 */
final class Digests {

    private final ZoneId zone;
    private final LocalTime quietFrom;
    private final LocalTime quietUntil;
    private final Map<String, Map<String, List<Alert>>> waiting = new TreeMap<>();

    /** Quiet from an hour of the evening until one of the next morning, in a zone. */
    Digests(ZoneId zone, LocalTime quietFrom, LocalTime quietUntil) {
        this.zone = zone;
        this.quietFrom = quietFrom;
        this.quietUntil = quietUntil;
    }

    void add(Collection<Alert> alerts) {
        for (Alert alert : alerts) {
            waiting.computeIfAbsent(alert.receiver() + " " + alert.search(), person -> new LinkedHashMap<>())
                    .computeIfAbsent(alert.found(), found -> new ArrayList<>())
                    .add(alert);
        }
    }

    boolean isQuiet(Instant now) {
        LocalTime hour = now.atZone(zone).toLocalTime();
        return !hour.isBefore(quietFrom) || hour.isBefore(quietUntil);
    }

    /** The digests that are to be sent at an instant, by person; empty while it is quiet. What is handed out is forgotten. */
    Map<String, List<Alert>> due(Instant now) {
        Map<String, List<Alert>> due = new TreeMap<>();
        if (!isQuiet(now)) {
            waiting.forEach((person, byFound) -> {
                List<Alert> news = byFound.values().stream()
                        .filter(steps -> steps.get(0).before().isPresent()
                                || last(steps).after().isPresent())
                        .map(Digests::last)
                        .toList();
                if (!news.isEmpty()) {
                    due.put(person, news);
                }
            });
            waiting.clear();
        }
        return due;
    }

    private static Alert last(List<Alert> steps) {
        return steps.get(steps.size() - 1);
    }
}
