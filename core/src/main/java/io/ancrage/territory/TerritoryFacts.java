package io.ancrage.territory;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.profession.Profession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The facts of territories by their Java names. Which of them a level has, from which source and of which year, the
 * columns of its {@linkplain Territories#table table} tell; a fact without a column is unknown there.
 *
 * <pre>{@code
 * import static io.ancrage.territory.TerritoryFacts.*;
 * Criterion town = Criterion.all(POPULATION.between(5_000, 15_000), count(Facility.LYCEE).atLeast(1));
 * }</pre>
 */
public final class TerritoryFacts {

    /** Municipal population, in inhabitants (INSEE; départements: as in DREES's APL file). Unknown for six territories. */
    public static final Fact<BigDecimal> POPULATION =
            Fact.number("territory.population", "inhabitants").labelled("population", "population");

    /** Surface in hectares. */
    public static final Fact<BigDecimal> SURFACE =
            Fact.number("territory.surface", "ha").labelled("superficie", "surface");

    /** Median price of houses sold, in euros per square metre. Unknown where nothing was sold. */
    public static final Fact<BigDecimal> HOUSE_PRICE =
            Fact.number("territory.housePrice", "EUR/m2").labelled("prix médian des maisons", "median house price");

    /** Median price of flats sold, in euros per square metre. Unknown where nothing was sold. */
    public static final Fact<BigDecimal> FLAT_PRICE =
            Fact.number("territory.flatPrice", "EUR/m2").labelled("prix médian des appartements", "median flat price");

    /** General practitioners in private practice whose surgery is in the commune; a count. */
    public static final Fact<BigDecimal> GENERAL_PRACTITIONERS = Fact.number("territory.generalPractitioners", "")
            .labelled("médecins généralistes libéraux", "general practitioners in private practice");

    /** Accessibility of general practitioners (APL), in consultations per year and standardised inhabitant. */
    public static final Fact<BigDecimal> APL_GENERAL_PRACTITIONER = Fact.number(
                    "territory.apl.GENERAL_PRACTITIONER", "consultations/year/inhabitant")
            .labelled("APL aux médecins généralistes", "accessibility (APL) of general practitioners");

    /** Accessibility of nurses (APL), in full-time equivalents per 100,000 inhabitants. */
    public static final Fact<BigDecimal> APL_NURSE =
            apl("NURSE", "APL aux infirmiers", "accessibility (APL) of nurses");

    /** Accessibility of physiotherapists (APL), in full-time equivalents per 100,000 inhabitants. */
    public static final Fact<BigDecimal> APL_PHYSIOTHERAPIST =
            apl("PHYSIOTHERAPIST", "APL aux masseurs-kinésithérapeutes", "accessibility (APL) of physiotherapists");

    /** Accessibility of midwives (APL), in full-time equivalents per 100,000 women. */
    public static final Fact<BigDecimal> APL_MIDWIFE =
            apl("MIDWIFE", "APL aux sages-femmes (pour 100 000 femmes)", "accessibility (APL) of midwives, for women");

    /** Accessibility of dentists (APL), in full-time equivalents per 100,000 inhabitants; for départements only. */
    public static final Fact<BigDecimal> APL_DENTIST =
            apl("DENTIST", "APL aux chirurgiens-dentistes", "accessibility (APL) of dentists");

    /**
     * Class in France Ruralités Revitalisation (ZFRR); none outside it. {@code FRR_PLUS} lies under {@code FRR}; {@code
     * FRR_PARTIAL} (part of the commune), {@code BENEFICIARY} and {@code BENEFICIARY_PARTIAL} (kept from the ZRR) stand
     * beside it.
     */
    public static final Fact<String> FRR = Fact.code(
                    "territory.frr",
                    CodeSystem.builder("frr", "")
                            .code("FRR", new Text("FRR", "FRR"))
                            .code("FRR_PLUS", new Text("FRR+", "FRR+"))
                            .code("FRR_PARTIAL", new Text("FRR sur une partie", "FRR in part"))
                            .code("BENEFICIARY", new Text("ex-ZRR bénéficiaire", "former ZRR that keeps its effects"))
                            .code(
                                    "BENEFICIARY_PARTIAL",
                                    new Text(
                                            "ex-ZRR bénéficiaire sur une partie",
                                            "former ZRR that keeps its effects in part"))
                            .under("FRR_PLUS", "FRR")
                            .closed()
                            .build())
            .orNone()
            .labelled("zone France Ruralités Revitalisation", "France Ruralités Revitalisation zone");

    /** Class in the former zones de revitalisation rurale (ZRR): {@code C} whole, {@code PC} in part; none outside them. */
    public static final Fact<String> ZRR = Fact.code(
                    "territory.zrr",
                    CodeSystem.builder("zrr", "")
                            .code("C", new Text("classée", "classed"))
                            .code("PC", new Text("partiellement classée", "classed in part"))
                            .closed()
                            .build())
            .orNone()
            .labelled("zone de revitalisation rurale", "rural revitalisation zone (ZRR)");

    /**
     * State programmes that the commune takes part in: {@code PVD}, {@code ACV}, {@code VA}. The list names one a commune
     * and is not proof that there are no others: each set is partial.
     */
    public static final Fact<CodeSet> PROGRAMMES = Fact.codes(
                    "territory.programmes",
                    CodeSystem.builder("programmes", "")
                            .code("PVD", Text.same("Petites villes de demain"))
                            .code("ACV", Text.same("Action cœur de ville"))
                            .code("VA", Text.same("Villages d'avenir"))
                            .closed()
                            .build())
            .labelled("programmes de l'État", "state programmes");

    /**
     * What the territory declares of the {@linkplain LeverCatalog levers of medical attractiveness}: ids of actions and
     * measures. A declaration is never exhaustive, so each set is partial: what is not in it is unknown, not refused. A
     * measure lies under its action and an action under its lever, so that who declares a measure declares these; who
     * declares an action has not said by which measure. The library carries no declarations: a host {@linkplain
     * Territories#withLevers loads} them.
     */
    public static final Fact<CodeSet> LEVERS = Fact.codes(
                    "territory.levers", LeverCatalog.load().codes())
            .labelled("leviers d'attractivité déclarés", "declared levers of attractiveness");

    /** Kind of an intercommunality: {@code CC}, {@code CA}, {@code CU}, {@code METRO}, {@code MET69}. */
    public static final Fact<String> EPCI_TYPE = Fact.code(
                    "territory.epciType",
                    CodeSystem.builder("epciType", "")
                            .code("CC", new Text("communauté de communes", "community of communes"))
                            .code("CA", new Text("communauté d'agglomération", "agglomeration community"))
                            .code("CU", new Text("communauté urbaine", "urban community"))
                            .code("METRO", new Text("métropole", "metropolis"))
                            .code("MET69", new Text("métropole de Lyon", "metropolis of Lyon"))
                            .closed()
                            .build())
            .labelled("type d'intercommunalité", "kind of intercommunality");

    /** Chief town of a département or région, as a {@code TerritoryCode} text such as {@code COM-23096}. */
    public static final Fact<String> CHIEF_TOWN =
            Fact.code("territory.chiefTown", Inside.WITHIN.codes()).labelled("chef-lieu", "chief town");

    /** The territory itself and all that contain it; the fact that areas are decided on. */
    public static final Fact<CodeSet> WITHIN = Inside.WITHIN;

    /** Degrees north of the territory's point, WGS 84: of a commune the centroid, not the town hall. */
    public static final Fact<BigDecimal> LATITUDE = Inside.LATITUDE;

    /** Degrees east of the territory's point, WGS 84. */
    public static final Fact<BigDecimal> LONGITUDE = Inside.LONGITUDE;

    /**
     * Whether part of the territory lies in a priority neighbourhood (quartier prioritaire de la politique de la ville).
     * The library carries no list of them: a host loads it.
     */
    public static final Fact<Boolean> QPV = Fact.flag("territory.qpv")
            .labelled("quartier prioritaire (QPV) sur une partie", "priority neighbourhood (QPV) in part");

    private static final Map<Facility, Fact<BigDecimal>> COUNTS = new EnumMap<>(Facility.class);
    private static final Map<Facility, Fact<BigDecimal>> DISTANCES = new EnumMap<>(Facility.class);
    private static final Map<Profession, Fact<String>> ZONINGS = new TreeMap<>();
    /** By the words of professions. */
    private static final Map<String, Fact<BigDecimal>> APLS = Map.of(
            "physician", APL_GENERAL_PRACTITIONER,
            "nurse", APL_NURSE,
            "physiotherapist", APL_PHYSIOTHERAPIST,
            "midwife", APL_MIDWIFE,
            "dentist", APL_DENTIST);

    /** The facilities that the French data give distances to. */
    private static final List<Facility> MEASURED =
            List.of(Facility.COLLEGE, Facility.LYCEE, Facility.HOSPITAL, Facility.STATION);

    /** The professions whose settling is zoned today. */
    private static final List<Profession> ZONED = List.of(
            Profession.PHYSICIAN,
            Profession.PHARMACIST,
            Profession.DENTIST,
            Profession.MIDWIFE,
            Profession.NURSE,
            Profession.PHYSIOTHERAPIST,
            Profession.SPEECH_THERAPIST);

    static {
        for (Facility facility : Facility.values()) {
            Text label = facility.label();
            COUNTS.put(
                    facility,
                    Fact.number("territory.count.".concat(facility.name()), "")
                            .labelled(
                                    facility.plural().french(),
                                    facility.plural().english()));
            DISTANCES.put(
                    facility,
                    Fact.number("territory.distanceTo.".concat(facility.name()), "km")
                            .labelled(
                                    "distance, ".concat(label.french()),
                                    "distance to the nearest ".concat(label.english())));
        }
        for (Profession profession : ZONED) {
            ZONINGS.put(profession, newZoning(profession));
        }
    }

    /** How many collèges (lower secondary schools) are in the territory. */
    public static final Fact<BigDecimal> COLLEGES = count(Facility.COLLEGE);
    /** How many lycées (upper secondary schools) of any kind are in the territory. */
    public static final Fact<BigDecimal> LYCEES = count(Facility.LYCEE);
    /** Great-circle kilometres to the nearest hospital. */
    public static final Fact<BigDecimal> DISTANCE_TO_HOSPITAL = distanceTo(Facility.HOSPITAL);
    /** Great-circle kilometres to the nearest railway station. */
    public static final Fact<BigDecimal> DISTANCE_TO_STATION = distanceTo(Facility.STATION);

    private TerritoryFacts() {}

    /**
     * How many of a facility are in the territory. Where no list covers it, unknown, not 0.
     *
     * @param facility the facility
     * @return the fact {@code territory.count.<facility>}
     */
    public static Fact<BigDecimal> count(Facility facility) {
        return Objects.requireNonNull(COUNTS.get(facility), "facility");
    }

    /**
     * How far the nearest of a facility is, in great-circle kilometres. The French data give it to COLLEGE, LYCEE,
     * HOSPITAL and STATION.
     *
     * @param facility the facility
     * @return the fact {@code territory.distanceTo.<facility>}
     */
    public static Fact<BigDecimal> distanceTo(Facility facility) {
        return Objects.requireNonNull(DISTANCES.get(facility), "facility");
    }

    /**
     * The zone in which the territory lies for a profession (zonage), none outside all zones. Zonings are dated and
     * differ by région: the library carries none, a host {@linkplain ZoningCsv loads} them.
     *
     * <p>The code systems are open. Physicians: ZIP with ZIP_PLUS under it, ZAC, ZAR. Pharmacists: TERRITOIRE_FRAGILE.
     * Others: TRES_SOUS_DOTEE, SOUS_DOTEE, SOUS_DENSE, INTERMEDIAIRE, TRES_DOTEE, SUR_DOTEE.
     *
     * @param profession the profession
     * @return the fact {@code territory.zoning.<word>}
     */
    public static Fact<String> zoning(Profession profession) {
        Fact<String> known = ZONINGS.get(profession);
        return known == null ? newZoning(profession) : known;
    }

    /**
     * The accessibility (APL) of a profession; of physicians, that of general practitioners.
     *
     * @param profession the profession
     * @return the fact; empty for a profession without one
     */
    public static Optional<Fact<BigDecimal>> apl(Profession profession) {
        return Optional.ofNullable(APLS.get(profession.word()));
    }

    /**
     * Every fact, for a vocabulary: those above, the counts of all facilities, the distances to COLLEGE, LYCEE, HOSPITAL
     * and STATION, and the zonings of physicians, pharmacists, dentists, midwives, nurses, physiotherapists and speech
     * therapists.
     *
     * @return the facts, in stable order
     */
    public static List<Fact<?>> all() {
        List<Fact<?>> all = new ArrayList<>();
        Collections.addAll(all, WITHIN, LATITUDE, LONGITUDE, POPULATION, SURFACE, HOUSE_PRICE, FLAT_PRICE);
        Collections.addAll(all, GENERAL_PRACTITIONERS, APL_GENERAL_PRACTITIONER, APL_NURSE, APL_PHYSIOTHERAPIST);
        Collections.addAll(all, APL_MIDWIFE, APL_DENTIST, FRR, ZRR, PROGRAMMES, LEVERS, QPV, EPCI_TYPE, CHIEF_TOWN);
        all.addAll(COUNTS.values());
        for (Facility facility : MEASURED) {
            all.add(distanceTo(facility));
        }
        all.addAll(ZONINGS.values());
        return List.copyOf(all);
    }

    private static Fact<BigDecimal> apl(String word, String french, String english) {
        return Fact.number("territory.apl.".concat(word), "FTE/100000").labelled(french, english);
    }

    private static Fact<String> newZoning(Profession profession) {
        String word = profession.word();
        CodeSystem.Builder zones = CodeSystem.builder("zoning.".concat(word), "");
        if (profession.equals(Profession.PHYSICIAN)) {
            zones.code("ZIP", new Text("zone d'intervention prioritaire", "priority intervention zone (ZIP)"))
                    .code("ZIP_PLUS", new Text("ZIP+", "ZIP+"))
                    .code("ZAC", new Text("zone d'action complémentaire", "complementary action zone (ZAC)"))
                    .code("ZAR", new Text("zone d'appui régional", "regional support zone (ZAR)"))
                    .under("ZIP_PLUS", "ZIP");
        } else if (profession.equals(Profession.PHARMACIST)) {
            zones.code("TERRITOIRE_FRAGILE", new Text("territoire fragile", "fragile territory"));
        } else {
            zones.code("TRES_SOUS_DOTEE", new Text("zone très sous-dotée", "very under-served zone"))
                    .code("SOUS_DOTEE", new Text("zone sous-dotée", "under-served zone"))
                    .code("SOUS_DENSE", new Text("zone sous-dense", "low-density zone"))
                    .code("INTERMEDIAIRE", new Text("zone intermédiaire", "intermediate zone"))
                    .code("TRES_DOTEE", new Text("zone très dotée", "very well served zone"))
                    .code("SUR_DOTEE", new Text("zone sur-dotée", "over-served zone"));
        }
        Text label = profession.label();
        return Fact.code("territory.zoning.".concat(word), zones.build())
                .orNone()
                .labelled("zonage : ".concat(label.french()), "zoning: ".concat(label.english()));
    }
}
