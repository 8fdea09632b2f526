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
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Ranking;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
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

        assertThat(examples).hasSize(15);
    }
}
