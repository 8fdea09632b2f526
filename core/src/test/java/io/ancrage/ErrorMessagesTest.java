package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Mandate;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TravelMode;
import io.ancrage.preference.Preference;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryProfile;
import io.ancrage.territory.TerritoryValues;
import io.ancrage.territory.ZoningCsv;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole messages, word for word: what was wrong and what would be right, in French and in English. */
class ErrorMessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Fact<BigDecimal> PEOPLE = Fact.number("territory.people", "inhabitants");
    private static final Fact<Series> ACTS = Fact.series("practice.acts", "acts");
    private static final Fact<LocalDate> BORN = Fact.date("person.born");
    private static final Fact<Boolean> COAST = Fact.flag("territory.coast");
    private static final CodeSystem HELP =
            CodeSystem.builder("help", "").codes("HOUSING").takesHostCodes().build();
    private static final Vocabulary WORDS = Vocabulary.of(List.of(PEOPLE, ACTS, BORN, COAST))
            .withRule("quiet", Set.of(COAST), sheet -> true)
            .withMeasure("charm", Set.of(COAST), sheet -> 0);

    record Bad(String code, String french, String english, ThrowingCallable input) {
        @Override
        public String toString() {
            return code + " " + english;
        }
    }

    private static Bad bad(String code, String french, String english, ThrowingCallable input) {
        return new Bad("ANC-" + code, french, english, input);
    }

    static Stream<Bad> quantities() {
        return Stream.of(
                bad(
                        "VALUE-001",
                        "le minimum 3 dépasse le maximum 2",
                        "the least, 3, is above the most, 2",
                        () -> Range.between(3, 2)),
                bad(
                        "VALUE-001",
                        "une quantité n'est pas négative : -1",
                        "a quantity is not negative: -1",
                        () -> Range.atLeast(-1)),
                bad(
                        "VALUE-001",
                        "une quantité porte au plus 15 chiffres significatifs et autant de décimales",
                        "a quantity has at most 15 significant digits and as many decimals",
                        () -> Range.atMost(1_234_567_890_123_456L)),
                bad(
                        "MONEY-001",
                        "« mille » n'est pas un montant en euros ; exemples : 1500, 1500.50",
                        "\"mille\" is not an amount in euros; for example: 1500, 1500.50",
                        () -> Euros.of("mille")),
                bad(
                        "MONEY-001",
                        "un montant en euros a au plus deux décimales ; exemple : 1500.50",
                        "an amount in euros has at most two decimals; for example: 1500.50",
                        () -> Euros.of("1.005")),
                bad(
                        "MONEY-001",
                        "un montant compte au plus 15 chiffres avant la virgule",
                        "an amount has at most 15 digits before the point",
                        () -> Euros.of("1234567890123456")),
                bad(
                        "DATE-001",
                        "une période va d'un jour à un jour postérieur (exclu) : 2026-03-01 à 2026-03-01",
                        "a period runs from a day to a later day (excluded): 2026-03-01 to 2026-03-01",
                        () -> new DateRange(Optional.of(DAY), Optional.of(DAY))),
                bad(
                        "SRC-001",
                        "une source porte un titre ; exemple : « Arrêté de zonage du 12 mars 2025 »",
                        "a source has a title; for example: \"Zoning order of 12 March 2025\"",
                        () -> Source.of(" ")),
                bad(
                        "SRC-002",
                        "« 25 » n'est pas un millésime ; attendu : 2018, 2025-07, 2020-03-06 ou 2020/2024",
                        "\"25\" is not a vintage; expected 2018, 2025-07, 2020-03-06 or 2020/2024",
                        () -> Vintage.of("25")),
                bad(
                        "GEO-001",
                        "148.85 n'est pas une latitude en degrés (de -90 à 90) ; latitude et longitude sont peut-être"
                                + " inversées",
                        "148.85 is not a latitude in degrees (-90 to 90); maybe latitude and longitude are swapped",
                        () -> GeoPoint.ofDegrees(148.85, 2)),
                bad(
                        "GEO-002",
                        "0.0 km n'est pas un rayon ; attendu : plus de 0 et au plus 20 100",
                        "0.0 km is not a radius; expected more than 0 and at most 20,100",
                        () -> Area.around(GeoPoint.ofDegrees(46, 2), 0)),
                bad(
                        "GEO-003",
                        "« métropole » n'est pas une zone ; attendu : everywhere, metropolitan, overseas, ou un code"
                                + " comme DEP-23",
                        "\"métropole\" is not an area; expected everywhere, metropolitan, overseas, or a code such as"
                                + " DEP-23",
                        () -> Area.parse("métropole")));
    }

    static Stream<Bad> criteria() {
        return Stream.of(
                bad(
                        "CRIT-001",
                        "« hasAny » sur territory.people (NUMBER) : tests possibles : [is, in, atLeast, above, atMost,"
                                + " below, between]",
                        "\"hasAny\" on territory.people (NUMBER): possible tests: [is, in, atLeast, above, atMost,"
                                + " below, between]",
                        () -> new Comparison(PEOPLE, Op.HAS_ANY, List.of(new Value.Code("x")))),
                bad(
                        "CRIT-001",
                        "« between » sur territory.people (NUMBER) : attendu de 2 à 2 valeur(s), reçu 1",
                        "\"between\" on territory.people (NUMBER): expected 2 to 2 value(s), found 1",
                        () -> new Comparison(PEOPLE, Op.BETWEEN, List.of(Value.Decimal.of(BigDecimal.ONE)))),
                bad(
                        "CRIT-001",
                        "« between » sur territory.people (NUMBER) : la borne basse 2 dépasse la borne haute 1",
                        "\"between\" on territory.people (NUMBER): the lower bound 2 is above the upper bound 1",
                        () -> PEOPLE.between(2, 1)),
                bad(
                        "CRIT-003",
                        "une durée se compte en days, weeks, months ou years ; reçu : Hours",
                        "elapsed time is counted in days, weeks, months or years; found: Hours",
                        () -> new Elapsed(ChronoUnit.HOURS, BORN, Fact.AS_OF)),
                bad(
                        "CRIT-004",
                        "la fenêtre remonte d'une durée positive d'au plus 200 ans, comme P6M ou P10Y ; reçu : P201Y",
                        "the window reaches back by a positive period of at most 200 years, such as P6M or P10Y; found:"
                                + " P201Y",
                        () -> new Over(ACTS, Period.ofYears(201), Fact.AS_OF, Fold.SUM)),
                bad(
                        "CRIT-005",
                        "« sum » ne s'applique pas à territory.people (NUMBER) ; une série accepte tout, des événements"
                                + " acceptent count et last",
                        "\"sum\" does not apply to territory.people (NUMBER); a series takes all, events take count and"
                                + " last",
                        () -> new Over(PEOPLE, Period.ofYears(1), Fact.AS_OF, Fold.SUM)),
                bad(
                        "CRIT-006",
                        "« My Home » n'est pas un rôle ; attendu un mot comme hostedDoctor",
                        "\"My Home\" is not a role; expected a word such as hostedDoctor",
                        () -> new Of("My Home", COAST)),
                bad(
                        "CRIT-006",
                        "un rôle ne s'emboîte pas dans un autre ; donnez-lui un nom propre dans la situation",
                        "a role does not nest in another; give it a name of its own in the situation",
                        () -> new Of("home", new Of("placement", COAST))),
                bad(
                        "CRIT-007",
                        "« some » va de 1 au nombre de critères (1) ; reçu : 2",
                        "\"some\" runs from 1 to the number of criteria (1); found: 2",
                        () -> new SomeOf(2, List.of(COAST.is(true)))),
                bad(
                        "CRIT-008",
                        "une règle contestée a au moins deux lectures ; reçu : 1",
                        "a disputed rule has at least two readings; found: 1",
                        () -> new Disputed(List.of(COAST.is(true)), Source.of("Doctrine"))));
    }

    static Stream<Bad> facts() {
        return Stream.of(
                bad(
                        "FACT-001",
                        "aucun fait « territory.poeple » ; le plus proche : territory.people",
                        "no fact \"territory.poeple\"; the nearest is territory.people",
                        () -> WORDS.require("territory.poeple")),
                bad(
                        "FACT-002",
                        "« town.sea » : le premier mot d'un fait est territory, offer, project, person, practice,"
                                + " premises, household, event ou pair",
                        "\"town.sea\": the first word of a fact is territory, offer, project, person, practice,"
                                + " premises, household, event or pair",
                        () -> Fact.flag("town.sea")),
                bad(
                        "FACT-003",
                        "un nombre porte au plus 15 chiffres significatifs et 15 décimales ; reçu : 1234567890123456",
                        "a number has at most 15 significant digits and 15 decimals; found: 1234567890123456",
                        () -> Value.Decimal.of(new BigDecimal("1234567890123456"))),
                bad(
                        "FACT-004",
                        "un code n'est pas vide ; exemple : SM54",
                        "a code is not blank; for example: SM54",
                        () -> new Value.Code(" ")),
                bad(
                        "FACT-005",
                        "« HOUSSING » n'est pas un code de la liste « help » ; le plus proche : HOUSING ; codes"
                                + " possibles : [HOUSING], ou un code propre à l'hôte avec son préfixe, comme"
                                + " acme:NIGHT_CLINIC",
                        "\"HOUSSING\" is not a code of the list \"help\"; the nearest is HOUSING; possible codes:"
                                + " [HOUSING], or a host's own code with its prefix, such as acme:NIGHT_CLINIC",
                        () -> HELP.require("HOUSSING")),
                bad(
                        "FACT-005",
                        "« ZIPP » n'est pas un code de la liste « zones » ; codes possibles : [ZIP]",
                        "\"ZIPP\" is not a code of the list \"zones\"; possible codes: [ZIP]",
                        () -> CodeSystem.builder("zones", "")
                                .codes("ZIP")
                                .closed()
                                .build()
                                .require("ZIPP")),
                bad(
                        "FACT-006",
                        "une période va d'un jour à un jour postérieur (exclu) : 2026-03-01 à 2026-03-01",
                        "a period runs from a day to a later day (excluded): 2026-03-01 to 2026-03-01",
                        () -> new Series.Entry(DAY, DAY, BigDecimal.ONE)),
                bad(
                        "FACT-007",
                        "deux périodes de la série se chevauchent au 2026-03-02",
                        "two periods of the series overlap at 2026-03-02",
                        () -> Series.partial(
                                new Series.Entry(DAY, DAY.plusDays(2), BigDecimal.ONE),
                                new Series.Entry(DAY.plusDays(1), DAY.plusDays(3), BigDecimal.ONE))),
                bad(
                        "FACT-008",
                        "ne convient pas au fait territory.people (NUMBER) : précision MONTH ; attendu : EXACT (d'une"
                                + " date aussi MONTH ou YEAR, d'un code aussi OR_FINER)",
                        "does not fit the fact territory.people (NUMBER): precision MONTH; expected EXACT (of a date"
                                + " also MONTH or YEAR, of a code also OR_FINER)",
                        () -> FactSheet.builder().put(PEOPLE, BigDecimal.ONE, Precision.MONTH)),
                bad(
                        "FACT-008",
                        "ne convient pas au fait territory.people (NUMBER) : valeur de type String ; attendu :"
                                + " BigDecimal",
                        "does not fit the fact territory.people (NUMBER): a value of type String; expected BigDecimal",
                        () -> FactSheet.builder().put(PEOPLE, mistyped("many"))),
                bad(
                        "FACT-010",
                        "le fait territory.people du vocabulaire est autre : « NUMBER in inhabitants, PUBLIC » et non"
                                + " « NUMBER in km, PUBLIC » ; prenez celui du vocabulaire",
                        "the fact territory.people of the vocabulary is another: \"NUMBER in inhabitants, PUBLIC\", not"
                                + " \"NUMBER in km, PUBLIC\"; take the one of the vocabulary",
                        () -> WORDS.require(Fact.number("territory.people", "km"))),
                bad(
                        "RULE-001",
                        "aucune règle « qiuet » ; règles connues : [quiet]",
                        "no rule \"qiuet\"; known rules: [quiet]",
                        () -> WORDS.rule("qiuet")),
                bad(
                        "RULE-001",
                        "la règle « quiet » lit d'autres faits que ceux déclarés ; elle déclare [territory.coast]",
                        "the rule \"quiet\" reads other facts than declared; it declares [territory.coast]",
                        () -> WORDS.compile(new HostRule("quiet", Set.of(PEOPLE)))),
                bad(
                        "RULE-002",
                        "aucune mesure « chram » ; mesures connues : [charm]",
                        "no measure \"chram\"; known measures: [charm]",
                        () -> WORDS.measure("chram")));
    }

    static Stream<Bad> wishesAndPeople() {
        return Stream.of(
                bad(
                        "PREF-001",
                        "bornes d'une préférence : attendu tolerance > 0 ; reçu 0",
                        "bounds of a preference: expected tolerance > 0; found 0",
                        () -> Preference.around(PEOPLE, 5, 0)),
                bad(
                        "PREF-001",
                        "bornes d'une préférence : attendu floor < goal ; reçu 2 >= 1",
                        "bounds of a preference: expected floor < goal; found 2 >= 1",
                        () -> Preference.more(PEOPLE, 2, 1)),
                bad(
                        "PREF-001",
                        "bornes d'une préférence : attendu goal < ceiling ; reçu 2 >= 1",
                        "bounds of a preference: expected goal < ceiling; found 2 >= 1",
                        () -> Preference.less(PEOPLE, 2, 1)),
                bad(
                        "PREF-001",
                        "bornes d'une préférence : attendu 0 <= goodKm < maxKm <= 20100 ; reçu 5.0, 4.0",
                        "bounds of a preference: expected 0 <= goodKm < maxKm <= 20100; found 5.0, 4.0",
                        () -> Preference.near(46, 2, 5, 4)),
                bad(
                        "PREF-001",
                        "bornes d'une préférence : attendu 0 <= goodMinutes < maxMinutes <= 1440 ; reçu 5, 5",
                        "bounds of a preference: expected 0 <= goodMinutes < maxMinutes <= 1440; found 5, 5",
                        () -> Preference.near(GeoPoint.ofDegrees(46, 2), TravelMode.CAR, 5, 5)),
                bad(
                        "PREF-001",
                        "bornes d'une préférence : attendu order : des codes différents, au moins un ; reçu []",
                        "bounds of a preference: expected order: distinct codes, at least one; found []",
                        () -> Preference.ranked(TerritoryFacts.EPCI_TYPE)),
                bad(
                        "PREF-002",
                        "un poids va de 1 à 100 ; reçu : 0",
                        "a weight runs from 1 to 100; found: 0",
                        () -> new WeightedPreference(Preference.less(PEOPLE, 1, 2), 0)),
                bad(
                        "PROF-001",
                        "« infirmiere » n'est pas une profession ; la plus proche : 60 (Infirmier)",
                        "\"infirmiere\" is not a profession; the nearest is 60 (Nurse)",
                        () -> Profession.parse("infirmiere")),
                bad(
                        "PROF-002",
                        "« SI09 » n'est pas le code d'une spécialité ; le plus proche : SI01",
                        "\"SI09\" is not the code of a specialty; the nearest is SI01",
                        () -> Specialty.of("SI09")),
                bad(
                        "PROF-002",
                        "« general-medicine » n'est pas le code d'une spécialité mais d'un groupe ; ses membres : SM26,"
                                + " SM53, SM54",
                        "\"general-medicine\" is not the code of a specialty but of a group; its members: SM26, SM53,"
                                + " SM54",
                        () -> Specialty.of("general-medicine")),
                bad(
                        "ACTOR-004",
                        "l'acteur « a-1 » ne peut pas agir pour lui-même sous mandat ; sans mandat, il le fait déjà",
                        "the actor \"a-1\" cannot act for itself under a mandate; without one it does so anyway",
                        () -> actor().actingFor(mandate())),
                bad(
                        "PROJ-001",
                        "l'identifiant d'un projet compte de 1 à 100 lettres, chiffres, points ou tirets",
                        "the id of a project has 1 to 100 letters, digits, dots or hyphens",
                        () -> Project.builder(" ", Profession.PHYSICIAN)),
                bad(
                        "WISH-001",
                        "un projet ou une annonce porte au plus 200 souhaits",
                        "a project or an offer has at most 200 wishes",
                        () -> Collections.nCopies(201, COAST.is(true))
                                .forEach(Project.builder("p-1", Profession.PHYSICIAN)::require)));
    }

    static Stream<Bad> territories() {
        Territories france = FrenchTerritories.load();
        return Stream.of(
                bad(
                        "TERR-003",
                        "deux valeurs de territory.coast pour COM-01033 Valserhône (Ain) (COM-01091, COM-01205) ; n'en"
                                + " donnez qu'une, ou des jours différents",
                        "two values of territory.coast for COM-01033 Valserhône (Ain) (COM-01091, COM-01205); give one,"
                                + " or different days",
                        () -> france.with(TerritoryValues.of(COAST, Source.of("Enquête"), Vintage.UNKNOWN)
                                .put("01091", true)
                                .put("01205", false))),
                bad(
                        "TERR-004",
                        "person.born n'est pas un fait de territoire ; une fiche de territoire ne porte que des faits"
                                + " territory.…",
                        "person.born is not a fact of territories; a territory's profile has facts territory.… only",
                        () -> TerritoryProfile.builder("23096").put(BORN, DAY)),
                bad(
                        "FACT-009",
                        "le fait territory.frr change avec le temps ; fixez un jour par asOf(...)",
                        "the fact territory.frr changes with time; pin a day with asOf(...)",
                        () -> france.with(
                                        TerritoryValues.of(TerritoryFacts.FRR, Source.of("Décret"), Vintage.of("2026"))
                                                .put("23096", DAY, LocalDate.MAX, "FRR_PLUS"))
                                .sheet(TerritoryCode.parse("23096"))
                                .read(TerritoryFacts.FRR)),
                bad(
                        "CSV-002",
                        "fichier trop grand : au plus 64 Mo ; partagez-le",
                        "file too large: at most 64 MB; split it",
                        () -> ZoningCsv.into(france).read(endless())),
                bad(
                        "CSV-001",
                        "l'en-tête doit nommer une fois chacune des colonnes code, profession, zone, from, through,"
                                + " source ; à corriger : profession ; lu : [code]",
                        "the header has to name each of the columns code, profession, zone, from, through, source once;"
                                + " to mend: profession; found: [code]",
                        () -> ZoningCsv.into(france).read("code\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"quantities", "criteria", "facts", "wishesAndPeople", "territories"})
    void badInputIsToldInWholeSentences(Bad bad) {
        AncrageException error = catchThrowableOfType(AncrageException.class, bad.input());

        assertThat(error).as("an error with code " + bad.code()).isNotNull();
        assertThat(error.code()).isEqualTo(bad.code());
        assertThat(error.text()).isEqualTo(new Text(bad.french(), bad.english()));
    }

    private static Actor.Builder actor() {
        return Actor.builder("a-1", ActorKind.COMMUNE, "Guéret");
    }

    private static Mandate mandate() {
        return new Mandate(actor().build(), DAY, Optional.empty());
    }

    /** A reading as a host's unchecked cast could make it. */
    @SuppressWarnings("unchecked")
    private static <T> Known<T> mistyped(Object value) {
        return new Known<>((T) value, Precision.EXACT, Source.STATED, Vintage.UNKNOWN);
    }

    /** More bytes than a file may have. */
    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
    }
}
