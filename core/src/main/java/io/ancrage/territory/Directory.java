package io.ancrage.territory;

import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is there, apart from what is known of them: shared by all directories that differ in facts only. */
final class Directory {

    private final Map<TerritoryLevel, List<Territory>> levels = new EnumMap<>(TerritoryLevel.class);
    private final Map<String, FormerCode> former;
    private final Lazy<Map<String, List<Territory>>> byPostalCode = new Lazy<>(this::indexPostalCodes);
    private final Lazy<Map<String, List<Territory>>> byName = new Lazy<>(this::indexNames);
    private final Lazy<Map<String, List<FormerCode>>> byFormerName = new Lazy<>(this::indexFormerNames);

    /** The lists are in code order without doubles. */
    Directory(Map<TerritoryLevel, List<Territory>> levels, Map<String, FormerCode> former) {
        for (Map.Entry<TerritoryLevel, List<Territory>> entry : levels.entrySet()) {
            this.levels.put(entry.getKey(), Collections.unmodifiableList(entry.getValue()));
        }
        this.former = former;
    }

    static List<Territory> sorted(Collection<Territory> territories) {
        List<Territory> sorted = new ArrayList<>(territories);
        sorted.sort(Comparator.comparing(Territory::code));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).code().equals(sorted.get(i - 1).code())) {
                throw new IllegalArgumentException(
                        "two territories have the code " + sorted.get(i).code());
            }
        }
        return sorted;
    }

    List<Territory> territories(TerritoryLevel level) {
        return levels.getOrDefault(level, List.of());
    }

    Map<String, FormerCode> former() {
        return former;
    }

    /** The place of a territory in the list of its level; negative when the code is not there as it is. */
    int row(TerritoryLevel level, String code) {
        List<Territory> list = territories(level);
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = list.get(middle).code().code().compareTo(code);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The territory of a code, or its successor; one that is current wins. */
    @Nullable
    Territory find(TerritoryCode code) {
        return find(code.level(), code.code());
    }

    /** The same for a bare code, which may be of any form. */
    @Nullable
    Territory find(TerritoryLevel level, String code) {
        int row = row(level, code);
        if (row >= 0) {
            return territories(level).get(row);
        }
        if (level != TerritoryLevel.COMMUNE) {
            return null;
        }
        int arrondissement = row(TerritoryLevel.ARRONDISSEMENT, code);
        if (arrondissement >= 0) {
            return territories(TerritoryLevel.ARRONDISSEMENT).get(arrondissement);
        }
        FormerCode old = former.get(code);
        return old == null ? null : find(old.current());
    }

    List<Territory> byPostalCode(String postalCode) {
        return byPostalCode.get().getOrDefault(postalCode, List.of());
    }

    List<Territory> named(String name) {
        return byName.get().getOrDefault(Names.folded(name), List.of());
    }

    List<FormerCode> formerNamed(String name) {
        return byFormerName.get().getOrDefault(Names.folded(name), List.of());
    }

    /** The folded names of all territories. */
    Collection<String> foldedNames() {
        return byName.get().keySet();
    }

    private Map<String, List<Territory>> indexPostalCodes() {
        Map<String, List<Territory>> index = new HashMap<>();
        levels.forEach((level, territories) -> territories.forEach(territory -> territory
                .postalCodes()
                .forEach(code ->
                        index.computeIfAbsent(code, key -> new ArrayList<>()).add(territory))));
        index.replaceAll((code, territories) -> List.copyOf(territories));
        return index;
    }

    private Map<String, List<Territory>> indexNames() {
        Map<String, List<Territory>> index = new HashMap<>();
        levels.forEach((level, territories) -> territories.forEach(
                territory -> index.merge(Names.folded(territory.name()), List.of(territory), Directory::joined)));
        return index;
    }

    private Map<String, List<FormerCode>> indexFormerNames() {
        Map<String, List<FormerCode>> index = new HashMap<>();
        former.values().stream()
                .sorted(Comparator.comparing(FormerCode::code))
                .forEach(old -> index.merge(Names.folded(old.name()), List.of(old), Directory::joined));
        return index;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }
}
