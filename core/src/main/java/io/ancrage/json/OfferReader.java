package io.ancrage.json;

import io.ancrage.DateRange;
import io.ancrage.Euros;
import io.ancrage.Range;
import io.ancrage.Vintage;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Reading;
import io.ancrage.json.internal.CriterionReader;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.JsonText;
import io.ancrage.json.internal.Words;
import io.ancrage.offer.Amount;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Internship;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.offer.Premises;
import io.ancrage.offer.Slot;
import io.ancrage.offer.Stop;
import io.ancrage.offer.Succession;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.OnCall;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads offers. Not thread-safe: one reader, one document. */
final class OfferReader {

    static final List<String> FIELDS = List.of(
            "schemaVersion",
            "id",
            "kind",
            "territory",
            "title",
            "description",
            "actor",
            "contacts",
            "professions",
            "specialties",
            "activities",
            "modes",
            "structures",
            "team",
            "equipment",
            "rhythm",
            "seats",
            "posts",
            "pay",
            "benefits",
            "benefitsComplete",
            "premises",
            "succession",
            "internship",
            "slots",
            "stops",
            "facts",
            "require",
            "prefer",
            "published",
            "confirmed",
            "until",
            "source");

    private static final int MOST = 10_000;

    /** Months of a benefit. */
    private static final int LONGEST = 600;

    private final WishReader wishes;
    private final FactsReader facts;

    OfferReader(WishReader wishes, FactsReader facts) {
        this.wishes = wishes;
        this.facts = facts;
    }

    Offer offer(JsonAt at) {
        JsonObject object = ProjectReader.versioned(at.object(
                        "une annonce, comme {\"id\": \"o-1\", \"kind\": \"SALARIED\", \"territory\": \"COM-23096\"}",
                        "an offer, such as {\"id\": \"o-1\", \"kind\": \"SALARIED\", \"territory\": \"COM-23096\"}")
                .only(FIELDS));
        JsonAt id = object.required("id");
        String text = id.text();
        JsonAt kind = object.required("kind");
        String code = kind.text();
        OfferKind known = kind.made(() -> OfferKind.of(code));
        TerritoryCode territory = ActorJson.territory(object.required("territory"));
        Offer.Builder offer = id.made(() -> Offer.builder(text, known, territory));
        offer.title(object.textOrEmpty("title")).description(object.textOrEmpty("description"));
        object.optional("actor").map(ActorJson::actor).ifPresent(offer::actor);
        object.optional("contacts").map(ActorJson::contacts).ifPresent(offer::contacts);
        readPractice(object, offer);
        readTerms(object, offer);
        object.optional("facts").ifPresent(stated -> state(offer, stated));
        wishes.wishes(object, offer::add);
        object.optional("published").map(OfferReader::vintage).ifPresent(offer::published);
        object.optional("confirmed").map(JsonAt::date).ifPresent(offer::confirmedOn);
        object.optional("until").map(JsonAt::date).ifPresent(offer::until);
        object.optional("source").map(CriterionReader::source).ifPresent(offer::source);
        return offer.build();
    }

    private static void readPractice(JsonObject object, Offer.Builder offer) {
        object.items("professions").forEach(item -> offer.profession(ProjectReader.profession(item)));
        codes(object, "specialties", offer::specialty);
        object.items("activities").forEach(item -> offer.activity(ProjectReader.activity(item)));
        object.items("modes").forEach(item -> offer.modes(item.word(Words.named(PracticeMode.values()))));
        codes(object, "structures", offer::structures);
        codes(object, "team", offer::team);
        codes(object, "equipment", offer::equipment);
        object.optional("rhythm").map(OfferReader::rhythm).ifPresent(offer::rhythm);
    }

    private static void codes(JsonObject object, String name, Consumer<String> taker) {
        for (JsonAt item : object.items(name)) {
            String code = item.text();
            item.done(() -> taker.accept(code));
        }
    }

    private void readTerms(JsonObject object, Offer.Builder offer) {
        if (object.has("seats")) {
            if (object.has("posts")) {
                throw object.wrong(
                        "ANC-JSON-008",
                        "une annonce donne « seats » (un seul poste) ou « posts », pas les deux",
                        "an offer gives \"seats\" (a single post) or \"posts\", not both");
            }
            offer.post(Post.ofSeats(object.required("seats").whole(1, MOST)));
        }
        object.items("posts").forEach(item -> offer.post(post(item)));
        object.optional("pay").map(OfferReader::amount).ifPresent(offer::pay);
        object.items("benefits").forEach(item -> offer.benefit(benefit(item)));
        if (object.optional("benefitsComplete").map(JsonAt::flag).orElse(false)) {
            offer.benefitsComplete();
        }
        object.optional("premises").map(OfferReader::premises).ifPresent(offer::premises);
        object.optional("succession").map(OfferReader::succession).ifPresent(offer::succession);
        object.optional("internship").map(OfferReader::internship).ifPresent(offer::internship);
        object.items("slots").forEach(item -> offer.slot(slot(item)));
        object.items("stops").forEach(item -> offer.stop(stop(item)));
    }

