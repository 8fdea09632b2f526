package io.ancrage.json.internal;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.At;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads criteria and areas out of one document, whose parts it counts. Not thread-safe. */
public final class CriterionReader {

    private static final List<String> COMPOSED = List.of("all", "any", "not", "some", "disputed", "rule", "inside");
    private static final List<String> OPERAND =
            List.of("role", "fact", "at", "elapsed", "from", "to", "over", "back", "until");
    private static final List<String> TESTS =
            Stream.of(Op.values()).map(Op::word).toList();
    private static final List<String> COMPARISON = with(OPERAND, TESTS);
    private static final List<String> ALL_FIELDS = with(with(COMPOSED, List.of("of", "source")), COMPARISON);
    private static final List<String> AREAS = List.of("area", "in", "circle", "union", "except");

    private final Vocabulary vocabulary;
    private final Bounds bounds = new Bounds();

    public CriterionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Criterion criterion(JsonAt at) {
        return criterion(at, 1);
    }

    private Criterion criterion(JsonAt at, int level) {
        bounds.count(at.path(), level);
        JsonObject object = at.object(
                "un critère, comme {\"fact\": \"territory.population\", \"atLeast\": 5000}",
                "a criterion, such as {\"fact\": \"territory.population\", \"atLeast\": 5000}");
        List<String> forms = COMPOSED.stream().filter(object::has).toList();
        if (forms.isEmpty()) {
            return comparison(object);
        }
        if (forms.size() > 1) {
            throw object.wrong(
                    "ANC-JSON-008",
                    "plusieurs critères dans un objet : " + String.join(", ", forms)
                            + " ; mettez chacun dans son objet, et ceux-ci dans {\"all\": [...]}",
                    "several criteria in one object: " + String.join(", ", forms)
                            + "; put each in an object of its own, and these in {\"all\": [...]}");
        }
        return switch (forms.get(0)) {
            case "all" -> new AllOf(criteria(object.only("all").required("all"), level));
            case "any" -> new AnyOf(criteria(object.only("any").required("any"), level));
            case "not" -> new Not(criterion(object.only("not").required("not"), level + 1));
            case "some" -> some(object.only("some", "of"), level);
            case "disputed" -> disputed(object.only("disputed", "source"), level);
            case "rule" -> rule(object.only("rule").required("rule"));
            default -> new Inside(area(object.only("inside").required("inside"), level));
        };
    }

    private List<Criterion> criteria(JsonAt at, int level) {
        List<Criterion> criteria = new ArrayList<>();
        for (JsonAt item : at.list()) {
            criteria.add(criterion(item, level + 1));
        }
        return criteria;
    }

    private Criterion some(JsonObject object, int level) {
        JsonAt some = object.required("some");
        int atLeast = some.whole(1, Bounds.MOST_PARTS);
        List<Criterion> criteria = criteria(object.required("of"), level);
        return some.made(() -> new SomeOf(atLeast, criteria));
    }

    private Criterion disputed(JsonObject object, int level) {
        JsonAt disputed = object.required("disputed");
        Source source = source(object.required("source"));
        List<Criterion> readings = criteria(disputed, level);
        return disputed.made(() -> new Disputed(readings, source));
    }

    private Criterion rule(JsonAt at) {
        String name = at.text();
        return at.made(() -> vocabulary.rule(name));
    }

    /** A source: its title, or an object that tells more. */
    public static Source source(JsonAt at) {
        if (at.isText()) {
            return at.made(() -> Source.of(at.text()));
        }
        JsonObject object = at.object(
                        "une source : son titre, ou un objet avec « title »",
                        "a source: its title, or an object with \"title\"")
                .only("title", "publisher", "licence", "url", "remark");
        JsonAt title = object.required("title");
        String name = title.text();
        String publisher = object.textOrEmpty("publisher");
        String licence = object.textOrEmpty("licence");
        String url = object.textOrEmpty("url");
        Text remark = object.optional("remark")
                .map(value -> value.object().only("fr", "en"))
                .map(value -> new Text(value.textOrEmpty("fr"), value.textOrEmpty("en")))
                .orElse(Text.EMPTY);
        return title.made(() -> new Source(name, publisher, licence, url, remark));
    }

