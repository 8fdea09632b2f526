package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Text;
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
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Value;
import io.ancrage.criterion.Visibility;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** A small made-up world with facts of every kind, and random criteria over them. */
final class World {

    /** Closed; {@code AB} lies under two codes. */
    static final CodeSystem ZONES = CodeSystem.builder("zones", "2026")
            .codes("A", "A1", "A2", "B", "B1", "AB")
            .under("A1", "A")
            .under("A2", "A")
            .under("AB", "A")
            .under("B1", "B")
            .under("AB", "B")
            .closed()
            .build();

    /** Open; {@code GS} lies under two codes. */
    static final CodeSystem TRADES = CodeSystem.builder("trades", "2026")
            .codes("G", "G1", "S", "S1", "GS")
            .under("G1", "G")
            .under("S1", "S")
            .under("GS", "G")
            .under("GS", "S")
            .build();

    static final CodeSystem JOBS = CodeSystem.byPrefix("jobs", "2026");

    static final Fact<Boolean> COASTAL = Fact.flag("territory.coastal");
    static final Fact<Boolean> CONSENT = Fact.flag("project.consent").orNone();
    static final Fact<BigDecimal> POPULATION = Fact.number("territory.population", "");
    static final Fact<BigDecimal> PRICE =
            Fact.number("territory.price", "EUR/m2").orNone();
    static final Fact<BigDecimal> DAYS = Fact.number("offer.days", "d");
    static final Fact<LocalDate> OPENED_ON =
            new Fact<>("practice.openedOn", Kind.DATE, "", Visibility.PUBLIC, false, CodeSystem.ANY, Text.EMPTY);
    static final Fact<LocalDate> SIGNED_ON = Fact.date("event.signedOn");
    static final Fact<LocalDate> LEFT_ON = Fact.date("event.leftOn");
    static final Fact<String> ZONE = Fact.code("territory.zone", ZONES).orNone();
    static final Fact<String> TRADE = Fact.code("person.trade", TRADES);
    static final Fact<String> JOB = Fact.code("offer.job", JOBS).orNone();
    static final Fact<CodeSet> MODES = Fact.codes("offer.modes", ZONES);
    static final Fact<CodeSet> SKILLS = Fact.codes("person.skills", TRADES).orNone();
    static final Fact<CodeSet> WANTED = Fact.codes("project.wanted", JOBS);
    static final Fact<Series> ACTS = Fact.series("practice.acts", "");
    static final Fact<Series> FEES = Fact.series("offer.fees", "EUR").orNone();
    static final Fact<Events> AIDS = Fact.events("practice.aids");
    static final Fact<Events> MOVES = Fact.events("person.moves").orNone();

    static final List<Fact<?>> FLAGS = List.of(COASTAL, CONSENT);
    static final List<Fact<?>> NUMBERS = List.of(POPULATION, PRICE, DAYS);
    static final List<Fact<LocalDate>> DATES = List.of(OPENED_ON, SIGNED_ON, LEFT_ON, Fact.AS_OF);
    static final List<Fact<?>> CODE_FACTS = List.of(ZONE, TRADE, JOB);
    static final List<Fact<?>> CODE_SETS = List.of(MODES, SKILLS, WANTED);
    static final List<Fact<?>> SERIES = List.of(ACTS, FEES);
    static final List<Fact<?>> EVENTS = List.of(AIDS, MOVES);
    static final List<Fact<?>> PLACE = List.of(Inside.WITHIN, Inside.LATITUDE, Inside.LONGITUDE);

    static final List<String> ROLES = List.of("home", "placement");

    static final Vocabulary VOCABULARY = Vocabulary.of(facts())
            .withRule(
                    "calm",
                    Set.of(COASTAL, PRICE),
                    sheet -> sheet.read(COASTAL).value().orElseThrow()
                            == sheet.read(PRICE).value().isPresent())
            .withRule(
                    "ready",
                    Set.of(OPENED_ON, SKILLS),
                    sheet -> sheet.read(OPENED_ON).value().orElseThrow().getYear() > 2024
                            && sheet.read(SKILLS)
                                            .value()
                                            .map(set -> set.codes().size())
                                            .orElse(0)
                                    < 2)
            .withRule(
                    "aided",
                    Set.of(AIDS, Fact.AS_OF),
                    sheet -> sheet.read(Fact.AS_OF)
                            .value()
                            .map(day -> sheet.read(AIDS).value().orElseThrow().events().stream()
                                    .anyMatch(event -> !event.date().isAfter(day)))
                            .orElse(false));

