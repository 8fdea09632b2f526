package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemes are data: the code names none of them, and so none is treated apart. Javadoc may. */
class NoSchemeIsNamedInJavaTest {

    @Test
    void noTextInTheCodeHoldsTheIdOfAFrenchScheme() throws IOException {
        List<String> ids = FrenchSchemes.ids();
        List<String> named = new ArrayList<>();
        JavaSources.under(JavaSources.MAIN)
                .forEach((file, java) -> JavaSources.literals(java)
                        .forEach(literal -> ids.stream()
                                .filter(literal::contains)
                                .forEach(id -> named.add(file + ": " + id + " in \"" + literal + "\""))));

        assertThat(ids).hasSize(89);
        assertThat(named).isEmpty();
    }

    @Test
    void literalsAreFoundAndCommentsAreNot() {
        assertThat(JavaSources.literals("""
                /** A "comment". */ // and "another"
                char quote = '"'; String one = "a \\"b\\" /* no comment */"; String two = "";
                """)).containsExactly("a \\\"b\\\" /* no comment */", "");
        assertThat(JavaSources.literals("String block = \"\"\"\n  caim \"x\"\n\"\"\";"))
                .containsExactly("\n  caim \"x\"\n");
    }

    @Test
    void theSourcesAreThere() throws IOException {
        assertThat(JavaSources.under(JavaSources.MAIN)).hasSizeGreaterThan(50);
    }
}
