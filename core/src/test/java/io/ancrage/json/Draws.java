package io.ancrage.json;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.At;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.Words;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws criteria, facts and what they are made of in the words of a vocabulary. */
final class Draws {

    private static final String LETTERS = "abcXYZ019 _-.\"\\/{}[]:,é€\u0000\u001f\n\t\u2028";

    private final Random random;
    private final Vocabulary vocabulary;
    private final List<String> rules;
    private final List<Fact<?>> facts;
    private final List<Fact<LocalDate>> dates = new ArrayList<>();
    private final List<Fact<?>> series;
    private final List<Fact<?>> lists;

    /** Of the vocabulary, some facts and rules. */
    @SuppressWarnings("unchecked") // the kind tells the type
    Draws(Random random, Vocabulary vocabulary, List<Fact<?>> facts, String... rules) {
        this.random = random;
        this.vocabulary = vocabulary;
        this.rules = List.of(rules);
        this.facts = facts;
        facts.stream().filter(fact -> fact.kind() == Kind.DATE).forEach(fact -> dates.add((Fact<LocalDate>) fact));
        dates.add(Fact.AS_OF);
        this.series = facts.stream().filter(fact -> fact.kind() == Kind.SERIES).toList();
        this.lists = facts.stream().filter(fact -> fact.kind() == Kind.EVENTS).toList();
    }

    Criterion criterion(int depth) {
        int form = depth == 0 ? 6 + random.nextInt(8) : random.nextInt(14);
        return switch (form) {
            case 0, 1 -> new AllOf(criteria(random.nextInt(4), depth));
            case 2, 3 -> new AnyOf(criteria(random.nextInt(4), depth));
            case 4 -> new Not(criterion(depth - 1));
            case 5 -> {
                List<Criterion> parts = criteria(1 + random.nextInt(3), depth);
                yield random.nextBoolean()
                        ? new SomeOf(1 + random.nextInt(parts.size()), parts)
                        : new Disputed(
                                Stream.concat(parts.stream(), parts.stream()).toList(), source());
            }
            case 6 -> new Inside(area(2));
            case 7 -> vocabulary.rule(pick(rules));
            default -> comparison();
        };
    }

    private List<Criterion> criteria(int count, int depth) {
        return Stream.generate(() -> criterion(depth - 1)).limit(count).toList();
    }

