package io.ancrage.aids.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Vocabulary;
import io.ancrage.profession.Profession;
import io.ancrage.territory.TerritoryFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps that come with the library, held against the facts they were made from. */
class JourneyCatalogTest {

    private static final JourneyCatalog FRANCE = JourneyCatalog.france();

    /**
     * Professions; modes (Libéral, Remplaçant, Salarié); B blocking, P private, ? under a condition; desk; earliest; latest;
     * time of the desk; numbers of documents, sources, conflicts and open points; confidence.
     */
    private static final String FACTS = """
            territory.needs-and-zoning | all | LRS | - | ARS | - | - | - | 0 | 7 | 0 | 2 | HIGH
            territory.referent | all | LRS | - | ARS_OR_DEPARTMENT_DESK | - | INSTALLATION -P50D ADVISED | - | 0 | 3 | 0 | 0 | MEDIUM
            territory.welcome-visit | all | LRS | - | TERRITORY_WELCOMER | - | - | - | 0 | 1 | 0 | 0 | LOW
            qualify.diploma | all | LRS | ? | UNIVERSITY | DIPLOMA STATED | step:register.order LEGAL | - | 2 | 4 | 0 | 1 | MEDIUM
            qualify.foreign-diploma | all | LRS | ? | CNG_OR_ORDRE | - | step:register.order LEGAL | - | 3 | 4 | 0 | 2 | MEDIUM
            register.order | 10 60 70 50 40 21 | LRS | B? | ORDRE_DEPARTMENT | DIPLOMA -P6M STATED | INSTALLATION LEGAL | P3M | 5 | 8 | 0 | 1 | HIGH
            register.order-transfer | 10 40 50 | LRS | B? | ORDRE_DEPARTMENT | - | INSTALLATION LEGAL | P3M | 2 | 4 | 1 | 0 | MEDIUM
            register.rpps-ars | 91 | LRS | B | ARS | - | INSTALLATION STATED | - | 2 | 2 | 1 | 1 | MEDIUM
            register.declare-installation | 10 50 | L | - | ORDRE_DEPARTMENT | - | INSTALLATION -P1M STATED | P3M | 1 | 4 | 1 | 1 | MEDIUM
            register.contracts | 10 40 50 | LS | - | ORDRE_DEPARTMENT | CONTRACT_SIGNATURE -P1M ADVISED | CONTRACT_SIGNATURE P1M LEGAL | - | 3 | 3 | 0 | 0 | HIGH
            register.cps-card | all | LRS | - | ANS | step:register.order STATED | - | P15D | 0 | 4 | 0 | 0 | MEDIUM
            check.restrictions | 10 40 50 | L | ? | ORDRE_DEPARTMENT | - | step:premises.lease ADVISED | - | 1 | 3 | 0 | 0 | HIGH
            convention.nurse-experience | 60 | LR | B | CPAM | - | step:convention.cpam-appointment STATED | - | 1 | 2 | 0 | 1 | MEDIUM
            convention.physio-first-two-years | 70 | L | B? | CPAM | - | step:convention.cpam-appointment STATED | - | 1 | 3 | 1 | 0 | MEDIUM
            convention.regulated-zone | 60 70 50 40 | L | B? | CPAM | - | step:premises.lease ADVISED | - | 2 | 6 | 0 | 1 | HIGH
            convention.cpam-appointment | 10 60 70 50 40 91 | LR | B | CPAM | step:register.order STATED | INSTALLATION STATED | - | 5 | 6 | 0 | 1 | HIGH
            convention.sector | 10 | L | - | CPAM | step:convention.cpam-appointment STATED | step:convention.cpam-appointment P2M ADVISED | - | 1 | 3 | 0 | 1 | MEDIUM
            business.one-stop-declaration | all | LR | - | INPI_URSSAF | step:convention.cpam-appointment STATED | INSTALLATION P8D LEGAL | - | 3 | 3 | 0 | 1 | HIGH
            business.pension-fund | all | LR | - | PENSION_FUND | INSTALLATION STATED | INSTALLATION P1M STATED | - | 2 | 5 | 0 | 2 | MEDIUM
            business.cfe-declaration | all | LR | - | TAX_OFFICE | - | INSTALLATION_YEAR_END LEGAL | - | 2 | 2 | 0 | 0 | HIGH
            business.tax-zone-option | all | L | ? | TAX_OFFICE | INSTALLATION STATED | INSTALLATION P6M LEGAL | - | 0 | 1 | 0 | 0 | MEDIUM
            insurance.liability | all | LR | B | INSURER | - | INSTALLATION LEGAL | - | 1 | 5 | 0 | 0 | HIGH
            premises.search | 10 60 70 50 40 91 | L | - | MAIRIE_OR_EPCI | - | - | - | 0 | 2 | 0 | 0 | LOW
            premises.lease | 10 60 70 50 40 91 | L | - | LANDLORD_OR_NOTARY | - | step:convention.cpam-appointment ADVISED | - | 1 | 3 | 0 | 0 | HIGH
            premises.accessibility | 10 60 70 50 40 91 | L | ? | MAIRIE | - | WORKS_START LEGAL | P4M | 3 | 3 | 0 | 0 | HIGH
            premises.medical-waste | 10 60 70 50 40 | L | - | WASTE_COLLECTOR | - | - | - | 2 | 2 | 0 | 1 | HIGH
            premises.dental-x-ray | 40 | L | ? | NUCLEAR_SAFETY_AUTHORITY | - | - | - | 2 | 1 | 0 | 1 | LOW
            equip.software | 10 60 70 50 40 91 | L | - | SOFTWARE_VENDOR | - | - | - | 1 | 2 | 0 | 2 | MEDIUM
            equip.billing | 10 60 70 50 40 91 | LR | - | CPAM | - | - | - | 2 | 3 | 0 | 1 | MEDIUM
            start.hire | all | L | ? | URSSAF | HIRE -P8D LEGAL | HIRE LEGAL | - | 2 | 1 | 0 | 0 | HIGH
            team.coordinated-practice | all | LS | - | CPTS_OR_MSP | - | - | - | 0 | 3 | 0 | 1 | MEDIUM
            aids.conventional-contract | 60 70 50 40 91 | L | ? | CPAM | INSTALLATION STATED | INSTALLATION P12M STATED | - | 0 | 1 | 0 | 1 | MEDIUM
            aids.physician-first-installation | 10 | L | ? | CPAM | INSTALLATION STATED | - | P3M | 0 | 1 | 0 | 1 | MEDIUM
            aids.local | all | LS | - | LOCAL_AUTHORITY | - | CONTRACT_SIGNATURE ADVISED | - | 0 | 1 | 0 | 1 | MEDIUM
            locum.licence | 10 | R | B? | ORDRE_DEPARTMENT | - | LOCUM_START LEGAL | - | 3 | 4 | 1 | 1 | HIGH
            locum.contract | 10 | R | B | ORDRE_DEPARTMENT | - | LOCUM_START LEGAL | - | 1 | 3 | 0 | 0 | HIGH
            salaried.contract | 10 | S | - | EMPLOYER | - | INSTALLATION LEGAL | - | 4 | 6 | 1 | 2 | MEDIUM
            pharmacy.licence-and-declaration | 21 | L | B | ARS_AND_ORDRE | - | INSTALLATION LEGAL | P4M | 3 | 3 | 0 | 1 | MEDIUM
            family.partner-job | all | LRS | P? | FRANCE_TRAVAIL | PARTNER_NOTICE_END P1D STATED | - | - | 3 | 2 | 0 | 0 | HIGH
            family.school-primary | all | LRS | P? | MAIRIE | SCHOOL_START -P6M USUAL | SCHOOL_START -P3M USUAL | - | 4 | 4 | 0 | 1 | MEDIUM
            family.school-secondary | all | LRS | P? | SCHOOL_OR_DSDEN | - | - | - | 3 | 2 | 0 | 1 | HIGH
            family.childcare | all | LRS | P? | MAIRIE | - | - | - | 2 | 2 | 0 | 1 | MEDIUM
            family.housing | all | LRS | P? | LANDLORD_OR_TERRITORY | - | ARRIVAL -P3M LEGAL | - | 1 | 2 | 0 | 1 | MEDIUM
            first-year.on-call | 10 | LRS | - | ORDRE_DEPARTMENT | INSTALLATION STATED | ROTA_START -P45D STATED | - | 0 | 3 | 0 | 0 | MEDIUM
            first-year.follow-up | all | LS | - | TERRITORY_WELCOMER | ARRIVAL ADVISED | ARRIVAL P12M ADVISED | - | 0 | 1 | 0 | 1 | LOW
            """;

