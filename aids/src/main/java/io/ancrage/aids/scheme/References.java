package io.ancrage.aids.scheme;

import io.ancrage.Text;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.json.internal.CriterionReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a scheme's document refers to by id: events, conflicts, sources. */
final class References {

    private References() {}

    /** The fields that an object has, for an error on those that it should have. */
    static String fields(JsonObject object) {
        return JsonText.shortened(object.names().toString());
    }

    @SuppressWarnings("unchecked") // the kind tells the type
    static Fact<LocalDate> event(CriterionReader criteria, JsonAt at) {
        Fact<?> fact = criteria.fact(at);
        if (fact.kind() != Kind.DATE) {
            throw at.wrong(
                    "ANC-AID-013",
                    fact + " (" + fact.kind()
                            + ") n'est pas un événement ; attendu : un fait daté, comme event.signature",
                    fact + " (" + fact.kind() + ") is not an event; expected a fact that is a date, such as"
                            + " event.signature");
        }
        return (Fact<LocalDate>) fact;
    }

    static Conflict conflict(Map<String, Conflict> conflicts, JsonAt at) {
        Conflict conflict = conflicts.get(at.text());
        if (conflict == null) {
            Text nearest = JsonAt.nearest(at.text(), conflicts.keySet());
            throw at.wrong(
                    "ANC-AID-004",
                    "aucun conflit « " + JsonText.shortened(at.text()) + " » dans « conflicts »" + nearest.french(),
                    "no conflict \"" + JsonText.shortened(at.text()) + "\" in \"conflicts\"" + nearest.english());
        }
        return conflict;
    }

    static List<String> sources(Map<String, SchemeSource> sources, List<JsonAt> list) {
        List<String> ids = new ArrayList<>();
        for (JsonAt at : list) {
            if (!sources.containsKey(at.text())) {
                Text nearest = JsonAt.nearest(at.text(), sources.keySet());
                throw at.wrong(
                        "ANC-AID-002",
                        "aucune source « " + JsonText.shortened(at.text()) + " » dans « sources »" + nearest.french(),
                        "no source \"" + JsonText.shortened(at.text()) + "\" in \"sources\"" + nearest.english());
            }
            ids.add(at.text());
        }
        return ids;
    }
}
