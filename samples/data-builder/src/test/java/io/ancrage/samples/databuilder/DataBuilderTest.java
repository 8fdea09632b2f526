package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataBuilderTest {

    @TempDir
    private Path folder;

    @Test
    void communesAreListedWithWhatTheyLieIn() {
        assertThat(lines("communes/index.tsv"))
                .startsWith(
                        "code\tname\tparents\tpostalCodes",
                        "01001\tHautbourg\tEPCI-200069193|DEP-01|REG-84\t01000|01090",
                        "01002\tBasbourg\tEPCI-200069193|DEP-01|REG-84\t01000",
                        "01004\tNeuville\tDEP-01|REG-84\t01110")
                .endsWith("98411\tÎles Saint-Paul et Nouvelle-Amsterdam\tDEP-984|REG-984\t");
        assertThat(lines("arrondissements/index.tsv"))
                .containsExactly(
                        "code\tname\tparents\tpostalCodes",
                        "01301\tHautbourg 1er Arrondissement\tCOM-01001|EPCI-200069193|DEP-01|REG-84\t01000");
        assertThat(lines("epcis/index.tsv")).contains("200069193\tCC des Bourgs\tDEP-01|REG-84\t");
    }

    @Test
    void whatNoSourceCoversStaysEmpty() {
        assertThat(lines("communes/territory.population.txt"))
                .containsExactly("6000", "400", "90", "80", "7000", "9000", "");
        assertThat(lines("communes/territory.apl.GENERAL_PRACTITIONER.txt"))
                .containsExactly("2.5", "0", "1.25", "", "", "", "");
        assertThat(lines("communes/territory.programmes.txt")).containsExactly("PVD|ACV", "", "VA", "", "", "", "");
    }

    @Test
    void aZoneThatIsKnownToBeNoneIsNotUnknown() {
        assertThat(lines("communes/territory.frr.txt")).containsExactly("FRR", "-", "FRR_PLUS", "-", "-", "-", "");
        assertThat(lines("communes/territory.zrr.txt")).containsExactly("C", "-", "PC", "", "-", "-", "");
    }

    @Test
    void lyceesOfAllKindsAreCounted() {
        assertThat(columns("communes"))
                .contains("territory.count.LYCEE\tterritory.count.LYCEE.txt\tNUMBER\t"
                        + "depp-ips-2022:2022 depp-ips-2022+insee-bpe-2018:2022 insee-bpe-2018:2018\tNOT_COVERED");
        assertThat(lines("communes/territory.count.LYCEE.txt")).containsExactly("2", "1@2", "0@1", "0", "1", "1", "");
        assertThat(lines("communes/territory.count.LYCEE_AGRICULTURAL.txt"))
                .containsExactly("0", "1", "0", "", "0", "0", "");
    }

    @Test
    void aLyceeIsAsFarAsTheNearestCommuneWithOne() {
        assertThat(lines("communes/territory.distanceTo.LYCEE.txt"))
                .containsExactly("0", "0", "11.12", "385.39", "0", "0", "");
        assertThat(lines("communes/territory.distanceTo.COLLEGE.txt"))
                .containsExactly("0", "11.12", "22.24", "386.54", "0", "0", "");
    }

    @Test
    void stationsAreUnknownWhereTheirListDoesNotReach() {
        assertThat(lines("communes/territory.count.STATION.txt")).containsExactly("2", "1", "0", "0", "", "", "");
        assertThat(lines("communes/territory.distanceTo.STATION.txt"))
                .startsWith("1.11", "1.54", "11.23")
                .endsWith("", "", "");
    }

    @Test
    void aHospitalIsAGeneralOne() {
        assertThat(lines("communes/territory.distanceTo.HOSPITAL.txt"))
                .as("the psychiatric site of Neuville does not count; Corsica has no site and stays unknown")
                .startsWith("5.56", "5.56", "16.68")
                .element(4)
                .isEqualTo("");
    }

    @Test
    void aHospitalFarFromItsOwnCommuneIsPutIntoIt() {
        assertThat(lines("communes/territory.distanceTo.HOSPITAL.txt"))
                .as("the list puts the site of Saint-Denis into Neuville")
                .element(5)
                .isEqualTo("0");
    }

    @Test
    void aChiefTownLiesInItsOwnTerritory() {
        assertThat(lines("departments/territory.chiefTown.txt"))
                .containsExactly("COM-01001", "COM-2A004", "COM-97411", "");
        assertThat(lines("departments/territory.apl.DENTIST.txt")).containsExactly("47.55", "", "", "");
    }

    @Test
    void formerCodesAreKeptEvenWhereTheyAreCurrent() {
        assertThat(lines("former-communes.tsv"))
                .containsExactly(
                        "formerCode\tname\ttype\tcurrentCode",
                        "01002\tBasbourg\tassociated\t01002",
                        "01003\tVieuxbourg\tdelegated\t01001");
    }

    @Test
    void everyOriginOfAColumnIsASourceOfTheList() {
        List<String> sources = lines("sources.tsv").stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();

        assertThat(columns("communes")).isNotEmpty().allSatisfy(line -> {
            for (String origin : line.split("\t", -1)[3].split(" ", -1)) {
                // A column of a table this small may be empty throughout, and then it has no origin.
                if (!origin.isEmpty()) {
                    assertThat(sources).contains(origin.substring(0, origin.indexOf(':')));
                }
            }
        });
    }

    @Test
    void specialtiesLoseTheirProfessionAndMark() {
        assertThat(made().get("io/ancrage/profession/specialties.tsv"))
                .contains("SM54\t10\tSpécialité 54 - option\t\t\n")
                .contains("SCD02\t40\tChirurgie orale\t\t\n")
                .contains("SP01\t21\t\t\t2018-03-30\n")
                .doesNotContain("CAPA01");
    }

    @Test
    void theNoticeNamesTheLicenceOfTheStations() {
        assertThat(made().get("META-INF/NOTICE")).contains("Open Database License", "territory.distanceTo.STATION");
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        Path tables = new TinyTables().writeTo(folder.resolve("tables"));
        Path output = folder.resolve("resources");
        assertThat(run(tables, output)).isEmpty();
        SortedMap<String, String> first = DataBuilder.build(tables).textByPath();
        Path former = output.resolve("io/ancrage/territory/communes/territory.former.txt");
        Files.writeString(former, "1\n");

        assertThat(run(tables, output)).isEmpty();

        assertThat(former).doesNotExist();
        assertThat(first)
                .isEqualTo(DataBuilder.build(tables).textByPath())
                .allSatisfy((path, text) -> assertThat(output.resolve(path)).hasContent(text));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    communes.csv;        01002,Basbourg,metro;    01001,Basbourg,metro;   communes.csv, line 3, column insee_code: "01001". Expected a value of its own; line 2 has the same
                    communes.csv;        Neuville,metro;          Neuville,metropole;     communes.csv, line 4, column zone: "metropole". Expected one of com, drom, metro
                    communes.csv;        FRR_PLUS,PC;             ZRR,PC;                 communes.csv, line 4, column frr_2025: "ZRR". Expected one of BENEFICIARY
                    communes.csv;        6000,01000;              6 000,01000;            communes.csv, line 2, column population: "6 000". Expected a decimal number
                    communes.csv;        46.0,5.0;                460,5.0;                communes.csv, line 2, column latitude: "460". Expected degrees
                    communes.csv;        200069193,400;           200069194,400;          communes.csv, line 3, column epci_code: "200069194". Expected a code of level EPCI
                    communes.csv;        ,400,;                   ,400;                   communes.csv: cannot be read as a table
                    hospitals.csv;       CH,CH,01001;             CH,CH,01999;            hospitals.csv, line 2, column insee_code: "01999". Expected the code of a commune
                    hospitals.csv;       PSYCHIATRIC;             ASYLUM;                 hospitals.csv, line 3, column type: "ASYLUM". Expected one of CANCER_CENTRE
                    stations.csv;        uic_codes;               uic;                    stations.csv: no column uic_codes. The header has: uic, name
                    former-communes.csv; commune-deleguee,01001;  commune-deleguee,01003; former-communes.csv, line 2, column current_insee_code: "01003"
                    nos-professions.csv; G15_10,G15_10,,Médecin;  G15_11,G15_11,,Mage;    nos-professions.csv, line 2, column code: "G15_11". Expected a profession that professions.tsv
                    """)
    void aBrokenTableIsRefusedAndNothingIsWritten(String table, String text, String broken, String message) {
        Path tables = new TinyTables().replacing(table, text, broken).writeTo(folder.resolve("tables"));
        Path output = folder.resolve("resources");

        assertThat(run(tables, output)).startsWith(message);
        assertThat(output).doesNotExist();
    }

    @Test
    void aMissingTableIsNamed() throws IOException {
        Path tables = new TinyTables().writeTo(folder.resolve("tables"));
        Files.delete(tables.resolve("stations.csv"));

        assertThat(run(tables, folder.resolve("resources"))).startsWith("stations.csv: the input folder has no such");
    }

    @Test
    void aTableThatIsNotUtf8IsRefused() throws IOException {
        Path tables = new TinyTables().writeTo(folder.resolve("tables"));
        Files.writeString(tables.resolve("regions.csv"), "region_code,name\n94,Île\n", StandardCharsets.ISO_8859_1);

        assertThat(run(tables, folder.resolve("resources"))).startsWith("regions.csv: not UTF-8.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(run(folder.resolve("nowhere"), folder)).contains("nowhere is not a folder");
    }

    /** Runs the program; its message, or nothing if it ended well. */
    private static String run(Path tables, Path output) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int exit = DataBuilder.run(
                new String[] {tables.toString(), output.toString()},
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String message = err.toString(StandardCharsets.UTF_8);
        assertThat(exit).isEqualTo(message.isEmpty() ? 0 : 2);
        return message;
    }

    private SortedMap<String, String> made() {
        return DataBuilder.build(new TinyTables().writeTo(folder.resolve("tables")))
                .textByPath();
    }

    /** Every line has its end, and an empty line is a line. */
    private List<String> lines(String path) {
        String text = made().get("io/ancrage/territory/" + path);
        assertThat(text).as(path).isNotNull().endsWith("\n");
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private List<String> columns(String level) {
        List<String> lines = lines(level + "/columns.tsv");
        return lines.subList(1, lines.size());
    }
}
