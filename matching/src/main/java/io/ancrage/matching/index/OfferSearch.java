package io.ancrage.matching.index;

import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.TruthSet;
import io.ancrage.offer.Freshness;
import io.ancrage.preference.Degree;
import io.ancrage.preference.RowValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One person's question to the offers. Trades are cut first, then communes; what reads of the person is worked out once, what
 * reads of a commune once for the commune, and an offer is looked at only where its best case could still count.
 */
public final class OfferSearch extends Search {

    /** A leap to the next commune that may fit costs as much as a look at so many runs. */
    private static final int WORTH_LEAPING = 8;

    private final OfferIndex index;
    private final Snapshot snapshot;
    private final Asking asking;
    private final FactSheet person;
    private final LikingSet likings;

    /** What holds of the person alone, all requirements together; and each for itself, as counts in several places. */
    private final Truth ofPerson;

    private final Truth eachOfPerson;
    private final boolean asksHost;

    private final List<Part> ofTrade = new ArrayList<>();
    private final List<Part> ofOffer = new ArrayList<>();
    private final List<Part> ofBoth = new ArrayList<>();
    private final CommuneQuestion communes;
    /** The first and the last commune that are possible, and how many are. */
    private final int firstCommune;

    private final int lastCommune;
    private final int possibleCommunes;
    private final List<TruthSet> areas = new ArrayList<>();
    /** The first and the last commune that an area leaves possible. */
    private final int firstInAreas;

    private final int lastInAreas;

    private final Weighed ofCommuneLikings = new Weighed();
    private final Weighed ofOfferLikings = new Weighed();
    private final Weighed ofBothLikings = new Weighed();
    private final Weighed hosts = new Weighed();
    private final long ofPersonSum;
    /** What the likings that are not of communes add at most. */
    private final long ofEachOffer;

    private final TradeCut.Trade trade;
    private final Shelved[] shelves;

    /** The question put to one shelf. */
    private final class Shelved implements RowWishes.Judge {
        private final OfferShelf shelf;
        private final BitSet gone;
        private final int first;
        private final IntFunction<Truth>[] parts;
        private final RowValues[] values;
        private final int[] weights;
        private final RowWishes.Memory wishes;
        private final TradeCut cut;
        /** The rows that may be in several places and are left. */
        private final TradeCut.RowsElsewhere rowsElsewhere;

        private final AtomicReferenceArray<@Nullable Elsewhere> elsewhere;

        Shelved(int number) {
            this.shelf = index.shelves.shelf(number);
            this.gone = index.shelves.gone(number);
            this.first = index.shelves.first(number);
            this.parts = functions(ofOffer.size());
            for (int i = 0; i < parts.length; i++) {
                parts[i] = shelf.columns.on(ofOffer.get(i));
            }
            this.values = new RowValues[ofOfferLikings.likings.size()];
            this.weights = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = shelf.columns.on(ofOfferLikings.likings.get(i));
                weights[i] = ofOfferLikings.weights.get(i);
            }
            this.wishes = shelf.wishes.remember(this);
            this.cut = shelf.cuts.get(trade, missing -> cut());
            boolean joined = asking.requirements.isJoined();
            this.rowsElsewhere = (joined ? eachOfPerson : ofPerson).isFalse()
                    ? TradeCut.NOTHING
                    : joined ? cut.elsewhereOfSpecialty : cut.elsewhere;
            this.elsewhere = new AtomicReferenceArray<>(rowsElsewhere.places);
        }

        private TradeCut cut() {
            List<IntFunction<Truth>> tests =
                    ofTrade.stream().map(shelf.columns::on).toList();
            return new TradeCut(shelf, this::hasSpecialty, row -> {
                Truth truth = Truth.TRUE;
                for (IntFunction<Truth> test : tests) {
                    truth = truth.and(test.apply(row));
                }
                return truth;
            });
        }

        /** All offers of a section name the same specialties, and so ask the same of the person first. */
        private boolean hasSpecialty(int row) {
            return shelf.offers[row].specialties().isEmpty()
                    || !wishes.truth(row, OfferShelf.SPECIALTY).isFalse();
        }

        @Override
        public Truth truth(Requirement requirement, int row) {
            return requirement.reads.isWithin(Subjects.PERSON)
                    ? requirement.program.test(person)
                    : RequirementSet.test(requirement, requirement.asksHost ? surePair(row) : pair(row));
        }