    private void state(Offer.Builder offer, JsonAt stated) {
        Map<Fact<?>, Reading<?>> readings = facts.facts(stated);
        JsonObject fields = stated.object();
        readings.forEach((fact, reading) -> state(offer, fact, reading, fields.required(fact.id())));
    }

    @SuppressWarnings("unchecked") // the reader files each reading under its own fact
    private static <T> void state(Offer.Builder offer, Fact<T> fact, Reading<?> reading, JsonAt at) {
        at.made(() -> offer.fact(fact, (Reading<T>) reading));
    }

    private static Vintage vintage(JsonAt at) {
        String text = at.text();
        return at.made(() -> Vintage.of(text));
    }

    private static WorkRhythm rhythm(JsonAt at) {
        JsonObject object = at.object().only("weeklyHours", "weeklyDays", "onCall", "leaveCover", "partTime");
        Range hours = range(object, "weeklyHours", WorkRhythm::ofHours);
        Range days = range(object, "weeklyDays", WorkRhythm.UNKNOWN::withDays);
        return at.made(() -> new WorkRhythm(
                hours,
                days,
                object.optional("onCall").map(value -> value.word(Words.named(OnCall.values()))),
                truth(object, "leaveCover"),
                truth(object, "partTime")));
    }

    /** A number, or its bounds; what its user refuses is told at the bound that is wrong, or at the least of the two. */
    private static Range range(JsonObject object, String name, Consumer<Range> user) {
        Optional<JsonAt> value = object.optional(name);
        if (value.isEmpty()) {
            return Range.UNKNOWN;
        }
        JsonAt at = value.get();
        if (!at.isObject()) {
            Optional<BigDecimal> number = Optional.of(at.number());
            return at.made(() -> used(new Range(number, number), user));
        }
        JsonObject bounds = at.object().only("least", "most");
        Optional<BigDecimal> least =
                bound(bounds, "least", number -> used(new Range(Optional.of(number), Optional.empty()), user));
        Optional<BigDecimal> most =
                bound(bounds, "most", number -> used(new Range(Optional.empty(), Optional.of(number)), user));
        return bounds.optional("least").orElse(at).made(() -> used(new Range(least, most), user));
    }

    private static Range used(Range range, Consumer<Range> user) {
        user.accept(range);
        return range;
    }

    /** A number that may be left out; what its check refuses is told at its place. */
    private static Optional<BigDecimal> bound(JsonObject object, String name, Function<BigDecimal, Object> check) {
        Optional<BigDecimal> number = object.optional(name).map(JsonAt::number);
        number.ifPresent(value -> object.required(name).made(() -> check.apply(value)));
        return number;
    }

    private static Truth truth(JsonObject object, String name) {
        return object.optional(name).map(value -> Truth.of(value.flag())).orElse(Truth.UNKNOWN);
    }