    private static List<String[]> facts() {
        return FACTS.lines().map(line -> line.split(" \\| ", -1)).toList();
    }

    private static String limit(Optional<JourneyLimit> limit) {
        return limit.map(some -> some.anchor()
                                .map(Enum::name)
                                .orElseGet(() -> "step:" + some.step().orElseThrow())
                        + (some.offset().isZero() ? "" : " " + shown(some.offset())) + " " + some.basis())
                .orElse("-");
    }

    /** As people write it: -P1M and not P-1M. */
    private static String shown(Period period) {
        return period.toTotalMonths() < 0 || LocalDate.EPOCH.plus(period).isBefore(LocalDate.EPOCH)
                ? "-" + period.negated()
                : period.toString();
    }

    private static String letters(JourneyStep step) {
        return step.modes().stream()
                .map(mode -> mode == JourneyMode.LOCUM ? "R" : mode.name().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String flags(JourneyStep step) {
        String flags = (step.isBlocking() ? "B" : "")
                + (step.isPrivate() ? "P" : "")
                + (step.condition().facts().isEmpty() ? "" : "?");
        return flags.isEmpty() ? "-" : flags;
    }

    private static List<Text> texts(JourneyStep step) {
        List<Text> texts = new ArrayList<>(List.of(step.title(), step.note()));
        texts.addAll(step.documents());
        texts.addAll(step.conflicts());
        texts.addAll(step.unknown());
        Stream.of(step.earliest(), step.latest()).flatMap(Optional::stream).forEach(limit -> texts.add(limit.note()));
        step.deskTime().ifPresent(time -> texts.add(time.note()));
        step.scopes().forEach(scope -> texts.add(scope.label()));
        step.sources().forEach(source -> texts.add(source.publisher()));
        return texts;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JourneyCatalog.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JourneyCatalog.schema());
    }

    @Test
    void fortyFiveStepsStandInTheOrderOfTheJourney() {
        assertThat(FRANCE.steps())
                .hasSize(45)
                .extracting(JourneyStep::id)
                .containsExactlyElementsOf(facts().stream().map(row -> row[0]).toList());
    }

    @Test
    void everyStepHasItsFacts() {
        for (String[] row : facts()) {
            JourneyStep step = FRANCE.require(row[0]);
            String professions =
                    step.professions().stream().map(Profession::code).collect(Collectors.joining(" "));
            assertThat(Stream.of(
                            step.professions().size() == 7 ? "all" : professions,
                            letters(step),
                            flags(step),
                            step.desk(),
                            limit(step.earliest()),
                            limit(step.latest()),
                            step.deskTime().map(time -> time.most().toString()).orElse("-"),
                            String.valueOf(step.documents().size()),
                            String.valueOf(step.sources().size()),
                            String.valueOf(step.conflicts().size()),
                            String.valueOf(step.unknown().size()),
                            step.confidence().name()))
                    .as(step.id())
                    .containsExactlyElementsOf(List.of(row).subList(1, row.length));
        }
    }

    @Test
    void allSourcesAreKept() {
        List<JourneySource> sources =
                FRANCE.steps().stream().flatMap(step -> step.sources().stream()).toList();

        assertThat(sources).hasSize(138).allSatisfy(source -> {
            assertThat(source.seen()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(source.url()).matches("|https?://.+");
            assertThat(source.publisher().french()).isNotBlank();
        });
        assertThat(sources.stream().filter(JourneySource::official).count()).isEqualTo(78);
    }

    @Test
    void everyTextIsInBothLanguagesAndNoneIsLeftInTheOther() {
        assertThat(FRANCE.steps())
                .allSatisfy(step -> assertThat(texts(step)).allSatisfy(text -> {
                    assertThat(text.french().isBlank()).isEqualTo(text.english().isBlank());
                    assertThat(text.french()).doesNotContain(" the ").doesNotContain(" of the ");
                    assertThat(text.english()).doesNotContain(" le ").doesNotContain(" dans ");
                }));
        assertThat(FRANCE.steps())
                .allSatisfy(step -> assertThat(step.title().french())
                        .isNotEqualTo(step.title().english()));
    }

    @Test
    void thirtyFourDesksHaveNames() {
        assertThat(FRANCE.desks()).hasSize(34).allSatisfy(desk -> {
            assertThat(desk.label().french()).isNotBlank();
            assertThat(desk.label().english()).isNotBlank();
        });
        assertThat(FRANCE.desks())
                .extracting(JourneyDesk::id)
                .contains("UNKNOWN")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "business.pension-fund,     10, CARMF",
        "business.pension-fund,     60, CARPIMKO",
        "business.pension-fund,     40, CARCDSF",
        "business.pension-fund,     21, CAVP",
        "register.order,            50, ORDRE_NATIONAL_THEN_DEPARTMENT",
        "register.order,            21, ORDRE_REGION",
        "register.order,            70, ORDRE_DEPARTMENT",
        "qualify.foreign-diploma,   70, DREETS",
        "qualify.foreign-diploma,   60, UNKNOWN",
        "convention.cpam-appointment, 60, CPAM"
    })
    void aProfessionMayHaveItsOwnDesk(String step, String profession, String desk) {
        assertThat(FRANCE.require(step).deskFor(Optional.of(Profession.of(profession))))
                .isEqualTo(desk);
    }

    @Test
    void onlyTheOnCallRotaIsForGeneralPractitionersAlone() {
        assertThat(FRANCE.steps().stream().filter(step -> !step.specialties().isEmpty()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.id()).isEqualTo("first-year.on-call");
                    assertThat(step.professions()).containsExactly(Profession.PHYSICIAN);
                    assertThat(step.specialties()).containsExactly("general-medicine");
                });
    }

