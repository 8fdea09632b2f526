package io.ancrage.samples.benchmarks.matching;

import io.ancrage.place.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The bound: an engine written by hand for the wishes of this world and no others. Offers lie by trade and commune; those of
 * a commune, which share all that is asked of the place, are a run. Runs are cut by trade, area and what is asked of the
 * place, loop by loop, then summed up loop by loop; only a run that may still get among the best ten has its offers looked
 * at. It remembers nothing from query to query. Not thread-safe.
 */
final class HandEngine implements OfferSearch {

    private static final int FULL = PlainWish.FULL;
    private static final int FIRST_BLOCK = 64;
    private static final int BLOCK = 1_024;
    /** A distance costs most. */
    private static final Comparator<PlainWish> HEAVIEST_FIRST = Comparator.comparing(
                    (PlainWish wish) -> wish.form == PlainWish.Form.NEAR)
            .thenComparing(wish -> -wish.weight);

    private static final double EARTH_KM = 6371.0088;
    /** How far a straight line through the earth may be off, relatively and in parts of the radius. */
    private static final double SLACK = 1e-9;

    /** The own degree that a joint degree needs at least, the other side being full. */
    private static final int[] NEEDED = needed();

    private final MatchWorld world;
    private final Communes communes;
    private PlainProject[] queries = new PlainProject[0];

    // Runs, by list of a trade and commune.
    private int[] runAt = new int[0];
    private int[] runCommune = new int[0];
    private int[] runRow = new int[0];
    private short[] runShare = new short[0];

    // Rows: an offer in a list.
    private final int[] ids;
    private final short[] shares;
    private final long[] asks;
    private final byte[] kinds;
    private final long[] modes;
    private final long[] benefits;
    private final long[] structures;
    private final int[] starts;
    private final double[] pays;
    private final double[] seats;

    /** Offers that may be in several places, by list. */
    private final PlainOffer[][] several = new PlainOffer[Trades.COUNT + 1][];

    private final long[][] severalAsk = new long[Trades.COUNT + 1][];

    private final AskTests tests = new AskTests();

    private final PlaceColumns places;
    private final LargerTerritories larger;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    /** By département: least and greatest latitude, least and greatest longitude. */
    private final double[][] boxes;

    // Of one query.
    private final AskTests.Of person = tests.new Of();
    private final int[] selected = new int[BLOCK];
    private final int[] at = new int[BLOCK];
    private final byte[] fits = new byte[BLOCK];
    private final int[] sums = new int[BLOCK];
    private final Answer best = new Answer();
    private final PlainWish[] ofPlace = new PlainWish[8];
    private final PlainWish[] ofOffer = new PlainWish[8];
    private final PlainWish[] likedOfPlace = new PlainWish[8];
    private final PlainWish[] likedOfOffer = new PlainWish[8];
    private int placeTests;
    private int offers;
    private int likedPlaces;
    private int likedOffers;
    private int weights;
    private int openSum;
    private int openOfPlace;
    private int block;
    private PlainArea area = new PlainArea(PlainArea.Kind.EVERYWHERE, List.of(), 0, 0, 0, 0, 0);
    private long least;
    private int leastRank;
    private int leastSum;

    HandEngine(MatchWorld world) {
        this.world = world;
        this.communes = world.communes;
        long[] order = order();
        int rows = order.length;
        ids = new int[rows];
        shares = new short[rows];
        asks = new long[rows];
        kinds = new byte[rows];
        modes = new long[rows];
        benefits = new long[rows];
        structures = new long[rows];
        starts = new int[rows];
        pays = new double[rows];
        seats = new double[rows];
        for (int row = 0; row < rows; row++) {
            PlainOffer offer = world.offers[(int) (order[row] & 0xFF_FFFF)];
            ids[row] = offer.id();
            shares[row] = (short) offer.share();
            asks[row] = tests.pack(offer);
            kinds[row] = offer.kind();
            modes[row] = offer.modes();
            benefits[row] = offer.benefits();
            structures[row] = offer.structures();
            starts[row] = offer.start();
            pays[row] = offer.pay();
            seats[row] = offer.seats();
        }
        runs(order);
        places = new PlaceColumns(communes);
        larger = new LargerTerritories(communes);
        x = new double[communes.size];
        y = new double[communes.size];
        z = new double[communes.size];
        boxes = new double[communes.departments.size()][];
        points();
    }

