package io.ancrage.fact;

import static io.ancrage.fact.Example.AGE;
import static io.ancrage.fact.Example.COASTAL;
import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private static final int ROWS = 1_000;

    @Test
    void equalTestsShareTheirAnswers() {
        FactTable table = populations();
        TruthSet first = Example.VOCABULARY.compile(POPULATION.atLeast(500)).test(table);

        assertThat(Example.VOCABULARY.compile(POPULATION.atLeast(500.0)).test(table))
                .isSameAs(first);
        assertThat(Example.VOCABULARY.compile(POPULATION.atLeast(501)).test(table))
                .isNotSameAs(first);
    }

    @Test
    void aTestAloneAndInANodeShareTheirAnswers() {
        FactTable table = populations();
        Object[] asked = new Object[2];
        Leaf.Joined all = new Leaf.Joined(POPULATION, List.of(new Literal(POPULATION.atLeast(500), false)), true);
        Leaf.Joined any = new Leaf.Joined(POPULATION, List.of(new Literal(POPULATION.atLeast(500), false)), false);
        asked[0] = all.test(table, null, TruthSet.allBits(ROWS));
        asked[1] = any.test(table, null, TruthSet.allBits(ROWS));

        assertThat(asked[0]).isSameAs(asked[1]);
    }

    @Test
    void aTestAndItsNegationDoNotShareTheirAnswers() {
        FactTable table = populations();

        assertThat(Example.VOCABULARY
                        .compile(POPULATION.atLeast(500))
                        .test(table)
                        .count(Truth.TRUE))
                .isEqualTo(500);
        assertThat(Example.VOCABULARY
                        .compile(Criterion.not(POPULATION.atLeast(501)))
                        .test(table)
                        .count(Truth.TRUE))
                .isEqualTo(501);
    }

    @Test
    void oneTableDoesNotAnswerForAnother() {
        Program program = Example.VOCABULARY.compile(POPULATION.atLeast(500));
        FactTable table = populations();
        FactTable empty = table.with(FactColumn.builder(POPULATION, ROWS).build());

        assertThat(program.test(table).count(Truth.TRUE)).isEqualTo(500);
        assertThat(program.test(empty).count(Truth.UNKNOWN)).isEqualTo(ROWS);
    }

    @Test
    void theAnswersThatAreKeptAreBounded() {
        FactTable table = populations();
        TruthSet first = Example.VOCABULARY.compile(POPULATION.atLeast(0)).test(table);
        TruthSet often = Example.VOCABULARY.compile(POPULATION.atLeast(1)).test(table);

        for (int i = 2; i < 1_000; i++) {
            Example.VOCABULARY.compile(POPULATION.atLeast(i)).test(table);
            assertThat(Example.VOCABULARY.compile(POPULATION.atLeast(1)).test(table))
                    .isSameAs(often);
        }

        assertThat(Example.VOCABULARY.compile(POPULATION.atLeast(0)).test(table))
                .isNotSameAs(first)
                .satisfies(again -> assertThat(again.count(Truth.TRUE)).isEqualTo(first.count(Truth.TRUE)));
    }

    @Test
    void manyThreadsGetTheAnswersOfOne() throws Exception {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            programs.add(Example.VOCABULARY.compile(Criterion.allOf(
                    POPULATION.between(i, 2 * i),
                    Criterion.not(new Inside(Area.around(GeoPoint.ofDegrees(45, 2), 1 + i % 50))))));
        }
        FactTable alone = populations();
        List<Integer> expected = programs.stream()
                .map(program -> program.test(alone).count(Truth.TRUE))
                .toList();
        FactTable shared = populations();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Integer>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                tasks.add(() -> programs.stream()
                        .map(program -> program.test(shared).count(Truth.TRUE))
                        .toList());
            }
            for (Future<List<Integer>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aFactWithoutAColumnIsMissingInEveryRow() {
        assertThat(Example.VOCABULARY
                        .compile(AGE.atLeast(18))
                        .test(populations())
                        .count(Truth.UNKNOWN))
                .isEqualTo(ROWS);
    }

    @Test
    void whatNoColumnHoldsIsReadFromTheKnownSheet() {
        FactSheet doctor = sheet().put(AGE, 62).build();
        Program program = Example.VOCABULARY.compile(Criterion.allOf(AGE.atLeast(60), POPULATION.below(10)));

        assertThat(program.given(doctor).test(populations()).count(Truth.TRUE)).isEqualTo(10);
    }

    @Test
    void aTablePinnedToADayIsAssessedOnThatDay() {
        FactTable table = populations().asOf(day("2026-03-01"));

        assertThat(table.row(7).read(Fact.AS_OF).value()).contains(day("2026-03-01"));
        assertThat(Example.VOCABULARY
                        .compile(Fact.AS_OF.atLeast(day("2026-03-01")))
                        .test(table)
                        .count(Truth.TRUE))
                .isEqualTo(ROWS);
        assertThat(Example.VOCABULARY
                        .compile(Fact.AS_OF.atLeast(day("2026-03-01")))
                        .test(populations())
                        .count(Truth.UNKNOWN))
                .isEqualTo(ROWS);
    }

    @Test
    void aDatedColumnIsReadOnTheDayOfAnEventWithoutBeingPinned() {
        FactTable table = FactTable.of(2, List.of(zones()));
        Program program = Example.VOCABULARY.compile(ZONE.at(SIGNED_ON).is("ZIP"));
        FactSheet signed = sheet().put(SIGNED_ON, day("2025-06-01")).build();

        assertThat(program.given(signed).test(table).truth(0)).isEqualTo(Truth.TRUE);
        assertThat(program.given(signed).test(table).truth(1)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aDatedColumnAskedWithoutADayNeedsATablePinnedToOne() {
        FactTable table = FactTable.of(2, List.of(zones()));
        Program program = Example.VOCABULARY.compile(ZONE.is("ZIP"));

        assertThatThrownBy(() -> program.test(table))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-FACT-009"));
        assertThat(program.test(table.asOf(day("2025-06-01"))).truth(0)).isEqualTo(Truth.TRUE);
        assertThat(program.test(table.asOf(day("2026-06-01"))).truth(0)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aDatedColumnAddedToAPinnedTableIsPinnedToo() {
        FactTable table = FactTable.of(2, List.of()).asOf(day("2025-06-01")).with(zones());

        assertThat(Example.VOCABULARY.compile(ZONE.is("ZIP")).test(table).truth(0))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void columnsOfAnotherLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FactTable.of(2, List.of(FactColumn.builder(COASTAL, 3).build())))
                .withMessageContaining("territory.coastal");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> populations().with(FactColumn.builder(COASTAL, 3).build()));
    }

    @Test
    void twoColumnsOfOneFactAreRefused() {
        FactColumn<Boolean> column = FactColumn.builder(COASTAL, 1).build();

        assertThatIllegalArgumentException().isThrownBy(() -> FactTable.of(1, List.of(column, column)));
    }

    @Test
    void aRowOutsideTheTableIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> populations().row(ROWS));
    }

    @Test
    void anEmptyTableHasNoAnswers() {
        TruthSet answers = Example.VOCABULARY.compile(Criterion.allOf()).test(FactTable.of(0, List.of()));

        for (Truth truth : Truth.values()) {
            assertThat(answers.count(truth)).isZero();
            assertThat(answers.rows(truth)).isEmpty();
        }
    }

    @Test
    void theAnswersOfATableAreCountedAndListed() {
        for (int rows : new int[] {1, 63, 64, 65, 128, 200}) {
            FactColumn.Builder<Boolean> column = FactColumn.builder(COASTAL, rows);
            for (int row = 0; row < rows; row += 3) {
                column.put(row, row % 2 == 0);
            }
            TruthSet answers =
                    Example.VOCABULARY.compile(COASTAL.is(true)).test(FactTable.of(rows, List.of(column.build())));

            int sum = 0;
            for (Truth truth : Truth.values()) {
                int[] listed = answers.rows(truth).toArray();
                assertThat(listed).isSorted().hasSize(answers.count(truth));
                for (int row : listed) {
                    assertThat(answers.truth(row)).isEqualTo(truth);
                }
                sum += listed.length;
            }
            assertThat(sum).isEqualTo(rows).isEqualTo(answers.rows());
        }
    }

    @Test
    void twoTablesDifferWhereTheyTellSomethingElseOnAnyDay() {
        FactTable table = FactTable.of(2, List.of(zones())).asOf(day("2025-06-01"));
        FactColumn<BigDecimal> people =
                FactColumn.builder(POPULATION, 2).put(1, BigDecimal.TEN).build();

        assertThat(table.differences(table.asOf(day("2025-07-01")))).isEmpty();
        assertThat(table.differences(table.with(people)))
                .containsOnlyKeys(POPULATION)
                .containsValue(rows(1));
        assertThat(table.with(people).differences(table)).containsValue(rows(1));
        assertThat(table.differences(table.asOf(day("2026-01-01"))))
                .containsOnlyKeys(ZONE)
                .containsValue(rows(0));
        assertThat(table.differences(
                        FactTable.of(2, List.of(zones("2026-12-31"))).asOf(day("2025-06-01"))))
                .as("the same today, but longer")
                .containsOnlyKeys(ZONE)
                .containsValue(rows(0));
        assertThatIllegalArgumentException().isThrownBy(() -> table.differences(populations()));
    }

    private static BitSet rows(int... set) {
        BitSet rows = new BitSet();
        for (int row : set) {
            rows.set(row);
        }
        return rows;
    }

    /** Rows 0 to 999 with as many inhabitants, on one meridian. */
    private static FactTable populations() {
        FactColumn.Builder<BigDecimal> population = FactColumn.builder(POPULATION, ROWS);
        FactColumn.Builder<BigDecimal> latitude = FactColumn.builder(Inside.LATITUDE, ROWS);
        FactColumn.Builder<BigDecimal> longitude = FactColumn.builder(Inside.LONGITUDE, ROWS);
        for (int row = 0; row < ROWS; row++) {
            population.put(row, BigDecimal.valueOf(row));
            latitude.put(row, BigDecimal.valueOf(44_500 + row, 3));
            longitude.put(row, BigDecimal.TEN.divide(BigDecimal.valueOf(5)));
        }
        return FactTable.of(ROWS, List.of(population.build(), latitude.build(), longitude.build()));
    }

    private static FactColumn<String> zones() {
        return zones("2025-12-31");
    }

    private static FactColumn<String> zones(String through) {
        Reading<String> zip = new Known<>("ZIP", Precision.EXACT, Source.of("zoning order"), Vintage.of("2025"));
        return FactColumn.builder(ZONE, 2)
                .putNone(0)
                .putNone(1)
                .put(0, day("2025-01-01"), day(through), zip)
                .build();
    }
}
