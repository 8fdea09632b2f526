package io.ancrage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saint-Étienne | saint etienne",
                "SAINT ETIENNE | saint etienne",
                "St Etienne | saint etienne",
                "St. Étienne | saint etienne",
                "L'Haÿ-les-Roses | l hay les roses",
                "L’Haÿ les Roses | l hay les roses",
                "Ste-Colombe | sainte colombe",
                "Stes Maries de la Mer | saintes maries de la mer",
                "Châlons s/ Marne | chalons sur marne",
                "Neuilly s/Seine | neuilly sur seine",
                "Aulnay s/s Bois | aulnay sous bois",
                "Œuilly | oeuilly",
                "Bœrsch | boersch",
                "Steene | steene",
                "  Y  | y",
                "Fa'a'ā | fa a a",
                "'' | ''"
            })
    void waysOfWritingANameBecomeOne(String name, String folded) {
        assertThat(Names.folded(name)).isEqualTo(folded);
    }
}
