package io.ancrage.aids.scheme;

import io.ancrage.Text;
import io.ancrage.aids.amount.Figure;
import io.ancrage.aids.amount.Formula;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Operand;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Program;
import io.ancrage.json.internal.CriterionReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.JsonText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the formulas of one scheme: a number, or an object of one form. Not thread-safe. */
final class FormulaReader {

    private static final List<String> FORMS = List.of(
            "figure",
            "named",
            "sum",
            "product",
            "difference",
            "least",
            "greatest",
            "when",
            "whenTold",
            "table",
            "proRata",
            "taperingSince",
            "byDate",
            "firstKnown",
            "authority",
            "unread",
            "conflict");
    /** The fields that stand beside the one that names the form. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "when", List.of("then", "else"),
            "whenTold", List.of("then", "else"),
            "table", List.of("rows", "between"),
            "proRata", List.of("full", "floor"),
            "taperingSince", List.of("phases"),
            "byDate", List.of("between"),
            "authority", List.of("atLeast", "atMost"),
            "unread", List.of("atLeast", "atMost"),
            "conflict", List.of("readings"));

    private static final List<String> OPERANDS = List.of("fact", "elapsed", "over");
    private static final List<String> OPERAND_FIELDS =
            List.of("role", "fact", "at", "elapsed", "from", "to", "over", "back", "until");
    private static final int DEEPEST = 32;
    private static final int MOST_PARTS = 10_000;

    private final String scheme;
    private final CriterionReader criteria;
    private final Map<String, Figure> figures;
    private final Map<String, Conflict> conflicts;
    private final Map<String, Named> named = new LinkedHashMap<>();
    private int parts;

    /** A formula that others may name, and how many parts it has with all that it names itself. */
    private record Named(Formula formula, int parts) {}

    FormulaReader(
            String scheme, CriterionReader criteria, Map<String, Figure> figures, Map<String, Conflict> conflicts) {
        this.scheme = scheme;
        this.criteria = criteria;
        this.figures = figures;
        this.conflicts = conflicts;
    }

    /** Reads a formula that those after it may name. */
    void define(String name, JsonAt at) {
        int before = parts;
        Formula formula = formula(at);
        named.put(name, new Named(formula, parts - before));
    }

    Formula formula(JsonAt at) {
        return formula(at, 1);
    }

    Program program(JsonAt at) {
        Criterion criterion = criteria.criterion(at);
        return at.made(() -> criteria.vocabulary().compile(criterion));
    }

    private Formula formula(JsonAt at, int level) {
        if (level > DEEPEST) {
            throw at.wrong(
                    "ANC-AID-007",
                    "formule trop profonde : au plus " + DEEPEST + " niveaux",
                    "formula too deep: at most " + DEEPEST + " levels");
        }
        count(at, 1);
        if (at.isNumber()) {
            return new Formula.Constant(at.number());
        }
        JsonObject object = at.object(
                "un nombre ou une formule, comme {\"figure\": \"rate\"}",
                "a number or a formula, such as {\"figure\": \"rate\"}");
        if (OPERANDS.stream().anyMatch(object::has)) {
            return operand(object);
        }
        List<String> forms = FORMS.stream().filter(object::has).toList();
        if (forms.size() != 1) {
            throw object.wrong(
                    "ANC-AID-007",
                    "une formule a une seule forme de " + FORMS + " ou d'un fait ; trouvé : "
                            + References.fields(object),
                    "a formula has a single form of " + FORMS + " or of a fact; found " + References.fields(object));
        }
        String form = forms.get(0);
        object.only(Stream.concat(Stream.of(form), BESIDE.getOrDefault(form, List.of()).stream())
                .toList());
        JsonAt value = object.required(form);
        return switch (form) {
            case "figure" -> stated(value);
            case "named" -> named(value);
            case "sum" -> new Formula.Sum(formulas(value, level));
            case "product" -> new Formula.Product(formulas(value, level));
            case "difference" -> difference(value, level);
            case "least" -> new Formula.Least(formulas(value, level));
            case "greatest" -> new Formula.Greatest(formulas(value, level));
            case "firstKnown" -> new Formula.FirstKnown(formulas(value, level));
            case "when" -> new Formula.When(program(value), then(object, level), otherwise(object, level));
            case "whenTold" -> new Formula.WhenTold(program(value), then(object, level), otherwise(object, level));
            case "table" -> table(object, value, level);
            case "proRata" -> proRata(object, value, level);
            case "taperingSince" -> tapering(object, value, level);
            case "byDate" -> byDate(object, value, level);
            case "authority" -> open(object, new OpenPoint.Decision(scheme, text(value)), level);
            case "unread" -> open(object, new OpenPoint.UnreadRule(scheme, text(value)), level);
            default -> inDispute(object, value, level);
        };
    }

