package io.ancrage.json.internal;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.At;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes plain trees of the criteria and areas of one document, whose parts it counts. What a reader of the same vocabulary
 * would refuse is refused here already. Not thread-safe.
 */
public final class CriterionWriter {

    private final Vocabulary vocabulary;
    private final Bounds bounds = new Bounds();

    public CriterionWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Map<String, Object> tree(Criterion criterion, JsonPath path) {
        return tree(criterion, path, 1);
    }

    private Map<String, Object> tree(Criterion criterion, JsonPath path, int level) {
        bounds.count(path, level);
        Map<String, Object> object = new LinkedHashMap<>();
        if (criterion instanceof AllOf all) {
            object.put("all", trees(all.children(), path.field("all"), level));
        } else if (criterion instanceof AnyOf any) {
            object.put("any", trees(any.children(), path.field("any"), level));
        } else if (criterion instanceof Not not) {
            object.put("not", tree(not.criterion(), path.field("not"), level + 1));
        } else if (criterion instanceof SomeOf some) {
            object.put("some", BigDecimal.valueOf(some.atLeast()));
            object.put("of", trees(some.children(), path.field("of"), level));
        } else if (criterion instanceof Disputed disputed) {
            object.put("disputed", trees(disputed.readings(), path.field("disputed"), level));
            object.put("source", tree(disputed.source()));
        } else if (criterion instanceof HostRule rule) {
            object.put("rule", name(rule, path.field("rule")));
        } else if (criterion instanceof Inside inside) {
            object.put("inside", tree(inside.area(), path.field("inside"), level));
        } else {
            Comparison comparison = (Comparison) criterion;
            putOperand(object, comparison.left(), path);
            object.put(comparison.op().word(), values(comparison));
        }
        return object;
    }

    private List<Object> trees(List<Criterion> criteria, JsonPath path, int level) {
        List<Object> trees = new ArrayList<>();
        for (Criterion criterion : criteria) {
            trees.add(tree(criterion, path.item(trees.size()), level + 1));
        }
        return trees;
    }

    /** A source: its title, or an object where it tells more. */
    public static Object tree(Source source) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", source.title());
        putText(object, "publisher", source.publisher());
        putText(object, "licence", source.licence());
        putText(object, "url", source.url());
        Map<String, Object> remark = new LinkedHashMap<>();
        putText(remark, "fr", source.remark().french());
        putText(remark, "en", source.remark().english());
        if (!remark.isEmpty()) {
            object.put("remark", remark);
        }
        return object.size() == 1 ? source.title() : object;
    }

    private static void putText(Map<String, Object> object, String name, String text) {
        if (!text.isEmpty()) {
            object.put(name, text);
        }
    }

    public Map<String, Object> tree(Area area, JsonPath path) {
        return tree(area, path, 1);
    }

    private Map<String, Object> tree(Area area, JsonPath path, int level) {
        if (area instanceof Area.In in) {
            return Map.of("in", in.territory().toString());
        }
        if (area instanceof Area.Circle circle) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("latitude", number(circle.centre().latitude()));
            object.put("longitude", number(circle.centre().longitude()));
            object.put("km", number(circle.kilometres()));
            return Map.of("circle", object);
        }
        if (area instanceof Area.Union union) {
            List<Object> parts = new ArrayList<>();
            for (Area part : union.areas()) {
                parts.add(part(part, path.field("union").item(parts.size()), level));
            }
            return Map.of("union", parts);
        }
        if (area instanceof Area.Except except) {
            JsonPath inner = path.field("except");
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("area", part(except.area(), inner.field("area"), level));
            object.put("without", part(except.without(), inner.field("without"), level));
            return Map.of("except", object);
        }
        return Map.of("area", Words.word(Words.AREAS, area));
    }

    private static BigDecimal number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private Map<String, Object> part(Area area, JsonPath path, int level) {
        bounds.count(path, level + 1);
        return tree(area, path, level + 1);
    }

    private void putOperand(Map<String, Object> object, Operand operand, JsonPath path) {
        if (operand instanceof Of of) {
            object.put("role", of.role());
            putOperand(object, of.operand(), path);
        } else if (operand instanceof Fact<?> fact) {
            putFact(object, "fact", fact, path);
        } else if (operand instanceof At at) {
            putFact(object, "fact", at.fact(), path);
            putFact(object, "at", at.event(), path);
        } else if (operand instanceof Elapsed elapsed) {
            object.put("elapsed", Words.word(Words.UNITS, elapsed.unit()));
            putFact(object, "from", elapsed.from(), path);
            putUnlessAsOf(object, "to", elapsed.to(), path);
        } else {
            Over over = (Over) operand;
            object.put("over", over.fold().word());
            putFact(object, "fact", over.fact(), path);
            object.put("back", over.back().toString());
            putUnlessAsOf(object, "until", over.until(), path);
        }
    }

    private void putUnlessAsOf(Map<String, Object> object, String name, Fact<?> event, JsonPath path) {
        if (!event.equals(Fact.AS_OF)) {
            putFact(object, name, event, path);
        }
    }

    private void putFact(Map<String, Object> object, String name, Fact<?> fact, JsonPath path) {
        placed(path.field(name), () -> vocabulary.require(fact));
        object.put(name, fact.id());
    }

    private String name(HostRule rule, JsonPath path) {
        HostRule known = placed(path, () -> vocabulary.rule(rule.name()));
        if (!known.equals(rule)) {
            throw new AncrageException(
                            "ANC-RULE-001",
                            "la règle « " + rule.name() + " » lit d'autres faits que ceux déclarés ; elle déclare "
                                    + known.reads(),
                            "the rule \"" + rule.name() + "\" reads other facts than declared; it declares "
                                    + known.reads())
                    .at(path.toString());
        }
        return rule.name();
    }

    private static <T> T placed(JsonPath path, Supplier<T> lookup) {
        return new JsonAt(null, path).made(lookup);
    }

    private static Object values(Comparison comparison) {
        List<Object> values =
                comparison.right().stream().map(CriterionWriter::value).toList();
        return Words.takesList(comparison.op()) ? values : values.get(0);
    }

    private static Object value(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.flag();
        }
        return value instanceof Value.Decimal number ? number.decimal() : value.asText();
    }
}
