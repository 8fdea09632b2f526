package io.ancrage.aids;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Condition;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.SchemeVersion;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Program;
import io.ancrage.fact.Reading;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scheme with the conditions that the constraints of all schemes put on it, compiled once. Immutable and thread-safe. */
final class CompiledScheme {

    private static final Period EVER = Period.ofYears(150);

    /**
     * A condition, compiled.
     *
     * @param condition the condition
     * @param program its criterion
     * @param constraint the constraint that it stems from; empty for a condition of the scheme itself
     * @param rival the scheme or category that the constraint is about; empty where it is none
     * @param stating the scheme that states it, whose sources it names
     */
    record Part(
            Condition condition, Program program, Optional<Constraint> constraint, String rival, AidScheme stating) {}

    /**
     * A version, compiled.
     *
     * @param version the version
     * @param validity the days on which it applies
     * @param parts the conditions that must hold, those of the scheme first
     * @param entry all of them
     */
    record Version(SchemeVersion version, Part validity, List<Part> parts, Program entry) {}

    private final AidScheme scheme;
    private final List<Version> versions;
    private final Program right;
    private final Program entry;
    private final Map<Disputed, String> disputes = new LinkedHashMap<>();

    CompiledScheme(AidScheme scheme, List<Rival> rivals, Vocabulary vocabulary) {
        this.scheme = scheme;
        List<Version> compiled = new ArrayList<>();
        List<Criterion> entries = new ArrayList<>();
        for (SchemeVersion version : scheme.versions()) {
            Part validity = part(version.validity(), Optional.empty(), "", scheme, vocabulary);
            List<Part> parts = new ArrayList<>();
            version.conditions()
                    .forEach(condition -> parts.add(part(condition, Optional.empty(), "", scheme, vocabulary)));
            parts.addAll(cumulation(version, rivals, vocabulary));
            List<Criterion> all = new ArrayList<>(List.of(validity.condition().criterion()));
            parts.forEach(part -> all.add(part.condition().criterion()));
            Criterion entry = new AllOf(all);
            entries.add(entry);
            compiled.add(new Version(version, validity, List.copyOf(parts), vocabulary.compile(entry)));
        }
        this.versions = List.copyOf(compiled);
        this.entry = vocabulary.compile(new AnyOf(entries));
        Criterion held = HistoryFacts.holds(scheme.id()).is(true);
        entries.add(0, held);
        this.right = vocabulary.compile(new AnyOf(entries));
    }

    /**
     * A constraint that bears on a scheme, whoever states it.
     *
     * @param constraint the constraint
     * @param other the scheme or category that must not be held
     * @param stating the scheme that states it
     * @param forGood whether having received the other bars for good, and not only while it runs
     */
    record Rival(Constraint constraint, String other, AidScheme stating, boolean forGood) {

        /** A rival that is a scheme. */
        static Rival of(Constraint constraint, AidScheme other, AidScheme stating) {
            boolean atOneStroke = other.kind() == AidScheme.Kind.LUMP_SUM
                    && other.versions().stream()
                            .allMatch(version -> version.term().isEmpty());
            return new Rival(
                    constraint, other.id(), stating, constraint.type() == Constraint.Type.ONE_OF || atOneStroke);
        }
    }

    AidScheme scheme() {
        return scheme;
    }

    List<Version> versions() {
        return versions;
    }

    /** The right on its own: a contract that runs, or all conditions of a version. */
    Program right() {
        return right;
    }

    /** All conditions of a version, without contracts that run. */
    Program entry() {
        return entry;
    }

    /** What changes between two days. */
    List<SchemeChange> changes(AidCatalog catalog, AidPlaces places, LocalDate from, LocalDate to) {
        List<SchemeChange> changes = new ArrayList<>();
        for (Version version : versions) {
            version.version()
                    .firstDay()
                    .filter(day -> day.isAfter(from) && !day.isAfter(to))
                    .ifPresent(day -> changes.add(new SchemeChange(
                            scheme.id(), SchemeChange.Kind.BEGINS, Optional.of(day), List.of(), List.of())));
            version.version()
                    .lastDay()
                    .filter(day -> !day.isBefore(from) && day.isBefore(to))
                    .ifPresent(day -> changes.add(new SchemeChange(
                            scheme.id(), SchemeChange.Kind.ENDS, Optional.of(day), List.of(), List.of())));
        }
        TruthSet before = places(catalog, places, from);
        TruthSet after = places(catalog, places, to);
        List<Territory> gained = new ArrayList<>();
        List<Territory> lost = new ArrayList<>();
        for (int row = 0; row < before.rows(); row++) {
            boolean was = !before.truth(row).isFalse();
            boolean is = !after.truth(row).isFalse();
            if (was != is) {
                (is ? gained : lost).add(places.communes().get(row));
            }
        }
        if (!gained.isEmpty() || !lost.isEmpty()) {
            changes.add(new SchemeChange(scheme.id(), SchemeChange.Kind.PLACES, Optional.empty(), gained, lost));
        }
        return changes;
    }