    /** An area: {@code "DEP-23"}, {@code "metropolitan"}, or an object. */
    public Area area(JsonAt at) {
        return area(at, 1);
    }

    private Area area(JsonAt at, int level) {
        if (at.isText()) {
            return wordOrCode(at);
        }
        JsonObject object = at.object(
                        "une zone, comme {\"in\": \"DEP-23\"} ou {\"area\": \"metropolitan\"}",
                        "an area, such as {\"in\": \"DEP-23\"} or {\"area\": \"metropolitan\"}")
                .only(AREAS);
        if (object.names().size() != 1) {
            String found = String.join(", ", object.names());
            throw object.wrong(
                    "ANC-JSON-008",
                    "une zone a un seul champ de " + AREAS + " ; trouvé : " + (found.isEmpty() ? "aucun" : found),
                    "an area has a single field of " + AREAS + "; found " + (found.isEmpty() ? "none" : found));
        }
        String form = object.names().get(0);
        JsonAt value = object.required(form);
        return switch (form) {
            case "area" -> value.word(Words.AREAS);
            case "in" -> code(value);
            case "circle" -> circle(value.object().only("latitude", "longitude", "km"));
            case "union" -> new Area.Union(parts(value, level));
            default -> except(value.object().only("area", "without"), level);
        };
    }

    private static Area wordOrCode(JsonAt at) {
        boolean word = at.text().chars().noneMatch(Character::isDigit);
        return word ? at.word(Words.AREAS) : code(at);
    }

    private static Area code(JsonAt at) {
        String code = at.text();
        return at.made(() -> Area.in(code));
    }

    private static Area circle(JsonObject object) {
        double latitude = object.required("latitude").number().doubleValue();
        double longitude = object.required("longitude").number().doubleValue();
        JsonAt km = object.required("km");
        double kilometres = km.number().doubleValue();
        GeoPoint centre = object.at().made(() -> GeoPoint.ofDegrees(latitude, longitude));
        return km.made(() -> Area.around(centre, kilometres));
    }

    private List<Area> parts(JsonAt at, int level) {
        List<Area> areas = new ArrayList<>();
        for (JsonAt item : at.list()) {
            areas.add(part(item, level));
        }
        return areas;
    }

    private Area except(JsonObject object, int level) {
        return new Area.Except(part(object.required("area"), level), part(object.required("without"), level));
    }

    private Area part(JsonAt at, int level) {
        bounds.count(at.path(), level + 1);
        return area(at, level + 1);
    }

    private Criterion comparison(JsonObject object) {
        if (COMPARISON.stream().noneMatch(object::has)) {
            object.only(ALL_FIELDS);
            throw object.wrong(
                    "ANC-JSON-008",
                    "pas de critère dans cet objet ; attendu un de : " + String.join(", ", COMPOSED)
                            + ", ou une comparaison comme {\"fact\": \"territory.population\", \"atLeast\": 5000}",
                    "no criterion in this object; expected one of " + String.join(", ", COMPOSED)
                            + ", or a comparison such as {\"fact\": \"territory.population\", \"atLeast\": 5000}");
        }
        object.only(COMPARISON);
        Operand operand = operand(object);
        List<String> tests = TESTS.stream().filter(object::has).toList();
        List<String> possible = Comparison.opsOf(operand).stream().map(Op::word).toList();
        if (possible.isEmpty()) {
            throw object.required("fact")
                    .wrong(
                            "ANC-CRIT-001",
                            operand + " (" + operand.kind() + ") se compare par une fenêtre, comme"
                                    + " {\"over\": \"count\", \"fact\": \"" + operand + "\", \"back\": \"P12M\"}",
                            operand + " (" + operand.kind() + ") is compared over a window, such as"
                                    + " {\"over\": \"count\", \"fact\": \"" + operand + "\", \"back\": \"P12M\"}");
        }
        if (tests.isEmpty()) {
            throw object.wrong(
                    "ANC-JSON-008",
                    "rien n'est demandé de " + operand + " ; ajoutez un test : " + String.join(", ", possible),
                    "nothing is asked of " + operand + "; add a test: " + String.join(", ", possible));
        }
        if (tests.size() > 1) {
            throw object.wrong(
                    "ANC-JSON-008",
                    "plusieurs tests dans un objet : " + String.join(", ", tests)
                            + " ; écrivez « between », ou une comparaison par test dans {\"all\": [...]}",
                    "several tests in one object: " + String.join(", ", tests)
                            + "; write \"between\", or one comparison per test in {\"all\": [...]}");
        }
        Op op = Op.ofWord(tests.get(0)).orElseThrow();
        JsonAt right = object.required(op.word());
        // A test that does not fit is refused before its values are looked at; the comparison knows the words for it.
        List<Value> values = possible.contains(op.word()) ? values(operand, op, right) : List.of();
        return right.made(() -> new Comparison(operand, op, values));
    }

