package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GRAND_GUERET;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.territory.TerritoryFacts.POPULATION;

import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.preference.Preference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Random offers and projects. A project is drawn twice alike but for what is not public: its twins. */
final class Market {

    private static final List<String> PLACES = List.of(
            GUERET,
            AUBUSSON,
            SAINTE_FEYRE,
            "23176",
            "87085",
            "75056",
            "67482",
            "97411",
            "49001",
            GRAND_GUERET,
            "DEP-23");
    private static final ActivityCode BREAD = new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C");
    private static final Fact<BigDecimal> CHILDREN = Fact.number("household.children", "");
    private static final Fact<Boolean> SECOND_HOME =
            Fact.flag("person.secondHome").visibleTo(Visibility.ON_CONSENT);
    private static final Fact<BigDecimal> NIGHTS = Fact.number("offer.nights", "");
    private static final Fact<BigDecimal> FIBRE = Fact.number("territory.fibre", "%");
    static final Vocabulary WORDS = ProjectFacts.vocabulary()
            .with(CHILDREN, SECOND_HOME, NIGHTS, FIBRE)
            .withRule(
                    "small and cheap",
                    Set.of(POPULATION, TerritoryFacts.HOUSE_PRICE),
                    place -> place.read(POPULATION).value().orElseThrow().intValue() % 3 != 0)
            .withRule(
                    "fits the stage",
                    Set.of(ProjectFacts.CAREER_STAGE, OfferFacts.KIND),
                    pair -> pair.read(ProjectFacts.CAREER_STAGE)
                                    .value()
                                    .orElseThrow()
                                    .compareTo("M")
                            < 0)
            .withMeasure(
                    "calm",
                    Set.of(POPULATION),
                    place -> place.read(POPULATION).value().orElseThrow().intValue() % 10_001)
            .withMeasure(
                    "quiet nights",
                    Set.of(NIGHTS, POPULATION),
                    pair -> pair.read(NIGHTS).value().orElseThrow().intValue() * 1_000);

    private final RandomGenerator random;
    private final List<String> places;

    Market(RandomGenerator random) {
        this(random, PLACES);
    }

    private Market(RandomGenerator random, List<String> places) {
        this.random = random;
        this.places = places;
    }

    /** A market in all communes of France. */
    static Market allOver(RandomGenerator random) {
        List<String> places = FRANCE.territories(TerritoryLevel.COMMUNE).stream()
                .map(commune -> commune.code().toString())
                .collect(Collectors.toCollection(ArrayList::new));
        places.addAll(PLACES);
        return new Market(random, places);
    }

    Matcher matcher(List<Offer> offers, List<PublishedProject> projects) {
        return Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .vocabulary(WORDS)
                .offers(offers)
                .projects(projects)
                .build();
    }

