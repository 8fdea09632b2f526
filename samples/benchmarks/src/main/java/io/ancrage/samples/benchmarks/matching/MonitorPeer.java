package io.ancrage.samples.benchmarks.matching;

import io.ancrage.place.GeoPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.NumericUtils;

/**
 * The peer for standing searches: Lucene's monitor with each saved project as a query. Its presearcher files queries by
 * département and by trade, and lets through only those that have both in common with the offer. It finds whom an offer suits
 * or may suit by what projects want; what the offer asks in turn is asked of these. It does not rank.
 */
final class MonitorPeer implements ProjectSearch, AutoCloseable {

    /** Each query that waits to be committed holds a block of memory. */
    private static final int BATCH = 1_000;

    private final Communes communes;
    private final PlainOffer[] asking;
    private final PlainProject[] projects;
    private final AskTests tests = new AskTests();
    private final Monitor monitor;

    MonitorPeer(MatchWorld world, PlainOffer[] asking) {
        this.communes = world.communes;
        this.asking = asking;
        this.projects = world.projects;
        try {
            MonitorConfiguration configuration = new MonitorConfiguration();
            configuration.setQueryUpdateBufferSize(BATCH);
            monitor = new Monitor(
                    new KeywordAnalyzer(),
                    new MultipassTermFilteredPresearcher(
                            2,
                            0,
                            TermWeightor.combine(
                                    TermWeightor.fieldWeightor(10, "department"),
                                    TermWeightor.fieldWeightor(5, "trade")),
                            List.of(),
                            Set.of()),
                    configuration);
            List<MonitorQuery> batch = new ArrayList<>();
            for (PlainProject project : world.projects) {
                batch.add(new MonitorQuery(AncrageObjects.id("p-", project.id()), query(project.published())));
                if (batch.size() == BATCH) {
                    monitor.register(batch);
                    batch.clear();
                }
            }
            monitor.register(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(PlainProject project) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term("trade", LuceneEngine.trade(project.trade()))), Occur.FILTER);
        PlainArea area = project.area();
        switch (area.kind()) {
            case EVERYWHERE -> {}
            case METROPOLITAN -> query.add(new TermQuery(new Term("department", "europe")), Occur.FILTER);
            case TERRITORIES -> query.add(departments(area), Occur.FILTER);
            case CIRCLE -> query.add(new FunctionMatchQuery(new InCircle(area), inside -> inside > 0), Occur.FILTER);
        }
        project.requirements().forEach(wish -> LuceneEngine.filter(query, wish));
        return query.build();
    }

    private Query departments(PlainArea area) {
        List<Query> some = new ArrayList<>();
        for (int department = 0; department < communes.departments.size(); department++) {
            if (area.hasDepartment(department)) {
                some.add(new TermQuery(new Term("department", Integer.toString(department))));
            }
        }
        return some.size() == 1 ? some.get(0) : LuceneEngine.anyOf(some);
    }

    private Document document(PlainOffer offer) {
        Document document = LuceneEngine.document(communes, offer, tests.pack(offer));
        if (communes.metropolitan[communes.department[offer.territory()]]) {
            document.add(new StringField("department", "europe", Field.Store.NO));
        }
        return document;
    }

    @Override
    public String name() {
        return "Lucene Monitor";
    }

    @Override
    public Object ask(int offer) {
        try {
            PlainAsks asks = asking[offer].asks();
            int count = 0;
            for (QueryMatch match : monitor.match(document(asking[offer]), QueryMatch.SIMPLE_MATCHER)
                    .getMatches()) {
                PlainProject project = projects[AncrageObjects.number(match.getQueryId())];
                count += asks == null || asks.truth(project) != PlainWish.FALSE ? 1 : 0;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long[] keys(Object answer) {
        return new long[0];
    }

    @Override
    public int count(Object answer) {
        return (Integer) answer;
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }

    /** 1 within a circle, or where it is not known; else 0. */
    private static final class InCircle extends DoubleValuesSource {

        private final PlainArea area;

        InCircle(PlainArea area) {
            this.area = area;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
            NumericDocValues north = DocValues.getNumeric(context.reader(), "north");
            NumericDocValues east = DocValues.getNumeric(context.reader(), "east");
            return new DoubleValues() {
                private boolean isInside;

                @Override
                public double doubleValue() {
                    return isInside ? 1 : 0;
                }

                @Override
                public boolean advanceExact(int document) throws IOException {
                    isInside = !north.advanceExact(document)
                            || !east.advanceExact(document)
                            || GeoPoint.kilometres(area.latitude(), area.longitude(), degrees(north), degrees(east))
                                    <= area.kilometres();
                    return true;
                }
            };
        }

        private static double degrees(NumericDocValues column) throws IOException {
            return NumericUtils.sortableLongToDouble(column.longValue());
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher reader) {
            return this;
        }

        @Override
        public Explanation explain(LeafReaderContext context, int document, Explanation score) {
            return score;
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return false;
        }

        @Override
        public int hashCode() {
            return area.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof InCircle circle && area.equals(circle.area);
        }

        @Override
        public String toString() {
            return "inside " + area;
        }
    }
}
