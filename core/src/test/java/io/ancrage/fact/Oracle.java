package io.ancrage.fact;

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
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules of the heart by brute force: it lists the values that an operand may have and asks of each whether it is
 * accepted. Shares no code with the evaluators.
 */
final class Oracle {

    /** There is none. */
    static final Object NONE = new Object() {
        @Override
        public String toString() {
            return "none";
        }
    };

    private static final List<String> METROPOLITAN = List.of("REG-75", "REG-11");
    private static final List<String> OVERSEAS = List.of("REG-04");
    private static final int MORE_ENTRIES = 9;
    private static final Map<Object, List<Set<String>>> SUPERSETS = new ConcurrentHashMap<>();

    /** An elapsed time is compared by its two days. */
    record Days(ChronoUnit unit, LocalDate from, LocalDate to) {}

    /** A comparison or its negation. */
    record Test(Comparison comparison, boolean negated) {
        boolean accepts(Object value) {
            return Oracle.accepts(comparison, value) != negated;
        }
    }

    private final FactSheet sheet;

    Oracle(FactSheet sheet) {
        this.sheet = sheet;
    }

    Truth test(Criterion criterion) {
        return test(criterion, false);
    }

    private Truth test(Criterion criterion, boolean negated) {
        if (criterion instanceof Not not) {
            return test(not.criterion(), !negated);
        }
        if (criterion instanceof Comparison comparison) {
            return joined(comparison.left(), List.of(new Test(comparison, negated)), true);
        }
        if (criterion instanceof AllOf || criterion instanceof AnyOf) {
            return node(criterion, negated);
        }
        Truth truth;
        if (criterion instanceof SomeOf some) {
            List<Truth> truths =
                    some.children().stream().map(child -> test(child, false)).toList();
            truth = some(some.atLeast(), truths);
        } else if (criterion instanceof Disputed disputed) {
            Set<Truth> truths = new HashSet<>();
            disputed.readings().forEach(reading -> truths.add(test(reading, false)));
            truth = truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN;
        } else if (criterion instanceof Inside inside) {
            truth = area(inside.area());
        } else {
            truth = rule((HostRule) criterion);
        }
        return negated ? truth.not() : truth;
    }

    /** The answer of "at least n" by trying every way in which the unknown ones may turn out. */
    static Truth some(int atLeast, List<Truth> truths) {
        int least = 0;
        int most = 0;
        for (Truth truth : truths) {
            least += truth == Truth.TRUE ? 1 : 0;
            most += truth == Truth.FALSE ? 0 : 1;
        }
        Set<Boolean> outcomes = new HashSet<>();
        for (int count = least; count <= most; count++) {
            outcomes.add(count >= atLeast);
        }
        return outcomes.size() == 2 ? Truth.UNKNOWN : Truth.of(outcomes.contains(true));
    }

    private Truth node(Criterion criterion, boolean negated) {
        boolean all = criterion instanceof AllOf != negated;
        Map<Operand, List<Test>> tests = new LinkedHashMap<>();
        List<Truth> truths = new ArrayList<>();
        collect(criterion, negated, all, tests, truths);
        tests.forEach((operand, list) -> truths.add(joined(operand, list, all)));
        Truth wins = all ? Truth.FALSE : Truth.TRUE;
        if (truths.contains(wins)) {
            return wins;
        }
        return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : wins.not();
    }

    private void collect(
            Criterion criterion, boolean negated, boolean all, Map<Operand, List<Test>> tests, List<Truth> truths) {
        if (criterion instanceof Not not) {
            collect(not.criterion(), !negated, all, tests, truths);
        } else if (criterion instanceof AllOf && negated != all || criterion instanceof AnyOf && negated == all) {
            criterion.children().forEach(child -> collect(child, negated, all, tests, truths));
        } else if (criterion instanceof Comparison comparison) {
            tests.computeIfAbsent(comparison.left(), operand -> new ArrayList<>())
                    .add(new Test(comparison, negated));
        } else {
            truths.add(test(criterion, negated));
        }
    }