    private Criterion comparison() {
        Operand operand = operand();
        List<Op> ops = List.copyOf(Comparison.opsOf(operand));
        if (ops.isEmpty()) {
            return comparison();
        }
        Op op = pick(ops);
        Operand bare = operand instanceof Of of ? of.operand() : operand;
        int count = op == Op.BETWEEN ? 2 : Words.takesList(op) ? 1 + random.nextInt(4) : 1;
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(
                    bare instanceof Elapsed
                            ? Value.Decimal.of(BigDecimal.valueOf(random.nextInt(500) - 100))
                            : value(bare));
        }
        try {
            return new Comparison(operand, op, values);
        } catch (AncrageException boundsTheWrongWayRound) {
            return new Comparison(operand, op, List.of(values.get(1), values.get(0)));
        }
    }

    private Operand operand() {
        Operand operand = switch (random.nextInt(6)) {
            case 0 -> new At(pick(facts), event());
            case 1 ->
                new Elapsed(
                        pick(List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)),
                        event(),
                        event());
            case 2 -> new Over(pick(series), period(), event(), pick(List.of(Fold.values())));
            case 3 -> new Over(pick(lists), period(), event(), pick(List.of(Fold.COUNT, Fold.LAST)));
            default -> pick(facts);
        };
        return random.nextInt(4) == 0 ? new Of(pick(List.of("home", "hostedDoctor", "r2")), operand) : operand;
    }

    private Fact<LocalDate> event() {
        return pick(dates);
    }

    private Period period() {
        Period period = Period.of(random.nextInt(3), random.nextInt(20), random.nextInt(40));
        return period.isZero() ? Period.ofMonths(6) : period;
    }

    private Value value(Operand operand) {
        Kind<?> kind = operand.kind();
        if (kind == Kind.FLAG) {
            return new Value.Flag(random.nextBoolean());
        }
        if (kind == Kind.NUMBER) {
            long digits = random.nextLong() % (long) Math.pow(10, random.nextInt(16));
            return Value.Decimal.of(BigDecimal.valueOf(digits, random.nextInt(16)));
        }
        if (kind == Kind.DATE) {
            return new Value.Day(
                    random.nextInt(50) == 0
                            ? pick(List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1)))
                            : LocalDate.ofEpochDay(random.nextInt(40_000)));
        }
        return new Value.Code(code(operand.codes()));
    }

    /** A code that is listed, or any other where the system takes it. */
    private String code(CodeSystem system) {
        List<String> listed = List.copyOf(system.codes());
        if (!listed.isEmpty() && random.nextBoolean()) {
            return pick(listed);
        }
        try {
            return system.require(text());
        } catch (AncrageException notOfTheSystem) {
            return pick(listed);
        }
    }

    Source source() {
        return switch (random.nextInt(3)) {
            case 0 -> Source.of(text());
            case 1 -> Source.of(text(), text());
            default ->
                new Source(
                        text(),
                        pick(List.of("", text())),
                        pick(List.of("", text())),
                        "",
                        new Text(pick(List.of("", text())), pick(List.of("", text()))));
        };
    }

    Area area(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> Area.everywhere();
            case 1 -> Area.metropolitan();
            case 2 -> Area.overseas();
            case 3 -> new Area.In(territory());
            case 4 ->
                new Area.Circle(
                        GeoPoint.ofDegrees(random.nextDouble() * 180 - 90, random.nextInt(361) - 180),
                        pick(List.of(30.0, 2.5, 20_100.0, 100 * random.nextDouble() + 1, Double.MIN_VALUE, 1e-7)));
            case 5 ->
                new Area.Union(Stream.generate(() -> area(depth - 1))
                        .limit(random.nextInt(3))
                        .toList());
            default -> new Area.Except(area(depth - 1), area(depth - 1));
        };
    }

    String text() {
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(letter());
        }
        return text.append(random.nextInt(20) == 0 ? "😀" : "").toString();
    }

    char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    <T> T pick(List<? extends T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> Reading<T> reading(Fact<T> fact) {
        Source source = pick(List.of(
                Source.STATED,
                Source.of("Recensement de la mairie"),
                new Source("Arrêté", "ARS", "", "https://example.org", new Text("partiel", "partial"))));
        Vintage asOf = Vintage.of(pick(List.of("", "2026", "2026-03", "2020/2024")));
        int form = random.nextInt(10);
        if (form == 0) {
            return new Missing<>(fact, pick(List.of(Why.values())));
        }
        if (form == 1 && fact.mayBeNone()) {
            return new None<>(source, asOf);
        }
        Precision precision = Precision.EXACT;
        if (fact.kind() == Kind.DATE) {
            precision = pick(List.copyOf(FactsReader.OF_DATES.values()));
        } else if (fact.kind() == Kind.CODE) {
            precision = pick(List.copyOf(FactsReader.OF_CODES.values()));
        }
        Known<T> known = new Known<>(fact.kind().type().cast(known(fact)), precision, source, asOf);
        return FactSheet.builder().put(fact, known).build().read(fact);
    }

    private Object known(Fact<?> fact) {
        Kind<?> kind = fact.kind();
        if (kind == Kind.FLAG) {
            return random.nextBoolean();
        }
        if (kind == Kind.NUMBER) {
            return number();
        }
        if (kind == Kind.DATE) {
            return day();
        }
        if (kind == Kind.CODE) {
            return code(fact.codes());
        }
        if (kind == Kind.CODES) {
            return new CodeSet(new TreeSet<>(some(() -> code(fact.codes()))), random.nextBoolean());
        }
        LocalDate through = pick(List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2026, 6, 30)));
        int count = random.nextInt(4);
        if (kind == Kind.EVENTS) {
            return new Events(
                    Stream.generate(() -> new Events.Event(day(), pick(List.copyOf(FactsReader.OF_DATES.values()))))
                            .limit(count)
                            .toList(),
                    through);
        }
        List<Series.Entry> entries = new ArrayList<>();
        LocalDate from = day();
        for (int i = 0; i < count; i++) {
            LocalDate until = from.plusMonths(1 + random.nextInt(3));
            entries.add(new Series.Entry(from, until, number()));
            from = until.plusDays(random.nextInt(2));
        }
        return new Series(entries, through);
    }

    TerritoryCode territory() {
        return pick(List.of(
                TerritoryCode.commune("2A004"),
                TerritoryCode.commune("23096"),
                TerritoryCode.epci("200034825"),
                TerritoryCode.department("974"),
                TerritoryCode.region("01"),
                TerritoryCode.parse("BAS-cpts-Nord.1"),
                TerritoryCode.parse("ARM-75101")));
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    boolean yes() {
        return random.nextBoolean();
    }

    /** From 0 on, below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> Optional<T> maybe(Supplier<T> maker) {
        return yes() ? Optional.of(maker.get()) : Optional.empty();
    }

    /** Up to three. */
    <T> List<T> some(Supplier<T> maker) {
        return Stream.generate(maker).limit(below(4)).toList();
    }

    BigDecimal number() {
        long digits = random.nextLong() % (long) Math.pow(10, random.nextInt(16));
        return Value.Decimal.of(BigDecimal.valueOf(digits, random.nextInt(16))).decimal();
    }
}
