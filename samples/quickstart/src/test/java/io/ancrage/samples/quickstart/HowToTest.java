package io.ancrage.samples.quickstart;

import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.DateRange;
import io.ancrage.Range;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Contacts;
import io.ancrage.actor.Desk;
import io.ancrage.actor.NamedContact;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidFacts;
import io.ancrage.aids.AidPlaces;
import io.ancrage.aids.AidPlan;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.Situation;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.journey.JourneyAnchor;
import io.ancrage.aids.journey.JourneyCatalog;
import io.ancrage.aids.journey.JourneyMode;
import io.ancrage.aids.journey.JourneyPlan;
import io.ancrage.aids.journey.JourneyRequest;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Program;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.ImportReport;
import io.ancrage.json.Json;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.matching.Batch;
import io.ancrage.matching.JointRanking;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Ranking;
import io.ancrage.matching.Relaxations;
import io.ancrage.matching.Sought;
import io.ancrage.matching.TerritoryInsight;
import io.ancrage.matching.visibility.ExposureReport;
import io.ancrage.matching.visibility.FairMatch;
import io.ancrage.matching.visibility.FairVisibility;
import io.ancrage.matching.visibility.Need;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The short examples of the README: each is compiled and run here, and compared with the page. */
class HowToTest {

    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "ancrage", "samples", "quickstart", "HowToTest.java");
    private static final LocalDate day = LocalDate.of(2026, 11, 21);
    private static final Territories france = FrenchTerritories.load();

    private final List<String> sent = new ArrayList<>();

    private static void assertIsInTheReadme(String name) throws IOException {
        assertThat(Readme.blocks("java")).contains(Readme.shown(SOURCE, name));
    }

    @Test
    void explainOnePlace() throws IOException {
        Project project = Project.builder("p-1", Profession.PHYSICIAN)
                .require(POPULATION.atLeast(5_000))
                .build();
        Matcher matcher = Matcher.builder().asOf(day).territories(france).build();
        Explanation yesterday = matcher.explain(project, TerritoryCode.commune("23001"));
        // README: explain
        Explanation why = matcher.explain(project, TerritoryCode.commune("23096"));
        why.fits(); // TRUE, FALSE or UNKNOWN
        why.toConfirm(); // the facts that are still open, and whom to ask
        why.since(yesterday); // what changed since another explanation
        System.out.println(why.text(Locale.FRENCH));
        // README: end

        assertThat(why.fits()).isEqualTo(Truth.TRUE);
        assertThat(why.since(yesterday)).hasSize(1);
        assertIsInTheReadme("explain");
    }

    @Test
    void askAllCommunesOneQuestion() throws IOException {
        // README: ask
        Vocabulary words = ProjectFacts.vocabulary();
        Criterion criterion = Json.of(words).readCriterion("""
                {"all": [ {"fact": "territory.population", "between": [5000, 15000]},
                          {"any": [ {"fact": "territory.count.LYCEE", "atLeast": 1},
                                    {"fact": "territory.distanceTo.LYCEE", "atMost": 10} ]},
                          {"not": {"inside": "overseas"}} ]}""");
        TruthSet answers = words.compile(criterion).test(france.table(TerritoryLevel.COMMUNE));
        answers.count(Truth.UNKNOWN);
        // README: end

        assertThat(answers.count(Truth.TRUE)).isGreaterThan(538);
        assertIsInTheReadme("ask");
    }

    @Test
    void addAFactOfYourOwn() throws IOException {
        Vocabulary words = ProjectFacts.vocabulary();
        // README: host
        Fact<Boolean> coworking = Fact.flag("territory.coworking").labelled("espace de coworking", "coworking space");
        Territories mine = france.with(TerritoryValues.of(coworking, Source.of("Our survey"), Vintage.of("2026"))
                .put("23096", true)
                .put("COM-19275", false));
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(mine)
                .vocabulary(words.with(coworking))
                .build();
        // README: end
        Project project = Project.builder("p-1", Profession.PHYSICIAN)
                .require(coworking.is(true))
                .build();

        assertThat(matcher.explain(project, TerritoryCode.commune("23096")).fits())
                .isEqualTo(Truth.TRUE);
        assertThat(matcher.explain(project, TerritoryCode.commune("19275")).fits())
                .isEqualTo(Truth.FALSE);
        assertIsInTheReadme("host");
    }

    @Test
    void findAPracticeAndATownForThePartner() throws IOException {
        List<Offer> offers = List.of(Offer.builder("o-1", OfferKind.SALARIED, TerritoryCode.commune("23096"))
                .profession(Profession.PHYSICIAN)
                .confirmedOn(day)
                .build());
        // Invented minutes.
        Reader file = new StringReader("from,to,by,minutes\n23096,23193,CAR,8\n23096,23008,CAR,44\n");
        // README: couple
        TravelTimes own = TravelTable.read(file, france, Source.of("Our own table")); // or your router
        Vocabulary words = ProjectFacts.vocabulary().withTravelTimes(new CachedTravelTimes(own, 100_000));
        Project doctor = Project.builder("p-1", Profession.PHYSICIAN).build();
        Project baker = Project.builder("p-2", new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C"))
                .require(POPULATION.atLeast(1_500))
                .build();
        JointProject couple = new JointProject("c-1", doctor, baker, Nearness.minutes(30, TravelMode.CAR));
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(france)
                .vocabulary(words)
                .offers(offers)
                .build();
        JointRanking pairs =
                matcher.pairsFor(couple, Sought.OFFERS, Sought.TERRITORIES).confirmed();
        pairs.top(3).forEach(pair -> System.out.println(pair.text(Locale.FRENCH)));
        // README: end

        assertThat(pairs.top(3))
                .singleElement()
                .satisfies(pair -> assertThat(pair.second().territory().name()).isEqualTo("Sainte-Feyre"));
        assertIsInTheReadme("couple");
    }

    @Test
    void requireATravelTime() throws IOException {
        // Invented minutes.
        Reader file = new StringReader("from,to,by,minutes\n23193,23096,CAR,8\n");
        TravelTimes own = TravelTable.read(file, france, Source.of("Our own table"));
        // README: minutes
        GeoPoint hospital = france.location(TerritoryCode.commune("23096")).orElseThrow();
        Fact<BigDecimal> toHospital = Fact.number("territory.minutesToHospital", "min");
        TerritoryValues<BigDecimal> minutes = TerritoryValues.of(toHospital, own.source(), Vintage.of("2026"));
        for (Territory town : france.territories(TerritoryLevel.COMMUNE)) {
            france.location(town.code())
                    .map(point -> own.between(point, hospital, TravelMode.CAR))
                    .ifPresent(known -> known.ifPresent(min -> minutes.put(town.code(), BigDecimal.valueOf(min))));
        }
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(france.with(minutes))
                .vocabulary(ProjectFacts.vocabulary().with(toHospital))
                .build();
        Project doctor = Project.builder("p-1", Profession.PHYSICIAN)
                .require(toHospital.atMost(20)) // to confirm where the table does not know
                .build();
        // README: end

        assertThat(matcher.explain(doctor, TerritoryCode.commune("23193")).fits())
                .isEqualTo(Truth.TRUE);
        assertThat(matcher.explain(doctor, TerritoryCode.commune("23008")).fits())
                .isEqualTo(Truth.UNKNOWN);
        assertIsInTheReadme("minutes");
    }

    @Test
    void publishAnOffer() throws IOException {
        Actor town = Actor.builder("town", ActorKind.COMMUNE, "Guéret").build();
        Contacts contacts = new Contacts(
                new NamedContact("Exemple", "accueil", Optional.of("accueil@example.org"), Optional.empty()),
                Optional.empty(),
                Optional.of(new Desk("Accueil", Optional.of("accueil@example.org"), Optional.empty())));
        List<PublishedProject> published = List.of(Project.builder("p-1", Profession.PHYSICIAN)
                .available(DateRange.from(LocalDate.of(2027, 1, 1)))
                .build()
                .published());
        // README: publish
        Offer offer = Offer.builder("o-1", OfferKind.SALARIED, TerritoryCode.commune("23096"))
                .profession(Profession.PHYSICIAN)
                .modes(PracticeMode.SALARIED)
                .rhythm(WorkRhythm.ofHours(Range.atMost(39)).withPartTime(true))
                .benefit(Benefit.of(BenefitKind.HOUSING).forMonths(12).againstMonths(36))
                .require(ProjectFacts.AVAILABLE_FROM.atMost(LocalDate.of(2027, 9, 1)))
                .actor(town)
                .contacts(contacts)
                .build()
                .publish(day);
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(france)
                .projects(published)
                .build();
        Ranking people = matcher.projectsFor(offer); // projectsFor(actor): without any advert
        matcher.explain(published.get(0), offer).text(Locale.FRENCH); // also why not
        // README: end

        assertThat(people.fitting()).isEqualTo(1);
        assertIsInTheReadme("publish");
    }

    @Test
    void tellWhatWouldDoWhenNothingFits() throws IOException {
        Matcher matcher = Matcher.builder().asOf(day).territories(france).build();
        // README: relax
        Project doctor = Project.builder("p-1", Profession.PHYSICIAN)
                .search("DEP-23")
                .require(POPULATION.atLeast(50_000))
                .build();
        Relaxations ways = matcher.territoryRelaxations(doctor); // relaxations(doctor): over the offers
        ways.sets(); // without requirement 1, so many communes fit
        ways.ladders(); // or with at least 12,955 inhabitants, one does
        matcher.explain(doctor, TerritoryCode.commune("23096")).concessions(); // and for Guéret alone
        // README: end

        assertThat(ways.sets()).extracting(Relaxations.Opening::drop).containsExactly(List.of(0), List.of(1));
        assertThat(matcher.explain(doctor, TerritoryCode.commune("23096")).concessions())
                .hasSize(1);
        assertIsInTheReadme("relax");
    }

    @Test
    void showATerritoryWhatItCouldChange() throws IOException {
        PublishedProject housed = Project.builder("p-1", Profession.PHYSICIAN)
                .require(OfferFacts.BENEFITS.hasAny("HOUSING"))
                .build()
                .published();
        Offer offer = Offer.builder("o-1", OfferKind.SALARIED, TerritoryCode.commune("23096"))
                .profession(Profession.PHYSICIAN)
                .benefitsComplete()
                .build();
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(france)
                .projects(List.of(housed))
                .build();
        // README: insight
        TerritoryInsight insight = matcher.territoryInsight(offer);
        insight.effects(); // which change brings how many more people
        System.out.println(insight.forTerritory().text(Locale.FRENCH)); // fewer than 10, then tens
        // README: end

        assertThat(insight.effects())
                .filteredOn(effect -> effect.gained() > 0)
                .isNotEmpty()
                .allMatch(effect -> effect.gained() == 1);
        assertIsInTheReadme("insight");
    }

    @Test
    void liftTheTerritoriesInNeed() throws IOException {
        Project doctor = Project.builder("p-1", Profession.PHYSICIAN).build();
        List<PublishedProject> published = List.of(doctor.published());
        List<Offer> offers = List.of("23096", "75056").stream()
                .map(code -> Offer.builder("o-" + code, OfferKind.SALARIED, TerritoryCode.commune(code))
                        .profession(Profession.PHYSICIAN)
                        .confirmedOn(day)
                        .build())
                .toList();
        Matcher matcher =
                Matcher.builder().asOf(day).territories(france).offers(offers).build();
        // README: fair
        FairVisibility fair = FairVisibility.of(france, Need.whereLow(TerritoryFacts.APL_GENERAL_PRACTITIONER));
        List<FairMatch> lifted = fair.rerank(matcher.offersFor(doctor)).top(10);
        ExposureReport report = fair.exposure(published, matcher::offersFor, 10);
        report.gainOfTheNeediest(); // what it brings to the neediest fifth of the communes
        // README: end

        assertThat(lifted).hasSize(2);
        assertThat(report.lists()).isEqualTo(1);
        assertIsInTheReadme("fair");
    }

    @Test
    void importOffers() throws IOException {
        Vocabulary words = ProjectFacts.vocabulary();
        List<Offer> offers = new ArrayList<>();
        Reader file = new StringReader("""
                {"id": "o-1", "kind": "SALARIED", "territory": "23096"}
                {"id": "o-2", "kind": "SALARYED", "territory": "23096"}
                """);
        // README: import
        ImportReport report = Json.of(words).offerImporter().readJson(file, offer -> offers.add(offer));
        report.accepted();
        report.rejections().forEach(rejection -> System.out.println(rejection.message(Locale.FRENCH)));
        // README: end

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejections()).hasSize(1);
        assertIsInTheReadme("import");
    }

    @Test
    void sayWhatATerritoryDoesToAttractPeople() throws IOException {
        // README: levers
        Territories attractive = france.withLevers(List.of(LeverDeclaration.of(
                "DEP-23",
                "interns.financial-support",
                LocalDate.of(2026, 3, 1),
                Source.of("Délibération de l'assemblée"))));
        LeverCatalog.load().require("interns.financial-support").label().in(Locale.FRENCH);
        // README: end
        Program wish = ProjectFacts.vocabulary().compile(TerritoryFacts.LEVERS.hasAny("interns"));

        assertThat(wish.test(attractive.asOf(day).sheet(TerritoryCode.commune("23096"))))
                .isEqualTo(Truth.TRUE);
        assertIsInTheReadme("levers");
    }

    /** Both are compiled in Aids, and what it prints is compared by AidsTest. */
    @Test
    void seeWhichAidsThereAre() throws IOException {
        assertThat(Readme.blocks("java"))
                .contains(
                        Readme.shown(Readme.program("Aids"), "begin"),
                        Readme.shown(Readme.program("Aids"), "begin money"));
    }

    @Test
    void addASchemeOfYourOwn() throws IOException {
        String document = Files.readString(Path.of("..", "cli", "examples", "my-scheme.json"));
        Situation situation = Situation.builder(day)
                .fact(ProjectFacts.PROFESSION, "10")
                .place(france, TerritoryCode.commune("23096"))
                .event(AidFacts.INSTALLATION, LocalDate.of(2027, 3, 1))
                .noOtherAids()
                .build();
        // README: scheme
        AidCatalog mine = AidCatalog.france().with(Map.of("my-scheme.json", document));
        mine.problems(); // what cannot be used, where, and what would be right; all the rest works
        mine.lint(day).forEach(finding -> System.out.println(finding.text(Locale.FRENCH)));
        AidVerdict verdict = mine.assess(situation).verdict("exemple-prime-locale");
        verdict.amount(AmountPeriod.TOTAL).orElseThrow().text(Locale.FRENCH); // 3 000 €
        mine.sweep(situation, AidPlaces.of(france)).communes("exemple-prime-locale", Truth.TRUE);
        mine.changes(AidPlaces.of(france), day, day.plusYears(1)); // which schemes begin, end, or move with a zoning
        // README: end

        assertThat(mine.problems()).isEmpty();
        assertThat(verdict.amount(AmountPeriod.TOTAL)
                        .orElseThrow()
                        .text(Locale.FRENCH)
                        .replaceAll("\\h", " "))
                .isEqualTo("3 000 €");
        assertIsInTheReadme("scheme");
    }

    @Test
    void planTheJourney() throws IOException {
        Situation situation = Situation.builder(day)
                .fact(ProjectFacts.PROFESSION, "50")
                .noOtherAids()
                .build();
        AidPlan plan = AidCatalog.france().assess(situation).bestPlan();
        // README: journey
        JourneyPlan journey = JourneyCatalog.france()
                .plan(JourneyRequest.builder(day, JourneyMode.LIBERAL)
                        .knowing(situation.facts())
                        .backwardsFrom(JourneyAnchor.INSTALLATION, LocalDate.of(2027, 3, 1))
                        .deadlines(plan.chosen().stream()
                                .flatMap(aid -> aid.deadlines().stream())
                                .toList())
                        .build());
        journey.missed(); // the steps that cannot be met in time, and by how many days
        journey.text(Locale.FRENCH);
        // README: end

        assertThat(journey.steps()).isNotEmpty();
        assertIsInTheReadme("journey");
    }

    /** It is compiled in Offers, and its result compared by OffersTest. */
    @Test
    void seeWhichOffersFit() throws IOException {
        assertThat(Readme.blocks("java")).contains(Readme.shown(Readme.program("Offers"), "begin"));
    }

    /** It is compiled and run, with Spring Boot 3.5 and 4.1, by samples/consumers. */
    @Test
    void embedItInSpringBoot() throws IOException {
        String source = Files.readString(Path.of(
                "..",
                "consumers/spring-boot-3/src/main/java/io/ancrage/samples/consumers/springboot",
                "AncrageConfiguration.java"));
        String shown =
                source.substring(source.indexOf("@RestControllerAdvice\n")).strip();

        assertThat(Readme.blocks("java")).contains(shown);
        assertThat(shown.lines().filter(line -> line.matches(".*\\w.*"))).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void keepUpWithChanges() throws IOException {
        Project project = Project.builder("p-1", Profession.PHYSICIAN).build();
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(france)
                .offers(List.of(locum("o-1", "23096"), locum("o-2", "23008")))
                .build();
        Offer changed = locum("o-1", "19275");
        // README: changes
        var current = new AtomicReference<>(matcher); // what all threads ask
        current.updateAndGet(now -> now.withOffers(List.of(changed), Set.of("o-2"))); // new or replaced; taken out
        current.get().offersFor(project).top(10);
        // README: end

        assertThat(current.get().offersFor(project).top(10))
                .extracting(match -> match.territory().code().code())
                .containsExactly("19275");
        assertThat(matcher.offersFor(project).top(10)).hasSize(2);
        assertIsInTheReadme("changes");
    }

    @Test
    void answerMany() throws IOException {
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(france)
                .offers(List.of(locum("o-1", "23096")))
                .build();
        List<Project> projects = List.of(
                Project.builder("p-1", Profession.PHYSICIAN).build(),
                Project.builder("p-2", Profession.NURSE).build());
        ExecutorService executor = Executors.newFixedThreadPool(2);
        // README: batch
        Batch batch = matcher.offersForAll(projects).top(5).on(executor, (project, best) -> send(project.id(), best));
        System.out.println(batch.done() + " of " + batch.total());
        batch.join(); // or batch.completion(); batch.cancel() ends it soon, and what was sent stays valid
        // README: end
        executor.shutdown();

        assertThat(sent).containsExactly("p-1: 1", "p-2: 0");
        assertIsInTheReadme("batch");
    }

    private static Offer locum(String id, String commune) {
        return Offer.builder(id, OfferKind.LOCUM, TerritoryCode.commune(commune))
                .profession(Profession.PHYSICIAN)
                .build();
    }

    private void send(String project, List<Match> best) {
        sent.add(project + ": " + best.size());
    }

    @Test
    void everyExampleOfTheReadmeIsOneOfThese() throws IOException {
        List<String> examples = Readme.blocks("java");

        assertThat(examples).hasSize(21);
    }
}
