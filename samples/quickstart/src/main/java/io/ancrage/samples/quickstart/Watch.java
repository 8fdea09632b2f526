package io.ancrage.samples.quickstart;

import static io.ancrage.territory.TerritoryFacts.POPULATION;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.explanation.Explanation;
import io.ancrage.matching.Alert;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.WatchUpdate;
import io.ancrage.matching.Watchlist;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Preference;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** A doctor and a town are told when something changes for them: in one digest each, and not at night. */
public final class Watch {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Watch() {}

    /**
     * Prints what the two are told over three days.
     *
     * @param args the language of the reader, such as {@code fr}; English without it
     */
    public static void main(String[] args) {
        Locale reader = args.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(args[0]);
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8), reader);
    }

    static void run(PrintStream out, Locale reader) {
        var france = FrenchTerritories.load();
        var day = LocalDate.of(2026, 11, 20);
        var doctor = doctor();
        var digests = new Digests(PARIS, LocalTime.of(21, 0), LocalTime.of(7, 0));
        // README: begin
        var market = Matcher.builder().asOf(day).territories(france).build();
        var watchlist = Watchlist.over(market);
        watchlist.update(WatchUpdate.builder()
                .save(doctor, 9_000) // all her wishes; and when a rank passes 9,000
                .save(gueret(day)) // who would come here? It sees what is published
                .build());
        for (Alert alert : watchlist.update(WatchUpdate.builder()
                .put(gueret(day)) // a new offer
                .put(doctor.published()) // a new project
                .build())) {
            out.println(alert.kind() + " " + alert.search() + ": " + alert.found());
            alert.explanation().ifPresent(why -> out.println(why.text(reader)));
        }
        // README: end
        digests.add(watchlist.update(WatchUpdate.builder().put(passing(day)).build()));
        digests.add(watchlist.update(WatchUpdate.builder().put(housed(day)).build()));
        print(out, reader, digests, "2026-11-20T21:30:00Z"); // 22:30 in Paris

        // Overnight one offer ends and the prefect publishes zones; in the morning all of it is one digest.
        var zones = TerritoryValues.of(
                        TerritoryFacts.zoning(Profession.PHYSICIAN),
                        Source.of("zones of the example"),
                        Vintage.of("2026"))
                .put("23096", "ZIP");
        digests.add(watchlist.update(WatchUpdate.builder()
                .asOf(day.plusDays(1))
                .territories(france.with(zones))
                .build()));
        print(out, reader, digests, "2026-11-21T07:00:00Z");

        // She no longer wants to be found; the town is told that, and nothing of why.
        digests.add(watchlist.update(WatchUpdate.builder()
                .removeProject(doctor.id())
                .forgetProject(doctor.id())
                .build()));
        print(out, reader, digests, "2026-11-22T07:00:00Z");
    }

    private static void print(PrintStream out, Locale reader, Digests digests, String instant) {
        Instant now = Instant.parse(instant);
        Map<String, java.util.List<Alert>> due = digests.due(now);
        out.println(now.atZone(PARIS).toLocalDateTime() + (digests.isQuiet(now) ? ": quiet" : ": " + due.size()));
        due.forEach((person, alerts) -> {
            out.println(person);
            for (Alert alert : alerts) {
                out.println("  " + alert.kind() + " " + name(alert, reader));
                alert.changes().forEach(change -> out.println("    " + change.text(reader)));
            }
        });
    }

    /** What the host's mail calls it: a project that was taken out has no more than its id. */
    private static String name(Alert alert, Locale reader) {
        return alert.explanation()
                .map(Explanation::name)
                .map(name -> name.in(reader) + ", " + alert.found())
                .orElse(alert.found());
    }

    private static Project doctor() {
        return Project.builder("p-1", Profession.PHYSICIAN)
                .search("DEP-23")
                .require(POPULATION.atLeast(2_000))
                .prefer(3, Preference.when(OfferFacts.BENEFITS.hasAny("HOUSING")))
                .prefer(2, Preference.ranked(TerritoryFacts.zoning(Profession.PHYSICIAN), "ZIP", "ZAC"))
                .prefer(
                        1,
                        Preference.when(
                                OfferFacts.BENEFITS.hasAny("PARTNER_JOB_HELP"))) // private, as all of the family
                .build();
    }

    private static Offer gueret(LocalDate day) {
        return post("o-gueret", "23096").confirmedOn(day).build();
    }

    private static Offer housed(LocalDate day) {
        return post("o-gueret", "23096")
                .benefit(Benefit.of(BenefitKind.HOUSING))
                .benefit(Benefit.of(BenefitKind.PARTNER_JOB_HELP))
                .confirmedOn(day)
                .build();
    }

    /** An offer that is gone before anybody is told of it. */
    private static Offer passing(LocalDate day) {
        return post("o-la-souterraine", "23176")
                .confirmedOn(day)
                .until(day.plusDays(1))
                .build();
    }

    private static Offer.Builder post(String id, String territory) {
        return Offer.builder(id, OfferKind.SALARIED, TerritoryCode.commune(territory))
                .profession(Profession.PHYSICIAN);
    }
}
