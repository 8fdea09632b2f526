package io.ancrage.aids.scheme;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.aids.amount.Figure;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.CriterionReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.json.internal.JsonText;
import io.ancrage.json.internal.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads schemes from JSON with the host's own Jackson, in the words of a vocabulary. Most hosts read whole catalogues
 * instead: see {@code AidCatalog}. Immutable and thread-safe.
 */
public final class SchemeReader {

    /** The version of the form of documents. */
    private static final String VERSION = "1";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,4}D)?");
    private static final int LONGEST_ID = 60;
    private static final List<String> FIELDS = List.of(
            "schemaVersion",
            "id",
            "name",
            "shortName",
            "kind",
            "level",
            "funder",
            "summary",
            "beneficiaries",
            "place",
            "formula",
            "payment",
            "timing",
            "cumulation",
            "legalBasis",
            "state",
            "discretionary",
            "confidence",
            "role",
            "desk",
            "documents",
            "unknown",
            "categories",
            "sources",
            "figures",
            "conflicts",
            "versions",
            "constraints",
            "cumulableWith");

    private final Vocabulary vocabulary;

    private SchemeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A reader in the words of a vocabulary.
     *
     * @param vocabulary the facts and rules that schemes may name
     * @return the reader
     */
    public static SchemeReader of(Vocabulary vocabulary) {
        return new SchemeReader(vocabulary);
    }

    /**
     * What a document says of itself without its rules: enough to know which words other schemes may use of it.
     *
     * @param id the scheme's id
     * @param categories its categories in ascending order
     * @param events the ids of the events that decide its versions, in order
     */
    public record Outline(String id, Set<String> categories, List<String> events) {
        public Outline {
            categories = Collections.unmodifiableSet(new TreeSet<>(categories));
            events = List.copyOf(events);
        }
    }

    /**
     * Reads the outline of a document.
     *
     * @param text one scheme
     * @return its outline
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public static Outline outline(String text) {
        JsonObject object = document(text);
        List<String> events = new ArrayList<>();
        for (JsonAt version : object.items("versions")) {
            version.object().optional("event").map(JsonAt::text).ifPresent(events::add);
        }
        return new Outline(id(object.required("id")), categories(object), events);
    }

    /**
     * Reads a scheme.
     *
     * @param text one scheme; its form is {@link AidScheme#schema()}
     * @return the scheme
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public AidScheme read(String text) {
        return new Document(document(text).only(FIELDS), new CriterionReader(vocabulary)).scheme();
    }

    private static JsonObject document(String text) {
        return new JsonAt(JsonText.read(JsonEngine.ofHost(), text), JsonPath.ROOT)
                .object("un dispositif, { \"id\": ... }", "a scheme, { \"id\": ... }");
    }

    private static String id(JsonAt at) {
        String id = at.text();
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw at.wrong(
                    "ANC-AID-001",
                    "« " + JsonText.shortened(id) + " » n'est pas un identifiant ; attendu : minuscules, chiffres et"
                            + " traits d'union, comme acme-grant-2",
                    "\"" + JsonText.shortened(id)
                            + "\" is not an id; expected small letters, digits and hyphens, such as"
                            + " acme-grant-2");
        }
        return id;
    }

    private static Set<String> categories(JsonObject object) {
        Set<String> categories = new TreeSet<>();
        object.items("categories").forEach(at -> categories.add(id(at)));
        return categories;
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> idOf, Function<Integer, JsonAt> places) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String id = idOf.apply(items.get(i));
            if (byId.put(id, items.get(i)) != null) {
                throw places.apply(i)
                        .object()
                        .required("id")
                        .wrong(
                                "ANC-AID-005",
                                "l'identifiant « " + id + " » est donné deux fois ; chacun a le sien",
                                "the id \"" + id + "\" is given twice; each has its own");
            }
        }
        return byId;
    }

    /** One document while it is read. */
    private static final class Document {

        private final JsonObject object;
        private final CriterionReader criteria;
        private final String id;
        private final Map<String, SchemeSource> sources;
        private final Map<String, Figure> figures;
        private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
        private final Map<String, Criterion> meanings = new LinkedHashMap<>();

        Document(JsonObject object, CriterionReader criteria) {
            this.object = object;
            this.criteria = criteria;
            object.optional("schemaVersion").ifPresent(at -> {
                if (!at.text().equals(VERSION)) {
                    throw at.wrong(
                            "ANC-JSON-009",
                            "la version du format est \"" + VERSION + "\" ; trouvé : " + JsonText.shortened(at.text()),
                            "the version of the form is \"" + VERSION + "\"; found " + JsonText.shortened(at.text()));
                }
            });
            this.id = id(object.required("id"));
            JsonAt named = object.required("sources");
            List<JsonAt> listed = named.list();
            if (listed.isEmpty()) {
                throw named.wrong(
                        "ANC-AID-002",
                        "un dispositif a au moins une source ; trouvé : aucune",
                        "a scheme has at least one source; found none");
            }
            this.sources = byId(listed.stream().map(this::source).toList(), SchemeSource::id, listed::get);
            List<JsonAt> numbers = object.items("figures");
            this.figures = byId(numbers.stream().map(this::figure).toList(), Figure::id, numbers::get);
            for (JsonAt at : object.items("conflicts")) {
                conflict(at);
            }
        }

        AidScheme scheme() {
            JsonAt versions = object.required("versions");
            List<SchemeVersion> read =
                    versions.list().stream().map(this::version).toList();
            if (read.isEmpty()) {
                throw versions.wrong(
                        "ANC-AID-006",
                        "un dispositif a au moins une version ; trouvé : aucune",
                        "a scheme has at least one version; found none");
            }
            return new AidScheme(
                    about(),
                    categories(object),
                    List.copyOf(sources.values()),
                    List.copyOf(figures.values()),
                    read,
                    object.items("constraints").stream().map(this::constraint).toList(),
                    object.items("cumulableWith").stream().map(SchemeReader::id).toList(),
                    List.copyOf(conflicts.values()));
        }

        private AidScheme.About about() {
            JsonObject state = object.required("state").object().only("is", "on");
            return new AidScheme.About(
                    id,
                    text("name"),
                    FormulaReader.words(object.required("shortName")),
                    object.required("kind").word(Words.named(AidScheme.Kind.values())),
                    object.required("level").word(Words.named(AidScheme.Level.values())),
                    text("funder"),
                    text("summary"),
                    textOrEmpty(object, "beneficiaries"),
                    textOrEmpty(object, "place"),
                    textOrEmpty(object, "formula"),
                    textOrEmpty(object, "payment"),
                    textOrEmpty(object, "timing"),
                    textOrEmpty(object, "cumulation"),
                    texts("legalBasis"),
                    state.required("is").word(Words.named(AidScheme.State.values())),
                    state.required("on").date(),
                    object.optional("discretionary").map(JsonAt::flag).orElse(false),
                    object.required("confidence").word(Words.named(AidScheme.Confidence.values())),
                    object.optional("role").map(JsonAt::text).orElse("mainOffice"),
                    object.optional("desk").map(FormulaReader::text),
                    texts("documents"),
                    texts("unknown"));
        }

        private Text text(String field) {
            return FormulaReader.text(object.required(field));
        }

        private List<Text> texts(String field) {
            return object.items(field).stream().map(FormulaReader::text).toList();
        }

        private static Text textOrEmpty(JsonObject object, String field) {
            return object.optional(field).map(FormulaReader::text).orElse(Text.EMPTY);
        }

        private static Vintage vintage(JsonObject object, String field) {
            return object.optional(field).map(Document::vintage).orElse(Vintage.UNKNOWN);
        }

        private static Vintage vintage(JsonAt at) {
            String text = at.text();
            if (text.isEmpty() || text.contains("/")) {
                String found = JsonText.shortened(text);
                throw at.wrong(
                        "ANC-JSON-009",
                        "« " + found
                                + " » n'est pas valable ; attendu : un jour, un mois ou une année, comme 2026-03-31,"
                                + " 2026-03 ou 2026",
                        "\"" + found + "\" is not valid; expected a day, a month or a year, such as 2026-03-31, 2026-03"
                                + " or 2026");
            }
            return at.made(() -> Vintage.of(text));
        }

        private static String url(JsonAt at) {
            if (!URL.matcher(at.text()).matches()) {
                String found = JsonText.shortened(at.text());
                throw at.wrong(
                        "ANC-JSON-009",
                        "« " + found + " » n'est pas valable ; attendu : une adresse http:// ou https://",
                        "\"" + found + "\" is not valid; expected an address http:// or https://");
            }
            return at.text();
        }

        private SchemeSource source(JsonAt at) {
            JsonObject source = at.object().only("id", "publisher", "title", "url", "official", "dated", "seen");
            return new SchemeSource(
                    id(source.required("id")),
                    FormulaReader.words(source.required("publisher")),
                    source.textOrEmpty("title"),
                    source.optional("url").map(Document::url).orElse(""),
                    source.required("official").flag(),
                    vintage(source, "dated"),
                    source.required("seen").date());
        }

        private Figure figure(JsonAt at) {
            JsonObject figure =
                    at.object().only("id", "label", "value", "unit", "per", "basis", "cap", "scale", "note", "sources");
            return new Figure(
                    id(figure.required("id")),
                    FormulaReader.text(figure.required("label")),
                    figure.optional("value").map(JsonAt::number),
                    figure.textOrEmpty("unit"),
                    figure.textOrEmpty("per"),
                    figure.optional("basis")
                            .map(basis -> basis.word(Words.named(Figure.Basis.values())))
                            .orElse(Figure.Basis.UNSTATED),
                    figure.optional("cap").map(JsonAt::number),
                    figure.optional("scale").map(JsonAt::flag).orElse(false),
                    textOrEmpty(figure, "note"),
                    References.sources(sources, figure.items("sources")));
        }

        private void conflict(JsonAt at) {
            JsonObject object = at.object().only("id", "about", "bearsOn", "readings", "followed", "why");
            String id = id(object.required("id"));
            Text about = FormulaReader.text(object.required("about"));
            List<JsonAt> list = object.required("readings").list();
            List<Conflict.Reading> readings = new ArrayList<>();
            List<Criterion> read = new ArrayList<>();
            for (JsonAt item : list) {
                JsonObject reading = item.object().only("text", "source", "criterion");
                readings.add(new Conflict.Reading(
                        FormulaReader.text(reading.required("text")), FormulaReader.text(reading.required("source"))));
                reading.optional("criterion").map(criteria::criterion).ifPresent(read::add);
            }
            if (readings.size() < 2) {
                throw object.required("readings")
                        .wrong(
                                "ANC-AID-011",
                                "un conflit a au moins deux lectures ; trouvé : " + readings.size(),
                                "a conflict has at least two readings; found " + readings.size());
            }
            OptionalInt followed = object.optional("followed")
                    .map(number -> OptionalInt.of(number.whole(1, readings.size()) - 1))
                    .orElse(OptionalInt.empty());
            Conflict conflict = new Conflict(
                    id,
                    about,
                    object.required("bearsOn").word(Words.named(Conflict.Bearing.values())),
                    readings,
                    followed,
                    FormulaReader.text(object.required("why")));
            if (conflicts.put(id, conflict) != null) {
                throw object.required("id")
                        .wrong(
                                "ANC-AID-005",
                                "l'identifiant « " + id + " » est donné deux fois ; chacun a le sien",
                                "the id \"" + id + "\" is given twice; each has its own");
            }
            if (read.size() == readings.size()) {
                meanings.put(
                        id,
                        followed.isPresent()
                                ? read.get(followed.getAsInt())
                                : new Disputed(read, new Source(about.french(), "", "", "", about)));
            } else if (!read.isEmpty()) {
                throw object.required("readings")
                        .wrong(
                                "ANC-AID-004",
                                "toutes les lectures d'un conflit ont un « criterion », ou aucune ; trouvé : "
                                        + read.size() + " sur " + readings.size(),
                                "all readings of a conflict have a \"criterion\", or none; found " + read.size()
                                        + " of " + readings.size());
            }
        }

        private Condition condition(JsonAt at) {
            JsonObject object = at.object().only("criterion", "conflict", "text", "sources");
            if (object.has("criterion") == object.has("conflict")) {
                throw object.wrong(
                        "ANC-AID-004",
                        "une condition a soit « criterion », soit « conflict » ; présents : "
                                + References.fields(object),
                        "a condition has either \"criterion\" or \"conflict\"; present: " + References.fields(object));
            }
            Optional<String> conflict = object.optional("conflict")
                    .map(place -> References.conflict(conflicts, place).id());
            Criterion criterion = object.has("conflict")
                    ? meaning(object.required("conflict"))
                    : criteria.criterion(object.required("criterion"));
            object.at().made(() -> criteria.vocabulary().compile(criterion));
            Text text = object.optional("text")
                    .map(FormulaReader::text)
                    .orElseGet(() ->
                            conflict.map(id -> conflictOf(id).about()).orElseGet(() -> Condition.words(criterion)));
            return new Condition(criterion, text, References.sources(sources, object.items("sources")), conflict);
        }

        private Conflict conflictOf(String id) {
            return Objects.requireNonNull(conflicts.get(id));
        }

        /** The reading that is followed, or all of them where none is. */
        private Criterion meaning(JsonAt at) {
            Conflict conflict = References.conflict(conflicts, at);
            Criterion meaning = meanings.get(conflict.id());
            if (meaning == null) {
                throw at.wrong(
                        "ANC-AID-004",
                        "les lectures du conflit « " + conflict.id() + " » n'ont pas de « criterion »",
                        "the readings of the conflict \"" + conflict.id() + "\" have no \"criterion\"");
            }
            return meaning;
        }

        private SchemeVersion version(JsonAt at) {
            JsonObject object = at.object()
                    .only(
                            "event",
                            "from",
                            "through",
                            "validity",
                            "conditions",
                            "formulas",
                            "pays",
                            "total",
                            "term",
                            "commitment",
                            "brokenWhen");
            Optional<Fact<LocalDate>> event = object.optional("event").map(place -> References.event(criteria, place));
            Vintage from = vintage(object, "from");
            Vintage through = vintage(object, "through");
            checkDays(object, event.isPresent(), from, through);
            FormulaReader formulas = new FormulaReader(id, criteria, figures, conflicts);
            object.optional("formulas")
                    .map(JsonAt::object)
                    .ifPresent(list -> list.names().forEach(name -> formulas.define(name, list.required(name))));
            Condition validity = object.optional("validity")
                    .map(this::condition)
                    .orElseGet(() -> {
                        Criterion days = event.map(fact -> SchemeVersion.days(fact, from, through))
                                .orElseGet(Criterion::allOf);
                        return new Condition(days, Condition.words(days), List.of(), Optional.empty());
                    });
            List<JsonAt> pays = object.items("pays");
            List<Payment> payments =
                    pays.stream().map(pay -> payment(pay, formulas)).toList();
            byId(payments, Payment::id, pays::get);
            return new SchemeVersion(
                    event,
                    from,
                    through,
                    validity,
                    object.items("conditions").stream().map(this::condition).toList(),
                    payments,
                    object.optional("total").map(formulas::formula),
                    object.optional("term").map(term -> term(term, formulas)),
                    object.optional("commitment").map(commitment -> commitment(commitment, formulas)),
                    object.optional("brokenWhen").map(formulas::program));
        }

        private static void checkDays(JsonObject object, boolean event, Vintage from, Vintage through) {
            Optional<LocalDate> first = from.firstDay();
            Optional<LocalDate> last = SchemeVersion.lastDay(through);
            if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
                throw object.required("through")
                        .wrong(
                                "ANC-AID-006",
                                "le dernier jour " + through + " précède le premier " + from,
                                "the last day " + through + " is before the first " + from);
            }
            if (!event && (first.isPresent() || last.isPresent())) {
                throw object.wrong(
                        "ANC-AID-006",
                        "des jours sans « event » : dites quel événement ils datent, comme event.signature",
                        "days without \"event\": say which event they date, such as event.signature");
            }
        }

        private Payment payment(JsonAt at, FormulaReader formulas) {
            JsonObject object = at.object()
                    .only(
                            "id",
                            "label",
                            "amount",
                            "rhythm",
                            "nature",
                            "when",
                            "supplement",
                            "outsideTotal",
                            "year",
                            "activityYear",
                            "times",
                            "perYear",
                            "due",
                            "yearless",
                            "yearUnread");
            boolean supplement = object.optional("supplement").map(JsonAt::flag).orElse(false);
            if (supplement && !object.has("when")) {
                throw object.wrong(
                        "ANC-AID-012",
                        "un supplément dit par « when » ce qui doit être rempli ; présents : "
                                + References.fields(object),
                        "a supplement says by \"when\" what must hold for it; present: " + References.fields(object));
            }
            int year = object.optional("year").map(place -> place.whole(1, 100)).orElse(1);
            return new Payment(
                    id(object.required("id")),
                    FormulaReader.text(object.required("label")),
                    formulas.formula(object.required("amount")),
                    object.required("rhythm").word(Words.named(Payment.Rhythm.values())),
                    object.optional("nature")
                            .map(place -> place.word(Words.named(Payment.Nature.values())))
                            .orElse(Payment.Nature.GRANT),
                    object.optional("when").map(formulas::program),
                    supplement,
                    object.optional("outsideTotal").map(JsonAt::flag).orElse(false),
                    year,
                    object.optional("activityYear")
                            .map(place -> place.whole(1, 100))
                            .orElse(year),
                    object.optional("times").map(formulas::formula),
                    object.optional("perYear").map(place -> place.whole(1, 12)).orElse(12),
                    object.optional("due").map(this::due),
                    object.optional("yearless").map(JsonAt::flag).orElse(false),
                    object.optional("yearUnread").map(JsonAt::flag).orElse(false));
        }

        private Payment.Due due(JsonAt at) {
            JsonObject object = at.object().only("event", "after");
            return new Payment.Due(
                    References.event(criteria, object.required("event")),
                    object.optional("after").map(Document::period).orElse(Period.ZERO));
        }

        private static Euros cap(JsonAt at) {
            Euros cap = at.made(() -> new Euros(at.number()));
            if (cap.compareTo(Euros.ZERO) < 0) {
                throw at.wrong(
                        "ANC-AID-012",
                        "un plafond n'est pas négatif ; trouvé : " + cap.amount(),
                        "a cap is not negative; found " + cap.amount());
            }
            return cap;
        }

        /** How long something lasts: above zero. */
        private static Period length(JsonAt at) {
            Period period = period(at);
            if (period.isZero()) {
                throw noPeriod(at);
            }
            return period;
        }

        private static Period period(JsonAt at) {
            if (!PERIOD.matcher(at.text()).matches()) {
                throw noPeriod(at);
            }
            return Period.parse(at.text());
        }

        private static AncrageException noPeriod(JsonAt at) {
            String found = JsonText.shortened(at.text());
            return at.wrong(
                    "ANC-JSON-009",
                    "« " + found + " » n'est pas valable ; attendu : une durée positive, comme P6M, P10Y ou P90D",
                    "\"" + found + "\" is not valid; expected a positive period such as P6M, P10Y or P90D");
        }

        private Term term(JsonAt at, FormulaReader formulas) {
            JsonObject object =
                    at.object().only("begins", "months", "wholeMonths", "renewal", "lastRenewal", "disputed", "open");
            return new Term(
                    References.event(criteria, object.required("begins")),
                    object.optional("months").map(formulas::formula),
                    object.optional("wholeMonths").map(JsonAt::flag).orElse(false),
                    object.optional("renewal")
                            .map(place -> place.word(Words.named(Term.Renewal.values())))
                            .orElse(Term.Renewal.NONE),
                    object.optional("lastRenewal").map(JsonAt::date),
                    object.optional("disputed")
                            .map(place -> References.conflict(conflicts, place).id()),
                    object.optional("open").map(JsonAt::flag).orElse(false));
        }

        private Commitment commitment(JsonAt at, FormulaReader formulas) {
            JsonObject object = at.object().only("months", "duties", "text", "clawback");
            return new Commitment(
                    object.optional("months").map(formulas::formula),
                    object.items("duties").stream().map(this::condition).toList(),
                    textOrEmpty(object, "text"),
                    object.optional("clawback")
                            .map(place -> clawback(place, formulas))
                            .orElse(new Commitment.Clawback(Commitment.Rule.UNREAD, Optional.empty(), Text.EMPTY)));
        }

        private Commitment.Clawback clawback(JsonAt at, FormulaReader formulas) {
            JsonObject object = at.object().only("rule", "formula", "text");
            Commitment.Rule rule = object.required("rule").word(Words.named(Commitment.Rule.values()));
            if ((rule == Commitment.Rule.FORMULA) != object.has("formula")) {
                throw object.wrong(
                        "ANC-AID-012",
                        "« formula » va avec la règle FORMULA, et avec elle seule ; trouvé : " + rule + ", champs "
                                + References.fields(object),
                        "\"formula\" goes with the rule FORMULA, and with it alone; found " + rule + ", fields "
                                + References.fields(object));
            }
            return new Commitment.Clawback(
                    rule, object.optional("formula").map(formulas::formula), textOrEmpty(object, "text"));
        }

        private Constraint constraint(JsonAt at) {
            JsonObject object = at.object()
                    .only("type", "with", "category", "appliesTo", "period", "cap", "from", "text", "sources");
            Constraint.Type type = object.required("type").word(Words.named(Constraint.Type.values()));
            boolean timed = type == Constraint.Type.REUSE_AFTER || type == Constraint.Type.SHARED_CAP;
            if (timed && !object.has("period") || type == Constraint.Type.REUSE_AFTER && !object.has("category")) {
                throw object.wrong(
                        "ANC-AID-012",
                        type + " demande une durée « period »"
                                + (type == Constraint.Type.REUSE_AFTER ? " et une « category »" : "") + " ; présents : "
                                + References.fields(object),
                        type + " needs a \"period\""
                                + (type == Constraint.Type.REUSE_AFTER ? " and a \"category\"" : "") + "; present: "
                                + References.fields(object));
            }
            boolean alone = type == Constraint.Type.ONCE || type == Constraint.Type.CONSIDERED;
            if (!alone && !object.has("category") && object.items("with").isEmpty()) {
                throw object.wrong(
                        "ANC-AID-012",
                        type + " nomme d'autres dispositifs, par « with » ou « category » ; présents : "
                                + References.fields(object),
                        type + " names other schemes, by \"with\" or \"category\"; present: "
                                + References.fields(object));
            }
            Optional<Criterion> appliesTo = object.optional("appliesTo").map(criteria::criterion);
            appliesTo.ifPresent(
                    criterion -> object.at().made(() -> criteria.vocabulary().compile(criterion)));
            return new Constraint(
                    type,
                    object.items("with").stream().map(SchemeReader::id).toList(),
                    object.optional("category").map(SchemeReader::id),
                    appliesTo,
                    object.optional("period").map(Document::length),
                    object.optional("cap").map(Document::cap),
                    object.optional("from").map(JsonAt::date),
                    FormulaReader.text(object.required("text")),
                    References.sources(sources, object.items("sources")));
        }
    }
}