    List<Offer> offers(int count) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            offers.add(offer("o-" + i));
        }
        return offers;
    }

    List<PublishedProject> published(int count) {
        List<PublishedProject> projects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            projects.add(project("p-" + i, drawPublic()).published());
        }
        return projects;
    }

    Actor actor() {
        Actor.Builder actor = Actor.builder("a", ActorKind.CPTS, "CPTS");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            actor.within(place());
        }
        return random.nextInt(3) == 0 ? actor.seeking(Profession.PHYSICIAN).build() : actor.build();
    }

    private TerritoryCode place() {
        return TerritoryCode.parse(places.get(random.nextInt(places.size())));
    }

    Offer offer(String id) {
        Offer.Builder offer = Offer.builder(id, OfferKind.SALARIED, place());
        if (random.nextInt(8) > 0) {
            offer.profession(Profession.PHYSICIAN);
        }
        if (random.nextInt(4) == 0) {
            offer.activity(BREAD);
        }
        if (random.nextInt(3) == 0) {
            offer.specialty("general-medicine");
        }
        if (random.nextBoolean()) {
            offer.modes(random.nextBoolean() ? PracticeMode.SALARIED : PracticeMode.LIBERAL);
        }
        if (random.nextInt(3) == 0) {
            offer.fact(NIGHTS, BigDecimal.valueOf(random.nextInt(6)));
        }
        if (random.nextInt(3) == 0) {
            offer.benefit(Benefit.of(BenefitKind.HOUSING));
        } else if (random.nextInt(3) == 0) {
            offer.benefitsComplete();
        }
        if (random.nextInt(4) == 0) {
            TerritoryCode one = place();
            TerritoryCode two = place();
            offer.post(Post.ofSeats(1)
                    .of(
                            new Post.Part(one, Optional.empty(), Optional.empty(), 60),
                            new Post.Part(two, Optional.empty(), Optional.empty(), 40)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            offer.require(ofPerson());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            offer.prefer(1 + random.nextInt(100), Preference.when(random.nextBoolean() ? ofPerson() : ofPlace()));
        }
        return switch (random.nextInt(5)) {
            case 0 -> offer.published(Vintage.of("2018")).build();
            case 1 ->
                offer.confirmedOn(DAY)
                        .until(DAY.plusDays(random.nextInt(-1, 2)))
                        .build();
            case 2 -> offer.build();
            default -> offer.confirmedOn(DAY.minusDays(random.nextInt(500))).build();
        };
    }

    private Criterion ofPerson() {
        return switch (random.nextInt(7)) {
            case 0 -> ProjectFacts.CAREER_STAGE.in("LOCUM", "INSTALLING");
            case 1 -> ProjectFacts.AVAILABLE_FROM.atMost(LocalDate.of(2027, 6, 1));
            case 2 -> ProjectFacts.MODES.hasAny("SALARIED");
            case 3 -> WORDS.rule("fits the stage");
            case 4 -> ProjectFacts.SPECIALTIES.hasAny("SM54");
            default -> Criterion.not(ProjectFacts.CAREER_STAGE.is("STUDENT"));
        };
    }

    private Area area() {
        return switch (random.nextInt(10)) {
            case 0 -> Area.in("DEP-23");
            case 1 -> Area.in("49001");
            case 2 -> Area.in("REG-75");
            case 3 -> Area.in(GRAND_GUERET);
            case 4 -> Area.metropolitan();
            case 5 -> Area.overseas();
            case 6 -> Area.everywhere();
            case 7 -> Area.around(GeoPoint.ofDegrees(46.17, 1.87), random.nextInt(1, 300));
            case 8 -> Area.anyOf(Area.in("49001"), Area.in("97411"));
            default -> new Area.Except(Area.anyOf(Area.in("DEP-23"), Area.in("DEP-87")), Area.in(GUERET));
        };
    }

    private Criterion ofPlace() {
        return switch (random.nextInt(14)) {
            case 0 -> POPULATION.atLeast(random.nextInt(20_000));
            case 1 -> TerritoryFacts.HOUSE_PRICE.atMost(500 + random.nextInt(2_000));
            case 2 -> new Inside(area());
            case 3 -> OfferFacts.BENEFITS.hasAny("HOUSING");
            case 4 -> OfferFacts.MODES.hasAny("SALARIED", "MIXED");
            case 5 -> WORDS.rule("small and cheap");
            case 6 ->
                Criterion.anyOf(OfferFacts.BENEFITS.hasAny("HOUSING"), POPULATION.atLeast(random.nextInt(30_000)));
            case 7 -> Criterion.not(OfferFacts.PROFESSIONS.hasAny(Profession.PHYSICIAN.code()));
            case 8 -> POPULATION.atMost(random.nextInt(30_000));
            case 9 -> Criterion.allOf(POPULATION.atMost(random.nextInt(30_000)), NIGHTS.atMost(random.nextInt(4)));
            case 10 -> FIBRE.atLeast(random.nextInt(50));
            case 11 -> FIBRE.atMost(random.nextInt(50));
            default ->
                Criterion.anyOf(
                        TerritoryFacts.zoning(Profession.PHYSICIAN).is("ZIP"),
                        POPULATION.atMost(random.nextInt(20_000)));
        };
    }

    private Criterion ofTheFamily() {
        return switch (random.nextInt(4)) {
            case 0 -> TerritoryFacts.LYCEES.atLeast(1);
            case 1 -> TerritoryFacts.COLLEGES.atLeast(1 + random.nextInt(3));
            case 2 -> CHILDREN.atMost(random.nextInt(4));
            default -> POPULATION.atLeast(random.nextInt(20_000));
        };
    }

    private Preference preference() {
        return switch (random.nextInt(10)) {
            case 0 -> Preference.when(ofPlace());
            case 1 -> Preference.more(POPULATION, random.nextInt(5_000), 5_000 + random.nextInt(1, 50_000));
            case 2 ->
                Preference.less(TerritoryFacts.HOUSE_PRICE, random.nextInt(1_000), 1_000 + random.nextInt(1, 2_000));
            case 3 -> Preference.near(46.17, 1.87, random.nextInt(50), 50 + random.nextInt(1, 500));
            case 4 -> Preference.measured(WORDS, "calm", Subject.TERRITORY);
            case 5 -> Preference.measured(WORDS, "quiet nights", Subject.PAIR);
            case 6 -> Preference.ranked(TerritoryFacts.zoning(Profession.PHYSICIAN), "ZIP", "ZAC");
            case 7 -> Preference.more(NIGHTS, 0, 5);
            case 8 -> Preference.when(OfferFacts.MODES.hasAny("SALARIED"));
            default -> Preference.around(TerritoryFacts.APL_GENERAL_PRACTITIONER, 3, 1 + random.nextInt(3));
        };
    }

    /** What is public of a project: drawn once, while its owner's secrets are drawn anew for each twin. */
    record Public(boolean inHealth, List<Consumer<Project.Builder>> steps) {}

    Public drawPublic() {
        List<Consumer<Project.Builder>> open = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Criterion wish = ofPlace();
            open.add(project -> project.require(wish));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Preference wish = preference();
            int weight = random.nextInt(101);
            open.add(project -> {
                if (weight == 0) {
                    project.prefer(wish);
                } else {
                    project.prefer(weight, wish);
                }
            });
        }
        if (random.nextBoolean()) {
            CareerStage stage = CareerStage.values()[random.nextInt(CareerStage.values().length)];
            open.add(project -> project.stage(stage));
        }
        if (random.nextInt(3) == 0) {
            open.add(project -> project.fact(ProjectFacts.MODES, CodeSet.of("SALARIED")));
        }
        if (random.nextInt(3) == 0) {
            open.add(project -> project.fact(ProjectFacts.AVAILABLE_FROM, LocalDate.of(2027, 1, 1)));
        }
        boolean inHealth = random.nextInt(6) > 0;
        if (inHealth && random.nextBoolean()) {
            open.add(project -> project.specialty(Specialty.of("SM54")));
        }
        return new Public(inHealth, List.copyOf(open));
    }

    Project project(String id, Public open) {
        return person(id, open).build();
    }

    Project.Builder person(String id, Public open) {
        Project.Builder project =
                open.inHealth() ? Project.builder(id, Profession.PHYSICIAN) : Project.builder(id, BREAD);
        RandomGenerator secrets = new SplittableRandom(random.nextLong());
        for (Consumer<Project.Builder> step : open.steps()) {
            secret(project, secrets);
            step.accept(project);
        }
        secret(project, secrets);
        secret(project, secrets);
        return project;
    }

    private void secret(Project.Builder project, RandomGenerator secrets) {
        Visibility hidden = secrets.nextBoolean() ? Visibility.PRIVATE : Visibility.ON_CONSENT;
        switch (secrets.nextInt(13)) {
            case 0 -> project.require(ofTheFamily(), hidden);
            case 1 -> project.prefer(1 + secrets.nextInt(100), Preference.when(ofTheFamily()), hidden);
            case 2 -> project.prefer(preference(), hidden);
            case 3 -> project.fact(CHILDREN, BigDecimal.valueOf(secrets.nextInt(5)));
            case 4 -> project.fact(ProjectFacts.SCHOOL_LEVELS, CodeSet.of("LYCEE"));
            case 5 -> project.fact(ProjectFacts.PARTNER_JOBS, CodeSet.of("D1102"));
            case 6 -> project.fact(ProjectFacts.AGE, BigDecimal.valueOf(28 + secrets.nextInt(40)));
            case 7 -> project.fact(SECOND_HOME, secrets.nextBoolean());
            case 8 -> project.fact(ProjectFacts.INSTALLED_ON, LocalDate.of(2000 + secrets.nextInt(26), 1, 1));
            // Nobody says that these are private: they are, by what they ask.
            case 9 -> project.require(OfferFacts.BENEFITS.hasAny("PARTNER_JOB_HELP", "HOUSING"));
            case 10 -> project.prefer(Preference.when(Criterion.not(OfferFacts.BENEFITS.hasAny("CHILDCARE"))));
            case 11 -> project.prefer(Preference.more(TerritoryFacts.COLLEGES, 0, 2));
            default -> {}
        }
    }
}
