package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.aids.amount.Figure;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Commitment;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.Payment;
import io.ancrage.aids.scheme.SchemeVersion;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the codes of a scheme are called, for people. */
final class SchemeWords {

    private static final Text YEAR = new Text("par an", "a year");

    private SchemeWords() {}

    static Text level(AidScheme.Level level) {
        return switch (level) {
            case NATIONAL -> Text.same("national");
            case REGIONAL -> new Text("régional", "regional");
            case DEPARTMENTAL -> new Text("départemental", "departmental");
            case LOCAL -> Text.same("local");
        };
    }

    static Text kind(AidScheme.Kind kind) {
        return switch (kind) {
            case LUMP_SUM -> new Text("versement unique", "lump sum");
            case CONTRACT -> new Text("contrat", "contract");
            case STUDY_ALLOWANCE -> new Text("bourse ou allocation d'études", "study allowance");
            case PLACEMENT_ALLOWANCE -> new Text("indemnité de stage", "placement allowance");
            case ANNUAL_GRANT -> new Text("aide annuelle", "annual grant");
            case PERCENTAGE -> new Text("part d'une base", "share of a base");
            case FEE -> new Text("rémunération", "pay for work done");
            case TAX_EXEMPTION -> new Text("exonération fiscale", "tax exemption");
            case SOCIAL_EXEMPTION -> new Text("exonération sociale", "exemption from contributions");
            case INVESTMENT_GRANT -> new Text("aide à l'investissement", "investment grant");
            case LOAN -> new Text("prêt", "loan");
            case FRAMEWORK -> new Text("cadre légal", "legal ground");
            case RULE -> new Text("règle sur d'autres aides", "rule on other aids");
            case STATUS -> new Text("statut", "status");
            case PROGRAMME -> new Text("programme de structures", "programme for structures");
            case UNVERIFIED -> new Text("non vérifié", "not verified");
        };
    }

    static Text state(AidScheme.State state) {
        return switch (state) {
            case OPEN -> new Text("ouvert", "open");
            case OPEN_BY_CAMPAIGN -> new Text("ouvert par campagne", "open by campaign");
            case CLOSED_RUNNING -> new Text("fermé, contrats en cours maintenus", "closed, running contracts go on");
            case CLOSED -> new Text("fermé", "closed");
            case HISTORIC -> new Text("ancien", "historic");
            case UNKNOWN -> new Text("état inconnu", "state unknown");
        };
    }

    static Text confidence(AidScheme.Confidence confidence) {
        return switch (confidence) {
            case HIGH -> new Text("élevée", "high");
            case MEDIUM -> new Text("moyenne", "medium");
            case LOW -> new Text("faible", "low");
        };
    }

    static Text rule(Constraint.Type type) {
        return switch (type) {
            case EXCLUSIVE -> new Text("pas avec", "not together with");
            case ONE_OF -> new Text("un seul au choix, avec", "only one of it and");
            case SAME_BASE -> new Text("pas pour la même dépense que", "not for the same base as");
            case ONCE -> new Text("une seule fois", "once only");
            case REUSE_AFTER -> new Text("à nouveau après un délai, avec", "again only after some time, with");
            case REPLACES -> new Text("remplace", "replaces");
            case REPLACED_BY -> new Text("remplacé par", "replaced by");
            case REQUIRES -> new Text("seulement avec", "only together with");
            case MAKES_INELIGIBLE -> new Text("ferme le droit à", "takes away the right to");
            case SHARED_CAP -> new Text("plafond commun avec", "common cap with");
            case CONSIDERED -> new Text("pris en compte", "weighed");
            case SUCCESSIVE_ALLOWED -> new Text("peut suivre", "may follow");
            case END_OLD_FIRST -> new Text("après la fin de", "once ended:");
        };
    }

