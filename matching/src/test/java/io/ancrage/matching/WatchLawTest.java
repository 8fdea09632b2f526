package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Mandate;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Visibility;
import io.ancrage.explanation.Change;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Preference;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Every update of a watchlist tells what comparing each pair before and after tells, on random worlds. */
class WatchLawTest {

    private static final Trials TRIALS = Trials.of(WatchLawTest.class);

    private static final Fact<Series> ACTS = Fact.series("practice.acts", "acts");
    private static final Fact<BigDecimal> FIBRE = Fact.number("territory.fibre", "%");

    private static final Source PREFECT = Source.of("arrêté");
    private static final Vintage SINCE = Vintage.of("2026");

    /** Facts of France that differ in a few communes, through time, at other levels, or not at all; and another directory. */
    private static final List<Territories> TERRITORIES = List.of(
            FRANCE,
            FRANCE.with(zones().put(GUERET, "ZIP").put(AUBUSSON, "ZAC")),
            FRANCE.with(zones().put(GUERET, "ZAC").put(AUBUSSON, "ZAC").put("75056", "ZIP")),
            FRANCE.with(zones().put(GUERET, DAY, DAY.plusDays(1), "ZIP")
                    .put(SAINTE_FEYRE, DAY.plusDays(2), LocalDate.MAX, "ZIP")),
            FRANCE.with(TerritoryValues.of(FIBRE, PREFECT, SINCE)
                    .put(GUERET, BigDecimal.TEN)
                    .put("85113", BigDecimal.valueOf(40))
                    .put("49001", BigDecimal.ONE)),
            FRANCE.with(TerritoryValues.of(POPULATION, PREFECT, SINCE)
                    .put(GUERET, BigDecimal.valueOf(20_001))
                    .put("DEP-23", BigDecimal.ONE)),
            FrenchTerritories.load());

    private static final Vocabulary PLAIN = Vocabulary.of(Market.WORDS.facts()).with(ACTS);
    private static final List<Predicate<FactSheet>> SMALL = List.of(
            place -> place.read(POPULATION).value().orElseThrow().intValue() % 3 != 0,
            place -> place.read(POPULATION).value().orElseThrow().intValue() % 2 == 0);
    private static final Predicate<FactSheet> STAGE =
            pair -> pair.read(ProjectFacts.CAREER_STAGE).value().orElseThrow().compareTo("M") < 0;
    private static final Predicate<FactSheet> TOLD = person -> true;
    private static final List<ToIntFunction<FactSheet>> CALM = List.of(
            place -> place.read(POPULATION).value().orElseThrow().intValue() % 10_001,
            place -> place.read(POPULATION).value().orElseThrow().intValue() % 5_001);
    private static final ToIntFunction<FactSheet> NIGHTS = pair -> 3_000;

    /** What there is, in plain maps. */
    private record World(
            LocalDate day,
            Territories territories,
            Vocabulary words,
            Map<String, Offer> offers,
            Map<String, PublishedProject> published,
            Map<String, Project> projects,
            Map<String, Offer> searching,
            Map<String, Integer> degrees) {

        static World start() {
            return new World(
                    DAY,
                    FRANCE,
                    WatchLawTest.words(0, 0),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    new HashMap<>());
        }

        World next(LocalDate now, Territories there, Vocabulary said) {
            return new World(
                    now,
                    there,
                    said,
                    new TreeMap<>(offers),
                    new TreeMap<>(published),
                    new TreeMap<>(projects),
                    new TreeMap<>(searching),
                    new HashMap<>(degrees));
        }

        Matcher matcher() {
            return Matcher.builder()
                    .asOf(day)
                    .territories(territories)
                    .vocabulary(words)
                    .offers(offers.values())
                    .projects(published.values())
                    .build();
        }

        /** The lists of all searches: by the search, then by what is on its list. */
        Map<String, Map<String, Alert.Standing>> lists() {
            PlainScan scan = new PlainScan(day, territories, words, offers.values(), published.values());
            Map<String, Map<String, Alert.Standing>> lists = new TreeMap<>();
            projects.forEach((id, project) -> lists.put("OWNER " + id, list(scan.offersFor(project))));
            searching.forEach((id, offer) -> {
                boolean acts = offer.actor()
                        .flatMap(Actor::actingFor)
                        .filter(mandate -> !mandate.covers(day))
                        .isEmpty();
                if (acts && !offer.hasEnded(day)) {
                    lists.put("TERRITORY " + id, list(scan.projectsFor(offer)));
                }
            });
            return lists;
        }

        private static Map<String, Alert.Standing> list(List<PlainScan.Found> found) {
            Map<String, Alert.Standing> list = new TreeMap<>();
            found.forEach(one -> list.put(one.id(), new Alert.Standing(one.fits(), one.rank())));
            return list;
        }
    }