        @Override
        public Truth truth(RequirementSet joined, int row) {
            if (shelf.isInSeveralPlaces(row)) {
                // There each holds for itself, and what they give together is not known any better.
                return Truth.UNKNOWN;
            }
            return joined.isWithin(Subjects.PERSON) ? joined.test(person) : joined.test(surePair(row));
        }

        @Override
        public int value(Liking liking, int row) {
            if (liking.reads.isWithin(Subjects.PERSON)) {
                return liking.scale.degree(person).value();
            }
            return liking.scale
                    .degree(liking.asksHost ? surePair(row) : pair(row))
                    .value();
        }

        private List<FactSheet> pair(int row) {
            return shelf.pair(snapshot, person, shelf.columns.sheet(row), row);
        }

        /** The pair with all that the offer's own sheet tells, sources included: what a host's function may read. */
        private List<FactSheet> surePair(int row) {
            return shelf.pair(snapshot, person, shelf.offers[row].facts(), row);
        }

        private Truth ofOffer(int row) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < parts.length && !truth.isFalse(); i++) {
                truth = truth.and(parts[i].apply(row));
            }
            return truth.isFalse() ? truth : truth.and(wishes.truth(row));
        }

        /** What has to be judged of the offer and the place, or of the offer and the person, together. */
        private Truth ofBoth(int row, Truth known) {
            Truth truth = known;
            if (!ofBoth.isEmpty()) {
                FactSheet pair = (asksHost ? surePair(row) : pair(row)).get(0);
                for (int i = 0; i < ofBoth.size() && !truth.isFalse(); i++) {
                    truth = truth.and(ofBoth.get(i).conjunct.test(pair));
                }
            }
            return truth;
        }

        /** The question to the places of a row, by its place among {@link #rowsElsewhere}. */
        private Elsewhere elsewhere(int at) {
            int number = rowsElsewhere.placeOf[at];
            Elsewhere made = elsewhere.get(number);
            if (made == null) {
                elsewhere.compareAndSet(number, null, new Elsewhere(shelf, ~shelf.place[rowsElsewhere.rows[at]]));
                made = Objects.requireNonNull(elsewhere.get(number));
            }
            return made;
        }

        private Truth inSeveralPlaces(int row, Elsewhere where) {
            if (where.ofPlaces().isFalse()) {
                return Truth.FALSE;
            }
            Truth truth = where.ofPlaces().and(wishes.truth(row));
            if (!truth.isFalse() && where.needsPair) {
                truth = truth.and(asking.requirements.test(surePair(row)));
            } else {
                for (int i = 0; i < where.ofOffer.size() && !truth.isFalse(); i++) {
                    truth = truth.and(where.ofOffer.get(i).program.test(shelf.columns.sheet(row)));
                }
            }
            return truth.and(eachOfPerson);
        }

        void scan(Sink sink, Needed needed) {
            if (!ofPerson.isFalse()) {
                Runs runs = new Runs();
                for (int i = 0; i < cut.open.length; i++) {
                    gather(i, runs, sink, needed);
                }
                look(runs, sink, needed);
            }
        }

        /** Gathers what lies in communes that may suit, and looks whenever there is enough. */
        private void gather(int number, Runs runs, Sink sink, Needed needed) {
            OfferShelf.Section section = shelf.sections[cut.open[number]];
            TruthSet known = communes.known;
            int run = shelf.runIn(firstCommune, section.firstRun(), section.runsTo());
            int last = shelf.runIn(lastCommune + 1, run, section.runsTo());
            boolean few = possibleCommunes < (last - run) / WORTH_LEAPING;
            while (run < last) {
                int to = last;
                if (few) {
                    run = shelf.runIn(known.nextPossible(shelf.runCommunes[run]), run, last);
                    to = Math.min(last, run + 1);
                }
                to = Math.min(to, run + runs.room(to - run));
                runs.addPossible(known, shelf.runCommunes, run, to, number);
                run = to;
                if (runs.isFull()) {
                    look(runs, sink, needed);
                }
            }
        }

        /** Weighing costs less than testing, so that is tested only what weighs enough. */
        private void look(Runs runs, Sink sink, Needed needed) {
            communes.weigh(runs, ofPersonSum, needed.sum(sink) - ofEachOffer);
            for (int i : runs.highestFirst()) {
                if (runs.sums[i] + ofEachOffer >= needed.sum(sink)) {
                    int number = runs.sections[i];
                    Truth there = ofPerson.and(cut.ofTrade[number]).and(communes.truth(runs.communes[i]));
                    if (!there.isFalse()) {
                        look(runs.numbers[i], shelf.sections[cut.open[number]], there, runs.sums[i], sink, needed);
                    }
                }
            }
            runs.size = 0;
        }

        void scanElsewhere(Sink sink, Needed needed) {
            for (int i = 0; i < rowsElsewhere.rows.length; i++) {
                if (!isOutside(rowsElsewhere.first[i], rowsElsewhere.last[i]) && !gone.get(rowsElsewhere.rows[i])) {
                    scanElsewhere(i, sink, needed);
                }
            }
        }

        /** Whether no commune from one to another is within the areas that are required. */
        private boolean isOutside(int from, int to) {
            if (to < firstInAreas || from > lastInAreas) {
                return true;
            }
            for (int i = 0; i < areas.size() && from >= 0; i++) {
                if (areas.get(i).truthWithin(from, to + 1).isFalse()) {
                    return true;
                }
            }
            return false;
        }

        /** Places are many, so they are asked last: what the offer itself tells is cheaper. */
        private void scanElsewhere(int at, Sink sink, Needed needed) {
            int row = rowsElsewhere.rows[at];
            if (shelf.share[row] < sink.least()) {
                return;
            }
            long sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += (long) weights[i] * values[i].of(row);
            }
            long rest = (ofBothLikings.total + hosts.total) * Degree.FULL;
            long enough = needed.sum(sink) - sum - rest;
            if (ofPersonSum + ofCommuneLikings.total * Degree.FULL < enough
                    || !asking.requirements.isJoined() && ofOffer(row).isFalse()) {
                return;
            }
            Elsewhere where = elsewhere(at);
            if (where.most(enough) < enough || rank(row, where.most(enough) + sum + rest) < sink.least()) {
                return;
            }
            Truth fits = inSeveralPlaces(row, where);
            if (!fits.isFalse()) {
                add(row, fits, where.sum() + sum + sum(ofBothLikings, row) + sum(hosts, row), sink);
            }
        }

        /** Looks at the rows of one run, all of one commune. */
        private void look(int run, OfferShelf.Section section, Truth there, long sum, Sink sink, Needed needed) {
            int end = shelf.runEnd(run, section);
            for (int row = shelf.runStarts[run]; row < end; row++) {
                // No rank is above the share.
                if (shelf.share[row] < sink.least() || !gone.isEmpty() && gone.get(row)) {
                    continue;
                }
                long all = sum;
                for (int i = 0; i < values.length; i++) {
                    all += (long) weights[i] * values[i].of(row);
                }
                if (all + ofBothLikings.total * Degree.FULL + hosts.total * Degree.FULL < needed.sum(sink)) {
                    continue;
                }
                Truth fits = there.and(ofOffer(row));
                if (fits.isFalse()) {
                    continue;
                }
                // A host's function may be slow: only those are asked that it could still bring up.
                long rest = ofBothLikings.total + hosts.total;
                if (rest > 0 || !ofBoth.isEmpty()) {
                    if (rank(row, all + rest * Degree.FULL) < sink.least()) {
                        continue;
                    }
                    fits = ofBoth(row, fits);
                    if (fits.isFalse()) {
                        continue;
                    }
                    all += sum(ofBothLikings, row) + sum(hosts, row);
                }
                add(row, fits, all, sink);
            }
        }

        private long sum(Weighed weighed, int row) {
            long sum = 0;
            for (int i = 0; i < weighed.likings.size(); i++) {
                Liking liking = weighed.likings.get(i);
                sum += (long) weighed.weights.get(i) * value(liking, row);
            }
            return sum;
        }

        private int rank(int row, long sum) {
            return Freshness.rank(Degree.joint(likings.mean(sum), wishes.value(row)), shelf.share[row]);
        }

        private void add(int row, Truth fits, long sum, Sink sink) {
            int rank = rank(row, sum);
            if (rank >= sink.least()) {
                sink.add(first + row, fits, rank);
            }
        }

        int others(int row, int group, boolean surelyOnly) {
            int count = 0;
            if (group < snapshot.communes().rows() && !ofPerson.isFalse()) {
                Truth there = communes.truth(group);
                for (int i = 0; i < cut.open.length && !there.isFalse(); i++) {
                    OfferShelf.Section section = shelf.sections[cut.open[i]];
                    Truth known = there.and(ofPerson.and(cut.ofTrade[i]));
                    int run = shelf.runIn(group, section.firstRun(), section.runsTo());
                    if (run < section.runsTo() && shelf.runCommunes[run] == group) {
                        int end = shelf.runEnd(run, section);
                        for (int other = shelf.runStarts[run]; other < end; other++) {
                            count += first + other == row || gone.get(other)
                                    ? 0
                                    : counts(ofBoth(other, known.and(ofOffer(other))), surelyOnly);
                        }
                    }
                }
            }
            for (int other : shelf.elsewhereOf(group)) {
                int i = Arrays.binarySearch(rowsElsewhere.rows, other);
                count += first + other == row || gone.get(other) || i < 0
                        ? 0
                        : counts(inSeveralPlaces(other, elsewhere(i)), surelyOnly);
            }
            return count;
        }

        private int counts(Truth fits, boolean surelyOnly) {
            return fits.isTrue() || fits.isUnknown() && !surelyOnly ? 1 : 0;
        }
    }

    /**
     * What the person asks of several places at once, worked out no further than it matters. Locked while it is, since one
     * search may be asked by several threads.
     */
    private final class Elsewhere {
        private final Places places;
        private final OfferShelf shelf;
        private final int number;
        /** How many of the likings of communes are weighed, and the sum if all others were met in full. */
        private int weighed;

        private long most = ofPersonSum + ofCommuneLikings.total * Degree.FULL;
        private @Nullable Truth ofPlaces;
        private final List<Requirement> ofOffer = new ArrayList<>();
        private boolean needsPair;

        Elsewhere(OfferShelf shelf, int number) {
            this.shelf = shelf;
            this.number = number;
            this.places = shelf.elsewhere[number];
        }

        /** Whether the requirements on places hold; those on the offer are left to {@link #ofOffer}. */
        synchronized Truth ofPlaces() {
            Truth known = ofPlaces;
            if (known == null) {
                known = Truth.TRUE;
                boolean eachForItself = places.codes.size() > 1 || !asking.requirements.isJoined();
                for (Requirement requirement : asking.requirements.each) {
                    if (requirement.subject == Subject.TERRITORY && eachForItself) {
                        known = known.and(ofPlaces(requirement));
                    } else if (requirement.subject == Subject.OFFER && eachForItself) {
                        ofOffer.add(requirement);
                    } else if (!requirement.reads.isWithin(Subjects.PERSON)) {
                        needsPair = true;
                    }
                }
                ofPlaces = known;
            }
            return known;
        }

        private Truth ofPlaces(Requirement requirement) {
            // An area of one part is known for all communes, since communes are cut by it.
            return requirement.isArea() && requirement.parts.size() == 1 && places.areCommunes
                    ? SeveralPlaces.truth(snapshot.pool().overCommunes(requirement.parts.get(0)), places)
                    : SeveralPlaces.truth(snapshot, requirement, places);
        }

        /** The person's sum in these places at most; looks no further once it is below what is enough. */
        synchronized long most(long enough) {
            while (weighed < ofCommuneLikings.likings.size() && most >= enough) {
                long weight = ofCommuneLikings.weights.get(weighed);
                Liking liking = ofCommuneLikings.likings.get(weighed);
                int value = communes.isAskedAgain(weighed)
                        ? shelf.valueElsewhere(snapshot, liking, number)
                        : SeveralPlaces.value(snapshot, liking, places);
                most -= weight * (Degree.FULL - value);
                weighed++;
            }
            return most;
        }

        /** The person's sum in these places. */
        long sum() {
            return most(Long.MIN_VALUE);
        }
    }

    OfferSearch(OfferIndex index, Asking asking, FactSheet person) {
        this.index = index;
        this.snapshot = index.snapshot;
        this.asking = asking;
        this.person = person;
        this.likings = asking.likings;
        Truth alone = Truth.TRUE;
        List<Part> places = new ArrayList<>();
        for (Part part : asking.requirements.parts()) {
            if (part.reads.isWithin(Subjects.PERSON)) {
                alone = alone.and(part.conjunct.test(person));
            } else if (part.subject == Subject.TERRITORY) {
                places.add(part);
            } else if (part.subject == Subject.OFFER) {
                (OfferShelf.TRADE_FACTS.containsAll(part.conjunct.facts()) ? ofTrade : ofOffer).add(part);
            } else {
                ofBoth.add(part);
            }
        }
        this.ofPerson = alone;
        Truth each = Truth.TRUE;
        boolean host = false;
        int firstInAreas = 0;
        int lastInAreas = Integer.MAX_VALUE;
        for (Requirement requirement : asking.requirements.each) {
            host |= requirement.asksHost;
            if (requirement.reads.isWithin(Subjects.PERSON)) {
                each = each.and(requirement.program.test(person));
            } else if (requirement.isArea()) {
                for (Part part : requirement.parts) {
                    TruthSet area = snapshot.pool().overCommunes(part);
                    areas.add(area);
                    firstInAreas = Math.max(firstInAreas, area.nextPossible(0));
                    lastInAreas = Math.min(lastInAreas, area.lastPossible());
                }
            }
        }
        this.firstInAreas = firstInAreas;
        this.lastInAreas = lastInAreas;
        this.eachOfPerson = each;
        this.asksHost = host;
        long sum = 0;
        for (int i : likings.heaviestFirst()) {
            Liking liking = likings.likings[i];
            int weight = likings.weight(i);
            if (liking.scale.isHosts()) {
                hosts.add(liking, weight);
            } else if (liking.reads.isWithin(Subjects.PERSON)) {
                sum += (long) weight * liking.scale.degree(person).value();
            } else if (liking.subject == Subject.TERRITORY) {
                ofCommuneLikings.add(liking, weight);
            } else if (liking.subject == Subject.OFFER) {
                ofOfferLikings.add(liking, weight);
            } else {
                ofBothLikings.add(liking, weight);
            }
        }
        this.ofPersonSum = sum;
        this.ofEachOffer = (ofOfferLikings.total + ofBothLikings.total + hosts.total) * Degree.FULL;
        List<Conjunct> asked = new ArrayList<>(ofTrade.size());
        ofTrade.forEach(part -> asked.add(part.conjunct));
        this.trade = TradeCut.Trade.of(asked, person);
        this.shelves = new Shelved[index.shelves.count()];
        long looks = 0;
        for (int i = 0; i < shelves.length; i++) {
            shelves[i] = new Shelved(i);
            looks += shelves[i].cut.rows;
        }
        this.communes =
                new CommuneQuestion(snapshot, places, ofCommuneLikings.likings, ofCommuneLikings.weights, looks);
        this.firstCommune = communes.known.nextPossible(0);
        this.lastCommune = communes.known.lastPossible();
        this.possibleCommunes = communes.known.rows() - communes.known.count(Truth.FALSE);
    }

    @SuppressWarnings("unchecked") // an array of functions is filled at once
    private static IntFunction<Truth>[] functions(int size) {
        return (IntFunction<Truth>[]) new IntFunction<?>[size];
    }

    /** The weighted sum of the person's likings that a pair needs to count, as the least rank that counts grows. */
    private final class Needed {
        private int least = -1;
        private long sum;

        long sum(Sink sink) {
            if (sink.least() != least) {
                least = sink.least();
                sum = likings.leastSum(harmless(least));
            }
            return sum;
        }
    }

    @Override
    void scan(Sink sink) {
        Needed needed = new Needed();
        for (Shelved shelved : shelves) {
            shelved.scan(sink, needed);
        }
        // Where many places have to be looked at for one offer, the others come first: most then cannot count any more.
        for (Shelved shelved : shelves) {
            shelved.scanElsewhere(sink, needed);
        }
    }

    @Override
    int group(int row) {
        return index.group(row);
    }

    @Override
    int compare(int row, int other) {
        return index.shelves.compare(row, other);
    }

    @Override
    public int others(int row, boolean surelyOnly) {
        int group = index.group(row);
        int count = 0;
        for (Shelved shelved : shelves) {
            count += shelved.others(row, group, surelyOnly);
        }
        return count;
    }
}
