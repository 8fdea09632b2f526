package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.ancrage.AncrageException;
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
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Laws over random criteria; {@code -Dancrage.seed=...} repeats a run. */
class JsonLawsTest {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);
    private static final String LETTERS = "abcXYZ019 _-.\"\\/{}[]:,é€\u0000\u001f\n\t\u2028";

    private final Json jackson3 = Json.of(Samples.WORDS, new Jackson3());
    private final Json jackson2 = Json.of(Samples.WORDS, new Jackson2());
    private Random random = new Random(SEED);

    @BeforeEach
    void start() {
        random = new Random(SEED);
        System.out.println("JsonLawsTest: -Dancrage.seed=" + SEED);
    }

    @Test
    void whatIsWrittenIsReadBackEqualAndWithTheSameBytesFromBothLinesOfJackson() {
        for (int i = 0; i < 5_000; i++) {
            Criterion criterion = criterion(4);
            String text = jackson3.write(criterion);

            assertThat(jackson2.write(criterion)).as("run %d", i).isEqualTo(text);
            assertThat(jackson3.readCriterion(text)).as("run %d: %s", i, text).isEqualTo(criterion);
            assertThat(jackson2.readCriterion(text)).as("run %d: %s", i, text).isEqualTo(criterion);
            assertThat(text).as("run %d", i).doesNotContain("\n");
        }
    }

    @Test
    void aDamagedTextIsReadOrRefusedAlikeByBothAndByNoOtherError() {
        int refused = 0;
        for (int i = 0; i < 6_000; i++) {
            String text = damaged(jackson3.write(criterion(2)));
            String one = outcome(jackson3, text, i);
            assertThat(outcome(jackson2, text, i)).as("run %d: %s", i, text).isEqualTo(one);
            refused += one.startsWith("ANC-") ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(3_000);
    }

    private static String outcome(Json json, String text, int run) {
        try {
            return json.write(json.readCriterion(text));
        } catch (AncrageException e) {
            assertThat(e.text().french()).isNotBlank().isNotEqualTo(e.text().english());
            return e.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            return fail("run " + run + ": " + text, e);
        }
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(5)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.setCharAt(at, letter());
                case 2 -> damaged.insert(at, letter());
                case 3 ->
                    damaged.insert(
                            at,
                            pick(List.of(
                                    "null",
                                    "true",
                                    "1e999999999999",
                                    "-",
                                    "NaN",
                                    "{}",
                                    "[",
                                    "\"\"",
                                    "//",
                                    "\\u00",
                                    "0")));
                default -> damaged.setLength(Math.max(1, at));
            }
            if (damaged.isEmpty()) {
                return "{";
            }
        }
        return damaged.toString();
    }

    private Criterion criterion(int depth) {
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
            case 7 -> Samples.WORDS.rule(pick(List.of("quiet", "calme \"d'été\"")));
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
            case 0 -> new At(pick(Samples.FACTS), event());
            case 1 ->
                new Elapsed(
                        pick(List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)),
                        event(),
                        event());
            case 2 -> new Over(Samples.ACTS, period(), event(), pick(List.of(Fold.values())));
            case 3 -> new Over(Samples.AIDS, period(), event(), pick(List.of(Fold.COUNT, Fold.LAST)));
            default -> pick(Samples.FACTS);
        };
        return random.nextInt(4) == 0 ? new Of(pick(List.of("home", "hostedDoctor", "r2")), operand) : operand;
    }

    private Fact<LocalDate> event() {
        return pick(List.of(Fact.AS_OF, Samples.SIGNED, Samples.INSTALLED, Samples.BORN));
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
        List<String> listed = List.copyOf(operand.codes().codes());
        return new Value.Code(operand.codes().isClosed() ? pick(listed) : text());
    }

    private Source source() {
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

    private Area area(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> Area.everywhere();
            case 1 -> Area.metropolitan();
            case 2 -> Area.overseas();
            case 3 ->
                new Area.In(pick(List.of(
                        TerritoryCode.commune("2A004"),
                        TerritoryCode.epci("200034825"),
                        TerritoryCode.department("974"),
                        TerritoryCode.region("01"),
                        TerritoryCode.parse("BAS-cpts-Nord.1"),
                        TerritoryCode.parse("ARM-75101"))));
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

    private String text() {
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(letter());
        }
        return text.append(random.nextInt(20) == 0 ? "😀" : "").toString();
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private <T> T pick(List<? extends T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
