package io.ancrage.samples.databuilder;

import java.util.List;
import java.util.Optional;

/**
 * A kind of secondary school, with the columns that count it. Two lists count schools: the newer one has neither private
 * schools without contract nor agricultural lycées, the older one has both. Immutable.
 *
 * @param facility the last word of the fact's id
 * @param columnsOf2022 of the newer list; none where it leaves the kind out
 * @param columnsOf2018 of the older list
 */
record SchoolKind(String facility, List<String> columnsOf2022, List<String> columnsOf2018) {

    static final SchoolKind COLLEGE = new SchoolKind("COLLEGE", List.of("colleges_2022"), List.of("colleges_2018"));
    static final SchoolKind LYCEE = new SchoolKind(
            "LYCEE",
            List.of("lycees_general_2022", "lycees_pro_2022"),
            List.of("lycees_general_2018", "lycees_pro_2018", "lycees_agri_2018"));
    static final List<SchoolKind> ALL = List.of(
            COLLEGE,
            LYCEE,
            new SchoolKind("LYCEE_GENERAL", List.of("lycees_general_2022"), List.of("lycees_general_2018")),
            new SchoolKind("LYCEE_VOCATIONAL", List.of("lycees_pro_2022"), List.of("lycees_pro_2018")),
            new SchoolKind("LYCEE_AGRICULTURAL", List.of(), List.of("lycees_agri_2018")));

    private static final Origin IPS_2022 = Origin.of("depp-ips-2022", "2022");
    private static final Origin BPE_2018 = Origin.of("insee-bpe-2018", "2018");
    private static final Origin DISTANCE = Origin.of("distance-to-school", "2018/2022");

    /** How many of this kind each commune has, by both lists. */
    FactColumn countInCommunes(List<Municipality> communes) {
        if (columnsOf2022.isEmpty()) {
            return count(communes, List.of(new CountVintage(BPE_2018, columnsOf2018)));
        }
        return count(
                communes,
                List.of(new CountVintage(IPS_2022, columnsOf2022), new CountVintage(BPE_2018, columnsOf2018)));
    }

    /** How many of this kind each arrondissement has, by the newer list; the older one counts by commune. */
    Optional<FactColumn> countInArrondissements(List<Municipality> arrondissements) {
        return columnsOf2022.isEmpty()
                ? Optional.empty()
                : Optional.of(count(arrondissements, List.of(new CountVintage(IPS_2022, columnsOf2022))));
    }

    /** How far the nearest of this kind is from each asker, whose own counts are given. */
    FactColumn distance(List<Municipality> askers, FactColumn counts, NearestPoint schools) {
        return new FactColumn(
                "territory.distanceTo." + facility,
                FactKind.NUMBER,
                Distances.toMunicipalities(askers, counts.cells(), schools, DISTANCE));
    }

    private FactColumn count(List<Municipality> municipalities, List<CountVintage> newestFirst) {
        return FactColumn.of(
                "territory.count." + facility,
                FactKind.NUMBER,
                municipalities,
                municipality -> CountVintage.newest(municipality.row(), newestFirst));
    }
}
