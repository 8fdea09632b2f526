package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceListTest {

    @Test
    void aColumnWhoseSourceNobodyDescribesIsRefused() {
        Cell cell = Origin.of("a-rumour", "2024").says("1");
        FactColumn column = new FactColumn("territory.population", FactKind.NUMBER, List.of(Optional.of(cell)));
        TerritoryFolder folder = new TerritoryFolder("communes", List.of(), List.of(column));

        assertThatThrownBy(() -> SourceList.kept("territory-sources.tsv").requireAll(List.of(folder)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no line describes a-rumour");
    }
}
