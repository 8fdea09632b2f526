package io.ancrage.json;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.FactsWriter;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.place.TerritoryCode;
import io.ancrage.territory.TerritoryProfile;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes profiles of territories. Immutable. */
final class TerritoryProfileJson {

    private static final String VERSION = "1";

    private final Vocabulary vocabulary;

    TerritoryProfileJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    TerritoryProfile profile(JsonAt at) {
        JsonObject object = at.object(
                        "une fiche, comme {\"territory\": \"COM-23096\", \"facts\": {\"territory.population\": 12000}}",
                        "a profile, such as {\"territory\": \"COM-23096\", \"facts\": {\"territory.population\": 12000}}")
                .only("schemaVersion", "territory", "facts");
        object.optional("schemaVersion").ifPresent(version -> version.word(Map.of(VERSION, VERSION)));
        JsonAt territory = object.required("territory");
        String code = territory.text();
        TerritoryProfile.Builder profile = TerritoryProfile.builder(territory.made(() -> TerritoryCode.parse(code)));
        JsonAt facts = object.required("facts");
        new FactsReader(vocabulary)
                .facts(facts)
                .forEach((fact, reading) -> facts.object().required(fact.id()).made(() -> put(profile, fact, reading)));
        return profile.build();
    }

    @SuppressWarnings("unchecked") // the facts reader ties the reading's type to the fact's
    private static <T> TerritoryProfile.Builder put(
            TerritoryProfile.Builder profile, Fact<T> fact, Reading<?> reading) {
        return profile.put(fact, (Reading<T>) reading);
    }

    Map<String, Object> tree(TerritoryProfile profile) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("schemaVersion", VERSION);
        object.put("territory", profile.territory().toString());
        object.put("facts", new FactsWriter(vocabulary).tree(profile.facts(), JsonPath.ROOT.field("facts")));
        return object;
    }
}