    static final List<String> PLACES =
            List.of("COM-23096", "COM-97411", "DEP-23", "DEP-974", "REG-75", "REG-04", "REG-11", "BAS-lake");

    private static final List<Area> AREAS = List.of(
            Area.everywhere(),
            Area.metropolitan(),
            Area.overseas(),
            Area.in("COM-23096"),
            Area.in("DEP-23"),
            Area.in("REG-04"),
            Area.in("BAS-lake"),
            Area.around(GeoPoint.ofDegrees(45, 2), 100),
            Area.around(GeoPoint.ofDegrees(46, 2), 50),
            Area.anyOf());

    private World() {}

    /** All facts; a method, so that the order of the constants does not matter. */
    static List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>();
        List.of(FLAGS, NUMBERS, DATES, CODE_FACTS, CODE_SETS, SERIES, EVENTS, PLACE)
                .forEach(facts::addAll);
        return facts;
    }

    /** Every code that a reading may hold: one at least for each way in which the constants can tell codes apart. */
    static Set<String> universe(CodeSystem system) {
        if (system.equals(JOBS)) {
            return new TreeSet<>(List.of("M", "M1", "M18", "M1805", "M19", "M2", "N1", "N2", "Z9"));
        }
        if (system.equals(Inside.WITHIN.codes())) {
            return new TreeSet<>(PLACES);
        }
        Set<String> codes = new TreeSet<>(system.codes());
        if (!system.isClosed()) {
            codes.addAll(List.of("UNLISTED", "FRESH"));
        }
        return codes;
    }

    /** Every code that a criterion may name. */
    static List<String> constants(CodeSystem system) {
        if (system.equals(JOBS)) {
            return List.of("M", "M1", "M18", "N1");
        }
        List<String> codes = new ArrayList<>(universe(system));
        codes.remove("FRESH");
        return codes;
    }

    static <T> T pick(RandomGenerator random, List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static boolean chance(RandomGenerator random, int percent) {
        return random.nextInt(100) < percent;
    }

    /** A day of the years 2024 to 2026, more often one at the edge of a month. */
    static LocalDate day(RandomGenerator random) {
        LocalDate first = LocalDate.of(2024 + random.nextInt(3), 1 + random.nextInt(12), 1);
        return switch (random.nextInt(4)) {
            case 0 -> first;
            case 1 -> first.withDayOfMonth(first.lengthOfMonth());
            default -> first.plusDays(random.nextInt(first.lengthOfMonth()));
        };
    }

    static BigDecimal number(RandomGenerator random) {
        return BigDecimal.valueOf(random.nextInt(13)).divide(BigDecimal.valueOf(2));
    }

    static Operand operand(RandomGenerator random) {
        Operand bare = bareOperand(random);
        return chance(random, 15) ? new Of(pick(random, ROLES), bare) : bare;
    }

    private static Operand bareOperand(RandomGenerator random) {
        return switch (random.nextInt(13)) {
            case 0, 1 -> pick(random, FLAGS);
            case 2, 3 -> pick(random, NUMBERS);
            case 4 -> pick(random, DATES);
            case 5, 6 -> pick(random, CODE_FACTS);
            case 7, 8 -> pick(random, CODE_SETS);
            case 9 -> new At(comparableFact(random), pick(random, DATES));
            case 10 -> {
                List<ChronoUnit> units =
                        List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
                yield new Elapsed(pick(random, units), pick(random, DATES), pick(random, DATES));
            }
            case 11 -> new Over(pick(random, SERIES), back(random), pick(random, DATES), pick(random, folds()));
            default ->
                new Over(
                        pick(random, EVENTS),
                        back(random),
                        pick(random, DATES),
                        pick(random, List.of(Fold.COUNT, Fold.LAST)));
        };
    }

    private static Fact<?> comparableFact(RandomGenerator random) {
        return pick(random, pick(random, List.of(FLAGS, NUMBERS, CODE_FACTS, CODE_SETS, List.of(OPENED_ON))));
    }

    private static List<Fold> folds() {
        return List.of(Fold.values());
    }

    private static Period back(RandomGenerator random) {
        return pick(
                random,
                List.of(
                        Period.ofMonths(1),
                        Period.ofMonths(3),
                        Period.ofMonths(6),
                        Period.ofYears(1),
                        Period.of(0, 1, 3),
                        Period.ofDays(40)));
    }

    static Comparison comparison(RandomGenerator random, Operand operand) {
        List<Op> ops = new ArrayList<>(new TreeSet<>(Comparison.opsOf(operand)));
        Op op = pick(random, ops);
        int count = switch (op) {
            case BETWEEN -> 2;
            case IN, HAS_ANY, HAS_ALL -> 1 + random.nextInt(3);
            default -> 1;
        };
        Operand bare = operand instanceof Of of ? of.operand() : operand;
        List<Value> right = new ArrayList<>();
        while (right.size() < count) {
            right.add(constant(random, bare));
        }
        if (op == Op.BETWEEN
                && right.get(0) instanceof Value.Decimal low
                && right.get(1) instanceof Value.Decimal high
                && low.compareTo(high) > 0) {
            right = List.of(high, low);
        }
        if (op == Op.BETWEEN
                && right.get(0) instanceof Value.Day low
                && right.get(1) instanceof Value.Day high
                && low.compareTo(high) > 0) {
            right = List.of(high, low);
        }
        return new Comparison(operand, op, right);
    }

    private static Value constant(RandomGenerator random, Operand bare) {
        if (bare instanceof Elapsed) {
            return Value.Decimal.of(BigDecimal.valueOf(random.nextInt(40) - 8));
        }
        if (bare.kind() == Kind.FLAG) {
            return new Value.Flag(random.nextBoolean());
        }
        if (bare.kind() == Kind.NUMBER) {
            return Value.Decimal.of(number(random));
        }
        return bare.kind() == Kind.DATE
                ? new Value.Day(day(random))
                : new Value.Code(pick(random, constants(bare.codes())));
    }

    /** Tests of one operand, negated or not, in nodes of one kind nested in each other. */
    static Criterion joined(RandomGenerator random, Operand operand, boolean all, int depth) {
        List<Criterion> children = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Criterion child = comparison(random, operand);
            children.add(random.nextBoolean() ? child : new Not(child));
        }
        if (depth > 0 && random.nextBoolean()) {
            children.add(joined(random, operand, all, depth - 1));
        }
        if (depth > 0 && random.nextBoolean()) {
            children.add(new Not(joined(random, operand, !all, depth - 1)));
        }
        return all ? new AllOf(children) : new AnyOf(children);
    }

    /** A criterion of every node type; its comparisons share a few operands, so that some are joined. */
    static Criterion criterion(RandomGenerator random, int depth) {
        List<Operand> operands = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        while (operands.size() < count) {
            operands.add(operand(random));
        }
        return criterion(random, depth, operands);
    }

    static Criterion criterion(RandomGenerator random, int depth, List<Operand> operands) {
        if (depth == 0 || chance(random, 20)) {
            return leaf(random, operands);
        }
        List<Criterion> children = new ArrayList<>();
        int count = random.nextInt(5);
        while (children.size() < count) {
            children.add(criterion(random, depth - 1, operands));
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new AllOf(children);
            case 3, 4, 5 -> new AnyOf(children);
            case 6, 7 -> new Not(criterion(random, depth - 1, operands));
            case 8 -> children.isEmpty() ? new AllOf(children) : new SomeOf(1 + random.nextInt(count), children);
            default ->
                count < 2 ? new AnyOf(children) : new Disputed(children, Source.of("dispute " + random.nextInt(100)));
        };
    }

    private static Criterion leaf(RandomGenerator random, List<Operand> operands) {
        return switch (random.nextInt(12)) {
            case 0 -> new Inside(area(random, 2));
            case 1 -> VOCABULARY.rule(pick(random, List.of("calm", "ready", "aided")));
            default -> comparison(random, pick(random, operands));
        };
    }

    private static Area area(RandomGenerator random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> Area.anyOf(area(random, depth - 1), area(random, depth - 1));
            case 2 -> area(random, depth - 1).except(area(random, depth - 1));
            default -> pick(random, AREAS);
        };
    }

    /** The leaves of a criterion, in order. */
    static List<Criterion> leaves(Criterion criterion) {
        if (criterion instanceof Comparison || criterion instanceof Inside || criterion instanceof HostRule) {
            return List.of(criterion);
        }
        return criterion.children().stream()
                .flatMap(child -> leaves(child).stream())
                .toList();
    }

    /** The comparisons' operands of a criterion, without doubles. */
    static Set<Operand> operands(Criterion criterion) {
        Set<Operand> operands = new LinkedHashSet<>();
        leaves(criterion).forEach(leaf -> {
            if (leaf instanceof Comparison comparison) {
                operands.add(comparison.left());
            }
        });
        return operands;
    }
}
