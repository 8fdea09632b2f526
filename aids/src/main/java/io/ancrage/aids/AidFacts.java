package io.ancrage.aids;

import io.ancrage.aids.amount.Periods;
import io.ancrage.aids.journey.JourneyFacts;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Vocabulary;
import io.ancrage.project.ProjectFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts that aid schemes read beside those of the standard vocabulary: the events that date them and the place. Those of the person are in {@link StudyFacts}, {@link PracticeFacts} and {@link BusinessFacts}. */
public final class AidFacts {

    /** The first day of practice at the place in question. */
    public static final Fact<LocalDate> INSTALLATION = JourneyFacts.INSTALLATION;

    /** The day on which a second office opens. */
    public static final Fact<LocalDate> OPENING =
            Fact.date("event.opening").labelled("ouverture du cabinet secondaire", "opening of the second office");

    /** The day on which the activity is created or taken over, as the tax law counts it. */
    public static final Fact<LocalDate> CREATION = Fact.date("event.creation")
            .labelled("création ou reprise de l'activité", "creation or takeover of the activity");

    /** A day of the placement (stage) in question. */
    public static final Fact<LocalDate> PLACEMENT = Fact.date("event.placement").labelled("stage", "placement");

    /** The day on which an agreement with a local authority is signed. */
    public static final Fact<LocalDate> AGREEMENT =
            Fact.date("event.agreement").labelled("convention avec la collectivité", "agreement with the authority");

    /** The day on which a study or settling contract with an authority is signed. */
    public static final Fact<LocalDate> CONTRACT = Fact.date("event.contract").labelled("contrat", "contract");

    /** The day of the decision that grants an aid. */
    public static final Fact<LocalDate> DECISION =
            Fact.date("event.decision").labelled("décision d'attribution", "decision granting the aid");

    /** The day on which an investment project is filed. */
    public static final Fact<LocalDate> PROJECT =
            Fact.date("event.project").labelled("projet d'investissement", "investment project");

    /** The day on which the application file was complete; none while it is not. */
    public static final Fact<LocalDate> FILE_COMPLETE =
            Fact.date("event.fileComplete").labelled("dossier complet", "complete file");

    /**
     * The départements under their régions (INSEE, COG of 1 January 2026): of a place of which only the région is known, it is
     * known in which départements it is not. A collectivity overseas is both.
     */
    private static final CodeSystem DEPARTMENTS = departments(
            "01: 971",
            "02: 972",
            "03: 973",
            "04: 974",
            "06: 976",
            "11: 75 77 78 91 92 93 94 95",
            "24: 18 28 36 37 41 45",
            "27: 21 25 39 58 70 71 89 90",
            "28: 14 27 50 61 76",
            "32: 02 59 60 62 80",
            "44: 08 10 51 52 54 55 57 67 68 88",
            "52: 44 49 53 72 85",
            "53: 22 29 35 56",
            "75: 16 17 19 23 24 33 40 47 64 79 86 87",
            "76: 09 11 12 30 31 32 34 46 48 65 66 81 82",
            "84: 01 03 07 15 26 38 42 43 63 69 73 74",
            "93: 04 05 06 13 83 84",
            "94: 2A 2B",
            "975: 975",
            "977: 977",
            "978: 978",
            "984: 984",
            "986: 986",
            "987: 987",
            "988: 988",
            "989: 989");

    /**
     * The département of the place, such as {@code DEP-23}; a {@link Situation} derives it from the place. Of a région it is
     * known as {@code REG-75} or finer.
     */
    public static final Fact<String> DEPARTMENT =
            Fact.code("territory.department", DEPARTMENTS).labelled("département", "département");

    /** The région of the place, such as {@code REG-75}; a {@link Situation} derives it from the place. */
    public static final Fact<String> REGION =
            Fact.code("territory.region", CodeSystem.ANY).labelled("région", "région");

    /**
     * Whether the commune is in France ruralités revitalisation plus (ZFRR+); a {@link Situation} derives it from {@link
     * io.ancrage.territory.TerritoryFacts#FRR}.
     */
    public static final Fact<Boolean> FRR_PLUS =
            Fact.flag("territory.frrPlus").labelled("commune en ZFRR+", "commune in ZFRR+");

    /** Whether the address lies in the zoned part of a commune that is zoned in part. */
    public static final Fact<Boolean> INSIDE_ZONED_PART = Fact.flag("premises.insideZonedPart")
            .labelled("adresse dans la partie classée de la commune", "address in the zoned part of the commune");

    /** Whether the address lies in a priority neighbourhood; the commune alone does not tell. */
    public static final Fact<Boolean> INSIDE_PRIORITY_NEIGHBOURHOOD = Fact.flag("premises.insidePriorityNeighbourhood")
            .labelled("adresse dans un quartier prioritaire (QPV)", "address in a priority neighbourhood (QPV)");

    /** Whether the address lies in an urban tax-free zone (ZFU-TE). */
    public static final Fact<Boolean> INSIDE_ZFU_TE =
            Fact.flag("premises.insideZfuTe").labelled("adresse dans une ZFU-TE", "address in a ZFU-TE");

    /** Whether the place lies within 10 km of a ZIP or ZAC. */
    public static final Fact<Boolean> WITHIN_10_KM_OF_ZONE = Fact.flag("territory.within10kmOfPhysicianZone")
            .labelled("à moins de 10 km d'une ZIP ou d'une ZAC", "within 10 km of a ZIP or ZAC");

    /** Whether the commune or EPCI has voted the exemption from CFE for health professionals. */
    public static final Fact<Boolean> CFE_VOTE =
            Fact.flag("territory.cfeVote").labelled("exonération de CFE votée", "CFE exemption voted");

    private static final List<Fact<?>> ALL = List.of(
            INSTALLATION,
            OPENING,
            CREATION,
            PLACEMENT,
            AGREEMENT,
            CONTRACT,
            DECISION,
            PROJECT,
            FILE_COMPLETE,
            DEPARTMENT,
            REGION,
            FRR_PLUS,
            INSIDE_ZONED_PART,
            INSIDE_PRIORITY_NEIGHBOURHOOD,
            INSIDE_ZFU_TE,
            WITHIN_10_KM_OF_ZONE,
            CFE_VOTE);

    private AidFacts() {}

    /**
     * The standard vocabulary and the facts of this page and of its three neighbours. A catalogue adds those that tell of its
     * schemes: see {@link AidCatalog#vocabulary()}.
     *
     * @return a new vocabulary
     */
    public static Vocabulary vocabulary() {
        List<Fact<?>> facts = new ArrayList<>(ALL);
        facts.addAll(List.of(Periods.START, Periods.END));
        facts.addAll(StudyFacts.all());
        facts.addAll(PracticeFacts.all());
        facts.addAll(BusinessFacts.all());
        return ProjectFacts.vocabulary().with(facts.toArray(Fact<?>[]::new));
    }

    private static CodeSystem departments(String... regions) {
        CodeSystem.Builder codes = CodeSystem.builder("departments", "2026");
        for (String line : regions) {
            int colon = line.indexOf(':');
            String region = "REG-" + line.substring(0, colon);
            codes.codes(region);
            for (String department : line.substring(colon + 2).split(" ", -1)) {
                codes.codes("DEP-" + department).under("DEP-" + department, region);
            }
        }
        return codes.build();
    }
}
