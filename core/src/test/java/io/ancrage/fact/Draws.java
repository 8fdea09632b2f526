package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Random readings, and random steps of knowing more. */
final class Draws {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int MONTHS = 36;

    private Draws() {}

    static Reading<?> reading(RandomGenerator random, Fact<?> fact) {
        return World.chance(random, 30)
                ? new Missing<>(fact, World.pick(random, List.of(Why.values())))
                : found(random, fact);
    }

    /** Any reading but a missing one. */
    static Reading<?> found(RandomGenerator random, Fact<?> fact) {
        if (fact.mayBeNone() && World.chance(random, 20)) {
            return new None<>(source(random), Vintage.UNKNOWN);
        }
        Kind<?> kind = fact.kind();
        if (kind == Kind.DATE) {
            Precision precision =
                    World.pick(random, List.of(Precision.EXACT, Precision.EXACT, Precision.MONTH, Precision.YEAR));
            return known(random, World.day(random), precision);
        }
        if (kind == Kind.CODE) {
            String code = World.pick(random, List.copyOf(World.universe(fact.codes())));
            return known(random, code, World.chance(random, 30) ? Precision.OR_FINER : Precision.EXACT);
        }
        return known(random, value(random, fact), Precision.EXACT);
    }

    private static Object value(RandomGenerator random, Fact<?> fact) {
        if (fact.equals(Inside.LATITUDE)) {
            return BigDecimal.valueOf(44 + random.nextInt(4));
        }
        if (fact.equals(Inside.LONGITUDE)) {
            return BigDecimal.valueOf(2);
        }
        if (fact.kind() == Kind.FLAG) {
            return random.nextBoolean();
        }
        if (fact.kind() == Kind.NUMBER) {
            return World.number(random)
                    .subtract(new BigDecimal("0.25").multiply(BigDecimal.valueOf(random.nextInt(2))));
        }
        if (fact.kind() == Kind.CODES) {
            return new CodeSet(subset(random, World.universe(fact.codes())), World.chance(random, 60));
        }
        return fact.kind() == Kind.SERIES ? series(random) : events(random);
    }

    private static TreeSet<String> subset(RandomGenerator random, Set<String> universe) {
        TreeSet<String> some = new TreeSet<>();
        universe.forEach(code -> {
            if (World.chance(random, 25)) {
                some.add(code);
            }
        });
        return some;
    }

    private static LocalDate completeThrough(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.MIN;
            case 1 -> LocalDate.MAX;
            default -> World.day(random);
        };
    }

    private static Series series(RandomGenerator random) {
        List<Series.Entry> entries = new ArrayList<>();
        int month = random.nextInt(MONTHS);
        int count = random.nextInt(8);
        while (entries.size() < count) {
            int length = World.chance(random, 80) ? 1 : 3;
            LocalDate from = START.plusMonths(month);
            entries.add(new Series.Entry(from, from.plusMonths(length), World.number(random)));
            month += length + (World.chance(random, 20) ? 1 : 0);
        }
        return new Series(entries, completeThrough(random));
    }

    private static Events events(RandomGenerator random) {
        List<Events.Event> events = new ArrayList<>();
        int count = random.nextInt(4);
        while (events.size() < count) {
            events.add(new Events.Event(
                    World.day(random),
                    World.pick(
                            random,
                            List.of(
                                    Precision.EXACT,
                                    Precision.EXACT,
                                    Precision.EXACT,
                                    Precision.MONTH,
                                    Precision.YEAR))));
        }
        return new Events(events, completeThrough(random));
    }

    private static Known<?> known(RandomGenerator random, Object value, Precision precision) {
        return new Known<>(value, precision, source(random), Vintage.of("202" + random.nextInt(5)));
    }

    private static Source source(RandomGenerator random) {
        return Source.of("source " + random.nextInt(3));
    }

    /** The same reading or one that knows more: whatever was impossible stays so. */
    static Reading<?> refined(RandomGenerator random, Fact<?> fact, Reading<?> reading) {
        if (reading.isMissing()) {
            return found(random, fact);
        }
        if (!(reading instanceof Known<?> known)) {
            return reading;
        }
        Object value = known.known();
        if (value instanceof LocalDate day) {
            return refined(random, known, day);
        }
        if (value instanceof String code && known.precision() == Precision.OR_FINER) {
            List<String> finer = World.universe(fact.codes()).stream()
                    .filter(one -> fact.codes().isUnder(one, code))
                    .toList();
            Precision precision = random.nextBoolean() ? Precision.OR_FINER : Precision.EXACT;
            return with(known, World.pick(random, finer), precision);
        }
        if (value instanceof CodeSet set && !set.complete()) {
            TreeSet<String> more = subset(random, World.universe(fact.codes()));
            more.addAll(set.codes());
            return with(known, new CodeSet(more, random.nextBoolean()), Precision.EXACT);
        }
        if (value instanceof Series series) {
            return with(known, refined(random, series), Precision.EXACT);
        }
        return value instanceof Events events ? with(known, refined(random, events), Precision.EXACT) : reading;
    }

    private static Reading<?> refined(RandomGenerator random, Known<?> known, LocalDate day) {
        if (known.precision() == Precision.EXACT) {
            return known;
        }
        LocalDate first = known.precision().firstDay(day);
        int days = (int) (known.precision().lastDay(day).toEpochDay() - first.toEpochDay()) + 1;
        Precision precision =
                known.precision() == Precision.YEAR && random.nextBoolean() ? Precision.MONTH : Precision.EXACT;
        return with(known, first.plusDays(random.nextInt(days)), precision);
    }

    private static Series refined(RandomGenerator random, Series series) {
        if (series.completeThrough().equals(LocalDate.MAX)) {
            return series;
        }
        LocalDate from = LocalDate.of(2023, 1, 1).plusMonths(random.nextInt(60));
        LocalDate until = from.plusMonths(1 + random.nextInt(2));
        boolean free = from.isAfter(series.completeThrough())
                && series.entries().stream()
                        .noneMatch(entry -> entry.from().isBefore(until) && from.isBefore(entry.until()));
        if (free && World.chance(random, 70)) {
            List<Series.Entry> more = new ArrayList<>(series.entries());
            more.add(new Series.Entry(from, until, World.number(random)));
            return new Series(more, series.completeThrough());
        }
        LocalDate through = World.chance(random, 20) ? LocalDate.MAX : World.day(random);
        return through.isAfter(series.completeThrough()) ? new Series(series.entries(), through) : series;
    }

    private static Events refined(RandomGenerator random, Events events) {
        List<Events.Event> more = new ArrayList<>(events.events());
        if (!more.isEmpty() && random.nextBoolean()) {
            Events.Event event = more.remove(random.nextInt(more.size()));
            LocalDate first = event.precision().firstDay(event.date());
            int days = (int) (event.precision().lastDay(event.date()).toEpochDay() - first.toEpochDay()) + 1;
            more.add(new Events.Event(first.plusDays(random.nextInt(days)), Precision.EXACT));
            return new Events(more, events.completeThrough());
        }
        LocalDate day = World.day(random);
        if (!day.isAfter(events.completeThrough())) {
            return events;
        }
        if (random.nextBoolean()) {
            more.add(new Events.Event(day, Precision.EXACT));
            return new Events(more, events.completeThrough());
        }
        return new Events(more, day);
    }

    private static Known<?> with(Known<?> known, Object value, Precision precision) {
        return new Known<>(value, precision, known.source(), known.asOf());
    }
}
