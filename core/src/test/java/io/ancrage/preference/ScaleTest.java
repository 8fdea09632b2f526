package io.ancrage.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Inside;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A preference over the real communes: the table answers as each commune does. */
class ScaleTest {

    private static final Territories FRANCE = FrenchTerritories.load().asOf(LocalDate.of(2026, 11, 21));
    private static final FactTable COMMUNES = FRANCE.table(TerritoryLevel.COMMUNE);
    private static final Vocabulary WORDS = ProjectFacts.vocabulary();
    private static final int STEP = 37;

    static Stream<Preference> preferences() {
        return Stream.of(
                Preference.more(TerritoryFacts.POPULATION, 500, 20_000),
                Preference.less(TerritoryFacts.HOUSE_PRICE, 1_000, 3_000),
                Preference.around(TerritoryFacts.POPULATION, 8_000, 5_000),
                Preference.near(45.9, 2.17, 20, 150),
                Preference.when(TerritoryFacts.COLLEGES.atLeast(1)),
                Preference.when(new Inside(Area.in("DEP-23"))));
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void aRowHasTheValueOfItsSheet(Preference preference) {
        Scale scale = Scale.compile(WORDS, preference);
        RowValues values = scale.on(COMMUNES);

        for (int row = 0; row < COMMUNES.rows(); row += STEP) {
            assertThat(values.of(row)).isEqualTo(scale.degree(COMMUNES.row(row)).value());
        }
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void rowsAreWeighedTogetherAsEachAlone(Preference preference) {
        RowValues values = Scale.compile(WORDS, preference).on(COMMUNES);
        int[] rows = IntStream.iterate(COMMUNES.rows() - 1, row -> row >= 0, row -> row - STEP)
                .toArray();
        long[] sums = new long[rows.length];

        values.add(7, rows, rows.length - 1, sums);

        List<Long> each = IntStream.of(rows)
                .limit(rows.length - 1)
                .mapToObj(row -> 7L * values.of(row))
                .toList();
        assertThat(sums).startsWith(each.stream().mapToLong(Long::longValue).toArray());
        assertThat(sums[rows.length - 1]).isZero();
    }
}
