package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.Euros;
import io.ancrage.Range;
import io.ancrage.Vintage;
import io.ancrage.json.Json;
import io.ancrage.offer.Amount;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffersTest {

    private static final String COLUMNS =
            "id,territory_level,territory_code,published,professions,posts,exercise_modes,hours_per_week,"
                    + "salary_eur_month,salary_basis,rent_free_months,rent_eur_month,housing,premises,structure,"
                    + "bonus_eur_max,benefits,facilities_stated,source_url\n";
    private static final String URL = "https://www.town.example/doctor";
    private static final Json JSON = Json.of(ProjectFacts.vocabulary());

    @TempDir
    private Path folder;

    @Test
    void aSalariedPostHasItsHoursPayTeamAndBenefits() {
        Offer offer = made("1,commune,01001,2019-04,medecin-generaliste,3,SALARIED,39,5000,net,,,,Y,CENTRE_SANTE,,"
                + "two secretaries hired;part-time possible,,");

        assertThat(offer)
                .isEqualTo(Offer.builder("1", OfferKind.SALARIED, TerritoryCode.commune("01001"))
                        .profession(Profession.PHYSICIAN)
                        .specialty("general-medicine")
                        .modes(PracticeMode.SALARIED)
                        .structures("CENTRE_SANTE")
                        .team("SECRETARY")
                        .rhythm(WorkRhythm.ofHours(Range.exactly(39)).withPartTime(true))
                        .post(Post.ofSeats(3))
                        .pay(Amount.exactly(Euros.of(5_000), Amount.Frequency.MONTH, Amount.Basis.NET))
                        .benefit(Benefit.of(BenefitKind.PREMISES))
                        .benefit(Benefit.of(BenefitKind.SECRETARIAT).noted("Deux secrétaires."))
                        .published(Vintage.of("2019-04"))
                        .source(offer.source().orElseThrow())
                        .build());
        assertThat(offer.source().orElseThrow().publisher()).isEqualTo("town.example");
        assertThat(offer.source().orElseThrow().url()).isEqualTo(URL);
        assertThat(offer.isUnclaimed()).isTrue();
    }

    @Test
    void aPracticeThatIsHandedOverIsASuccessionWithItsPrice() {
        Offer offer =
                made("1,commune,01001,,gynecologue,1,LIBERAL,,,,,,,,CABINET,,practice sold for 1 EUR with equipment,,");

        assertThat(offer.kind()).isEqualTo(OfferKind.SUCCESSION);
        assertThat(offer.succession().orElseThrow().price())
                .contains(Amount.exactly(Euros.of(1), Amount.Frequency.ONCE, Amount.Basis.UNSTATED));
        assertThat(offer.specialties()).containsExactly("gynaecology-obstetrics", "medical-gynaecology");
    }

    @Test
    void aStudyGrantIsForStudentsAndAsksYears() {
        Offer offer = made("1,departement,01,2017-08,etudiant-medecine,3 per year,LIBERAL,,,,,,,,,38400,"
                + "grant paid over 4 to 6 years against 7 years of practice in a deficit zone,,");

        assertThat(offer.territory()).isEqualTo(new TerritoryCode(TerritoryLevel.DEPARTMENT, "01"));
        assertThat(offer.kind()).isEqualTo(OfferKind.OTHER);
        assertThat(offer.requirements()).containsExactly(ProjectFacts.CAREER_STAGE.in("STUDENT", "INTERN"));
        assertThat(offer.benefits()).singleElement().satisfies(grant -> {
            assertThat(grant.kind()).isEqualTo(BenefitKind.STUDY_GRANT);
            assertThat(grant.amount())
                    .contains(Amount.upTo(Euros.of(38_400), Amount.Frequency.ONCE, Amount.Basis.UNSTATED));
            assertThat(grant.commitmentMonths()).hasValue(84);
        });
        assertThat(offer.description()).isEqualTo("Trois bourses par an.");
    }

    @Test
    void aCommitmentIsAddedToTheBenefitThatAsksIt() {
        Offer offer = made("1,commune,01001,,medecin-generaliste,1,LIBERAL|SALARIED,,,,12,,,,,,"
                + "condition: stay at least 3 years,,");

        assertThat(offer.kind()).isEqualTo(OfferKind.INSTALLATION);
        assertThat(offer.modes()).containsExactly(PracticeMode.LIBERAL, PracticeMode.SALARIED);
        assertThat(offer.benefits())
                .containsExactly(Benefit.of(BenefitKind.FREE_RENT).forMonths(12).againstMonths(36));
    }

    @Test
    void postsOfDifferentSharesAreTold() {
        Offer offer = made("1,epci,200069193,,medecin-generaliste,3,SALARIED,,,,,,,,,,"
                + "\"1 post at 20 %, 1 at 50 %, 1 full time\",,");

        assertThat(offer.posts())
                .extracting(Post::share)
                .containsExactly(Range.exactly(20), Range.exactly(50), Range.exactly(100));
        assertThat(offer.seats()).hasValue(3);
    }

    @Test
    void whatIsNotExactStaysOpenAndIsNoted() {
        Offer offer = made("1,commune,01001,,masseur-kinesitherapeute,1-2,,,,,,,,,,,,pharmacy,");

        assertThat(offer.seats()).isEmpty();
        assertThat(offer.posts()).isEmpty();
        assertThat(offer.modes()).isEmpty();
        assertThat(offer.kind()).isEqualTo(OfferKind.INSTALLATION);
        assertThat(offer.published()).isEqualTo(Vintage.UNKNOWN);
        assertThat(offer.description()).isEqualTo("Un ou deux praticiens recherchés.");
    }

    @Test
    void rentAndSurfaceAreThoseOfThePremises() {
        Offer offer = made("1,commune,01001,,medecin-generaliste,1,,,,,,600,,Y,,,80 m2 renovated practice,,");

        assertThat(offer.premises().orElseThrow().rent())
                .contains(Amount.exactly(Euros.of(600), Amount.Frequency.MONTH, Amount.Basis.UNSTATED));
        assertThat(offer.premises().orElseThrow().squareMetres().orElseThrow()).isEqualByComparingTo("80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,commune,01001,,medecin-generaliste,1,,,,,,,,,,,free boat,, ;"
                        + " column benefits: \"free boat\". Expected phrases that offer-phrases.tsv of the builder has",
                "1,commune,01001,,barbier,1,,,,,,,,,,,,, ; column professions: \"barbier\". Expected one of",
                "1,commune,1001,,medecin-generaliste,1,,,,,,,,,,,,, ; column territory_code: \"1001\".",
                "1,commune,01001,,medecin-generaliste,1,,,,,,,,,CABIN,,,, ; offers.csv, line 2: ",
                "1,commune,01001,,medecin-generaliste,2,SALARIED,,,,,,,,,,\"1 post at 20 %, 1 at 50 %, 1 full time\",, ;"
                        + " column posts: \"2\". Expected 3"
            })
    void whatDoesNotFitIsRefusedWithItsPlace(String row, String message) {
        assertThatThrownBy(() -> made(row))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void offersAreWrittenIntoTheFolderOfTheSamples() {
        Path tables = new TinyTables()
                .with("offers.csv", COLUMNS + "1,commune,01001,,medecin-generaliste,1,,,,,,,,,,,,," + URL + "\n")
                .writeTo(folder.resolve("tables"));

        assertThat(run(tables)).isZero();
        assertThat(folder.resolve("samples/io/ancrage/samples/quickstart/offers.jsonl"))
                .content()
                .startsWith("{\"schemaVersion\":\"1\",\"id\":\"1\"")
                .endsWith("}\n");
    }

    @Test
    void withoutATableOfOffersNoFileIsTouched() {
        assertThat(run(new TinyTables().writeTo(folder.resolve("tables")))).isEqualTo(2);
        assertThat(folder.resolve("core")).doesNotExist();
        assertThat(folder.resolve("samples")).doesNotExist();
    }

    private int run(Path tables) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] args = {
            tables.toString(),
            folder.resolve("core").toString(),
            folder.resolve("samples").toString()
        };
        return DataBuilder.run(args, nowhere, nowhere);
    }

    private Offer made(String row) {
        try {
            Files.writeString(folder.resolve("offers.csv"), COLUMNS + row + URL + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = DataBuilder.offers(folder).textByPath().get("io/ancrage/samples/quickstart/offers.jsonl");
        assertThat(text).isNotNull().endsWith("\n");
        return JSON.readOffer(text.strip());
    }
}
