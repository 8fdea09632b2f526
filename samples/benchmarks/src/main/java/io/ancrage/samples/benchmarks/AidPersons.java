package io.ancrage.samples.benchmarks;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidFacts;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.Situation;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up persons and zonings for the French catalogue, the same at every run. */
final class AidPersons {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Source DRAWN = Source.of("tirage");
    private static final LocalDate NEW_ZONES = LocalDate.of(2024, 1, 1);
    private static final List<Profession> ZONED = List.of(
            Profession.PHYSICIAN,
            Profession.PHARMACIST,
            Profession.DENTIST,
            Profession.MIDWIFE,
            Profession.NURSE,
            Profession.PHYSIOTHERAPIST,
            Profession.SPEECH_THERAPIST);

    private AidPersons() {}

    /** France with two zonings of every commune for seven professions, one through 2023 and one from 2024 on. */
    static Territories zoned(Territories france) {
        Random random = new Random(AidBenchmark.SEED);
        Territories zoned = france;
        for (Profession profession : ZONED) {
            Fact<String> fact = TerritoryFacts.zoning(profession);
            List<String> zones = List.copyOf(fact.codes().codes());
            TerritoryValues<String> values = TerritoryValues.of(fact, DRAWN, Vintage.of("2024"));
            for (Territory commune : france.territories(TerritoryLevel.COMMUNE)) {
                String code = commune.code().toString();
                put(values, code, LocalDate.of(2018, 1, 1), NEW_ZONES.minusDays(1), zones, random);
                put(values, code, NEW_ZONES, LocalDate.of(2035, 12, 31), zones, random);
            }
            zoned = zoned.with(values);
        }
        return zoned;
    }

    private static void put(
            TerritoryValues<String> values,
            String commune,
            LocalDate from,
            LocalDate through,
            List<String> zones,
            Random random) {
        int zone = random.nextInt(zones.size() + 1);
        if (zone == zones.size()) {
            values.putNone(commune, from, through);
        } else {
            values.put(commune, from, through, zones.get(zone));
        }
    }

    /** A general practitioner who settles. */
    static Situation.Builder doctor() {
        return person("10", "INSTALLING").fact(ProjectFacts.SPECIALTIES, CodeSet.of("SM54"));
    }

    static Situation.Builder midwife() {
        return person("50", "INSTALLING");
    }

    static Situation.Builder juniorDoctor() {
        return person("10", "JUNIOR_DOCTOR").fact(ProjectFacts.SPECIALTIES, CodeSet.of("SM54"));
    }

    private static Situation.Builder person(String profession, String stage) {
        return Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, profession)
                .fact(ProjectFacts.CAREER_STAGE, stage)
                .event(AidFacts.INSTALLATION, DAY)
                .noOtherAids();
    }

    /** The place with the first zone for each profession; the rest of it as France knows it. */
    static Situation.Builder in(Situation.Builder person, Territories france, String commune) {
        FactSheet.Builder zones = FactSheet.builder();
        for (Profession profession : ZONED) {
            Fact<String> fact = TerritoryFacts.zoning(profession);
            zones.put(fact, fact.codes().codes().iterator().next());
        }
        zones.put(TerritoryFacts.QPV, true);
        return person.place(zones.build().over(france.sheet(TerritoryCode.commune(commune))));
    }

    /**
     * What makes nearly everything of a person known: each fact that a scheme in reach asks for gets the first value that is asked
     * of it, every other number is 12.
     */
    static FactSheet told(AidCatalog catalog, Situation person) {
        Map<Fact<?>, Object> told = new LinkedHashMap<>();
        for (AidVerdict verdict : catalog.assess(person).verdicts()) {
            if (!verdict.right().isFalse()) {
                verdict.versionUsed().conditions().forEach(condition -> note(condition.criterion(), told));
            }
        }
        FactSheet.Builder more = FactSheet.builder();
        for (Fact<?> fact : catalog.vocabulary().facts()) {
            boolean asked = fact.subject() == Subject.PROJECT
                    && !fact.equals(ProjectFacts.PROFESSION)
                    && !fact.equals(ProjectFacts.CAREER_STAGE)
                    && !fact.equals(ProjectFacts.SPECIALTIES);
            Object value = told.get(fact);
            if (asked && value != null) {
                put(more, fact, value);
            } else if (asked && fact.kind() == Kind.NUMBER) {
                put(more, fact, BigDecimal.valueOf(12));
            }
        }
        return more.build();
    }

    private static void note(Criterion criterion, Map<Fact<?>, Object> told) {
        if (criterion instanceof Comparison comparison && comparison.left() instanceof Fact<?> fact) {
            Value asked = comparison.right().get(0);
            if (asked instanceof Value.Flag flag) {
                told.putIfAbsent(fact, flag.flag());
            } else if (asked instanceof Value.Decimal number) {
                told.putIfAbsent(fact, number.decimal());
            } else if (asked instanceof Value.Day day) {
                told.putIfAbsent(fact, day.day());
            } else if (asked instanceof Value.Code code) {
                told.putIfAbsent(fact, fact.kind() == Kind.CODES ? CodeSet.of(code.code()) : code.code());
            }
        }
        if (criterion instanceof AllOf || criterion instanceof AnyOf || criterion instanceof Disputed) {
            criterion.children().forEach(child -> note(child, told));
        }
    }

    private static <T> void put(FactSheet.Builder sheet, Fact<T> fact, Object value) {
        sheet.put(fact, new Known<>(fact.kind().type().cast(value), Precision.EXACT, DRAWN, Vintage.UNKNOWN));
    }
}
