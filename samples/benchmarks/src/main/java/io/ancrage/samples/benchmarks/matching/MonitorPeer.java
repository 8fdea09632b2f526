package io.ancrage.samples.benchmarks.matching;

import io.ancrage.place.GeoPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.MatchingQueries;
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
 * or may suit; it does not rank.
 */
final class MonitorPeer implements ProjectSearch, AutoCloseable {

    private static final int BATCH = 5_000;
    private static final String ANY = "any";

    private final Communes communes;
    private final PlainOffer[] asking;
    private final AskTests tests = new AskTests();
    private final Monitor monitor;

    MonitorPeer(MatchWorld world, PlainOffer[] asking) {
        this.communes = world.communes;
        this.asking = asking;
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
        project.requirements().forEach(wish -> query.add(LuceneEngine.filter(wish), Occur.FILTER));
        // What the offer asks of a practitioner stands in it as what it takes.
        if (project.stage() != CodeFact.MISSING) {
            query.add(orAny("takesStage", Integer.toString(project.stage())), Occur.FILTER);
        }
        if (project.wanted() != 0) {
            List<String> wanted = new ArrayList<>();
            for (int code = 0; code < SetFact.WANTED.codes.size(); code++) {
                if ((project.wanted() >>> code & 1) != 0) {
                    wanted.add(SetFact.WANTED.codes.get(code));
                }
            }
            query.add(orAny("takesModes", wanted.toArray(String[]::new)), Occur.FILTER);
        }
        if (project.available() != PlainWish.NO_DAY) {
            query.add(
                    LuceneEngine.anyOf(List.of(
                            LongField.newRangeQuery("takesUntil", project.available(), Long.MAX_VALUE),
                            new TermQuery(new Term("takesUntil.any", ANY)))),
                    Occur.FILTER);
        }
        if (!Double.isNaN(project.hours())) {
            query.add(
                    LuceneEngine.anyOf(List.of(
                            DoubleField.newRangeQuery("takesHours", Double.NEGATIVE_INFINITY, project.hours()),
                            new TermQuery(new Term("takesHours.any", ANY)))),
                    Occur.FILTER);
        }
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

    private static Query orAny(String field, String... codes) {
        List<Query> some = new ArrayList<>(List.of(new TermQuery(new Term(field, ANY))));
        for (String code : codes) {
            some.add(new TermQuery(new Term(field, code)));
        }
        return LuceneEngine.anyOf(some);
    }

    private Document document(PlainOffer offer) {
        Document document = LuceneEngine.document(communes, offer, tests.pack(offer));
        if (communes.metropolitan[communes.department[offer.territory()]]) {
            term(document, "department", "europe");
        }
        boolean stage = false;
        boolean modes = false;
        boolean day = false;
        boolean hours = false;
        if (offer.asks() != null) {
            for (PlainWish wish : offer.asks().requirements()) {
                switch (wish.form) {
                    case IN -> {
                        stage = true;
                        for (int code = 0; code < CodeFact.STAGE.codes.size(); code++) {
                            if ((wish.mask >>> code & 1) != 0) {
                                term(document, "takesStage", Integer.toString(code));
                            }
                        }
                    }
                    case ANY -> {
                        modes = true;
                        wish.codes.forEach(code -> term(document, "takesModes", code));
                    }
                    case DAYS -> {
                        day = true;
                        document.add(new LongField("takesUntil", (long) wish.to, Field.Store.NO));
                    }
                    default -> {
                        hours = true;
                        document.add(new DoubleField("takesHours", wish.from, Field.Store.NO));
                    }
                }
            }
        }
        if (!stage) {
            term(document, "takesStage", ANY);
        }
        if (!modes) {
            term(document, "takesModes", ANY);
        }
        if (!day) {
            term(document, "takesUntil.any", ANY);
        }
        if (!hours) {
            term(document, "takesHours.any", ANY);
        }
        return document;
    }

    private static void term(Document document, String field, String text) {
        document.add(new StringField(field, text, Field.Store.NO));
    }

    @Override
    public String name() {
        return "Lucene Monitor";
    }

    @Override
    public Object ask(int offer) {
        try {
            return monitor.match(document(asking[offer]), QueryMatch.SIMPLE_MATCHER);
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
        return ((MatchingQueries<?>) answer).getMatchCount();
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
                            || GeoPoint.kilometres(
                                            area.latitude(), area.longitude(), degrees(north), degrees(east))
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
