package io.ancrage.territory;

import static io.ancrage.territory.France.TERRITORIES;
import static io.ancrage.territory.France.code;
import static io.ancrage.territory.TerritoryFacts.LEVERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Known;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.lever.LeverAction;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.lever.LeverMeasure;
import io.ancrage.place.TerritoryLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredLeversTest {

    private static final String ACTION = "interns.financial-support";
    private static final String MEASURE = "interns.financial-support.study-grant";
    private static final String OTHER_MEASURE = "interns.financial-support.targeted-aids";
    private static final Source VOTE = Source.of("Délibération du conseil municipal");
    private static final Source PAGE = new Source("Page du site", "Ville", "", "https://example.org/aides", Text.EMPTY);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final Vocabulary WORDS = Vocabulary.of(TerritoryFacts.all());

    private static LeverDeclaration declared(String territory, String item) {
        return LeverDeclaration.of(territory, item, SPRING, VOTE);
    }

    private static Truth wish(LocalDate day, String item, LeverDeclaration... declarations) {
        Territories pinned = TERRITORIES.withLevers(List.of(declarations)).asOf(day);
        Comparison wish = new Comparison(LEVERS, Op.HAS_ANY, List.of(new Value.Code(item)));
        int row = pinned.row(code("23096")).orElseThrow();
        Truth inTable =
                WORDS.compile(wish).test(pinned.table(TerritoryLevel.COMMUNE)).truth(row);
        assertThat(WORDS.compile(wish).test(pinned.sheet(code("23096")))).isEqualTo(inTable);
        return inTable;
    }

    private static Reading<CodeSet> reading(LocalDate day, String territory, List<LeverDeclaration> declarations) {
        return TERRITORIES
                .withLevers(declarations)
                .asOf(day)
                .sheet(code(territory))
                .read(LEVERS);
    }

    @Test
    void aDeclaredMeasureImpliesItsActionAndItsLever() {
        LeverDeclaration declaration = declared("23096", MEASURE);

        assertThat(wish(SUMMER, MEASURE, declaration)).isEqualTo(Truth.TRUE);
        assertThat(wish(SUMMER, ACTION, declaration)).isEqualTo(Truth.TRUE);
        assertThat(wish(SUMMER, "interns", declaration)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aDeclaredActionDoesNotProveAMeasure() {
        LeverDeclaration declaration = declared("23096", ACTION);

        assertThat(wish(SUMMER, ACTION, declaration)).isEqualTo(Truth.TRUE);
        assertThat(wish(SUMMER, MEASURE, declaration)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatIsNotDeclaredIsUnknownNotRefused() {
        assertThat(wish(SUMMER, OTHER_MEASURE, declared("23096", MEASURE))).isEqualTo(Truth.UNKNOWN);
        assertThat(wish(SUMMER, "premises", declared("23096", MEASURE))).isEqualTo(Truth.UNKNOWN);
        assertThat(wish(SUMMER, ACTION, declared("19275", ACTION))).isEqualTo(Truth.UNKNOWN);
        assertThat(wish(SUMMER, ACTION)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatADepartementDeclaresItsCommunesHave() {
        assertThat(wish(SUMMER, ACTION, declared("DEP-23", ACTION))).isEqualTo(Truth.TRUE);
        assertThat(wish(SUMMER, ACTION, declared("REG-75", ACTION))).isEqualTo(Truth.TRUE);
        assertThat(wish(SUMMER, ACTION, declared("DEP-19", ACTION))).isEqualTo(Truth.UNKNOWN);
        assertThat(reading(SUMMER, "DEP-23", List.of(declared("REG-75", ACTION)))
                        .isMissing())
                .isFalse();
        assertThat(reading(SUMMER, "DEP-23", List.of(declared("DEP-23", ACTION)))
                        .isMissing())
                .isFalse();
    }

    @Test
    void aMeasureThatIsListedTwiceIsDeclaredTwice() {
        for (LeverMeasure measure : LeverCatalog.load().measures()) {
            measure.sameAs().ifPresent(other -> {
                assertThat(wish(SUMMER, other, declared("23096", measure.id()))).isEqualTo(Truth.TRUE);
                assertThat(declared("23096", measure.id()).codes()).containsExactlyInAnyOrder(measure.id(), other);
            });
        }
    }

    @Test
    void aMisspeltWishIsRefused() {
        assertThatThrownBy(
                        () -> new Comparison(LEVERS, Op.HAS_ANY, List.of(new Value.Code("interns.financial-suport"))))
                .isInstanceOfSatisfying(AncrageException.class, e -> {
                    assertThat(e.message(Locale.FRENCH))
                            .isEqualTo(
                                    "ANC-FACT-005 « interns.financial-suport » n'est pas un code de la liste « levers » ;"
                                            + " le plus proche : interns.financial-support");
                    assertThat(e.message(Locale.ENGLISH))
                            .isEqualTo("ANC-FACT-005 \"interns.financial-suport\" is not a code of the list \"levers\";"
                                    + " the nearest is interns.financial-support");
                });
    }

    @Test
    void aDeclarationHoldsFromItsDayThroughItsLastDay() {
        LeverDeclaration declaration = declared("23096", ACTION).through(SUMMER);

        assertThat(wish(SPRING.minusDays(1), ACTION, declaration)).isEqualTo(Truth.UNKNOWN);
        assertThat(wish(SPRING, ACTION, declaration)).isEqualTo(Truth.TRUE);
        assertThat(wish(SUMMER, ACTION, declaration)).isEqualTo(Truth.TRUE);
        assertThat(wish(SUMMER.plusDays(1), ACTION, declaration)).isEqualTo(Truth.UNKNOWN);
        assertThat(wish(LocalDate.MAX, ACTION, declared("23096", ACTION))).isEqualTo(Truth.TRUE);
    }

    @Test
    void declarationsOfOneTerritoryJoinWithTheirSources() {
        List<LeverDeclaration> declarations = List.of(
                LeverDeclaration.of("23096", "premises.premises-finance", SUMMER, PAGE), declared("23096", MEASURE));

        assertThat(reading(SPRING, "23096", declarations)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.known()).isEqualTo(CodeSet.atLeast(MEASURE));
            assertThat(known.source()).isEqualTo(VOTE);
            assertThat(known.asOf()).isEqualTo(Vintage.of("2026-03-01"));
        });
        assertThat(reading(SUMMER, "23096", declarations)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.known()).isEqualTo(CodeSet.atLeast(MEASURE, "premises.premises-finance"));
            assertThat(known.source().title()).isEqualTo("Délibération du conseil municipal ; Page du site");
            assertThat(known.source().publisher()).isEqualTo("Ville");
            assertThat(known.source().url()).isEqualTo("https://example.org/aides");
            assertThat(known.asOf()).isEqualTo(Vintage.of("2026-03-01/2026-07-01"));
        });
    }

    @Test
    void oneUnknownVintageMakesTheJoinedOneUnknown() {
        LeverDeclaration undated = new LeverDeclaration(
                code("23096"), "premises.premises-finance", SPRING, LocalDate.MAX, PAGE, Vintage.UNKNOWN);

        assertThat(reading(SUMMER, "23096", List.of(undated, declared("23096", MEASURE))))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.asOf()).isEqualTo(Vintage.UNKNOWN));
    }

    @Test
    void theOrderOfDeclarationsDoesNotMatter() {
        List<LeverDeclaration> declarations = new ArrayList<>(List.of(
                declared("23096", ACTION).through(SUMMER),
                LeverDeclaration.of("23096", OTHER_MEASURE, SUMMER, PAGE),
                LeverDeclaration.of("23096", MEASURE, SPRING, PAGE)));
        List<Reading<CodeSet>> before = new ArrayList<>();
        List<LocalDate> days = List.of(SPRING, SUMMER, SUMMER.plusDays(1));
        days.forEach(day -> before.add(reading(day, "23096", declarations)));

        Collections.reverse(declarations);

        for (int i = 0; i < days.size(); i++) {
            assertThat(reading(days.get(i), "23096", declarations)).isEqualTo(before.get(i));
        }
    }

    @Test
    void twoFormerCommunesThatAreOneTodayDeclareTogether() {
        List<LeverDeclaration> declarations = List.of(declared("01091", MEASURE), declared("01033", OTHER_MEASURE));

        assertThat(reading(SUMMER, "01033", declarations).value()).contains(CodeSet.atLeast(MEASURE, OTHER_MEASURE));
    }

    @Test
    void declarationsOfAnUnknownTerritoryAreRefused() {
        assertThatThrownBy(() -> TERRITORIES.withLevers(List.of(declared("99999", ACTION))))
                .isInstanceOfSatisfying(
                        AncrageException.class, e -> assertThat(e.code()).isEqualTo("ANC-TERR-002"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interns.financial-suport | ANC-LEVER-001 | ; l'identifiant le plus proche : interns.financial-support"
                        + " | ; the nearest id is interns.financial-support",
                "interns | ANC-LEVER-002 | « interns » est un levier ; un territoire déclare une action ou une mesure,"
                        + " comme interns.financial-support, interns.practice-training,"
                        + " | \"interns\" is a lever; a territory declares an action or a measure, such as"
                        + " interns.financial-support, interns.practice-training,",
                "interns.example.management-diploma | ANC-LEVER-002 | est un exemple ; un territoire déclare une action"
                        + " ou une mesure, comme interns.practice-training.management-modules | is an example; a territory"
                        + " declares an action or a measure, such as interns.practice-training.management-modules"
            })
    void onlyActionsAndMeasuresAreDeclared(String item, String code, String french, String english) {
        assertThatThrownBy(() -> declared("23096", item)).isInstanceOfSatisfying(AncrageException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.message(Locale.FRENCH)).contains(french);
            assertThat(e.message(Locale.ENGLISH)).contains(english);
        });
    }

    @Test
    void aDeclarationDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> declared("23096", ACTION).through(SPRING.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ACTION);
    }

    @Test
    void everyWishOnDeclaredLeversIsACriterion() {
        List<LeverAction> actions = LeverCatalog.load().actions().stream()
                .filter(action -> action.wish()
                        .filter(wish -> wish.fact().equals(LEVERS.id()))
                        .isPresent())
                .toList();

        assertThat(actions)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.wish(WORDS))
                        .contains(new Comparison(LEVERS, Op.HAS_ANY, List.of(new Value.Code(action.id())))));
        assertThat(LeverCatalog.load()
                        .action("promotion.communication-strategy")
                        .wish(WORDS))
                .isEmpty();
    }

    @Test
    void aWishWhoseFactTheVocabularyDoesNotKnowIsRefused() {
        Vocabulary without = Vocabulary.of(List.of(LEVERS, Fact.flag("offer.benefit")));
        LeverMeasure grant = (LeverMeasure) LeverCatalog.load().require(MEASURE);

        assertThatThrownBy(() -> grant.wish(without)).isInstanceOfSatisfying(AncrageException.class, e -> {
            assertThat(e.message(Locale.ENGLISH))
                    .isEqualTo("ANC-FACT-001 no fact \"offer.benefits\"; the nearest is offer.benefit");
            assertThat(e.message(Locale.FRENCH))
                    .isEqualTo("ANC-FACT-001 aucun fait « offer.benefits » ; le plus proche : offer.benefit");
        });
    }
}
