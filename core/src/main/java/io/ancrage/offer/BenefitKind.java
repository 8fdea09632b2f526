package io.ancrage.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.ancrage.Text;

/**
 * What sort of benefit is offered (type d'avantage): a code of {@link OfferFacts#BENEFITS}, or a host's own with its prefix,
 * such as {@code acme:SKI_PASS}. The constants are the most used. Immutable.
 *
 * @param code the code
 */
public record BenefitKind(@JsonValue String code) {

    /** Logement. */
    public static final BenefitKind HOUSING = new BenefitKind("HOUSING");
    /** Aide à trouver un logement. */
    public static final BenefitKind HOUSING_SEARCH = new BenefitKind("HOUSING_SEARCH");
    /** Locaux. */
    public static final BenefitKind PREMISES = new BenefitKind("PREMISES");
    /** Loyer réduit. */
    public static final BenefitKind RENT_REDUCTION = new BenefitKind("RENT_REDUCTION");
    /** Loyer offert; lies under a reduced rent. */
    public static final BenefitKind FREE_RENT = new BenefitKind("FREE_RENT");
    /** Matériel. */
    public static final BenefitKind EQUIPMENT = new BenefitKind("EQUIPMENT");
    /** Secrétariat. */
    public static final BenefitKind SECRETARIAT = new BenefitKind("SECRETARIAT");
    /** Revenu garanti. */
    public static final BenefitKind INCOME_FLOOR = new BenefitKind("INCOME_FLOOR");
    /** Prime à l'installation. */
    public static final BenefitKind INSTALLATION_BONUS = new BenefitKind("INSTALLATION_BONUS");
    /** Bourse d'études. */
    public static final BenefitKind STUDY_GRANT = new BenefitKind("STUDY_GRANT");
    /** Emploi du conjoint. */
    public static final BenefitKind PARTNER_JOB_HELP = new BenefitKind("PARTNER_JOB_HELP");
    /** Garde d'enfants. */
    public static final BenefitKind CHILDCARE = new BenefitKind("CHILDCARE");
    /** Interlocuteur d'accueil nommé. */
    public static final BenefitKind NAMED_WELCOMER = new BenefitKind("NAMED_WELCOMER");

    public BenefitKind {
        OfferCodes.BENEFITS.require(code);
    }

    /**
     * The benefit of a code.
     *
     * @param code such as {@code HOUSING}, or a host's own such as {@code acme:SKI_PASS}
     * @return the kind of benefit
     * @throws io.ancrage.AncrageException with code ANC-FACT-005, naming the nearest, if it is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BenefitKind of(String code) {
        return new BenefitKind(code.strip());
    }

    /**
     * The benefit for people.
     *
     * @return in French and English; the code of a host's own
     */
    public Text label() {
        return OfferCodes.BENEFITS.label(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
