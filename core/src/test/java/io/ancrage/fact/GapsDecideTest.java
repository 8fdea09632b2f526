package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.At;
import io.ancrage.criterion.CodeSet;
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
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Where no operand and no fact occurs twice, the gaps are exactly what can still change the result. Tried out: every open
 * fact takes every value that can make a difference, every dispute is settled for each of its readings.
 */
class GapsDecideTest {

    private static final Trials TRIALS = Trials.of(GapsDecideTest.class);
    private static final Source SOURCE = Source.of("test");
    private static final int MOST_COMPLETIONS = 3_000;
    private static final String DISPUTE = "the dispute";

    @Test
    void theGapsAreExactlyWhatCanStillChangeTheResult() {
        int[] tried = new int[1];
        TRIALS.run(1_000, random -> {
            Criterion criterion = criterion(random);
            Map<Fact<?>, Reading<?>> readings = new LinkedHashMap<>();
            criterion.facts().forEach(fact -> readings.put(fact, reading(random, fact)));
            if (readings.containsKey(World.SIGNED_ON)
                    && readings.get(World.SIGNED_ON).isMissing()) {
                // A sheet cannot tell that a fact it knows is the same on every day.
                readings.computeIfPresent(World.ZONE, (zone, known) -> Reading.missing(zone));
            }
            if (readings.containsKey(Inside.LONGITUDE)
                    && readings.get(Inside.LONGITUDE).isMissing()) {
                // Far to the north of a circle no longitude lies in it; the language does not look so closely.
                readings.put(Inside.LATITUDE, Reading.missing(Inside.LATITUDE));
            }
            if (readings.containsKey(World.AIDS) && readings.get(Fact.AS_OF).isMissing()) {
                // On an unknown day, any count is possible for the language, however few events there are.
                readings.put(World.AIDS, Reading.missing(World.AIDS));
            }
            FactSheet sheet = sheet(readings, Map.of());
            Program program = World.VOCABULARY.compile(criterion);
            Map<Object, List<?>> choices = choices(criterion, readings);
            long completions = choices.values().stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
            if (!program.test(sheet).isUnknown() || completions > MOST_COMPLETIONS) {
                return;
            }
            tried[0]++;

            Set<Object> gaps = new HashSet<>();
            program.missing(sheet).forEach(gap -> gaps.add(gap instanceof Gap.OpenFact open ? open.fact() : DISPUTE));

            assertThat(gaps).as("%s on %s", criterion, readings).isEqualTo(deciding(criterion, readings, choices));
        });
        assertThat(tried[0]).isGreaterThan(200);
    }

    /** The choices of which two differ in the result, all others being equal. */
    private static Set<Object> deciding(
            Criterion criterion, Map<Fact<?>, Reading<?>> readings, Map<Object, List<?>> choices) {
        List<Object> open = List.copyOf(choices.keySet());
        Map<List<Integer>, Truth> results = new LinkedHashMap<>();
        Map<Criterion, Program> programs = new HashMap<>();
        assignments(choices.values()).forEach(assignment -> {
            Map<Fact<?>, Completion> completed = new HashMap<>();
            Criterion settled = criterion;
            for (int i = 0; i < open.size(); i++) {
                Object choice = choices.get(open.get(i)).get(assignment.get(i));
                if (open.get(i) instanceof Fact<?> fact) {
                    completed.put(fact, (Completion) choice);
                } else {
                    settled = settled(criterion, (Integer) choice);
                }
            }
            Truth result =
                    programs.computeIfAbsent(settled, World.VOCABULARY::compile).test(sheet(readings, completed));
            assertThat(result).as("%s on %s", settled, completed).isNotEqualTo(Truth.UNKNOWN);
            results.put(assignment, result);
        });
        Set<Object> deciding = new HashSet<>();
        for (int i = 0; i < open.size(); i++) {
            Map<List<Integer>, Truth> first = new HashMap<>();
            for (Map.Entry<List<Integer>, Truth> result : results.entrySet()) {
                List<Integer> others = new ArrayList<>(result.getKey());
                others.set(i, 0);
                if (first.computeIfAbsent(others, key -> result.getValue()) != result.getValue()) {
                    deciding.add(open.get(i));
                }
            }
        }
        return deciding;
    }

