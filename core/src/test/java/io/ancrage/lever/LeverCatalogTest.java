package io.ancrage.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Op;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.OfferFacts;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeverCatalogTest {

    private static final LeverCatalog CATALOG = LeverCatalog.load();

    private static List<LeverItem> all() {
        List<LeverItem> all = new ArrayList<>(CATALOG.levers());
        all.addAll(CATALOG.actions());
        all.addAll(CATALOG.measures());
        all.addAll(CATALOG.examples());
        return all;
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void tenLeversHoldThirtyNineActions() {
        assertThat(CATALOG.levers()).hasSize(10);
        assertThat(CATALOG.levers().stream().map(lever -> lever.actions().size()))
                .containsExactly(6, 4, 4, 3, 3, 5, 3, 4, 2, 5);
        assertThat(CATALOG.actions()).hasSize(39);
        assertThat(CATALOG.measures()).hasSize(164);
        assertThat(CATALOG.examples()).hasSize(85);
        assertThat(CATALOG.levers().stream()
                        .map(lever -> lever.actions().stream()
                                .mapToInt(action -> action.measures().size())
                                .sum()))
                .containsExactly(21, 21, 19, 14, 14, 24, 9, 15, 11, 16);
        assertThat(CATALOG.levers().stream().map(lever -> lever.examples().size()))
                .containsExactly(14, 9, 8, 5, 8, 13, 6, 7, 7, 8);
    }

    @Test
    void theOrderIsThatOfTheDetailPages() {
        assertThat(CATALOG.levers())
                .extracting(Lever::id)
                .containsExactly(
                        "interns",
                        "practice-modes",
                        "medical-time",
                        "promotion",
                        "settling-support",
                        "protection",
                        "financial-aid",
                        "premises",
                        "local-authorities",
                        "projects");
        // The summary page has these the other way round.
        assertThat(CATALOG.levers().get(6).actions())
                .extracting(LeverAction::id)
                .containsExactly(
                        "financial-aid.specific-aids", "financial-aid.readable-aids", "financial-aid.funding-method");
        assertThat(CATALOG.levers()).extracting(Lever::order).isEqualTo(oneTo(10));
        for (Lever lever : CATALOG.levers()) {
            assertThat(lever.actions())
                    .extracting(LeverAction::order)
                    .isEqualTo(oneTo(lever.actions().size()));
            for (LeverAction action : lever.actions()) {
                assertThat(action.measures())
                        .extracting(LeverMeasure::order)
                        .isEqualTo(oneTo(action.measures().size()));
            }
        }
    }

    @Test
    void everyIdIsTheOnlyOneAndFindsItsItem() {
        Set<String> ids = new HashSet<>();
        for (LeverItem item : all()) {
            assertThat(ids.add(item.id())).as(item.id()).isTrue();
            assertThat(CATALOG.require(item.id()))
                    .isSameAs(CATALOG.find(item.id()).orElseThrow())
                    .isEqualTo(item);
        }
        assertThat(CATALOG.find("interns.nothing")).isEmpty();
    }

    @Test
    void everyItemIsNamedInBothLanguages() {
        for (LeverItem item : all()) {
            assertThat(item.label().french()).as(item.id()).isNotBlank();
            assertThat(item.label().english()).as(item.id()).isNotBlank();
            assertThat(item.note().french().isEmpty())
                    .as(item.id())
                    .isEqualTo(item.note().english().isEmpty());
        }
    }

    @Test
    void theSourceIsToldWithWhatIsNotKnownOfIt() {
        assertThat(CATALOG.source().title()).startsWith("Attractivité médicale.");
        assertThat(CATALOG.source().publisher()).isEqualTo("URPS Médecins Libéraux d'Occitanie");
        assertThat(CATALOG.source().licence()).isEmpty();
        assertThat(CATALOG.source().remark().french()).contains("sans date", "Éditeur déduit");
        assertThat(CATALOG.source().remark().english()).contains("no date", "publisher is inferred");
        assertThat(CATALOG.asOf()).isEqualTo(Vintage.UNKNOWN);
        assertThat(CATALOG.seen()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void theSourcesOwnReservationsAreKept() {
        assertThat(Stream.of(
                                CATALOG.levers().stream()
                                        .filter(lever -> !lever.caveat().isEmpty())
                                        .map(Lever::id),
                                CATALOG.actions().stream()
                                        .filter(action -> !action.caveat().isEmpty())
                                        .map(LeverAction::id),
                                CATALOG.measures().stream()
                                        .filter(measure -> !measure.caveat().isEmpty())
                                        .map(LeverMeasure::id))
                        .flatMap(ids -> ids))
                .containsExactly(
                        "interns",
                        "promotion",
                        "settling-support",
                        "financial-aid",
                        "projects",
                        "interns.financial-support",
                        "practice-modes.alternative-offers",
                        "practice-modes.alternative-offers.air-bridge");
    }

    @Test
    void whatIsOursIsANoteAndNoReservationOfTheSource() {
        LeverMeasure sheets = (LeverMeasure) CATALOG.require("financial-aid.readable-aids.national-aid-sheets");

        assertThat(sheets.caveat()).isEqualTo(Text.EMPTY);
        assertThat(sheets.note().english()).contains("closed to new signatures since 31 December 2025");
        assertThat(sheets.note().french()).contains("fermés à la signature depuis le 31 décembre 2025");
    }

    @Test
    void slipsOfTheSourceNameWhatTheyConcern() {
        assertThat(CATALOG.errata()).extracting(LeverErratum::id).containsExactly("E1", "E2", "E3", "E4", "E5");
        assertThat(CATALOG.errata())
                .allSatisfy(erratum -> assertThat(erratum.concerns())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(CATALOG.find(id)).isPresent()));
        assertThat(CATALOG.errata().get(0).concerns())
                .isEqualTo(CATALOG.levers().get(7).actions().stream()
                        .map(LeverAction::id)
                        .toList());
    }

    @Test
    void aMeasureThatIsListedTwiceNamesTheOtherBothWays() {
        List<LeverMeasure> twice = CATALOG.measures().stream()
                .filter(measure -> measure.sameAs().isPresent())
                .toList();

        assertThat(twice).hasSize(10).allSatisfy(measure -> {
            LeverMeasure other = (LeverMeasure) CATALOG.require(measure.sameAs().orElseThrow());
            assertThat(other).isNotEqualTo(measure);
            assertThat(other.sameAs()).contains(measure.id());
        });
    }

    @Test
    void anExampleIllustratesActionsOrMeasures() {
        for (LeverExample example : CATALOG.examples()) {
            assertThat(example.illustrates())
                    .as(example.id())
                    .isNotEmpty()
                    .allSatisfy(id ->
                            assertThat(CATALOG.require(id)).isInstanceOfAny(LeverAction.class, LeverMeasure.class));
        }
        assertThat(CATALOG.action("interns.financial-support").examples())
                .extracting(LeverExample::id)
                .startsWith("interns.example.rent-and-laptop");
    }

    @Test
    void anActionShowsTheExamplesOfItsMeasuresAndNoOthers() {
        for (LeverAction action : CATALOG.actions()) {
            Set<String> own = new HashSet<>(Set.of(action.id()));
            action.measures().forEach(measure -> own.add(measure.id()));
            assertThat(action.examples())
                    .as(action.id())
                    .containsExactlyElementsOf(CATALOG.examples().stream()
                            .filter(example -> example.illustrates().stream().anyMatch(own::contains))
                            .toList());
        }
    }

    @Test
    void amountsAreWhatTheSourceTells() {
        assertThat(CATALOG.examples().stream().flatMap(example -> example.amount().stream()))
                .containsExactly(
                        new LeverExample.Amount(Euros.of(1_500), false),
                        new LeverExample.Amount(Euros.of(50_000), true),
                        new LeverExample.Amount(Euros.of(400_000), true));
        LeverExample.Amount most = new LeverExample.Amount(Euros.of(50_000), true);
        assertThat(most.text(Locale.ENGLISH)).isEqualTo("up to €50,000.00");
        assertThat(most.text(Locale.FRENCH)).isEqualTo("jusqu'à 50\u00a0000,00\u00a0€");
        assertThat(((LeverExample) CATALOG.require("financial-aid.example.honour-loan")).scheme())
                .contains("initiactive95");
    }

    @Test
    void codesLieUnderTheirActionAndLever() {
        CodeSystem codes = CATALOG.codes();

        assertThat(codes.codes()).hasSize(10 + 39 + 164).doesNotContain("interns.example.rent-and-laptop");
        assertThat(codes.isClosed()).isTrue();
        assertThat(codes.isUnder("interns.financial-support.study-grant", "interns"))
                .isTrue();
        assertThat(codes.isUnder("interns.financial-support", "interns.financial-support.study-grant"))
                .isFalse();
        assertThat(codes.label("interns").french()).isEqualTo("Formation et accueil des internes");
    }

    @Test
    void conceptsAreInTheOrderOfTheirEnum() {
        assertThat(CATALOG.action("interns.supervisors").concepts())
                .containsExactly(LeverConcept.AID, LeverConcept.CRITERION, LeverConcept.TEAM);
        assertThat(((LeverMeasure) CATALOG.require("local-authorities.professional-steering.private-detectives"))
                        .concepts())
                .isEmpty();
    }

    @Test
    void aWishNamesItsFactAndCodes() {
        assertThat(CATALOG.action("practice-modes.coordinated-practice").wish())
                .contains(new LeverWish("offer.structures", Op.HAS_ANY, List.of("MSP", "ESP", "CPTS")));
        assertThat(CATALOG.action("practice-modes.alternative-offers").wish())
                .contains(new LeverWish("offer.kind", Op.IN, List.of("ROTATION", "VACATIONS", "MOBILE")));
        // Nobody can wish for a way of telling the public.
        assertThat(CATALOG.action("promotion.communication-strategy").wish()).isEmpty();
    }

    @Test
    void everyWishIsACriterionInTheWordsOfTerritoriesAndOffers() {
        List<Fact<?>> facts = new ArrayList<>(TerritoryFacts.all());
        facts.addAll(OfferFacts.all());
        Vocabulary words = Vocabulary.of(facts);

        for (LeverAction action : CATALOG.actions()) {
            assertThat(action.wish(words).isPresent())
                    .as(action.id())
                    .isEqualTo(action.wish().isPresent());
            for (LeverMeasure measure : action.measures()) {
                assertThat(measure.wish(words).isPresent())
                        .as(measure.id())
                        .isEqualTo(measure.wish().isPresent());
            }
        }
        assertThat(CATALOG.action("practice-modes.coordinated-practice").wish(words))
                .contains(OfferFacts.STRUCTURES.hasAny("MSP", "ESP", "CPTS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interns.financial-suport | l'identifiant le plus proche : interns.financial-support"
                        + " | the nearest id is interns.financial-support",
                "Interns | l'identifiant le plus proche : interns | the nearest id is interns",
                "study-grant | l'identifiant le plus proche : interns.financial-support.study-grant"
                        + " | the nearest id is interns.financial-support.study-grant",
                "interns.xyzzy-plugh-quux | l'identifiant le plus proche : interns | the nearest id is interns",
                "xyzzy | les leviers : interns, practice-modes, | the levers: interns, practice-modes,",
                "'' | les leviers : interns | the levers: interns"
            })
    void anUnknownIdIsRefusedWithTheNearest(String id, String french, String english) {
        assertThatThrownBy(() -> CATALOG.require(id)).isInstanceOfSatisfying(AncrageException.class, e -> {
            assertThat(e.code()).isEqualTo("ANC-LEVER-001");
            assertThat(e.message(Locale.FRENCH))
                    .startsWith("ANC-LEVER-001 aucun identifiant « " + id + " » (levier, action, mesure ou exemple) ; "
                            + french);
            assertThat(e.message(Locale.ENGLISH))
                    .startsWith("ANC-LEVER-001 no id \"" + id + "\" (lever, action, measure or example); " + english);
        });
    }

    @Test
    void whereAnActionIsAskedForAMeasureIsNone() {
        assertThatThrownBy(() -> CATALOG.action("interns.financial-support.study-grant"))
                .isInstanceOfSatisfying(AncrageException.class, e -> {
                    assertThat(e.message(Locale.FRENCH))
                            .isEqualTo("ANC-LEVER-001 aucun identifiant « interns.financial-support.study-grant »"
                                    + " (action) ; l'identifiant le plus proche : interns.financial-support");
                    assertThat(e.message(Locale.ENGLISH))
                            .isEqualTo("ANC-LEVER-001 no id \"interns.financial-support.study-grant\" (action);"
                                    + " the nearest id is interns.financial-support");
                });
    }
}
