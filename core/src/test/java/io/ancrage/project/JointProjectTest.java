package io.ancrage.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Refused;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import org.junit.jupiter.api.Test;

class JointProjectTest {

    private static final Project DOCTOR = Project.builder("p-1", Profession.PHYSICIAN)
            .require(TerritoryFacts.count(Facility.LYCEE).atLeast(1))
            .build();
    private static final Project BAKER = Project.builder(
                    "p-2", new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C"))
            .build();

    @Test
    void thirtyKilometresAreTheDefault() {
        assertThat(JointProject.of("c-1", DOCTOR, BAKER))
                .isEqualTo(new JointProject("c-1", DOCTOR, BAKER, Nearness.kilometres(30)));
    }

    @Test
    void eachHalfIsPublishedAsIfItWereAlone() {
        JointProject couple = JointProject.of("c-1", DOCTOR, BAKER);

        assertThat(couple.published()).containsExactly(DOCTOR.published(), BAKER.published());
        assertThat(couple.published().toString()).doesNotContain("c-1");
        assertThat(couple.published().get(0).wishes()).isEmpty();
    }

    @Test
    void theTwoHalvesHaveDifferentIds() {
        Refused.with(
                "ANC-PROJ-005",
                "portent trois identifiants différents",
                "have three different ids",
                () -> JointProject.of("c-1", DOCTOR, DOCTOR));
    }

    @Test
    void theIdIsOpaque() {
        Refused.with(
                "ANC-PROJ-001",
                "lettres, chiffres, points ou tirets",
                "letters, digits, dots or hyphens",
                () -> JointProject.of("Jeanne et Paul", DOCTOR, BAKER));
    }

    @Test
    void nothingOfItGetsIntoALog() {
        assertThat(JointProject.of("c-1", DOCTOR, BAKER)).hasToString("JointProject c-1");
    }
}
