package io.ancrage.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.DateRange;
import io.ancrage.Range;
import io.ancrage.Refused;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.Why;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.OnCall;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.profession.Profession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the holder of a project states, and what of it leaves the owner's hands. */
class StatedFactsTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Fact<BigDecimal> CHILDREN = Fact.number("household.children", "");

    private static Project.Builder doctor() {
        return Project.builder("p-1", Profession.PHYSICIAN);
    }

    @Test
    void whatIsStatedIsPartOfTheSheet() {
        Project project = doctor().stage(CareerStage.INSTALLING).build();

        assertThat(project.stated()).containsOnlyKeys(ProjectFacts.CAREER_STAGE);
        assertThat(project.facts().read(ProjectFacts.CAREER_STAGE).value()).contains("INSTALLING");
        assertThat(project.facts().read(ProjectFacts.AGE).isMissing()).isTrue();
    }

    @Test
    void factsAreInTheOrderOfTheirIds() {
        assertThat(doctor().fact(ProjectFacts.INSTALLED_ON, MARCH)
                        .fact(CHILDREN, TWO)
                        .fact(ProjectFacts.AGE, BigDecimal.valueOf(41))
                        .build()
                        .stated()
                        .keySet())
                .containsExactly(CHILDREN, ProjectFacts.AGE, ProjectFacts.INSTALLED_ON);
    }

    @Test
    void publicFactsAloneArePublished() {
        PublishedProject published = doctor().stage(CareerStage.LOCUM)
                .fact(ProjectFacts.AGE, BigDecimal.valueOf(41))
                .fact(ProjectFacts.INSTALLED_ON, MARCH)
                .fact(ProjectFacts.PARTNER_JOBS, CodeSet.of("D11"))
                .fact(ProjectFacts.SCHOOL_LEVELS, CodeSet.of("LYCEE"))
                .build()
                .published();

        assertThat(published.stated()).containsOnlyKeys(ProjectFacts.CAREER_STAGE);
        assertThat(published.facts().read(ProjectFacts.AGE).isMissing()).isTrue();
    }

    @Test
    void aFactOfTheHouseholdIsNeverPublishedWhateverTheHostSays() {
        Fact<BigDecimal> loud = CHILDREN.visibleTo(Visibility.PUBLIC);

        assertThat(doctor().fact(loud, TWO).build().published().stated()).isEmpty();
        assertThatThrownBy(() -> new PublishedProject(
                        "p-1",
                        Optional.of(Profession.PHYSICIAN),
                        Optional.empty(),
                        List.of(),
                        Map.of(loud, new Missing<>(loud, Why.ASK_PERSON)),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void projectsThatDifferInPrivateFactsAloneArePublishedAlike() {
        Project alone = doctor().stage(CareerStage.LOCUM).build();
        Project family = doctor().stage(CareerStage.LOCUM).fact(CHILDREN, TWO).build();

        assertThat(family).isNotEqualTo(alone);
        assertThat(family.published()).isEqualTo(alone.published());
    }

    @Test
    void oneNumberIsOneStatementHoweverItIsWritten() {
        Known<BigDecimal> two = new Known<>(new BigDecimal("2.0"), Precision.EXACT, Source.STATED, Vintage.UNKNOWN);

        assertThat(doctor().fact(CHILDREN, two).build())
                .isEqualTo(doctor().fact(CHILDREN, TWO).build());
    }

    @Test
    void theLastStatementOfAFactHolds() {
        Fact<Boolean> asFlag = Fact.flag("household.children");

        assertThat(doctor().fact(CHILDREN, TWO).fact(asFlag, true).build().stated())
                .containsOnlyKeys(asFlag);
    }

    @Test
    void theModesThatAreWantedAreAskedOfAnOffer() {
        Project project =
                doctor().modes(PracticeMode.SALARIED, PracticeMode.MIXED).build();

        assertThat(project.facts().read(ProjectFacts.MODES).value()).contains(CodeSet.of("SALARIED", "MIXED"));
        assertThat(project.requirements()).containsExactly(OfferFacts.MODES.hasAny("SALARIED", "MIXED"));
    }

    @Test
    void theKindsThatAreWantedAreAskedOfAnOffer() {
        assertThat(doctor().kinds(OfferKind.SUCCESSION, OfferKind.ASSOCIATION)
                        .build()
                        .requirements())
                .containsExactly(OfferFacts.KIND.in("SUCCESSION", "ASSOCIATION"));
    }

    @Test
    void theRhythmThatIsWantedIsStatedAndAskedOfAnOffer() {
        WorkRhythm rhythm = WorkRhythm.ofHours(Range.atMost(35)).withOnCall(OnCall.NONE);
        Project project = doctor().rhythm(rhythm).build();

        assertThat(project.stated()).containsOnlyKeys(RhythmFacts.WANTED.hoursMost(), RhythmFacts.WANTED.onCall());
        assertThat(project.requirements()).isEqualTo(RhythmFacts.OFFERED.suiting(rhythm));
    }

    @Test
    void availabilityIsStatedByItsEnds() {
        Project project = doctor().available(DateRange.from(MARCH)).build();

        assertThat(project.facts().read(ProjectFacts.AVAILABLE_FROM).value()).contains(MARCH);
        assertThat(project.stated()).doesNotContainKey(ProjectFacts.AVAILABLE_UNTIL);
    }

    @Test
    void factsOfOthersAndOfTheProfessionAreNotStated() {
        for (Fact<Boolean> fact :
                List.of(Fact.flag("territory.coast"), Fact.flag("offer.quiet"), Fact.flag("person.profession"))) {
            Refused.with(
                    "ANC-PROJ-004",
                    fact + " n'est pas un fait à déclarer pour un projet",
                    fact + " is not a fact to state of a project",
                    () -> doctor().fact(fact, true));
        }
    }

    @Test
    void whatDoesNotFitItsFactIsRefusedAtOnce() {
        Known<String> vague = new Known<>("LOCUM", Precision.MONTH, Source.STATED, Vintage.UNKNOWN);

        Refused.with(
                "ANC-FACT-005",
                "codes possibles",
                "possible codes",
                () -> doctor().fact(ProjectFacts.CAREER_STAGE, "BOSS"));
        Refused.with(
                "ANC-FACT-008",
                "précision MONTH",
                "precision MONTH",
                () -> doctor().fact(ProjectFacts.CAREER_STAGE, vague));
    }
}
