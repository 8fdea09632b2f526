package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The public face of the module: a package is exported on purpose, or not at all. */
class ModuleTest {

    private static ModuleDescriptor module() throws IOException {
        try (InputStream bytes = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(bytes);
        }
    }

    @Test
    void theInsideOfTheJsonPackageIsOpenToTheSiblingOnly() throws IOException {
        assertThat(module().exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .singleElement()
                .satisfies(exports -> {
                    assertThat(exports.source()).isEqualTo("io.ancrage.json.internal");
                    assertThat(exports.targets()).containsExactly("io.ancrage.aids");
                });
    }

    @Test
    void theExportedPackagesArePinned() throws IOException {
        Set<String> exported = new TreeSet<>();
        module().exports().forEach(exports -> {
            if (!exports.isQualified()) {
                exported.add(exports.source());
            }
        });

        assertThat(exported)
                .containsExactly(
                        "io.ancrage",
                        "io.ancrage.actor",
                        "io.ancrage.criterion",
                        "io.ancrage.explanation",
                        "io.ancrage.fact",
                        "io.ancrage.json",
                        "io.ancrage.lever",
                        "io.ancrage.offer",
                        "io.ancrage.place",
                        "io.ancrage.practice",
                        "io.ancrage.preference",
                        "io.ancrage.profession",
                        "io.ancrage.project",
                        "io.ancrage.territory");
    }

    /** Without a target: nobody knows the module name of the provider that a host chooses. */
    @Test
    void onlyPackagesWithConstraintsAreOpenToReflection() throws IOException {
        assertThat(module().opens())
                .allSatisfy(opens -> assertThat(opens.isQualified()).isFalse())
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactlyInAnyOrder("io.ancrage.actor", "io.ancrage.offer", "io.ancrage.validation");
    }

    @Test
    void nothingButTheJdkIsRequiredAtRunTime() throws IOException {
        assertThat(module().requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }
}
