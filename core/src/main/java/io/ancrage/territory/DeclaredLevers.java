package io.ancrage.territory;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Precision;
import io.ancrage.fact.Known;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.place.TerritoryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Joins the declarations of each territory: for every stretch of days on which the same ones hold, one partial set of
 * codes with all their sources. The order in which they are given does not matter.
 */
final class DeclaredLevers {

    private static final Comparator<LeverDeclaration> ORDER = Comparator.comparing(LeverDeclaration::from)
            .thenComparing(LeverDeclaration::item)
            .thenComparing(declaration -> declaration.source().title())
            .thenComparing(declaration -> declaration.asOf().text());

    private DeclaredLevers() {}

    /** What a profile states of levers, as declarations that hold at all times. */
    static List<LeverDeclaration> of(TerritoryProfile profile) {
        if (!(profile.facts().get(TerritoryFacts.LEVERS) instanceof Known<?> known)) {
            return List.of();
        }
        return ((CodeSet) known.known())
                .codes().stream()
                        .map(item -> new LeverDeclaration(
                                profile.territory(), item, LocalDate.MIN, LocalDate.MAX, known.source(), known.asOf()))
                        .toList();
    }

    /** The values to put; {@code reached} gives the codes of today of a territory and all that lie in it. */
    static TerritoryValues<CodeSet> joined(
            Collection<LeverDeclaration> declarations, Function<TerritoryCode, Collection<TerritoryCode>> reached) {
        Map<TerritoryCode, List<LeverDeclaration>> byTerritory = new TreeMap<>();
        for (LeverDeclaration declaration : declarations) {
            for (TerritoryCode code : reached.apply(declaration.territory())) {
                byTerritory.computeIfAbsent(code, key -> new ArrayList<>()).add(declaration);
            }
        }
        // Each reading brings its own source; this one is never used.
        TerritoryValues<CodeSet> values = TerritoryValues.of(TerritoryFacts.LEVERS, Source.STATED, Vintage.UNKNOWN);
        byTerritory.forEach((code, own) -> {
            own.sort(ORDER);
            put(code, own, values);
        });
        return values;
    }

    private static void put(TerritoryCode code, List<LeverDeclaration> declarations, TerritoryValues<CodeSet> values) {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        for (LeverDeclaration declaration : declarations) {
            starts.add(declaration.from());
            if (declaration.through().isBefore(LocalDate.MAX)) {
                starts.add(declaration.through().plusDays(1));
            }
        }
        for (LocalDate from : starts) {
            LocalDate next = starts.higher(from);
            LocalDate through = next == null ? LocalDate.MAX : next.minusDays(1);
            List<LeverDeclaration> holding = declarations.stream()
                    .filter(one -> !one.from().isAfter(from) && !one.through().isBefore(through))
                    .toList();
            if (!holding.isEmpty()) {
                values.put(code, from, through, reading(holding));
            }
        }
    }

    private static Known<CodeSet> reading(List<LeverDeclaration> holding) {
        return new Known<>(
                CodeSet.of(
                        holding.stream()
                                .flatMap(declaration -> declaration.codes().stream())
                                .toList(),
                        false),
                Precision.EXACT,
                source(holding.stream().map(LeverDeclaration::source).distinct().toList()),
                vintage(holding.stream().map(LeverDeclaration::asOf).distinct().toList()));
    }

    private static Source source(List<Source> sources) {
        if (sources.size() == 1) {
            return sources.get(0);
        }
        List<Text> remarks = sources.stream().map(Source::remark).toList();
        return new Source(
                all(sources, Source::title, " ; "),
                all(sources, Source::publisher, ", "),
                all(sources, Source::licence, " ; "),
                all(sources, Source::url, " "),
                new Text(all(remarks, Text::french, " "), all(remarks, Text::english, " ")));
    }

    private static <T> String all(List<T> parts, Function<T, String> text, String between) {
        return String.join(
                between,
                parts.stream()
                        .map(text)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList());
    }

    /** From the earliest to the latest; unknown as soon as one is. */
    private static Vintage vintage(List<Vintage> vintages) {
        if (vintages.size() == 1 || vintages.contains(Vintage.UNKNOWN)) {
            return vintages.size() == 1 ? vintages.get(0) : Vintage.UNKNOWN;
        }
        List<String> points = vintages.stream()
                .flatMap(vintage -> Stream.of(vintage.text().split("/", -1)))
                .sorted()
                .toList();
        return Vintage.of(points.get(0) + "/" + points.get(points.size() - 1));
    }
}
