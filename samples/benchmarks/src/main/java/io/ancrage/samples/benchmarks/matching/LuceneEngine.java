package io.ancrage.samples.benchmarks.matching;

import io.ancrage.place.GeoPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * The peer: Lucene, with a document for each offer that holds the facts of its commune, too. Filters cut, each letting what is
 * unknown pass; a function over doc values scores what is left, and gives 0 to what only it can exclude; a collector keeps the
 * best of each territory. One merged segment in memory. Offers that may be in several places pass the filters on places and
 * are judged one by one.
 */
final class LuceneEngine implements OfferSearch {

    private static final String SEVERAL = "several";
    private static final String POINT = "point";
    private static final String ROW = "row";

    private final MatchWorld world;
    private final Communes communes;
    private PlainProject[] queries = new PlainProject[0];
    private final AskTests tests = new AskTests();
    private final IndexSearcher searcher;

    LuceneEngine(MatchWorld world) {
        this.world = world;
        this.communes = world.communes;
        this.searcher = index();
    }

    LuceneEngine asking(PlainProject... projects) {
        queries = projects;
        return this;
    }

    @Override
    public void turnTo(PlainProject[] others) {
        queries = others;
    }

    private IndexSearcher index() {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
            config.setRAMBufferSizeMB(256);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (PlainOffer offer : world.offers) {
                    writer.addDocument(document(communes, offer, tests.pack(offer)));
                }
                writer.forceMerge(1);
            }
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String trade(int trade) {
        return "t" + trade;
    }

    /** An offer as a document. What is not told of it stands in the field {@code open}. */
    static Document document(Communes communes, PlainOffer offer, long asks) {
        Document document = new Document();
        for (int trade = 0; trade <= Trades.UNTOLD; trade++) {
            if (Trades.truth(trade, offer.trades()) != PlainWish.FALSE) {
                term(document, "trade", trade(trade));
            }
        }
        number(document, ROW, offer.id());
        number(document, "territory", offer.territory());
        number(document, "trades", offer.trades());
        number(document, "share", offer.share());
        number(document, "asks", asks);
        if (offer.territory() < communes.size) {
            place(document, communes, offer.territory());
        } else {
            term(document, "department", SEVERAL);
            term(document, "open", POINT);
            for (int fact = 0; fact < NumberFact.OF_COMMUNES; fact++) {
                term(document, "open", NumberFact.of(fact).name());
            }
            for (int fact = 0; fact < CodeFact.OF_COMMUNES; fact++) {
                term(document, "open", CodeFact.of(fact).name());
            }
        }
        decimal(document, NumberFact.PAY, offer.pay());
        decimal(document, NumberFact.SEATS, offer.seats());
        code(document, CodeFact.KIND, offer.kind());
        set(document, SetFact.MODES, offer.modes());
        set(document, SetFact.BENEFITS, offer.benefits());
        set(document, SetFact.STRUCTURES, offer.structures());
        if (offer.start() == PlainWish.NO_DAY) {
            term(document, "open", "START");
        } else {
            document.add(new LongField("START", offer.start(), Field.Store.NO));
        }
        return document;
    }

    private static void place(Document document, Communes communes, int commune) {
        term(document, "department", Integer.toString(communes.department[commune]));
        for (int fact = 0; fact < NumberFact.OF_COMMUNES; fact++) {
            decimal(document, NumberFact.of(fact), communes.numbers[fact][commune]);
        }
        for (int fact = 0; fact < CodeFact.OF_COMMUNES; fact++) {
            code(document, CodeFact.of(fact), communes.codes[fact][commune]);
        }
        double north = communes.latitude[commune];
        double east = communes.longitude[commune];
        if (north == north && east == east) {
            document.add(new LatLonPoint(POINT, north, east));
            number(document, "north", NumericUtils.doubleToSortableLong(north));
            number(document, "east", NumericUtils.doubleToSortableLong(east));
        } else {
            term(document, "open", POINT);
        }
    }

    private static void term(Document document, String field, String text) {
        document.add(new StringField(field, text, Field.Store.NO));
    }

