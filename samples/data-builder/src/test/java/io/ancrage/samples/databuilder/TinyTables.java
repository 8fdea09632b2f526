package io.ancrage.samples.databuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A country of seven communes: four in Ain, one in Corsica, one in La Réunion, one overseas without coordinates.
 * Everything about it is invented.
 */
final class TinyTables {

    private static final String COMMUNE_COLUMNS = """
            insee_code,name,zone,department_code,region_code,epci_code,population,postal_codes,latitude,longitude,\
            coord_source,area_ha,apl_gp_2023,apl_nurse_2016,apl_physio_2016,apl_midwife_2016,gp_2020,frr_2025,zrr_2021,\
            anct_programmes_2024,france_services_2024,nursery_schools_2018,elementary_schools_2018,colleges_2018,\
            lycees_general_2018,lycees_pro_2018,lycees_agri_2018,colleges_2022,lycees_general_2022,lycees_pro_2022,\
            hospitals_2020,pharmacy_2013,childcare_2013,supermarket_2013,hypermarket_2013,emergency_2013,maternity_2013,\
            health_house_2013,cinema_2013,swimming_pool_2013,house_eur_m2,flat_eur_m2
            """;

    private final Map<String, String> textByName = new LinkedHashMap<>();

    TinyTables() {
        with("communes.csv", COMMUNE_COLUMNS + """
                01001,Hautbourg,metro,01,84,200069193,6000,01000|01090,46.0,5.0,IGN2018,900,2.5,,,,3,FRR,C,PVD|ACV,1,1,2,1,0,0,0,1,1,1,1,2,0,1,0,0,0,0,1,0,2100,1900
                01002,Basbourg,metro,01,84,200069193,400,01000,46.1,5.0,IGN2018,800,0,,,,0,NONE,NC,,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,,
                01004,Neuville,metro,01,84,,90,01110,46.2,5.0,LAPOSTE2023,700,1.25,,,,0,FRR_PLUS,PC,VA,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,
                01005,Recréée,metro,01,84,,80,01110,46.3,3e-05,LAPOSTE2023,700,,,,,,NONE,,,0,,,,,,,0,0,0,,,,,,,,,,,,
                2A004,Ajaccio,metro,2A,94,,7000,20000,41.9,8.7,IGN2018,100,,,,,5,NONE,NC,,0,1,1,1,1,0,0,1,1,0,0,1,0,1,0,0,0,0,0,0,,
                97411,Saint-Denis,drom,974,04,,9000,97400,-20.9,55.4,IGN2018,100,,,,,5,NONE,NC,,0,1,1,1,1,0,0,1,1,0,0,1,0,1,0,0,0,0,0,0,,
                98411,Îles Saint-Paul et Nouvelle-Amsterdam,com,984,984,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
                """);
        with("arrondissements.csv", """
                insee_code,commune_code,name,population,postal_codes,latitude,longitude,apl_gp_2023,colleges_2022,lycees_general_2022,lycees_pro_2022,house_eur_m2
                01301,01001,Hautbourg 1er Arrondissement,3000,01000,46.0,5.01,2.5,0,1,0,2100
                """);
        with("hospitals.csv", """
                name,type,insee_code,latitude,longitude
                CH,CH,01001,46.05,5.0
                ASILE,PSYCHIATRIC,01004,46.2,5.0
                MAL PLACE,CH,97411,46.2,5.0
                """);
        with("stations.csv", """
                uic_codes,name,class,insee_code,latitude,longitude
                87000002,Basbourg,C,01002,46.1,5.02
                87000001,Hautbourg,A,01001,46.01,5.0
                87000003,Hautbourg Tram,B,01001,,
                """);
        with("epcis.csv", """
                epci_code,name,type,population_municipal
                200069193,CC des Bourgs,CC,6400
                """);
        with("departments.csv", """
                department_code,name,region_code,chief_town_insee
                01,Ain,84,01001
                2A,Corse-du-Sud,94,2A004
                974,La Réunion,04,97411
                984,Terres australes et antarctiques françaises,984,97411
                """);
        with("regions.csv", """
                region_code,name,chief_town_insee
                04,La Réunion,97411
                84,Auvergne-Rhône-Alpes,01001
                94,Corse,2A004
                984,Terres australes et antarctiques françaises,
                """);
        with("department-apl-2023.csv", """
                department_code,population_2021,apl_gp,apl_nurse,apl_physio,apl_midwife,apl_dentist
                01,663202,2.64,117.29,79.45,23.76,47.55
                """);
        with("former-communes.csv", """
                former_insee_code,name,type,current_insee_code
                01003,Vieuxbourg,commune-deleguee,01001
                01002,Basbourg,commune-associee,01002
                """);
        with("nos-professions.csv", professions());
        with("levers.json", """
                {"source": {"seen": "2026-11-21"},
                 "counts": {"levers": 2, "actions": 2, "measures": 2, "examples": 2},
                 "vocabulary": {"maps_to": ["event", "contact", "none"],
                                "benefits": [{"id": "HOUSING"}, {"id": "VISIT"}],
                                "offerKinds": ["MOBILE"], "modes": [], "structures": [], "teamRoles": []},
                 "errata": [],
                 "levers": [
                   {"id": "welcome", "order": 1, "label_fr": "Accueil", "label_en": "Welcome",
                    "caveat": {"fr": "À prouver.", "en": "To be proven."},
                    "actions": [
                      {"id": "welcome.tour", "order": 1, "label_fr": "Visite", "label_en": "Tour", "caveat": null,
                       "maps_to": ["event", "contact"],
                       "wish": {"fact": "territory.levers", "hasAny": ["welcome.tour"]},
                       "measures": [
                         {"id": "welcome.tour.walk", "order": 1, "label_fr": "Marche", "label_en": "Walk",
                          "caveat": null, "maps_to": ["event"], "same_as": "calm.silence.walk",
                          "wish": {"fact": "offer.benefits", "hasAny": ["HOUSING", "VISIT"]}}]}],
                    "examples": [
                      {"id": "welcome.example.map", "order": 1, "label_fr": "Carte", "label_en": "Map",
                       "illustrates": ["welcome.tour", "welcome.tour.walk"], "figure": "up to 50 000 EUR",
                       "scheme": "map-aid"},
                      {"id": "welcome.example.shoes", "order": 2, "label_fr": "Souliers", "label_en": "Shoes",
                       "illustrates": ["welcome.tour.walk"], "figure": "1 500 EUR"}]},
                   {"id": "calm", "order": 2, "label_fr": "Calme", "label_en": "Calm", "caveat": null,
                    "actions": [
                      {"id": "calm.silence", "order": 1, "label_fr": "Silence", "label_en": "Silence", "caveat": null,
                       "maps_to": ["none"], "wish": null,
                       "measures": [
                         {"id": "calm.silence.walk", "order": 1, "label_fr": "Marche", "label_en": "Walk",
                          "caveat": null, "maps_to": [], "same_as": "welcome.tour.walk",
                          "wish": {"fact": "offer.kind", "in": ["MOBILE"]}}]}],
                    "examples": []}]}
                """);
    }

