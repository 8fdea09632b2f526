package io.ancrage.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import org.junit.jupiter.api.Test;

class CodeSystemTest {

    private static final CodeSystem ZONES = CodeSystem.builder("zoning.physician", "2026")
            .code("ZIP", new Text("zone d'intervention prioritaire", "priority zone"))
            .codes("ZIP_PLUS", "ZAC")
            .under("ZIP_PLUS", "ZIP")
            .closed()
            .build();

    private static final CodeSystem SPECIALTIES = CodeSystem.builder("specialties", "2026")
            .codes("GENERAL", "SM53", "SM54", "EMERGENCY", "SM26")
            .under("SM53", "GENERAL")
            .under("SM54", "GENERAL")
            .under("SM26", "EMERGENCY")
            .under("SM54", "EMERGENCY")
            .build();

    @Test
    void aClosedSystemRefusesACodeThatItDoesNotList() {
        assertThatThrownBy(() -> ZONES.require("ZIPP")).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-FACT-005");
            assertThat(error.text().french())
                    .isEqualTo("« ZIPP » n'est pas un code de la liste « zoning.physician » ; codes possibles :"
                            + " [ZIP, ZIP_PLUS, ZAC]");
            assertThat(error.text().english())
                    .isEqualTo("\"ZIPP\" is not a code of the list \"zoning.physician\"; possible codes:"
                            + " [ZIP, ZIP_PLUS, ZAC]");
        });
    }

    @Test
    void anOpenSystemTakesAnyCode() {
        assertThat(SPECIALTIES.require("SM99")).isEqualTo("SM99");
        assertThat(CodeSystem.ANY.require("whatever")).isEqualTo("whatever");
    }

    @Test
    void aCodeIsUnderItselfAndUnderItsParents() {
        assertThat(ZONES.isUnder("ZIP", "ZIP")).isTrue();
        assertThat(ZONES.isUnder("ZIP_PLUS", "ZIP")).isTrue();
        assertThat(ZONES.isUnder("ZIP", "ZIP_PLUS")).isFalse();
        assertThat(ZONES.isUnder("ZAC", "ZIP")).isFalse();
    }

    @Test
    void aCodeMayLieUnderTwoOthers() {
        assertThat(SPECIALTIES.isUnder("SM54", "GENERAL")).isTrue();
        assertThat(SPECIALTIES.isUnder("SM54", "EMERGENCY")).isTrue();
        assertThat(SPECIALTIES.withDescendants("EMERGENCY")).containsExactly("EMERGENCY", "SM26", "SM54");
    }

    @Test
    void inASystemByPrefixACodeIsUnderEachOfItsBeginnings() {
        CodeSystem rome = CodeSystem.byPrefix("rome", "4.0");

        assertThat(rome.isUnder("J1102", "J")).isTrue();
        assertThat(rome.isUnder("J1102", "J11")).isTrue();
        assertThat(rome.isUnder("J11", "J1102")).isFalse();
        assertThat(rome.isByPrefix()).isTrue();
        assertThat(rome.isClosed()).isFalse();
    }

    @Test
    void aCodeWithoutALabelIsItsOwn() {
        assertThat(ZONES.label("ZIP").english()).isEqualTo("priority zone");
        assertThat(ZONES.label("ZAC")).isEqualTo(Text.same("ZAC"));
        assertThat(ZONES.label("NOWHERE")).isEqualTo(Text.same("NOWHERE"));
    }

    @Test
    void aCodeThatLiesUnderItselfIsRefused() {
        CodeSystem.Builder circle =
                CodeSystem.builder("circle", "").codes("A", "B").under("A", "B").under("B", "A");

        assertThatIllegalArgumentException().isThrownBy(circle::build).withMessageContaining("under itself");
    }

    @Test
    void aCodeUnderOneThatIsNotListedIsRefused() {
        CodeSystem.Builder lost = CodeSystem.builder("lost", "").codes("A").under("A", "B");

        assertThatIllegalArgumentException().isThrownBy(lost::build).withMessageContaining("not listed");
    }

    @Test
    void aCodeListedTwiceIsRefused() {
        CodeSystem.Builder twice = CodeSystem.builder("twice", "").codes("A");

        assertThatIllegalArgumentException().isThrownBy(() -> twice.codes("A")).withMessageContaining("twice");
    }

    @Test
    void systemsOfOneIdAndVersionAreEqual() {
        assertThat(ZONES)
                .isEqualTo(CodeSystem.builder("zoning.physician", "2026").build())
                .isNotEqualTo(CodeSystem.builder("zoning.physician", "2027").build())
                .hasToString("zoning.physician 2026");
    }
}