    private static int[] needed() {
        int[] needed = new int[FULL + 1];
        int own = 0;
        for (int joint = 0; joint <= FULL; joint++) {
            while (Judge.joint(own, FULL) < joint) {
                own++;
            }
            needed[joint] = own;
        }
        return needed;
    }

    /** By list, commune, freshness and number; those of several places apart. */
    private long[] order() {
        long[] order = new long[world.offers.length * 2];
        int rows = 0;
        List<List<PlainOffer>> apart = new ArrayList<>();
        for (int list = 0; list <= Trades.COUNT; list++) {
            apart.add(new ArrayList<>());
        }
        for (PlainOffer offer : world.offers) {
            for (int list = 0; list <= Trades.COUNT; list++) {
                if ((offer.trades() >>> list & 1) != 0) {
                    if (offer.territory() < communes.size) {
                        order[rows++] = (long) list << 56
                                | (long) offer.territory() << 40
                                | (long) (FULL - offer.share()) << 24
                                | offer.id();
                    } else {
                        apart.get(list).add(offer);
                    }
                }
            }
        }
        for (int list = 0; list <= Trades.COUNT; list++) {
            several[list] = apart.get(list).toArray(PlainOffer[]::new);
            severalAsk[list] = apart.get(list).stream().mapToLong(tests::pack).toArray();
        }
        long[] sorted = Arrays.copyOf(order, rows);
        Arrays.sort(sorted);
        return sorted;
    }

    private void runs(long[] order) {
        int departments = communes.departments.size();
        int lists = Trades.COUNT + 1;
        int count = 0;
        for (int row = 0; row < order.length; row++) {
            count += row == 0 || order[row] >>> 40 != order[row - 1] >>> 40 ? 1 : 0;
        }
        runCommune = new int[count];
        runRow = new int[count + 1];
        runShare = new short[count];
        runAt = new int[lists * departments + 1];
        int run = 0;
        int cell = 0;
        for (int row = 0; row < order.length; row++) {
            if (row == 0 || order[row] >>> 40 != order[row - 1] >>> 40) {
                int commune = (int) (order[row] >>> 40) & 0xFFFF;
                int list = (int) (order[row] >>> 56);
                while (cell <= list * departments + communes.department[commune]) {
                    runAt[cell++] = run;
                }
                runCommune[run] = commune;
                runRow[run] = row;
                runShare[run++] = shares[row];
            }
        }
        while (cell < runAt.length) {
            runAt[cell++] = run;
        }
        runRow[run] = order.length;
    }

    private void points() {
        for (int department = 0; department < boxes.length; department++) {
            boxes[department] = new double[] {90, -90, 180, -180};
        }
        for (int commune = 0; commune < communes.size; commune++) {
            double north = Math.toRadians(communes.latitude[commune]);
            double east = Math.toRadians(communes.longitude[commune]);
            x[commune] = Math.cos(north) * Math.cos(east);
            y[commune] = Math.cos(north) * Math.sin(east);
            z[commune] = Math.sin(north);
            double[] box = boxes[communes.department[commune]];
            boolean open = north != north || east != east;
            box[0] = open ? -90 : Math.min(box[0], communes.latitude[commune]);
            box[1] = open ? 90 : Math.max(box[1], communes.latitude[commune]);
            box[2] = open ? -180 : Math.min(box[2], communes.longitude[commune]);
            box[3] = open ? 180 : Math.max(box[3], communes.longitude[commune]);
        }
    }

    HandEngine asking(PlainProject... projects) {
        queries = projects;
        return this;
    }