    TinyTables with(String name, String text) {
        textByName.put(name, text);
        return this;
    }

    TinyTables replacing(String name, String text, String other) {
        String table = textByName.get(name);
        if (table == null || !table.contains(text)) {
            throw new IllegalArgumentException(name + " has no " + text);
        }
        return with(name, table.replace(text, other));
    }

    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var table : textByName.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of a table named {@code tiny.csv}. */
    static Row row(String columns, String cells) {
        String text = columns + "\n" + cells + "\n";
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Table.parse("tiny.csv", ',', new ByteArrayInputStream(bytes))
                    .rows()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups of equal specialties name codes of the real nomenclature, so these have to be there. */
    private static String professions() {
        StringBuilder table = new StringBuilder("code,profession_code,specialty_code,label_fr\n");
        table.append("G15_10,G15_10,,Médecin\n");
        for (int i = 1; i <= 95; i++) {
            String code = i < 10 ? "SM0" + i : "SM" + i;
            table.append("G15_10/%s,G15_10,%s,Médecin - Spécialité %d - option (SM)\n".formatted(code, code, i));
        }
        table.append("G15_40/SCD02,G15_40,SCD02,Chirurgien-Dentiste - Chirurgie orale (SCD)\n");
        table.append("G15_10/CAPA01,G15_10,CAPA01,Médecin - Addictologie clinique (CAPA)\n");
        return table.toString();
    }
}