    private static OptionalInt count(JsonObject object, String name, int most) {
        return object.optional(name)
                .map(value -> OptionalInt.of(value.whole(1, most)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<LocalDate> day(JsonObject object, String name) {
        return object.optional(name).map(JsonAt::date);
    }

    private static DateRange period(JsonObject object) {
        Optional<LocalDate> from = day(object, "from");
        Optional<LocalDate> until = day(object, "until");
        return object.optional("until").orElse(object.at()).made(() -> new DateRange(from, until));
    }

    private static Post post(JsonAt at) {
        JsonObject object = at.object().only("seats", "share", "from", "until", "parts");
        OptionalInt seats = count(object, "seats", MOST);
        Range share = range(object, "share", Post.UNKNOWN::withShare);
        DateRange period = period(object);
        List<Post.Part> parts =
                object.items("parts").stream().map(OfferReader::part).toList();
        return at.made(() -> new Post(seats, share, period, parts));
    }

    private static Post.Part part(JsonAt at) {
        JsonObject object = at.object().only("site", "mode", "structure", "percent");
        TerritoryCode site = ActorJson.territory(object.required("site"));
        Optional<PracticeMode> mode =
                object.optional("mode").map(value -> value.word(Words.named(PracticeMode.values())));
        Optional<String> structure = object.optional("structure").map(OfferReader::structure);
        int percent = object.required("percent").whole(1, 99);
        return at.made(() -> new Post.Part(site, mode, structure, percent));
    }

    private static String structure(JsonAt at) {
        String code = at.text();
        return at.made(() -> OfferFacts.STRUCTURES.codes().require(code));
    }

    private static Amount amount(JsonAt at) {
        JsonObject object = at.object(
                        "un montant, comme {\"exactly\": \"435.00\", \"per\": \"MONTH\"}",
                        "an amount, such as {\"exactly\": \"435.00\", \"per\": \"MONTH\"}")
                .only("exactly", "least", "most", "per", "basis");
        if (object.has("exactly")) {
            object.only("exactly", "per", "basis");
        }
        Amount.Frequency per = object.required("per").word(Words.named(Amount.Frequency.values()));
        Amount.Basis basis = object.optional("basis")
                .map(value -> value.word(Words.named(Amount.Basis.values())))
                .orElse(Amount.Basis.UNSTATED);
        List<String> bounds = object.has("exactly") ? List.of("exactly", "exactly") : List.of("least", "most");
        Optional<Euros> least = object.optional(bounds.get(0)).map(bound -> euros(bound, per, basis));
        Optional<Euros> most = object.optional(bounds.get(1)).map(bound -> euros(bound, per, basis));
        return object.optional("least").orElse(at).made(() -> new Amount(least, most, per, basis));
    }

    /** A bound of an amount; what an amount refuses of it is told at its place. */
    private static Euros euros(JsonAt at, Amount.Frequency per, Amount.Basis basis) {
        Euros bound = euros(at);
        at.made(() -> new Amount(Optional.of(bound), Optional.empty(), per, basis));
        return bound;
    }

    private static Euros euros(JsonAt at) {
        String text = at.isNumber() ? JsonText.number(at.number()) : at.text();
        return at.made(() -> Euros.of(text));
    }

    private Benefit benefit(JsonAt at) {
        if (at.isText()) {
            return Benefit.of(benefitKind(at));
        }
        JsonObject object = at.object(
                        "un avantage : son code, ou un objet avec « kind »",
                        "a benefit: its code, or an object with \"kind\"")
                .only("kind", "amount", "months", "commitmentMonths", "condition", "note");
        BenefitKind kind = benefitKind(object.required("kind"));
        Optional<Amount> amount = object.optional("amount").map(OfferReader::amount);
        OptionalInt months = count(object, "months", LONGEST);
        OptionalInt commitment = count(object, "commitmentMonths", LONGEST);
        Optional<Criterion> condition = object.optional("condition").map(wishes.criteria()::criterion);
        String note = object.textOrEmpty("note");
        return at.made(() -> new Benefit(kind, amount, months, commitment, condition, note));
    }

    private static BenefitKind benefitKind(JsonAt at) {
        String code = at.text();
        return at.made(() -> BenefitKind.of(code));
    }

    private static Premises premises(JsonAt at) {
        JsonObject object = at.object().only("squareMetres", "availableFrom", "rent", "vacant", "accessible");
        Optional<BigDecimal> surface = bound(
                object,
                "squareMetres",
                number -> new Premises(
                        Optional.of(number), Optional.empty(), Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN));
        Optional<LocalDate> from = day(object, "availableFrom");
        Optional<Amount> rent = object.optional("rent").map(OfferReader::amount);
        Truth vacant = truth(object, "vacant");
        Truth accessible = truth(object, "accessible");
        return at.made(() -> new Premises(surface, from, rent, vacant, accessible));
    }

    private static Succession succession(JsonAt at) {
        JsonObject object = at.object().only("handoverOn", "price");
        return new Succession(
                day(object, "handoverOn"), object.optional("price").map(OfferReader::amount));
    }

    private static Internship internship(JsonAt at) {
        JsonObject object = at.object().only("supervisor", "supervised", "housed");
        return new Internship(
                object.optional("supervisor").map(ActorJson::person),
                truth(object, "supervised"),
                truth(object, "housed"));
    }

    private static Slot slot(JsonAt at) {
        JsonObject object = at.object().only("from", "until", "seats");
        DateRange period = period(object);
        OptionalInt seats = count(object, "seats", MOST);
        return at.made(() -> new Slot(period, seats));
    }

    private static Stop stop(JsonAt at) {
        JsonObject object = at.object().only("site", "from", "until", "days");
        TerritoryCode site = ActorJson.territory(object.required("site"));
        DateRange period = period(object);
        Set<DayOfWeek> days = new TreeSet<>();
        object.items("days").forEach(item -> days.add(item.word(Words.named(DayOfWeek.values()))));
        return new Stop(site, period, days);
    }
}
