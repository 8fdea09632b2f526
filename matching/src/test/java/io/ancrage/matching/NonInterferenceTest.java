package io.ancrage.matching;

import static io.ancrage.matching.Creuse.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.actor.Actor;
import io.ancrage.explanation.Explanation;
import io.ancrage.json.Json;
import io.ancrage.matching.visibility.ExposureReport;
import io.ancrage.matching.visibility.FairVisibility;
import io.ancrage.matching.visibility.Need;
import io.ancrage.offer.Offer;
import io.ancrage.place.TravelMode;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.TerritoryFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Nobody but its owner can tell two projects apart that differ only in wishes and facts that are not public. Every path on
 * which something of a project leaves its owner's hands is listed in {@link #outbound}; a new one belongs there. How long an
 * answer takes is out of scope.
 */
class NonInterferenceTest {

    private static final Trials TRIALS = Trials.of(NonInterferenceTest.class);
    private static final Json JSON = Json.of(Market.WORDS);
    private static final int PAIRS = 80;
    private static final FairVisibility FAIR =
            FairVisibility.of(Creuse.FRANCE, Need.whereLow(TerritoryFacts.APL_GENERAL_PRACTITIONER));

    private int toldApartByTheOwner;

    @Test
    void projectsThatDifferInWhatIsNotPublicGiveTheSameBytesOnEveryPathOutwards() {
        TRIALS.run(PAIRS, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(4);
            List<PublishedProject> others = market.published(3);
            Actor actor = market.actor();
            Project partner = market.project("partner", market.drawPublic());
            Market.Public open = market.drawPublic();
            Project one = market.project("p", open);
            Project other = market.project("p", open);

            assertThat(outbound(market.matcher(offers, with(one.published(), others)), one.published(), offers, actor))
                    .isEqualTo(outbound(
                            market.matcher(offers, with(other.published(), others)), other.published(), offers, actor));
            for (PublishedProject joint : List.of(
                    JointProject.of("j-1", one, partner).published().get(0),
                    new JointProject(
                                    "j-2",
                                    partner,
                                    other,
                                    Nearness.kilometres(5).preferred())
                            .published()
                            .get(1))) {
                assertThat(JSON.write(joint)).isEqualTo(JSON.write(one.published()));
                assertThat(joint).isEqualTo(one.published()).hasSameHashCodeAs(other.published());
            }
            assertThat(alerts(market, one, other, others, offers))
                    .isEqualTo(alerts(market, other, one, others, offers));
            if (!owners(market, one, offers).equals(owners(market, other, offers))) {
                toldApartByTheOwner++;
            }
        });

