package io.ancrage.json;

import io.ancrage.DateRange;
import io.ancrage.Range;
import io.ancrage.criterion.Truth;
import io.ancrage.json.internal.CriterionWriter;
import io.ancrage.json.internal.FactsWriter;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.offer.Amount;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.Internship;
import io.ancrage.offer.Offer;
import io.ancrage.offer.Post;
import io.ancrage.offer.Premises;
import io.ancrage.offer.Slot;
import io.ancrage.offer.Stop;
import io.ancrage.offer.Succession;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.profession.Profession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Makes the plain tree of an offer. Not thread-safe: one writer, one document. */
final class OfferWriter {

    private final WishWriter wishes;
    private final FactsWriter facts;

    OfferWriter(WishWriter wishes, FactsWriter facts) {
        this.wishes = wishes;
        this.facts = facts;
    }

    Map<String, Object> tree(Offer offer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", offer.id());
        object.put("kind", offer.kind().code());
        object.put("territory", offer.territory().toString());
        putText(object, "title", offer.title());
        putText(object, "description", offer.description());
        offer.actor().ifPresent(actor -> object.put("actor", ActorJson.tree(actor)));
        offer.contacts().ifPresent(contacts -> object.put("contacts", ActorJson.tree(contacts)));
        putList(
                object,
                "professions",
                offer.professions().stream().map(Profession::code).toList());
        putList(object, "specialties", List.copyOf(offer.specialties()));
        putList(
                object,
                "activities",
                offer.activities().stream().map(ProjectWriter::tree).toList());
        putList(object, "modes", offer.modes().stream().map(Enum::name).toList());
        putList(object, "structures", List.copyOf(offer.structures()));
        putList(object, "team", List.copyOf(offer.team()));
        putList(object, "equipment", List.copyOf(offer.equipment()));
        putObject(object, "rhythm", tree(offer.rhythm()));
        putList(object, "posts", offer.posts().stream().map(OfferWriter::tree).toList());
        offer.pay().ifPresent(pay -> object.put("pay", tree(pay)));
        putBenefits(object, offer.benefits());
        if (offer.benefitsComplete()) {
            object.put("benefitsComplete", true);
        }
        offer.premises().ifPresent(premises -> object.put("premises", tree(premises)));
        offer.succession().ifPresent(succession -> object.put("succession", tree(succession)));
        offer.internship().ifPresent(internship -> object.put("internship", tree(internship)));
        putList(object, "slots", offer.slots().stream().map(OfferWriter::tree).toList());
        putList(object, "stops", offer.stops().stream().map(OfferWriter::tree).toList());
        if (!offer.more().isEmpty()) {
            object.put("facts", facts.tree(offer.more(), JsonPath.ROOT.field("facts")));
        }
        wishes.put(object, offer.wishes(), JsonPath.ROOT);
        putText(object, "published", offer.published().text());
        offer.confirmedOn().ifPresent(day -> object.put("confirmed", day.toString()));
        offer.until().ifPresent(day -> object.put("until", day.toString()));
        offer.source().ifPresent(source -> object.put("source", CriterionWriter.tree(source)));
        return ProjectWriter.versioned(object);
    }

    private void putBenefits(Map<String, Object> object, List<Benefit> benefits) {
        List<Object> trees = new ArrayList<>();
        JsonPath path = JsonPath.ROOT.field("benefits");
        for (Benefit benefit : benefits) {
            trees.add(tree(benefit, path.item(trees.size())));
        }
        putList(object, "benefits", trees);
    }

