package io.ancrage.samples.benchmarks.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The plain way of a good programmer: one loop over all offers, as objects with primitive fields. */
final class TightLoop implements OfferSearch {

    private final Communes communes;
    private final PlainOffer[] offers;
    private final PlainProject[] queries;

    TightLoop(MatchWorld world, PlainProject[] queries) {
        this.communes = world.communes;
        this.offers = world.offers;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "tight loop";
    }

    @Override
    public Object ask(int query) {
        Answer best = new Answer();
        scan(queries[query], 0, offers.length, best);
        return best;
    }

    private void scan(PlainProject project, int from, int to, Answer best) {
        for (int row = from; row < to; row++) {
            PlainOffer offer = offers[row];
            int fits = Trades.truth(project.trade(), offer.trades());
            if (fits == PlainWish.FALSE) {
                continue;
            }
            PlainAsks asks = offer.asks();
            fits &= asks == null ? PlainWish.TRUE : asks.truth(project);
            fits &= fits == PlainWish.FALSE ? PlainWish.FALSE : Judge.wanted(communes, project, offer);
            if (fits == PlainWish.FALSE) {
                continue;
            }
            int degree = Judge.joint(
                    Judge.degree(communes, project, offer), asks == null ? PlainWish.FULL : asks.degree(project));
            best.add(Answer.key(Judge.rank(degree, offer.share()), fits, offer.id()), offer.territory());
        }
    }

    /** How many offers fit or may fit: what is left after all cuts. */
    int candidates(int query) {
        PlainProject project = queries[query];
        int count = 0;
        for (PlainOffer offer : offers) {
            int fits = Judge.wanted(communes, project, offer);
            fits &= offer.asks() == null ? PlainWish.TRUE : offer.asks().truth(project);
            count += fits == PlainWish.FALSE ? 0 : 1;
        }
        return count;
    }

    @Override
    public long[] keys(Object answer) {
        return ((Answer) answer).keys();
    }

    /** The same loop in a parallel stream. */
    static final class Parallel implements OfferSearch {

        private static final int CHUNK = 8_192;

        private final TightLoop loop;

        Parallel(TightLoop loop) {
            this.loop = loop;
        }

        @Override
        public String name() {
            return "tight loop, parallel stream";
        }

        @Override
        public Object ask(int query) {
            int length = loop.offers.length;
            return IntStream.range(0, (length + CHUNK - 1) / CHUNK)
                    .parallel()
                    .mapToObj(chunk -> {
                        Answer best = new Answer();
                        loop.scan(loop.queries[query], chunk * CHUNK, Math.min(length, (chunk + 1) * CHUNK), best);
                        return best;
                    })
                    .toArray(Answer[]::new);
        }

        /** The best of all chunks. */
        @Override
        public long[] keys(Object answer) {
            Answer best = new Answer();
            for (Answer chunk : (Answer[]) answer) {
                for (long key : chunk.keys()) {
                    best.add(key, loop.offers[Answer.id(key)].territory());
                }
            }
            return best.keys();
        }

        @Override
        public String toString() {
            return Arrays.toString(loop.offers);
        }
    }
}
