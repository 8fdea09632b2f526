package io.ancrage.samples.benchmarks.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Program;
import io.ancrage.matching.JointMatch;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Relaxations;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.profession.Profession;
import io.ancrage.project.JointProject;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways out of an empty answer, over all communes, and couples, over all offers. */
final class WaysSection {

    private static final int SIZE = 100_000;
    private static final int REQUIREMENTS = 12;
    private static final int PROJECTS = 200;
    private static final int COUPLES = 200;
    private static final int PROJECTS_CHECKED = 5;
    private static final int SUBSETS_CHECKED = 40;
    private static final int COUPLES_CHECKED = 20;

    private final MatchOptions options;
    private final Report report;
    private final int size;
    private final MatchWorld world;
    private final AncrageObjects objects;
    private final Matcher matcher;

    WaysSection(MatchOptions options, Report report) {
        this.options = options;
        this.report = report;
        this.size = Math.min(SIZE, options.most());
        this.world = new MatchWorld(new Communes(MatchWorld.DAY), size, 0);
        this.objects = new AncrageObjects(world.communes);
        this.matcher = Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(world.communes.france)
                .offers(objects.offers(world.offers))
                .build();
    }

    void run() {
        relaxations();
        couples();
    }

    private void relaxations() {
        List<Project> projects = demanding();
        Subsets plain = new Subsets(projects);
        // Some are checked; all are asked once before the clock runs, since the machine starts slowly.
        for (int project = 0; project < projects.size(); project++) {
            Relaxations found = matcher.territoryRelaxations(projects.get(project));
            if (project < PROJECTS_CHECKED) {
                plain.check(project, found);
            }
        }
        Times ours = new Times(
                project -> matcher.territoryRelaxations(projects.get(project)),
                () -> {},
                projects.size(),
                options.seconds());
        Times other = new Times(plain::ask, () -> {}, projects.size(), options.seconds());
        Times.inTurns(ours, other);
        String what = "relaxations of " + REQUIREMENTS + " requirements, all communes";
        int first = Math.min(ours.asked(), other.asked());
        report.beside(
                what + ", median, ours with ladders",
                ours.median(first),
                "each set of requirements asked of the table, no ladders",
                other.median(first),
                first + " projects");
        report.alone(what + ", " + Times.SPREAD, ours.spread(), ours.asked() + " asked");
    }

    private void couples() {
        PlainProject[] halves = world.queries(MatchWorld.Mix.FRESH, 2 * COUPLES);
        List<Project> projects = objects.projects(halves);
        List<JointProject> couples = new ArrayList<>();
        for (int couple = 0; couple < COUPLES; couple++) {
            couples.add(JointProject.of("couple-" + couple, projects.get(2 * couple), projects.get(2 * couple + 1)));
        }
        PlainPairs plain = new PlainPairs(world.communes.france, matcher, couples);
        int checked = 0;
        for (int couple = 0; couple < COUPLES; couple++) {
            List<JointMatch> found = matcher.pairsFor(couples.get(couple)).top(Answer.MOST);
            if (checked < COUPLES_CHECKED && plain.isQuick(couple)) {
                plain.check(couple, found);
                checked++;
            }
        }
        System.out.println(checked + " couples have the same pairs");
        Times ours = new Times(
                couple -> matcher.pairsFor(couples.get(couple)).top(Answer.MOST),
                () -> {},
                couples.size(),
                options.seconds());
        Times other = new Times(plain::ask, () -> {}, couples.size(), options.seconds());
        Times.inTurns(ours, other);
        String what = String.format(Locale.ROOT, "couples, %,d offers, 30 km", size);
        int first = Math.min(ours.asked(), other.asked());
        report.beside(
                what + ", median, ours",
                ours.median(first),
                "each pair of the two rankings",
                other.median(first),
                first + " couples");
        report.alone(what + ", " + Times.SPREAD, ours.spread(), ours.asked() + " asked");
    }

    /** Projects with an area and so many wishes on communes that often nothing is left. */
    private List<Project> demanding() {
        Random random = new Random(20261121);
        List<Project> projects = new ArrayList<>();
        PlainProject[] drawn = world.queries(MatchWorld.Mix.FRESH, PROJECTS);
        for (int i = 0; i < PROJECTS; i++) {
            Project.Builder project = Project.builder("p-" + i, Profession.PHYSICIAN);
            project.search(drawn[i].area().area());
            List<NumberFact> facts = new ArrayList<>();
            for (int fact = 0; fact < NumberFact.OF_COMMUNES; fact++) {
                facts.add(NumberFact.of(fact));
            }
            Collections.shuffle(facts, random);
            facts.subList(0, REQUIREMENTS - 1).forEach(fact -> project.require(drawn(fact, random)));
            projects.add(project.build());
        }
        return projects;
    }

    private Criterion drawn(NumberFact number, Random random) {
        double[] values = world.communes.numbers[number.ordinal()];
        double value = Double.NaN;
        while (Double.isNaN(value)) {
            value = values[random.nextInt(values.length)];
        }
        Fact<BigDecimal> fact = number.fact;
        long threshold = Math.max(0, Math.round(value));
        boolean fewer = number.ordinal() >= NumberFact.HOUSE_PRICE.ordinal()
                && number.ordinal() < NumberFact.COLLEGES.ordinal();
        return fewer ? fact.atMost(threshold) : fact.atLeast(threshold);
    }

    /** The plain way: each set of requirements, without one or several, is compiled and asked of the whole table. */
    private final class Subsets {

        private final List<Project> projects;
        private final FactTable table = world.communes.france.table(TerritoryLevel.COMMUNE);

        Subsets(List<Project> projects) {
            this.projects = projects;
        }

        Object ask(int project) {
            List<Criterion> requirements = projects.get(project).requirements();
            int sum = 0;
            for (int kept = 0; kept < 1 << requirements.size(); kept++) {
                sum += compiled(requirements, kept).test(table).count(Truth.TRUE);
            }
            return sum;
        }

        private static Program compiled(List<Criterion> requirements, int kept) {
            List<Criterion> left = new ArrayList<>();
            for (int i = 0; i < requirements.size(); i++) {
                if ((kept >>> i & 1) != 0) {
                    left.add(requirements.get(i));
                }
            }
            return ProjectFacts.vocabulary().compile(Criterion.allOf(left.toArray(Criterion[]::new)));
        }

        /** Holds some sets against what this counts. */
        void check(int project, Relaxations found) {
            List<Criterion> requirements = projects.get(project).requirements();
            int all = (1 << requirements.size()) - 1;
            found.sets().stream().limit(SUBSETS_CHECKED).forEach(opening -> {
                int dropped =
                        opening.drop().stream().mapToInt(place -> 1 << place).sum();
                Program rest = compiled(requirements, all & ~dropped);
                int fitting = rest.test(table).count(Truth.TRUE);
                if (fitting != opening.fitting()) {
                    throw new IllegalStateException("project " + project + " without " + opening.drop() + ": "
                            + opening.fitting() + " fit, not " + fitting);
                }
            });
        }
    }
}