    private static TerritoryValues<String> zones() {
        return TerritoryValues.of(TerritoryFacts.zoning(Profession.PHYSICIAN), PREFECT, SINCE);
    }

    private static Vocabulary words(int small, int calm) {
        return PLAIN.withRule(
                        "small and cheap", Market.WORDS.rule("small and cheap").reads(), SMALL.get(small))
                .withRule("fits the stage", Market.WORDS.rule("fits the stage").reads(), STAGE)
                .withRule("tells all acts", Set.of(ACTS), TOLD)
                .withMeasure("calm", Market.WORDS.measure("calm").reads(), CALM.get(calm))
                .withMeasure(
                        "quiet nights", Market.WORDS.measure("quiet nights").reads(), NIGHTS);
    }

    @Test
    void anUpdateTellsWhatComparingEveryPairTells() {
        Map<Alert.Kind, Integer> kinds = new EnumMap<>(Alert.Kind.class);
        TRIALS.run(80, random -> {
            Market market = new Market(random);
            World world = World.start();
            for (int i = random.nextInt(10); i > 0; i--) {
                Offer offer = offer(market, random);
                world.offers.put(offer.id(), offer);
            }
            Watchlist watchlist = Watchlist.over(world.matcher());
            for (int step = 0; step < 8; step++) {
                WatchUpdate.Builder update = WatchUpdate.builder();
                World next = step == 0 ? fill(market, world, update, random) : step(market, world, update, random);
                List<Alert> alerts = watchlist.update(update.build());

                assertThat(alerts).extracting(Alert::toString).isEqualTo(expected(world, next));
                explained(alerts, world, next);
                agree(watchlist.matcher(), next, market);
                alerts.forEach(alert -> kinds.merge(alert.kind(), 1, Integer::sum));
                world = next;
            }
        });

        // Else the worlds would prove little.
        assertThat(kinds.keySet()).hasSize(Alert.Kind.values().length);
        assertThat(kinds.values()).allMatch(count -> count > 20);
    }

    /** Many searches at the start. */
    private static World fill(Market market, World world, WatchUpdate.Builder update, RandomGenerator random) {
        World next = world.next(world.day, world.territories, world.words);
        for (int i = 0; i < 8; i++) {
            save(project(market, "p-" + i, random), next, update, random);
            save(searching(market.offer("s-" + i), random), next, update, random);
            publish(project(market, "q-" + i, random).published(), next, update);
        }
        return next;
    }

