package io.ancrage.json;

import io.ancrage.criterion.Visibility;
import io.ancrage.json.internal.CriterionWriter;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.place.GeoPoint;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the plain trees of wishes. Not thread-safe: one writer, one document. */
final class WishWriter {

    private final CriterionWriter criteria;
    private final Function<Preference, Visibility> usual;

    /** With the visibility that goes without saying. */
    WishWriter(CriterionWriter criteria, Function<Preference, Visibility> usual) {
        this.criteria = criteria;
        this.usual = usual;
    }

    CriterionWriter criteria() {
        return criteria;
    }

    /** Puts the fields "require" and "prefer", unless they are empty. */
    void put(Map<String, Object> object, List<Wish> wishes, JsonPath path) {
        List<Object> require = new ArrayList<>();
        List<Object> prefer = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Required required) {
                require.add(tree(required, path.field("require").item(require.size())));
            } else {
                prefer.add(tree((Wish.Preferred) wish, path.field("prefer").item(prefer.size())));
            }
        }
        ProjectWriter.putList(object, "require", require);
        ProjectWriter.putList(object, "prefer", prefer);
    }

    private Map<String, Object> tree(Wish.Required wish, JsonPath path) {
        if (wish.visibility() == usual.apply(new Preference.When(wish.criterion()))) {
            return criteria.tree(wish.criterion(), path);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("criterion", criteria.tree(wish.criterion(), path.field("criterion")));
        object.put("visibility", wish.visibility().name());
        return object;
    }

    private Map<String, Object> tree(Wish.Preferred wish, JsonPath path) {
        Map<String, Object> object = tree(wish.preference(), path);
        wish.statedWeight().ifPresent(weight -> object.put("weight", BigDecimal.valueOf(weight)));
        if (wish.visibility() != usual.apply(wish.preference())) {
            object.put("visibility", wish.visibility().name());
        }
        return object;
    }

    private Map<String, Object> tree(Preference preference, JsonPath path) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (preference instanceof Preference.When when) {
            object.put("when", criteria.tree(when.criterion(), path.field("when")));
        } else if (preference instanceof Preference.Around around) {
            object.put("around", around.fact().id());
            object.put("ideal", around.ideal());
            object.put("tolerance", around.tolerance());
        } else if (preference instanceof Preference.More more) {
            object.put("more", more.fact().id());
            object.put("floor", more.floor());
            object.put("goal", more.goal());
        } else if (preference instanceof Preference.Less less) {
            object.put("less", less.fact().id());
            object.put("goal", less.goal());
            object.put("ceiling", less.ceiling());
        } else if (preference instanceof Preference.Near near) {
            object.put("near", tree(near.place()));
            object.put("goodKm", BigDecimal.valueOf(near.goodKm()));
            object.put("maxKm", BigDecimal.valueOf(near.maxKm()));
        } else if (preference instanceof Preference.TravelTime travel) {
            object.put("near", tree(travel.place()));
            object.put("by", travel.mode().name());
            object.put("goodMinutes", BigDecimal.valueOf(travel.goodMinutes()));
            object.put("maxMinutes", BigDecimal.valueOf(travel.maxMinutes()));
        } else if (preference instanceof Preference.Ranked ranked) {
            object.put("ranked", ranked.fact().id());
            object.put("order", ranked.order());
        } else {
            Preference.HostPreference host = (Preference.HostPreference) preference;
            object.put("measure", host.name());
            object.put("subject", host.subject().name());
        }
        return object;
    }

    private static Map<String, Object> tree(GeoPoint place) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("latitude", BigDecimal.valueOf(place.latitude()));
        object.put("longitude", BigDecimal.valueOf(place.longitude()));
        return object;
    }
}