    @Override
    public void turnTo(PlainProject[] others) {
        queries = others;
    }

    @Override
    public String name() {
        return "hand-made";
    }

    @Override
    public Object ask(int query) {
        return search(queries[query]);
    }

    @Override
    public long[] keys(Object answer) {
        return ((Answer) answer).keys();
    }

    Answer search(PlainProject asking) {
        prepare(asking);
        if (asking.trade() == Trades.UNTOLD) {
            for (int list = 0; list < Trades.COUNT; list++) {
                if ((Trades.PHYSICIANS >>> list & 1) != 0) {
                    list(list, PlainWish.UNKNOWN);
                }
            }
            list(Trades.ANY_PHYSICIAN, PlainWish.TRUE);
        } else {
            list(asking.trade(), PlainWish.TRUE);
            if ((Trades.PHYSICIANS >>> asking.trade() & 1) != 0) {
                list(Trades.ANY_PHYSICIAN, PlainWish.TRUE);
            }
        }
        return best;
    }

    private void prepare(PlainProject asking) {
        area = asking.area();
        best.clear();
        placeTests = 0;
        offers = 0;
        likedPlaces = 0;
        likedOffers = 0;
        weights = 0;
        openSum = 0;
        openOfPlace = 0;
        block = FIRST_BLOCK;
        for (int i = 0; i < asking.requirements().size(); i++) {
            PlainWish wish = asking.requirements().get(i);
            if (wish.ofTerritory()) {
                ofPlace[placeTests++] = wish;
            } else {
                ofOffer[offers++] = wish;
            }
        }
        for (int i = 0; i < asking.preferences().size(); i++) {
            PlainWish wish = asking.preferences().get(i);
            weights += wish.weight;
            if (wish.ofTerritory()) {
                likedOfPlace[likedPlaces++] = wish;
                openOfPlace += wish.weight * FULL;
            } else {
                likedOfOffer[likedOffers++] = wish;
                openSum += wish.weight * FULL;
            }
        }
        Arrays.sort(likedOfPlace, 0, likedPlaces, HEAVIEST_FIRST);
        person.ask(asking);
        raise();
    }

    /** What it takes to get among the best. */
    private void raise() {
        least = best.least();
        leastRank = least < 0 ? 0 : Answer.rank(least);
        // Of 2 * sum + weights >= 2 * weights * own.
        leastSum = (2 * weights * NEEDED[leastRank] - weights + 1) / 2 - openSum;
    }

    private void list(int list, int truth) {
        int departments = boxes.length;
        int cell = list * departments;
        if (area.kind() == PlainArea.Kind.CIRCLE) {
            double south = area.latitude() - area.kilometres() / 111;
            double north = area.latitude() + area.kilometres() / 111;
            double width = area.kilometres() / (111 * Math.cos(Math.toRadians(Math.abs(area.latitude()) + 2)));
            for (int one = 0; one < departments; one++) {
                double[] box = boxes[one];
                if (box[1] >= south
                        && box[0] <= north
                        && box[3] >= area.longitude() - width
                        && box[2] <= area.longitude() + width) {
                    runs(runAt[cell + one], runAt[cell + one + 1], truth, area);
                }
            }
        } else {
            int from = 0;
            while (from < departments) {
                if (!area.hasDepartment(from)) {
                    from++;
                    continue;
                }
                int to = from + 1;
                while (to < departments && area.hasDepartment(to)) {
                    to++;
                }
                runs(runAt[cell + from], runAt[cell + to], truth, null);
                from = to + 1;
            }
        }
        for (int i = 0; i < several[list].length; i++) {
            PlainOffer offer = several[list][i];
            if (offer.share() >= leastRank) {
                whereverItIs(offer, severalAsk[list][i], truth);
            }
        }
    }

    /** The first blocks are small, so that the later ones know what it takes. */
    private void runs(int from, int to, int truth, PlainArea circle) {
        for (int first = from; first < to; ) {
            int next = Math.min(to, first + block);
            block(first, next, truth, circle);
            first = next;
            block = Math.min(BLOCK, 2 * block);
        }
    }

