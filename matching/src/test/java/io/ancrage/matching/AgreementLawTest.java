package io.ancrage.matching;

import static io.ancrage.matching.Creuse.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.actor.Actor;
import io.ancrage.explanation.Explanation;
import io.ancrage.explanation.Side;
import io.ancrage.fact.Gap;
import io.ancrage.offer.Offer;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Contribution;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A ranking and its explanations tell the same, of every pair, in every direction. */
class AgreementLawTest {

    private static final Trials TRIALS = Trials.of(AgreementLawTest.class);

    @Test
    void ofOffersTheRankingAndTheExplanationsTellTheSame() {
        TRIALS.run(100, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(8);
            Matcher matcher = market.matcher(offers, List.of());
            Project project = market.project("p", market.drawPublic());
            Ranking ranking = matcher.offersFor(project).ungrouped();
            Set<String> listed = agrees(
                    ranking, match -> matcher.explain(project, match.offer().orElseThrow()));

            for (Offer offer : offers) {
                assertThat(matcher.explain(project, offer).fits().isFalse())
                        .as(offer.id())
                        .isEqualTo(!listed.contains(offer.id()));
            }
        });
    }

    @Test
    void ofProjectsTheRankingAndTheExplanationsTellTheSame() {
        TRIALS.run(100, random -> {
            Market market = new Market(random);
            List<PublishedProject> projects = market.published(6);
            Offer offer = market.offers(1).get(0);
            Matcher matcher = market.matcher(List.of(), projects);
            Ranking ranking = matcher.projectsFor(offer);
            Set<String> listed =
                    agrees(ranking, match -> matcher.explain(match.project().orElseThrow(), offer));

            for (PublishedProject project : projects) {
                assertThat(matcher.explain(project, offer).fits().isFalse())
                        .as(project.id())
                        .isEqualTo(!listed.contains(project.id()));
            }
        });
    }

    @Test
    void ofTerritoriesTheRankingAndTheExplanationsTellTheSame() {
        List<Territory> communes = Creuse.FRANCE.in(Area.in(Creuse.GRAND_GUERET), TerritoryLevel.COMMUNE);
        TRIALS.run(30, random -> {
            Market market = new Market(random);
            Matcher matcher = market.matcher(List.of(), List.of());
            Project project = market.person("p", market.drawPublic())
                    .search(Creuse.GRAND_GUERET)
                    .build();
            Ranking ranking = matcher.territoriesFor(project);
            Set<String> listed = agrees(
                    ranking, match -> matcher.explain(project, match.territory().code()));

            for (Territory commune : communes) {
                assertThat(matcher.explain(project, commune.code()).fits().isFalse())
                        .as(commune.name())
                        .isEqualTo(!listed.contains(commune.code().toString()));
            }
        });
    }

    @Test
    void ofAnActorsPerimeterTheBestCommuneIsWhatATrialOfEachTells() {
        TRIALS.run(40, random -> {
            Market market = new Market(random);
            List<PublishedProject> projects = market.published(5);
            Actor actor = market.actor();
            Matcher matcher = market.matcher(List.of(), projects);
            Ranking ranking = matcher.projectsFor(actor);

            for (Match match : ranking.top(99)) {
                Explanation why = match.explanation();
                assertThat(why.fits()).isEqualTo(match.fits());
                assertThat(why.degree()).isEqualTo(match.degree());
                for (TerritoryCode place : actor.perimeter()) {
                    Actor there = actor.toBuilder().perimeter(List.of(place)).build();
                    matcher.projectsFor(there).top(99).stream()
                            .filter(other -> other.project().equals(match.project()))
                            .forEach(other -> assertThat(
                                            other.fits() == match.fits()
                                                    ? other.rank() <= match.rank()
                                                    : match.fits().isTrue())
                                    .isTrue());
                }
            }
        });
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        TRIALS.run(40, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(8);
            List<PublishedProject> projects = market.published(6);
            Project project = market.project("p", market.drawPublic());
            Actor actor = market.actor();
            Matcher one = market.matcher(offers, projects);
            List<Offer> shuffledOffers = new ArrayList<>(offers);
            List<PublishedProject> shuffledProjects = new ArrayList<>(projects);
            Collections.shuffle(shuffledOffers, new Random(random.nextLong()));
            Collections.shuffle(shuffledProjects, new Random(random.nextLong()));
            Matcher other = market.matcher(shuffledOffers, shuffledProjects);

            assertThat(told(other.offersFor(project))).isEqualTo(told(one.offersFor(project)));
            assertThat(told(other.projectsFor(offers.get(0)))).isEqualTo(told(one.projectsFor(offers.get(0))));
            assertThat(told(other.projectsFor(actor))).isEqualTo(told(one.projectsFor(actor)));
        });
    }

    /** Explains a match again, from outside. */
    private interface Again {
        Explanation explain(Match match);
    }

    private static Set<String> agrees(Ranking ranking, Again again) {
        Set<String> listed = new HashSet<>();
        Map<Gap, Integer> open = new HashMap<>();
        int before = Integer.MAX_VALUE;
        for (Match match : ranking.top(Integer.MAX_VALUE)) {
            Explanation why = match.explanation();
            listed.add(why.id());
            assertThat(why.fits()).isEqualTo(match.fits());
            assertThat(why.degree()).isEqualTo(match.degree());
            assertThat(why.rank()).isEqualTo(match.rank()).isLessThanOrEqualTo(before);
            assertThat(again.explain(match)).isEqualTo(why);
            assertThat(why.since(again.explain(match))).isEmpty();
            assertThat(match.toConfirm().isEmpty())
                    .isEqualTo(match.fits().isTrue()
                            && why.sides().stream()
                                    .allMatch(side -> side.degree().isExact()));
            for (Side side : why.sides()) {
                if (!side.contributions().isEmpty()) {
                    assertThat(side.contributions().stream()
                                    .mapToInt(Contribution::points)
                                    .sum())
                            .isEqualTo(side.degree().value());
                }
            }
            match.toConfirm().forEach(gap -> open.merge(gap, 1, Integer::sum));
            before = match.rank();
        }
        assertThat(ranking.gaps()).isEqualTo(open);
        assertThat(ranking.fitting() + ranking.toConfirm()).isEqualTo(listed.size());
        assertThat(ranking.summary(Locale.ENGLISH)).isNotEmpty();
        return listed;
    }
}
