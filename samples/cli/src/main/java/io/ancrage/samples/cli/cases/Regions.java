package io.ancrage.samples.cli.cases;

import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The région of each département. Immutable. */
final class Regions {

    private final Map<String, String> byDepartment = new HashMap<>();

    Regions(Territories france) {
        for (Territory department : france.territories(TerritoryLevel.DEPARTMENT)) {
            department.parents().stream()
                    .filter(parent -> parent.level() == TerritoryLevel.REGION)
                    .findFirst()
                    .ifPresent(region -> byDepartment.put(department.code().code(), region.code()));
        }
    }

    Optional<String> of(String department) {
        return Optional.ofNullable(byDepartment.get(department));
    }
}
