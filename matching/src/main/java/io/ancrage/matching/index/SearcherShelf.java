package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.ProjectFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    static final int TRADE = 0;

    private final List<P> items;
    private final int[] order;
    final List<Section> sections;
    final Columns columns;
    final RowWishes wishes;

    /** The rows of one trade, by area. */
    record Section(Optional<Profession> profession, List<Group> groups, AreaIndex areas) {

        int from() {
            return groups.get(0).from();
        }

        int to() {
            return groups.get(groups.size() - 1).to();
        }
    }

    /**
     * The rows of one trade that state the same area.
     *
     * @param area the place of the area among the requirements of each row; negative where there is none
     * @param from the first row
     * @param to the row behind the last
     */
    record Group(int area, int from, int to) {}

    private record Trade(
            Optional<Profession> profession, Optional<ActivityCode> activity, Set<Specialty> specialties) {}

    /** A searcher on its way to its row. */
    private record Draft<P>(
            P item, Searcher searcher, RequirementSet required, int order, int section, int group, int area) {}

    /** A shelf of searchers, ascending by id. */
    SearcherShelf(Snapshot snapshot, List<P> byId, Function<P, Searcher> searchers) {
        Map<Trade, Integer> trades = new HashMap<>();
        Map<Requirement, Integer> areas = new HashMap<>();
        List<Draft<P>> drafts = new ArrayList<>(byId.size());
        for (int i = 0; i < byId.size(); i++) {
            Searcher searcher = searchers.apply(byId.get(i));
            RequirementSet required = snapshot.requirements(searcher);
            int area = area(required);
            drafts.add(new Draft<>(
                    byId.get(i),
                    searcher,
                    required,
                    i,
                    trades.computeIfAbsent(trade(searcher), added -> trades.size()),
                    area < 0 ? -1 : areas.computeIfAbsent(required.each[area], added -> areas.size()),
                    area));
        }
        drafts.sort(Comparator.comparingInt((Draft<P> draft) -> draft.section())
                .thenComparingInt(Draft::group)
                .thenComparingInt(Draft::area)
                .thenComparingInt(Draft::order));
        this.items = drafts.stream().map(Draft::item).toList();
        this.order = drafts.stream().mapToInt(Draft::order).toArray();
        this.sections = sections(drafts);
        Columns.Builder facts = new Columns.Builder(drafts.size(), TRADE_FACTS);
        RowWishes.Builder asked = new RowWishes.Builder(drafts.size(), Subjects.ALL_BUT_PERSON);
        for (int row = 0; row < drafts.size(); row++) {
            Draft<P> draft = drafts.get(row);
            facts.put(row, draft.searcher().facts(), draft.searcher().stated());
            asked.put(row, draft.required(), snapshot.likings(draft.searcher()));
        }
        this.columns = facts.build();
        this.wishes = asked.build();
    }

    private static Trade trade(Searcher searcher) {
        return new Trade(searcher.profession(), searcher.activity(), new TreeSet<>(searcher.specialties()));
    }

    private static int area(RequirementSet required) {
        for (int i = 0; i < required.each.length; i++) {
            if (required.each[i].isArea()) {
                return i;
            }
        }
        return -1;
    }

    private static <P> List<Section> sections(List<Draft<P>> drafts) {
        List<Section> sections = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        List<@Nullable Requirement> areas = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= drafts.size(); row++) {
            Draft<P> last = drafts.get(row - 1);
            Draft<P> next = row < drafts.size() ? drafts.get(row) : null;
            boolean sameSection = next != null && next.section() == last.section();
            boolean sameGroup =
                    next != null && sameSection && next.group() == last.group() && next.area() == last.area();
            if (!sameGroup) {
                groups.add(new Group(last.area(), from, row));
                areas.add(last.area() < 0 ? null : last.required().each[last.area()]);
                from = row;
            }
            if (!sameSection) {
                sections.add(new Section(last.searcher().profession(), List.copyOf(groups), new AreaIndex(areas)));
                groups.clear();
                areas.clear();
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