    /** A benefit without particulars is its code. */
    private Object tree(Benefit benefit, JsonPath path) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", benefit.kind().code());
        benefit.amount().ifPresent(amount -> object.put("amount", tree(amount)));
        putCount(object, "months", benefit.months());
        putCount(object, "commitmentMonths", benefit.commitmentMonths());
        benefit.condition()
                .ifPresent(condition ->
                        object.put("condition", wishes.criteria().tree(condition, path.field("condition"))));
        putText(object, "note", benefit.note());
        return object.size() == 1 ? benefit.kind().code() : object;
    }

    private static Map<String, Object> tree(WorkRhythm rhythm) {
        Map<String, Object> object = new LinkedHashMap<>();
        putRange(object, "weeklyHours", rhythm.weeklyHours());
        putRange(object, "weeklyDays", rhythm.weeklyDays());
        rhythm.onCall().ifPresent(duty -> object.put("onCall", duty.name()));
        putTruth(object, "leaveCover", rhythm.leaveCover());
        putTruth(object, "partTime", rhythm.partTime());
        return object;
    }

    private static Map<String, Object> tree(Post post) {
        Map<String, Object> object = new LinkedHashMap<>();
        putCount(object, "seats", post.seats());
        putRange(object, "share", post.share());
        putPeriod(object, post.period());
        putList(object, "parts", post.parts().stream().map(OfferWriter::tree).toList());
        return object;
    }

    private static Map<String, Object> tree(Post.Part part) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("site", part.site().toString());
        part.mode().ifPresent(mode -> object.put("mode", mode.name()));
        part.structure().ifPresent(structure -> object.put("structure", structure));
        object.put("percent", BigDecimal.valueOf(part.percent()));
        return object;
    }

    private static Map<String, Object> tree(Amount amount) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (amount.least().equals(amount.most())) {
            object.put("exactly", amount.least().orElseThrow().toString());
        } else {
            amount.least().ifPresent(least -> object.put("least", least.toString()));
            amount.most().ifPresent(most -> object.put("most", most.toString()));
        }
        object.put("per", amount.per().name());
        if (amount.basis() != Amount.Basis.UNSTATED) {
            object.put("basis", amount.basis().name());
        }
        return object;
    }

    private static Map<String, Object> tree(Premises premises) {
        Map<String, Object> object = new LinkedHashMap<>();
        premises.squareMetres().ifPresent(surface -> object.put("squareMetres", surface));
        premises.availableFrom().ifPresent(day -> object.put("availableFrom", day.toString()));
        premises.rent().ifPresent(rent -> object.put("rent", tree(rent)));
        putTruth(object, "vacant", premises.vacant());
        putTruth(object, "accessible", premises.accessible());
        return object;
    }

    private static Map<String, Object> tree(Succession succession) {
        Map<String, Object> object = new LinkedHashMap<>();
        succession.handoverOn().ifPresent(day -> object.put("handoverOn", day.toString()));
        succession.price().ifPresent(price -> object.put("price", tree(price)));
        return object;
    }

    private static Map<String, Object> tree(Internship internship) {
        Map<String, Object> object = new LinkedHashMap<>();
        internship.supervisor().ifPresent(person -> object.put("supervisor", ActorJson.tree(person)));
        if (internship.supervisor().isEmpty()) {
            putTruth(object, "supervised", internship.supervised());
        }
        putTruth(object, "housed", internship.housed());
        return object;
    }

    private static Map<String, Object> tree(Slot slot) {
        Map<String, Object> object = new LinkedHashMap<>();
        putPeriod(object, slot.period());
        putCount(object, "seats", slot.seats());
        return object;
    }

    private static Map<String, Object> tree(Stop stop) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("site", stop.site().toString());
        putPeriod(object, stop.period());
        putList(object, "days", stop.days().stream().map(Enum::name).toList());
        return object;
    }

    private static void putText(Map<String, Object> object, String name, String text) {
        if (!text.isEmpty()) {
            object.put(name, text);
        }
    }

    private static void putObject(Map<String, Object> object, String name, Map<String, Object> fields) {
        if (!fields.isEmpty()) {
            object.put(name, fields);
        }
    }

    private static void putList(Map<String, Object> object, String name, List<?> list) {
        ProjectWriter.putList(object, name, list);
    }

    private static void putCount(Map<String, Object> object, String name, OptionalInt count) {
        count.ifPresent(number -> object.put(name, BigDecimal.valueOf(number)));
    }

    private static void putTruth(Map<String, Object> object, String name, Truth truth) {
        if (!truth.isUnknown()) {
            object.put(name, truth.isTrue());
        }
    }

    private static void putPeriod(Map<String, Object> object, DateRange period) {
        period.from().ifPresent(day -> object.put("from", day.toString()));
        period.until().ifPresent(day -> object.put("until", day.toString()));
    }

    private static void putRange(Map<String, Object> object, String name, Range range) {
        if (range.isUnknown()) {
            return;
        }
        if (range.least().equals(range.most())) {
            object.put(name, range.least().orElseThrow());
            return;
        }
        Map<String, Object> bounds = new LinkedHashMap<>();
        range.least().ifPresent(least -> bounds.put("least", least));
        range.most().ifPresent(most -> bounds.put("most", most));
        object.put(name, bounds);
    }
}
