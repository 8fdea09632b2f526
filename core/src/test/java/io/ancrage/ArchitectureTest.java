package io.ancrage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ancrage");

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching("io.ancrage.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlyTheInsideOfTheJsonPackageKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.ancrage.json.internal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(CORE);
    }

    @Test
    void privateWishesReachNoPackageButThatOfTheirOwnerAndItsJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.ancrage.project", "io.ancrage.json")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Project.class, JointProject.class, Nearness.class)
                .check(CORE);
    }

    @Test
    void noPathLeadsFromWhatIsPublishedToTheWholeProject() {
        noClasses()
                .that()
                .belongToAnyOf(PublishedProject.class)
                .should()
                .transitivelyDependOnClassesThat()
                .belongToAnyOf(Project.class, JointProject.class, Nearness.class)
                .check(CORE);
    }

    @Test
    void nothingReadsTheClockTheLocaleOrTheTimeZoneOfTheMachine() {
        noClasses().should().callMethod(LocalDate.class, "now").check(CORE);
        noClasses().should().callMethod(LocalDateTime.class, "now").check(CORE);
        noClasses().should().callMethod(ZonedDateTime.class, "now").check(CORE);
        noClasses().should().callMethod(Instant.class, "now").check(CORE);
        noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(CORE);
        noClasses().should().callMethod(Clock.class, "systemUTC").check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
        noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
        noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CORE);
        noClasses().should().callMethod(TimeZone.class, "getDefault").check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        Set<String> packages = CORE.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());

        assertThat(packages).isNotEmpty();
        for (String name : packages) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }
}