    private static void number(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
    }

    private static void decimal(Document document, NumberFact fact, double value) {
        if (value == value) {
            document.add(new DoubleField(fact.name(), value, Field.Store.NO));
        } else {
            term(document, "open", fact.name());
        }
    }

    private static void code(Document document, CodeFact fact, byte code) {
        number(document, "code." + fact.name(), code);
        if (code == CodeFact.MISSING) {
            term(document, "open", fact.name());
        } else if (code != CodeFact.NONE) {
            term(document, fact.name(), Integer.toString(code));
        }
    }

    private static void set(Document document, SetFact fact, long set) {
        number(document, "set." + fact.name(), set);
        for (int code = 0; code < fact.codes.size(); code++) {
            if ((set >>> code & 1) != 0) {
                term(document, fact.name(), fact.codes.get(code));
            }
        }
        if ((set & SetFact.COMPLETE) == 0) {
            term(document, "open", fact.name());
        }
    }

    /** What a requirement lets pass: what fits, and what may. Of numbers and days it excludes those outside. */
    static void filter(BooleanQuery.Builder query, PlainWish wish) {
        switch (wish.form) {
            case BETWEEN -> {
                String field = NumberFact.of(wish.fact).name();
                if (!Double.isInfinite(wish.from)) {
                    query.add(
                            DoubleField.newRangeQuery(field, Double.NEGATIVE_INFINITY, Math.nextDown(wish.from)),
                            Occur.MUST_NOT);
                }
                if (!Double.isInfinite(wish.to)) {
                    query.add(
                            DoubleField.newRangeQuery(field, Math.nextUp(wish.to), Double.POSITIVE_INFINITY),
                            Occur.MUST_NOT);
                }
            }
            case DAYS -> {
                if (!Double.isInfinite(wish.from)) {
                    query.add(LongField.newRangeQuery("START", Long.MIN_VALUE, (long) wish.from - 1), Occur.MUST_NOT);
                }
                if (!Double.isInfinite(wish.to)) {
                    query.add(LongField.newRangeQuery("START", (long) wish.to + 1, Long.MAX_VALUE), Occur.MUST_NOT);
                }
            }
            default -> query.add(oneOf(wish), Occur.FILTER);
        }
    }

    private static Query oneOf(PlainWish wish) {
        return switch (wish.form) {
            case IN -> {
                List<Query> accepted = new ArrayList<>();
                CodeFact fact = CodeFact.of(wish.fact);
                for (int code = 0; code < fact.codes.size(); code++) {
                    if ((wish.mask >>> code & 1) != 0) {
                        accepted.add(new TermQuery(new Term(fact.name(), Integer.toString(code))));
                    }
                }
                yield orOpen(anyOf(accepted), fact.name());
            }
            case ANY ->
                orOpen(
                        anyOf(wish.codes.stream()
                                .<Query>map(code -> new TermQuery(
                                        new Term(SetFact.of(wish.fact).name(), code)))
                                .toList()),
                        SetFact.of(wish.fact).name());
            default -> throw new IllegalStateException(wish.toString());
        };
    }

    static Query orOpen(Query query, String field) {
        return anyOf(List.of(query, new TermQuery(new Term("open", field))));
    }