    /** An operand without a test, such as the {@code {"fact": ...}} of an amount. */
    public Operand operand(JsonObject object) {
        Operand operand;
        if (object.has("elapsed")) {
            object.only(with(List.of("role", "elapsed", "from", "to"), TESTS));
            operand = elapsed(object);
        } else if (object.has("over")) {
            object.only(with(List.of("role", "over", "fact", "back", "until"), TESTS));
            operand = over(object);
        } else {
            JsonAt fact = object.required("fact");
            object.only(with(List.of("role", "fact", "at"), TESTS));
            Fact<?> known = fact(fact);
            operand = object.has("at") ? new At(known, event(object.required("at"))) : known;
        }
        Optional<JsonAt> role = object.optional("role");
        if (role.isEmpty()) {
            return operand;
        }
        String name = role.get().text();
        return role.get().made(() -> new Of(name, operand));
    }

    private Operand elapsed(JsonObject object) {
        ChronoUnit unit = object.required("elapsed").word(Words.UNITS);
        Fact<LocalDate> from = event(object.required("from"));
        Fact<LocalDate> to = object.optional("to").map(this::event).orElse(Fact.AS_OF);
        return object.at().made(() -> new Elapsed(unit, from, to));
    }

    private Operand over(JsonObject object) {
        JsonAt over = object.required("over");
        Fold fold = over.word(Words.FOLDS);
        Fact<?> fact = fact(object.required("fact"));
        JsonAt back = object.required("back");
        String length = back.text();
        Period period = back.parsed(
                () -> Period.parse(length), "une durée comme P6M, P10Y ou P90D", "a period such as P6M, P10Y or P90D");
        Fact<LocalDate> until = object.optional("until").map(this::event).orElse(Fact.AS_OF);
        boolean positive = !period.isNegative() && !period.isZero();
        return (positive ? over : back).made(() -> new Over(fact, period, until, fold));
    }

    public Fact<?> fact(JsonAt at) {
        String id = at.text();
        return at.made(() -> vocabulary.require(id));
    }

    @SuppressWarnings("unchecked") // the kind tells the type
    private Fact<LocalDate> event(JsonAt at) {
        Fact<?> fact = fact(at);
        if (fact.kind() != Kind.DATE) {
            throw at.wrong(
                    "ANC-JSON-009",
                    fact + " (" + fact.kind() + ") n'est pas un événement ; attendu : un fait daté, comme event.asOf",
                    fact + " (" + fact.kind()
                            + ") is not an event; expected a fact that is a date, such as event.asOf");
        }
        return (Fact<LocalDate>) fact;
    }

    private static List<Value> values(Operand operand, Op op, JsonAt at) {
        boolean several = Words.takesList(op);
        if (several && !at.isList()) {
            throw at.expected(
                    op == Op.BETWEEN ? "une liste de deux valeurs [ ... , ... ]" : "une liste [ ... ]",
                    op == Op.BETWEEN ? "a list of two values [ ... , ... ]" : "a list [ ... ]");
        }
        List<Value> values = new ArrayList<>();
        for (JsonAt item : several ? at.list() : List.of(at)) {
            values.add(value(operand, item));
        }
        return values;
    }

    private static Value value(Operand operand, JsonAt at) {
        Kind<?> kind = operand.kind();
        if (kind == Kind.FLAG) {
            return new Value.Flag(at.flag());
        }
        if (kind == Kind.NUMBER) {
            return at.made(() -> Value.Decimal.of(at.number()));
        }
        if (kind == Kind.DATE) {
            return new Value.Day(at.date());
        }
        if (!at.isText()) {
            throw at.expected("un code entre guillemets", "a code in quotes");
        }
        return at.made(() -> new Value.Code(operand.codes().require(at.text())));
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
