package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Offers in columns. Those that are for the same trade lie together, in the order of their communes; at the end of each trade
 * those that may be in several places. Immutable and thread-safe.
 */
final class OfferShelf implements Shelves.Shelf<Offer> {

    /** What tells the trade: of all offers of one section these facts are the same. */
    static final Set<Fact<?>> TRADE_FACTS =
            Set.of(OfferFacts.PROFESSIONS, OfferFacts.ACTIVITIES, OfferFacts.SPECIALTIES);

    private static final int[] NO_ROWS = {};
    private static final int TRADES = 256;
    private static final int LIKINGS = 512;

    /** The place of a specialty that goes without saying among the requirements of a row whose offer names one. */
    static final int SPECIALTY = 0;

    final Offer[] offers;
    final Section[] sections;
    /** The row of the commune, or the complement of a place in {@link #elsewhere}. */
    final int[] place;

    /** The commune of each run of rows of one section that lie in one commune, and the first of these rows. */
    final int[] runCommunes;

    final int[] runStarts;

    final Places[] elsewhere;
    private final Map<Integer, int[]> elsewhereByGroup = new HashMap<>();
    /** What the degree is multiplied by for the rank. */
    final char[] share;

    private final int[] order;

    /** The cuts of the trades that were asked for lately. */
    final Recent<TradeCut.Trade, TradeCut> cuts = new Recent<>(TRADES);

    /** Values of likings of communes in the places of {@link #elsewhere}, plus one; 0 until somebody asks. */
    private final Recent<Liking, short[]> valuesElsewhere = new Recent<>(LIKINGS);

    final Columns columns;
    final RowWishes wishes;

    /**
     * The rows of one trade.
     *
     * @param from the first row
     * @param elsewhere the first row that is not simply in one commune
     * @param to the row behind the last
     * @param firstRun the first run of rows in one commune, in the order of communes
     * @param runsTo the run behind the last
     */
    record Section(int from, int elsewhere, int to, int firstRun, int runsTo) {}

    private record Trade(
            SortedSet<Profession> professions, List<ActivityCode> activities, SortedSet<String> specialties) {

        static Trade of(Offer offer) {
            return new Trade(offer.professions(), offer.activities(), offer.specialties());
        }
    }

    /** An offer on its way to its row. */
    private record Draft(Offer offer, int order, int section, int place) {}

    /** A shelf of offers that have not ended, ascending by id, with the share of its degree that each counts for the rank. */
    OfferShelf(Snapshot snapshot, List<Offer> byId, ToIntFunction<Offer> counts) {
        int rows = byId.size();
        Map<Trade, Integer> trades = new HashMap<>();
        Map<Places, Integer> places = new HashMap<>();
        List<Places> manyPlaces = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>(rows);
        Set<TerritoryCode> larger = new HashSet<>();
        for (Offer offer : byId) {
            if (offer.territory().level() != TerritoryLevel.COMMUNE) {
                larger.add(offer.territory());
            }
        }
        if (!larger.isEmpty()) {
            snapshot.findCommunesOf(larger);
        }
        for (int i = 0; i < rows; i++) {
            Offer offer = byId.get(i);
            int section = trades.computeIfAbsent(Trade.of(offer), trade -> trades.size());
            drafts.add(new Draft(offer, i, section, place(snapshot, offer, places, manyPlaces)));
        }
        // The complement of a place is negative; as an unsigned number it stands behind all communes.
        drafts.sort(Comparator.comparingInt(Draft::section)
                .thenComparing((one, other) -> Integer.compareUnsigned(one.place, other.place))
                .thenComparingInt(Draft::order));
        this.offers = drafts.stream().map(Draft::offer).toArray(Offer[]::new);
        this.place = drafts.stream().mapToInt(Draft::place).toArray();
        this.order = drafts.stream().mapToInt(Draft::order).toArray();
        this.elsewhere = manyPlaces.toArray(Places[]::new);
        this.runStarts = IntStream.range(0, rows)
                .filter(row -> place[row] >= 0
                        && (row == 0
                                || place[row] != place[row - 1]
                                || drafts.get(row).section()
                                        != drafts.get(row - 1).section()))
                .toArray();
        this.runCommunes = IntStream.of(runStarts).map(row -> place[row]).toArray();
        this.sections = sections(drafts);
        for (int row = 0; row < rows; row++) {
            if (place[row] < 0) {
                int[] before = elsewhereOf(group(row));
                int[] more = Arrays.copyOf(before, before.length + 1);
                more[before.length] = row;
                elsewhereByGroup.put(group(row), more);
            }
        }
        this.share = new char[rows];
        Columns.Builder facts = new Columns.Builder(rows, OfferFacts.all());
        RowWishes.Builder asked = new RowWishes.Builder(rows, Subjects.PERSON);
        for (int row = 0; row < rows; row++) {
            Offer offer = offers[row];
            share[row] = (char) counts.applyAsInt(offer);
            facts.put(row, offer.facts(), offer.more().keySet());
            snapshot.putWishes(offer, row, asked);
        }
        this.columns = facts.build();
        this.wishes = asked.build();
    }

