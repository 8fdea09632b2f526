package io.ancrage.matching;

import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.near;
import static io.ancrage.territory.TerritoryFacts.APL_GENERAL_PRACTITIONER;
import static io.ancrage.territory.TerritoryFacts.COLLEGES;
import static io.ancrage.territory.TerritoryFacts.DISTANCE_TO_HOSPITAL;
import static io.ancrage.territory.TerritoryFacts.HOUSE_PRICE;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static io.ancrage.territory.TerritoryFacts.zoning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Change;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Contribution;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On the real communes of France. */
class MatcherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Territories FRANCE = FrenchTerritories.load();
    private static final Matcher MATCHER =
            Matcher.builder().asOf(DAY).territories(FRANCE).build();

    private static Project.Builder doctor() {
        return Project.builder("p-1", Profession.PHYSICIAN);
    }

    private static Project.Builder town() {
        return doctor().require(POPULATION.between(5_000, 15_000))
                .require(COLLEGES.atLeast(1))
                .require(LYCEES.atLeast(1));
    }

    private static TerritoryCode commune(String code) {
        return TerritoryCode.commune(code);
    }

    @Test
    void townsWithSchoolsAreCountedInMetropolitanFranceAndEverywhere() {
        Ranking metropolitan =
                MATCHER.territoriesFor(town().search("metropolitan").build());
        Ranking everywhere = MATCHER.territoriesFor(town().build());

        assertThat(metropolitan.fitting()).isEqualTo(538);
        assertThat(metropolitan.toConfirm()).isZero();
        assertThat(everywhere.fitting()).isEqualTo(566);
        assertThat(everywhere.toConfirm()).isEqualTo(26);
    }

    @Test
    void whatIsToBeConfirmedIsKeptUnlessTheCallerDropsIt() {
        Ranking everywhere = MATCHER.territoriesFor(town().build());

        assertThat(everywhere.top(1_000)).hasSize(592);
        assertThat(everywhere.confirmed().top(1_000))
                .hasSize(566)
                .allMatch(match -> match.fits().isTrue());
    }

    @Test
    void whatIsOpenIsNamedAndCounted() {
        Ranking everywhere = MATCHER.territoriesFor(town().build());

        assertThat(everywhere.gaps().entrySet())
                .extracting(gap -> ((Gap.OpenFact) gap.getKey()).fact().id() + " " + gap.getValue())
                .contains("territory.count.LYCEE 26");
        assertThat(everywhere.summary(Locale.FRENCH)).startsWith("566 conviennent, 26 à confirmer ; inconnu : ");
    }

    @Test
    void theBestComesFirstAndEqualOnesByCode() {
        Project cheap =
                town().search("DEP-23").prefer(less(HOUSE_PRICE, 800, 1_500)).build();
        List<Match> matches = MATCHER.territoriesFor(cheap).top(100);

        assertThat(matches)
                .isSortedAccordingTo(
                        Comparator.comparingInt((Match match) -> -match.degree().value())
                                .thenComparing(match -> match.territory().code()));
        assertThat(MATCHER.territoriesFor(town().search("DEP-23").build()).top(100))
                .extracting(match -> match.territory().code().code())
                .isSorted();
    }

    @Test
    void pointsOfAnExplanationAddUpToTheDegree() {
        Project project = town().prefer(3, less(APL_GENERAL_PRACTITIONER, 2, 4))
                .prefer(2, less(DISTANCE_TO_HOSPITAL, 10, 40))
                .prefer(1, near(44.58, 6.06, 50, 300))
                .build();

        for (Match match : MATCHER.territoriesFor(project).top(50)) {
            assertThat(match.explanation().contributions().stream()
                            .mapToInt(Contribution::points)
                            .sum())
                    .isEqualTo(match.degree().value());
        }
    }

    @Test
    void aTownThatDoesNotFitIsExplainedToo() {
        Explanation paris = MATCHER.explain(town().build(), commune("75056"));

        assertThat(paris.fits()).isEqualTo(Truth.FALSE);
        assertThat(paris.requirements().parts())
                .extracting(finding -> finding.truth())
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.TRUE);
        assertThat(paris.text(Locale.ENGLISH)).contains("does not fit", "no       population: from 5,000 to 15,000");
        assertThat(paris.text(Locale.FRENCH)).contains("ne convient pas", "non      population : de 5\u00a0000 à");
    }

    @Test
    void aFormerCodeIsExplainedAsItsSuccessor() {
        assertThat(MATCHER.explain(town().build(), commune("01015")).id()).isEqualTo("COM-01015");
        assertThat(MATCHER.explain(town().build(), commune("49001")).id()).isEqualTo("COM-49050");
    }

    @Test
    void anUnknownHousePriceCountsAsHalfAndIsToBeConfirmed() {
        Project project = doctor().prefer(less(HOUSE_PRICE, 1_500, 3_000)).build();
        Explanation strasbourg = MATCHER.explain(project, commune("67482"));

        assertThat(strasbourg.fits()).isEqualTo(Truth.TRUE);
        assertThat(strasbourg.degree().value()).isEqualTo(5_000);
        assertThat(strasbourg.degree().low()).isZero();
        assertThat(strasbourg.degree().high()).isEqualTo(10_000);
        assertThat(strasbourg.toConfirm())
                .extracting(gap -> ((Gap.OpenFact) gap).fact().id())
                .containsExactly("territory.housePrice");
    }

    @Test
    void requirementsThatExcludeEachOtherAreSaidToDecideTogether() {
        Project impossible = doctor().require(zoning(Profession.PHYSICIAN).is("ZIP"))
                .require(zoning(Profession.PHYSICIAN).is("ZAC"))
                .build();
        Explanation gueret = MATCHER.explain(impossible, commune("23096"));

        assertThat(gueret.fits()).isEqualTo(Truth.FALSE);
        assertThat(gueret.requirements().decidedTogether()).containsExactly(zoning(Profession.PHYSICIAN));
        assertThat(gueret.text(Locale.ENGLISH)).contains("decided together");
    }

    @Test
    void aHostBringsItsOwnFactRuleAndMeasure() {
        Fact<Boolean> coworking = Fact.flag("territory.coworking");
        Territories mine = FRANCE.with(TerritoryValues.of(coworking, Source.of("Our survey"), Vintage.of("2026"))
                .put("23096", true));
        Vocabulary words = ProjectFacts.vocabulary()
                .with(coworking)
                .withRule(
                        "small",
                        Set.of(POPULATION),
                        sheet -> sheet.read(POPULATION) instanceof Known<BigDecimal> known
                                && known.known().intValue() < 20_000);
        Matcher matcher =
                Matcher.builder().asOf(DAY).territories(mine).vocabulary(words).build();
        HostRule small = words.rule("small");
        Ranking ranking = matcher.territoriesFor(doctor().search("DEP-23")
                .require(coworking.is(true))
                .require(small)
                .build());

        assertThat(ranking.confirmed().top(9))
                .extracting(match -> match.territory().name())
                .containsExactly("Guéret");
    }

    @Test
    void twoExplanationsTellWhatChanged() {
        Fact<Boolean> coworking = Fact.flag("territory.coworking").labelled("espace de coworking", "coworking space");
        Vocabulary words = ProjectFacts.vocabulary().with(coworking);
        Project project = doctor().require(coworking.is(true)).build();
        Explanation before = Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .vocabulary(words)
                .build()
                .explain(project, commune("23096"));
        Explanation after = Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE.with(TerritoryValues.of(coworking, Source.of("Our survey"), Vintage.of("2026"))
                        .put("23096", true)))
                .vocabulary(words)
                .build()
                .explain(project, commune("23096"));

        assertThat(after.since(before))
                .extracting(change -> change.text(Locale.ENGLISH))
                .containsExactly(
                        "coworking space: yes: unknown, here unknown, not covered by the data -> yes, here yes (Our survey, 2026)");
        assertThat(after.since(after)).isEmpty();
        assertThat(after.since(before)).extracting(Change::before).allMatch(text -> !text.isEmpty());
    }

    @Test
    void aFactThatTheVocabularyDoesNotKnowIsRefused() {
        Project project =
                doctor().require(Fact.flag("territory.quiet").is(true)).build();

        assertThatThrownBy(() -> MATCHER.territoriesFor(project))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-FACT-001"));
    }

    @Test
    void aFormerCodeSearchesItsSuccessorAndACodeThatNeverWasIsRefused() {
        assertThat(MATCHER.territoriesFor(doctor().search("49001").build()).top(9))
                .extracting(match -> match.territory().code().code())
                .containsExactly("49050");
        assertThatThrownBy(
                        () -> MATCHER.territoriesFor(doctor().search("DEP-99").build()))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-TERR-002");
                    assertThat(error.place()).isEqualTo("/require/0/inside");
                });
    }

    @Test
    void theDayAndTheTerritoriesAreRequired() {
        assertThatThrownBy(() -> Matcher.builder().territories(FRANCE).build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Matcher.builder().asOf(DAY).build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> MATCHER.territoriesFor(town().build()).top(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        Project project = town().prefer(less(HOUSE_PRICE, 1_500, 3_000)).build();
        Matcher another = Matcher.builder()
                .asOf(DAY)
                .territories(FrenchTerritories.load())
                .build();

        assertThat(MATCHER.territoriesFor(project).top(20))
                .extracting(match -> match.explanation().text(Locale.FRENCH))
                .isEqualTo(another.territoriesFor(project).top(20).stream()
                        .map(match -> match.explanation().text(Locale.FRENCH))
                        .toList());
    }
}