    /** The answer of several tests of one operand in one node. */
    Truth joined(Operand operand, List<Test> tests, boolean all) {
        Set<Boolean> outcomes = new HashSet<>();
        Iterator<?> values = values(operand, comparisons(tests)).iterator();
        while (values.hasNext() && outcomes.size() < 2) {
            outcomes.add(accepts(values.next(), tests, all));
        }
        return outcomes.size() == 2 ? Truth.UNKNOWN : Truth.of(outcomes.contains(true));
    }

    // What could still settle an unknown answer.

    /** The gaps of the joined tests that are unknown while all above them are unknown, too. */
    Set<Gap> gaps(Criterion criterion) {
        Set<Gap> gaps = new HashSet<>();
        if (test(criterion).isUnknown()) {
            gaps(criterion, false, gaps);
        }
        return gaps;
    }

    private void gaps(Criterion criterion, boolean negated, Set<Gap> gaps) {
        if (criterion instanceof Not not) {
            gaps(not.criterion(), !negated, gaps);
        } else if (criterion instanceof AllOf || criterion instanceof AnyOf) {
            boolean all = criterion instanceof AllOf != negated;
            Map<Operand, List<Test>> tests = new LinkedHashMap<>();
            List<Criterion> others = new ArrayList<>();
            collectOthers(criterion, negated, all, others);
            collect(criterion, negated, all, tests, new ArrayList<>());
            tests.forEach((operand, list) -> {
                if (joined(operand, list, all).isUnknown()) {
                    gaps(operand, list, all, gaps);
                }
            });
            others.stream().filter(other -> test(other).isUnknown()).forEach(other -> gaps(other, false, gaps));
        } else if (criterion instanceof Comparison comparison) {
            gaps(comparison.left(), List.of(new Test(comparison, negated)), true, gaps);
        } else if (criterion instanceof Inside inside) {
            gaps(inside.area(), gaps);
        } else if (criterion instanceof HostRule rule) {
            rule.reads().forEach(fact -> gap("", fact, null, sheet.read(fact), toldThrough(), gaps));
        } else {
            if (criterion instanceof Disputed disputed) {
                gaps.add(new Gap.OpenDispute(disputed));
            }
            criterion.children().stream()
                    .filter(child -> test(child).isUnknown())
                    .forEach(child -> gaps(child, false, gaps));
        }
    }

    /** The parts of a flattened node that are not comparisons; an unknown answer is the same for their negation. */
    private static void collectOthers(Criterion criterion, boolean negated, boolean all, List<Criterion> others) {
        if (criterion instanceof Not not) {
            collectOthers(not.criterion(), !negated, all, others);
        } else if (criterion instanceof AllOf && negated != all || criterion instanceof AnyOf && negated == all) {
            criterion.children().forEach(child -> collectOthers(child, negated, all, others));
        } else if (!(criterion instanceof Comparison)) {
            others.add(negated ? new Not(criterion) : criterion);
        }
    }

    private void gaps(Area area, Set<Gap> gaps) {
        if (!area(area).isUnknown()) {
            return;
        }
        if (area instanceof Area.Union union) {
            union.areas().forEach(part -> gaps(part, gaps));
        } else if (area instanceof Area.Except except) {
            gaps(except.area(), gaps);
            gaps(except.without(), gaps);
        } else if (area instanceof Area.Circle) {
            gap("", Inside.LATITUDE, null, sheet.read(Inside.LATITUDE), gaps);
            gap("", Inside.LONGITUDE, null, sheet.read(Inside.LONGITUDE), gaps);
        } else {
            gap("", Inside.WITHIN, null, sheet.read(Inside.WITHIN), gaps);
        }
    }

