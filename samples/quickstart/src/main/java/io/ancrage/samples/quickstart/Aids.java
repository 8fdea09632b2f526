package io.ancrage.samples.quickstart;

import static io.ancrage.aids.AidFacts.INSTALLATION;
import static io.ancrage.aids.PracticeFacts.CONVENTION_SECTOR;
import static io.ancrage.aids.PracticeFacts.FIRST_LIBERAL_INSTALLATION;
import static io.ancrage.aids.PracticeFacts.MAIN_OFFICE;
import static io.ancrage.aids.PracticeFacts.TREATING_DOCTOR;
import static io.ancrage.aids.PracticeFacts.TREATING_DOCTOR_BASE;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.Situation;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.matching.Matcher;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.CareerStage;
import io.ancrage.preference.Preference;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** A doctor asks which aids she may have in a town, takes the best lawful bundle, and lets the money weigh in her search. */
public final class Aids {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Aids() {}

    /**
     * Prints the aids, the plan, and the towns where the money counts.
     *
     * @param args the language of the reader, such as {@code fr}; English without it
     */
    public static void main(String[] args) {
        Locale reader = args.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(args[0]);
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8), reader);
    }

    static void run(PrintStream out, Locale reader) {
        var france = zoned(FrenchTerritories.load());
        var day = DAY;
        // README: begin
        var catalog = AidCatalog.france(); // 89 schemes, each with its sources
        var situation = Situation.builder(day) // the day of the decision
                .project(doctor())
                .place(france, TerritoryCode.commune("23096")) // Guéret
                .event(INSTALLATION, LocalDate.of(2027, 3, 1))
                .fact(FIRST_LIBERAL_INSTALLATION, true)
                .fact(MAIN_OFFICE, true)
                .fact(CONVENTION_SECTOR, "1")
                .fact(TREATING_DOCTOR, true)
                .fact(TREATING_DOCTOR_BASE, 20_000)
                .noOtherAids()
                .build();
        var report = catalog.assess(situation);
        out.println(report.summary(reader));
        report.verdicts(Truth.TRUE).forEach(verdict -> out.println(verdict.text(reader)));
        out.println(report.bestPlan().text(reader));
        catalog.interview(situation).next().ifPresent(question -> out.println("? " + question.text(reader)));
        // README: end
        towns(out, reader, france, catalog);
    }

    /** Aid money as a preference: the two modules do not know each other, and one lambda joins them. */
    private static void towns(PrintStream out, Locale reader, Territories france, AidCatalog catalog) {
        // README: begin money
        var zone = TerritoryFacts.zoning(Profession.PHYSICIAN);
        var words = ProjectFacts.vocabulary().withMeasure("aid money", Set.of(zone), town -> {
            var there = Situation.builder(DAY)
                    .project(doctor())
                    .place(FactSheet.builder().put(zone, town.read(zone)).build())
                    .event(INSTALLATION, DAY)
                    .fact(FIRST_LIBERAL_INSTALLATION, true)
                    .fact(MAIN_OFFICE, true)
                    .fact(CONVENTION_SECTOR, "1")
                    .noOtherAids()
                    .build();
            var money = catalog.assess(there).bestPlan().money();
            return money.amount().min(BigDecimal.valueOf(10_000)).intValue(); // full from 10,000 euros
        });
        // README: end
        var matcher = Matcher.builder()
                .asOf(DAY)
                .territories(france)
                .vocabulary(words)
                .build();
        var project = wishes(words);
        matcher.territoriesFor(project)
                .top(3)
                .forEach(town -> out.println(town.explanation().text(reader)));
    }

    private static Project doctor() {
        return Project.builder("p-1", Profession.PHYSICIAN)
                .specialty(Specialty.of("SM54")) // general practitioner
                .fact(ProjectFacts.CAREER_STAGE, CareerStage.INSTALLING.name())
                .build();
    }

    private static Project wishes(Vocabulary words) {
        return Project.builder("p-2", Profession.PHYSICIAN)
                .search("DEP-23")
                .require(TerritoryFacts.POPULATION.between(2_000, 15_000))
                .prefer(2, Preference.measured(words, "aid money", Subject.TERRITORY))
                .prefer(1, Preference.less(TerritoryFacts.DISTANCE_TO_HOSPITAL, 5, 30))
                .build();
    }

    /** Zones for the example only: the library carries none, a host loads those of its health agency. */
    private static Territories zoned(Territories france) {
        var zones = TerritoryValues.of(
                TerritoryFacts.zoning(Profession.PHYSICIAN), Source.of("zones of the example"), Vintage.of("2026"));
        zones.put("23096", "ZIP").put("23176", "ZAC").put("23030", "ZIP").put("23008", "ZAC");
        return france.with(zones)
                .with(TerritoryValues.of(TerritoryFacts.QPV, Source.of("zones of the example"), Vintage.of("2026"))
                        .put("23096", false));
    }
}