    /** Where a scheme is not excluded, whoever asks and whenever it may be had. */
    private TruthSet places(AidCatalog catalog, AidPlaces places, LocalDate day) {
        List<Criterion> any = new ArrayList<>();
        for (Version version : versions) {
            any.add(new AllOf(version.parts().stream()
                    .map(part -> part.condition().criterion())
                    .toList()));
        }
        // Whatever its event, the place counts as it is on the day.
        return catalog.vocabulary()
                .compile(new AnyOf(any))
                .given(new OnDay(day))
                .test(places.on(day));
    }

    /** A sheet on which every event is on one day. */
    private record OnDay(LocalDate day) implements FactSheet {

        @Override
        public <T> Reading<T> read(Fact<T> fact) {
            return fact.subject() == Subject.SITUATION
                    ? new Known<>(fact.kind().type().cast(day), Precision.EXACT, Source.STATED, Vintage.UNKNOWN)
                    : Reading.missing(fact);
        }
    }

    /** The id of the conflict that a disputed criterion stems from. */
    Optional<String> conflictOf(Disputed disputed) {
        return Optional.ofNullable(disputes.get(disputed));
    }

    private Part part(
            Condition condition,
            Optional<Constraint> constraint,
            String rival,
            AidScheme stating,
            Vocabulary vocabulary) {
        condition.conflict().ifPresent(id -> {
            if (condition.criterion() instanceof Disputed disputed) {
                disputes.put(disputed, id);
            }
        });
        return new Part(condition, vocabulary.compile(condition.criterion()), constraint, rival, stating);
    }

    private List<Part> cumulation(SchemeVersion version, List<Rival> rivals, Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>();
        for (Rival rival : rivals) {
            // A choice that is made for good, or an aid paid at one stroke, bars once it was received.
            Criterion held = rival.forGood()
                    ? new Over(HistoryFacts.received(rival.other()), EVER, Fact.AS_OF, Fold.COUNT).atLeast(1)
                    : HistoryFacts.holds(rival.other()).is(true);
            Criterion bar = rival.constraint()
                    .appliesTo()
                    .map(where -> Criterion.allOf(where, held))
                    .orElse(held);
            parts.add(cumulation(rival.constraint(), rival.other(), Criterion.not(bar), rival.stating(), vocabulary));
        }
        for (Constraint constraint : scheme.constraints()) {
            if (constraint.type() == Constraint.Type.ONCE) {
                Criterion never = new Over(HistoryFacts.received(scheme.id()), EVER, Fact.AS_OF, Fold.COUNT).below(1);
                parts.add(cumulation(constraint, scheme.id(), never, scheme, vocabulary));
            } else if (constraint.type() == Constraint.Type.REUSE_AFTER) {
                String of = constraint.with().isEmpty()
                        ? constraint.category().orElseThrow()
                        : constraint.with().get(0);
                Criterion rested = new Over(
                                HistoryFacts.received(of), constraint.period().orElseThrow(), Fact.AS_OF, Fold.COUNT)
                        .below(1);
                Fact<LocalDate> event = version.event().orElse(Fact.AS_OF);
                Criterion since = constraint
                        .from()
                        .<Criterion>map(from -> Criterion.anyOf(event.below(from), rested))
                        .orElse(rested);
                parts.add(cumulation(constraint, of, since, scheme, vocabulary));
            }
        }
        return parts;
    }

    private Part cumulation(
            Constraint constraint, String rival, Criterion criterion, AidScheme stating, Vocabulary vocabulary) {
        Condition condition = new Condition(criterion, constraint.text(), constraint.sources(), Optional.empty());
        return part(condition, Optional.of(constraint), rival, stating, vocabulary);
    }
}
