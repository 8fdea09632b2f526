package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A sheet as data that may know more, step by step. */
final class OpenSheet {

    /** A reading that holds for a time. */
    record Span(LocalDate from, LocalDate through, Reading<?> reading) {}

    private final Map<Fact<?>, Reading<?>> always = new LinkedHashMap<>();
    private final Map<Fact<?>, List<Span>> spans = new LinkedHashMap<>();
    private final Map<String, OpenSheet> roles = new LinkedHashMap<>();

    /** A sheet that tells something of these facts, and roles that do so, too. */
    static OpenSheet random(RandomGenerator random, Collection<Fact<?>> facts) {
        OpenSheet sheet = withoutRoles(random, facts);
        for (String role : World.ROLES) {
            if (World.chance(random, 70)) {
                sheet.roles.put(role, withoutRoles(random, facts));
            }
        }
        return sheet;
    }

    static OpenSheet withoutRoles(RandomGenerator random, Collection<Fact<?>> facts) {
        OpenSheet sheet = new OpenSheet();
        for (Fact<?> fact : facts) {
            if (World.chance(random, 85)) {
                sheet.always.put(fact, Draws.reading(random, fact));
            }
            boolean dated = fact.kind() != Kind.SERIES && fact.kind() != Kind.EVENTS && !fact.equals(Fact.AS_OF);
            if (dated && World.chance(random, 25)) {
                sheet.spans.put(fact, spans(random, fact));
            }
        }
        return sheet;
    }

    private static List<Span> spans(RandomGenerator random, Fact<?> fact) {
        List<Span> spans = new ArrayList<>();
        LocalDate from = World.day(random);
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate through = from.plusDays(random.nextInt(400));
            spans.add(new Span(from, through, Draws.reading(random, fact)));
            from = through.plusDays(1 + random.nextInt(50));
        }
        return spans;
    }

    private OpenSheet copy() {
        OpenSheet copy = new OpenSheet();
        copy.always.putAll(always);
        spans.forEach((fact, list) -> copy.spans.put(fact, new ArrayList<>(list)));
        roles.forEach((role, sheet) -> copy.roles.put(role, sheet.copy()));
        return copy;
    }

    OpenSheet with(Fact<?> fact, Reading<?> reading) {
        OpenSheet copy = copy();
        copy.always.put(fact, reading);
        copy.spans.remove(fact);
        return copy;
    }

    Reading<?> always(Fact<?> fact) {
        Reading<?> reading = always.get(fact);
        return reading == null ? Reading.missing(fact) : reading;
    }

    List<Span> spans(Fact<?> fact) {
        return spans.getOrDefault(fact, List.of());
    }

    /** The same sheet with one random fact of itself or of a role known better, where it can be. */
    OpenSheet refined(RandomGenerator random, List<Fact<?>> facts) {
        OpenSheet copy = copy();
        OpenSheet chosen = copy;
        if (World.chance(random, 30)) {
            chosen = copy.roles.computeIfAbsent(World.pick(random, World.ROLES), role -> new OpenSheet());
        }
        Fact<?> fact = World.pick(random, facts);
        List<Span> dated = chosen.spans.get(fact);
        if (dated != null && random.nextBoolean()) {
            int place = random.nextInt(dated.size());
            Span span = dated.get(place);
            dated.set(place, new Span(span.from(), span.through(), Draws.refined(random, fact, span.reading())));
        } else {
            chosen.always.put(fact, Draws.refined(random, fact, chosen.always(fact)));
        }
        return copy;
    }

    FactSheet sheet() {
        FactSheet.Builder builder = FactSheet.builder();
        always.forEach((fact, reading) -> put(builder, fact, reading));
        spans.forEach((fact, list) -> list.forEach(span -> put(builder, fact, span)));
        roles.forEach((role, sheet) -> builder.role(role, sheet.sheet()));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // readings are drawn for their fact
    private static <T> void put(FactSheet.Builder builder, Fact<T> fact, Reading<?> reading) {
        builder.put(fact, (Reading<T>) reading);
    }

    @SuppressWarnings("unchecked") // readings are drawn for their fact
    private static <T> void put(FactSheet.Builder builder, Fact<T> fact, Span span) {
        builder.put(fact, span.from(), span.through(), (Reading<T>) span.reading());
    }

    @Override
    public String toString() {
        return "always " + always + ", spans " + spans + ", roles " + roles;
    }
}
