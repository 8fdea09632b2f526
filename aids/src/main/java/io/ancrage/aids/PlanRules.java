package io.ancrage.aids;

import io.ancrage.Euros;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.criterion.Criterion;
import io.ancrage.fact.FactSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the constraints of a catalogue say of the schemes that a plan may choose from. A constraint whose field of application
 * is not known counts as applying: a plan is lawful however that turns out. Immutable.
 */
final class PlanRules implements PlanSearch.Rules {

    private final AidCatalog catalog;
    private final List<AidVerdict> options;
    private final boolean money;
    private final Constraint[][] exclusions;
    private final long[][] lost;
    private final List<Constraint> caps = new ArrayList<>();
    private final Set<String> held;

    PlanRules(AidCatalog catalog, List<AidVerdict> options, Set<String> held, boolean money) {
        this.catalog = catalog;
        this.options = options;
        this.held = held;
        this.money = money;
        int count = options.size();
        this.exclusions = new Constraint[count][count];
        this.lost = new long[count][count];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            for (Constraint constraint : scheme(i).constraints()) {
                note(i, constraint);
                if (constraint.type() == Constraint.Type.SHARED_CAP
                        && constraint.cap().isPresent()
                        && constraint.category().isPresent()
                        && seen.add(constraint.category().get())) {
                    caps.add(constraint);
                }
            }
        }
    }

    private AidScheme scheme(int option) {
        return options.get(option).scheme();
    }

    private void note(int stating, Constraint constraint) {
        for (int other = 0; other < options.size(); other++) {
            if (other == stating || !concerns(constraint, scheme(other)) || !applies(stating, constraint)) {
                continue;
            }
            boolean category = constraint.type() == Constraint.Type.REUSE_AFTER
                    && constraint.with().isEmpty();
            if (constraint.type().isSymmetric() || constraint.type() == Constraint.Type.MAKES_INELIGIBLE || category) {
                exclude(stating, other, constraint);
            } else if (constraint.type() == Constraint.Type.REPLACES) {
                replace(stating, other);
            } else if (constraint.type() == Constraint.Type.REPLACED_BY) {
                replace(other, stating);
            }
        }
    }

    private static boolean concerns(Constraint constraint, AidScheme other) {
        return constraint.with().contains(other.id())
                || constraint.with().isEmpty()
                        && constraint
                                .category()
                                .map(other.categories()::contains)
                                .orElse(false)
                || constraint.category().map(other.categories()::contains).orElse(false)
                        && constraint.type().isSymmetric();
    }

    private boolean applies(int stating, Constraint constraint) {
        Optional<Criterion> where = constraint.appliesTo();
        FactSheet view = new SchemeView(catalog, options.get(stating).situation(), scheme(stating));
        return where.map(criterion ->
                        !catalog.vocabulary().compile(criterion).test(view).isFalse())
                .orElse(true);
    }

    private void exclude(int one, int other, Constraint constraint) {
        if (exclusions[one][other] == null) {
            exclusions[one][other] = constraint;
        }
        if (exclusions[other][one] == null) {
            exclusions[other][one] = constraint;
        }
    }

    /** While one runs, the other pays nothing: the years that both would pay are lost. */
    private void replace(int replacing, int replaced) {
        if (!money || lost[replacing][replaced] > 0) {
            return;
        }
        LocalDate end = CashFlow.end(options.get(replaced).situation().asOf());
        List<Instalment> before = options.get(replaced).instalmentsIfGranted(end);
        long all = CashFlow.cents(before, true, 0);
        long kept = CashFlow.cents(before, true, lastYear(options.get(replacing), end));
        lost[replacing][replaced] = all - kept;
        lost[replaced][replacing] = all - kept;
    }

    /** The last year of the contract or activity that a right pays. */
    static int lastYear(AidVerdict verdict, LocalDate end) {
        return verdict.instalmentsIfGranted(end).stream()
                .mapToInt(Instalment::year)
                .max()
                .orElse(0);
    }

    /** The constraint that keeps two options apart; empty where none does. */
    Optional<Constraint> exclusion(int one, int other) {
        return Optional.ofNullable(exclusions[one][other]);
    }

    @Override
    public boolean exclude(int one, int other) {
        return exclusions[one][other] != null;
    }

    @Override
    public long lost(int one, int other) {
        return lost[one][other];
    }

    @Override
    public boolean tied(int one, int other) {
        boolean needs = needed(scheme(one)).contains(scheme(other).id())
                || needed(scheme(other)).contains(scheme(one).id());
        return needs || caps.stream().anyMatch(cap -> inCap(cap, one) && inCap(cap, other));
    }

    private static Set<String> needed(AidScheme scheme) {
        Set<String> needed = new HashSet<>();
        scheme.constraints().stream()
                .filter(constraint -> constraint.type() == Constraint.Type.REQUIRES)
                .forEach(constraint -> needed.addAll(constraint.with()));
        return needed;
    }

    private boolean inCap(Constraint cap, int option) {
        return scheme(option).categories().contains(cap.category().orElseThrow());
    }

    @Override
    public boolean bearable(boolean[] taken) {
        return exceeded(taken).isEmpty();
    }

    @Override
    public boolean lawful(boolean[] taken) {
        Set<String> there = new HashSet<>(held);
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                there.add(scheme(i).id());
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] && !there.containsAll(needed(scheme(i)))) {
                return false;
            }
        }
        return bearable(taken);
    }

    /** The common cap that a set exceeds within its window; empty where it keeps to all. */
    Optional<Constraint> exceeded(boolean[] taken) {
        return caps.stream().filter(cap -> exceeds(cap, taken)).findFirst();
    }

    private boolean exceeds(Constraint cap, boolean[] taken) {
        TreeMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] && inCap(cap, i)) {
                AidVerdict verdict = options.get(i);
                for (Instalment instalment : verdict.instalmentsIfGranted(
                        CashFlow.end(verdict.situation().asOf()))) {
                    if (instalment.nature().isMoney()) {
                        byDay.merge(
                                instalment.day(), instalment.amount().least().amount(), BigDecimal::add);
                    }
                }
            }
        }
        Euros most = cap.cap().orElseThrow();
        return byDay.keySet().stream().anyMatch(first -> {
            LocalDate end = first.plus(cap.period().orElseThrow());
            BigDecimal sum = byDay.subMap(first, end).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.compareTo(most.amount()) > 0;
        });
    }

    /** The options by how much a search prefers them. */
    List<PlanSearch.Worth> worth(PlanGoal goal) {
        return options.stream()
                .map(option -> new PlanSearch.Worth(
                        goal.valueOf(option), goal.countsMoney() ? CashFlow.exemptCents(option) : 0, 1))
                .toList();
    }

    static Comparator<AidVerdict> byId() {
        return Comparator.comparing(verdict -> verdict.scheme().id());
    }

    /** What a scheme needs beside it, by the constraint that says so. */
    Map<String, Constraint> needs(int option) {
        Map<String, Constraint> needs = new TreeMap<>();
        scheme(option).constraints().stream()
                .filter(constraint -> constraint.type() == Constraint.Type.REQUIRES)
                .forEach(constraint -> constraint.with().forEach(id -> needs.put(id, constraint)));
        return needs;
    }
}
