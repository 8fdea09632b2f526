package io.ancrage.territory;

import io.ancrage.place.TerritoryCode;

/** The French territories, loaded once for all tests: they are immutable. */
final class France {

    static final Territories TERRITORIES = FrenchTerritories.load();

    private France() {}

    static TerritoryCode code(String code) {
        return TerritoryCode.parse(code);
    }
}
