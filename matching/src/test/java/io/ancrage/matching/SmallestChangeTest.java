package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.GRAND_GUERET;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.explanation.Concession;
import io.ancrage.explanation.Explanation;
import io.ancrage.explanation.Side;
import io.ancrage.fact.FactSheet;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.PracticeMode;
import io.ancrage.preference.Wish;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An explanation of what does not fit tells the smallest change with which it would. */
class SmallestChangeTest {

    private static final Trials TRIALS = Trials.of(SmallestChangeTest.class);

    private static List<String> texts(Explanation why) {
        return why.concessions().stream().map(item -> item.text(Locale.ENGLISH)).toList();
    }

    private static Explanation why(Project.Builder project, Offer.Builder offer) {
        return over(offer).explain(project.build(), offer.build());
    }

    @Test
    void aBoundGoesToTheValueThatThePlaceHas() {
        Explanation why = over(doctor("p"))
                .explain(doctor("p").require(POPULATION.atLeast(15_000)).build(), TerritoryCode.commune(GUERET));

        assertThat(texts(why)).containsExactly("population: at least 15,000 inhabitants -> 12,955 inhabitants");
        assertThat(why.text(Locale.ENGLISH))
                .endsWith("\n  the smallest change that would do:"
                        + "\n    population: at least 15,000 inhabitants -> 12,955 inhabitants");
        assertThat(why.text(Locale.FRENCH).replace('\u00a0', ' '))
                .endsWith("\n  le plus petit changement qui suffirait :"
                        + "\n    population : au moins 15 000 habitants -> 12 955 habitants");
    }

    @Test
    void whatHasNoOrderHasToGo() {
        Explanation why = over(doctor("p"))
                .explain(
                        doctor("p")
                                .search("DEP-87")
                                .require(LYCEES.atLeast(1))
                                .require(Criterion.not(LYCEES.atLeast(2)))
                                .build(),
                        TerritoryCode.commune(GUERET));

        assertThat(texts(why))
                .containsExactly(
                        "in DEP-87 -> do without", "not: upper secondary schools (lycées): at least 2 -> do without");
        assertThat(why.concessions()).extracting(Concession::requirement).containsExactly(0, 2);
    }

    @Test
    void bothSidesAreToldEachWithItsOwn() {
        Explanation why = why(
                doctor("p").require(OfferFacts.MODES.hasAny("SALARIED")),
                post("o", GUERET)
                        .modes(PracticeMode.LIBERAL)
                        .require(ProjectFacts.CAREER_STAGE.is("STUDENT"))
                        .require(ProjectFacts.MODES.hasAny("LIBERAL")));

        assertThat(why.text(Locale.ENGLISH))
                .contains("\n  the smallest change that would do:"
                        + "\n    your wishes: ways of practising offered: salaried -> self-employed too"
                        + "\n    what the offer asks: career stage: student -> locum too");
        assertThat(why.sides().get(1).concessions())
                .extracting(Concession::requirement)
                .containsExactly(0);
    }

    @Test
    void ofTwoThatExcludeEachOtherWhatWasStatedFirstStays() {
        Explanation why = why(
                doctor("p").require(OfferFacts.RENT.atMost(500)).require(OfferFacts.RENT.atLeast(800)),
                post("does-not-tell", GUERET));

        assertThat(why.unmet()).isEmpty();
        assertThat(texts(why)).containsExactly("maximum rent of the premises: at least 800 €/month -> do without");
    }

    @Test
    void anOfferOfAnotherTradeOrOneThatHasEndedIsNotMendedByAnyChange() {
        Project.Builder picky = doctor("p").require(LYCEES.atLeast(1));
        Offer.Builder midwives = Offer.builder("o", OfferKind.SALARIED, TerritoryCode.commune(SAINTE_FEYRE))
                .profession(Profession.MIDWIFE)
                .confirmedOn(DAY);

        assertThat(why(picky, midwives).concessions()).isEmpty();
        assertThat(why(picky, midwives).text(Locale.ENGLISH)).endsWith("\n  no change of wishes would do");
        assertThat(why(picky, midwives).text(Locale.FRENCH)).endsWith("\n  aucun changement des souhaits ne suffirait");
        assertThat(why(picky, post("o", SAINTE_FEYRE).until(DAY.minusDays(1))).concessions())
                .isEmpty();
    }

    @Test
    void anOpenPlaceGoesToTheNearestOfItsCommunes() {
        assertThat(texts(why(doctor("p").require(POPULATION.atLeast(13_000)), post("o", GRAND_GUERET))))
                .containsExactly("population: at least 13,000 inhabitants -> 12,955 inhabitants");
    }

    @Test
    void whatFitsOrMayFitNeedsNoChange() {
        assertThat(why(doctor("p").require(LYCEES.atLeast(1)), post("o", GUERET))
                        .concessions())
                .isEmpty();
        assertThat(why(doctor("p").require(OfferFacts.RENT.atMost(500)), post("o", GUERET))
                        .concessions())
                .isEmpty();
    }

