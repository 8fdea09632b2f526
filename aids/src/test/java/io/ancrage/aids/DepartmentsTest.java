package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Truth;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The département and the région of a place. */
class DepartmentsTest {

    private static final Territories FRANCE = FrenchTerritories.load();

    @Test
    void everyDepartmentLiesUnderItsRegion() {
        Map<String, String> regions = new TreeMap<>();
        for (Territory department : FRANCE.territories(TerritoryLevel.DEPARTMENT)) {
            department.parents().stream()
                    .filter(parent -> parent.level() == TerritoryLevel.REGION)
                    .forEach(region -> regions.put(department.code().toString(), region.toString()));
        }

        // 101 départements, and eight collectivities overseas that are their own région.
        assertThat(regions)
                .hasSize(109)
                .allSatisfy((department, region) -> assertThat(
                                AidFacts.DEPARTMENT.codes().isUnder(department, region))
                        .as(department + " under " + region)
                        .isTrue());
    }

    @Test
    void ofARegionItIsKnownInWhichDepartmentsItIsNot() {
        assertThat(inDepartment("REG-84", "cd89-medecine")).isEqualTo(Truth.FALSE);
        assertThat(inDepartment("REG-27", "cd89-medecine")).isEqualTo(Truth.UNKNOWN);
        assertThat(inDepartment("DEP-89", "cd89-medecine")).isEqualTo(Truth.UNKNOWN);
        assertThat(inDepartment("DEP-21", "cd89-medecine")).isEqualTo(Truth.FALSE);
    }

    private static Truth inDepartment(String place, String scheme) {
        Territory territory = FRANCE.require(place);
        Situation situation = Situation.builder(LocalDate.of(2026, 11, 21))
                .fact(ProjectFacts.PROFESSION, "10")
                .place(FRANCE, territory.code())
                .noOtherAids()
                .build();
        return AidCatalog.france().assess(situation).verdict(scheme).right();
    }
}