    @Test
    void zonesAreReadFromTheFactsOfTerritories() {
        assertThat(FRANCE.require("business.tax-zone-option").condition().facts())
                .containsExactly(TerritoryFacts.FRR, TerritoryFacts.QPV);
        assertThat(FRANCE.require("aids.physician-first-installation")
                        .condition()
                        .facts())
                .containsExactly(TerritoryFacts.zoning(Profession.PHYSICIAN));
    }

    @Test
    void theFamilyIsPrivate() {
        assertThat(FRANCE.steps().stream().filter(JourneyStep::isPrivate))
                .extracting(JourneyStep::phase)
                .containsOnly(JourneyPhase.FAMILY)
                .hasSize(5);
        assertThat(JourneyFacts.all())
                .filteredOn(fact -> fact.visibility() == Visibility.PRIVATE)
                .containsExactly(
                        JourneyFacts.PARTNER_NEEDS_JOB,
                        JourneyFacts.CHILDREN_AGES,
                        JourneyFacts.SCHOOL_START,
                        JourneyFacts.PARTNER_NOTICE_END);
    }

    @Test
    void aStepWhoseDaysOrConditionsArePrivateIsPrivateUnasked() {
        JourneyStep visit = FRANCE.require("territory.welcome-visit");

        assertThat(visit.isPrivate()).isFalse();
        assertThat(visit.toBuilder()
                        .when(JourneyFacts.PARTNER_NEEDS_JOB.is(true))
                        .build()
                        .isPrivate())
                .isTrue();
        assertThat(visit.toBuilder()
                        .latest(JourneyLimit.from(JourneyAnchor.SCHOOL_START, Period.ZERO, LimitBasis.USUAL))
                        .build()
                        .isPrivate())
                .isTrue();
    }

