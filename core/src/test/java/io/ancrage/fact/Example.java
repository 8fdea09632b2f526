package io.ancrage.fact;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The facts of the examples: a town, a doctor, and what happened. */
final class Example {

    static final CodeSystem ZONES = CodeSystem.builder("zoning.physician", "2026")
            .code("ZIP", new Text("zone d'intervention prioritaire", "priority zone"))
            .codes("ZIP_PLUS", "ZAC")
            .under("ZIP_PLUS", "ZIP")
            .closed()
            .build();

    /** {@code SM54} lies under two groups. */
    static final CodeSystem SPECIALTIES = CodeSystem.builder("specialties", "2026")
            .codes("GENERAL", "SM53", "SM54", "EMERGENCY", "SM26")
            .under("SM53", "GENERAL")
            .under("SM54", "GENERAL")
            .under("SM26", "EMERGENCY")
            .under("SM54", "EMERGENCY")
            .build();

    static final CodeSystem ROME = CodeSystem.byPrefix("rome", "4.0");

    static final Fact<BigDecimal> POPULATION =
            Fact.number("territory.population", "inhabitants").labelled("population", "population");
    static final Fact<BigDecimal> PRICE = Fact.number("territory.housePrice", "EUR/m2")
            .labelled("prix des maisons", "house price")
            .orNone();
    static final Fact<Boolean> COASTAL = Fact.flag("territory.coastal").labelled("au bord de la mer", "by the sea");
    static final Fact<String> ZONE =
            Fact.code("territory.zone", ZONES).labelled("zonage", "zoning").orNone();
    static final Fact<String> SPECIALTY =
            Fact.code("person.specialty", SPECIALTIES).labelled("spécialité", "specialty");
    static final Fact<String> JOB = Fact.code("offer.job", ROME).labelled("métier", "job");
    static final Fact<CodeSet> MODES =
            Fact.codes("offer.modes", CodeSystem.ANY).labelled("modes d'exercice", "modes of practice");
    static final Fact<BigDecimal> AGE = Fact.number("person.age", "").labelled("âge", "age");
    static final Fact<LocalDate> INSTALLED_ON =
            Fact.date("practice.installedOn").labelled("installation", "installation");
    static final Fact<LocalDate> SIGNED_ON = Fact.date("event.signedOn").labelled("signature", "signature");
    static final Fact<Series> ACTS = Fact.series("practice.fees", "EUR").labelled("honoraires", "fees");
    static final Fact<Events> AIDS = Fact.events("practice.aids").labelled("aides reçues", "aids received");

    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            POPULATION,
            PRICE,
            COASTAL,
            ZONE,
            SPECIALTY,
            JOB,
            MODES,
            AGE,
            INSTALLED_ON,
            SIGNED_ON,
            ACTS,
            AIDS,
            Inside.WITHIN,
            Inside.LATITUDE,
            Inside.LONGITUDE));

    private Example() {}

    static Truth test(Criterion criterion, FactSheet sheet) {
        return VOCABULARY.compile(criterion).test(sheet);
    }

    static Truth test(Criterion criterion, FactSheet.Builder sheet) {
        return test(criterion, sheet.build());
    }

    static FactSheet.Builder sheet() {
        return FactSheet.builder();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
