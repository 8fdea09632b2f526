package io.ancrage.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import org.junit.jupiter.api.Test;

/** Private wishes stay with their owner: the territory's side cannot reach them. */
class ArchitectureTest {

    /** The whole library, so that a detour over the core is seen too. */
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ancrage");

    @Test
    void inMatchingOnlyTheOwnersSideKnowsWholeProjects() {
        noClasses()
                .that()
                .resideInAPackage("io.ancrage.matching..")
                .and()
                .doNotBelongToAnyOf(Matcher.class, OwnerWatch.class, WatchUpdate.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Project.class, JointProject.class)
                .check(ALL);
    }

    @Test
    void howNearACoupleMustBeIsKnownToTheSearchForPairsAlone() {
        noClasses()
                .that()
                .resideInAPackage("io.ancrage.matching..")
                .and()
                .doNotBelongToAnyOf(
                        Matcher.class, JointRanking.class, JointMatch.class, PairSearch.class, PairDistance.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Nearness.class, JointRanking.class, JointMatch.class, PairSearch.class, PairDistance.class)
                .check(ALL);
    }

    @Test
    void fromTheTerritorysSideNoPathLeadsToAWholeProjectOrACouple() {
        noClasses()
                .that()
                .belongToAnyOf(
                        PublishedSearch.class,
                        InsightSearch.class,
                        TerritoryInsight.class,
                        BandedInsight.class,
                        OfferChanges.class,
                        OfferChange.class,
                        Ranking.class,
                        Match.class,
                        BatchSearch.class,
                        Batch.class,
                        TerritoryWatch.class,
                        Watch.class,
                        Alert.class)
                .or()
                .resideInAPackage("io.ancrage.matching.visibility")
                .or()
                .resideInAPackage("io.ancrage.matching.index")
                .should()
                .transitivelyDependOnClassesThat()
                .belongToAnyOf(
                        Project.class,
                        JointProject.class,
                        Nearness.class,
                        Matcher.class,
                        JointRanking.class,
                        JointMatch.class,
                        PairSearch.class,
                        OwnerWatch.class,
                        WatchUpdate.class,
                        Watchlist.class)
                .check(ALL);
    }
}
