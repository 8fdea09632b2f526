package io.ancrage.profession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Program;
import io.ancrage.fact.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfessionTest {

    @ParameterizedTest
    @CsvSource({
        "10, physician, Médecin, Physician",
        "21, pharmacist, Pharmacien, Pharmacist",
        "40, dentist, Chirurgien-Dentiste, Dentist",
        "50, midwife, Sage-Femme, Midwife",
        "60, nurse, Infirmier, Nurse",
        "70, physiotherapist, Masseur-Kinésithérapeute, Physiotherapist",
        "80, podiatrist, Pédicure-Podologue, Podiatrist",
        "91, speechTherapist, Orthophoniste, Speech and language therapist",
        "92, orthoptist, Orthoptiste, Orthoptist",
        "93, psychologist, Psychologue, Psychologist",
        "82, 82, Podo-Orthésiste, Podo-Orthésiste"
    })
    void aProfessionHasAWordAndALabel(String code, String word, String french, String english) {
        Profession profession = Profession.of(code);
        assertThat(profession.word()).isEqualTo(word);
        assertThat(profession.label()).isEqualTo(new Text(french, english));
        assertThat(List.of(code, word, french, english.toUpperCase(Locale.ROOT)))
                .allSatisfy(name -> assertThat(Profession.parse(name)).isEqualTo(profession));
    }

    @Test
    void theConstantsAreTheCodesOfTheList() {
        assertThat(List.of(
                        Profession.PHYSICIAN,
                        Profession.PHARMACIST,
                        Profession.DENTIST,
                        Profession.MIDWIFE,
                        Profession.NURSE,
                        Profession.PHYSIOTHERAPIST,
                        Profession.PODIATRIST,
                        Profession.SPEECH_THERAPIST,
                        Profession.ORTHOPTIST,
                        Profession.PSYCHOLOGIST))
                .isSorted()
                .extracting(Profession::code)
                .containsExactly("10", "21", "40", "50", "60", "70", "80", "91", "92", "93");
        assertThat(ProfessionCodes.professions().codes()).hasSize(34);
    }

    @Test
    void anUnknownCodeIsRefusedWithTheList() {
        assertThatThrownBy(() -> Profession.of("11")).isInstanceOfSatisfying(AncrageException.class, e -> {
            assertThat(e.code()).isEqualTo("ANC-PROF-001");
            assertThat(e.text().english()).startsWith("\"11\" is not a profession; codes: 10, 21, 26");
            assertThat(e.text().french()).startsWith("« 11 » n'est pas une profession ; codes : 10, 21, 26");
        });
        assertThatThrownBy(() -> new Profession("")).isInstanceOf(AncrageException.class);
    }

    @Test
    void aMisspeltLabelIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Profession.parse("infirmiere"))
                .hasMessage("ANC-PROF-001 \"infirmiere\" is not a profession; the nearest is 60 (Nurse)");
    }

    @Test
    void aSpecialtyBelongsToAProfession() {
        assertThat(Specialty.of("SM54").profession()).isEqualTo(Profession.PHYSICIAN);
        assertThat(Specialty.of("SCD02").profession()).isEqualTo(Profession.DENTIST);
        assertThat(Specialty.of("SI01").profession()).isEqualTo(Profession.NURSE);
        assertThat(Specialty.of("SM54").label().french()).isEqualTo("Médecine Générale");
    }

    @Test
    void anEndedCodeIsAcceptedOnReadingAndItsEndIsTold() {
        assertThat(Specialty.of("SP01").profession()).isEqualTo(Profession.PHARMACIST);
        assertThat(Specialty.of("SP01").label()).isEqualTo(Text.same("SP01"));
        assertThat(ProfessionCodes.endOf("SP01")).contains(LocalDate.of(2018, 3, 30));
        assertThat(ProfessionCodes.endOf("SM54")).isEmpty();
        assertThat(ProfessionCodes.endOf("10")).isEmpty();
    }

    @Test
    void anUnknownSpecialtyIsRefusedWithTheNearestAndAGroupWithItsMembers() {
        assertThatThrownBy(() -> Specialty.of("SI09"))
                .hasMessage("ANC-PROF-002 \"SI09\" is not the code of a specialty; the nearest is SI01");
        assertThatThrownBy(() -> Specialty.of("general-medicine"))
                .hasMessage("ANC-PROF-002 \"general-medicine\" is not the code of a specialty but of a group;"
                        + " its members: SM26, SM53, SM54");
    }

    @Test
    void aGroupAcceptsEachOfItsMembers() {
        CodeSystem specialties = ProfessionCodes.specialties();
        Fact<String> specialty = Fact.code("person.specialty", specialties);
        Program generalist = Vocabulary.of(List.of(specialty)).compile(specialty.is("general-medicine"));
        assertThat(List.of("SM26", "SM53", "SM54"))
                .allSatisfy(code -> assertThat(generalist.test(
                                FactSheet.builder().put(specialty, code).build()))
                        .isEqualTo(Truth.TRUE));
        assertThat(generalist.test(FactSheet.builder().put(specialty, "SM04").build()))
                .isEqualTo(Truth.FALSE);
        assertThat(generalist.test(FactSheet.empty())).isEqualTo(Truth.UNKNOWN);
        assertThat(specialties.version()).endsWith("2026-11-21");
        assertThat(specialties.codes()).hasSize(107 + 15);
    }

    @Test
    void equalSpecialtiesAreThoseOfAllItsGroups() {
        assertThat(ProfessionCodes.equalTo(Specialty.of("SM54")))
                .extracting(Specialty::code)
                .containsExactly("SM26", "SM53", "SM54");
        assertThat(ProfessionCodes.equalTo(Specialty.of("SM55")))
                .extracting(Specialty::code)
                .containsExactly("SM37", "SM44", "SM45", "SM55", "SM74", "SM94");
        assertThat(ProfessionCodes.equalTo(Specialty.of("SM25"))).containsExactly(Specialty.of("SM25"));
    }

    @Test
    void aSpecialtyAndAGroupBelongToAProfession() {
        assertThat(ProfessionCodes.professionsOf("SI01")).containsExactly(Profession.NURSE);
        assertThat(ProfessionCodes.professionsOf("general-medicine")).containsExactly(Profession.PHYSICIAN);
        assertThat(ProfessionCodes.professionsOf("10")).isEmpty();
    }
}
