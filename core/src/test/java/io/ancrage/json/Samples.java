package io.ancrage.json;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Series;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.Jackson2;
import io.ancrage.json.internal.Jackson3;
import io.ancrage.json.internal.JsonEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words that the tests of this package use, and both engines. */
final class Samples {

    static final CodeSystem ZONES = CodeSystem.builder("zoning.physician", "2025")
            .code("ZIP", new Text("zone d'intervention prioritaire", "priority zone"))
            .codes("ZIP_PLUS", "ZAC", "ZV")
            .under("ZIP_PLUS", "ZIP")
            .closed()
            .build();
    static final CodeSystem MODES = CodeSystem.builder("modes", "")
            .codes("LIBERAL", "SALARIED", "MIXED")
            .build();

    static final Fact<BigDecimal> POPULATION = Fact.number("territory.population", "");
    static final Fact<BigDecimal> COLLEGES = Fact.number("territory.count.COLLEGE", "");
    static final Fact<BigDecimal> LYCEES = Fact.number("territory.count.LYCEE", "");
    static final Fact<BigDecimal> TO_LYCEE = Fact.number("territory.distanceTo.LYCEE", "km");
    static final Fact<Boolean> COAST = Fact.flag("territory.coast");
    static final Fact<String> ZONE =
            Fact.code("territory.zoning.physician", ZONES).orNone();
    static final Fact<String> JOB = Fact.code("project.job", CodeSystem.byPrefix("rome", "4"));
    static final Fact<CodeSet> OFFER_MODES = Fact.codes("offer.modes", MODES);
    static final Fact<CodeSet> SKILLS = Fact.codes("person.skills", CodeSystem.ANY);
    static final Fact<LocalDate> BORN = Fact.date("person.born");
    static final Fact<LocalDate> INSTALLED = Fact.date("practice.installedOn");
    static final Fact<LocalDate> SIGNED = Fact.date("event.signature");
    static final Fact<Series> ACTS = Fact.series("practice.acts", "");
    static final Fact<Events> AIDS = Fact.events("practice.aids");
    static final Fact<BigDecimal> CHILDREN = Fact.number("household.children", "");

    static final List<Fact<?>> FACTS = List.of(
            POPULATION,
            COLLEGES,
            LYCEES,
            TO_LYCEE,
            COAST,
            ZONE,
            JOB,
            OFFER_MODES,
            SKILLS,
            BORN,
            INSTALLED,
            SIGNED,
            ACTS,
            AIDS,
            CHILDREN);

    static final Vocabulary WORDS = Vocabulary.of(FACTS)
            .withRule("quiet", Set.of(POPULATION, COAST), sheet -> true)
            .withRule("calme \"d'été\"", Set.of(), sheet -> true);

    private Samples() {}

    static Stream<JsonEngine> engines() {
        return Stream.of(new Jackson3(), new Jackson2());
    }

    static Stream<Json> jsons() {
        return engines().map(engine -> Json.of(WORDS, engine));
    }
}
