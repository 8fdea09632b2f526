package io.ancrage.samples.quickstart;

import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.near;
import static io.ancrage.territory.TerritoryFacts.*;

import io.ancrage.matching.Matcher;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.territory.FrenchTerritories;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** A doctor of La Réunion looks for a town of metropolitan France where doctors are missing. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints how many towns qualify, the ten best with their reasons, and what is to be confirmed.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // Accents come out right on every console that reads UTF-8, whatever the machine's own encoding.
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // README: begin
        var france = FrenchTerritories.load(); // offline: every commune, with sources
        var project = Project.builder("p-1", Profession.PHYSICIAN)
                .search("metropolitan")
                .require(POPULATION.between(5_000, 15_000))
                .require(COLLEGES.atLeast(1))
                .require(LYCEES.atLeast(1))
                .prefer(3, less(APL_GENERAL_PRACTITIONER, 2, 4)) // few doctors for many people
                .prefer(2, less(DISTANCE_TO_HOSPITAL, 10, 40))
                .prefer(2, near(44.58, 6.06, 50, 300)) // family around Gap
                .prefer(less(HOUSE_PRICE, 1_500, 3_000))
                .build();
        var day = LocalDate.of(2026, 11, 21); // nothing reads a clock
        var towns = Matcher.builder().asOf(day).territories(france).build().territoriesFor(project);
        out.println(towns.summary(Locale.ENGLISH));
        towns.top(10).forEach(town -> out.println(town.explanation().text(Locale.ENGLISH)));
        // README: end
    }
}
