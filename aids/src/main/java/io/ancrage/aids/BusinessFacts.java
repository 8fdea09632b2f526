package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Visibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The facts of the practice as a business: taxes, employees, turnover, profit, investments. All are private: a project that states one keeps it to itself. */
public final class BusinessFacts {

    /** The nature of the activity in tax law. */
    public static final Fact<String> ACTIVITY_CLASS = Fact.code(
                    "practice.activityClass",
                    CodeSystem.builder("activity-class", "")
                            .code("COMMERCE", new Text("commerce", "commerce"))
                            .code("CRAFT", new Text("artisanat", "craft"))
                            .code("HEALTH_PROFESSION", new Text("profession de santé", "health profession"))
                            .build())
            .labelled("nature de l'activité", "nature of the activity")
            .visibleTo(Visibility.PRIVATE);

    /** The regime under which profits are taxed. */
    public static final Fact<String> TAX_REGIME = Fact.code(
                    "practice.taxRegime",
                    CodeSystem.builder("tax-regime", "")
                            .code("REAL", new Text("réel", "real"))
                            .code("MICRO_BNC", new Text("micro-BNC", "micro-BNC"))
                            .build())
            .labelled("régime d'imposition", "tax regime")
            .visibleTo(Visibility.PRIVATE);

    /** Whether profits are taxed as liberal income (BNC). */
    public static final Fact<Boolean> BNC_INCOME_TAX =
            Told.flag("practice.bncIncomeTax", "imposé en BNC à l'impôt sur le revenu", "taxed as BNC");

    /** Employees of the business. */
    public static final Fact<BigDecimal> EMPLOYEES = Told.number("practice.employees", "", "salariés", "employees");

    /** Turnover, or the balance-sheet total. */
    public static final Fact<BigDecimal> TURNOVER_OR_BALANCE = Told.number(
            "practice.turnoverOrBalance", "EUR", "chiffre d'affaires ou bilan", "turnover or balance-sheet total");

    /** Turnover of the previous year, taxes included. */
    public static final Fact<BigDecimal> TURNOVER_LAST_YEAR = Told.number(
            "practice.turnoverLastYear",
            "EUR",
            "chiffre d'affaires TTC de l'année précédente",
            "turnover of the previous year");

    /** The share of turnover made in the zone, from 0 to 1. */
    public static final Fact<BigDecimal> TURNOVER_SHARE_IN_ZONE = Told.number(
            "practice.turnoverShareInZone",
            "",
            "part du chiffre d'affaires dans la zone",
            "share of turnover in the zone");

    /** The share of turnover made outside the zone, from 0 to 1. */
    public static final Fact<BigDecimal> TURNOVER_SHARE_OUTSIDE = Told.number(
            "practice.turnoverShareOutsideZone",
            "",
            "part du chiffre d'affaires hors zone",
            "share of turnover outside the zone");

    /** Profit by calendar year. */
    public static final Fact<Series> PROFIT = Fact.series("practice.profit", "EUR")
            .labelled("bénéfice par année civile", "profit by calendar year")
            .visibleTo(Visibility.PRIVATE);

    /** Profit by twelve months of activity; month 1 is that of creation. */
    public static final Fact<Series> PROFIT_BY_TWELVE_MONTHS = Fact.series("practice.profitByTwelveMonths", "EUR")
            .labelled("bénéfice par période de douze mois", "profit by twelve months")
            .visibleTo(Visibility.PRIVATE);

    /** Whether an existing activity is extended. */
    public static final Fact<Boolean> EXTENSION =
            Told.flag("practice.extension", "extension d'une activité existante", "extension of an existing activity");

    /** Whether the activity was recently moved from a zone with the same exemption. */
    public static final Fact<Boolean> TRANSFER_FROM_EXEMPT_ZONE = Told.flag(
            "practice.transferFromExemptZone",
            "transfert récent depuis une zone exonérée",
            "recent transfer from an exempt zone");

    /** How often the same person has taken over the business. */
    public static final Fact<BigDecimal> TAKEOVERS_BY_SELF =
            Told.number("practice.takeoversBySelf", "", "reprises par soi-même", "takeovers by oneself");

    /** Whether there is a material establishment in the zone. */
    public static final Fact<Boolean> ESTABLISHMENT_IN_ZONE = Told.flag(
            "practice.establishmentInZone", "implantation matérielle dans la zone", "establishment in the zone");

    /** The day on which the establishment in the zone opened. */
    public static final Fact<LocalDate> ESTABLISHED_ON = Fact.date("practice.establishedOn")
            .labelled("ouverture de l'établissement dans la zone", "opening of the establishment in the zone")
            .visibleTo(Visibility.PRIVATE);

    /** Whether it is the only pharmacy of the commune. */
    public static final Fact<Boolean> ONLY_PHARMACY =
            Told.flag("practice.onlyPharmacy", "seule officine de la commune", "only pharmacy of the commune");

    /** Whether there was a conviction for fraud in the previous year. */
    public static final Fact<Boolean> FRAUD_CONVICTION = Told.flag(
            "practice.fraudConviction",
            "condamnation pour fraude l'année précédente",
            "convicted of fraud in the previous year");

    /** Other public aids received. */
    public static final Fact<BigDecimal> OTHER_PUBLIC_AIDS =
            Told.number("practice.otherPublicAids", "EUR", "autres aides publiques", "other public aids");

    /** The eligible cost of an investment project. */
    public static final Fact<BigDecimal> ELIGIBLE_COST =
            Told.number("practice.eligibleCost", "EUR", "dépense éligible du projet", "eligible cost of the project");

    /** The equipment cost of an investment project. */
    public static final Fact<BigDecimal> EQUIPMENT_COST = Told.number(
            "practice.equipmentCost", "EUR", "dépense d'équipement du projet", "equipment cost of the project");

    /** Whether home visits will be made at least one day a week for five years, with a vehicle of the practice. */
    public static final Fact<Boolean> HOME_VISITS_BY_CAR = Told.flag(
            "practice.homeVisitsByCar",
            "visites à domicile au moins un jour par semaine pendant cinq ans",
            "home visits at least a day a week for five years");

    /** Whether the project is one of a structure (health house, health centre, group), not of a person. */
    public static final Fact<Boolean> STRUCTURE_PROJECT = Told.flag(
            "project.ofStructure",
            "projet d'une structure et non d'une personne",
            "project of a structure, not of a person");

    private static final List<Fact<?>> ALL = List.of(
            ACTIVITY_CLASS,
            TAX_REGIME,
            BNC_INCOME_TAX,
            EMPLOYEES,
            TURNOVER_OR_BALANCE,
            TURNOVER_LAST_YEAR,
            TURNOVER_SHARE_IN_ZONE,
            TURNOVER_SHARE_OUTSIDE,
            PROFIT,
            PROFIT_BY_TWELVE_MONTHS,
            EXTENSION,
            TRANSFER_FROM_EXEMPT_ZONE,
            TAKEOVERS_BY_SELF,
            ESTABLISHMENT_IN_ZONE,
            ESTABLISHED_ON,
            ONLY_PHARMACY,
            FRAUD_CONVICTION,
            OTHER_PUBLIC_AIDS,
            ELIGIBLE_COST,
            EQUIPMENT_COST,
            HOME_VISITS_BY_CAR,
            STRUCTURE_PROJECT);

    private BusinessFacts() {}

    /**
     * Every fact of this page.
     *
     * @return the facts, in the order of the page
     */
    public static List<Fact<?>> all() {
        return ALL;
    }
}