    private void block(int from, int to, int truth, PlainArea circle) {
        int count = circle == null ? all(from, to, truth) : inCircle(from, to, truth, circle);
        for (int i = 0; i < placeTests && count > 0; i++) {
            count = ofPlace[i].form == PlainWish.Form.BETWEEN ? between(ofPlace[i], count) : in(ofPlace[i], count);
        }
        Arrays.fill(sums, 0, count, 0);
        int open = openOfPlace;
        for (int i = 0; i < likedPlaces && count > 0; i++) {
            PlainWish wish = likedOfPlace[i];
            open -= wish.weight * FULL;
            int needed = leastSum - open;
            count = switch (wish.form) {
                case LINE -> line(wish, count, needed);
                case AROUND -> around(wish, count, needed);
                case NEAR -> near(wish, count, needed);
                case BETWEEN -> likedBetween(wish, count, needed);
                default -> likedIn(wish, count, needed);
            };
        }
        for (int k = 0; k < count; k++) {
            if (sums[k] >= leastSum && runShare[selected[k]] >= leastRank) {
                rows(selected[k], fits[k], sums[k]);
            }
        }
    }

    private int all(int from, int to, int truth) {
        int count = to - from;
        for (int k = 0; k < count; k++) {
            selected[k] = from + k;
        }
        System.arraycopy(runCommune, from, at, 0, count);
        Arrays.fill(fits, 0, count, (byte) truth);
        return count;
    }

    private int inCircle(int from, int to, int truth, PlainArea circle) {
        double north = Math.toRadians(circle.latitude());
        double east = Math.toRadians(circle.longitude());
        double cx = Math.cos(north) * Math.cos(east);
        double cy = Math.cos(north) * Math.sin(east);
        double cz = Math.sin(north);
        double half = Math.sin(Math.min(Math.PI / 2, circle.kilometres() / (2 * EARTH_KM)));
        double limit = 4 * half * half;
        double surely = limit * (1 - SLACK) - SLACK * SLACK;
        double maybe = limit * (1 + SLACK) + SLACK * SLACK;
        int count = 0;
        for (int run = from; run < to; run++) {
            int commune = runCommune[run];
            double dx = x[commune] - cx;
            double dy = y[commune] - cy;
            double dz = z[commune] - cz;
            double square = dx * dx + dy * dy + dz * dz;
            // Without coordinates the square is no number, and no comparison holds.
            int fit = square <= surely
                    ? truth
                    : square > maybe ? PlainWish.FALSE : truth & circle.truth(communes, commune);
            selected[count] = run;
            at[count] = commune;
            fits[count] = (byte) fit;
            count += fit != 0 ? 1 : 0;
        }
        return count;
    }

    private int between(PlainWish wish, int before) {
        int[] column = places.ranks[wish.fact];
        int from = places.from(wish);
        int to = places.to(wish);
        int count = 0;
        for (int k = 0; k < before; k++) {
            int commune = at[k];
            int rank = column[commune];
            int outside = (rank - from | to - rank) >> 31;
            int fit = (~outside & 3 | rank >>> 31) & fits[k];
            selected[count] = selected[k];
            at[count] = commune;
            fits[count] = (byte) fit;
            count += -fit >>> 31;
        }
        return count;
    }

    private int in(PlainWish wish, int before) {
        byte[] column = communes.codes[wish.fact];
        long accepted = wish.mask << 2;
        int count = 0;
        for (int k = 0; k < before; k++) {
            int commune = at[k];
            int fit = truth(accepted, column[commune]) & fits[k];
            selected[count] = selected[k];
            at[count] = commune;
            fits[count] = (byte) fit;
            count += -fit >>> 31;
        }
        return count;
    }

    /** Of codes from -2, missing, on. */
    private static int truth(long accepted, byte code) {
        int place = code + 2;
        return (int) (accepted >>> place & 1) * 3 | -place >>> 31 ^ 1;
    }

