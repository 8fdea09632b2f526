package io.ancrage.territory;

import static io.ancrage.territory.France.TERRITORIES;
import static io.ancrage.territory.France.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.profession.Profession;
import io.ancrage.territory.ZoningCsv.Coverage;
import io.ancrage.territory.ZoningReport.Remark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoningCsvTest {

    private static final String HEADER = "code,profession,zone,from,through,source\n";
    private static final Fact<String> PHYSICIANS = TerritoryFacts.zoning(Profession.PHYSICIAN);
    private static final Fact<String> NURSES = TerritoryFacts.zoning(Profession.NURSE);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static final String ZONINGS = HEADER + """
            23096,physician,ZIP,2022-06-01,2024-12-31,"Arrêté ""ARS"", mai 2022"
            23096,Médecin,ZAC,2025-01-01,,Arrêté de 2024
            19275,10,ZIP+,2022-06-01,,Arrêté de 2022
            23004,physician,-,2022-06-01,,Arrêté de 2022
            23096,nurse,très sous-dotée,2022-06-01,,Arrêté de 2022
            93066,territory.qpv,oui,2024-01-01,,Décret 2023-1314
            97411,territory.qpv,no,2024-01-01,,Décret 2023-1314
            EPCI-200034825,territory.zoning.pharmacist,TERRITOIRE_FRAGILE,2024-01-01,,Arrêté
            75101,dentist,INTERMEDIAIRE,2024-01-01,,Arrêté
            """.replace("très sous-dotée", "zone très sous-dotée");

    private static ZoningReport read(String rows) {
        return ZoningCsv.into(TERRITORIES).read(HEADER + rows);
    }

    private static <T> Reading<T> on(LocalDate day, ZoningReport report, String code, Fact<T> fact) {
        return report.territories().asOf(day).sheet(code(code)).read(fact);
    }

    @Test
    void zoningsAreReadByDay() {
        ZoningReport report = ZoningCsv.into(TERRITORIES).read(ZONINGS);
        assertThat(report.problems()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.taken()).isEqualTo(9);
        assertThat(report.rejected()).isZero();
        assertThat(on(LocalDate.of(2022, 5, 31), report, "23096", PHYSICIANS).isMissing())
                .isTrue();
        assertThat(on(LocalDate.of(2022, 6, 1), report, "23096", PHYSICIANS).value())
                .contains("ZIP");
        assertThat(on(LocalDate.of(2024, 12, 31), report, "23096", PHYSICIANS))
                .isEqualTo(new Known<>(
                        "ZIP", Precision.EXACT, Source.of("Arrêté \"ARS\", mai 2022"), Vintage.of("2022-06-01")));
        assertThat(on(LocalDate.of(2025, 1, 1), report, "23096", PHYSICIANS).value())
                .contains("ZAC");
        assertThat(on(DAY, report, "19275", PHYSICIANS).value()).contains("ZIP_PLUS");
        assertThat(on(DAY, report, "23004", PHYSICIANS)).isInstanceOf(None.class);
        assertThat(on(DAY, report, "01001", PHYSICIANS).isMissing()).isTrue();
        assertThat(on(DAY, report, "23096", NURSES).value()).contains("TRES_SOUS_DOTEE");
        assertThat(on(DAY, report, "93066", TerritoryFacts.QPV).value()).contains(true);
        assertThat(on(DAY, report, "97411", TerritoryFacts.QPV).value()).contains(false);
        assertThat(on(DAY, report, "EPCI-200034825", TerritoryFacts.zoning(Profession.PHARMACIST))
                        .value())
                .contains("TERRITOIRE_FRAGILE");
        assertThat(on(DAY, report, "ARM-75101", TerritoryFacts.zoning(Profession.DENTIST))
                        .value())
                .contains("INTERMEDIAIRE");
        assertThat(TERRITORIES.asOf(DAY).sheet(code("23096")).read(PHYSICIANS).isMissing())
                .isTrue();
    }

    @Test
    void aZoneUnderAnotherCountsAsIt() {
        Territories zoned =
                ZoningCsv.into(TERRITORIES).read(ZONINGS).territories().asOf(DAY);
        Vocabulary words = Vocabulary.of(TerritoryFacts.all());
        assertThat(words.compile(PHYSICIANS.is("ZIP")).test(zoned.sheet(code("19275"))))
                .isEqualTo(Truth.TRUE);
        assertThat(words.compile(PHYSICIANS.is("ZIP"))
                        .test(zoned.table(TerritoryLevel.COMMUNE))
                        .count(Truth.TRUE))
                .isEqualTo(1);
        assertThat(words.compile(PHYSICIANS.in("ZIP", "ZAC"))
                        .test(zoned.table(TerritoryLevel.COMMUNE))
                        .count(Truth.TRUE))
                .isEqualTo(2);
    }

    @Test
    void bytesWithMarkSemicolonsAndColumnsInAnyOrderAreReadTheSame() throws IOException {
        String csv = "\uFEFFSource;FROM;code;zone;through;profession;comment\r\n"
                + "Arrêté, mai 2022;2022-06-01;23096;ZIP;;physician;urgent\r\n\r\n;;;;;;\r\n";
        ZoningReport report =
                ZoningCsv.into(TERRITORIES).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.isClean()).isTrue();
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.notes())
                .extracting(Remark::line, Remark::column, Remark::text)
                .containsExactly(Tuple.tuple(1, "comment", new Text("colonne non lue", "column that is not read")));
        assertThat(on(DAY, report, "23096", PHYSICIANS))
                .isEqualTo(
                        new Known<>("ZIP", Precision.EXACT, Source.of("Arrêté, mai 2022"), Vintage.of("2022-06-01")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "99999,physician,ZIP,2022-06-01,,S | code | 99999 | is the code of no territory | n'est le code d'aucun territoire",
                "23000,physician,ZIP,2022-06-01,,S | code | 23000 | but a postal code; its communes: COM-23004 | mais un code postal ; ses communes : COM-23004",
                "1001,physician,ZIP,2022-06-01,,S | code | 1001 | maybe its leading zero is missing: COM-01001 | le zéro initial manque peut-être : COM-01001",
                "Guéret,physician,ZIP,2022-06-01,,S | code | Guéret | but a name; give the code: COM-23096 | mais un nom ; donnez le code : COM-23096",
                "Guerett,physician,ZIP,2022-06-01,,S | code | Guerett | not the code of a territory | pas un code de territoire ; exemples : 23096",
                ",physician,ZIP,2022-06-01,,S | code | `` | not the code of a territory | pas un code de territoire ; exemples : 23096",
                "23096,physicien,ZIP,2022-06-01,,S | profession | physicien | the nearest is 10 (Physician) | la plus proche : 10 (Médecin)",
                "23096,99,ZIP,2022-06-01,,S | profession | 99 | codes: 10, 21 | codes : 10, 21",
                "23096,,ZIP,2022-06-01,,S | profession | `` | is not a profession | n'est pas une profession",
                "23096,territory.qvp,yes,2022-06-01,,S | profession | territory.qvp | the nearest is territory.qpv | aucun fait de ce nom ; le plus proche : territory.qpv",
                "23096,territory.population,5,2022-06-01,,S | profession | territory.population | neither a code nor | ce fait n'est ni un code ni un oui-non, mais NUMBER",
                "23096,physician,ZPI,2022-06-01,,S | zone | ZPI | the nearest is ZIP; possible: ZAC, ZAR, ZIP, ZIP_PLUS, - | zone inconnue ; la plus proche : ZIP ; possibles : ZAC, ZAR, ZIP, ZIP_PLUS, -",
                "23096,physician,,2022-06-01,,S | zone | `` | unknown zone; possible: ZAC, ZAR, ZIP, ZIP_PLUS, - | zone inconnue ; possibles : ZAC, ZAR, ZIP, ZIP_PLUS, -",
                "23096,territory.qpv,-,2022-06-01,,S | zone | - | write yes or no | écrivez oui ou non",
                "23096,territory.qpv,maybe,2022-06-01,,S | zone | maybe | write yes or no | écrivez oui ou non",
                "23096,physician,ZIP,01/06/2022,,S | from | 01/06/2022 | not a day; expected 2022-06-01 | pas un jour ; attendu : 2022-06-01",
                "23096,physician,ZIP,2022-02-30,,S | from | 2022-02-30 | not a day | pas un jour",
                "23096,physician,ZIP,,,S | from | `` | not a day | pas un jour",
                "23096,physician,ZIP,0022-06-01,,S | from | 0022-06-01 | from 1900-01-01 to 2199-12-31 | de 1900-01-01 à 2199-12-31",
                "23096,physician,ZIP,2022-06-01,demain,S | through | demain | not a day | pas un jour",
                "23096,physician,ZIP,2022-06-01,2022-05-31,S | through | 2022-05-31 | before from (2022-06-01) | antérieur à from (2022-06-01)",
                "23096,physician,ZIP,2022-06-01,, | source | `` | give the title | indiquez le titre de l'arrêté ou de la liste",
                "23096,physician,ZIP,2022-06-01,,Arr\uFFFDt\uFFFD | source | Arr\uFFFDt\uFFFD | save the file as UTF-8 | enregistrez le fichier en UTF-8",
                "23096,physician,ZIP,2022-06-01 | `` | 23096 | 4 cells instead of 6 | 4 cellules au lieu de 6 ; mettez entre guillemets une cellule qui contient le séparateur",
                "23096,physician,ZIP,2022-06-01,,S,more | `` | 23096 | 7 cells instead of 6 | 7 cellules au lieu de 6",
                "23096,physician,ZIP,2022-06-01,,\"S | `` | 23096,physician | a quote that is opened is not closed | un guillemet ouvert n'est pas fermé",
                "23096,physician,ZIP,2022-06-01,,S\"S\" | `` | 23096,physician | a misplaced quote | un guillemet est mal placé",
                "23096,territory.zzz,yes,2022-06-01,,S | profession | territory.zzz | no fact of this name | aucun fait de ce nom"
            })
    void aBadRowIsToldAndCostsNoOther(String row, String column, String value, String english, String french) {
        String good = "19275,physician,ZAC,2022-06-01,,Arrêté\n";
        ZoningReport report = read(good + row + "\n23004,physician,ZAC,2022-06-01,,Arrêté\n");
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.isClean()).isFalse();
        assertThat(report.problems()).hasSize(1);
        Remark problem = report.problems().get(0);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.value()).startsWith(value);
        assertThat(problem.text().english()).contains(english);
        assertThat(problem.text().french()).contains(french);
        assertThat(problem.message(Locale.FRENCH)).startsWith(column.isEmpty() ? "ligne 3 : " : "ligne 3, " + column);
        assertThat(on(DAY, report, "23096", PHYSICIANS).isMissing()).isTrue();
        assertThat(on(DAY, report, "19275", PHYSICIANS).value()).contains("ZAC");
        assertThat(on(DAY, report, "23004", PHYSICIANS).value()).contains("ZAC");
    }

    @Test
    void aCellMayNotBeEndless() {
        ZoningReport report = read("23096,physician,ZIP,2022-06-01,," + "x".repeat(4_001) + "\n");
        assertThat(report.problems())
                .extracting(Remark::text)
                .containsExactly(new Text(
                        "une cellule est trop longue : au plus 4000 caractères",
                        "a cell is too long: at most 4000 characters"));
    }

    @Test
    void everyBadCellOfARowIsTold() {
        ZoningReport report = read("99999,physicien,ZIP,x,y,\n23096,physician,ZUP,2022-13-01,,S\n");
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(Remark::line, Remark::column)
                .containsExactly(
                        Tuple.tuple(2, "code"),
                        Tuple.tuple(2, "profession"),
                        Tuple.tuple(2, "from"),
                        Tuple.tuple(2, "through"),
                        Tuple.tuple(2, "source"),
                        Tuple.tuple(3, "zone"),
                        Tuple.tuple(3, "from"));
    }

    @Test
    void twoRowsThatContradictEachOtherAreBothRefused() {
        ZoningReport report = read("""
                23096,physician,ZIP,2022-06-01,2025-06-01,A
                23096,physician,ZAC,2025-06-01,,B
                23096,nurse,SOUS_DOTEE,2022-06-01,,A
                19275,physician,ZIP,2022-06-01,,A
                19275,physician,ZIP,2023-06-01,,B
                """);
        assertThat(report.taken()).isEqualTo(3);
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(Remark::line, Remark::value, remark -> remark.text().english())
                .containsExactly(
                        Tuple.tuple(2, "ZIP", "another zone on line 3 for the same territory and days"),
                        Tuple.tuple(3, "ZAC", "another zone on line 2 for the same territory and days"));
        assertThat(report.problems().get(0).text().french())
                .isEqualTo("autre zone à la ligne 3 pour le même territoire et les mêmes jours");
        assertThat(on(LocalDate.of(2023, 1, 1), report, "23096", PHYSICIANS).isMissing())
                .isTrue();
        assertThat(on(DAY, report, "23096", NURSES).value()).contains("SOUS_DOTEE");
        assertThat(on(DAY, report, "19275", PHYSICIANS).value()).contains("ZIP");
    }

    @Test
    void aFormerCodeStandsForItsSuccessorAndANoteSaysSo() {
        ZoningReport report = read("01091,physician,ZIP,2022-06-01,,A\n");
        assertThat(report.taken()).isEqualTo(1);
        assertThat(on(DAY, report, "01033", PHYSICIANS).value()).contains("ZIP");
        assertThat(report.notes())
                .extracting(remark -> remark.message(Locale.ENGLISH))
                .containsExactly("line 2, code: former commune Châtillon-en-Michaille; zoning given to COM-01033"
                        + " Valserhône");
        assertThat(report.notes().get(0).text().french())
                .isEqualTo("ancienne commune Châtillon-en-Michaille ; zonage donné à COM-01033 Valserhône");
        // Two former communes of one commune in different zones: nobody knows the zone of the whole.
        ZoningReport both = read("01091,physician,ZIP,2022-06-01,,A\n01205,physician,-,2022-06-01,,A\n");
        assertThat(both.taken()).isZero();
        assertThat(on(DAY, both, "01033", PHYSICIANS).isMissing()).isTrue();
    }

    @Test
    void whereTheListIsCompleteOtherPlacesAreInNoZone() {
        LocalDate from = LocalDate.of(2022, 6, 1);
        ZoningReport report = ZoningCsv.into(TERRITORIES)
                .complete(Coverage.communes(PHYSICIANS, Area.in("DEP-23"), from, Source.of("Arrêté")))
                .complete(Coverage.communes(TerritoryFacts.QPV, Area.in("DEP-23"), from, Source.of("Décret")))
                .read(HEADER + "23096,physician,ZIP,2022-06-01,2024-12-31,Arrêté\n");
        assertThat(report.notes()).isEmpty();
        assertThat(on(LocalDate.of(2024, 12, 31), report, "23096", PHYSICIANS).value())
                .contains("ZIP");
        assertThat(on(LocalDate.of(2025, 1, 1), report, "23096", PHYSICIANS)).isInstanceOf(None.class);
        assertThat(on(DAY, report, "23004", PHYSICIANS))
                .isEqualTo(new None<>(Source.of("Arrêté"), Vintage.of("2022-06-01")));
        assertThat(on(from.minusDays(1), report, "23004", PHYSICIANS).isMissing())
                .isTrue();
        assertThat(on(DAY, report, "19275", PHYSICIANS).isMissing()).isTrue();
        assertThat(on(DAY, report, "23004", NURSES).isMissing()).isTrue();
        assertThat(on(DAY, report, "23004", TerritoryFacts.QPV).value()).contains(false);
        assertThat(on(DAY, report, "DEP-23", PHYSICIANS).isMissing()).isTrue();
    }

    @Test
    void aPlaceWithABadRowIsNotSaidToBeInNoZone() {
        ZoningCsv complete = ZoningCsv.into(TERRITORIES)
                .complete(Coverage.communes(
                        PHYSICIANS, Area.in("DEP-23"), LocalDate.of(2022, 6, 1), Source.of("Arrêté")));
        ZoningReport report = complete.read(HEADER + "23096,physician,ZPI,2022-06-01,,Arrêté\n");
        assertThat(on(DAY, report, "23096", PHYSICIANS).isMissing()).isTrue();
        assertThat(on(DAY, report, "23004", PHYSICIANS)).isInstanceOf(None.class);
        // The bad row is about another profession: it casts no doubt on this one.
        report = complete.read(HEADER + "23096,nurse,ZPI,2022-06-01,,Arrêté\n");
        assertThat(on(DAY, report, "23096", PHYSICIANS)).isInstanceOf(None.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999,physician,ZIP,2022-06-01,,Arrêté",
                "99999,physicien,ZIP,2022-06-01,,Arrêté",
                "23096,physician,ZIP",
                "23096,physician,ZIP,2022-06-01,,\"Arrêté"
            })
    void aRowThatCouldBeAboutAnyPlaceTakesTheCompletenessAway(String row) {
        ZoningReport report = ZoningCsv.into(TERRITORIES)
                .complete(
                        Coverage.communes(PHYSICIANS, Area.in("DEP-23"), LocalDate.of(2022, 6, 1), Source.of("Arrêté")))
                .read(HEADER + "23004,physician,ZIP,2022-06-01,,Arrêté\n" + row + "\n");
        assertThat(on(DAY, report, "23004", PHYSICIANS).value()).contains("ZIP");
        assertThat(on(DAY, report, "23193", PHYSICIANS).isMissing()).isTrue();
        assertThat(report.notes())
                .extracting(Remark::text)
                .containsExactly(new Text(
                        "la liste n'est pas tenue pour complète (territory.zoning.physician) : une ligne refusée"
                                + " pourrait concerner n'importe quel territoire",
                        "the list is not taken for complete (territory.zoning.physician): a refused row could be"
                                + " about any territory"));
    }

    @Test
    void aNewFileWinsOnTheDaysOfItsRows() {
        ZoningReport old = read("23096,physician,ZIP,2022-06-01,,A\n19275,physician,ZIP,2022-06-01,,A\n");
        ZoningReport report =
                ZoningCsv.into(old.territories()).read(HEADER + "23096,physician,ZAC,2025-01-01,2025-12-31,B\n");
        assertThat(on(LocalDate.of(2024, 12, 31), report, "23096", PHYSICIANS).value())
                .contains("ZIP");
        assertThat(on(DAY, report, "23096", PHYSICIANS).value()).contains("ZAC");
        assertThat(on(LocalDate.of(2026, 1, 1), report, "23096", PHYSICIANS).value())
                .contains("ZIP");
        assertThat(on(DAY, report, "19275", PHYSICIANS).value()).contains("ZIP");
    }

    @Test
    void aHostMayAddZonesAndFacts() {
        Fact<Boolean> fibre = Fact.flag("territory.fibre");
        ZoningReport report = ZoningCsv.into(TERRITORIES)
                .accepting(fibre)
                .acceptingZones(PHYSICIANS, "ZV")
                .read(HEADER + "23096,physician,ZV,2022-06-01,,A\n23096,territory.fibre,yes,2022-06-01,,A\n");
        assertThat(report.isClean()).isTrue();
        assertThat(on(DAY, report, "23096", PHYSICIANS).value()).contains("ZV");
        assertThat(on(DAY, report, "23096", fibre).value()).contains(true);
        assertThatThrownBy(() -> ZoningCsv.into(TERRITORIES).accepting(TerritoryFacts.POPULATION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "code,profession,zone,from,through\n",
                "code,code,profession,zone,from,through,source\n",
                "23096,physician,ZIP,2022-06-01,,S\n",
                "code\tprofession\tzone\tfrom\tthrough\tsource\n",
                "\"code,profession,zone,from,through,source\n"
            })
    void aHeaderThatLacksAColumnIsRefused(String csv) {
        assertThatThrownBy(() -> ZoningCsv.into(TERRITORIES).read(csv))
                .isInstanceOfSatisfying(AncrageException.class, e -> {
                    assertThat(e.code()).isEqualTo("ANC-CSV-001");
                    assertThat(e.place()).isEqualTo("1:1");
                    assertThat(e.text().english())
                            .contains(
                                    "the header has to name each of the columns code, profession, zone, from, through,"
                                            + " source once");
                });
    }

    @Test
    void anEmptyListIsNoError() {
        ZoningReport report = read("");
        assertThat(report.isClean()).isTrue();
        assertThat(report.taken()).isZero();
    }

    @Test
    void aFileOfTheWrongEncodingLosesJustTheRowsThatItSpoils() throws IOException {
        byte[] latin = (HEADER + "23096,physician,ZIP,2022-06-01,,Arrêté\n23004,physician,ZIP,2022-06-01,,Liste\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        ZoningReport report = ZoningCsv.into(TERRITORIES).read(new ByteArrayInputStream(latin));
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.problems()).extracting(Remark::line).containsExactly(2);
        assertThat(report.problems().get(0).text().french()).contains("UTF-8");
    }

    @Test
    void coverageIsOnlyForFactsThatCanSayNo() {
        assertThatThrownBy(() -> Coverage.communes(TerritoryFacts.EPCI_TYPE, Area.everywhere(), DAY, Source.of("S")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coverage(
                        PHYSICIANS, TerritoryLevel.COMMUNE, Area.everywhere(), DAY, DAY.minusDays(1), Source.of("S")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ZoningCsv.into(TERRITORIES)
                        .complete(Coverage.communes(PHYSICIANS, Area.in("DEP-99"), DAY, Source.of("S")))
                        .read(HEADER))
                .isInstanceOf(AncrageException.class);
    }

    @Test
    void aNationalListOfEveryCommuneIsReadInAMoment() {
        StringBuilder csv = new StringBuilder(HEADER);
        List<Territory> communes = TERRITORIES.territories(TerritoryLevel.COMMUNE);
        for (int row = 0; row < communes.size(); row++) {
            csv.append(communes.get(row).code().code())
                    .append(",physician,")
                    .append(row % 3 == 0 ? "ZIP" : row % 3 == 1 ? "ZAC" : "-")
                    .append(",2022-06-01,,Liste nationale\n");
        }
        ZoningReport report = ZoningCsv.into(TERRITORIES).read(csv.toString());
        assertThat(report.taken()).isEqualTo(34_969);
        assertThat(Vocabulary.of(TerritoryFacts.all())
                        .compile(PHYSICIANS.is("ZIP"))
                        .test(report.territories().asOf(DAY).table(TerritoryLevel.COMMUNE))
                        .count(Truth.TRUE))
                .isEqualTo(11_657);
    }
}
