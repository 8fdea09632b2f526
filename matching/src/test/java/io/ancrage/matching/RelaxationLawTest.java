package io.ancrage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Text;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Program;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Offer;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Wish;
import io.ancrage.project.Project;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The relaxations equal what a trial of every set of requirements and of every value tells, each compiled and asked anew.
 * The full run, 10,000 cases of each: {@code mvn verify -pl core,matching -Dtest=RelaxationLawTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dancrage.effort=100}.
 */
class RelaxationLawTest {

    private static final Trials TRIALS = Trials.of(RelaxationLawTest.class);

    /** Many requirements, of which several have to go; or few, whose ladders are long. */
    private static int most(RandomGenerator random) {
        return random.nextInt(5) < 2 ? 12 : 3;
    }

    @Test
    void ofCommunesTheyAreWhatATrialOfEverythingTells() {
        TRIALS.run(100, random -> {
            Hamlets hamlets = new Hamlets(random);
            Territories territories = hamlets.territories();
            Project project = hamlets.project(most(random), false).build();

            Snapshot snapshot = new Snapshot(Hamlets.DAY, territories, Hamlets.WORDS);
            List<List<FactSheet>> pairs = snapshot.territories().territories(TerritoryLevel.COMMUNE).stream()
                    .map(Territory::code)
                    .map(code -> List.of(snapshot.pair(project.facts(), code)))
                    .toList();
            Trial trial = new Trial(
                    List.of(),
                    project.requirements(),
                    pairs,
                    pairs.stream().map(pair -> Truth.TRUE).toList());

            trial.agreesWith(matcher(territories, List.of()).territoryRelaxations(project));
        });
    }

    @Test
    void ofOffersTheyAreWhatATrialOfEverythingTells() {
        TRIALS.run(100, random -> {
            Hamlets hamlets = new Hamlets(random);
            Territories territories = hamlets.territories();
            List<Offer> offers = hamlets.offers(territories);
            Project project = hamlets.project(most(random), true).build();

            Snapshot snapshot = new Snapshot(Hamlets.DAY, territories, Hamlets.WORDS);
            List<List<FactSheet>> pairs = offers.stream()
                    .map(offer -> snapshot.pair(project.facts(), offer.facts(), snapshot.places(offer)))
                    .toList();
            List<Truth> theirs = IntStream.range(0, offers.size())
                    .mapToObj(
                            row -> snapshot.asking(offers.get(row), Text.EMPTY).fits(pairs.get(row)))
                    .toList();
            List<Criterion> trade = Snapshot.forItsTrade(project.profession(), project.activity());
            Trial trial = new Trial(trade, project.requirements(), pairs, theirs);

            trial.agreesWith(matcher(territories, offers).relaxations(project));
        });
    }

    @Test
    void theyCountWhatARankingWithoutTheRequirementsCounts() {
        TRIALS.run(100, random -> {
            Hamlets hamlets = new Hamlets(random);
            Territories territories = hamlets.territories();
            Project project = hamlets.project(5, true).build();
            Matcher matcher = matcher(territories, hamlets.offers(territories));

            for (Relaxations.Opening opening : matcher.relaxations(project).sets()) {
                Ranking ranking =
                        matcher.offersFor(without(project, opening.drop())).ungrouped();
                assertThat(opening.fitting()).isEqualTo(ranking.fitting());
                assertThat(opening.toConfirm()).isEqualTo(ranking.toConfirm());
            }
            for (Relaxations.Opening opening :
                    matcher.territoryRelaxations(project).sets()) {
                Ranking ranking = matcher.territoriesFor(without(project, opening.drop()));
                assertThat(opening.fitting()).isEqualTo(ranking.fitting());
                assertThat(opening.toConfirm()).isEqualTo(ranking.toConfirm());
            }
        });
    }

    private static Matcher matcher(Territories territories, List<Offer> offers) {
        return Matcher.builder()
                .asOf(Hamlets.DAY)
                .territories(territories)
                .vocabulary(Hamlets.WORDS)
                .offers(offers)
                .build();
    }

    /** The project with something that always holds instead of what is dropped. */
    private static Project without(Project project, List<Integer> dropped) {
        AtomicInteger position = new AtomicInteger();
        return project.withWishes(wish -> dropped.contains(position.getAndIncrement())
                ? new Wish.Required(new AllOf(List.of()), wish.visibility())
                : wish);
    }

