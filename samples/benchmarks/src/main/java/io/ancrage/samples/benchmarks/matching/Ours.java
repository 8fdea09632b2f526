package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.project.Project;
import java.util.List;

/** The engine under test. */
final class Ours implements OfferSearch {

    final Matcher matcher;
    private final List<Project> queries;

    Ours(Matcher matcher, List<Project> queries) {
        this.matcher = matcher;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Object ask(int query) {
        return matcher.offersFor(queries.get(query)).top(Answer.MOST);
    }

    @Override
    public long[] keys(Object answer) {
        return ((List<?>) answer)
                .stream()
                        .map(Match.class::cast)
                        .mapToLong(match -> Answer.key(
                                match.rank(),
                                match.fits().isTrue() ? PlainWish.TRUE : PlainWish.UNKNOWN,
                                AncrageObjects.number(
                                        match.offer().orElseThrow().id())))
                        .toArray();
    }
}
