package io.ancrage.offer;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.profession.ProfessionCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of offers. What an offer does not tell is missing; the sets of benefits, team and equipment are partial unless
 * the offer says that they are complete.
 *
 * <pre>{@code
 * Criterion wish = OfferFacts.MODES.hasAny("SALARIED", "MIXED");
 * }</pre>
 */
public final class OfferFacts {

    /** The kind, a code of {@link OfferKind}. */
    public static final Fact<String> KIND =
            Fact.code("offer.kind", OfferCodes.KINDS).labelled("type d'annonce", "kind of offer");

    /** The professions that it is for, codes of TRE_G15 or TRE_R95. Missing where it names neither these nor activities. */
    public static final Fact<CodeSet> PROFESSIONS = Fact.codes("offer.professions", ProfessionCodes.professions())
            .labelled("professions recherchées", "professions looked for");

    /** The specialties that it is for, codes of TRE_R38 or groups of them. Missing where it names none. */
    public static final Fact<CodeSet> SPECIALTIES = Fact.codes("offer.specialties", ProfessionCodes.specialties())
            .labelled("spécialités recherchées", "specialties looked for");

    /**
     * The activities that it is for outside health: nomenclature, slash and code, such as {@code NAF_REV2/10.71C}. A code
     * lies under each of its beginnings.
     */
    public static final Fact<CodeSet> ACTIVITIES = Fact.codes("offer.activities", CodeSystem.byPrefix("naf", ""))
            .labelled("activités recherchées", "activities looked for");

    /** The ways of practising, codes of {@link PracticeMode}, those of the parts of posts included. */
    public static final Fact<CodeSet> MODES =
            Fact.codes("offer.modes", modes()).labelled("modes d'exercice proposés", "ways of practising offered");

    /**
     * The structures of practice: {@code CABINET} with {@code GROUP_PRACTICE} under it, {@code MAISON_SANTE}
     * with {@code MSP} under it, {@code CPTS}, {@code ESP}, {@code CENTRE_SANTE}, {@code HOSPITAL}, {@code CLINIC} and others.
     */
    public static final Fact<CodeSet> STRUCTURES = Fact.codes("offer.structures", OfferCodes.STRUCTURES)
            .labelled("structures d'exercice", "structures of practice");

    /**
     * The benefits that have no condition, codes of {@link BenefitKind}; {@code FREE_RENT} lies under {@code
     * RENT_REDUCTION}. While one has a condition, the set is partial.
     */
    public static final Fact<CodeSet> BENEFITS =
            Fact.codes("offer.benefits", OfferCodes.BENEFITS).labelled("avantages proposés", "benefits offered");

    /** Who works there already: {@code MEDICAL_SECRETARY}, {@code MEDICAL_ASSISTANT}, {@code IPA}, {@code NURSE}... */
    public static final Fact<CodeSet> TEAM =
            Fact.codes("offer.team", OfferCodes.TEAM).labelled("équipe sur place", "team on site");

    /** What there is to work with: {@code TELECONSULTATION}, {@code TELEEXPERTISE}, {@code ULTRASOUND}... */
    public static final Fact<CodeSet> EQUIPMENT =
            Fact.codes("offer.equipment", OfferCodes.EQUIPMENT).labelled("équipement", "equipment");

    /** Who publishes, a code of {@link io.ancrage.actor.ActorKind}; of a mandate, the principal. */
    public static final Fact<String> ACTOR_KIND =
            Fact.code("offer.actorKind", OfferCodes.ACTORS).labelled("type d'acteur", "kind of actor");

    /** How many are looked for. */
    public static final Fact<BigDecimal> SEATS = Fact.number("offer.seats", "").labelled("postes à pourvoir", "seats");

    /** The least share of full time over all posts, in percent. Missing where a post does not tell its least. */
    public static final Fact<BigDecimal> SHARE_LEAST =
            Fact.number("offer.share.least", "%").labelled("quotité minimale de temps", "minimum share of full time");

    /** The largest share of full time over all posts, in percent. Missing where a post does not tell its largest. */
    public static final Fact<BigDecimal> SHARE_MOST =
            Fact.number("offer.share.most", "%").labelled("quotité maximale de temps", "maximum share of full time");