    /** The definition, taken at its word. */
    private record Trial(
            List<Criterion> fixed, List<Criterion> stated, List<List<FactSheet>> pairs, List<Truth> theirs) {

        void agreesWith(Relaxations told) {
            assertThat(told.sets()).isEqualTo(sets());
            assertThat(told.ladders()).hasSize(stated.size());
            for (int i = 0; i < stated.size(); i++) {
                assertThat(told.ladders().get(i).requirement()).isEqualTo(i);
                assertThat(told.ladders().get(i).steps())
                        .as("ladder of %s", stated.get(i))
                        .isEqualTo(ladder(i));
            }
        }

        /** The answers of all candidates to some requirements. */
        private List<Truth> answers(List<Criterion> requirements) {
            List<Criterion> all = new ArrayList<>(fixed);
            all.addAll(requirements);
            Program together = Hamlets.WORDS.compile(new AllOf(all));
            List<Truth> answers = new ArrayList<>();
            for (int row = 0; row < pairs.size(); row++) {
                List<FactSheet> places = pairs.get(row);
                Truth answer = theirs.get(row);
                if (places.size() == 1) {
                    answer = answer.and(together.test(places.get(0)));
                } else {
                    for (Criterion criterion : all) {
                        answer = answer.and(inSomeOf(places, Hamlets.WORDS.compile(criterion)));
                    }
                }
                answers.add(answer);
            }
            return answers;
        }

        private static Truth inSomeOf(List<FactSheet> places, Program requirement) {
            List<Truth> each = places.stream().map(requirement::test).distinct().toList();
            return each.size() == 1 ? each.get(0) : Truth.UNKNOWN;
        }

        private List<Criterion> without(int dropped) {
            return IntStream.range(0, stated.size())
                    .filter(i -> (dropped >>> i & 1) == 0)
                    .mapToObj(stated::get)
                    .toList();
        }

        private List<Criterion> with(int requirement, Criterion instead) {
            List<Criterion> eased = new ArrayList<>(stated);
            eased.set(requirement, instead);
            return eased;
        }

        private static int count(List<Truth> answers, Truth truth) {
            return (int) answers.stream().filter(truth::equals).count();
        }

        private List<Relaxations.Opening> sets() {
            List<Integer> minimal = new ArrayList<>();
            List<Relaxations.Opening> found = new ArrayList<>();
            for (int size = 0; size <= stated.size(); size++) {
                int exactly = size;
                IntStream.range(0, 1 << stated.size())
                        .filter(dropped -> Integer.bitCount(dropped) == exactly)
                        .filter(dropped -> minimal.stream().allMatch(smaller -> (smaller & ~dropped) != 0))
                        .forEach(dropped -> {
                            List<Truth> answers = answers(without(dropped));
                            int fitting = count(answers, Truth.TRUE);
                            int toConfirm = count(answers, Truth.UNKNOWN);
                            if (fitting + toConfirm > 0) {
                                minimal.add(dropped);
                                List<Integer> drop = IntStream.range(0, stated.size())
                                        .filter(i -> (dropped >>> i & 1) != 0)
                                        .boxed()
                                        .toList();
                                found.add(new Relaxations.Opening(drop, fitting, toConfirm));
                            }
                        });
            }
            Comparator<Relaxations.Opening> order =
                    Comparator.comparing(opening -> opening.drop().size());
            for (int i = 0; i < stated.size(); i++) {
                int at = i;
                order = order.thenComparing(
                        opening -> at < opening.drop().size() ? opening.drop().get(at) : -1);
            }
            return found.stream().sorted(order).toList();
        }

        private List<Integer> keptOut(int requirement) {
            List<Truth> now = answers(stated);
            List<Truth> then = answers(without(1 << requirement));
            return IntStream.range(0, pairs.size())
                    .filter(row -> now.get(row).isFalse() && !then.get(row).isFalse())
                    .boxed()
                    .toList();
        }

        private List<Relaxations.Step> ladder(int requirement) {
            Criterion criterion = stated.get(requirement);
            if (criterion instanceof Inside inside && inside.area() instanceof Area.Circle circle) {
                return ordered(
                        requirement,
                        sheet -> distances(circle, sheet),
                        value -> new Inside(new Area.Circle(
                                circle.centre(),
                                ((Value.Decimal) value).decimal().doubleValue())),
                        BigDecimal.valueOf(circle.kilometres()),
                        1);
            }
            if (!(criterion instanceof Comparison comparison) || !(comparison.left() instanceof Fact<?> fact)) {
                return List.of();
            }
            List<Value> right = comparison.right();
            Value low = right.get(0);
            Value high = right.get(right.size() - 1);
            return switch (comparison.op()) {
                case AT_LEAST, ABOVE ->
                    ordered(
                            requirement,
                            sheet -> values(fact, sheet),
                            value -> new Comparison(fact, Op.AT_LEAST, List.of(value)),
                            number(low),
                            -1);
                case AT_MOST, BELOW ->
                    ordered(
                            requirement,
                            sheet -> values(fact, sheet),
                            value -> new Comparison(fact, Op.AT_MOST, List.of(value)),
                            number(low),
                            1);
                case BETWEEN -> {
                    List<Relaxations.Step> both = new ArrayList<>(ordered(
                            requirement,
                            sheet -> values(fact, sheet),
                            value -> new Comparison(fact, Op.BETWEEN, List.of(value, high)),
                            number(low),
                            -1));
                    both.addAll(ordered(
                            requirement,
                            sheet -> values(fact, sheet),
                            value -> new Comparison(fact, Op.BETWEEN, List.of(low, value)),
                            number(high),
                            1));
                    both.sort(Comparator.comparing(step -> number(low)
                            .subtract(number(step.to()))
                            .max(number(step.to()).subtract(number(high)))));
                    yield both;
                }
                case IS, IN, HAS_ANY ->
                    fact.kind() == Kind.CODE || fact.kind() == Kind.CODES
                            ? codes(requirement, comparison, fact)
                            : List.of();
                case HAS_ALL -> List.of();
            };
        }

        private interface Values {
            List<Value> of(FactSheet sheet);
        }

        private interface Instead {
            Criterion at(Value value);
        }

        private List<Relaxations.Step> ordered(
                int requirement, Values values, Instead instead, BigDecimal bound, int outwards) {
            TreeMap<BigDecimal, Value> entries = new TreeMap<>();
            for (int row : keptOut(requirement)) {
                TreeMap<BigDecimal, Value> own = new TreeMap<>();
                for (FactSheet place : pairs.get(row)) {
                    for (Value value : values.of(place)) {
                        BigDecimal beyond = number(value).subtract(bound).multiply(BigDecimal.valueOf(outwards));
                        if (beyond.signum() >= 0) {
                            own.put(beyond, value);
                        }
                    }
                }
                for (Map.Entry<BigDecimal, Value> next : own.entrySet()) {
                    if (!answers(with(requirement, instead.at(next.getValue())))
                            .get(row)
                            .isFalse()) {
                        entries.put(next.getKey(), next.getValue());
                        break;
                    }
                }
            }
            List<Relaxations.Step> steps = new ArrayList<>();
            List<Truth> now = answers(stated);
            int before = now.size() - count(now, Truth.FALSE);
            for (Value value : entries.values()) {
                Criterion eased = instead.at(value);
                List<Truth> answers = answers(with(requirement, eased));
                if (steps.size() < Relaxations.MOST_STEPS && answers.size() - count(answers, Truth.FALSE) > before) {
                    before = answers.size() - count(answers, Truth.FALSE);
                    steps.add(new Relaxations.Step(
                            value, eased, count(answers, Truth.TRUE), count(answers, Truth.UNKNOWN)));
                }
            }
            return steps;
        }

        private List<Relaxations.Step> codes(int requirement, Comparison comparison, Fact<?> fact) {
            TreeSet<String> codes = new TreeSet<>();
            for (int row : keptOut(requirement)) {
                for (FactSheet place : pairs.get(row)) {
                    if (place.read(fact) instanceof Known<?> known) {
                        codes.addAll(
                                known.known() instanceof CodeSet set ? set.codes() : List.of((String) known.known()));
                    }
                }
            }
            List<Truth> now = answers(stated);
            List<Relaxations.Step> steps = new ArrayList<>();
            for (String code : codes) {
                List<Value> admitted = new ArrayList<>(comparison.right());
                admitted.add(new Value.Code(code));
                Criterion eased = new Comparison(fact, comparison.op() == Op.HAS_ANY ? Op.HAS_ANY : Op.IN, admitted);
                List<Truth> answers = answers(with(requirement, eased));
                if (count(answers, Truth.FALSE) < count(now, Truth.FALSE)) {
                    steps.add(new Relaxations.Step(
                            new Value.Code(code), eased, count(answers, Truth.TRUE), count(answers, Truth.UNKNOWN)));
                }
            }
            return steps.stream()
                    .sorted(Comparator.comparing((Relaxations.Step step) -> -(step.fitting() + step.toConfirm()))
                            .thenComparing(step -> -step.fitting())
                            .thenComparing(step -> step.to().asText()))
                    .limit(Relaxations.MOST_STEPS)
                    .toList();
        }

        private static List<Value> values(Fact<?> fact, FactSheet sheet) {
            if (!(sheet.read(fact) instanceof Known<?> known)) {
                return List.of();
            }
            if (known.known() instanceof LocalDate day) {
                return List.of(
                        new Value.Day(known.precision().firstDay(day)),
                        new Value.Day(known.precision().lastDay(day)));
            }
            return List.of(Value.Decimal.of((BigDecimal) known.known()));
        }

        private static List<Value> distances(Area.Circle circle, FactSheet sheet) {
            if (sheet.read(Inside.LATITUDE) instanceof Known<BigDecimal> latitude
                    && sheet.read(Inside.LONGITUDE) instanceof Known<BigDecimal> longitude) {
                double kilometres = GeoPoint.kilometres(
                        circle.centre().latitude(),
                        circle.centre().longitude(),
                        latitude.known().doubleValue(),
                        longitude.known().doubleValue());
                BigDecimal up = BigDecimal.valueOf(kilometres).setScale(1, RoundingMode.CEILING);
                return List.of(Value.Decimal.of(up));
            }
            return List.of();
        }

        private static BigDecimal number(Value value) {
            return value instanceof Value.Day day
                    ? BigDecimal.valueOf(day.day().toEpochDay())
                    : ((Value.Decimal) value).decimal();
        }
    }
}