    // Preferences. After each, a run that cannot get among the best any more is left out.

    private int line(PlainWish wish, int before, int needed) {
        double nothing = wish.from;
        double width = wish.to - wish.from;
        double[] column = width > 0 ? places.low[wish.fact] : places.high[wish.fact];
        short[] open = places.halves[wish.fact];
        int weight = wish.weight;
        int count = 0;
        for (int k = 0; k < before; k++) {
            int commune = at[k];
            int sum = sums[k] + weight * (degree((column[commune] - nothing) / width) + open[commune]);
            selected[count] = selected[k];
            at[count] = commune;
            fits[count] = fits[k];
            sums[count] = sum;
            count += needed - sum - 1 >>> 31;
        }
        return count;
    }

    private int around(PlainWish wish, int before, int needed) {
        double[] column = places.low[wish.fact];
        short[] open = places.halves[wish.fact];
        double ideal = wish.from;
        double tolerance = wish.to;
        int weight = wish.weight;
        int count = 0;
        for (int k = 0; k < before; k++) {
            int commune = at[k];
            double away = Math.abs(column[commune] - ideal);
            int sum = sums[k] + weight * (degree((away - tolerance) / -tolerance) + open[commune]);
            selected[count] = selected[k];
            at[count] = commune;
            fits[count] = fits[k];
            sums[count] = sum;
            count += needed - sum - 1 >>> 31;
        }
        return count;
    }

    private static int degree(double share) {
        return (int) Math.max(0, Math.min(FULL, (long) (share * FULL + 0.5)));
    }

    private int likedBetween(PlainWish wish, int before, int needed) {
        int[] column = places.ranks[wish.fact];
        int from = places.from(wish);
        int to = places.to(wish);
        int weight = wish.weight;
        int count = 0;
        for (int k = 0; k < before; k++) {
            int commune = at[k];
            int rank = column[commune];
            int outside = (rank - from | to - rank) >> 31;
            int sum = sums[k] + weight * ((~outside & FULL) + (rank >> 31 & PlainWish.HALF));
            selected[count] = selected[k];
            at[count] = commune;
            fits[count] = fits[k];
            sums[count] = sum;
            count += needed - sum - 1 >>> 31;
        }
        return count;
    }

    private int likedIn(PlainWish wish, int before, int needed) {
        byte[] column = communes.codes[wish.fact];
        long accepted = wish.mask << 2;
        int weight = wish.weight;
        int count = 0;
        for (int k = 0; k < before; k++) {
            int commune = at[k];
            int fit = truth(accepted, column[commune]);
            int sum = sums[k] + weight * PlainWish.HALF * (fit - (fit >> 1));
            selected[count] = selected[k];
            at[count] = commune;
            fits[count] = fits[k];
            sums[count] = sum;
            count += needed - sum - 1 >>> 31;
        }
        return count;
    }

    private int near(PlainWish wish, int before, int needed) {
        double north = Math.toRadians(wish.latitude);
        double east = Math.toRadians(wish.longitude);
        double cx = Math.cos(north) * Math.cos(east);
        double cy = Math.cos(north) * Math.sin(east);
        double cz = Math.sin(north);
        double width = wish.to - wish.from;
        int weight = wish.weight;
        int count = 0;
        for (int k = 0; k < before; k++) {
            int commune = at[k];
            double dx = x[commune] - cx;
            double dy = y[commune] - cy;
            double dz = z[commune] - cz;
            double half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
            double square = half * half;
            // The series of the arc sine, close enough below an eighth, which is 1,600 km.
            double arc = half * (1 + square * (1 / 6.0 + square * (3 / 40.0 + square * (15 / 336.0 + square / 32))));
            double exact = (2 * EARTH_KM * arc - wish.from) / width * FULL + 0.5;
            int degree = (int) Math.max(0, Math.min(FULL, exact));
            double part = exact - degree;
            if (half != half) {
                degree = PlainWish.HALF;
            } else if (half > 0.125
                    || degree > 0 && degree < FULL && (part < 1e-3 || part > 1 - 1e-3)
                    || Math.abs(exact) < 2
                    || Math.abs(exact - FULL) < 2) {
                degree = PlainWish.linear(
                        GeoPoint.kilometres(
                                wish.latitude, wish.longitude, communes.latitude[commune], communes.longitude[commune]),
                        wish.from,
                        wish.to);
            }
            int sum = sums[k] + weight * degree;
            sums[count] = sum;
            selected[count] = selected[k];
            at[count] = commune;
            fits[count] = fits[k];
            count += needed - sum - 1 >>> 31;
        }
        return count;
    }

