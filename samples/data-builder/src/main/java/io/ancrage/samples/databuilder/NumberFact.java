package io.ancrage.samples.databuilder;

import java.util.List;

/**
 * A number that a table holds as it is.
 *
 * @param fact the id of the fact
 * @param column the column of the table
 * @param origin the origin of all its cells
 */
record NumberFact(String fact, String column, Origin origin) {

    private static final Origin BPE_2013 = Origin.of("insee-bpe-2013", "2013");
    private static final Origin BPE_2018 = Origin.of("insee-bpe-2018", "2018");
    private static final Origin APL_2016 = Origin.of("drees-apl-2016", "2016");
    private static final Origin SALES = Origin.of("dvf-2020-2024", "2020/2024");

    /** The numbers of communes; arrondissements have some of them. */
    static final List<NumberFact> OF_MUNICIPALITIES = List.of(
            new NumberFact("territory.surface", "area_ha", Origin.of("api-geo-2025", "2025")),
            new NumberFact("territory.apl.GENERAL_PRACTITIONER", "apl_gp_2023", Origin.of("drees-apl-2023", "2023")),
            new NumberFact("territory.apl.NURSE", "apl_nurse_2016", APL_2016),
            new NumberFact("territory.apl.PHYSIOTHERAPIST", "apl_physio_2016", APL_2016),
            new NumberFact("territory.apl.MIDWIFE", "apl_midwife_2016", APL_2016),
            new NumberFact("territory.generalPractitioners", "gp_2020", Origin.of("insee-bpe-2020", "2020")),
            count("FRANCE_SERVICES", "france_services_2024", Origin.of("anct-programmes-2024", "2024-09")),
            count("NURSERY_SCHOOL", "nursery_schools_2018", BPE_2018),
            count("ELEMENTARY_SCHOOL", "elementary_schools_2018", BPE_2018),
            count("HOSPITAL", "hospitals_2020", Origin.of("finess-2020", "2020-03-06")),
            count("PHARMACY", "pharmacy_2013", BPE_2013),
            count("CHILDCARE", "childcare_2013", BPE_2013),
            count("SUPERMARKET", "supermarket_2013", BPE_2013),
            count("HYPERMARKET", "hypermarket_2013", BPE_2013),
            count("EMERGENCY", "emergency_2013", BPE_2013),
            count("MATERNITY", "maternity_2013", BPE_2013),
            count("HEALTH_HOUSE", "health_house_2013", BPE_2013),
            count("CINEMA", "cinema_2013", BPE_2013),
            count("SWIMMING_POOL", "swimming_pool_2013", BPE_2013),
            new NumberFact("territory.housePrice", "house_eur_m2", SALES),
            new NumberFact("territory.flatPrice", "flat_eur_m2", SALES));

    FactColumn column(List<Row> rows) {
        return FactColumn.of(
                fact, FactKind.NUMBER, rows, row -> row.decimal(column).map(origin::says));
    }

    private static NumberFact count(String facility, String column, Origin origin) {
        return new NumberFact("territory.count." + facility, column, origin);
    }
}
