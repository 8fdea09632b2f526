package io.ancrage.aids.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Reading;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What holds of every plan. The seed is in each failure; {@code -Dancrage.seed=...} repeats a run. */
class JourneyLawsTest {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);
    private static final int PLANS = 400;
    private static final JourneyCatalog FRANCE = JourneyCatalog.france();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> PROFESSIONS = List.of("10", "21", "40", "50", "60", "70", "91");
    private static final List<String> PLACES = List.of("DEP-59", "DEP-13", "DEP-69", "DEP-12", "DEP-23");

    private static List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>(JourneyFacts.all());
        facts.addAll(List.of(
                ProjectFacts.PROFESSION,
                ProjectFacts.SPECIALTIES,
                TerritoryFacts.WITHIN,
                TerritoryFacts.FRR,
                TerritoryFacts.QPV,
                TerritoryFacts.zoning(Profession.PHYSICIAN)));
        return facts;
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Object value(Fact<?> fact, Random random) {
        if (fact.kind() == Kind.FLAG) {
            return random.nextBoolean();
        }
        if (fact.kind() == Kind.NUMBER) {
            return fact.equals(JourneyFacts.LOCUM_MONTHS)
                    ? BigDecimal.valueOf(random.nextInt(8))
                    : BigDecimal.valueOf(2020L + random.nextInt(8));
        }
        if (fact.kind() == Kind.DATE) {
            return TODAY.plusDays(random.nextInt(900) - 100L);
        }
        if (fact.equals(ProjectFacts.PROFESSION)) {
            return one(random, PROFESSIONS);
        }
        if (fact.equals(ProjectFacts.SPECIALTIES)) {
            return CodeSet.of(List.of(one(random, List.of("SM54", "SM04"))));
        }
        if (fact.equals(TerritoryFacts.WITHIN)) {
            return CodeSet.of(List.of(one(random, PLACES)));
        }
        String code = one(random, List.copyOf(fact.codes().codes()));
        return fact.kind() == Kind.CODES ? CodeSet.of(List.of(code)) : code;
    }

    private static Map<Fact<?>, Object> known(Random random) {
        int outOfTen = random.nextInt(11);
        Map<Fact<?>, Object> known = new LinkedHashMap<>();
        for (Fact<?> fact : facts()) {
            if (random.nextInt(10) < outOfTen) {
                known.put(fact, value(fact, random));
            }
        }
        return known;
    }

    private static FactSheet sheet(Map<Fact<?>, Object> known) {
        FactSheet.Builder sheet = FactSheet.builder();
        known.forEach((fact, value) -> put(sheet, fact, value));
        return sheet.build();
    }

    private static <T> void put(FactSheet.Builder sheet, Fact<T> fact, Object value) {
        sheet.put(fact, fact.kind().type().cast(value));
    }

    private static JourneyRequest request(Random random, Map<Fact<?>, Object> known) {
        List<JourneyMode> modes = new ArrayList<>(List.of(JourneyMode.values()));
        Collections.shuffle(modes, random);
        JourneyMode[] more = modes.subList(1, 1 + random.nextInt(2)).toArray(JourneyMode[]::new);
        JourneyRequest.Builder request =
                JourneyRequest.builder(TODAY, modes.get(0), more).knowing(sheet(known));
        if (random.nextInt(3) > 0) {
            JourneyAnchor target =
                    one(random, List.of(JourneyAnchor.INSTALLATION, JourneyAnchor.ARRIVAL, JourneyAnchor.LOCUM_START));
            request.backwardsFrom(target, TODAY.plusDays(random.nextInt(700)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            request.done(one(random, FRANCE.steps()).id(), TODAY.minusDays(random.nextInt(200)));
        }
        return request.build();
    }

    private interface Law {
        void of(JourneyPlan plan, Random random, Map<Fact<?>, Object> known);
    }

    private static void holds(Law law) {
        for (int i = 0; i < PLANS; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            Map<Fact<?>, Object> known = known(random);
            JourneyRequest request = request(random, known);
            try {
                law.of(FRANCE.plan(request), random, known);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", known " + known, e);
            }
        }
    }

    @Test
    void noStepIsDoneAfterABindingDayUnlessThePlanSaysSo() {
        holds((plan, random, known) -> {
            List<String> missed =
                    plan.missed().stream().map(JourneyPlan.Late::id).toList();
            for (PlannedStep planned : plan.steps()) {
                planned.latest()
                        .filter(limit -> limit.basis().isBinding() && !planned.finished())
                        .filter(limit -> planned.done().orElseThrow().isAfter(limit.day()))
                        .ifPresent(limit ->
                                assertThat(missed).contains(planned.step().id()));
            }
            for (JourneyPlan.Late late : plan.missed()) {
                assertThat(late.days()).isPositive();
                assertThat(late.latest().plusDays(late.days())).isEqualTo(late.possible());
            }
        });
    }

    @Test
    void whoFilesByTheDayToldMissesNothing() {
        holds((plan, random, known) -> {
            boolean inTime = plan.steps().stream()
                    .filter(planned -> !planned.finished())
                    .allMatch(planned -> planned.fileBy()
                            .filter(limit -> planned.start().orElseThrow().isAfter(limit.day()))
                            .isEmpty());
            if (inTime) {
                assertThat(plan.missed()).isEmpty();
            }
        });
    }

    @Test
    void whatComesFirstStandsFirstAndIsDoneFirst() {
        holds((plan, random, known) -> {
            Map<String, Integer> places = new HashMap<>();
            for (PlannedStep planned : plan.steps()) {
                places.put(planned.step().id(), places.size());
                for (String id : planned.step().dependsOn()) {
                    PlannedStep first = plan.find(id).orElseThrow();
                    if (first.applies().isFalse()) {
                        continue;
                    }
                    assertThat(places).containsKey(id);
                    if (!planned.finished()) {
                        assertThat(planned.done().orElseThrow())
                                .isAfterOrEqualTo(first.done().orElseThrow());
                        if (!planned.step().filedAheadOf().contains(id)) {
                            assertThat(planned.start().orElseThrow())
                                    .isAfterOrEqualTo(first.done().orElseThrow());
                        }
                    }
                }
            }
        });
    }

    @Test
    void nothingStartsBeforeThePlanDoesNorBeforeItsEarliestDayInForce() {
        holds((plan, random, known) -> plan.steps().stream()
                .filter(planned -> !planned.finished())
                .forEach(planned -> {
                    assertThat(planned.start().orElseThrow()).isAfterOrEqualTo(TODAY);
                    planned.earliest()
                            .filter(limit -> limit.basis() == limit.limit().basis())
                            .filter(limit -> limit.limit().scope().isEmpty())
                            .ifPresent(limit ->
                                    assertThat(planned.start().orElseThrow()).isAfterOrEqualTo(limit.day()));
                }));
    }

    @Test
    void everyStepIsPlannedOrSkippedOnceAndSkippedOnesDoNotApply() {
        holds((plan, random, known) -> {
            List<String> all = new ArrayList<>();
            plan.steps().forEach(planned -> all.add(planned.step().id()));
            plan.skipped().forEach(planned -> all.add(planned.step().id()));
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            FRANCE.steps().stream().map(JourneyStep::id).toList());
            assertThat(plan.skipped()).allSatisfy(planned -> {
                assertThat(planned.applies()).isEqualTo(Truth.FALSE);
                assertThat(planned.start()).isEmpty();
            });
        });
    }

    @Test
    void knowingMoreNeverFlipsADefiniteAnswer() {
        holds((plan, random, known) -> {
            Map<Fact<?>, Object> more = new LinkedHashMap<>(known);
            facts().forEach(fact -> more.putIfAbsent(fact, value(fact, random)));
            JourneyRequest before = plan.request();
            JourneyRequest.Builder wiser = JourneyRequest.builder(
                            before.from(),
                            one(random, List.copyOf(before.modes())),
                            before.modes().toArray(JourneyMode[]::new))
                    .knowing(sheet(more));
            before.target()
                    .ifPresent(target ->
                            wiser.backwardsFrom(target, before.targetDay().orElseThrow()));
            JourneyPlan after = FRANCE.plan(wiser.build());
            for (JourneyStep step : FRANCE.steps()) {
                Truth once = plan.find(step.id()).orElseThrow().applies();
                if (!once.isUnknown()) {
                    assertThat(after.find(step.id()).orElseThrow().applies())
                            .as(step.id())
                            .isEqualTo(once);
                }
            }
        });
    }

    @Test
    void privateFactsLeaveNoTraceInWhatIsShared() {
        holds((plan, random, known) -> {
            Map<Fact<?>, Object> other = new LinkedHashMap<>(known);
            List.of(
                            JourneyFacts.PARTNER_NEEDS_JOB,
                            JourneyFacts.CHILDREN_AGES,
                            JourneyFacts.SCHOOL_START,
                            JourneyFacts.PARTNER_NOTICE_END)
                    .forEach(fact -> other.put(fact, value(fact, random)));
            JourneyRequest request = plan.request();
            JourneyRequest.Builder changed = JourneyRequest.builder(
                            request.from(),
                            one(random, List.copyOf(request.modes())),
                            request.modes().toArray(JourneyMode[]::new))
                    .knowing(sheet(other));
            request.target()
                    .ifPresent(target ->
                            changed.backwardsFrom(target, request.targetDay().orElseThrow()));
            request.done().forEach(changed::done);
            assertThat(FRANCE.plan(changed.build()).shared().text(Locale.FRENCH))
                    .isEqualTo(plan.shared().text(Locale.FRENCH));
        });
    }

    @Test
    void theSameRequestGivesTheSameTextWhateverTheMachinesLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            holds((plan, random, known) -> {
                Locale.setDefault(one(random, List.of(Locale.forLanguageTag("ar"), Locale.JAPAN, Locale.FRANCE)));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                JourneyPlan again = FRANCE.plan(plan.request());
                assertThat(again.text(Locale.FRENCH)).isEqualTo(plan.text(Locale.FRENCH));
                assertThat(again.steps()).isEqualTo(plan.steps());
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatIsAskedIsNotKnown() {
        holds((plan, random, known) -> plan.asks().forEach(gap -> {
            Fact<?> fact = ((io.ancrage.fact.Gap.OpenFact) gap).fact();
            Reading<?> reading = plan.request().known().read(fact);
            assertThat(reading).isNotInstanceOf(Known.class);
        }));
    }
}
