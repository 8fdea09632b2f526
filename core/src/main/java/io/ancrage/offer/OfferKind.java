package io.ancrage.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.ancrage.Text;

/**
 * The kind of an offer (type d'annonce): one of the constants, or a host's own with its prefix, such as
 * {@code acme:NIGHT_CLINIC}. Immutable.
 *
 * @param code the code
 */
public record OfferKind(@JsonValue String code) {

    /** Installation: settling in a practice of one's own. */
    public static final OfferKind INSTALLATION = new OfferKind("INSTALLATION");
    /** Association: joining the practitioners of a place as a partner. */
    public static final OfferKind ASSOCIATION = new OfferKind("ASSOCIATION");
    /** Succession: taking over a practice. */
    public static final OfferKind SUCCESSION = new OfferKind("SUCCESSION");
    /** Poste salarié. */
    public static final OfferKind SALARIED = new OfferKind("SALARIED");
    /** Exercice mixte: self-employed and salaried. */
    public static final OfferKind MIXED = new OfferKind("MIXED");
    /** Remplacement. */
    public static final OfferKind LOCUM = new OfferKind("LOCUM");
    /** Assistanat. */
    public static final OfferKind ASSISTANT = new OfferKind("ASSISTANT");
    /** Collaboration libérale. */
    public static final OfferKind COLLABORATOR = new OfferKind("COLLABORATOR");
    /** Adjoint: a student or junior doctor who helps out where there is a rush. */
    public static final OfferKind ADJOINT = new OfferKind("ADJOINT");
    /** Stage. */
    public static final OfferKind INTERNSHIP = new OfferKind("INTERNSHIP");
    /** Vacations: shifts. */
    public static final OfferKind VACATIONS = new OfferKind("VACATIONS");
    /** Exercice en rotation: several who come in turn. */
    public static final OfferKind ROTATION = new OfferKind("ROTATION");
    /** Cabinet éphémère. */
    public static final OfferKind EPHEMERAL = new OfferKind("EPHEMERAL");
    /** Cabinet mobile. */
    public static final OfferKind MOBILE = new OfferKind("MOBILE");
    /** Pont aérien: practitioners are flown in. */
    public static final OfferKind AIR_BRIDGE = new OfferKind("AIR_BRIDGE");
    /** Séjour de découverte. */
    public static final OfferKind DISCOVERY = new OfferKind("DISCOVERY");
    /** Locaux professionnels. */
    public static final OfferKind PREMISES = new OfferKind("PREMISES");
    /** Commerce. */
    public static final OfferKind COMMERCE = new OfferKind("COMMERCE");
    /** Autre. */
    public static final OfferKind OTHER = new OfferKind("OTHER");

    public OfferKind {
        OfferCodes.KINDS.require(code);
    }

    /**
     * The kind of a code.
     *
     * @param code such as {@code SUCCESSION}, or a host's own such as {@code acme:NIGHT_CLINIC}
     * @return the kind
     * @throws io.ancrage.AncrageException with code ANC-FACT-005, naming the nearest, if it is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfferKind of(String code) {
        return new OfferKind(code.strip());
    }

    /**
     * The kind for people.
     *
     * @return in French and English; the code of a host's own kind
     */
    public Text label() {
        return OfferCodes.KINDS.label(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