        // Else the pairs would prove nothing.
        assertThat(toldApartByTheOwner).isGreaterThan(PAIRS / 2);
    }

    @Test
    void whoIsJoinedWithWhomAndHowNearTheyMustBeChangesNothingOnAnyPathOutwards() {
        TRIALS.run(PAIRS / 2, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(4);
            List<PublishedProject> others = market.published(3);
            Actor actor = market.actor();
            Project half = market.project("p", market.drawPublic());
            Project partner = market.project("partner", market.drawPublic());
            Project another = market.project("another", market.drawPublic());
            List<String> alone =
                    outbound(market.matcher(offers, with(half.published(), others)), half.published(), offers, actor);

            for (JointProject couple : List.of(
                    JointProject.of("j-1", half, partner),
                    new JointProject(
                            "j-1", half, partner, Nearness.kilometres(1_000).preferred()),
                    new JointProject("j-2", half, another, Nearness.minutes(45, TravelMode.CAR)))) {
                PublishedProject published = couple.published().get(0);
                Matcher matcher = market.matcher(offers, with(published, others));
                // What the couple asks leaves no trace in a matcher that territories ask too.
                matcher.pairsFor(couple).top(3).forEach(pair -> pair.text(Locale.FRENCH));

                assertThat(outbound(matcher, published, offers, actor)).isEqualTo(alone);
            }
        });
    }

    private static List<PublishedProject> with(PublishedProject project, List<PublishedProject> others) {
        List<PublishedProject> all = new ArrayList<>(others);
        all.add(project);
        return all;
    }

    private static List<String> outbound(Matcher matcher, PublishedProject project, List<Offer> offers, Actor actor) {
        List<String> bytes = new ArrayList<>();
        bytes.add(JSON.write(project));
        bytes.add(project + " " + project.hashCode() + " " + project.stated() + " " + project.wishes());
        for (Offer offer : offers) {
            bytes.addAll(everything(matcher.projectsFor(offer)));
            Explanation why = matcher.explain(project, offer);
            bytes.add(why.text(Locale.FRENCH));
            bytes.add(why.text(Locale.ENGLISH));
            bytes.add(why + " " + why.hashCode());
        }
        TerritoryInsight insight = matcher.territoryInsight(offers.get(0));
        bytes.add(insight.toString());
        bytes.add(insight.text(Locale.FRENCH) + insight.text(Locale.ENGLISH));
        BandedInsight banded = insight.forTerritory();
        bytes.add(banded.toString());
        bytes.add(banded.text(Locale.FRENCH) + banded.text(Locale.ENGLISH));
        ExposureReport exposure = FAIR.exposure(List.of(project), matcher::offersFor, 3);
        bytes.add(exposure.toString());
        bytes.add(exposure.text(Locale.FRENCH) + exposure.text(Locale.ENGLISH));
        bytes.addAll(told(matcher.offersFor(project)));
        bytes.addAll(everything(matcher.projectsFor(actor)));
        matcher.projectsForAll(offers).on(Runnable::run, (offer, best) -> bytes.add(offer.id() + best));
        return bytes;
    }

    /**
     * What a watchlist tells territories while a project is saved and published, changes into its twin, is confused with other
     * changes, and goes.
     */
    private static List<String> alerts(
            Market market, Project first, Project then, List<PublishedProject> others, List<Offer> offers) {
        Watchlist watchlist = Watchlist.over(market.matcher(offers, others));
        WatchUpdate.Builder saved = WatchUpdate.builder();
        offers.forEach(offer -> saved.save(offer, 5_000));
        List<String> bytes = new ArrayList<>(told(watchlist.update(saved.build())));
        bytes.addAll(told(watchlist.update(
                WatchUpdate.builder().save(first, 4_000).put(first.published()).build())));
        // Nothing that is published changes: nobody is told anything.
        List<Alert> silence = watchlist.update(
                WatchUpdate.builder().save(then, 6_000).put(then.published()).build());
        assertThat(told(silence)).isEmpty();
        bytes.addAll(told(watchlist.update(WatchUpdate.builder()
                .save(first)
                .put(first.published())
                .removeOffer(offers.get(0).id())
                .asOf(Creuse.DAY.plusDays(1))
                .territories(Creuse.FRANCE)
                .build())));
        bytes.addAll(told(watchlist.update(WatchUpdate.builder()
                .forgetProject(first.id())
                .removeProject(first.id())
                .build())));
        return bytes;
    }

    private static List<String> told(List<Alert> alerts) {
        List<String> bytes = new ArrayList<>();
        for (Alert alert : alerts) {
            if (alert.receiver() == Alert.Receiver.TERRITORY) {
                bytes.add(alert + " " + alert.degree() + alert.before() + alert.after() + alert.offer());
                alert.project().ifPresent(project -> bytes.add(JSON.write(project)));
                alert.explanation().ifPresent(why -> bytes.add(why.text(Locale.FRENCH) + why));
                bytes.add(alert.changes().toString());
            }
        }
        return bytes;
    }

    private static List<String> everything(Ranking ranking) {
        List<String> bytes = told(ranking);
        for (Match match : ranking.top(Integer.MAX_VALUE)) {
            bytes.add(JSON.write(match.project().orElseThrow()));
            bytes.add(match.explanation().toString() + match.explanation().hashCode());
        }
        return bytes;
    }

    private static List<String> owners(Market market, Project project, List<Offer> offers) {
        Matcher matcher = market.matcher(offers, List.of());
        List<String> bytes = told(matcher.offersFor(project));
        offers.forEach(offer -> bytes.add(matcher.explain(project, offer).text(Locale.ENGLISH)));
        return bytes;
    }
}
