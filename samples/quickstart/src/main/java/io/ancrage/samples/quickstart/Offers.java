package io.ancrage.samples.quickstart;

import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.near;
import static io.ancrage.territory.TerritoryFacts.*;
import static java.util.Comparator.comparingInt;

import io.ancrage.explanation.Explanation;
import io.ancrage.json.Json;
import io.ancrage.matching.Matcher;
import io.ancrage.offer.Offer;
import io.ancrage.practice.CareerStage;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The same doctor reads what towns have really published: what fits, what nearly fits, and why not. */
public final class Offers {

    private Offers() {}

    /**
     * Prints the offers that fit with their reasons, and those that come nearest with what speaks against them.
     *
     * @param args the language of the reader, such as {@code fr}; English without it
     * @throws IOException if the file of offers cannot be read
     */
    public static void main(String[] args) throws IOException {
        Locale reader = args.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(args[0]);
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8), reader);
    }

    static void run(PrintStream out, Locale reader) throws IOException {
        var france = FrenchTerritories.load();
        var day = LocalDate.of(2026, 11, 21);
        var doctor = doctor();
        var offers = published();
        // README: begin
        var matcher =
                Matcher.builder().asOf(day).territories(france).offers(offers).build();
        var fitting = matcher.offersFor(doctor).confirmed();
        out.println(fitting.summary(reader));
        fitting.top(2).forEach(match -> out.println(match.explanation().text(reader)));

        // Nearly: those that fail the fewest requirements, and which.
        offers.stream()
                .map(offer -> matcher.explain(doctor, offer))
                .filter(why -> why.fits().isFalse())
                .sorted(comparingInt((Explanation why) -> why.unmet().size()).thenComparingInt(why -> -why.rank()))
                .limit(4)
                .forEach(why -> {
                    out.println(why.name().in(reader) + " (" + why.id() + ")");
                    why.unmet().forEach(finding -> out.println("  " + finding.text(reader)));
                });
        // README: end
    }

    /** The doctor of {@link Quickstart}, with the wishes of the first program, and what an offer may ask of her. */
    static Project doctor() {
        return Project.builder("p-1", Profession.PHYSICIAN)
                .specialty(Specialty.of("SM54")) // general practitioner
                .fact(ProjectFacts.CAREER_STAGE, CareerStage.INSTALLED.name())
                .search("metropolitan")
                .require(POPULATION.between(5_000, 15_000))
                .require(COLLEGES.atLeast(1))
                .require(LYCEES.atLeast(1))
                .prefer(3, less(APL_GENERAL_PRACTITIONER, 2, 4))
                .prefer(2, less(DISTANCE_TO_HOSPITAL, 10, 40))
                .prefer(2, near(44.58, 6.06, 50, 300))
                .prefer(less(HOUSE_PRICE, 1_500, 3_000))
                .build();
    }

    /** The 47 offers of {@code offers.jsonl}, published from 2015 to 2024 where the day is known. */
    static List<Offer> published() throws IOException {
        List<Offer> offers = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(Offers.class.getResourceAsStream("offers.jsonl"))) {
            Json.of(ProjectFacts.vocabulary()).offerImporter().readJson(file, offers::add);
        }
        return offers;
    }
}
