package io.ancrage.aids;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.aids.journey.AidDeadline;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.aids.scheme.SchemeVersion;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the last days of a right out of its conditions. */
final class Deadlines {

    private Deadlines() {}

    static List<AidDeadline> of(AidVerdict verdict, FactSheet view) {
        List<AidDeadline> deadlines = new ArrayList<>();
        AidScheme scheme = verdict.scheme();
        SchemeVersion version = verdict.versionUsed();
        Source source = source(scheme, scheme.sources());
        version.lastDay()
                .ifPresent(last ->
                        version.event().ifPresent(event -> deadlines.add(deadline(scheme, event, last, source))));
        version.conditions().forEach(condition -> {
            List<SchemeSource> stated = condition.sources().stream()
                    .flatMap(id -> scheme.source(id).stream())
                    .toList();
            for (Criterion part : parts(condition.criterion())) {
                if (part instanceof Comparison comparison) {
                    last(comparison, view)
                            .ifPresent(day -> deadlines.add(new AidDeadline(
                                    scheme.id(), named(scheme, condition.text()), day, source(scheme, stated))));
                }
            }
        });
        for (Constraint constraint : scheme.constraints()) {
            if (constraint.type() == Constraint.Type.ONE_OF
                    && constraint.period().isPresent()) {
                version.event()
                        .flatMap(event -> day(event, view))
                        .map(day -> day.plus(constraint.period().get()))
                        .ifPresent(day -> deadlines.add(new AidDeadline(
                                scheme.id(),
                                named(scheme, new Text("choix entre les régimes", "choice between the regimes")),
                                day,
                                source)));
            }
        }
        deadlines.sort(Comparator.comparing(AidDeadline::latest)
                .thenComparing(deadline -> deadline.title().french()));
        return List.copyOf(deadlines);
    }

    private static List<Criterion> parts(Criterion criterion) {
        return criterion instanceof AllOf ? criterion.children() : List.of(criterion);
    }

    private static AidDeadline deadline(AidScheme scheme, Fact<LocalDate> event, LocalDate last, Source source) {
        return new AidDeadline(
                scheme.id(),
                named(scheme, new Text(event.name(Locale.FRENCH), event.name(Locale.ENGLISH))),
                last,
                source);
    }

    private static Text named(AidScheme scheme, Text what) {
        return new Text(scheme.shortName() + " : " + what.french(), scheme.shortName() + ": " + what.english());
    }

    /** The last day of an event that must come before a day, or soon enough after another. */
    private static Optional<LocalDate> last(Comparison comparison, FactSheet view) {
        boolean below = comparison.op() == Op.BELOW;
        if (!below && comparison.op() != Op.AT_MOST) {
            return Optional.empty();
        }
        Value bound = comparison.right().get(0);
        Optional<LocalDate> end = Optional.empty();
        if (comparison.left() instanceof Elapsed elapsed && bound instanceof Value.Decimal count) {
            end = day(elapsed.from(), view).map(day -> day.plus(count.decimal().longValue(), elapsed.unit()));
        } else if (bound instanceof Value.Day day) {
            end = Optional.of(day.day());
        }
        return end.map(day -> below ? day.minusDays(1) : day);
    }

    private static Optional<LocalDate> day(Fact<LocalDate> event, FactSheet view) {
        return view.read(event) instanceof Known<LocalDate> known ? Optional.of(known.known()) : Optional.empty();
    }

    private static Source source(AidScheme scheme, List<SchemeSource> sources) {
        return sources.stream().findFirst().map(SchemeSource::source).orElseGet(() -> Source.of(scheme.shortName()));
    }
}
