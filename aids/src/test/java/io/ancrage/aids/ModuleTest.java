package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The public face of the module: a package is exported on purpose, or not at all. */
class ModuleTest {

    private static ModuleDescriptor module() throws IOException {
        try (InputStream bytes = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(bytes);
        }
    }

    @Test
    void theExportedPackagesArePinned() throws IOException {
        assertThat(module().exports())
                .allSatisfy(exports -> assertThat(exports.isQualified()).isFalse())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "io.ancrage.aids",
                        "io.ancrage.aids.amount",
                        "io.ancrage.aids.journey",
                        "io.ancrage.aids.scheme");
    }

    @Test
    void nothingIsOpenToReflection() throws IOException {
        assertThat(module().opens()).isEmpty();
    }

    @Test
    void onlyTheCoreAndTheJdkAreRequiredAtRunTime() throws IOException {
        assertThat(module().requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "io.ancrage");
    }
}