    private static List<List<Integer>> assignments(Collection<List<?>> choices) {
        List<List<Integer>> all = List.of(List.of());
        for (List<?> choice : choices) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> one : all) {
                for (int i = 0; i < choice.size(); i++) {
                    List<Integer> more = new ArrayList<>(one);
                    more.add(i);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    // Criteria in which nothing occurs twice.

    private static Criterion criterion(RandomGenerator random) {
        List<Criterion> leaves = new ArrayList<>();
        Set<Fact<?>> used = new HashSet<>();
        int count = 2 + random.nextInt(3);
        while (leaves.size() < count) {
            Criterion leaf = leaf(random);
            if (leaf.facts().stream().noneMatch(used::contains)) {
                used.addAll(leaf.facts());
                leaves.add(leaf);
            }
        }
        return tree(random, leaves, true);
    }

    private static Criterion leaf(RandomGenerator random) {
        LocalDate day = day(random);
        return switch (random.nextInt(12)) {
            case 0 -> World.VOCABULARY.rule("calm");
            case 1 -> new Inside(Area.in(World.pick(random, List.of("DEP-23", "REG-04"))));
            case 2 -> new Inside(Area.around(GeoPoint.ofDegrees(45, 2), 100));
            case 3 -> World.comparison(random, new At(World.ZONE, World.SIGNED_ON));
            case 4 -> {
                ChronoUnit unit = World.pick(random, List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS));
                Op op = World.pick(random, List.of(Op.AT_LEAST, Op.ABOVE, Op.AT_MOST, Op.BELOW));
                Value units = Value.Decimal.of(BigDecimal.valueOf(random.nextInt(4)));
                yield new Comparison(new Elapsed(unit, World.OPENED_ON, World.LEFT_ON), op, List.of(units));
            }
            case 5 -> {
                Criterion count =
                        World.comparison(random, new Over(World.AIDS, Period.ofMonths(2), Fact.AS_OF, Fold.COUNT));
                FactSheet dated = FactSheet.builder().put(Fact.AS_OF, day).build();
                // "At least 0" holds of every list, so the list would change nothing.
                yield World.VOCABULARY.compile(count).test(dated).isUnknown() ? count : leaf(random);
            }
            case 6 -> new Comparison(World.LEFT_ON, Op.AT_LEAST, List.of(new Value.Day(day)));
            case 7 -> new Comparison(World.SIGNED_ON, Op.BETWEEN, List.of(new Value.Day(day), new Value.Day(day)));
            default -> {
                List<Operand> plain = List.of(
                        World.COASTAL,
                        World.CONSENT,
                        World.POPULATION,
                        World.PRICE,
                        World.ZONE,
                        World.TRADE,
                        World.JOB,
                        World.SKILLS,
                        World.MODES);
                yield World.comparison(random, World.pick(random, plain));
            }
        };
    }

    private static Criterion tree(RandomGenerator random, List<Criterion> leaves, boolean mayDispute) {
        if (leaves.size() == 1) {
            return random.nextInt(3) == 0 ? new Not(leaves.get(0)) : leaves.get(0);
        }
        int cut = 1 + random.nextInt(leaves.size() - 1);
        boolean disputes = mayDispute && random.nextInt(4) == 0;
        List<Criterion> parts = List.of(
                tree(random, leaves.subList(0, cut), mayDispute && !disputes),
                tree(random, leaves.subList(cut, leaves.size()), false));
        if (disputes) {
            return new Disputed(parts, SOURCE);
        }
        return switch (random.nextInt(4)) {
            case 0 -> new AllOf(parts);
            case 1 -> new AnyOf(parts);
            case 2 -> new Not(new AllOf(parts));
            default -> new SomeOf(1 + random.nextInt(parts.size()), parts);
        };
    }

    private static Criterion settled(Criterion criterion, int reading) {
        if (criterion instanceof Disputed disputed) {
            return disputed.readings().get(reading);
        }
        List<Criterion> children = criterion.children().stream()
                .map(child -> settled(child, reading))
                .toList();
        if (criterion instanceof Not) {
            return new Not(children.get(0));
        }
        if (criterion instanceof AllOf) {
            return new AllOf(children);
        }
        if (criterion instanceof AnyOf) {
            return new AnyOf(children);
        }
        return criterion instanceof SomeOf some ? new SomeOf(some.atLeast(), children) : criterion;
    }

    private static boolean hasDispute(Criterion criterion) {
        return criterion instanceof Disputed || criterion.children().stream().anyMatch(GapsDecideTest::hasDispute);
    }

    // What is known, in the first months of 2025.

    private static LocalDate day(RandomGenerator random) {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(90));
    }

