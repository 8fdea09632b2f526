package io.ancrage.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.explanation.Explanation;
import io.ancrage.json.ImportReport;
import io.ancrage.json.Json;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Ranking;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The 47 offers that were really published, and what the README says of them. */
class OffersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Json JSON = Json.of(ProjectFacts.vocabulary());

    private static String printed(Locale reader) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Offers.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), reader);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Offers.class.getResourceAsStream("offers.jsonl")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Offer offer(String id) throws IOException {
        return Offers.published().stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allAreReadAndWrittenAgainAsTheyWere() throws IOException {
        List<String> lines = lines();

        assertThat(lines).hasSize(47);
        assertThat(lines)
                .allSatisfy(line -> assertThat(JSON.write(JSON.readOffer(line))).isEqualTo(line));
    }

    @Test
    void theFileIsImportedWithoutARejection() throws IOException {
        List<Offer> offers = new ArrayList<>();
        try (InputStream file = Offers.class.getResourceAsStream("offers.jsonl")) {
            ImportReport report = JSON.offerImporter().readJson(file, offers::add);

            assertThat(report.isClean()).as(report.text(Locale.ENGLISH)).isTrue();
        }
        assertThat(offers).isEqualTo(lines().stream().map(JSON::readOffer).toList());
    }

    @Test
    void nobodyCanBeWrittenToAndEachNamesItsPage() throws IOException {
        assertThat(Offers.published()).allSatisfy(offer -> {
            assertThat(offer.isUnclaimed()).isTrue();
            assertThat(offer.source().orElseThrow().url()).startsWith("http");
        });
    }

    @Test
    void theirKindsAreCounted() throws IOException {
        assertThat(Offers.published().stream().collect(Collectors.groupingBy(Offer::kind, Collectors.counting())))
                .hasSize(4)
                .containsEntry(OfferKind.INSTALLATION, 30L)
                .containsEntry(OfferKind.SALARIED, 11L)
                .containsEntry(OfferKind.SUCCESSION, 3L)
                .containsEntry(OfferKind.OTHER, 3L);
    }

    @Test
    void allAreOldOrWithoutADateAndCountTheLeast() throws IOException {
        assertThat(Offers.published()).allSatisfy(offer -> {
            assertThat(offer.lastHeldOn(DAY).map(LocalDate::getYear).orElse(2015))
                    .isBetween(2015, 2024);
            assertThat(Freshness.of(offer, DAY).share()).isEqualTo(Freshness.LEAST);
        });
    }

    @Test
    void whatARowLeavesOpenStaysUnknown() throws IOException {
        Offer offer = offer("O30");

        assertThat(offer.modes()).isEmpty();
        assertThat(offer.benefits()).isEmpty();
        assertThat(offer.benefitsComplete()).isFalse();
        assertThat(offer.seats()).isEmpty();
        assertThat(offer.pay()).isEmpty();
    }

    @Test
    void aCommitmentStandsAtTheBenefitThatAsksIt() throws IOException {
        assertThat(offer("O21").benefits())
                .extracting(Benefit::commitmentMonths)
                .containsExactly(OptionalInt.empty(), OptionalInt.of(36));
    }

    @Test
    void twoFitAndFiveAreToConfirmSinceTheirTownIsNotSettled() throws IOException {
        Ranking ranking = matcher().offersFor(Offers.doctor());

        assertThat(ranking.fitting()).isEqualTo(2);
        assertThat(ranking.toConfirm()).isEqualTo(5);
        assertThat(ranking.top(47))
                .filteredOn(match -> match.fits().isUnknown())
                .allMatch(match -> match.territory().code().level() != TerritoryLevel.COMMUNE);
    }

    @Test
    void aStudyGrantIsNotForADoctorWhoHasSettled() throws IOException {
        Explanation why = matcher().explain(Offers.doctor(), offer("O45"));

        assertThat(why.fits().isFalse()).isTrue();
        assertThat(why.unmet())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.text(Locale.FRENCH)).contains("étape de carrière", "installé"));
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        Readme.assertShows(Readme.blocks("text").get(1), printed(Locale.ENGLISH));
    }

    @Test
    void aReaderOfFrenchReadsFrench() throws IOException {
        assertThat(printed(Locale.FRENCH).replace('\u00a0', ' '))
                .contains("poste salarié, Tulle (O04)", "  non      population : de 5 000 à 15 000 habitants")
                .doesNotContain(" fit", "here ");
    }

    private static Matcher matcher() throws IOException {
        return Matcher.builder()
                .asOf(DAY)
                .territories(FrenchTerritories.load())
                .offers(Offers.published())
                .build();
    }
}