    private void gaps(Operand operand, List<Test> tests, boolean all, Set<Gap> gaps) {
        Operand bare = operand instanceof Of of ? of.operand() : operand;
        String role = operand instanceof Of of ? of.role() : "";
        FactSheet own = role.isEmpty() ? sheet : sheet.role(role).orElse(FactSheet.empty());
        if (bare instanceof At at) {
            Reading<LocalDate> event = whose(own, at.event()).read(at.event());
            gap(role, at.event(), null, event, gaps);
            if (event instanceof Known<LocalDate> known) {
                Reading<?> before = null;
                for (LocalDate day : days(known.precision(), known.known())) {
                    Reading<?> reading = whose(own, at.fact()).read(at.fact(), day);
                    if (!reading.equals(before)
                            && isUndecided(of(at.fact(), reading, comparisons(tests)), tests, all)) {
                        gap(role, at.fact(), day, reading, gaps);
                    }
                    before = reading;
                }
            } else if (whose(own, at.fact()).read(at.fact()).isMissing()) {
                gap(role, at.fact(), null, whose(own, at.fact()).read(at.fact()), gaps);
            }
        } else if (bare instanceof Over over) {
            Reading<LocalDate> until = whose(own, over.until()).read(over.until());
            Reading<?> entries = whose(own, over.fact()).read(over.fact());
            gap(role, over.until(), null, until, gaps);
            boolean told = until instanceof Known<LocalDate> end
                    && entries instanceof Known<?> list
                    && days(end.precision(), end.known()).stream()
                            .noneMatch(day ->
                                    isUndecided(window(over, list.known(), day, comparisons(tests)), tests, all));
            boolean cut =
                    until instanceof Known && entries instanceof Known<?> list && whyOpen(list, LocalDate.MAX) == null;
            if (!told && cut) {
                gaps.add(new Gap.OpenFact(role, over.fact(), null, Why.NOT_PRECISE));
            } else if (!told) {
                gap(role, over.fact(), null, entries, gaps);
            }
        } else {
            bare.facts().forEach(fact -> gap(role, fact, null, whose(own, fact).read(fact), gaps));
        }
    }

    private static Set<Object> window(Over over, Object entries, LocalDate end, List<Comparison> comparisons) {
        return entries instanceof Series series
                ? series(over, series, end, comparisons)
                : events(over, (Events) entries, end);
    }

    private static List<Comparison> comparisons(List<Test> tests) {
        return tests.stream().map(Test::comparison).toList();
    }

