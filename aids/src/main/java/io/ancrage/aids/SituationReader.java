package io.ancrage.aids;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.json.internal.JsonText;
import io.ancrage.json.internal.Words;
import io.ancrage.territory.Territories;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads situations from JSON with the host's own Jackson. Immutable and thread-safe.
 *
 * <pre>{@code
 * {"asOf": "2026-11-21", "place": "COM-23096",
 *  "facts": {"person.profession": "10", "person.careerStage": "INSTALLING", "event.installation": "2027-03-01"},
 *  "roles": {"hostedDoctor": {"person.age": 45}},
 *  "eventsOf": {"caim": {"event.signature": "2025-12-31"}},
 *  "history": [ {"event": "SIGNED", "scheme": "caim", "date": "2022-01-15", "received": 50000} ]}
 * }</pre>
 *
 * <p>{@code facts} are written as everywhere in the library (see {@link io.ancrage.json}); the days of events stand among
 * them. {@code at} gives other places by role, {@code roles} what else is known of them or of other persons, {@code history} all that was held and received before: an empty list says
 * that there was nothing, without it that is unknown. The JSON Schema is {@link #schema()}.
 */
public final class SituationReader {

    /** The version of the form of documents. */
    private static final String VERSION = "1";

    private final AidCatalog catalog;
    private final Vocabulary vocabulary;
    private final Territories territories;

    private SituationReader(AidCatalog catalog, Vocabulary vocabulary, Territories territories) {
        this.catalog = catalog;
        this.vocabulary = vocabulary;
        this.territories = territories;
    }

    /**
     * A reader of situations for a catalogue.
     *
     * @param catalog whose schemes the history and single events may name
     * @param territories where places are found
     * @return the reader
     */
    public static SituationReader of(AidCatalog catalog, Territories territories) {
        return new SituationReader(catalog, catalog.vocabulary(), territories);
    }

    /**
     * The same reader with more words than those of the catalogue: those of a journey, of a host.
     *
     * @param words a vocabulary that contains that of the catalogue
     * @return the reader
     */
    public SituationReader with(Vocabulary words) {
        return new SituationReader(catalog, Objects.requireNonNull(words, "words"), territories);
    }

    /**
     * The JSON Schema (draft 2020-12) of the document. It stands alone, and this call needs no Jackson.
     *
     * @return the text of the schema
     */
    public static String schema() {
        try (InputStream in =
                Objects.requireNonNull(SituationReader.class.getResourceAsStream("situation.schema.json"), "schema")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a situation that tells its own day.
     *
     * @param text one situation
     * @return the situation
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public Situation read(String text) {
        return read(text, Optional.empty());
    }

    /**
     * Reads a situation as of a day, which wins over the one that it tells.
     *
     * @param text one situation
     * @param asOf the day of the decision
     * @return the situation
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public Situation read(String text, LocalDate asOf) {
        return read(text, Optional.of(asOf));
    }

    /**
     * Reads one reading in the words of the vocabulary, such as an answer of an interview.
     *
     * @param fact the fact
     * @param json its value or reading, as a document writes it: {@code true}, {@code "10"}, {@code {"none": true}}
     * @return the reading
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public Reading<?> reading(Fact<?> fact, String json) {
        Map<String, Object> facts = Collections.singletonMap(
                fact.id(), JsonText.read(JsonEngine.ofHost(), Objects.requireNonNull(json, "json")));
        return Objects.requireNonNull(new FactsReader(vocabulary)
                .facts(new JsonAt(facts, JsonPath.ROOT))
                .get(fact));
    }

    private Situation read(String text, Optional<LocalDate> asked) {
        JsonObject object = new JsonAt(JsonText.read(JsonEngine.ofHost(), text), JsonPath.ROOT)
                .object(
                        "une situation, { \"asOf\": ..., \"facts\": { ... } }",
                        "a situation, { \"asOf\": ..., \"facts\": { ... } }")
                .only("schemaVersion", "asOf", "place", "at", "facts", "roles", "eventsOf", "history");
        object.optional("schemaVersion").ifPresent(SituationReader::requireVersion);
        Optional<LocalDate> stated = object.optional("asOf").map(JsonAt::date);
        LocalDate asOf =
                asked.or(() -> stated).orElseGet(() -> object.required("asOf").date());
        Situation.Builder situation = Situation.builder(asOf);
        FactsReader facts = new FactsReader(vocabulary);
        object.optional("place").ifPresent(at -> situation.place(place(at)));
        Map<String, FactSheet> roles = new LinkedHashMap<>();
        object.optional("at")
                .map(JsonAt::object)
                .ifPresent(places -> places.names().forEach(role -> roles.put(role, place(places.required(role)))));
        // What is told of a role wins over what is known of its place.
        object.optional("roles")
                .map(JsonAt::object)
                .ifPresent(told -> told.names()
                        .forEach(role -> roles.merge(
                                role, sheet(facts.facts(told.required(role))), (place, known) -> known.over(place))));
        roles.forEach(situation::role);
        object.optional("eventsOf")
                .map(JsonAt::object)
                .ifPresent(schemes ->
                        schemes.names().forEach(scheme -> events(situation, schemes.required(scheme), scheme)));
        object.optional("history").ifPresent(at -> {
            List<PastAid> aids = new ArrayList<>();
            at.list().forEach(item -> aids.add(past(item)));
            situation.history(aids);
        });
        Optional<JsonAt> told = object.optional("facts");
        return told.isEmpty() ? situation.build() : situation.build().with(sheet(facts.facts(told.get())));
    }

    private static void requireVersion(JsonAt at) {
        if (!at.text().equals(VERSION)) {
            throw at.wrong(
                    "ANC-JSON-009",
                    "la version du format est \"" + VERSION + "\" ; trouvé : " + JsonText.shortened(at.text()),
                    "the version of the form is \"" + VERSION + "\"; found " + JsonText.shortened(at.text()));
        }
    }

    private FactSheet place(JsonAt at) {
        String code = at.text();
        return at.made(() -> territories.sheet(territories.require(code).code()));
    }

    private static FactSheet sheet(Map<Fact<?>, Reading<?>> readings) {
        FactSheet.Builder sheet = FactSheet.builder();
        readings.forEach((fact, reading) -> put(sheet, fact, reading));
        return sheet.build();
    }

    @SuppressWarnings("unchecked") // each reading is filed under its own fact
    private static <T> void put(FactSheet.Builder sheet, Fact<T> fact, Reading<?> reading) {
        sheet.put(fact, (Reading<T>) reading);
    }

    @SuppressWarnings("unchecked") // the kind tells the type
    private void events(Situation.Builder situation, JsonAt at, String scheme) {
        at.made(() -> catalog.require(scheme));
        JsonObject days = at.object();
        for (String id : days.names()) {
            JsonAt day = days.required(id);
            Fact<?> event = day.made(() -> vocabulary.require(id));
            if (event.kind() != Kind.DATE) {
                throw day.wrong(
                        "ANC-AID-013",
                        id + " (" + event.kind()
                                + ") n'est pas un événement ; attendu : un fait daté, comme event.signature",
                        id + " (" + event.kind()
                                + ") is not an event; expected a fact that is a date, such as event.signature");
            }
            situation.event((Fact<LocalDate>) event, scheme, day.date());
        }
    }

    private static Euros received(JsonAt at) {
        Euros received = at.made(() -> new Euros(at.number()));
        if (received.compareTo(Euros.ZERO) < 0) {
            throw at.wrong(
                    "ANC-AID-017",
                    "ce qui a été reçu n'est pas négatif ; trouvé : " + received.amount(),
                    "what was received is not negative; found " + received.amount());
        }
        return received;
    }

    private PastAid past(JsonAt at) {
        JsonObject object = at.object().only("event", "scheme", "category", "date", "received");
        PastAid.Event event = object.required("event").word(Words.named(PastAid.Event.values()));
        object.optional("scheme").ifPresent(scheme -> scheme.made(() -> catalog.require(scheme.text())));
        Optional<JsonAt> category = object.optional("category");
        category.filter(named -> catalog.schemes().stream()
                        .noneMatch(scheme -> scheme.categories().contains(named.text())))
                .ifPresent(named -> {
                    throw AidCatalog.noCategory(named.text(), catalog.schemes())
                            .at(named.path().toString());
                });
        if (!object.has("scheme") && category.isEmpty()) {
            throw object.wrong(
                    "ANC-AID-017",
                    "une aide passée nomme son dispositif (« scheme ») ou sa « category » ; présents : "
                            + JsonText.shortened(object.names().toString()),
                    "a past aid names its \"scheme\" or its \"category\"; present: "
                            + JsonText.shortened(object.names().toString()));
        }
        Optional<Euros> received = object.optional("received").map(SituationReader::received);
        return new PastAid(
                event,
                object.textOrEmpty("scheme"),
                object.textOrEmpty("category"),
                object.required("date").date(),
                received);
    }
}
