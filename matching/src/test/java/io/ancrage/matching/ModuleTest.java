package io.ancrage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The public face of the module: a package is exported on purpose, or not at all. */
class ModuleTest {

    @Test
    void onlyTheTwoPackagesForHostsAreExported() throws IOException {
        try (InputStream bytes = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            assertThat(ModuleDescriptor.read(bytes).exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrder("io.ancrage.matching", "io.ancrage.matching.visibility");
        }
    }
}
