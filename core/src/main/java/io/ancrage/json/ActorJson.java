package io.ancrage.json;

import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Contacts;
import io.ancrage.actor.Desk;
import io.ancrage.actor.Finess;
import io.ancrage.actor.Mandate;
import io.ancrage.actor.NamedContact;
import io.ancrage.actor.Siren;
import io.ancrage.actor.Siret;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.Words;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads and writes actors and contacts. */
final class ActorJson {

    private ActorJson() {}

    static Actor actor(JsonAt at) {
        JsonObject object = at.object(
                        "un acteur, comme {\"id\": \"a-1\", \"kind\": \"COMMUNE\", \"name\": \"...\"}",
                        "an actor, such as {\"id\": \"a-1\", \"kind\": \"COMMUNE\", \"name\": \"...\"}")
                .only(
                        "schemaVersion",
                        "id",
                        "kind",
                        "name",
                        "siren",
                        "siret",
                        "finess",
                        "perimeter",
                        "professions",
                        "actingFor");
        ProjectReader.versioned(object);
        JsonAt id = object.required("id");
        String text = id.text();
        ActorKind kind = object.required("kind").word(Words.named(ActorKind.values()));
        String name = object.required("name").text();
        Actor.Builder actor = id.made(() -> Actor.builder(text, kind, name));
        object.optional("siren").ifPresent(value -> {
            String digits = value.text();
            value.done(() -> actor.siren(Siren.of(digits)));
        });
        object.optional("siret").ifPresent(value -> {
            String digits = value.text();
            value.done(() -> actor.siret(Siret.of(digits)));
        });
        object.optional("finess").ifPresent(value -> {
            String digits = value.text();
            value.done(() -> actor.finess(Finess.of(digits)));
        });
        object.items("perimeter").forEach(item -> actor.within(territory(item)));
        object.items("professions").forEach(item -> actor.seeking(ProjectReader.profession(item)));
        object.optional("actingFor").ifPresent(value -> {
            Mandate mandate = mandate(value);
            value.done(() -> actor.actingFor(mandate));
        });
        return actor.build();
    }

    private static Mandate mandate(JsonAt at) {
        JsonObject object = at.object().only("actor", "from", "until");
        Actor principal = actor(object.required("actor"));
        LocalDate from = object.required("from").date();
        Optional<LocalDate> until = object.optional("until").map(JsonAt::date);
        return at.made(() -> new Mandate(principal, from, until));
    }

    static Contacts contacts(JsonAt at) {
        JsonObject object = at.object(
                        "des interlocuteurs, comme {\"first\": {\"name\": \"...\", \"mail\": \"...\"},"
                                + " \"fallback\": {...}}",
                        "contacts, such as {\"first\": {\"name\": \"...\", \"mail\": \"...\"}, \"fallback\": {...}}")
                .only("first", "deputy", "fallback");
        return new Contacts(
                person(object.required("first")),
                object.optional("deputy").map(ActorJson::person),
                object.optional("fallback").map(ActorJson::desk));
    }

    static NamedContact person(JsonAt at) {
        JsonObject object = at.object().only("name", "role", "mail", "phone");
        return new NamedContact(
                object.required("name").text(),
                object.textOrEmpty("role"),
                object.optional("mail").map(JsonAt::text),
                object.optional("phone").map(JsonAt::text));
    }

    private static Desk desk(JsonAt at) {
        JsonObject object = at.object().only("name", "mail", "phone");
        return new Desk(
                object.required("name").text(),
                object.optional("mail").map(JsonAt::text),
                object.optional("phone").map(JsonAt::text));
    }

    /** A territory by its code. */
    static TerritoryCode territory(JsonAt at) {
        String code = at.text();
        return at.made(() -> TerritoryCode.parse(code));
    }

    static Map<String, Object> tree(Actor actor) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", actor.id());
        object.put("kind", actor.kind().name());
        object.put("name", actor.name());
        actor.siren().ifPresent(siren -> object.put("siren", siren.toString()));
        actor.siret().ifPresent(siret -> object.put("siret", siret.toString()));
        actor.finess().ifPresent(finess -> object.put("finess", finess.toString()));
        ProjectWriter.putList(
                object,
                "perimeter",
                actor.perimeter().stream().map(TerritoryCode::toString).toList());
        ProjectWriter.putList(
                object,
                "professions",
                actor.professions().stream().map(Profession::code).toList());
        actor.actingFor().ifPresent(mandate -> object.put("actingFor", tree(mandate)));
        return object;
    }

    private static Map<String, Object> tree(Mandate mandate) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("actor", tree(mandate.principal()));
        object.put("from", mandate.from().toString());
        mandate.until().ifPresent(day -> object.put("until", day.toString()));
        return object;
    }

    static Map<String, Object> tree(Contacts contacts) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("first", tree(contacts.first()));
        contacts.deputy().ifPresent(deputy -> object.put("deputy", tree(deputy)));
        contacts.fallback().ifPresent(desk -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", desk.name());
            desk.mail().ifPresent(mail -> fields.put("mail", mail));
            desk.phone().ifPresent(phone -> fields.put("phone", phone));
            object.put("fallback", fields);
        });
        return object;
    }

    static Map<String, Object> tree(NamedContact person) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", person.name());
        if (!person.role().isEmpty()) {
            object.put("role", person.role());
        }
        person.mail().ifPresent(mail -> object.put("mail", mail));
        person.phone().ifPresent(phone -> object.put("phone", phone));
        return object;
    }
}
