package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.ProjectFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Searchers in columns. Those of one trade lie together, and among them those that search in the same area. Immutable and
 * thread-safe.
 */
final class SearcherShelf<P> implements Shelves.Shelf<P> {

    /** What tells the trade: of all searchers of one section these facts are the same. */
    static final Set<Fact<?>> TRADE_FACTS =
            Set.of(ProjectFacts.PROFESSION, ProjectFacts.ACTIVITY, ProjectFacts.SPECIALTIES);

    /** The place of what goes without saying among the requirements of a row: that the offer is for its trade. */
    private static final int TRADE = 0;

    /** The place of the area behind it, where one is required. */
    private static final int AREA = 1;

    private final List<P> items;
    private final int[] order;
    final List<Section> sections;
    final Columns columns;
    final RowWishes wishes;

    /**
     * The rows of one trade, by area.
     *
     * @param trade the number of the requirement of all rows that the offer is for their trade
     * @param from the first row
     * @param to the row behind the last
     */
    record Section(Optional<Profession> profession, int trade, int from, int to, List<Group> groups, AreaIndex areas) {}

    /**
     * The rows of one trade that state the same area.
     *
     * @param area the number of the requirement of all rows to be in the area; negative where there is none
     * @param from the first row
     * @param to the row behind the last
     */
    record Group(int area, int from, int to) {

        /** With how many requirements each row begins that are the same for all. */
        int alike() {
            return area < 0 ? 1 : 2;
        }
    }

    private record Trade(
            Optional<Profession> profession, Optional<ActivityCode> activity, Set<Specialty> specialties) {}

    /**
     * A searcher on its way to its row.
     *
     * @param order the place in the order of ids
     * @param section the number of the trade
     * @param group the number of the area; negative where there is none
     * @param inOrder the requirements: on the trade, on the area, then the others, those first that most state
     */
    private record Draft<P>(
            P item,
            Searcher searcher,
            RequirementSet required,
            int order,
            int section,
            int group,
            List<Requirement> inOrder) {}

    /** A shelf of searchers, ascending by id. */
    SearcherShelf(Snapshot snapshot, List<P> byId, Function<P, Searcher> searchers) {
        List<Searcher> all = byId.stream().map(searchers).toList();
        List<RequirementSet> required = all.stream().map(snapshot::requirements).toList();
        Comparator<Requirement> byUse = byUse(required);
        Map<Trade, Integer> trades = new HashMap<>();
        Map<Requirement, Integer> areas = new HashMap<>();
        List<Draft<P>> drafts = new ArrayList<>(byId.size());
        for (int i = 0; i < byId.size(); i++) {
            List<Requirement> inOrder = inOrder(required.get(i), byUse);
            Requirement area = area(inOrder);
            drafts.add(new Draft<>(
                    byId.get(i),
                    all.get(i),
                    required.get(i),
                    i,
                    trades.computeIfAbsent(trade(all.get(i)), added -> trades.size()),
                    area == null ? -1 : areas.computeIfAbsent(area, added -> areas.size()),
                    inOrder));
        }
        drafts.sort(Comparator.comparingInt((Draft<P> draft) -> draft.section())
                .thenComparingInt(Draft::group)
                .thenComparing(Draft::inOrder, (some, others) -> compare(some, others, byUse))
                .thenComparingInt(Draft::order));
        this.items = drafts.stream().map(Draft::item).toList();
        this.order = drafts.stream().mapToInt(Draft::order).toArray();
        Columns.Builder facts = new Columns.Builder(drafts.size(), TRADE_FACTS);
        RowWishes.Builder asked = new RowWishes.Builder(drafts.size(), Subjects.ALL_BUT_PERSON);
        for (int row = 0; row < drafts.size(); row++) {
            Draft<P> draft = drafts.get(row);
            facts.put(row, draft.searcher().facts(), draft.searcher().stated());
            asked.put(row, draft.inOrder(), draft.required(), snapshot.likings(draft.searcher()));
        }
        this.columns = facts.build();
        this.wishes = asked.build();
        this.sections = sections(drafts, wishes);
    }

    /** Those first that are the same for all rows, of these those that most state. */
    private static Comparator<Requirement> byUse(List<RequirementSet> required) {
        Map<Requirement, Integer> uses = new LinkedHashMap<>();
        required.forEach(set -> List.of(set.each).forEach(one -> uses.merge(one, 1, Integer::sum)));
        List<Requirement> all = new ArrayList<>(uses.keySet());
        all.sort(Comparator.comparing((Requirement one) -> !one.reads.isWithin(Subjects.ALL_BUT_PERSON))
                .thenComparing(uses::get, Comparator.reverseOrder()));
        Map<Requirement, Integer> ranks = new HashMap<>();
        all.forEach(one -> ranks.put(one, ranks.size()));
        return Comparator.comparing(one -> ranks.getOrDefault(one, ranks.size()));
    }

    private static int compare(List<Requirement> some, List<Requirement> others, Comparator<Requirement> each) {
        int most = Math.min(some.size(), others.size());
        for (int i = 0; i < most; i++) {
            if (some.get(i) != others.get(i)) {
                return each.compare(some.get(i), others.get(i));
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static List<Requirement> inOrder(RequirementSet required, Comparator<Requirement> byUse) {
        Set<Requirement> inOrder = new LinkedHashSet<>();
        inOrder.add(required.each[TRADE]);
        Arrays.stream(required.each).filter(Requirement::isArea).limit(1).forEach(inOrder::add);
        Arrays.stream(required.each).sorted(byUse).forEach(inOrder::add);
        return List.copyOf(inOrder);
    }

    private static @Nullable Requirement area(List<Requirement> inOrder) {
        return inOrder.size() > AREA && inOrder.get(AREA).isArea() ? inOrder.get(AREA) : null;
    }

    private static Trade trade(Searcher searcher) {
        return new Trade(searcher.profession(), searcher.activity(), new TreeSet<>(searcher.specialties()));
    }

    private static <P> List<Section> sections(List<Draft<P>> drafts, RowWishes wishes) {
        List<Section> sections = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        List<@Nullable Requirement> areas = new ArrayList<>();
        int sectionFrom = 0;
        int groupFrom = 0;
        for (int row = 1; row <= drafts.size(); row++) {
            Draft<P> last = drafts.get(row - 1);
            Draft<P> next = row < drafts.size() ? drafts.get(row) : null;
            boolean sameSection = next != null && next.section() == last.section();
            if (next == null || !sameSection || next.group() != last.group()) {
                Requirement area = area(last.inOrder());
                groups.add(new Group(area == null ? -1 : wishes.requirement(groupFrom, AREA), groupFrom, row));
                areas.add(area);
                groupFrom = row;
            }
            if (!sameSection) {
                sections.add(new Section(
                        last.searcher().profession(),
                        wishes.requirement(sectionFrom, TRADE),
                        sectionFrom,
                        row,
                        List.copyOf(groups),
                        new AreaIndex(areas)));
                groups.clear();
                areas.clear();
                sectionFrom = row;
            }
        }
        return List.copyOf(sections);
    }

    @Override
    public int rows() {
        return items.size();
    }

    @Override
    public P item(int row) {
        return items.get(row);
    }

    @Override
    public int order(int row) {
        return order[row];
    }
}