    @Test
    void checkInsAreTheLibrarysOwnProposal() {
        assertThat(FRANCE.checkIns())
                .extracting(CheckIn::after)
                .containsExactly(Period.ofMonths(3), Period.ofMonths(6), Period.ofMonths(12), Period.ofMonths(24));
        assertThat(FRANCE.checkIns()).allSatisfy(checkIn -> {
            assertThat(checkIn.basis()).isEqualTo(LimitBasis.ADVISED);
            assertThat(checkIn.anchor()).isEqualTo(JourneyAnchor.INSTALLATION);
            assertThat(checkIn.follows()).isEqualTo("first-year.follow-up");
            assertThat(checkIn.note().french()).startsWith("Proposition d'Ancrage");
            assertThat(checkIn.note().english()).startsWith("A proposal of Ancrage");
        });
    }

    @Test
    void theFactsAreDeclaredOnceAndJoinAHostsOwn() {
        assertThat(new HashSet<>(JourneyFacts.all())).hasSameSizeAs(JourneyFacts.all());
        assertThat(JourneyFacts.all())
                .allSatisfy(fact -> assertThat(fact.label().french()).isNotEqualTo(fact.id()));
        Fact<Boolean> quiet = Fact.flag("territory.quiet");
        Vocabulary words = JourneyFacts.vocabulary(Vocabulary.of(List.of(quiet)));
        assertThat(words.facts()).contains(quiet, JourneyFacts.MOVES);
        assertThat(JourneyFacts.INSTALLATION)
                .isEqualTo(Fact.date("event.installation").labelled("installation visée", "installation in question"));
        for (JourneyAnchor anchor : JourneyAnchor.values()) {
            assertThat(JourneyFacts.all()).contains(anchor.fact());
        }
    }

