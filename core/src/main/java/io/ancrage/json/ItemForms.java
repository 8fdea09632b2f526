package io.ancrage.json;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.project.Project;
import io.ancrage.territory.TerritoryProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sorts of items that come in files of many. */
final class ItemForms {

    private static final List<String> OFFER_COLUMNS = List.of(
            "id",
            "kind",
            "territory",
            "title",
            "description",
            "actor.id",
            "actor.kind",
            "actor.name",
            "actor.siren",
            "actor.siret",
            "actor.finess",
            "actor.perimeter",
            "contacts.first.name",
            "contacts.first.role",
            "contacts.first.mail",
            "contacts.first.phone",
            "contacts.deputy.name",
            "contacts.deputy.role",
            "contacts.deputy.mail",
            "contacts.deputy.phone",
            "contacts.fallback.name",
            "contacts.fallback.mail",
            "contacts.fallback.phone",
            "professions",
            "specialties",
            "modes",
            "structures",
            "team",
            "equipment",
            "rhythm.weeklyHours",
            "rhythm.weeklyHours.least",
            "rhythm.weeklyHours.most",
            "rhythm.weeklyDays",
            "rhythm.weeklyDays.least",
            "rhythm.weeklyDays.most",
            "rhythm.onCall",
            "rhythm.leaveCover",
            "rhythm.partTime",
            "seats",
            "pay.exactly",
            "pay.least",
            "pay.most",
            "pay.per",
            "pay.basis",
            "benefits",
            "benefitsComplete",
            "premises.squareMetres",
            "premises.availableFrom",
            "premises.rent.exactly",
            "premises.rent.per",
            "premises.vacant",
            "premises.accessible",
            "succession.handoverOn",
            "succession.price.exactly",
            "succession.price.per",
            "internship.supervised",
            "internship.housed",
            "published",
            "confirmed",
            "until",
            "source");

    /** What a project states and wishes is mostly private, and its file may be read by the other side. */
    private static final Reserve PROJECT_RESERVE = Reserve.allBut(
            Set.of("schemaVersion", "id", "profession", "activity", "specialties"), ProjectReader.FIELDS);

    private ItemForms() {}

    static ItemForm<Project> projects(Vocabulary vocabulary, Function<JsonAt, Project> reader) {
        List<String> fields = List.of("id", "profession", "activity.nomenclature", "activity.code", "specialties");
        return new ItemForm<>(
                reader,
                Project::id,
                "id",
                columns(fields, vocabulary, fact -> fact.subject() == Subject.PROJECT),
                Set.of(),
                PROJECT_RESERVE);
    }

    static ItemForm<Offer> offers(Vocabulary vocabulary, Function<JsonAt, Offer> reader) {
        return new ItemForm<>(
                reader,
                Offer::id,
                "id",
                columns(
                        OFFER_COLUMNS,
                        vocabulary,
                        fact -> fact.subject() == Subject.OFFER
                                && !OfferFacts.all().contains(fact)),
                Set.of("contacts", "internship"),
                Reserve.NONE);
    }

    static ItemForm<TerritoryProfile> profiles(Vocabulary vocabulary, Function<JsonAt, TerritoryProfile> reader) {
        return new ItemForm<>(
                reader,
                profile -> profile.territory().toString(),
                "territory",
                columns(List.of("territory"), vocabulary, fact -> fact.subject() == Subject.TERRITORY),
                Set.of(),
                Reserve.NONE);
    }

    /** Fields, and facts whose values fit in a cell. */
    private static List<List<String>> columns(List<String> fields, Vocabulary vocabulary, Predicate<Fact<?>> stated) {
        List<List<String>> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(List.of(field.split("\\."))));
        Stream<Fact<?>> facts = vocabulary.facts().stream();
        facts.filter(fact -> stated.test(fact) && !FactsReader.isObject(fact.kind()))
                .forEach(fact -> columns.add(List.of("facts", fact.id())));
        return columns;
    }
}
