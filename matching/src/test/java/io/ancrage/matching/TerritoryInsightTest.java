package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GRAND_GUERET;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.matching.Creuse.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.DateRange;
import io.ancrage.Source;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Visibility;
import io.ancrage.explanation.Explanation;
import io.ancrage.lever.LeverAction;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.lever.LeverItem;
import io.ancrage.lever.LeverMeasure;
import io.ancrage.matching.TerritoryInsight.Effect;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.offer.Slot;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.preference.Preference;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which change of an offer brings how many more people. */
class TerritoryInsightTest {

    private static final Trials TRIALS = Trials.of(TerritoryInsightTest.class);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 9, 1);
    private static final Source BOARD = Source.of("Délibération");
    private static final String STEERING = "promotion.steering";
    private static final String COORDINATOR = "promotion.steering.coordinator";

    private static Effect effect(TerritoryInsight insight, String change) {
        return insight.effects().stream()
                .filter(effect -> effect.change().id().equals(change))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no change " + change + " in " + changes(insight)));
    }

    private static List<String> changes(TerritoryInsight insight) {
        return insight.effects().stream().map(effect -> effect.change().id()).toList();
    }

    private static List<String> changes(Offer offer) {
        return changes(over(doctor("p")).territoryInsight(offer));
    }

    /** Newly fit, newly may fit, settled, closer, lost, weaker. */
    private static List<Integer> counts(Effect effect) {
        return List.of(
                effect.newlyFit(),
                effect.newlyMayFit(),
                effect.settled(),
                effect.closer(),
                effect.lost(),
                effect.weaker());
    }

    @Test
    void aChangeIsCountedByWhereEachProjectStandsTodayAndWouldStandThen() {
        Matcher matcher = over(
                doctor("content"),
                doctor("requires-housing").require(OfferFacts.BENEFITS.hasAny("HOUSING")),
                doctor("and-is-free-later")
                        .require(OfferFacts.BENEFITS.hasAny("HOUSING"))
                        .stage(CareerStage.STUDENT),
                doctor("prefers-housing").prefer(Preference.when(OfferFacts.BENEFITS.hasAny("HOUSING"))),
                doctor("wants-none").require(Criterion.not(OfferFacts.BENEFITS.hasAny("HOUSING"))),
                doctor("prefers-none").prefer(Preference.when(Criterion.not(OfferFacts.BENEFITS.hasAny("HOUSING")))));
        Offer complete = post("o", GUERET)
                .benefitsComplete()
                .require(ProjectFacts.CAREER_STAGE.is("LOCUM"))
                .build();
        TerritoryInsight exact = matcher.territoryInsight(complete);
        TerritoryInsight open = matcher.territoryInsight(post("o", GUERET).build());

        assertThat(exact.fitting()).isEqualTo(4);
        assertThat(exact.toConfirm()).isZero();
        assertThat(counts(effect(exact, "benefit.HOUSING"))).containsExactly(1, 0, 0, 1, 1, 1);
        // An offer that does not say that it has no housing may have it: those who require it are to be confirmed.
        assertThat(open.fitting()).isEqualTo(3);
        assertThat(open.toConfirm()).isEqualTo(3);
        assertThat(counts(effect(open, "benefit.HOUSING"))).containsExactly(0, 0, 2, 1, 1, 1);
        assertThat(effect(open, "benefit.HOUSING").gained()).isEqualTo(2);
    }

    @Test
    void someoneWhoMayFitThenIsCountedApart() {
        Matcher matcher =
                over(doctor("p").require(OfferFacts.BENEFITS.hasAny("HOUSING")).require(OfferFacts.TEAM.hasAny("IPA")));
        TerritoryInsight insight =
                matcher.territoryInsight(post("o", GUERET).benefitsComplete().build());

        assertThat(counts(effect(insight, "benefit.HOUSING"))).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(effect(insight, "team.IPA").bringsNothing()).isTrue();
    }

    @Test
    void theMostUsefulChangeComesFirstAndWhatBringsNothingIsSaid() {
        Matcher matcher = over(
                doctor("a").require(OfferFacts.BENEFITS.hasAny("HOUSING")),
                doctor("b").require(OfferFacts.BENEFITS.hasAny("HOUSING")),
                doctor("c").require(OfferFacts.MODES.hasAny("SALARIED")),
                doctor("d").prefer(Preference.when(OfferFacts.BENEFITS.hasAny("SECRETARIAT"))));
        TerritoryInsight insight = matcher.territoryInsight(
                post("o", GUERET).benefitsComplete().modes(PracticeMode.LIBERAL).build());

        assertThat(changes(insight)).startsWith("benefit.HOUSING", "mode.SALARIED", "benefit.SECRETARIAT");
        assertThat(insight.text(Locale.ENGLISH))
                .startsWith("o, on 2026-11-21: 1 published project(s) fit, 0 to confirm\n"
                        + "housing: +2 fit\n"
                        + "way of practising: salaried: +1 fit\n"
                        + "secretariat: 1 fit better\n"
                        + "brings nothing: help with administration; ");
        assertThat(insight.text(Locale.FRENCH))
                .startsWith("o, au 2026-11-21 : 1 projet(s) publié(s) conviennent, 0 à confirmer\n"
                        + "logement : +2 conviennent\n"
                        + "mode d'exercice : salarié : +1 conviennent\n"
                        + "secrétariat : 1 conviennent mieux\n"
                        + "n'apporte rien : appui administratif ; ");
    }

    @Test
    void onlyWhatIsPublishedCounts() {
        TerritoryInsight insight = over(doctor("p").require(OfferFacts.BENEFITS.hasAny("HOUSING"), Visibility.PRIVATE))
                .territoryInsight(post("o", GUERET).benefitsComplete().build());

        assertThat(insight.fitting()).isEqualTo(1);
        assertThat(effect(insight, "benefit.HOUSING").bringsNothing()).isTrue();
    }

    @Test
    void whatTheOfferSurelyHasIsNoChange() {
        Offer offer = post("o", GUERET)
                .benefit(Benefit.of(BenefitKind.FREE_RENT))
                .benefit(Benefit.of(BenefitKind.HOUSING).onCondition(ProjectFacts.CAREER_STAGE.is("LOCUM")))
                .modes(PracticeMode.SALARIED)
                .structures("MSP")
                .build();

        assertThat(changes(offer))
                .contains("benefit.HOUSING", "mode.LIBERAL", "structure.CPTS", "kind.ROTATION")
                .doesNotContain(
                        "benefit.FREE_RENT",
                        "benefit.RENT_REDUCTION",
                        "mode.SALARIED",
                        "structure.MSP",
                        "kind.SALARIED")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyActionAndMeasureThatOneCanWishForIsCarriedOutByAChange() {
        TerritoryInsight insight =
                over(doctor("p")).territoryInsight(post("o", GUERET).build());
        Set<String> carriedOut = new HashSet<>();
        insight.effects().forEach(effect -> carriedOut.addAll(effect.change().levers()));
        Stream<LeverItem> asked = LeverCatalog.load().actions().stream()
                .flatMap(action -> Stream.concat(
                        Stream.of(action).filter(one -> one.wish().isPresent()),
                        action.measures().stream().filter(one -> one.wish().isPresent())));

        assertThat(carriedOut).containsAll(asked.map(LeverItem::id).toList());
        assertThat(carriedOut)
                .allSatisfy(id -> assertThat(LeverCatalog.load().require(id))
                        .isInstanceOfAny(LeverAction.class, LeverMeasure.class));
    }

    @Test
    void aDeclaredLeverCountsForThoseWhoWishForItOrForItsAction() {
        Matcher matcher = over(
                doctor("action").require(TerritoryFacts.LEVERS.hasAny(STEERING)),
                doctor("measure").require(TerritoryFacts.LEVERS.hasAny(COORDINATOR)),
                doctor("none"));
        TerritoryInsight insight =
                matcher.territoryInsight(post("o", GRAND_GUERET).build());

        assertThat(insight.toConfirm()).isEqualTo(2);
        assertThat(counts(effect(insight, "lever." + COORDINATOR))).containsExactly(0, 0, 2, 0, 0, 0);
        assertThat(counts(effect(insight, "lever." + STEERING))).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(effect(insight, "lever." + STEERING).change().declaration())
                .contains(LeverDeclaration.of(GRAND_GUERET, STEERING, DAY, Source.STATED));
    }

    @Test
    void whatIsDeclaredAlreadyStaysAndIsNoChange() {
        Territories declared = FRANCE.withLevers(List.of(
                LeverDeclaration.of("DEP-23", COORDINATOR, DAY.minusDays(1), BOARD),
                LeverDeclaration.of(GUERET, "interns.supervisors", DAY.plusDays(1), BOARD)));
        Matcher matcher = Matcher.builder()
                .asOf(DAY)
                .territories(declared)
                .projects(published(doctor("both")
                        .require(TerritoryFacts.LEVERS.hasAny(STEERING))
                        .require(TerritoryFacts.LEVERS.hasAny("interns.supervisors"))))
                .build();
        TerritoryInsight insight = matcher.territoryInsight(post("o", GUERET).build());

        assertThat(changes(insight)).doesNotContain("lever." + COORDINATOR, "lever." + STEERING);
        assertThat(counts(effect(insight, "lever.interns.supervisors"))).containsExactly(0, 0, 1, 0, 0, 0);
    }

    @Test
    void anotherKindIsAnOfferBesideWhichLosesNobody() {
        Matcher matcher = over(
                doctor("salaried").require(OfferFacts.KIND.is("SALARIED")),
                doctor("rotation").require(OfferFacts.KIND.is("ROTATION")));
        TerritoryInsight insight = matcher.territoryInsight(post("o", GUERET).build());
        Effect rotation = effect(insight, "kind.ROTATION");

        assertThat(counts(rotation)).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(rotation.change().offers())
                .extracting(Offer::kind)
                .containsExactly(OfferKind.SALARIED, OfferKind.ROTATION);
        assertThat(rotation.change().label().in(Locale.ENGLISH)).isEqualTo("one more offer: practice in rotation");
    }

    @Test
    void aStartThatIsToldCanBeMovedButNotBeforeTheDay() {
        Offer soon = post("o", GUERET)
                .post(Post.ofSeats(1).during(DateRange.of(DAY.plusDays(20), DAY.plusMonths(5))))
                .build();
        Offer later = post("o", GUERET)
                .post(Post.ofSeats(1).during(DateRange.from(AUTUMN)))
                .build();
        TerritoryInsight insight = over(doctor("p").require(OfferFacts.STARTS_ON.atMost(AUTUMN.minusMonths(2))))
                .territoryInsight(later);

        assertThat(changes(soon))
                .filteredOn(id -> id.startsWith("start."))
                .containsExactlyInAnyOrder("start.1-month-earlier", "start.3-months-later");
        assertThat(changes(later))
                .filteredOn(id -> id.startsWith("start."))
                .containsExactlyInAnyOrder(
                        "start.1-month-earlier",
                        "start.3-months-earlier",
                        "start.6-months-earlier",
                        "start.3-months-later",
                        "start.6-months-later");
        assertThat(counts(effect(insight, "start.1-month-earlier"))).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(counts(effect(insight, "start.3-months-earlier"))).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(effect(insight, "start.3-months-earlier").change().label().in(Locale.FRENCH))
                .isEqualTo("début 3 mois plus tôt");
    }

    @Test
    void aStartThatIsNotToldCanBeAtOnceAndTheDaysOfSlotsAreFixed() {
        TerritoryInsight insight = over(doctor("p").require(OfferFacts.STARTS_ON.atMost(AUTUMN)))
                .territoryInsight(post("o", GUERET).build());
        Offer rotation = post("o", GUERET)
                .slot(new Slot(DateRange.of(AUTUMN, AUTUMN.plusDays(7)), OptionalInt.empty()))
                .build();

        assertThat(counts(effect(insight, "start.at-once"))).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(changes(rotation)).noneMatch(id -> id.startsWith("start."));
    }

    @Test
    void aDayOfArrivalThatTheOfferAsksForCanBeDropped() {
        Matcher matcher = over(doctor("p").available(DateRange.from(AUTUMN.plusDays(1))));
        Offer offer = post("o", GUERET)
                .require(ProjectFacts.AVAILABLE_FROM.atMost(AUTUMN))
                .require(ProjectFacts.CAREER_STAGE.is("LOCUM"))
                .build();

        assertThat(counts(effect(matcher.territoryInsight(offer), "start.any"))).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(effect(matcher.territoryInsight(offer), "start.any")
                        .change()
                        .offers()
                        .get(0)
                        .requirements())
                .containsExactly(ProjectFacts.CAREER_STAGE.is("LOCUM"));
    }

    @Test
    void oneMoreSeatIsOneMoreThanToldOrThanOne() {
        Matcher matcher = over(
                doctor("two").require(OfferFacts.SEATS.atLeast(2)),
                doctor("four").require(OfferFacts.SEATS.atLeast(4)));
        TerritoryInsight untold = matcher.territoryInsight(post("o", GUERET).build());
        TerritoryInsight three = matcher.territoryInsight(
                post("o", GUERET).post(Post.ofSeats(1)).post(Post.ofSeats(2)).build());

        assertThat(effect(untold, "seats.one-more").change().label().in(Locale.ENGLISH))
                .isEqualTo("one more seat (2)");
        assertThat(counts(effect(untold, "seats.one-more"))).containsExactly(0, 0, 1, 0, 1, 0);
        assertThat(effect(three, "seats.one-more").change().label().in(Locale.ENGLISH))
                .isEqualTo("one more seat (4)");
        assertThat(counts(effect(three, "seats.one-more"))).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(changes(post("o", GUERET).post(Post.ofSeats(10_000)).build()))
                .doesNotContain("seats.one-more");
    }

    @Test
    void anOfferThatHasEndedReachesNobodyHoweverItIsChanged() {
        TerritoryInsight insight =
                over(doctor("p")).territoryInsight(post("o", GUERET).build().end(DAY));

        assertThat(insight.fitting() + insight.toConfirm()).isZero();
        assertThat(insight.effects()).isNotEmpty().allMatch(Effect::bringsNothing);
    }

    @Test
    void theTerritorySeesTensAndNeverWhetherItIsNobodyOrAFew() {
        Project.Builder[] fifteen = IntStream.range(0, 15)
                .mapToObj(i -> doctor("p-" + i).require(OfferFacts.BENEFITS.hasAny("HOUSING")))
                .toArray(Project.Builder[]::new);
        Offer offer = post("o", GUERET).benefitsComplete().build();
        BandedInsight seen = over(fifteen).territoryInsight(offer).forTerritory();

        assertThat(seen.fitting().text(Locale.ENGLISH)).isEqualTo("fewer than 10");
        assertThat(seen.lines().get(0).change()).isEqualTo("benefit.HOUSING");
        assertThat(seen.lines().get(0).gained().text(Locale.FRENCH)).isEqualTo("10 à 19");
        assertThat(seen.text(Locale.ENGLISH))
                .startsWith("o, on 2026-11-21: fewer than 10 published projects fit, fewer than 10 to confirm\n"
                        + "housing: 10 to 19 more fit, fewer than 10 more to confirm, fewer than 10 fit better\n"
                        + "fewer than 10 by each: help with administration; ");
        assertThat(seen.text(Locale.FRENCH))
                .startsWith("o, au 2026-11-21 : moins de 10 projets publiés conviennent, moins de 10 à confirmer\n"
                        + "logement : 10 à 19 de plus conviennent, moins de 10 de plus à confirmer, moins de 10"
                        + " conviennent mieux\n"
                        + "moins de 10 par changement : appui administratif ; ");
    }

    @Test
    void ofFewerThanTenPeopleTheTerritoryLearnsNothing() {
        TRIALS.run(20, random -> {
            World world = new World(random, 9);
            Offer offer = world.offer();

            assertThat(world.matcher(world.projects).territoryInsight(offer).forTerritory())
                    .isEqualTo(world.matcher(List.of()).territoryInsight(offer).forTerritory());
        });
    }

    @Test
    void theTerritorysViewDependsOnTheBandsAlone() {
        TRIALS.run(20, random -> {
            World world = new World(random, 40);
            TerritoryInsight exact = world.matcher(world.projects).territoryInsight(world.offer());
            List<Effect> asSeen = new ArrayList<>();
            for (Effect effect : exact.effects()) {
                asSeen.add(new Effect(
                        effect.change(),
                        inBand(effect.gained(), random),
                        inBand(effect.newlyMayFit(), random),
                        0,
                        inBand(effect.closer(), random),
                        inBand(effect.lost(), random),
                        random.nextInt(40)));
            }

            assertThat(new TerritoryInsight(
                                    exact.offer(),
                                    exact.asOf(),
                                    inBand(exact.fitting(), random),
                                    inBand(exact.toConfirm(), random),
                                    asSeen)
                            .forTerritory())
                    .isEqualTo(exact.forTerritory());
        });
    }

    private static int inBand(int count, RandomGenerator random) {
        return count / 10 * 10 + random.nextInt(10);
    }

    @Test
    void everyCountIsWhatAMatcherMadeAnewWithTheChangeCounts() {
        TRIALS.run(25, random -> {
            World world = new World(random, 12);
            Offer offer = world.offer();
            TerritoryInsight insight = world.matcher(world.projects).territoryInsight(offer);
            Map<String, Explanation> today = world.judged(world.territories(), List.of(offer));

            assertThat(insight.fitting()).isEqualTo(count(today, Truth.TRUE));
            assertThat(insight.toConfirm()).isEqualTo(count(today, Truth.UNKNOWN));
            for (Effect effect : insight.effects()) {
                // All of them would take minutes.
                if (!effect.bringsNothing() || random.nextInt(6) == 0) {
                    OfferChange change = effect.change();
                    Territories there = change.declaration().isEmpty()
                            ? world.territories()
                            : world.territories(change.declaration().get());
                    Map<String, Explanation> then = world.judged(there, change.offers());

                    assertThat(counts(effect)).as(change.id()).isEqualTo(counts(today, then));
                }
            }
        });
    }

    private static int count(Map<String, Explanation> judged, Truth fits) {
        return (int) judged.values().stream().filter(why -> why.fits() == fits).count();
    }

    private static List<Integer> counts(Map<String, Explanation> today, Map<String, Explanation> then) {
        int[] counts = new int[6];
        today.forEach((id, before) -> {
            Explanation after = then.get(id);
            boolean in = !after.fits().isFalse();
            if (before.fits().isFalse()) {
                counts[0] += after.fits().isTrue() ? 1 : 0;
                counts[1] += after.fits().isUnknown() ? 1 : 0;
            } else if (!in) {
                counts[4]++;
            } else if (before.fits() != after.fits()) {
                counts[after.fits().isTrue() ? 2 : 5]++;
            } else {
                counts[3] += after.degree().value() > before.degree().value() ? 1 : 0;
                counts[5] += after.degree().value() < before.degree().value() ? 1 : 0;
            }
        });
        return IntStream.of(counts).boxed().toList();
    }

    /** Offers and projects that wish for what an offer or a declaration can change. */
    private static final class World {

        private static final List<String> BENEFITS =
                List.of("HOUSING", "RENT_REDUCTION", "FREE_RENT", "SECRETARIAT", "TRAINING");
        private static final List<String> LEVERS =
                List.of("promotion", STEERING, COORDINATOR, "interns.supervisors", "premises.premises-finance");

        private final RandomGenerator random;
        private final List<PublishedProject> projects;
        private final List<LeverDeclaration> declared = new ArrayList<>();

        World(RandomGenerator random, int most) {
            this.random = random;
            for (int i = random.nextInt(3); i > 0; i--) {
                declared.add(LeverDeclaration.of(
                        one(List.of(GUERET, "DEP-23", GRAND_GUERET)),
                        one(LEVERS.subList(1, LEVERS.size())),
                        DAY.minusDays(1),
                        BOARD));
            }
            this.projects = IntStream.range(0, random.nextInt(most + 1))
                    .mapToObj(this::project)
                    .toList();
        }

        private <T> T one(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private PublishedProject project(int number) {
            Project.Builder project = doctor("p-" + number).stage(one(List.of(CareerStage.values())));
            if (random.nextBoolean()) {
                project.available(DateRange.from(AUTUMN.plusDays(random.nextInt(-100, 100))));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                project.require(wish(), Visibility.PUBLIC);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                project.prefer(1 + random.nextInt(100), Preference.when(wish()), Visibility.PUBLIC);
            }
            return project.build().published();
        }

        private Criterion wish() {
            Criterion wish = switch (random.nextInt(8)) {
                case 0, 1 -> OfferFacts.BENEFITS.hasAny(one(BENEFITS));
                case 2 ->
                    OfferFacts.MODES.hasAny(one(List.of(PracticeMode.values())).name());
                case 3 -> OfferFacts.SEATS.atLeast(1 + random.nextInt(3));
                case 4 -> OfferFacts.STARTS_ON.atMost(AUTUMN.plusDays(random.nextInt(-200, 50)));
                case 5 -> OfferFacts.KIND.in("ROTATION", "SALARIED");
                default -> TerritoryFacts.LEVERS.hasAny(one(LEVERS));
            };
            return random.nextInt(6) == 0 ? Criterion.not(wish) : wish;
        }

        Offer offer() {
            Offer.Builder offer = post("o", one(List.of(GUERET, AUBUSSON, SAINTE_FEYRE, GRAND_GUERET)));
            if (random.nextBoolean()) {
                offer.benefitsComplete();
            }
            if (random.nextBoolean()) {
                offer.benefit(Benefit.of(BenefitKind.of(one(BENEFITS))));
            }
            if (random.nextBoolean()) {
                offer.modes(one(List.of(PracticeMode.values())));
            }
            if (random.nextBoolean()) {
                offer.post(Post.ofSeats(1 + random.nextInt(3)).during(DateRange.from(AUTUMN)));
            }
            if (random.nextInt(4) == 0) {
                offer.post(Post.UNKNOWN.of(
                        new Post.Part(TerritoryCode.parse(GUERET), Optional.empty(), Optional.empty(), 50),
                        new Post.Part(TerritoryCode.parse(AUBUSSON), Optional.empty(), Optional.empty(), 50)));
            }
            if (random.nextBoolean()) {
                offer.require(ProjectFacts.AVAILABLE_FROM.atMost(AUTUMN));
            }
            if (random.nextInt(3) == 0) {
                offer.prefer(Preference.when(TerritoryFacts.LEVERS.hasAny(one(LEVERS))));
            }
            return offer.build();
        }

        Territories territories(LeverDeclaration... more) {
            List<LeverDeclaration> all = new ArrayList<>(declared);
            all.addAll(List.of(more));
            return all.isEmpty() ? FRANCE : FRANCE.withLevers(all);
        }

        Matcher matcher(List<PublishedProject> present) {
            return matcher(territories(), present);
        }

        private static Matcher matcher(Territories there, List<PublishedProject> present) {
            return Matcher.builder()
                    .asOf(DAY)
                    .territories(there)
                    .projects(present)
                    .build();
        }

        /** How each project is judged with one of some offers, by the explanation of the one that suits it best. */
        Map<String, Explanation> judged(Territories there, List<Offer> offers) {
            Matcher matcher = matcher(there, List.of());
            Map<String, Explanation> judged = new TreeMap<>();
            for (PublishedProject project : projects) {
                for (Offer offer : offers) {
                    judged.merge(project.id(), matcher.explain(project, offer), World::better);
                }
            }
            return judged;
        }

        private static Explanation better(Explanation one, Explanation other) {
            List<Truth> order = List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE);
            int of = order.indexOf(one.fits());
            int than = order.indexOf(other.fits());
            return of != than
                    ? of < than ? one : other
                    : one.degree().value() >= other.degree().value() ? one : other;
        }
    }
}
