package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.AncrageException;
import io.ancrage.DateRange;
import io.ancrage.Euros;
import io.ancrage.Range;
import io.ancrage.Refused;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Contacts;
import io.ancrage.actor.Desk;
import io.ancrage.actor.Mandate;
import io.ancrage.actor.NamedContact;
import io.ancrage.actor.Siren;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.Jackson2;
import io.ancrage.json.internal.Jackson3;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.offer.Amount;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Internship;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.offer.Premises;
import io.ancrage.offer.Slot;
import io.ancrage.offer.Stop;
import io.ancrage.offer.Succession;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.OnCall;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.preference.Preference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferJsonTest {

    private static final Fact<BigDecimal> BEDS = Fact.number("offer.beds", "");
    private static final Vocabulary VOCABULARY = ProjectFacts.vocabulary().with(BEDS);
    private static final Json JSON = Json.of(VOCABULARY);

    private static final TerritoryCode GUERET = TerritoryCode.commune("23096");
    private static final TerritoryCode AUBUSSON = TerritoryCode.commune("23008");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    /** A document with every field of an offer. */
    static final String WHOLE = """
            {"schemaVersion":"1","id":"o-1","kind":"SUCCESSION","territory":"COM-23096",\
            "title":"Cabinet à reprendre","description":"Au centre, près de la gare.",\
            "actor":{"id":"a-2","kind":"AGENCY","name":"Agence","actingFor":{"actor":{"id":"a-1","kind":"COMMUNE",\
            "name":"Mairie","siren":"732829320","perimeter":["COM-23096"],"professions":["10"]},\
            "from":"2026-01-01","until":"2028-01-01"}},\
            "contacts":{"first":{"name":"Chargée d'accueil","role":"accueil","mail":"accueil@example.org",\
            "phone":"+33 5 00 00 00 00"},"deputy":{"name":"Suppléant"},"fallback":{"name":"Standard",\
            "mail":"mairie@example.org","phone":"+33 5 00 00 00 01"}},\
            "professions":["10"],"specialties":["SM54"],\
            "activities":[{"nomenclature":"NAF_REV2","code":"86.21Z"}],\
            "modes":["LIBERAL","MIXED"],"structures":["GROUP_PRACTICE","MSP"],"team":["ASALEE","acme:GREETER"],\
            "equipment":["ECG","TELECONSULTATION"],\
            "rhythm":{"weeklyHours":{"least":30,"most":35.5},"weeklyDays":4.5,"onCall":"VOLUNTARY",\
            "leaveCover":true,"partTime":false},\
            "posts":[{"seats":1,"share":{"least":50},"from":"2027-03-01","until":"2027-06-01",\
            "parts":[{"site":"COM-23096","mode":"SALARIED","structure":"HOSPITAL","percent":60},\
            {"site":"COM-23008","percent":40}]},{"seats":2}],\
            "pay":{"least":"5000.00","most":"6500.50","per":"MONTH","basis":"GROSS"},\
            "benefits":["HOUSING",{"kind":"FREE_RENT","amount":{"exactly":"435.00","per":"MONTH"},"months":12,\
            "commitmentMonths":36,"condition":{"fact":"person.careerStage","is":"INSTALLING"},"note":"sur demande"}],\
            "benefitsComplete":true,\
            "premises":{"squareMetres":80.5,"availableFrom":"2027-03-01","rent":{"most":"435.00","per":"MONTH"},\
            "vacant":false,"accessible":true},\
            "succession":{"handoverOn":"2027-06-01","price":{"least":"1.00","per":"ONCE"}},\
            "internship":{"supervisor":{"name":"Maître de stage"},"housed":true},\
            "slots":[{"from":"2027-03-01","until":"2027-06-01","seats":2}],\
            "stops":[{"site":"COM-23008","from":"2027-03-01","days":["MONDAY","FRIDAY"]}],\
            "facts":{"offer.beds":{"value":12,"asOf":"2026"}},\
            "require":[{"fact":"person.profession","is":"10"},{"fact":"territory.count.LYCEE","atLeast":1}],\
            "prefer":[{"when":{"fact":"person.careerStage","is":"INSTALLING"},"weight":3}],\
            "published":"2026-11","confirmed":"2026-11-21","until":"2027-06-01",\
            "source":{"title":"Bourse aux postes","publisher":"Mairie","licence":"Licence Ouverte 2.0",\
            "url":"https://example.org","remark":{"fr":"extrait","en":"extract"}}}""";

    private static Offer whole() {
        Actor town = Actor.builder("a-1", ActorKind.COMMUNE, "Mairie")
                .siren(Siren.of("732829320"))
                .within(GUERET)
                .seeking(Profession.PHYSICIAN)
                .build();
        Mandate mandate = new Mandate(town, LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2028, 1, 1)));
        NamedContact first = new NamedContact(
                "Chargée d'accueil", "accueil", Optional.of("accueil@example.org"), Optional.of("+33 5 00 00 00 00"));
        Desk desk = new Desk("Standard", Optional.of("mairie@example.org"), Optional.of("+33 5 00 00 00 01"));
        Amount rent = Amount.exactly(Euros.of(435), Amount.Frequency.MONTH, Amount.Basis.UNSTATED);
        BigDecimal days = new BigDecimal("4.5");
        return Offer.builder("o-1", OfferKind.SUCCESSION, GUERET)
                .title("Cabinet à reprendre")
                .description("Au centre, près de la gare.")
                .actor(Actor.builder("a-2", ActorKind.AGENCY, "Agence")
                        .actingFor(mandate)
                        .build())
                .contacts(new Contacts(first, Optional.of(named("Suppléant")), Optional.of(desk)))
                .profession(Profession.PHYSICIAN)
                .specialty("SM54")
                .activity(new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "86.21Z"))
                .modes(PracticeMode.MIXED, PracticeMode.LIBERAL)
                .structures("MSP", "GROUP_PRACTICE")
                .team("acme:GREETER", "ASALEE")
                .equipment("TELECONSULTATION", "ECG")
                .rhythm(new WorkRhythm(
                        new Range(Optional.of(BigDecimal.valueOf(30)), Optional.of(new BigDecimal("35.50"))),
                        new Range(Optional.of(days), Optional.of(days)),
                        Optional.of(OnCall.VOLUNTARY),
                        Truth.TRUE,
                        Truth.FALSE))
                .post(Post.ofSeats(1)
                        .withShare(Range.atLeast(50))
                        .during(DateRange.of(MARCH, JUNE))
                        .of(
                                new Post.Part(GUERET, Optional.of(PracticeMode.SALARIED), Optional.of("HOSPITAL"), 60),
                                new Post.Part(AUBUSSON, Optional.empty(), Optional.empty(), 40)))
                .post(Post.ofSeats(2))
                .pay(new Amount(
                        Optional.of(Euros.of(5_000)),
                        Optional.of(Euros.of("6500.5")),
                        Amount.Frequency.MONTH,
                        Amount.Basis.GROSS))
                .benefit(Benefit.of(BenefitKind.HOUSING))
                .benefit(Benefit.of(BenefitKind.FREE_RENT)
                        .of(rent)
                        .forMonths(12)
                        .againstMonths(36)
                        .onCondition(ProjectFacts.CAREER_STAGE.is("INSTALLING"))
                        .noted("sur demande"))
                .benefitsComplete()
                .premises(new Premises(
                        Optional.of(new BigDecimal("80.50")),
                        Optional.of(MARCH),
                        Optional.of(Amount.upTo(Euros.of(435), Amount.Frequency.MONTH, Amount.Basis.UNSTATED)),
                        Truth.FALSE,
                        Truth.TRUE))
                .succession(new Succession(
                        Optional.of(JUNE),
                        Optional.of(Amount.atLeast(Euros.of(1), Amount.Frequency.ONCE, Amount.Basis.UNSTATED))))
                .internship(new Internship(Optional.of(named("Maître de stage")), Truth.UNKNOWN, Truth.TRUE))
                .slot(new Slot(DateRange.of(MARCH, JUNE), OptionalInt.of(2)))
                .stop(new Stop(AUBUSSON, DateRange.from(MARCH), Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)))
                .fact(BEDS, new Known<>(BigDecimal.valueOf(12), Precision.EXACT, Source.STATED, Vintage.of("2026")))
                .require(ProjectFacts.PROFESSION.is("10"))
                .require(TerritoryFacts.count(Facility.LYCEE).atLeast(1))
                .prefer(3, Preference.when(ProjectFacts.CAREER_STAGE.is("INSTALLING")))
                .published(Vintage.of("2026-11"))
                .confirmedOn(LocalDate.of(2026, 11, 21))
                .until(JUNE)
                .source(new Source(
                        "Bourse aux postes",
                        "Mairie",
                        "Licence Ouverte 2.0",
                        "https://example.org",
                        new Text("extrait", "extract")))
                .build();
    }

    private static NamedContact named(String name) {
        return new NamedContact(name, "", Optional.empty(), Optional.empty());
    }

    /** The bare offer with some more fields. */
    private static String with(String fields) {
        return "{'id':'o-1','kind':'SALARIED','territory':'23096',%s}"
                .formatted(fields)
                .replace('\'', '"');
    }

    private static Offer read(String fields) {
        return JSON.readOffer(with(fields));
    }

    @Test
    void anOfferIsWrittenWithWhatItTellsOnly() {
        assertThat(JSON.write(whole())).isEqualTo(WHOLE);
        assertThat(JSON.write(Offer.builder("o-1", OfferKind.OTHER, GUERET).build()))
                .isEqualTo("{\"schemaVersion\":\"1\",\"id\":\"o-1\",\"kind\":\"OTHER\",\"territory\":\"COM-23096\"}");
    }

    @Test
    void whatIsWrittenIsReadAsTheSameOfferByBothLinesOfJackson() {
        for (JsonEngine engine : List.of(new Jackson2(), new Jackson3())) {
            Json json = Json.of(VOCABULARY, engine);

            assertThat(json.readOffer(WHOLE)).isEqualTo(whole());
            assertThat(json.write(json.readOffer(WHOLE))).isEqualTo(WHOLE);
        }
    }

    @Test
    void theGoldenDocumentHasEveryField() {
        List<String> written = JSON.read(WHOLE).object().names();

        assertThat(written)
                .containsAll(OfferReader.FIELDS.stream()
                        .filter(field -> !field.equals("seats")) // the short form of posts
                        .toList());
    }

    @Test
    void aSinglePostMayBeItsSeats() {
        assertThat(read("'seats':3").posts()).containsExactly(Post.ofSeats(3));
    }

    @Test
    void aBenefitMayBeItsCode() {
        assertThat(read("'benefits':['HOUSING',{'kind':'HOUSING'}]").benefits())
                .containsExactly(Benefit.of(BenefitKind.HOUSING), Benefit.of(BenefitKind.HOUSING));
    }

    @Test
    void anExactNumberStandsForBothBounds() {
        assertThat(read("'rhythm':{'weeklyHours':35.0}").rhythm())
                .isEqualTo(
                        read("'rhythm':{'weeklyHours':{'least':35,'most':35}}").rhythm())
                .isEqualTo(WorkRhythm.ofHours(Range.exactly(35)));
    }

    @Test
    void anAmountIsATextOrANumber() {
        assertThat(read("'pay':{'exactly':435,'per':'MONTH'}").pay())
                .isEqualTo(read("'pay':{'least':'435.00','most':435.0,'per':'MONTH','basis':'UNSTATED'}")
                        .pay())
                .contains(Amount.exactly(Euros.of(435), Amount.Frequency.MONTH, Amount.Basis.UNSTATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'supervised':true", "'supervised':false", "'housed':true"})
    void whatIsNotToldOfAnInternshipIsUnknown(String field) {
        Offer offer = read("'internship':{" + field + "}");

        assertThat(JSON.readOffer(JSON.write(offer))).isEqualTo(offer);
        assertThat(JSON.write(offer)).contains(field.replace('\'', '"') + "}");
    }

    @Test
    void aWishAboutSchoolsIsPublicInAnOffer() {
        assertThat(JSON.write(read("'require':[{'fact':'territory.count.LYCEE','atLeast':1}]")))
                .doesNotContain("visibility");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'title':5                                    | ANC-JSON-005   | /title                     | un texte                  | a text
            'titre':'x'                                  | ANC-JSON-006   | /titre                     | le plus proche : « title » | the nearest is "title"
            'schemaVersion':'2'                          | ANC-JSON-009   | /schemaVersion             | mots possibles            | possible words
            'actor':'Mairie'                             | ANC-JSON-005   | /actor                     | un acteur                 | an actor
            'contacts':{}                                | ANC-JSON-007   | /contacts                  | « first »                 | "first"
            'contacts':{'first':{'role':'x'}}            | ANC-JSON-007   | /contacts/first            | « name »                  | "name"
            'contacts':{'first':{'name':'x','fax':'1'}}  | ANC-JSON-006   | /contacts/first/fax        | n'a pas sa place          | does not belong
            'contacts':{'first':{'name':'x'},'fallback':{'name':'y','role':'z'}} | ANC-JSON-006 | /contacts/fallback/role | n'a pas sa place | does not belong
            'professions':'10'                           | ANC-JSON-005   | /professions               | une liste                 | a list
            'professions':['99']                         | ANC-PROF-001   | /professions/0             | 99                        | 99
            'specialties':['SM99']                       | ANC-FACT-005   | /specialties/0             | SM99                      | SM99
            'activities':['86.21Z']                      | ANC-JSON-005   | /activities/0              | une activité              | an activity
            'activities':[{'nomenclature':'NAF','code':'86.21Z'}] | ANC-JSON-009 | /activities/0/nomenclature | NAF_REV2          | NAF_REV2
            'activities':[{'nomenclature':'NAF_REV2','code':'x'}] | ANC-PROF-003 | /activities/0/code  | code d'activité          | activity code
            'modes':['SALARIE']                          | ANC-JSON-009   | /modes/0                   | « SALARIED »              | "SALARIED"
            'structures':['MSPP']                        | ANC-FACT-005   | /structures/0              | le plus proche : MSP      | the nearest is MSP
            'team':['NURS']                              | ANC-FACT-005   | /team/0                    | le plus proche : NURSE    | the nearest is NURSE
            'equipment':['ECGS']                         | ANC-FACT-005   | /equipment/0               | le plus proche : ECG      | the nearest is ECG
            'rhythm':35                                  | ANC-JSON-005   | /rhythm                    | un objet                  | an object
            'rhythm':{'weeklyHours':'35'}                | ANC-JSON-005   | /rhythm/weeklyHours        | un nombre                 | a number
            'rhythm':{'weeklyHours':{'max':35}}          | ANC-JSON-006   | /rhythm/weeklyHours/max    | n'a pas sa place          | does not belong
            'rhythm':{'weeklyHours':{'least':3,'most':2}} | ANC-VALUE-001 | /rhythm/weeklyHours/least        | dépasse le maximum        | is above the most
            'rhythm':{'weeklyHours':169}                 | ANC-VALUE-001  | /rhythm/weeklyHours                    | 168 heures                | 168 hours
            'rhythm':{'weeklyDays':8}                    | ANC-VALUE-001  | /rhythm/weeklyDays                    | 7 jours                   | 7 days
            'rhythm':{'onCall':'SOMETIMES'}              | ANC-JSON-009   | /rhythm/onCall             | VOLUNTARY                 | VOLUNTARY
            'rhythm':{'partTime':'yes'}                  | ANC-JSON-005   | /rhythm/partTime           | true ou false             | true or false
            'seats':0                                    | ANC-JSON-009   | /seats                     | de 1 à 10000              | from 1 to 10000
            'seats':1.5                                  | ANC-JSON-009   | /seats                     | un nombre entier          | a whole number
            'seats':1,'posts':[]                         | ANC-JSON-008   |                            | pas les deux              | not both
            'posts':[{'seats':10001}]                    | ANC-JSON-009   | /posts/0/seats             | de 1 à 10000              | from 1 to 10000
            'posts':[{'share':120}]                      | ANC-VALUE-001  | /posts/0/share             | un plein temps            | full time
            'posts':[{'from':'2027-03-01','until':'2027-03-01'}] | ANC-DATE-001 | /posts/0/until             | jour postérieur           | a later day
            'posts':[{'from':'demain'}]                  | ANC-JSON-009   | /posts/0/from              | AAAA-MM-JJ                | YYYY-MM-DD
            'posts':[{'parts':[{'site':'23096','percent':60}]}] | ANC-OFFER-004 | /posts/0             | font ensemble 100 %       | add up to 100 %
            'posts':[{'parts':[{'site':'23096','percent':100}]}] | ANC-JSON-009 | /posts/0/parts/0/percent | de 1 à 99           | from 1 to 99
            'posts':[{'parts':[{'percent':50}]}]         | ANC-JSON-007   | /posts/0/parts/0           | « site »                  | "site"
            'posts':[{'parts':[{'site':'Guéret','percent':50}]}] | ANC-TERR-001 | /posts/0/parts/0/site | code de territoire       | territory code
            'posts':[{'parts':[{'site':'23096','structure':'HOPITAL','percent':50}]}] | ANC-FACT-005 | /posts/0/parts/0/structure | HOSPITAL  | HOSPITAL
            'pay':435                                    | ANC-JSON-005   | /pay                       | un montant                | an amount
            'pay':{'exactly':435}                        | ANC-JSON-007   | /pay                       | « per »                   | "per"
            'pay':{'per':'MONTH'}                        | ANC-OFFER-002  | /pay                       | au moins une borne        | at least one bound
            'pay':{'exactly':1,'least':1,'per':'MONTH'}  | ANC-JSON-006   | /pay/least                 | n'a pas sa place          | does not belong
            'pay':{'least':2,'most':1,'per':'MONTH'}     | ANC-OFFER-002  | /pay/least                       | dépasse le maximum        | is above the most
            'pay':{'exactly':'435,00','per':'MONTH'}     | ANC-MONEY-001  | /pay/exactly               | montant en euros          | amount in euros
            'pay':{'exactly':0.005,'per':'MONTH'}        | ANC-MONEY-001  | /pay/exactly               | deux décimales            | two decimals
            'pay':{'exactly':1,'per':'WEEK'}             | ANC-JSON-009   | /pay/per                   | MONTH                     | MONTH
            'pay':{'exactly':1,'per':'MONTH','basis':'BRUT'} | ANC-JSON-009 | /pay/basis               | GROSS                     | GROSS
            'benefits':['HOUSSING']                      | ANC-FACT-005   | /benefits/0                | le plus proche : HOUSING  | the nearest is HOUSING
            'benefits':[5]                               | ANC-JSON-005   | /benefits/0                | un avantage               | a benefit
            'benefits':[{'months':12}]                   | ANC-JSON-007   | /benefits/0                | « kind »                  | "kind"
            'benefits':[{'kind':'HOUSING','months':601}] | ANC-JSON-009  | /benefits/0/months                | de 1 à 600           | from 1 to 600
            'benefits':[{'kind':'HOUSING','condition':{}}] | ANC-JSON-008 | /benefits/0/condition      | pas de critère            | no criterion
            'benefitsComplete':1                         | ANC-JSON-005   | /benefitsComplete          | true ou false             | true or false
            'premises':{'squareMetres':0}                | ANC-OFFER-005  | /premises/squareMetres                  | une surface               | a surface
            'premises':{'squareMetres':1e999}            | ANC-FACT-003   | /premises/squareMetres                  | 15 chiffres               | 15 significant digits
            'premises':{'rent':{}}                       | ANC-JSON-007   | /premises/rent             | « per »                   | "per"
            'premises':{'surface':1}                     | ANC-JSON-006   | /premises/surface          | n'a pas sa place          | does not belong
            'succession':{'handoverOn':2027}             | ANC-JSON-005   | /succession/handoverOn     | une date                  | a date
            'internship':{'supervisor':'x'}              | ANC-JSON-005   | /internship/supervisor     | un objet                  | an object
            'slots':[{'from':'2027-03-01'}]              | ANC-OFFER-006  | /slots/0                   | un premier jour           | a first day
            'slots':[{'from':'2027-03-01','until':'2027-04-01','seats':0}] | ANC-JSON-009 | /slots/0/seats | de 1 à 10000         | from 1 to 10000
            'stops':[{}]                                 | ANC-JSON-007   | /stops/0                   | « site »                  | "site"
            'stops':[{'site':'23008','days':['LUNDI']}]  | ANC-JSON-009   | /stops/0/days/0            | MONDAY                    | MONDAY
            'facts':{'offer.supervised':true}            | ANC-OFFER-008  | /facts/offer.supervised    | un fait propre à l'hôte   | a fact of the host's own
            'facts':{'offer.bed':1}                      | ANC-FACT-001   | /facts/offer.bed           | offer.beds                | offer.beds
            'facts':{'territory.population':5}           | ANC-OFFER-008  | /facts/territory.population | ne s'ajoute pas           | is not added
            'require':[{'fact':'person.age','atMost':40}] | ANC-OFFER-009 | /require/0                 | n'est pas public          | is not public
            'require':[{'criterion':{'fact':'person.profession','is':'10'},'visibility':'PRIVATE'}] | ANC-OFFER-009 | /require/0 | sont publics | are public
            'prefer':[{'more':'household.children','floor':0,'goal':1}] | ANC-FACT-001 | /prefer/0/more | household.children       | household.children
            'published':'hier'                           | ANC-SRC-002    | /published                 | millésime                 | vintage
            'confirmed':'hier'                           | ANC-JSON-009   | /confirmed                 | AAAA-MM-JJ                | YYYY-MM-DD
            'until':20270101                             | ANC-JSON-005   | /until                     | une date                  | a date
            'source':' '                                 | ANC-SRC-001    | /source                    | titre                     | title
            """)
    void aBadFieldIsRefusedWithPlaceAndRemedy(String fields, String code, String place, String french, String english) {
        AncrageException error = Refused.with(code, french, english, () -> read(fields));

        assertThat(error.place()).isEqualTo(place == null ? "" : place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                 | ANC-JSON-005 |            | une annonce, comme  | an offer, such as
            {'kind':'OTHER','territory':'23096'}               | ANC-JSON-007 |            | « id »              | "id"
            {'id':'o-1','territory':'23096'}                   | ANC-JSON-007 |            | « kind »            | "kind"
            {'id':'o-1','kind':'OTHER'}                        | ANC-JSON-007 |            | « territory »       | "territory"
            {'id':'o 1','kind':'OTHER','territory':'23096'}    | ANC-OFFER-007 | /id       | l'identifiant       | the id of an offer
            {'id':'o-1','kind':'LOCUMS','territory':'23096'}   | ANC-FACT-005 | /kind      | le plus proche : LOCUM | the nearest is LOCUM
            {'id':'o-1','kind':'OTHER','territory':'Guéret'}   | ANC-TERR-001 | /territory | code de territoire  | territory code
            """)
    void anOfferHasAnIdAKindAndATerritory(String text, String code, String place, String french, String english) {
        AncrageException error = Refused.with(code, french, english, () -> JSON.readOffer(text.replace('\'', '"')));

        assertThat(error.place()).isEqualTo(place == null ? "" : place);
    }
}
