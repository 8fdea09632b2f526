package io.ancrage.samples.benchmarks.matching;

import io.ancrage.place.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bound for standing searches: saved projects by trade and département, each different wish of all projects once. For a
 * new offer a wish is tried when the first project that has it is met. Not thread-safe.
 */
final class HandWatch implements ProjectSearch {

    private static final int FULL = PlainWish.FULL;
    private static final int LISTS = Trades.COUNT + 1;

    private final Communes communes;
    private final PlainOffer[] asking;
    private final PlainProject[] projects;

    /** Every different wish. */
    private final List<PlainWish> wishes = new ArrayList<>();

    /** By project: the wishes that are required, then those that are preferred, with their weights. */
    private final int[][] required;

    private final int[][] preferred;
    private final int[][] weighing;
    private final int[] weights;
    /** By list and département: projects that search there. By list: those that search in Europe, and everywhere. */
    private final int[][] inDepartment;

    private final int[][] inEurope = new int[LISTS][];
    private final int[][] everywhere = new int[LISTS][];

    /** By wish: the number of its point. By point: the first wish about it. */
    private final int[] points;

    private final int[] firstAt;

    // Of one offer.
    private final int[] pointStamps;
    private final double[] distances;
    private final int[] stamps;
    private final int[] truths;
    private final int[] degrees;
    private int stamp;
    private PlainOffer offer;

    /** What was found. */
    static final class Found {
        private final Answer best = new Answer();
        private int count;
    }

    HandWatch(MatchWorld world, PlainOffer[] asking) {
        this.communes = world.communes;
        this.asking = asking;
        this.offer = asking[0];
        this.projects =
                Arrays.stream(world.projects).map(PlainProject::published).toArray(PlainProject[]::new);
        Map<Object, Integer> known = new HashMap<>();
        required = new int[projects.length][];
        preferred = new int[projects.length][];
        weighing = new int[projects.length][];
        weights = new int[projects.length];
        int departments = communes.departments.size();
        List<List<Integer>> cells = new ArrayList<>();
        for (int cell = 0; cell < LISTS * (departments + 2); cell++) {
            cells.add(new ArrayList<>());
        }
        for (int row = 0; row < projects.length; row++) {
            PlainProject project = projects[row];
            required[row] = numbers(project.requirements(), known);
            preferred[row] = numbers(project.preferences(), known);
            weighing[row] =
                    project.preferences().stream().mapToInt(wish -> wish.weight).toArray();
            weights[row] = Arrays.stream(weighing[row]).sum();
            int first = project.trade() * (departments + 2);
            switch (project.area().kind()) {
                case METROPOLITAN -> cells.get(first + departments).add(row);
                case EVERYWHERE -> cells.get(first + departments + 1).add(row);
                default -> {
                    for (int one = 0; one < departments; one++) {
                        if (touches(project.area(), one)) {
                            cells.get(first + one).add(row);
                        }
                    }
                }
            }
        }
        inDepartment = new int[LISTS * departments][];
        for (int list = 0; list < LISTS; list++) {
            int first = list * (departments + 2);
            for (int one = 0; one < departments; one++) {
                inDepartment[list * departments + one] = array(cells.get(first + one));
            }
            inEurope[list] = array(cells.get(first + departments));
            everywhere[list] = array(cells.get(first + departments + 1));
        }
        points = new int[wishes.size()];
        Map<List<Double>, Integer> numbered = new HashMap<>();
        List<Integer> first = new ArrayList<>();
        for (int wish = 0; wish < points.length; wish++) {
            List<Double> point = List.of(wishes.get(wish).latitude, wishes.get(wish).longitude);
            int number = wish;
            points[wish] = numbered.computeIfAbsent(point, missing -> {
                first.add(number);
                return first.size() - 1;
            });
        }
        firstAt = array(first);
        pointStamps = new int[first.size()];
        distances = new double[first.size()];
        stamps = new int[wishes.size()];
        truths = new int[wishes.size()];
        degrees = new int[wishes.size()];
    }

