package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Ranking;
import io.ancrage.offer.Offer;
import java.util.List;

/** The engine under test, for standing searches: whom does an offer suit? */
final class OursBackwards implements ProjectSearch {

    private final Matcher matcher;
    private final List<Offer> asking;

    /** A ranking and its ten best. */
    private record Found(Ranking ranking, List<Match> best) {}

    OursBackwards(Matcher matcher, List<Offer> asking) {
        this.matcher = matcher;
        this.asking = asking;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Object ask(int offer) {
        Ranking ranking = matcher.projectsFor(asking.get(offer));
        return new Found(ranking, ranking.top(Answer.MOST));
    }

    @Override
    public long[] keys(Object answer) {
        return ((Found) answer)
                .best().stream()
                        .mapToLong(match -> Answer.key(
                                match.rank(),
                                match.fits().isTrue() ? PlainWish.TRUE : PlainWish.UNKNOWN,
                                AncrageObjects.number(
                                        match.project().orElseThrow().id())))
                        .toArray();
    }

    @Override
    public int count(Object answer) {
        Ranking ranking = ((Found) answer).ranking();
        return ranking.fitting() + ranking.toConfirm();
    }
}
