package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Known;
import io.ancrage.project.ProjectFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AidCatalogTest {

    private static final AidCatalog FRANCE = AidCatalog.france();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static String document(String id) {
        try (InputStream in =
                Objects.requireNonNull(AidCatalog.class.getResourceAsStream("schemes/" + id + ".json"), id)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Truth right(AidCatalog catalog, String scheme, Situation.Builder situation) {
        return catalog.assess(situation.noOtherAids().build()).verdict(scheme).right();
    }

    private static Situation.Builder oldDoctor(int age) {
        return Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "10")
                .fact(ProjectFacts.SPECIALTIES, CodeSet.of("SM54"))
                .fact(ProjectFacts.CAREER_STAGE, "INSTALLED")
                .fact(PracticeFacts.TREATING_DOCTOR, true)
                .fact(ProjectFacts.AGE, age);
    }

    @Test
    void allEightyNineFrenchSchemesAreRead() {
        assertThat(FRANCE.problems()).isEmpty();
        assertThat(FRANCE.schemes()).hasSize(89);
    }

    @Test
    void everyFrenchSchemeSaysWhereItWasReadAndWhen() {
        assertThat(FRANCE.schemes()).allSatisfy(scheme -> {
            assertThat(scheme.sources()).isNotEmpty();
            assertThat(scheme.sources()).allMatch(source -> source.seen().equals(DAY));
            assertThat(scheme.summary().french())
                    .isNotBlank()
                    .isNotEqualTo(scheme.summary().english());
        });
    }

    @Test
    void aChangedThresholdInASchemeFileChangesTheVerdict() {
        String changed = document("fmt-majoration-age").replace("\"atLeast\": 67", "\"atLeast\": 70");

        AidCatalog later = FRANCE.with(Map.of("changed.json", changed));

        assertThat(right(FRANCE, "fmt-majoration-age", oldDoctor(68))).isEqualTo(Truth.TRUE);
        assertThat(right(later, "fmt-majoration-age", oldDoctor(68))).isEqualTo(Truth.FALSE);
        assertThat(right(later, "fmt-majoration-age", oldDoctor(70))).isEqualTo(Truth.TRUE);
        assertThat(later.schemes()).hasSize(89);
    }

    @Test
    void aHostAddsASchemeOfItsOwnOverAFactOfItsOwn() {
        Fact<Boolean> garden = Fact.flag("premises.garden").labelled("jardin", "garden");
        AidCatalog mine = FRANCE.with(FRANCE.vocabulary().with(garden)).with(Map.of("garden.json", """
                {"id": "garden-bonus", "name": {"fr": "Prime jardin (inventée)", "en": "Garden bonus (invented)"},
                 "shortName": "Jardin", "kind": "LUMP_SUM", "level": "LOCAL",
                 "funder": {"fr": "Commune", "en": "Commune"},
                 "summary": {"fr": "Aide inventée.", "en": "An invented aid."},
                 "state": {"is": "OPEN", "on": "2026-11-21"}, "confidence": "LOW",
                 "sources": [ {"id": "us", "publisher": "Nous", "official": false, "seen": "2026-11-21"} ],
                 "figures": [ {"id": "bonus", "label": {"fr": "prime", "en": "bonus"}, "value": 100, "unit": "EUR", "sources": ["us"]} ],
                 "versions": [ {"conditions": [ {"criterion": {"fact": "premises.garden", "is": true}, "sources": ["us"]} ],
                                "pays": [ {"id": "bonus", "label": {"fr": "prime", "en": "bonus"}, "amount": {"figure": "bonus"}, "rhythm": "ONCE"} ]} ]}
                """));

        assertThat(mine.problems()).isEmpty();
        assertThat(right(mine, "garden-bonus", Situation.builder(DAY).fact(garden, true)))
                .isEqualTo(Truth.TRUE);
        assertThat(right(mine, "garden-bonus", Situation.builder(DAY))).isEqualTo(Truth.UNKNOWN);
        assertThat(FRANCE.find("garden-bonus")).isEmpty();
    }

    @Test
    void aHostClosesAScheme() {
        AidCatalog closed = FRANCE.closing("fmt-majoration-age", LocalDate.of(2026, 6, 30));

        assertThat(right(closed, "fmt-majoration-age", oldDoctor(68))).isEqualTo(Truth.FALSE);
        assertThat(closed.require("fmt-majoration-age").versions().get(0).lastDay())
                .contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aSchemeCannotBeClosedBeforeItsFirstVersion() {
        assertThatThrownBy(() -> FRANCE.closing("fmt-majoration-age", LocalDate.of(2025, 6, 30)))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-AID-014"));
    }

    @Test
    void aHostTakesASchemeOut() {
        AidCatalog rest = FRANCE.without("fmt-majoration-age", "zfu-te");

        assertThat(rest.schemes()).hasSize(87);
        assertThat(rest.problems()).isEmpty();
    }

    @Test
    void whetherAContractOfASchemeThatWasTakenOutStillRunsIsNotKnown() {
        AidCatalog rest = FRANCE.without("camsf");
        Fact<?> holds = rest.vocabulary().require("person.holds.camsf");
        AidScheme other = rest.require("capisf");
        Situation signed = Situation.builder(DAY)
                .history(List.of(PastAid.signed("camsf", LocalDate.of(2026, 1, 15))))
                .build();
        Situation never = Situation.builder(DAY).noOtherAids().build();

        assertThat(new SchemeView(rest, signed, other).read(holds).isMissing()).isTrue();
        assertThat(new SchemeView(rest, never, other).read(holds))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.known()).isEqualTo(false));
    }

    @Test
    void aBrokenDocumentIsNamedAndTheOthersAreRead() {
        AidCatalog broken = FRANCE.with(Map.of("broken.json", "{\"id\": \"broken\", \"versions\": 3}"));

        assertThat(broken.schemes()).hasSize(89);
        assertThat(broken.problems()).containsOnlyKeys("broken.json");
        assertThat(broken.problems().get("broken.json").message(Locale.FRENCH)).contains("broken.json#/");
    }

    @Test
    void twoDocumentsOfOneSchemeAreAProblemOfTheSecond() {
        AidCatalog both = AidCatalog.read(
                AidFacts.vocabulary(), inOrder("a.json", document("msu-dj"), "b.json", document("msu-dj")));

        assertThat(both.schemes()).hasSize(1);
        assertThat(both.problems().get("b.json").code()).isEqualTo("ANC-AID-015");
    }

    private static Map<String, String> inOrder(String name, String text, String next, String other) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(name, text);
        documents.put(next, other);
        return documents;
    }

    @Test
    void exclusionCountsFromBothSides() {
        assertThat(FRANCE.find("cd41-bourse-internes").orElseThrow().constraints())
                .anyMatch(constraint -> constraint.with().contains("cesp"));
        AidReport report = FRANCE.assess(Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "10")
                .fact(ProjectFacts.CAREER_STAGE, "INTERN")
                .fact(StudyFacts.STUDY_YEAR, 9)
                .history(List.of(PastAid.signed("cd41-bourse-internes", LocalDate.of(2026, 2, 1))))
                .build());

        assertThat(report.verdict("cesp").right()).isEqualTo(Truth.FALSE);
        assertThat(report.verdict("cesp").deciding()).hasSize(1);
    }

    @Test
    void verdictsComeInOneOrder() {
        AidReport report = FRANCE.assess(oldDoctor(68).noOtherAids().build());

        assertThat(report.verdicts()).hasSize(89).isSortedAccordingTo(AidVerdict.order());
        assertThat(report.verdicts(Truth.TRUE))
                .extracting(AidVerdict::scheme)
                .extracting(AidScheme::id)
                .contains("fmt-majoration-age");
    }
}