    private static boolean isUndecided(Collection<?> values, List<Test> tests, boolean all) {
        return values.stream()
                        .map(value -> accepts(value, tests, all))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean accepts(Object value, List<Test> tests, boolean all) {
        return all
                ? tests.stream().allMatch(test -> test.accepts(value))
                : tests.stream().anyMatch(test -> test.accepts(value));
    }

    private static void gap(String role, Fact<?> fact, LocalDate at, Reading<?> reading, Set<Gap> gaps) {
        gap(role, fact, at, reading, LocalDate.MAX, gaps);
    }

    private static void gap(
            String role, Fact<?> fact, LocalDate at, Reading<?> reading, LocalDate through, Set<Gap> gaps) {
        String owner = fact.subject() == Subject.SITUATION ? "" : role;
        if (reading instanceof Missing<?> missing) {
            gaps.add(new Gap.OpenFact(owner, fact, at, missing.why()));
        } else if (reading instanceof Known<?> known && whyOpen(known, through) != null) {
            gaps.add(new Gap.OpenFact(owner, fact, at, whyOpen(known, through)));
        }
    }

    /** The day through which a list must be told for a host's rule. */
    private LocalDate toldThrough() {
        return sheet.read(Fact.AS_OF) instanceof Known<LocalDate> day && day.precision() == Precision.EXACT
                ? day.known()
                : LocalDate.MAX;
    }

    private static Why whyOpen(Known<?> known, LocalDate through) {
        boolean precise = known.precision() == Precision.EXACT
                && !(known.known() instanceof Events events
                        && events.events().stream().anyMatch(event -> event.precision() != Precision.EXACT));
        if (!precise) {
            return Why.NOT_PRECISE;
        }
        boolean complete = !(known.known() instanceof CodeSet set && !set.complete()
                || known.known() instanceof Events list
                        && list.completeThrough().isBefore(through)
                || known.known() instanceof Series series
                        && series.completeThrough().isBefore(through));
        return complete ? null : Why.NOT_COMPLETE;
    }

    // What a comparison accepts.

    static boolean accepts(Comparison comparison, Object value) {
        if (value == NONE) {
            return false;
        }
        List<Value> right = comparison.right();
        CodeSystem codes = comparison.left().codes();
        return switch (comparison.op()) {
            case IS, IN -> right.stream().anyMatch(constant -> is(codes, value, constant));
            case AT_LEAST -> order(value, right.get(0)) >= 0;
            case ABOVE -> order(value, right.get(0)) > 0;
            case AT_MOST -> order(value, right.get(0)) <= 0;
            case BELOW -> order(value, right.get(0)) < 0;
            case BETWEEN -> order(value, right.get(0)) >= 0 && order(value, right.get(1)) <= 0;
            case HAS_ANY -> right.stream().anyMatch(constant -> has(codes, value, constant));
            case HAS_ALL -> right.stream().allMatch(constant -> has(codes, value, constant));
        };
    }

    private static boolean has(CodeSystem codes, Object set, Value constant) {
        return ((Set<?>) set).stream().anyMatch(code -> is(codes, code, constant));
    }

    private static boolean is(CodeSystem codes, Object value, Value constant) {
        if (value instanceof BigDecimal number) {
            return number.compareTo(((Value.Decimal) constant).decimal()) == 0;
        }
        if (value instanceof Boolean flag) {
            return flag == ((Value.Flag) constant).flag();
        }
        if (value instanceof LocalDate day) {
            return day.equals(((Value.Day) constant).day());
        }
        return under(codes)
                .getOrDefault(constant.asText(), Set.of(constant.asText()))
                .contains(value);
    }

    private static int order(Object value, Value constant) {
        if (value instanceof Days days) {
            int units = ((Value.Decimal) constant).decimal().intValueExact();
            return days.to().compareTo(days.from().plus(units, days.unit()));
        }
        return value instanceof BigDecimal number
                ? number.compareTo(((Value.Decimal) constant).decimal())
                : ((LocalDate) value).compareTo(((Value.Day) constant).day());
    }

    /** What lies under each code, told here once more in full. */
    private static Map<String, Set<String>> under(CodeSystem codes) {
        if (codes.equals(World.ZONES)) {
            return Map.of("A", Set.of("A", "A1", "A2", "AB"), "B", Set.of("B", "B1", "AB"));
        }
        if (codes.equals(World.TRADES)) {
            return Map.of("G", Set.of("G", "G1", "GS"), "S", Set.of("S", "S1", "GS"));
        }
        return codes.equals(World.JOBS)
                ? Map.of(
                        "M", Set.of("M", "M1", "M18", "M1805", "M19", "M2"),
                        "M1", Set.of("M1", "M18", "M1805", "M19"),
                        "M18", Set.of("M18", "M1805"))
                : Map.of();
    }

    // The values that an operand may have.

    private Stream<?> values(Operand operand, List<Comparison> comparisons) {
        Operand bare = operand instanceof Of of ? of.operand() : operand;
        FactSheet own = operand instanceof Of of ? sheet.role(of.role()).orElse(FactSheet.empty()) : sheet;
        if (bare instanceof Fact<?> fact) {
            return of(fact, whose(own, fact).read(fact), comparisons).stream();
        }
        if (bare instanceof At at) {
            return at(own, at, comparisons).stream();
        }
        return bare instanceof Elapsed elapsed
                ? elapsed(own, elapsed, comparisons)
                : over(own, (Over) bare, comparisons).stream();
    }

    private FactSheet whose(FactSheet own, Fact<?> fact) {
        return fact.subject() == Subject.SITUATION ? sheet : own;
    }

    private Set<Object> of(Fact<?> fact, Reading<?> reading, List<Comparison> comparisons) {
        Set<Object> values = new LinkedHashSet<>();
        if (reading instanceof Known<?> known) {
            values.addAll(covered(fact, known));
        } else if (reading instanceof None) {
            values.add(NONE);
        } else {
            values.addAll(anything(fact.kind(), fact.codes(), comparisons));
            if (fact.mayBeNone()) {
                values.add(NONE);
            }
        }
        return values;
    }

    private static Collection<?> covered(Fact<?> fact, Known<?> known) {
        if (known.known() instanceof LocalDate day) {
            return days(known.precision(), day);
        }
        if (known.precision() == Precision.OR_FINER) {
            String code = (String) known.known();
            Set<String> finer = under(fact.codes()).getOrDefault(code, Set.of());
            return finer.isEmpty() ? Set.of(code) : finer;
        }
        if (known.known() instanceof CodeSet set) {
            return set.complete() ? Set.of(set.codes()) : supersets(fact.codes(), set.codes());
        }
        return Set.of(known.known());
    }

    static List<LocalDate> days(Precision precision, LocalDate day) {
        return switch (precision) {
            case YEAR ->
                LocalDate.of(day.getYear(), 1, 1)
                        .datesUntil(LocalDate.of(day.getYear() + 1, 1, 1))
                        .toList();
            case MONTH ->
                day.withDayOfMonth(1)
                        .datesUntil(day.withDayOfMonth(1).plusMonths(1))
                        .toList();
            default -> List.of(day);
        };
    }

    private static List<Set<String>> supersets(CodeSystem codes, Set<String> least) {
        return SUPERSETS.computeIfAbsent(List.of(codes, least), key -> {
            List<Set<String>> found = new ArrayList<>(List.of(least));
            for (String code : World.universe(codes)) {
                if (!least.contains(code)) {
                    for (Set<String> set : List.copyOf(found)) {
                        Set<String> more = new TreeSet<>(set);
                        more.add(code);
                        found.add(more);
                    }
                }
            }
            return found;
        });
    }

    private static Collection<?> anything(Kind<?> kind, CodeSystem codes, List<Comparison> comparisons) {
        if (kind == Kind.FLAG) {
            return List.of(true, false);
        }
        if (kind == Kind.CODE) {
            return World.universe(codes);
        }
        if (kind == Kind.CODES) {
            return supersets(codes, Set.of());
        }
        if (kind == Kind.DATE) {
            Set<LocalDate> days = new TreeSet<>();
            constants(comparisons).forEach(value -> days.addAll(around(((Value.Day) value).day())));
            return days;
        }
        return numbers(comparisons);
    }

    private static Set<LocalDate> around(LocalDate day) {
        return Set.of(day.minusDays(1), day, day.plusDays(1));
    }

    /** All constants, a point between each two neighbours, and one beyond each end. */
    private static NavigableSet<BigDecimal> numbers(List<Comparison> comparisons) {
        NavigableSet<BigDecimal> numbers = new TreeSet<>();
        constants(comparisons).forEach(value -> numbers.add(((Value.Decimal) value).decimal()));
        for (BigDecimal number : List.copyOf(numbers)) {
            BigDecimal next = numbers.higher(number);
            numbers.add(
                    next == null ? number.add(BigDecimal.ONE) : number.add(next).divide(BigDecimal.valueOf(2)));
        }
        numbers.add(numbers.first().subtract(BigDecimal.ONE));
        return numbers;
    }

    private static List<Value> constants(List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.right().stream())
                .toList();
    }