    /** A formula that is named counts each time: few words may make a number that nobody can work out. */
    private void count(JsonAt at, int more) {
        parts += more;
        if (parts > MOST_PARTS) {
            throw at.wrong(
                    "ANC-AID-007",
                    "formules trop longues : au plus " + MOST_PARTS + " éléments par version, chaque formule nommée"
                            + " comptant à chaque fois",
                    "formulas too long: at most " + MOST_PARTS + " parts per version, a named formula counting each"
                            + " time");
        }
    }

    private Formula then(JsonObject object, int level) {
        return formula(object.required("then"), level + 1);
    }

    private Formula otherwise(JsonObject object, int level) {
        return formula(object.required("else"), level + 1);
    }

    static Text text(JsonAt at) {
        JsonObject object = at.object(
                        "un texte en deux langues, {\"fr\": ..., \"en\": ...}",
                        "a text in two languages, {\"fr\": ..., \"en\": ...}")
                .only("fr", "en");
        return new Text(words(object.required("fr")), words(object.required("en")));
    }

    /** A text that says something. */
    static String words(JsonAt at) {
        if (at.text().isBlank()) {
            throw at.wrong(
                    "ANC-JSON-009",
                    "« » est vide ; attendu : des mots, ou rien du tout là où le champ peut manquer",
                    "\"\" is blank; expected words, or nothing at all where the field may be left out");
        }
        return at.text();
    }

    private Formula operand(JsonObject object) {
        // What is tested stands in a condition: a test here would be read over.
        Operand operand = criteria.operand(object.only(OPERAND_FIELDS));
        boolean number = operand.kind() == Kind.NUMBER || operand.kind() == Kind.FLAG;
        if (!number) {
            throw object.wrong(
                    "ANC-AID-008",
                    operand + " (" + operand.kind() + ") n'est pas un nombre ; une série se lit par une fenêtre, comme"
                            + " {\"over\": \"sum\", \"fact\": ..., \"back\": \"P1Y\", \"until\": \"event.periodEnd\"}",
                    operand + " (" + operand.kind() + ") is not a number; a series is read over a window, such as"
                            + " {\"over\": \"sum\", \"fact\": ..., \"back\": \"P1Y\", \"until\": \"event.periodEnd\"}");
        }
        return new Formula.Read(operand);
    }

    private Formula stated(JsonAt at) {
        Figure figure = figures.get(at.text());
        if (figure == null) {
            Text nearest = JsonAt.nearest(at.text(), figures.keySet());
            throw at.wrong(
                    "ANC-AID-003",
                    "aucun chiffre « " + JsonText.shortened(at.text()) + " » dans « figures »" + nearest.french(),
                    "no figure \"" + JsonText.shortened(at.text()) + "\" in \"figures\"" + nearest.english());
        }
        return new Formula.Stated(figure, scheme);
    }

    private Formula named(JsonAt at) {
        Named formula = named.get(at.text());
        if (formula == null) {
            Text nearest = JsonAt.nearest(at.text(), named.keySet());
            throw at.wrong(
                    "ANC-AID-003",
                    "aucune formule « " + JsonText.shortened(at.text()) + " » dans « formulas » de cette version"
                            + nearest.french(),
                    "no formula \"" + JsonText.shortened(at.text()) + "\" in \"formulas\" of this version"
                            + nearest.english());
        }
        count(at, formula.parts());
        return formula.formula();
    }

    private List<Formula> formulas(JsonAt at, int level) {
        List<Formula> formulas = new ArrayList<>();
        for (JsonAt item : at.list()) {
            formulas.add(formula(item, level + 1));
        }
        if (formulas.isEmpty()) {
            throw at.wrong(
                    "ANC-AID-007",
                    "il faut au moins une formule ; trouvé : aucune",
                    "at least one formula is needed; found none");
        }
        return formulas;
    }

    private Formula difference(JsonAt at, int level) {
        List<Formula> parts = formulas(at, level);
        if (parts.size() != 2) {
            throw at.wrong(
                    "ANC-AID-007",
                    "une différence a deux formules ; trouvé : " + parts.size(),
                    "a difference has two formulas; found " + parts.size());
        }
        return new Formula.Difference(parts.get(0), parts.get(1));
    }

    private Formula table(JsonObject object, JsonAt at, int level) {
        Formula operand = formula(at, level + 1);
        JsonAt list = object.required("rows");
        List<Formula.Row> rows = new ArrayList<>();
        for (JsonAt item : list.list()) {
            JsonObject row = item.object().only("at", "is");
            BigDecimal value = row.required("at").number();
            if (!rows.isEmpty() && rows.get(rows.size() - 1).at().compareTo(value) >= 0) {
                throw row.required("at")
                        .wrong(
                                "ANC-AID-009",
                                "les lignes d'un tableau vont en croissant ; " + value + " suit "
                                        + rows.get(rows.size() - 1).at(),
                                "the rows of a table go up; " + value + " follows "
                                        + rows.get(rows.size() - 1).at());
            }
            rows.add(new Formula.Row(value, formula(row.required("is"), level + 1)));
        }
        if (rows.isEmpty()) {
            throw list.wrong(
                    "ANC-AID-009",
                    "un tableau a au moins une ligne ; trouvé : aucune",
                    "a table has at least one row; found none");
        }
        return new Formula.Table(operand, rows, new OpenPoint.UnreadRule(scheme, text(object.required("between"))));
    }

