package io.ancrage.aids;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Draws persons from a catalogue: each fact that a scheme asks for gets one of the values that schemes ask of it, or another,
 * so that rights are had and missed about as often. Made once for a catalogue.
 */
final class Persons {

    private static final Source DRAWN = Source.of("tirage");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Map<String, Fact<?>> facts = new TreeMap<>();
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final Map<String, Set<BigDecimal>> numbers = new LinkedHashMap<>();
    private final AidCatalog catalog;

    Persons(AidCatalog catalog) {
        this.catalog = catalog;
        for (CompiledScheme scheme : catalog.compiled()) {
            note(scheme.right().criterion());
        }
        facts.remove(Fact.AS_OF.id());
        // Drawn as a history, not as facts.
        facts.keySet().removeIf(id -> id.startsWith(HistoryFacts.HOLDS) || id.startsWith(HistoryFacts.RECEIVED));
    }

    /** The facts that schemes ask for, by id. */
    List<Fact<?>> facts() {
        return List.copyOf(facts.values());
    }

    private void note(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            comparison.left().facts().forEach(fact -> facts.put(fact.id(), fact));
            if (!(comparison.left() instanceof Elapsed) && !(comparison.left() instanceof Over)) {
                String id = comparison
                        .left()
                        .facts()
                        .get(comparison.left().facts().size() - 1)
                        .id();
                for (Value value : comparison.right()) {
                    if (value instanceof Value.Code code) {
                        codes.computeIfAbsent(id, key -> new TreeSet<>()).add(code.code());
                    } else if (value instanceof Value.Decimal number) {
                        numbers.computeIfAbsent(id, key -> new TreeSet<>()).add(number.decimal());
                    }
                }
            }
        }
        criterion.children().forEach(this::note);
    }

    /** A person of whom everything is known that schemes ask for; of the schemes, some may be held. */
    Situation draw(RandomGenerator random) {
        FactSheet.Builder sheet = FactSheet.builder();
        facts.values().forEach(fact -> put(sheet, fact, reading(random, fact)));
        return Situation.builder(DAY).history(history(random)).build().with(sheet.build());
    }

    private List<PastAid> history(RandomGenerator random) {
        List<PastAid> aids = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            String id = pick(random, catalog.schemes()).id();
            LocalDate signed = DAY.minusDays(random.nextInt(5_000));
            aids.add(PastAid.signed(id, signed));
            if (random.nextInt(3) == 0) {
                aids.add(PastAid.terminated(id, signed.plusDays(random.nextInt(1_500))));
            }
        }
        if (random.nextInt(4) == 0) {
            aids.add(PastAid.ofCategory("local-authority-aid", DAY.minusDays(random.nextInt(6_000))));
        }
        return aids;
    }

    private Reading<?> reading(RandomGenerator random, Fact<?> fact) {
        if (fact.mayBeNone() && random.nextInt(5) == 0) {
            return new None<>(DRAWN, Vintage.UNKNOWN);
        }
        return new Known<>(value(random, fact), Precision.EXACT, DRAWN, Vintage.UNKNOWN);
    }

    private Object value(RandomGenerator random, Fact<?> fact) {
        if (fact.kind() == Kind.FLAG) {
            return random.nextBoolean();
        }
        if (fact.kind() == Kind.NUMBER) {
            List<BigDecimal> asked = List.copyOf(numbers.getOrDefault(fact.id(), Set.of(BigDecimal.TEN)));
            BigDecimal near = pick(random, asked);
            return near.add(BigDecimal.valueOf(random.nextInt(3) - 1L)).max(BigDecimal.ZERO);
        }
        if (fact.kind() == Kind.DATE) {
            return DAY.minusDays(random.nextInt(1_200) - 200L);
        }
        List<String> asked = List.copyOf(codes.getOrDefault(fact.id(), Set.of("X")));
        String code = pick(random, asked);
        if (fact.kind() == Kind.CODES) {
            // A group stands for its members; a person has one of them.
            List<String> members = fact.codes().withDescendants(code).stream()
                    .filter(member -> fact.codes().withDescendants(member).size() == 1)
                    .toList();
            return CodeSet.of(pick(random, members));
        }
        return code;
    }

    @SuppressWarnings("unchecked") // a reading is drawn for its own fact
    private static <T> void put(FactSheet.Builder sheet, Fact<T> fact, Reading<?> reading) {
        sheet.put(fact, (Reading<T>) reading);
    }

    static <T> T pick(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What is left of a sheet when some facts are taken away. */
    static FactSheet only(Set<Fact<?>> kept, FactSheet whole) {
        return new FactSheet() {
            @Override
            public <T> Reading<T> read(Fact<T> fact) {
                return kept.contains(fact) ? whole.read(fact) : Reading.missing(fact);
            }
        };
    }

    static boolean isEvent(Fact<?> fact) {
        return fact.subject() == Subject.SITUATION;
    }
}