    private Set<Object> at(FactSheet own, At at, List<Comparison> comparisons) {
        Fact<?> fact = at.fact();
        Reading<LocalDate> event = whose(own, at.event()).read(at.event());
        if (event instanceof Known<LocalDate> known) {
            Set<Reading<?>> readings = new LinkedHashSet<>();
            days(known.precision(), known.known())
                    .forEach(day -> readings.add(whose(own, fact).read(fact, day)));
            Set<Object> values = new LinkedHashSet<>();
            readings.forEach(reading -> values.addAll(of(fact, reading, comparisons)));
            return values;
        }
        if (event instanceof None) {
            return Set.of(NONE);
        }
        Set<Object> values = new LinkedHashSet<>(anything(fact.kind(), fact.codes(), comparisons));
        if (fact.mayBeNone() || at.event().mayBeNone()) {
            values.add(NONE);
        }
        return values;
    }

    private Stream<?> elapsed(FactSheet own, Elapsed elapsed, List<Comparison> comparisons) {
        Reading<LocalDate> from = whose(own, elapsed.from()).read(elapsed.from());
        Reading<LocalDate> to = whose(own, elapsed.to()).read(elapsed.to());
        if (from instanceof None || to instanceof None) {
            return Stream.of(NONE);
        }
        if (from instanceof Known<LocalDate> start && to instanceof Known<LocalDate> end) {
            List<LocalDate> lasts = days(end.precision(), end.known());
            return days(start.precision(), start.known()).stream()
                    .flatMap(first -> lasts.stream().map(last -> new Days(elapsed.unit(), first, last)));
        }
        Set<Object> values = new LinkedHashSet<>();
        LocalDate first = LocalDate.of(2025, 1, 15);
        for (Value value : constants(comparisons)) {
            int units = ((Value.Decimal) value).decimal().intValueExact();
            around(first.plus(units, elapsed.unit()))
                    .forEach(last -> values.add(new Days(elapsed.unit(), first, last)));
        }
        if (from.isMissing() && elapsed.from().mayBeNone()
                || to.isMissing() && elapsed.to().mayBeNone()) {
            values.add(NONE);
        }
        return values.stream();
    }

