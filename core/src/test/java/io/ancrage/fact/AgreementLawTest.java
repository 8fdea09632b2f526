package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The evaluators agree: one subject, many in columns, and what is left when something is known. */
class AgreementLawTest {

    private static final Trials TRIALS = Trials.of(AgreementLawTest.class);
    private static final List<Fact<?>> COMPARABLE = World.facts().stream()
            .filter(fact -> fact.kind() != Kind.SERIES && fact.kind() != Kind.EVENTS && fact != Fact.AS_OF)
            .filter(fact -> fact != Inside.LATITUDE && fact != Inside.LONGITUDE)
            .<Fact<?>>map(fact -> fact)
            .toList();

    @Test
    void aTableAnswersLikeEachOfItsRows() {
        TRIALS.run(500, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactTable table = RandomTable.of(random, World.day(random)).table();

            TruthSet answers = program.test(table);

            for (int row = 0; row < answers.rows(); row++) {
                assertThat(answers.truth(row))
                        .as("%s on row %s", program.criterion(), row)
                        .isEqualTo(program.test(table.row(row)));
            }
        });
    }

    @Test
    void aColumnAnswersLikeEachOfItsRows() {
        TRIALS.run(1_500, random -> {
            Fact<?> fact = World.pick(random, COMPARABLE);
            Program program = World.VOCABULARY.compile(World.joined(random, fact, random.nextBoolean(), 1));
            FactTable table =
                    RandomTable.of(random, World.day(random), List.of(fact), 30).table();

            TruthSet answers = program.test(table);

            for (int row = 0; row < answers.rows(); row++) {
                assertThat(answers.truth(row))
                        .as("%s on %s", program.criterion(), table.row(row).read(fact))
                        .isEqualTo(program.test(table.row(row)));
            }
        });
    }

    @Test
    void aRowOfATableReadsLikeASheetOfTheSameReadings() {
        TRIALS.run(500, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            RandomTable randomTable = RandomTable.of(random, World.day(random));

            for (int row = 0; row < randomTable.table().rows(); row++) {
                assertThat(program.test(randomTable.table().row(row)))
                        .as("%s on %s", program.criterion(), randomTable.sheet(row))
                        .isEqualTo(program.test(randomTable.sheet(row)));
            }
        });
    }

    @Test
    void theResidualOfAKnownSheetAnswersLikeTheTwoTogether() {
        TRIALS.run(4_000, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactSheet known = OpenSheet.random(random, someFacts(random)).sheet();
            FactSheet below = OpenSheet.random(random, World.facts()).sheet();

            assertThat(program.given(known).test(below))
                    .as("%s", program.criterion())
                    .isEqualTo(program.test(known.over(below)));
        });
    }

    @Test
    void aSecondKnownSheetAnswersWhereTheFirstDoesNot() {
        TRIALS.run(2_000, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactSheet first = OpenSheet.random(random, someFacts(random)).sheet();
            FactSheet second = OpenSheet.random(random, someFacts(random)).sheet();
            FactSheet below = OpenSheet.random(random, World.facts()).sheet();

            assertThat(program.given(first).given(second).test(below))
                    .as("%s", program.criterion())
                    .isEqualTo(program.test(first.over(second.over(below))));
        });
    }

    @Test
    void theResidualOfAKnownSheetAnswersForATableLikeForEachOfItsRows() {
        TRIALS.run(500, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactSheet known = OpenSheet.random(random, someFacts(random)).sheet();
            FactTable table = RandomTable.of(random, World.day(random)).table();

            TruthSet answers = program.given(known).test(table);

            for (int row = 0; row < answers.rows(); row++) {
                assertThat(answers.truth(row))
                        .as("%s on row %s", program.criterion(), row)
                        .isEqualTo(program.test(known.over(table.row(row))));
            }
        });
    }

    @Test
    void theResidualExplainsAndListsGapsLikeTheTwoTogether() {
        TRIALS.run(1_000, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactSheet known = OpenSheet.random(random, someFacts(random)).sheet();
            FactSheet below = OpenSheet.random(random, World.facts()).sheet();

            assertThat(program.given(known).explain(below)).isEqualTo(program.explain(known.over(below)));
            assertThat(program.given(known).missing(below)).isEqualTo(program.missing(known.over(below)));
        });
    }

    private static List<Fact<?>> someFacts(RandomGenerator random) {
        List<Fact<?>> some = new ArrayList<>(World.facts());
        some.removeIf(fact -> random.nextBoolean());
        return some;
    }

    /** A table pinned to a day, and the same readings as sheets. */
    private record RandomTable(FactTable table, List<OpenSheet> rows, LocalDate day) {

        private static final int MOST_ROWS = 140;

        static RandomTable of(RandomGenerator random, LocalDate day) {
            List<Fact<?>> facts = someFacts(random);
            facts.remove(Fact.AS_OF);
            return of(random, day, facts, random.nextInt(4) == 0 ? random.nextInt(MOST_ROWS) : random.nextInt(5));
        }

        static RandomTable of(RandomGenerator random, LocalDate day, List<Fact<?>> facts, int count) {
            List<OpenSheet> rows = new ArrayList<>();
            while (rows.size() < count) {
                rows.add(OpenSheet.withoutRoles(random, facts));
            }
            List<FactColumn<?>> columns = new ArrayList<>();
            facts.forEach(fact -> columns.add(column(random, fact, rows)));
            return new RandomTable(FactTable.of(count, columns).asOf(day), rows, day);
        }

        @SuppressWarnings("unchecked") // readings are drawn for their fact
        private static <T> FactColumn<T> column(RandomGenerator random, Fact<T> fact, List<OpenSheet> rows) {
            FactColumn.Builder<T> builder = FactColumn.builder(fact, rows.size());
            for (int row = 0; row < rows.size(); row++) {
                OpenSheet sheet = rows.get(row);
                Reading<T> reading = (Reading<T>) sheet.always(fact);
                if (reading instanceof Known<T> known && random.nextBoolean()) {
                    builder.put(row, new Missing<>(fact, Why.ASK_AUTHORITY));
                }
                builder.put(row, reading);
                for (OpenSheet.Span span : sheet.spans(fact)) {
                    builder.put(row, span.from(), span.through(), (Reading<T>) span.reading());
                }
            }
            return builder.build();
        }

        FactSheet sheet(int row) {
            return rows.get(row)
                    .with(Fact.AS_OF, new Known<>(day, Precision.EXACT, Source.of("test"), Vintage.UNKNOWN))
                    .sheet();
        }
    }
}
