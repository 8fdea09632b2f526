package io.ancrage.json;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Visibility;
import io.ancrage.json.internal.CriterionReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.Words;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TravelMode;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the wishes of projects and offers. Not thread-safe: one reader, one document. */
final class WishReader {

    static final List<String> PREFERENCES = List.of("when", "around", "more", "less", "near", "ranked", "measure");

    private static final List<String> MINUTES = List.of("by", "goodMinutes", "maxMinutes");
    private static final int MOST_MINUTES = 1_440;

    private final CriterionReader criteria;
    private final Function<TerritoryCode, Optional<GeoPoint>> places;
    private final Function<Preference, Visibility> usual;

    /** With the visibility of a wish that states none. */
    WishReader(
            CriterionReader criteria,
            Function<TerritoryCode, Optional<GeoPoint>> places,
            Function<Preference, Visibility> usual) {
        this.criteria = criteria;
        this.places = places;
        this.usual = usual;
    }

    CriterionReader criteria() {
        return criteria;
    }

    /** The wishes of the fields "require" and "prefer", given one by one; what their taker refuses gets its place. */
    void wishes(JsonObject object, Consumer<Wish> taker) {
        for (JsonAt item : object.items("require")) {
            Wish wish = required(item);
            item.done(() -> taker.accept(wish));
        }
        for (JsonAt item : object.items("prefer")) {
            Wish wish = preferred(item);
            item.done(() -> taker.accept(wish));
        }
    }

    /** A bare criterion, or one with its visibility. */
    private Wish required(JsonAt at) {
        boolean wrapped = at.isObject() && at.object().has("criterion");
        JsonAt bare = wrapped ? at.object().only("criterion", "visibility").required("criterion") : at;
        Criterion criterion = criteria.criterion(bare);
        Visibility unstated = usual.apply(new Preference.When(criterion));
        return new Wish.Required(criterion, wrapped ? visibility(at.object(), unstated) : unstated);
    }

    private Wish preferred(JsonAt at) {
        JsonObject object = at.object(
                "une préférence, comme {\"less\": \"territory.housePrice\", \"goal\": 1500, \"ceiling\": 3000}",
                "a preference, such as {\"less\": \"territory.housePrice\", \"goal\": 1500, \"ceiling\": 3000}");
        List<String> forms = PREFERENCES.stream().filter(object::has).toList();
        if (forms.size() != 1) {
            throw object.wrong(
                    "ANC-JSON-008",
                    "une préférence a un seul champ de " + PREFERENCES + " ; trouvé : " + forms,
                    "a preference has a single field of " + PREFERENCES + "; found " + forms);
        }
        Preference preference = preference(forms.get(0), object);
        OptionalInt weight = object.optional("weight")
                .map(value -> OptionalInt.of(value.whole(1, 100)))
                .orElse(OptionalInt.empty());
        return new Wish.Preferred(preference, weight, visibility(object, usual.apply(preference)));
    }

    private Preference preference(String form, JsonObject object) {
        JsonAt first = object.required(form);
        return switch (form) {
            case "when" -> {
                only(object, form);
                yield new Preference.When(criteria.criterion(first));
            }
            case "around" -> {
                only(object, form, "ideal", "tolerance");
                Fact<BigDecimal> fact = fact(first, Kind.NUMBER);
                BigDecimal ideal = object.required("ideal").number();
                BigDecimal tolerance = object.required("tolerance").number();
                yield object.at().made(() -> new Preference.Around(fact, ideal, tolerance));
            }
            case "more" -> {
                only(object, form, "floor", "goal");
                Fact<BigDecimal> fact = fact(first, Kind.NUMBER);
                BigDecimal floor = object.required("floor").number();
                BigDecimal goal = object.required("goal").number();
                yield object.at().made(() -> new Preference.More(fact, floor, goal));
            }
            case "less" -> {
                only(object, form, "goal", "ceiling");
                Fact<BigDecimal> fact = fact(first, Kind.NUMBER);
                BigDecimal goal = object.required("goal").number();
                BigDecimal ceiling = object.required("ceiling").number();
                yield object.at().made(() -> new Preference.Less(fact, goal, ceiling));
            }
            case "near" -> {
                if (MINUTES.stream().anyMatch(object::has)) {
                    yield near(first, object);
                }
                only(object, form, "goodKm", "maxKm");
                GeoPoint place = place(first);
                double good = object.required("goodKm").number().doubleValue();
                double most = object.required("maxKm").number().doubleValue();
                yield object.at().made(() -> new Preference.Near(place, good, most));
            }
            case "ranked" -> {
                only(object, form, "order");
                Fact<String> fact = fact(first, Kind.CODE);
                JsonAt order = object.required("order");
                List<String> codes = order.list().stream().map(JsonAt::text).toList();
                yield order.made(() -> new Preference.Ranked(fact, codes));
            }
            default -> {
                only(object, form, "subject");
                Subject subject = object.required("subject").word(Words.named(Subject.values()));
                String name = first.text();
                yield first.made(() -> Preference.measured(criteria.vocabulary(), name, subject));
            }
        };
    }

    /** By travel time. */
    private Preference near(JsonAt first, JsonObject object) {
        only(object, "near", "by", "goodMinutes", "maxMinutes");
        GeoPoint place = place(first);
        TravelMode mode = object.required("by").word(Words.named(TravelMode.values()));
        int good = object.required("goodMinutes").whole(0, MOST_MINUTES);
        int most = object.required("maxMinutes").whole(0, MOST_MINUTES);
        return object.at().made(() -> new Preference.TravelTime(place, mode, good, most));
    }

    private static void only(JsonObject object, String... fields) {
        object.only(Stream.concat(Stream.of(fields), Stream.of("weight", "visibility"))
                .toList());
    }

    @SuppressWarnings("unchecked") // the kind tells the type
    private <T> Fact<T> fact(JsonAt at, Kind<T> kind) {
        Fact<?> fact = criteria.fact(at);
        if (fact.kind() != kind) {
            throw at.wrong(
                    "ANC-JSON-009",
                    fact + " est de type " + fact.kind() + " ; attendu : un fait de type " + kind,
                    fact + " is of kind " + fact.kind() + "; expected a fact of kind " + kind);
        }
        return (Fact<T>) fact;
    }

    /** A point by its degrees, or by the code of a territory that the host's directory can place. */
    private GeoPoint place(JsonAt at) {
        JsonObject object = at.object(
                        "un lieu, comme {\"latitude\": 44.56, \"longitude\": 6.08} ou {\"territory\": \"05061\"}",
                        "a place, such as {\"latitude\": 44.56, \"longitude\": 6.08} or {\"territory\": \"05061\"}")
                .only("latitude", "longitude", "territory");
        if (object.has("territory")) {
            object.only("territory");
            JsonAt code = object.required("territory");
            String text = code.text();
            TerritoryCode territory = code.made(() -> TerritoryCode.parse(text));
            return code.made(() -> places.apply(territory))
                    .orElseThrow(() -> code.wrong(
                            "ANC-JSON-009",
                            "la position de " + territory + " n'est pas connue ; donnez latitude et longitude",
                            "the position of " + territory + " is not known; give latitude and longitude"));
        }
        double latitude = object.required("latitude").number().doubleValue();
        double longitude = object.required("longitude").number().doubleValue();
        return at.made(() -> GeoPoint.ofDegrees(latitude, longitude));
    }

    private static Visibility visibility(JsonObject object, Visibility unstated) {
        return object.optional("visibility")
                .map(value -> value.word(Words.named(Visibility.values())))
                .orElse(unstated);
    }
}