    private Set<Object> over(FactSheet own, Over over, List<Comparison> comparisons) {
        Reading<LocalDate> until = whose(own, over.until()).read(over.until());
        Reading<?> entries = whose(own, over.fact()).read(over.fact());
        if (until instanceof None || entries instanceof None) {
            return Set.of(NONE);
        }
        Set<Object> values = new LinkedHashSet<>();
        if (until instanceof Known<LocalDate> end && entries instanceof Known<?> list) {
            for (LocalDate day : days(end.precision(), end.known())) {
                values.addAll(window(over, list.known(), day, comparisons));
            }
            return values;
        }
        values.addAll(anything(over, comparisons));
        boolean none = until.isMissing() && over.until().mayBeNone()
                || entries.isMissing() && over.fact().mayBeNone()
                || mayBeEmpty(over.fold());
        if (none) {
            values.add(NONE);
        }
        return values;
    }

    private static Collection<?> anything(Over over, List<Comparison> comparisons) {
        return over.fold() == Fold.COUNT
                ? IntStream.range(0, MORE_ENTRIES).mapToObj(BigDecimal::valueOf).toList()
                : anything(over.kind(), over.codes(), comparisons);
    }

    private static boolean mayBeEmpty(Fold fold) {
        return fold != Fold.SUM && fold != Fold.COUNT;
    }

    /** Tries every day of every event, inside or outside of the window, and more events where the list is not complete. */
    private static Set<Object> events(Over over, Events events, LocalDate end) {
        int least = 0;
        int most = 0;
        NavigableSet<LocalDate> lasts = new TreeSet<>();
        boolean mayBeEmpty = true;
        for (Events.Event event : events.events()) {
            List<LocalDate> all = days(event.precision(), event.date());
            List<LocalDate> inside =
                    all.stream().filter(day -> isInside(over, day, end)).toList();
            if (inside.isEmpty()) {
                continue;
            }
            boolean sure = inside.size() == all.size();
            least += sure ? 1 : 0;
            most++;
            NavigableSet<LocalDate> next = new TreeSet<>();
            for (LocalDate day : inside) {
                if (mayBeEmpty || lasts.first().isBefore(day)) {
                    next.add(day);
                }
            }
            for (LocalDate last : lasts) {
                if (!sure || !inside.get(0).isAfter(last)) {
                    next.add(last);
                }
            }
            lasts = next;
            mayBeEmpty &= !sure;
        }
        if (events.completeThrough().isBefore(end)) {
            most += MORE_ENTRIES;
            for (LocalDate day = end;
                    day.isAfter(events.completeThrough()) && isInside(over, day, end);
                    day = day.minusDays(1)) {
                if (mayBeEmpty || !lasts.first().isAfter(day)) {
                    lasts.add(day);
                }
            }
        }
        Set<Object> values = new LinkedHashSet<>();
        if (over.fold() == Fold.LAST) {
            values.addAll(lasts);
            if (mayBeEmpty) {
                values.add(NONE);
            }
            return values;
        }
        for (int count = least; count <= most; count++) {
            values.add(BigDecimal.valueOf(count));
        }
        return values;
    }

    private static boolean isInside(Over over, LocalDate day, LocalDate end) {
        return !day.isAfter(end) && end.isBefore(day.plus(over.back()));
    }