    private int[] numbers(List<PlainWish> some, Map<Object, Integer> known) {
        return some.stream()
                .mapToInt(wish -> known.computeIfAbsent(wish.test(), missing -> {
                    wishes.add(wish);
                    return wishes.size() - 1;
                }))
                .toArray();
    }

    private boolean touches(PlainArea area, int department) {
        if (area.kind() != PlainArea.Kind.CIRCLE) {
            return area.hasDepartment(department);
        }
        for (int commune = 0; commune < communes.size; commune++) {
            if (communes.department[commune] == department && area.truth(communes, commune) != PlainWish.FALSE) {
                return true;
            }
        }
        return false;
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String name() {
        return "hand-made";
    }

    @Override
    public Object ask(int number) {
        offer = asking[number];
        stamp++;
        Found found = new Found();
        for (int list = 0; list < LISTS; list++) {
            int truth = Trades.truth(list, offer.trades());
            if (truth == PlainWish.FALSE) {
                continue;
            }
            int department = communes.department[offer.territory()];
            look(inDepartment[list * communes.departments.size() + department], truth, true, found);
            if (communes.metropolitan[department]) {
                look(inEurope[list], truth, false, found);
            }
            look(everywhere[list], truth, false, found);
        }
        return found;
    }

    private void look(int[] rows, int truth, boolean maybeCircle, Found found) {
        PlainAsks asks = offer.asks();
        for (int row : rows) {
            int fit = truth;
            for (int wish : required[row]) {
                fit &= truth(wish);
            }
            if (fit == 0) {
                continue;
            }
            PlainProject project = projects[row];
            if (asks != null) {
                fit &= asks.truth(project);
            }
            if (maybeCircle && fit != 0 && project.area().kind() == PlainArea.Kind.CIRCLE) {
                fit &= project.area().truth(communes, offer.territory());
            }
            if (fit == 0) {
                continue;
            }
            found.count++;
            int sum = 0;
            int[] liked = preferred[row];
            int[] weight = weighing[row];
            for (int i = 0; i < liked.length; i++) {
                sum += weight[i] * degree(liked[i]);
            }
            int degree = Judge.joint(Judge.mean(sum, weights[row]), asks == null ? FULL : asks.degree(project));
            found.best.add(Answer.key(degree, fit, project.id()), project.id());
        }
    }

    private int truth(int wish) {
        if (stamps[wish] != stamp) {
            judge(wish);
        }
        return truths[wish];
    }

    private int degree(int wish) {
        if (stamps[wish] != stamp) {
            judge(wish);
        }
        return degrees[wish];
    }

    private void judge(int number) {
        PlainWish wish = wishes.get(number);
        int degree = wish.form == PlainWish.Form.NEAR
                ? wish.ofKilometres(kilometres(points[number]))
                : wish.degree(communes, offer.territory(), offer);
        stamps[number] = stamp;
        degrees[number] = degree == PlainWish.OPEN ? PlainWish.HALF : degree;
        truths[number] = degree == FULL ? PlainWish.TRUE : degree == 0 ? PlainWish.FALSE : PlainWish.UNKNOWN;
    }

    /** Many wishes are about the same point. */
    private double kilometres(int point) {
        if (pointStamps[point] != stamp) {
            pointStamps[point] = stamp;
            PlainWish wish = wishes.get(firstAt[point]);
            distances[point] = GeoPoint.kilometres(
                    wish.latitude,
                    wish.longitude,
                    communes.latitude[offer.territory()],
                    communes.longitude[offer.territory()]);
        }
        return distances[point];
    }

    @Override
    public long[] keys(Object answer) {
        return ((Found) answer).best.keys();
    }

    @Override
    public int count(Object answer) {
        return ((Found) answer).count;
    }
}