    private Formula proRata(JsonObject object, JsonAt at, int level) {
        Formula activity = formula(at, level + 1);
        JsonAt full = object.required("full");
        BigDecimal floor = object.optional("floor").map(JsonAt::number).orElse(BigDecimal.ZERO);
        if (full.number().signum() <= 0 || floor.signum() < 0 || floor.compareTo(full.number()) > 0) {
            throw object.wrong(
                    "ANC-AID-007",
                    "« full » est au-dessus de 0, « floor » va de 0 à « full » ; trouvé : " + full.number() + " et "
                            + floor,
                    "\"full\" is above 0, \"floor\" is from 0 to \"full\"; found " + full.number() + " and " + floor);
        }
        return new Formula.ProRata(activity, full.number(), floor);
    }

    private Formula tapering(JsonObject object, JsonAt at, int level) {
        List<Formula.Phase> phases = new ArrayList<>();
        JsonAt list = object.required("phases");
        for (JsonAt item : list.list()) {
            JsonObject phase = item.object().only("months", "is");
            phases.add(new Formula.Phase(
                    phase.required("months").whole(1, 1_200), formula(phase.required("is"), level + 1)));
        }
        if (phases.isEmpty()) {
            throw list.wrong(
                    "ANC-AID-007",
                    "un taux dégressif a au moins une phase ; trouvé : aucune",
                    "a tapering rate has at least one phase; found none");
        }
        return new Formula.Tapering(References.event(criteria, at), phases);
    }

    private Formula byDate(JsonObject object, JsonAt at, int level) {
        List<Formula.Dated> values = new ArrayList<>();
        List<JsonAt> items = at.list();
        @Nullable LocalDate before = null;
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            JsonObject value = items.get(i).object();
            Optional<LocalDate> through = last
                    ? Optional.empty()
                    : Optional.of(value.required("through").date());
            if (last) {
                value.only("is");
            }
            if (before != null && through.isPresent() && !through.get().isAfter(before)) {
                throw value.required("through")
                        .wrong(
                                "ANC-AID-007",
                                "les valeurs se suivent dans le temps ; " + through.get() + " suit " + before,
                                "the values follow each other in time; " + through.get() + " follows " + before);
            }
            before = through.orElse(before);
            values.add(new Formula.Dated(
                    through, formula(value.only("through", "is").required("is"), level + 1)));
        }
        if (values.isEmpty()) {
            throw at.wrong(
                    "ANC-AID-007",
                    "il faut au moins une valeur ; trouvé : aucune",
                    "at least one value is needed; found none");
        }
        return new Formula.ByDate(values, new OpenPoint.UnreadRule(scheme, text(object.required("between"))));
    }

    private Formula open(JsonObject object, OpenPoint because, int level) {
        Optional<Formula> least = object.optional("atLeast").map(at -> formula(at, level + 1));
        Optional<Formula> most = object.optional("atMost").map(at -> formula(at, level + 1));
        Optional<BigDecimal> low =
                least.flatMap(formula -> formula.estimate(FactSheet.empty()).low());
        Optional<BigDecimal> high =
                most.flatMap(formula -> formula.estimate(FactSheet.empty()).high());
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw object.wrong(
                    "ANC-AID-007",
                    "« atLeast » ne dépasse pas « atMost » ; trouvé : " + low.get() + " et " + high.get(),
                    "\"atLeast\" is not above \"atMost\"; found " + low.get() + " and " + high.get());
        }
        return new Formula.Open(least, most, because);
    }

    private Formula inDispute(JsonObject object, JsonAt at, int level) {
        Conflict conflict = References.conflict(conflicts, at);
        List<Formula> readings = formulas(object.required("readings"), level);
        if (readings.size() != conflict.readings().size()) {
            throw object.required("readings")
                    .wrong(
                            "ANC-AID-011",
                            "une formule pour chaque lecture du conflit « " + conflict.id() + " », soit "
                                    + conflict.readings().size() + " ; trouvé : " + readings.size(),
                            "one formula for each reading of the conflict \"" + conflict.id() + "\", that is "
                                    + conflict.readings().size() + "; found " + readings.size());
        }
        if (conflict.followed().isPresent()) {
            return readings.get(conflict.followed().getAsInt());
        }
        return new Formula.InDispute(new OpenPoint.OpenConflict(scheme, conflict.id(), conflict.about()), readings);
    }
}