    static Query anyOf(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query query(Communes communes, PlainProject project) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term("trade", trade(project.trade()))), Occur.FILTER);
        PlainArea area = project.area();
        if (area.kind() == PlainArea.Kind.CIRCLE) {
            // Lucene's radius of the earth is a little smaller and its coordinates are coarser; the score is exact.
            query.add(
                    orOpen(
                            LatLonPoint.newDistanceQuery(
                                    POINT, area.latitude(), area.longitude(), area.kilometres() * 1_000.1 + 10),
                            POINT),
                    Occur.FILTER);
        } else if (area.kind() != PlainArea.Kind.EVERYWHERE) {
            List<BytesRef> codes = new ArrayList<>(List.of(new BytesRef(SEVERAL)));
            for (int department = 0; department < communes.departments.size(); department++) {
                if (area.hasDepartment(department)) {
                    codes.add(new BytesRef(Integer.toString(department)));
                }
            }
            query.add(new TermInSetQuery("department", codes), Occur.FILTER);
        }
        project.requirements().forEach(wish -> filter(query, wish));
        return query.build();
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public Object ask(int number) {
        PlainProject project = queries[number];
        AskTests.Of person = tests.new Of();
        person.ask(project);
        BestOfTerritories best = new BestOfTerritories();
        try {
            searcher.search(new FunctionScoreQuery(query(communes, project), new Score(world, project, person)), best);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best.answer;
    }

    @Override
    public long[] keys(Object answer) {
        return ((Answer) answer).keys();
    }

    /** Documents stand in the order of their numbers. */
    private static final class BestOfTerritories extends SimpleCollector {

        private final Answer answer = new Answer();
        private NumericDocValues territories = DocValues.emptyNumeric();
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }

            @Override
            public int docID() {
                return 0;
            }
        };
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            territories = DocValues.getNumeric(context.reader(), "territory");
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable given) {
            scorer = given;
        }

        @Override
        public void collect(int document) throws IOException {
            int score = (int) scorer.score();
            if (score > 0) {
                int fits = (score - 1 & 1) != 0 ? PlainWish.TRUE : PlainWish.UNKNOWN;
                long key = Answer.key(score - 1 >> 1, fits, base + document);
                if (key > answer.least()) {
                    territories.advanceExact(document);
                    answer.add(key, (int) territories.longValue());
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    /** One more than twice the rank, and one more for what surely fits; 0 for what does not. */
    private static final class Score extends DoubleValuesSource {

        private final MatchWorld world;
        private final PlainProject project;
        private final AskTests.Of person;

        Score(MatchWorld world, PlainProject project, AskTests.Of person) {
            this.world = world;
            this.project = project;
            this.person = person;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
            return new Values(context.reader(), world, project, person);
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
            return System.identityHashCode(this);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public String toString() {
            return "score of " + project.id();
        }
    }

    private static final class Values extends DoubleValues {

        private final MatchWorld world;
        private final PlainProject project;
        private final AskTests.Of person;
        private final NumericDocValues rows;
        private final NumericDocValues territories;
        private final NumericDocValues trades;
        private final NumericDocValues shares;
        private final NumericDocValues asks;
        private final NumericDocValues north;
        private final NumericDocValues east;
        private final PlainWish[] requirements;
        private final NumericDocValues[] required;
        private final PlainWish[] preferences;
        private final NumericDocValues[] preferred;
        private final int weights;
        private int document;

        Values(LeafReader reader, MatchWorld world, PlainProject project, AskTests.Of person) throws IOException {
            this.world = world;
            this.project = project;
            this.person = person;
            this.rows = DocValues.getNumeric(reader, ROW);
            this.territories = DocValues.getNumeric(reader, "territory");
            this.trades = DocValues.getNumeric(reader, "trades");
            this.shares = DocValues.getNumeric(reader, "share");
            this.asks = DocValues.getNumeric(reader, "asks");
            this.north = DocValues.getNumeric(reader, "north");
            this.east = DocValues.getNumeric(reader, "east");
            this.requirements = project.requirements().toArray(PlainWish[]::new);
            this.required = columns(reader, requirements);
            this.preferences = project.preferences().toArray(PlainWish[]::new);
            this.preferred = columns(reader, preferences);
            int sum = 0;
            for (PlainWish wish : preferences) {
                sum += wish.weight;
            }
            this.weights = sum;
        }

        private static NumericDocValues[] columns(LeafReader reader, PlainWish[] wishes) throws IOException {
            NumericDocValues[] columns = new NumericDocValues[wishes.length];
            for (int i = 0; i < wishes.length; i++) {
                PlainWish wish = wishes[i];
                columns[i] = switch (wish.form) {
                    case BETWEEN, LINE, AROUND ->
                        DocValues.unwrapSingleton(DocValues.getSortedNumeric(
                                reader, NumberFact.of(wish.fact).name()));
                    case IN, RANKED ->
                        DocValues.getNumeric(
                                reader, "code." + CodeFact.of(wish.fact).name());
                    case ANY ->
                        DocValues.getNumeric(
                                reader, "set." + SetFact.of(wish.fact).name());
                    case DAYS -> DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, "START"));
                    case NEAR -> DocValues.emptyNumeric();
                };
            }
            return columns;
        }

        @Override
        public boolean advanceExact(int next) {
            document = next;
            return true;
        }

        @Override
        public double doubleValue() throws IOException {
            asks.advanceExact(document);
            long asked = asks.longValue();
            trades.advanceExact(document);
            int fit = Trades.truth(project.trade(), trades.longValue()) & person.truth(asked);
            if (fit == PlainWish.FALSE) {
                return 0;
            }
            territories.advanceExact(document);
            int own;
            if (territories.longValue() >= world.communes.size) {
                rows.advanceExact(document);
                PlainOffer offer = world.offers[(int) rows.longValue()];
                fit &= Judge.wanted(world.communes, project, offer);
                own = fit == PlainWish.FALSE ? 0 : Judge.degree(world.communes, project, offer);
            } else {
                fit &= inCircle();
                for (int i = 0; i < requirements.length && fit != PlainWish.FALSE; i++) {
                    fit &= truth(requirements[i], required[i]);
                }
                own = fit == PlainWish.FALSE ? 0 : degree();
            }
            if (fit == PlainWish.FALSE) {
                return 0;
            }
            shares.advanceExact(document);
            int rank = Judge.rank(Judge.joint(own, person.degree(asked)), (int) shares.longValue());
            return 1 + 2 * rank + (fit == PlainWish.TRUE ? 1 : 0);
        }

        private int inCircle() throws IOException {
            PlainArea area = project.area();
            if (area.kind() != PlainArea.Kind.CIRCLE) {
                return PlainWish.TRUE;
            }
            if (!north.advanceExact(document) || !east.advanceExact(document)) {
                return PlainWish.UNKNOWN;
            }
            return GeoPoint.kilometres(area.latitude(), area.longitude(), decimal(north), decimal(east))
                            <= area.kilometres()
                    ? PlainWish.TRUE
                    : PlainWish.FALSE;
        }

        private int degree() throws IOException {
            int sum = 0;
            for (int i = 0; i < preferences.length; i++) {
                int degree = degree(preferences[i], preferred[i]);
                sum += preferences[i].weight * (degree == PlainWish.OPEN ? PlainWish.HALF : degree);
            }
            return Judge.mean(sum, weights);
        }

        private int degree(PlainWish wish, NumericDocValues column) throws IOException {
            return switch (wish.form) {
                case LINE -> wish.ofLine(number(column));
                case AROUND -> wish.ofIdeal(number(column));
                case NEAR ->
                    north.advanceExact(document) && east.advanceExact(document)
                            ? wish.ofPoint(decimal(north), decimal(east))
                            : PlainWish.OPEN;
                case RANKED -> wish.ofStep(code(column));
                default -> PlainWish.ofTruth(truth(wish, column));
            };
        }

        private int truth(PlainWish wish, NumericDocValues column) throws IOException {
            return switch (wish.form) {
                case BETWEEN -> wish.ofNumber(number(column));
                case IN -> wish.ofCode(code(column));
                case ANY -> wish.ofSet(column.advanceExact(document) ? column.longValue() : 0);
                default -> wish.ofDay(column.advanceExact(document) ? (int) column.longValue() : PlainWish.NO_DAY);
            };
        }

        private double number(NumericDocValues column) throws IOException {
            return column.advanceExact(document) ? decimal(column) : Double.NaN;
        }

        private byte code(NumericDocValues column) throws IOException {
            return column.advanceExact(document) ? (byte) column.longValue() : CodeFact.MISSING;
        }

        private static double decimal(NumericDocValues column) throws IOException {
            return NumericUtils.sortableLongToDouble(column.longValue());
        }
    }
}