    private static int place(Snapshot snapshot, Offer offer, Map<Places, Integer> known, List<Places> manyPlaces) {
        TerritoryCode territory = offer.territory();
        if (!offer.namesPlaces() && territory.level() == TerritoryLevel.COMMUNE) {
            int row = snapshot.communeRow(territory);
            if (row >= 0) {
                return row;
            }
        }
        Places places = snapshot.places(offer);
        int group = places.group;
        if (places.rows.length == 1 && places.rows[0] == group) {
            return group;
        }
        return ~known.computeIfAbsent(places, added -> {
            manyPlaces.add(added);
            return manyPlaces.size() - 1;
        });
    }

    private Section[] sections(List<Draft> drafts) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        int run = 0;
        while (from < drafts.size()) {
            int section = drafts.get(from).section();
            int to = from;
            int elsewhere = -1;
            while (to < drafts.size() && drafts.get(to).section() == section) {
                if (drafts.get(to).place() < 0 && elsewhere < 0) {
                    elsewhere = to;
                }
                to++;
            }
            int firstRun = run;
            while (run < runStarts.length && runStarts[run] < to) {
                run++;
            }
            sections.add(new Section(from, elsewhere < 0 ? to : elsewhere, to, firstRun, run));
            from = to;
        }
        return sections.toArray(Section[]::new);
    }

    @Override
    public int rows() {
        return offers.length;
    }

    @Override
    public Offer item(int row) {
        return offers[row];
    }

    @Override
    public int order(int row) {
        return order[row];
    }

    int group(int row) {
        return place[row] >= 0 ? place[row] : elsewhere[~place[row]].group;
    }

    boolean isInSeveralPlaces(int row) {
        return place[row] < 0 && elsewhere[~place[row]].codes.size() > 1;
    }

    /** The value of a liking of communes in one of the places of {@link #elsewhere}. */
    int valueElsewhere(Snapshot snapshot, Liking liking, int number) {
        short[] known = valuesElsewhere.get(liking, missing -> new short[elsewhere.length]);
        int value = known[number] - 1;
        if (value < 0) {
            value = SeveralPlaces.value(snapshot, liking, elsewhere[number]);
            known[number] = (short) (value + 1);
        }
        return value;
    }

    /** The rows that are not simply in one commune, of offers that belong to a territory. */
    int[] elsewhereOf(int group) {
        return elsewhereByGroup.getOrDefault(group, NO_ROWS);
    }

    /** The first run from one on, before another of its section, that lies in a commune or behind it. */
    int runIn(int commune, int from, int to) {
        int step = 1;
        int low = from;
        while (low + step < to && runCommunes[low + step] < commune) {
            low += step;
            step <<= 1;
        }
        int found = Arrays.binarySearch(runCommunes, low, Math.min(to, low + step + 1), commune);
        return found < 0 ? ~found : found;
    }

    /** The row behind the last of a run. */
    int runEnd(int run, Section section) {
        return run + 1 < section.runsTo() ? runStarts[run + 1] : section.elsewhere();
    }

    /** What is known of a row in each of its places, under what is known of a person. */
    List<FactSheet> pair(Snapshot snapshot, FactSheet person, FactSheet offer, int row) {
        FactSheet known = person.over(offer);
        if (place[row] >= 0) {
            return List.of(known.over(snapshot.communes().row(place[row])));
        }
        return elsewhere[~place[row]].under(known, snapshot);
    }
}