    static Text rhythm(Payment.Rhythm rhythm) {
        return switch (rhythm) {
            case ONCE -> new Text("une fois", "once");
            case MONTH -> new Text("par mois", "a month");
            case QUARTER -> new Text("par trimestre", "a quarter");
            case SEMESTER -> new Text("par semestre", "a semester");
            case YEAR -> YEAR;
            case ACTIVITY_YEAR -> new Text("par année d'activité", "a year of activity");
            case CALENDAR -> new Text("par année civile", "a calendar year");
        };
    }

    static Text nature(Payment.Nature nature) {
        return switch (nature) {
            case GRANT -> Text.EMPTY;
            case PAY -> new Text("rémunération", "pay");
            case EXEMPT_INCOME -> new Text("revenu exonéré", "exempt income");
            case EXEMPT_CONTRIBUTION -> new Text("cotisation ou taxe non due", "contribution or tax not due");
            case LOAN -> new Text("à rembourser", "to be paid back");
        };
    }

    static Text clawback(Commitment.Rule rule) {
        return switch (rule) {
            case NONE -> new Text("rien n'est à reverser", "nothing is paid back");
            case FULL -> new Text("tout est à reverser", "everything is paid back");
            case PRO_RATA -> new Text("au prorata du temps restant", "in proportion to the time left");
            case FORMULA -> new Text("selon une formule", "by a formula");
            case AGREEMENT -> new Text("selon la convention", "as the agreement says");
            case UNREAD -> new Text("non lu", "not read");
        };
    }

    /** The number of a figure with its unit, such as {@code 10,000 €, once} or {@code 10 %}. */
    static String number(Figure figure, Locale locale) {
        String value = figure.value()
                .map(number -> quantity(number, figure.unit(), locale))
                .orElse(new Text("aucun chiffre lu", "no figure read").in(locale));
        String cap = figure.cap()
                .map(most -> new Text(", au plus ", ", at most ").in(locale) + quantity(most, figure.unit(), locale))
                .orElse("");
        String basis = switch (figure.basis()) {
            case GROSS -> new Text(", brut", ", gross").in(locale);
            case NET -> new Text(", net", ", net").in(locale);
            case UNSTATED -> "";
        };
        String per = figure.per().isEmpty() ? "" : ", " + per(figure.per()).in(locale);
        return value + per + cap + basis;
    }

    private static String quantity(BigDecimal number, String unit, Locale locale) {
        return unit.equals("ratio")
                ? Text.number(JsonDocument.plain(number.movePointRight(2)), locale) + "\u00a0%"
                : Text.quantity(JsonDocument.plain(number), unit, locale);
    }

    private static Text per(String per) {
        return switch (per) {
            case "once" -> new Text("une fois", "once");
            case "month" -> new Text("par mois", "a month");
            case "year" -> YEAR;
            case "12 months" -> new Text("par 12 mois", "per 12 months");
            case "quarter" -> new Text("par trimestre", "a quarter");
            case "semester" -> new Text("par semestre", "a semester");
            case "day" -> new Text("par jour", "a day");
            case "half-day" -> new Text("par demi-journée", "per half-day");
            case "project" -> new Text("par projet", "per project");
            case "placement" -> new Text("par stage", "per placement");
            case "occurrence" -> new Text("par occurrence", "per occurrence");
            case "patient" -> new Text("par patient", "per patient");
            default -> Text.same(per);
        };
    }

    /** When a version is in force, such as {@code from 2026-01-01}. */
    static String days(SchemeVersion version, Locale locale) {
        boolean begins = !version.from().equals(Vintage.UNKNOWN);
        boolean ends = !version.through().equals(Vintage.UNKNOWN);
        if (begins && ends) {
            return version.from() + new Text(" à ", " to ").in(locale) + version.through();
        }
        if (begins) {
            return new Text("depuis ", "from ").in(locale) + version.from();
        }
        return ends
                ? new Text("jusqu'à ", "through ").in(locale) + version.through()
                : new Text("dates non lues", "days not read").in(locale);
    }

    /** The same of all versions of a scheme. */
    static String days(AidScheme scheme, Locale locale) {
        return scheme.versions().stream()
                .map(version -> days(version, locale))
                .collect(Collectors.joining(new Text(" ; ", "; ").in(locale)));
    }
}
