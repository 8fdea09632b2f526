package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.util.Locale;

/** How territories are called: homonyms are told apart by their département. */
final class Places {

    private Places() {}

    /** Code, name and département, such as {@code COM-23096 Guéret (Creuse)}. */
    static String full(Territories france, Territory territory) {
        return territory.code() + " " + named(france, territory);
    }

    /** Name and département, such as {@code Guéret (Creuse)}. */
    static String named(Territories france, Territory territory) {
        return territory.name()
                + territory.parents().stream()
                        .filter(parent -> parent.level() == TerritoryLevel.DEPARTMENT)
                        .findFirst()
                        .flatMap(france::find)
                        .map(department -> " (" + department.name() + ")")
                        .orElse("");
    }

    /** Code and name, such as {@code DEP-23 Creuse}. */
    static String plain(Territories france, TerritoryCode code) {
        return code + france.find(code).map(territory -> " " + territory.name()).orElse("");
    }

    static String level(TerritoryLevel level, Locale locale) {
        return switch (level) {
            case COMMUNE -> "commune";
            case ARRONDISSEMENT -> new Text("arrondissement municipal", "municipal arrondissement").in(locale);
            case EPCI -> new Text("intercommunalité (EPCI)", "intercommunality (EPCI)").in(locale);
            case DEPARTMENT -> "département";
            case REGION -> "région";
            case BASIN -> new Text("bassin", "basin").in(locale);
        };
    }
}
