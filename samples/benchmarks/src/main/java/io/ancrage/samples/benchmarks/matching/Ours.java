package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.project.Project;
import java.util.List;
import java.util.function.Supplier;

/** The engine under test. */
final class Ours implements OfferSearch {

    private final Communes communes;
    private final Supplier<Matcher> make;
    private Matcher matcher;
    private List<Project> queries;

    Ours(Communes communes, Supplier<Matcher> make, PlainProject[] queries) {
        this.communes = communes;
        this.make = make;
        this.matcher = make.get();
        this.queries = new AncrageObjects(communes).projects(queries);
    }

    @Override
    public void turnTo(PlainProject[] others) {
        queries = new AncrageObjects(communes).projects(others);
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Object ask(int query) {
        return matcher.offersFor(queries.get(query)).top(Answer.MOST);
    }

    /** What a matcher remembers goes with it. */
    @Override
    public void renew() {
        matcher = make.get();
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