    /** The first day of the earliest post, slot or stop. Missing where one of them does not tell it. */
    public static final Fact<LocalDate> STARTS_ON = Fact.date("offer.startsOn").labelled("début", "start");

    /** The day on which the last post, slot or stop ends. Missing where one of them has no end or does not tell it. */
    public static final Fact<LocalDate> ENDS_ON = Fact.date("offer.endsOn").labelled("fin", "end");

    /** The day on which a practice is handed over. */
    public static final Fact<LocalDate> HANDOVER_ON =
            Fact.date("offer.handoverOn").labelled("date de cession", "day of the handover");

    /** Gross pay in euros a month: the least that is promised. */
    public static final Fact<BigDecimal> GROSS_PAY =
            Fact.number("offer.pay.gross", "EUR/month").labelled("rémunération brute minimale", "minimum gross pay");

    /** Net pay in euros a month: the least that is promised. */
    public static final Fact<BigDecimal> NET_PAY =
            Fact.number("offer.pay.net", "EUR/month").labelled("rémunération nette minimale", "minimum net pay");

    /** The rent of the premises in euros a month: the most that is asked. */
    public static final Fact<BigDecimal> RENT =
            Fact.number("offer.rent", "EUR/month").labelled("loyer maximal des locaux", "maximum rent of the premises");

    /** The surface of the premises in square metres. */
    public static final Fact<BigDecimal> PREMISES_SURFACE =
            Fact.number("offer.premises.surface", "m2").labelled("surface des locaux", "surface of the premises");

    /** The first day on which the premises can be used. */
    public static final Fact<LocalDate> PREMISES_FROM =
            Fact.date("offer.premises.availableFrom").labelled("locaux disponibles", "premises available");

    /** Whether the premises stand empty. */
    public static final Fact<Boolean> PREMISES_VACANT =
            Fact.flag("offer.premises.vacant").labelled("locaux vacants", "vacant premises");

    /** Whether the premises are accessible to persons with reduced mobility. */
    public static final Fact<Boolean> PREMISES_ACCESSIBLE =
            Fact.flag("offer.premises.accessible").labelled("locaux accessibles", "accessible premises");

    /** How many months no rent is asked. */
    public static final Fact<BigDecimal> FREE_RENT_MONTHS =
            Fact.number("offer.freeRentMonths", "months").labelled("mois de loyer offerts", "months of free rent");

    /** How many months one has to stay for the benefits: the longest commitment that one of them asks. */
    public static final Fact<BigDecimal> COMMITMENT_MONTHS =
            Fact.number("offer.commitmentMonths", "months").labelled("engagement demandé", "commitment asked");

    /** Whether an intern has a supervisor there (maître de stage). */
    public static final Fact<Boolean> SUPERVISED =
            Fact.flag("offer.supervised").labelled("maître de stage", "supervisor");

    private static final List<Fact<?>> ALL = List.of(
            KIND,
            PROFESSIONS,
            SPECIALTIES,
            ACTIVITIES,
            MODES,
            STRUCTURES,
            BENEFITS,
            TEAM,
            EQUIPMENT,
            ACTOR_KIND,
            SEATS,
            SHARE_LEAST,
            SHARE_MOST,
            STARTS_ON,
            ENDS_ON,
            HANDOVER_ON,
            GROSS_PAY,
            NET_PAY,
            RENT,
            PREMISES_SURFACE,
            PREMISES_FROM,
            PREMISES_VACANT,
            PREMISES_ACCESSIBLE,
            FREE_RENT_MONTHS,
            COMMITMENT_MONTHS,
            SUPERVISED);

    private OfferFacts() {}

    /**
     * Every fact of offers, those of their work rhythm included.
     *
     * @return the facts, in stable order
     */
    public static List<Fact<?>> all() {
        List<Fact<?>> all = new ArrayList<>(ALL);
        all.addAll(RhythmFacts.OFFERED.all());
        return List.copyOf(all);
    }

    private static CodeSystem modes() {
        CodeSystem.Builder modes = CodeSystem.builder("practice-mode", "");
        for (PracticeMode mode : PracticeMode.values()) {
            modes.code(mode.name(), mode.label());
        }
        return modes.closed().build();
    }
}