    private static Set<Object> series(Over over, Series series, LocalDate end, List<Comparison> comparisons) {
        LocalDate start = end.minus(over.back());
        Set<LocalDate> open = new LinkedHashSet<>();
        for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
            if (day.isAfter(series.completeThrough())) {
                open.add(day);
            }
        }
        Set<Object> values = new LinkedHashSet<>();
        List<BigDecimal> amounts = new ArrayList<>();
        LocalDate covered = start;
        for (Series.Entry entry : series.entries()) {
            List<LocalDate> days = entry.from().datesUntil(entry.until()).toList();
            long inside = days.stream()
                    .filter(day -> !day.isBefore(start) && day.isBefore(end))
                    .count();
            if (inside == 0) {
                continue;
            }
            if (inside < days.size()) {
                // What falls into the window is unknown, as if nothing were told of those days.
                open.addAll(days);
                continue;
            }
            amounts.add(entry.amount());
            covered = entry.until();
            days.forEach(open::remove);
        }
        values.add(amounts.isEmpty() && mayBeEmpty(over.fold()) ? NONE : fold(over.fold(), amounts));
        LocalDate last = covered;
        open.removeIf(day -> day.isBefore(start) || !day.isBefore(end));
        if (!open.isEmpty()) {
            switch (over.fold()) {
                case COUNT -> {
                    for (int more = 1; more <= MORE_ENTRIES; more++) {
                        values.add(BigDecimal.valueOf(amounts.size() + more));
                    }
                }
                case SUM, MEAN -> values.addAll(numbers(comparisons));
                case MIN, MAX ->
                    numbers(comparisons).forEach(number -> {
                        List<BigDecimal> more = new ArrayList<>(amounts);
                        more.add(number);
                        values.add(fold(over.fold(), more));
                    });
                case LAST -> {
                    if (open.stream().anyMatch(day -> !day.isBefore(last))) {
                        values.addAll(numbers(comparisons));
                    }
                }
            }
        }
        return values;
    }

    private static BigDecimal fold(Fold fold, List<BigDecimal> amounts) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (fold) {
            case SUM -> sum;
            case COUNT -> BigDecimal.valueOf(amounts.size());
            case MEAN -> sum.divide(BigDecimal.valueOf(amounts.size()), new MathContext(15, RoundingMode.HALF_UP));
            case MIN -> new TreeSet<>(amounts).first();
            case MAX -> new TreeSet<>(amounts).last();
            case LAST -> amounts.get(amounts.size() - 1);
        };
    }

    // Areas and host rules.

    private Truth area(Area area) {
        if (area instanceof Area.Everywhere) {
            return Truth.TRUE;
        }
        if (area instanceof Area.Metropolitan) {
            return within(METROPOLITAN);
        }
        if (area instanceof Area.Overseas) {
            return within(OVERSEAS);
        }
        if (area instanceof Area.In in) {
            return within(List.of(in.territory().toString()));
        }
        if (area instanceof Area.Union union) {
            return union.areas().stream().map(this::area).reduce(Truth.FALSE, Truth::or);
        }
        if (area instanceof Area.Except except) {
            return area(except.area()).and(area(except.without()).not());
        }
        Area.Circle circle = (Area.Circle) area;
        if (sheet.read(Inside.LATITUDE) instanceof Known<BigDecimal> latitude
                && sheet.read(Inside.LONGITUDE) instanceof Known<BigDecimal> longitude) {
            GeoPoint place = GeoPoint.ofDegrees(
                    latitude.known().doubleValue(), longitude.known().doubleValue());
            return Truth.of(place.kilometresTo(circle.centre()) <= circle.kilometres());
        }
        return Truth.UNKNOWN;
    }

    private Truth within(List<String> codes) {
        Comparison test = Inside.WITHIN.hasAny(codes.toArray(String[]::new));
        return joined(Inside.WITHIN, List.of(new Test(test, false)), true);
    }

    private Truth rule(HostRule rule) {
        for (Fact<?> fact : rule.reads()) {
            Reading<?> reading = sheet.read(fact);
            if (reading.isMissing() || reading instanceof Known<?> known && whyOpen(known, toldThrough()) != null) {
                return Truth.UNKNOWN;
            }
        }
        Reading<LocalDate> today = sheet.read(Fact.AS_OF);
        if (rule.name().equals("aided")) {
            return Truth.of(today instanceof Known<LocalDate> day
                    && sheet.read(World.AIDS).value().orElseThrow().events().stream()
                            .anyMatch(event -> !event.date().isAfter(day.known())));
        }
        if (rule.name().equals("calm")) {
            boolean coastal = sheet.read(World.COASTAL).value().orElseThrow();
            return Truth.of(coastal != sheet.read(World.PRICE) instanceof None);
        }
        LocalDate opened = sheet.read(World.OPENED_ON).value().orElseThrow();
        int skills =
                sheet.read(World.SKILLS).value().map(set -> set.codes().size()).orElse(0);
        return Truth.of(opened.getYear() > 2024 && skills < 2);
    }
}