    @Test
    void theDocumentFitsItsSchemaAndTheSchemaItsDraft() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(JourneyCatalog.schema(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(resource("steps.json"), InputFormat.JSON)).isEmpty();
        assertThat(JourneyCatalog.schema()).contains("urn:ancrage:schema:journey:1", "urn:ancrage:schema:criterion:1");
    }

    @Test
    void theSchemaLooksIntoStepsAndConditions() throws IOException {
        String steps = resource("steps.json");

        assertThat(schema().validate(steps.replaceFirst("\"LIBERAL\"", "\"FREELANCE\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(steps.replaceFirst("\"hasAny\"", "\"hasSome\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(steps.replaceFirst("\"official\"", "\"offical\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theWordsOfTheSchemaAreThoseOfTheCode() {
        String schema = JourneyCatalog.schema();
        Stream.of(
                        JourneyMode.values(),
                        JourneyPhase.values(),
                        JourneyAnchor.values(),
                        LimitBasis.values(),
                        Confidence.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(schema).contains("\"" + word.name() + "\""));
    }

    @Test
    void aHostReplacesAStepInItsPlaceAndAddsItsOwn() {
        JourneyStep visit = FRANCE.require("territory.welcome-visit");
        JourneyStep replaced = visit.toBuilder()
                .note(new Text("Chaque premier lundi", "Every first Monday"))
                .build();
        JourneyStep added = JourneyStep.builder("acme.open-day", new Text("Portes ouvertes", "Open day"))
                .modes(JourneyMode.LIBERAL)
                .desk("TERRITORY_WELCOMER")
                .dependsOn(List.of("territory.welcome-visit"))
                .sources(visit.sources().get(0))
                .build();

        JourneyCatalog mine = FRANCE.withSteps(List.of(replaced, added));

        assertThat(mine.steps()).hasSize(46);
        assertThat(mine.steps().get(2).note().english()).isEqualTo("Every first Monday");
        assertThat(mine.steps().get(45)).isSameAs(added);
        assertThat(FRANCE.steps()).hasSize(45);
    }

    @Test
    void aHostsDocumentMayReadItsOwnFactsAndDependOnTheStepsOfFrance() {
        Fact<Boolean> harbour = Fact.flag("territory.harbour").labelled("port", "harbour");
        JourneyCatalog mine =
                FRANCE.withVocabulary(FRANCE.vocabulary().with(harbour)).withDocument("""
                        {"desks": [{"id": "acme:HARBOUR", "label": {"fr": "Capitainerie", "en": "Harbour office"}}],
                         "steps": [{"id": "acme.harbour-pass", "phase": "START", "title": {"fr": "Passe", "en": "Pass"},
                           "professions": ["physician"], "modes": ["LIBERAL"], "desk": "acme:HARBOUR",
                           "when": {"fact": "territory.harbour", "is": true}, "dependsOn": ["premises.lease"],
                           "latest": {"from": "step:equip.billing", "offset": "P2W", "basis": "USUAL"},
                           "confidence": "LOW",
                           "sources": [{"publisher": "Acme", "official": false, "seen": "2026-11-21"}]}]}
                        """);

        JourneyStep pass = mine.require("acme.harbour-pass");
        assertThat(pass.professions()).containsExactly(Profession.PHYSICIAN);
        assertThat(pass.latest().orElseThrow().offset()).isEqualTo(Period.ofDays(14));
        assertThat(mine.desks()).hasSize(35);
    }

    @Test
    void aMisspeltIdIsToldTheNearest() {
        AncrageException wrong = catchThrowableOfType(AncrageException.class, () -> FRANCE.require("register.ordre"));

        assertThat(wrong.code()).isEqualTo("ANC-JRNY-001");
        assertThat(wrong.text().english())
                .isEqualTo("no id \"register.ordre\" (step); the nearest id is register.order");
        assertThat(wrong.text().french())
                .isEqualTo(
                        "aucun identifiant « register.ordre » (étape) ; l'identifiant le plus proche : register.order");
    }
}