    private void rows(int run, int truth, int sum) {
        int end = runRow[run + 1];
        for (int row = runRow[run]; row < end; row++) {
            int share = shares[row];
            if (share < leastRank) {
                return;
            }
            long asked = asks[row];
            int fit = truth & person.truth(asked);
            for (int i = 0; i < offers && fit != 0; i++) {
                fit &= truth(ofOffer[i], row);
            }
            if (fit == 0) {
                continue;
            }
            int own = sum;
            for (int i = 0; i < likedOffers; i++) {
                own += likedOfOffer[i].weight * liked(likedOfOffer[i], row);
            }
            int degree = Judge.joint(Judge.mean(own, weights), person.degree(asked));
            long key = Answer.key(Judge.rank(degree, share), fit, ids[row]);
            if (key > least) {
                best.add(key, runCommune[run]);
                raise();
            }
        }
    }

    private int truth(PlainWish wish, int row) {
        return switch (wish.form) {
            case BETWEEN -> wish.ofNumber(wish.fact == NumberFact.PAY.ordinal() ? pays[row] : seats[row]);
            case IN -> wish.ofCode(kinds[row]);
            case ANY -> wish.ofSet(wish.fact == 0 ? modes[row] : wish.fact == 1 ? benefits[row] : structures[row]);
            default -> wish.ofDay(starts[row]);
        };
    }

    private int liked(PlainWish wish, int row) {
        int degree = switch (wish.form) {
            case LINE -> wish.ofLine(wish.fact == NumberFact.PAY.ordinal() ? pays[row] : seats[row]);
            case RANKED -> wish.ofStep(kinds[row]);
            default -> PlainWish.ofTruth(truth(wish, row));
        };
        return degree == PlainWish.OPEN ? PlainWish.HALF : degree;
    }

    /** An offer that may be in several places. What it tells itself is looked at first. */
    private void whereverItIs(PlainOffer offer, long asked, int truth) {
        int territory = offer.territory();
        int fit = truth & larger.inside(territory, area);
        fit &= person.truth(asked);
        for (int i = 0; i < offers && fit != 0; i++) {
            fit &= ofOffer[i].truth(communes, 0, offer);
        }
        if (fit == 0) {
            return;
        }
        int sum = 0;
        for (int i = 0; i < likedOffers; i++) {
            int degree = likedOfOffer[i].degree(communes, 0, offer);
            sum += likedOfOffer[i].weight * (degree == PlainWish.OPEN ? PlainWish.HALF : degree);
        }
        int other = person.degree(asked);
        if (key(sum + openOfPlace, other, PlainWish.TRUE, offer) <= least) {
            return;
        }
        for (int i = 0; i < placeTests && fit != 0; i++) {
            fit &= larger.truth(territory, ofPlace[i]);
        }
        for (int i = 0; i < likedPlaces && fit != 0; i++) {
            sum += likedOfPlace[i].weight * larger.degree(territory, likedOfPlace[i]);
        }
        long key = key(sum, other, fit, offer);
        if (fit != 0 && key > least) {
            best.add(key, territory);
            raise();
        }
    }

    private long key(int sum, int other, int fit, PlainOffer offer) {
        int degree = Judge.joint(Judge.mean(sum, weights), other);
        return Answer.key(Judge.rank(degree, offer.share()), fit, offer.id());
    }
}
