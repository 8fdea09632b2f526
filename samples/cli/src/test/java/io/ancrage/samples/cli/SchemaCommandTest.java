package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.json.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

    @ParameterizedTest
    @EnumSource
    void theSchemaOfATypeIsPrintedWithoutLoadingFrance(DocumentType type) {
        Cli.Run run = Cli.run(
                () -> {
                    throw new IllegalStateException("France is loaded");
                },
                new byte[0],
                "schema",
                type.word());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(type.schema());
        assertThat(run.json().get("$id").asString()).isEqualTo(type.schemaId());
    }

    @Test
    void thoseOfTheAidsArePrintedToo() {
        assertThat(Cli.run("schema", "situation").json().get("$id").asString())
                .isEqualTo("urn:ancrage:schema:situation:1");
        assertThat(Cli.run("schema", "aid-scheme").json().get("$id").asString())
                .isEqualTo("urn:ancrage:schema:aid-scheme:1");
    }

    @Test
    void textAndJsonAreTheSame() {
        assertThat(Cli.run("schema", "offer", "--json").out())
                .isEqualTo(Cli.run("schema", "offer", "--lang", "fr").out());
    }
}