    private static World step(Market market, World world, WatchUpdate.Builder update, RandomGenerator random) {
        World next = announce(world, update, random);
        Set<String> told = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int number = random.nextInt(12);
            int what = random.nextInt(10);
            if (!told.add(number + " " + what / 3)) {
                continue;
            }
            switch (what) {
                case 0, 1 -> {
                    Offer offer = market.offer("o-" + number);
                    next.offers.put(offer.id(), offer);
                    update.put(offer);
                }
                case 2 -> {
                    next.offers.remove("o-" + number);
                    update.removeOffer("o-" + number);
                }
                case 3, 4 -> publish(project(market, "q-" + number, random).published(), next, update);
                case 5 -> {
                    next.published.remove("q-" + number);
                    update.removeProject("q-" + number);
                }
                case 6 -> save(project(market, "p-" + number, random), next, update, random);
                case 7 -> {
                    next.projects.remove("p-" + number);
                    update.forgetProject("p-" + number);
                }
                case 8 -> {
                    next.searching.remove("s-" + number);
                    update.forgetOffer("s-" + number);
                }
                default -> save(searching(market.offer("s-" + (12 + number)), random), next, update, random);
            }
        }
        return next;
    }

    private static World announce(World world, WatchUpdate.Builder update, RandomGenerator random) {
        LocalDate day = world.day;
        Territories territories = world.territories;
        Vocabulary words = world.words;
        if (random.nextInt(3) == 0) {
            day = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(200) : 1);
            update.asOf(day);
        }
        if (random.nextInt(4) == 0) {
            territories = TERRITORIES.get(random.nextInt(TERRITORIES.size()));
            update.territories(territories);
        }
        if (random.nextInt(5) == 0) {
            words = words(random.nextInt(2), random.nextInt(2));
            update.vocabulary(words);
        }
        return world.next(day, territories, words);
    }

    private static void save(Project project, World next, WatchUpdate.Builder update, RandomGenerator random) {
        int degree = degree(random);
        next.projects.put(project.id(), project);
        next.degrees.put("OWNER " + project.id(), degree);
        update.save(project, degree);
    }

    private static void save(Offer offer, World next, WatchUpdate.Builder update, RandomGenerator random) {
        int degree = degree(random);
        next.searching.put(offer.id(), offer);
        next.degrees.put("TERRITORY " + offer.id(), degree);
        update.save(offer, degree);
    }

    private static int degree(RandomGenerator random) {
        return random.nextBoolean() ? 0 : random.nextInt(10_001);
    }

    private static void publish(PublishedProject project, World next, WatchUpdate.Builder update) {
        next.published.put(project.id(), project);
        update.put(project);
    }

    private static Offer offer(Market market, RandomGenerator random) {
        return market.offer("o-" + random.nextInt(12));
    }

    /** A project that may ask what the day decides, too. */
    private static Project project(Market market, String id, RandomGenerator random) {
        Project.Builder project = market.person(id, market.drawPublic());
        if (random.nextInt(3) == 0) {
            project.fact(
                    ACTS,
                    Series.completeThrough(
                            DAY.plusDays(random.nextInt(3)), new Series.Entry(DAY.minusYears(1), DAY, BigDecimal.TEN)));
        }
        return (switch (random.nextInt(8)) {
                    case 0 -> project.require(untilSoon(random), Visibility.PUBLIC);
                    case 1 -> project.prefer(40, Preference.when(untilSoon(random)), Visibility.PUBLIC);
                    case 2 ->
                        project.require(
                                Elapsed.monthsSince(ProjectFacts.INSTALLED_ON).below(9 + random.nextInt(300)));
                    case 3 -> project.require(told(), Visibility.PUBLIC);
                    case 4 -> project.prefer(Preference.measured(Market.WORDS, "calm", Subject.TERRITORY));
                    case 5 -> project.require(Market.WORDS.rule("small and cheap"));
                    default -> project;
                })
                .build();
    }

    private static Criterion untilSoon(RandomGenerator random) {
        return Fact.AS_OF.atMost(DAY.plusDays(random.nextInt(4)));
    }

    private static Criterion told() {
        return words(0, 0).rule("tells all acts");
    }

    /** An offer that searches, maybe under a mandate, and maybe asks what the day decides. */
    private static Offer searching(Offer drawn, RandomGenerator random) {
        Offer.Builder offer = drawn.toBuilder();
        switch (random.nextInt(6)) {
            case 0 -> offer.require(untilSoon(random));
            case 1 -> offer.require(told());
            case 2 -> offer.prefer(50, Preference.when(untilSoon(random)));
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            LocalDate from = DAY.plusDays(random.nextInt(3) - 1);
            offer.actor(Actor.builder("agency", ActorKind.AGENCY, "Agence")
                    .actingFor(new Mandate(
                            Actor.builder("town", ActorKind.COMMUNE, "Ville").build(),
                            from,
                            Optional.of(from.plusDays(1 + random.nextInt(3)))))
                    .build());
        }
        return offer.build();
    }

    private static List<String> expected(World before, World after) {
        Map<String, Map<String, Alert.Standing>> was = before.lists();
        Map<String, Map<String, Alert.Standing>> is = after.lists();
        List<String> told = new ArrayList<>();
        is.forEach((search, list) -> {
            Map<String, Alert.Standing> earlier = was.get(search);
            if (earlier != null) {
                Set<String> found = new TreeSet<>(list.keySet());
                found.addAll(earlier.keySet());
                for (String id : found) {
                    kind(earlier.get(id), list.get(id), after.degrees.get(search))
                            .ifPresent(kind -> told.add(search + ": " + id + " " + kind + ", " + text(earlier.get(id))
                                    + " -> " + text(list.get(id))));
                }
            }
        });
        return told;
    }

    private static Optional<Alert.Kind> kind(Alert.Standing was, Alert.Standing is, int degree) {
        if (was == null) {
            return Optional.of(Alert.Kind.ENTERED);
        }
        if (is == null) {
            return Optional.of(Alert.Kind.LEFT);
        }
        if (was.rank() < degree && is.rank() >= degree) {
            return Optional.of(Alert.Kind.REACHED);
        }
        if (was.rank() >= degree && is.rank() < degree) {
            return Optional.of(Alert.Kind.FELL_BELOW);
        }
        if (was.fits() == is.fits()) {
            return Optional.empty();
        }
        return Optional.of(is.fits().isTrue() ? Alert.Kind.CONFIRMED : Alert.Kind.TO_CONFIRM);
    }

    private static String text(Alert.Standing standing) {
        return standing == null ? "-" : standing.fits() + " " + standing.rank();
    }

    /** The reasons are those of the matchers before and after. */
    private static void explained(List<Alert> alerts, World before, World after) {
        if (alerts.isEmpty()) {
            return;
        }
        Matcher was = before.matcher();
        Matcher is = after.matcher();
        for (Alert alert : alerts) {
            Optional<Explanation> now = why(is, after, after, alert);
            List<Change> changes = now.flatMap(
                            explanation -> why(was, before, after, alert).map(explanation::since))
                    .orElse(List.of());

            assertThat(alert.explanation()).as(alert.toString()).isEqualTo(now);
            assertThat(alert.changes()).as(alert.toString()).isEqualTo(changes);
            boolean owners = alert.receiver() == Alert.Receiver.OWNER;
            assertThat(alert.project())
                    .isEqualTo(Optional.ofNullable(owners ? null : after.published.get(alert.found())));
            assertThat(alert.offer().isPresent()).isEqualTo(owners);
            alert.after().ifPresent(standing -> {
                Explanation why = alert.explanation().orElseThrow();
                assertThat(why.fits()).isEqualTo(standing.fits());
                assertThat(why.rank()).isEqualTo(standing.rank());
            });
        }
    }

    /** How a pair was or is explained; an offer that had ended before was no longer there. */
    private static Optional<Explanation> why(Matcher matcher, World world, World after, Alert alert) {
        if (alert.receiver() == Alert.Receiver.OWNER) {
            return Optional.ofNullable(world.offers.get(alert.found()))
                    .filter(offer -> world == after || !offer.hasEnded(world.day))
                    .map(offer -> matcher.explain(world.projects.get(alert.search()), offer));
        }
        return Optional.ofNullable(world.published.get(alert.found()))
                .map(project -> matcher.explain(project, world.searching.get(alert.search())));
    }

    /** The market that the watchlist keeps is that of the world. */
    private static void agree(Matcher kept, World world, Market market) {
        Matcher anew = world.matcher();
        Project project = market.project("any", market.drawPublic());
        Offer offer = market.offer("any");

        assertThat(kept.asOf()).isEqualTo(world.day);
        assertThat(texts(kept.offersFor(project))).isEqualTo(texts(anew.offersFor(project)));
        assertThat(texts(kept.projectsFor(offer))).isEqualTo(texts(anew.projectsFor(offer)));
    }

    private static List<String> texts(Ranking ranking) {
        return ranking.top(1_000).stream()
                .map(match -> match.explanation().text(Locale.ENGLISH))
                .toList();
    }
}
