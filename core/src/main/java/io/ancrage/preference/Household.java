package io.ancrage.preference;

import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which wishes tell of someone's household: not what is known, but that it is wished for. */
final class Household {

    /** Benefits, and what levers offer of them, that only someone with children or a partner asks for. */
    private static final Set<String> BENEFITS = Set.of("CHILDCARE", "SCHOOL_HELP", "PARTNER_JOB_HELP");

    private Household() {}

    static boolean isToldBy(Criterion criterion) {
        return isToldBy(criterion.facts()) || codes(criterion).stream().anyMatch(codesThatTell()::contains);
    }

    static boolean isToldBy(Collection<Fact<?>> facts) {
        Set<String> ids = factsThatTell();
        return facts.stream().anyMatch(fact -> fact.visibility() == Visibility.PRIVATE || ids.contains(fact.id()));
    }

    /** The codes that a criterion asks of benefits and levers, however deep. */
    private static Set<String> codes(Criterion criterion) {
        Set<String> codes = new LinkedHashSet<>();
        if (criterion instanceof Comparison comparison
                && comparison.left().facts().stream().anyMatch(Household::isOfferedByCode)) {
            comparison.right().forEach(value -> codes.add(value.asText()));
        }
        criterion.children().forEach(child -> codes.addAll(codes(child)));
        return codes;
    }

    private static boolean isOfferedByCode(Fact<?> fact) {
        return fact.id().equals("offer.benefits") || fact.equals(TerritoryFacts.LEVERS);
    }

    private static Set<String> codesThatTell() {
        Set<String> codes = new LinkedHashSet<>(BENEFITS);
        LeverCatalog.load().measures().stream()
                .filter(measure -> measure.wish()
                        .filter(wish -> wish.codes().stream().anyMatch(BENEFITS::contains))
                        .isPresent())
                .forEach(measure -> codes.add(measure.id()));
        return codes;
    }

    private static Set<String> factsThatTell() {
        return EnumSet.of(
                        Facility.COLLEGE,
                        Facility.LYCEE,
                        Facility.LYCEE_GENERAL,
                        Facility.LYCEE_VOCATIONAL,
                        Facility.LYCEE_AGRICULTURAL,
                        Facility.NURSERY_SCHOOL,
                        Facility.ELEMENTARY_SCHOOL,
                        Facility.CHILDCARE,
                        Facility.MATERNITY)
                .stream()
                .flatMap(facility -> Stream.of("territory.count." + facility, "territory.distanceTo." + facility))
                .collect(Collectors.toSet());
    }
}