    private static Reading<?> reading(RandomGenerator random, Fact<?> fact) {
        if (random.nextInt(3) > 0) {
            return Reading.missing(fact);
        }
        if (fact.kind() == Kind.DATE) {
            return known(day(random), random.nextBoolean() ? Precision.EXACT : Precision.MONTH);
        }
        if (fact.kind() == Kind.EVENTS) {
            List<Events.Event> events = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                Precision precision = random.nextInt(3) > 0 ? Precision.EXACT : Precision.MONTH;
                events.add(new Events.Event(day(random), precision));
            }
            LocalDate through = World.pick(random, List.of(LocalDate.MIN, LocalDate.MAX, day(random)));
            return known(new Events(events, through), Precision.EXACT);
        }
        return Draws.reading(random, fact);
    }

    private static Known<?> known(Object value, Precision precision) {
        return new Known<>(value, precision, SOURCE, Vintage.UNKNOWN);
    }

    // What may turn out.

    /** A reading at all times, or one until a day and another from it on. */
    private record Completion(Reading<?> before, LocalDate from, Reading<?> after) {
        static Completion always(Reading<?> reading) {
            return new Completion(reading, LocalDate.MIN, reading);
        }
    }

    private static Map<Object, List<?>> choices(Criterion criterion, Map<Fact<?>, Reading<?>> readings) {
        Map<Object, List<?>> choices = new LinkedHashMap<>();
        if (hasDispute(criterion)) {
            choices.put(DISPUTE, List.of(0, 1));
        }
        Set<LocalDate> days = days(criterion, readings);
        World.leaves(criterion)
                .forEach(leaf -> leaf.facts().forEach(fact -> {
                    List<Reading<?>> values = new ArrayList<>();
                    Reading<?> reading = readings.get(fact);
                    if (reading instanceof Known<?> known) {
                        completions(fact, known, leaf, days)
                                .forEach(value -> values.add(known(value, Precision.EXACT)));
                    } else if (reading.isMissing()) {
                        everything(fact, leaf, days).forEach(value -> values.add(known(value, Precision.EXACT)));
                        if (fact.mayBeNone()) {
                            values.add(new None<>(SOURCE, Vintage.UNKNOWN));
                        }
                    } else {
                        values.add(reading);
                    }
                    List<Completion> completions = new ArrayList<>();
                    values.forEach(value -> completions.add(Completion.always(value)));
                    boolean changes = leaf instanceof Comparison comparison
                            && comparison.left() instanceof At at
                            && at.fact().equals(fact)
                            && values.size() > 1;
                    if (changes) {
                        LocalDate from = readings.get(World.SIGNED_ON) instanceof Known<?> event
                                ? ((LocalDate) event.known()).withDayOfMonth(15)
                                : LocalDate.of(2025, 2, 15);
                        for (Reading<?> before : values) {
                            values.stream()
                                    .filter(after -> !after.equals(before))
                                    .forEach(after -> completions.add(new Completion(before, from, after)));
                        }
                    }
                    choices.put(fact, completions);
                }));
        return choices;
    }

    /** Both sides of every edge that a test of days could have. */
    private static Set<LocalDate> days(Criterion criterion, Map<Fact<?>, Reading<?>> readings) {
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.of(2024, 6, 1), LocalDate.of(2025, 12, 31)));
        readings.values().forEach(reading -> {
            if (reading instanceof Known<?> known && known.known() instanceof LocalDate day) {
                days.add(known.precision().firstDay(day));
                days.add(known.precision().lastDay(day));
            }
            if (reading instanceof Known<?> known && known.known() instanceof Events events) {
                events.events().forEach(event -> days.addAll(around(event.date())));
            }
        });
        World.leaves(criterion).forEach(leaf -> {
            if (leaf instanceof Comparison comparison) {
                comparison.right().forEach(value -> {
                    if (value instanceof Value.Day day) {
                        days.addAll(around(day.day()));
                    }
                });
                if (comparison.left() instanceof Elapsed elapsed) {
                    int units = Integer.parseInt(comparison.right().get(0).asText());
                    if (readings.get(elapsed.from()) instanceof Known<?> from) {
                        LocalDate last = from.precision().lastDay((LocalDate) from.known());
                        days.addAll(around(last.plus(units, elapsed.unit())));
                    }
                    if (readings.get(elapsed.to()) instanceof Known<?> to) {
                        LocalDate last = to.precision().lastDay((LocalDate) to.known());
                        days.addAll(around(last.minus(units, elapsed.unit())));
                    }
                }
            }
        });
        return days;
    }

    private static List<LocalDate> around(LocalDate day) {
        return List.of(day.minusDays(1), day, day.plusDays(1));
    }

    private static Collection<?> completions(Fact<?> fact, Known<?> known, Criterion leaf, Set<LocalDate> days) {
        if (known.known() instanceof LocalDate day && known.precision() != Precision.EXACT) {
            return days.stream()
                    .filter(one -> !one.isBefore(known.precision().firstDay(day))
                            && !one.isAfter(known.precision().lastDay(day)))
                    .toList();
        }
        if (known.precision() == Precision.OR_FINER) {
            return World.universe(fact.codes()).stream()
                    .filter(code -> fact.codes().isUnder(code, (String) known.known()))
                    .toList();
        }
        if (known.known() instanceof CodeSet set && !set.complete()) {
            return sets(set.codes(), constants(leaf));
        }
        return known.known() instanceof Events events ? lists(events, days) : List.of(known.known());
    }

    private static Collection<?> everything(Fact<?> fact, Criterion leaf, Set<LocalDate> days) {
        Kind<?> kind = fact.kind();
        if (kind == Kind.FLAG) {
            return List.of(true, false);
        }
        if (kind == Kind.DATE) {
            return days;
        }
        if (kind == Kind.CODE) {
            return World.universe(fact.codes());
        }
        if (kind == Kind.EVENTS) {
            return lists(new Events(List.of(), LocalDate.MIN), days);
        }
        if (kind == Kind.CODES) {
            return sets(Set.of(), constants(leaf));
        }
        if (leaf instanceof Inside) {
            return List.of(BigDecimal.valueOf(45), BigDecimal.valueOf(2), BigDecimal.valueOf(60));
        }
        Set<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO));
        if (leaf instanceof Comparison comparison) {
            comparison.right().forEach(value -> {
                BigDecimal number = ((Value.Decimal) value).decimal();
                numbers.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE)));
            });
        }
        return numbers;
    }

    private static List<String> constants(Criterion leaf) {
        return leaf instanceof Comparison comparison
                ? comparison.right().stream().map(Value::asText).toList()
                : World.PLACES;
    }

    /** The codes that are there, and more: each other one, and all of them. */
    private static Set<CodeSet> sets(Set<String> codes, List<String> more) {
        Set<CodeSet> sets = new LinkedHashSet<>(Set.of(CodeSet.of(codes)));
        Set<String> all = new TreeSet<>(codes);
        for (String code : more) {
            Set<String> one = new TreeSet<>(codes);
            one.add(code);
            sets.add(CodeSet.of(one));
            all.add(code);
        }
        sets.add(CodeSet.of(all));
        return sets;
    }

    /** Each imprecise event at either end of what it covers, and up to seven more events where some may be left out. */
    private static List<Events> lists(Events events, Set<LocalDate> days) {
        List<List<Events.Event>> lists = List.of(List.of());
        for (Events.Event event : events.events()) {
            Set<LocalDate> ends =
                    new TreeSet<>(List.of(event.date(), event.precision().lastDay(event.date())));
            List<List<Events.Event>> longer = new ArrayList<>();
            for (List<Events.Event> list : lists) {
                for (LocalDate end : ends) {
                    List<Events.Event> more = new ArrayList<>(list);
                    more.add(new Events.Event(end, Precision.EXACT));
                    longer.add(more);
                }
            }
            lists = longer;
        }
        List<Events> found = new ArrayList<>();
        for (List<Events.Event> list : lists) {
            found.add(new Events(list, LocalDate.MAX));
            for (LocalDate day : days) {
                if (day.isAfter(events.completeThrough())) {
                    for (int count = 1; count <= 7; count++) {
                        List<Events.Event> more = new ArrayList<>(list);
                        for (int i = 0; i < count; i++) {
                            more.add(new Events.Event(day, Precision.EXACT));
                        }
                        found.add(new Events(more, LocalDate.MAX));
                    }
                }
            }
        }
        return found;
    }

    private static FactSheet sheet(Map<Fact<?>, Reading<?>> readings, Map<Fact<?>, Completion> completed) {
        FactSheet.Builder builder = FactSheet.builder();
        readings.forEach((fact, reading) -> {
            Completion completion = completed.getOrDefault(fact, Completion.always(reading));
            put(builder, fact, completion);
        });
        return builder.build();
    }

    @SuppressWarnings("unchecked") // readings are drawn for their fact
    private static <T> void put(FactSheet.Builder builder, Fact<T> fact, Completion completion) {
        builder.put(fact, (Reading<T>) completion.before());
        if (!completion.before().equals(completion.after())) {
            builder.put(fact, completion.from(), LocalDate.MAX, (Reading<T>) completion.after());
        }
    }
}