    @Test
    void theTerritorysSideHearsOfPublishedWishesOnly() {
        Project parent = doctor("p")
                .require(LYCEES.atLeast(1))
                .require(POPULATION.atLeast(20_000))
                .build();
        Offer village = post("o", SAINTE_FEYRE).build();
        Matcher matcher = over(doctor("p"));

        assertThat(texts(matcher.explain(parent, village))).hasSize(2);
        assertThat(texts(matcher.explain(parent.published(), village)))
                .containsExactly("population: at least 20,000 inhabitants -> 2,566 inhabitants");
        assertThat(matcher.explain(parent.published(), village).text(Locale.ENGLISH))
                .contains("what the project wishes: population: at least")
                .doesNotContain("lycée");
    }

    @Test
    void theNearestEndOfARangeGivesWay() {
        assertThat(texts(why(doctor("p").require(POPULATION.between(3_200, 3_500)), post("o", AUBUSSON))))
                .containsExactly("population: from 3,200 to 3,500 inhabitants -> 3,018 inhabitants");
    }

    /** With all of it the side does not stand in the way any more; without any one part it does; and a nearer value would not do. */
    @Test
    void theChangeDoesAndIsNoLargerThanItHasToBe() {
        TRIALS.run(300, random -> {
            Hamlets hamlets = new Hamlets(random);
            Territories territories = hamlets.territories();
            Project project = hamlets.project(6, true).build();
            Matcher matcher = Matcher.builder()
                    .asOf(Hamlets.DAY)
                    .territories(territories)
                    .vocabulary(Hamlets.WORDS)
                    .build();
            Snapshot snapshot = new Snapshot(Hamlets.DAY, territories, Hamlets.WORDS);
            for (Offer offer : hamlets.offers(territories)) {
                List<FactSheet> pair = snapshot.pair(project.facts(), offer.facts(), snapshot.places(offer));
                Side own = matcher.explain(project, offer).sides().get(0);
                List<Concession> change = own.concessions();
                if (!own.requirements().truth().isFalse()) {
                    assertThat(change).isEmpty();
                } else if (change.isEmpty()) {
                    assertThat(offer.professions()).isNotEmpty().doesNotContain(Profession.PHYSICIAN);
                } else {
                    assertThat(stands(matcher, changed(project, pair, change), offer))
                            .isFalse();
                    for (Concession one : change) {
                        List<Concession> others =
                                change.stream().filter(other -> other != one).toList();
                        assertThat(stands(matcher, changed(project, pair, others), offer))
                                .isTrue();
                        for (Easing.Step nearer : nearer(pair, one)) {
                            Project eased = with(changed(project, pair, before(change, one)), after(change, one));
                            assertThat(stands(matcher, with(eased, one.requirement(), nearer.instead()), offer))
                                    .isTrue();
                        }
                    }
                }
            }
        });
    }

    private static boolean stands(Matcher matcher, Project project, Offer offer) {
        return matcher.explain(project, offer)
                .sides()
                .get(0)
                .requirements()
                .truth()
                .isFalse();
    }

    private static List<Concession> before(List<Concession> change, Concession one) {
        return change.subList(0, change.indexOf(one));
    }

    private static List<Concession> after(List<Concession> change, Concession one) {
        return change.subList(change.indexOf(one) + 1, change.size());
    }

    private static List<Easing.Step> nearer(List<FactSheet> pair, Concession concession) {
        List<Easing.Step> steps = Easing.steps(concession.criterion(), pair);
        return concession
                .to()
                .map(to ->
                        steps.stream().takeWhile(step -> !step.to().equals(to)).toList())
                .orElse(steps);
    }

    private static Project changed(Project project, List<FactSheet> pair, List<Concession> change) {
        Project changed = project;
        for (Concession concession : change) {
            Optional<Criterion> eased = concession
                    .to()
                    .flatMap(to -> Easing.steps(concession.criterion(), pair).stream()
                            .filter(step -> step.to().equals(to))
                            .findFirst()
                            .map(Easing.Step::instead));
            assertThat(eased.isPresent()).isEqualTo(concession.to().isPresent());
            changed = with(changed, concession.requirement(), eased.orElse(new AllOf(List.of())));
        }
        return changed;
    }

    /** The project without some requirements. */
    private static Project with(Project project, List<Concession> dropped) {
        Project less = project;
        for (Concession concession : dropped) {
            less = with(less, concession.requirement(), new AllOf(List.of()));
        }
        return less;
    }

    private static Project with(Project project, int requirement, Criterion instead) {
        AtomicInteger position = new AtomicInteger();
        return project.withWishes(wish ->
                position.getAndIncrement() == requirement ? new Wish.Required(instead, wish.visibility()) : wish);
    }
}
