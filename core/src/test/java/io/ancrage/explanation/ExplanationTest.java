package io.ancrage.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Program;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Scoring;
import io.ancrage.preference.WeightedPreference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Fact<BigDecimal> POPULATION =
            Fact.number("territory.population", "inhabitants").labelled("population", "population");
    private static final Fact<BigDecimal> LYCEES =
            Fact.number("territory.lycees", "").labelled("lycées", "lycées");
    private static final Fact<BigDecimal> PRICE =
            Fact.number("territory.price", "EUR/m2").labelled("prix des maisons", "house price");
    private static final Source INSEE =
            new Source("Populations légales", "INSEE", "Licence Ouverte 2.0", "", Text.EMPTY);
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(POPULATION, LYCEES, PRICE));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static FactSheet.Builder town() {
        return FactSheet.builder().from(INSEE, Vintage.of("2026")).put(POPULATION, 12_955);
    }

    private static Explanation explanation(FactSheet sheet, Preference... preferences) {
        Program program = VOCABULARY.compile(Criterion.allOf(POPULATION.between(5_000, 15_000), LYCEES.atLeast(1)));
        Scoring scoring = Scoring.compile(
                VOCABULARY,
                List.of(preferences).stream()
                        .map(preference -> new WeightedPreference(preference, 2))
                        .toList());
        List<Gap> open = new ArrayList<>(program.missing(sheet));
        open.addAll(scoring.score(sheet).missing());
        return new Explanation(
                "COM-23096",
                Text.same("Guéret"),
                DAY,
                List.of(new Side(
                        new Text("vos souhaits", "your wishes"),
                        program.explain(sheet),
                        scoring.degree(sheet),
                        scoring.score(sheet).contributions(),
                        concessions(program.explain(sheet)))),
                Optional.empty(),
                open);
    }

    private static List<Concession> concessions(Finding finding) {
        return IntStream.range(0, finding.parts().size())
                .filter(i -> finding.parts().get(i).truth().isFalse())
                .mapToObj(i -> new Concession(i, finding.parts().get(i).criterion(), Optional.of(decimal(0))))
                .toList();
    }

    private static Value decimal(int number) {
        return Value.Decimal.of(BigDecimal.valueOf(number));
    }

    @Test
    void itIsWrittenInEnglish() {
        Explanation explanation = explanation(town().build(), Preference.less(PRICE, 1_500, 3_000));

        assertThat(explanation.fits()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.text(Locale.ENGLISH)).isEqualTo("""
                Guéret (COM-23096), as of 2026-11-21: to confirm, degree 5,000 of 10,000 (between 0 and 10,000)
                  yes      population: from 5,000 to 15,000 inhabitants, here 12,955 inhabitants (INSEE, 2026)
                  unknown  lycées: at least 1, here unknown, not covered by the data
                  +5,000  house price: full up to 1,500, nothing from 3,000 €/m² (weight 2), here unknown, not covered by \
                the data
                  to confirm: lycées (not covered by the data); house price (not covered by the data)""");
    }

    @Test
    void itIsWrittenInFrench() {
        Explanation explanation = explanation(town().put(LYCEES, 0).build());

        assertThat(explanation.fits()).isEqualTo(Truth.FALSE);
        assertThat(explanation.text(Locale.FRENCH).replace('\u00a0', ' ')).isEqualTo("""
                Guéret (COM-23096), au 2026-11-21 : ne convient pas, degré 10 000 sur 10 000
                  oui      population : de 5 000 à 15 000 habitants, ici 12 955 habitants (INSEE, 2026)
                  non      lycées : au moins 1, ici 0 (INSEE, 2026)
                  le plus petit changement qui suffirait :
                    lycées : au moins 1 -> 0""");
    }

    @Test
    void aConcessionIsAValueOrToDoWithout() {
        Criterion near = new Inside(Area.around(GeoPoint.ofDegrees(44.5, 6), 30));

        assertThat(new Concession(0, near, Optional.of(decimal(37))).text(Locale.ENGLISH))
                .isEqualTo("within 30 km of 44.5, 6 -> 37 km");
        assertThat(new Concession(1, POPULATION.between(5_000, 15_000), Optional.of(decimal(4_890)))
                        .text(Locale.ENGLISH))
                .isEqualTo("population: from 5,000 to 15,000 inhabitants -> 4,890 inhabitants");
        assertThat(new Concession(2, LYCEES.atLeast(1), Optional.empty()).text(Locale.FRENCH))
                .isEqualTo("lycées : au moins 1 -> y renoncer");
    }

    @Test
    void whyNotIsWhatDoesNotHold() {
        assertThat(explanation(town().put(LYCEES, 0).build()).unmet())
                .extracting(finding -> finding.text(Locale.ENGLISH))
                .containsExactly("no       lycées: at least 1, here 0 (INSEE, 2026)");
    }

    @Test
    void whatIsOpenIsNoReasonWhyNot() {
        assertThat(explanation(town().build()).unmet()).isEmpty();
    }

    @Test
    void theChangesSinceAnEarlierOneAreThoseOfAnswersAndDegreesAndOfWishes() {
        Preference cheap = Preference.less(PRICE, 1_500, 3_000);
        Explanation before = explanation(town().put(LYCEES, 0).build(), cheap);
        Explanation after =
                explanation(town().put(LYCEES, 1).put(PRICE, 2_250).build(), Preference.more(POPULATION, 0, 20_000));

        assertThat(after.since(before))
                .extracting(change -> change.text(Locale.ENGLISH))
                .containsExactly(
                        "lycées: at least 1: no, here 0 (INSEE, 2026) -> yes, here 1 (INSEE, 2026)",
                        "population: nothing up to 0, full from 20,000 inhabitants: - -> 6,478, here 12,955 inhabitants"
                                + " (INSEE, 2026)",
                        "house price: full up to 1,500, nothing from 3,000 €/m²: 5,000, here unknown, not covered by the"
                                + " data -> -");
        assertThat(after.since(after)).isEmpty();
    }
}
