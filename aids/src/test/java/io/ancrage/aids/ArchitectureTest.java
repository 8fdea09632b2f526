package io.ancrage.aids;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses AIDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ancrage.aids");

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching("io.ancrage.aids.(*)..").should().beFreeOfCycles().check(AIDS);
    }

    @Test
    void theTopPackageIsOnTop() {
        noClasses()
                .that()
                .resideInAPackage("io.ancrage.aids.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.ancrage.aids")
                .check(AIDS);
    }

    @Test
    void amountsKnowNoSchemes() {
        noClasses()
                .that()
                .resideInAPackage("io.ancrage.aids.amount")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ancrage.aids.scheme", "io.ancrage.aids.journey")
                .check(AIDS);
    }

    @Test
    void nothingKnowsJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .check(AIDS);
    }

    @Test
    void nothingReadsTheClockTheLocaleOrTheTimeZoneOfTheMachine() {
        for (Class<?> time : List.of(
                LocalDate.class,
                LocalTime.class,
                LocalDateTime.class,
                ZonedDateTime.class,
                OffsetDateTime.class,
                Instant.class,
                Year.class,
                YearMonth.class)) {
            noClasses().should().callMethod(time, "now").check(AIDS);
        }
        noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class).check(AIDS);
        noClasses().should().callConstructor(Date.class).check(AIDS);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(AIDS);
        noClasses().should().callMethod(System.class, "nanoTime").check(AIDS);
        noClasses().should().callMethod(Locale.class, "getDefault").check(AIDS);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(AIDS);
        noClasses().should().callMethod(TimeZone.class, "getDefault").check(AIDS);
        noClasses().should().callMethod(String.class, "toLowerCase").check(AIDS);
        noClasses().should().callMethod(String.class, "toUpperCase").check(AIDS);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(AIDS);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(AIDS);
    }

    @Test
    void nothingIsPrinted() {
        noClasses().should().accessField(System.class, "out").check(AIDS);
        noClasses().should().accessField(System.class, "err").check(AIDS);
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        Set<String> packages = AIDS.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());

        assertThat(packages)
                .containsExactlyInAnyOrder(
                        "io.ancrage.aids",
                        "io.ancrage.aids.amount",
                        "io.ancrage.aids.journey",
                        "io.ancrage.aids.scheme");
        for (String name : packages) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }
}
