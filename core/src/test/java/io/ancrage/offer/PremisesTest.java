package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Refused;
import io.ancrage.actor.NamedContact;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Premises, and the supervisors of internships. */
class PremisesTest {

    private static Premises of(String squareMetres) {
        return new Premises(
                Optional.of(new BigDecimal(squareMetres)),
                Optional.empty(),
                Optional.empty(),
                Truth.UNKNOWN,
                Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "80.0", "8E+1"})
    void oneSurfaceIsEqualHoweverItIsWritten(String eighty) {
        assertThat(of(eighty))
                .isEqualTo(Premises.UNKNOWN.withSquareMetres(80))
                .hasSameHashCodeAs(Premises.UNKNOWN.withSquareMetres(80));
    }

    @Test
    void whatIsNotToldIsUnknown() {
        Premises premises = Premises.UNKNOWN.vacant(true).availableFrom(LocalDate.of(2027, 3, 1));

        assertThat(premises.vacant()).isEqualTo(Truth.TRUE);
        assertThat(premises.accessible()).isEqualTo(Truth.UNKNOWN);
        assertThat(premises.rent()).isEmpty();
        assertThat(premises.squareMetres()).isEmpty();
    }

    @Test
    void aSurfaceIsAboveZero() {
        Refused.with("ANC-OFFER-005", "une surface dépasse 0 m² : 0", "a surface is above 0 m²: 0", () -> of("0.0"));
        Refused.with("ANC-OFFER-005", "une surface dépasse 0 m² : -2", "a surface is above 0 m²: -2", () -> of("-2"));
    }

    @Test
    void aSurfaceThatNoFactCanHoldIsRefusedAtOnce() {
        Refused.with("ANC-FACT-003", "au plus 15 chiffres", "at most 15 significant digits", () -> of("1E+999999999"));
    }

    @Test
    void aNamedSupervisorIsASupervisor() {
        NamedContact person = new NamedContact("Accueil des internes", "", Optional.empty(), Optional.empty());

        assertThat(new Internship(Optional.of(person), Truth.FALSE, Truth.UNKNOWN).supervised())
                .isEqualTo(Truth.TRUE);
        assertThat(new Internship(Optional.empty(), Truth.FALSE, Truth.UNKNOWN).supervised())
                .isEqualTo(Truth.FALSE);
    }
}
