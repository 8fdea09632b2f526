package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactColumnTest {

    private static final Origin RARE = Origin.of("a-rare-one", "2018");
    private static final Origin FREQUENT = Origin.of("frequent", "2022");

    @Test
    void aLineNamesItsOriginUnlessThatIsTheMostFrequent() {
        FactColumn column = new FactColumn(
                "territory.count.LYCEE",
                FactKind.NUMBER,
                List.of(
                        Optional.of(RARE.says("4")),
                        Optional.empty(),
                        Optional.of(FREQUENT.says("0")),
                        Optional.of(FREQUENT.says("2")),
                        Optional.of(FREQUENT.saysNone()),
                        Optional.of(RARE.saysNone())));

        assertThat(column.origins()).containsExactly(FREQUENT, RARE);
        assertThat(column.lines()).containsExactly("4@1", "", "0", "2", "-", "-@1");
    }

    @Test
    void originsThatAreAsFrequentAreInTheOrderOfTheirTexts() {
        FactColumn column = new FactColumn(
                "territory.population",
                FactKind.NUMBER,
                List.of(Optional.of(FREQUENT.says("1")), Optional.of(RARE.says("2"))));

        assertThat(column.origins()).containsExactly(RARE, FREQUENT);
    }

    @Test
    void aValueCannotLookLikeAnOrigin() {
        assertThatThrownBy(() -> FREQUENT.says("4@1")).isInstanceOf(IllegalArgumentException.class);
    }
}
