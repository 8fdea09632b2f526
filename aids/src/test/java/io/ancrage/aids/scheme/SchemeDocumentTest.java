package io.ancrage.aids.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each kind of bad scheme document: its code, its place, and words in both languages on what was found and what would be
 * right. Each row changes one thing in {@link SchemeDocuments#WHOLE}.
 */
class SchemeDocumentTest {

    private static AncrageException refused(String document) {
        AncrageException wrong = catchThrowableOfType(
                AncrageException.class,
                () -> SchemeReader.of(SchemeDocuments.WORDS).read(document));
        assertThat(wrong).as("an error").isNotNull();
        return wrong;
    }

    private static void isRefused(String document, String code, String place, String french, String english) {
        AncrageException wrong = refused(document);
        assertThat(wrong.code()).as(wrong.getMessage()).isEqualTo("ANC-" + code);
        assertThat(wrong.place()).as(wrong.getMessage()).isEqualTo(place);
        assertThat(wrong.message(Locale.FRENCH)).contains(french.split("\\+\\+"));
        assertThat(wrong.message(Locale.ENGLISH)).contains(english.split("\\+\\+"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            empty text          |          | JSON-003 | 1:1  | le texte est vide++attendu : du JSON | the text is empty++expected JSON
            no JSON             | {id: 1}  | JSON-003 | 1:2  | « id »++attendu : | "id"++expected
            cut off             | {"id": " | JSON-003 | 1:9  | s'arrête trop tôt | stops too early
            no object           | []       | JSON-005 | ``   | attendu : un dispositif, { "id": ... } ; trouvé : une liste | expected a scheme, { "id": ... }; found a list
            null                | null     | JSON-005 | ``   | attendu : un dispositif++null | expected a scheme++null
            no id               | {}       | JSON-007 | ``   | il manque le champ « id » | the field "id" is missing
            """)
    void aTextThatIsNoSchemeIsRefused(
            String kind, String document, String code, String place, String french, String english) {
        isRefused(document == null ? "" : document, code, place, french, english);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown field              | 'shortName':               | 'shortname':                  | JSON-006 | /shortname           | « shortname » n'a pas sa place ici ; le plus proche : « shortName »  | "shortname" does not belong here; the nearest is "shortName"
            missing field              | 'shortName': 'ACME',       | ``                            | JSON-007 | ``                   | il manque le champ « shortName » ; présents : schemaVersion, id      | the field "shortName" is missing; present: schemaVersion, id
            field given twice          | 'shortName': 'ACME',       | 'shortName': 'A', 'shortName': 'B', | JSON-004 | /shortName     | « shortName » est donné deux fois ; gardez-en un                     | "shortName" is given twice; keep one
            other version of the form  | 'schemaVersion': '1'       | 'schemaVersion': '2'          | JSON-009 | /schemaVersion       | la version du format est "1" ; trouvé : 2                            | the version of the form is "1"; found 2
            id with capitals           | 'id': 'acme-grant'         | 'id': 'Acme Grant'            | AID-001  | /id                  | « Acme Grant » n'est pas un identifiant ; attendu : minuscules       | "Acme Grant" is not an id; expected small letters
            id with a hyphen at the end | 'id': 'acme-grant'        | 'id': 'acme-'                 | AID-001  | /id                  | « acme- »++comme acme-grant-2                                     | "acme-"++such as acme-grant-2
            id of 61 letters           | 'id': 'acme-grant'         | 'id': 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg' | AID-001 | /id | n'est pas un identifiant | is not an id
            number as text             | 'value': 10000             | 'value': '10000'              | JSON-005 | /figures/0/value     | attendu : un nombre, sans guillemets ; trouvé : le texte « 10000 »   | expected a number, without quotes; found the text "10000"
            text as number             | 'shortName': 'ACME'        | 'shortName': 5                | JSON-005 | /shortName           | attendu : un texte entre guillemets ; trouvé : le nombre 5           | expected a text in quotes; found the number 5
            null value                 | 'shortName': 'ACME'        | 'shortName': null             | JSON-005 | /shortName           | trouvé : null (ce qui n'a pas de valeur se laisse de côté)           | found null (leave out what has no value)
            null where it may lack     | 'role': 'secondOffice'     | 'role': null                  | JSON-005 | /role                | trouvé : null                                                        | found null
            text in one language       | {'fr': 'Subvention Acme', 'en': 'Acme grant'} | {'fr': 'Subvention Acme'} | JSON-007 | /name | il manque le champ « en » ; présents : fr                            | the field "en" is missing; present: fr
            text without languages     | {'fr': 'Subvention Acme', 'en': 'Acme grant'} | 'Acme grant' | JSON-005 | /name              | un texte en deux langues, {"fr": ..., "en": ...} ; trouvé : le texte | a text in two languages, {"fr": ..., "en": ...}; found the text
            blank text                 | 'en': 'Acme grant'         | 'en': ' '                     | JSON-009 | /name/en             | est vide ; attendu : des mots                                        | is blank; expected words
            blank short name           | 'shortName': 'ACME'        | 'shortName': ''               | JSON-009 | /shortName           | est vide ; attendu : des mots                                        | is blank; expected words
            blank publisher            | 'publisher': 'Journal'     | 'publisher': ''               | JSON-009 | /sources/1/publisher | est vide                                                             | is blank
            third language             | {'fr': 'diplôme',          | {'de': 'Diplom', 'fr': 'diplôme', | JSON-006 | /documents/0/de  | « de » n'a pas sa place ici++possibles : fr, en                      | "de" does not belong here++possible: fr, en
            wrong kind                 | 'LUMP_SUM'                 | 'LUMPSUM'                     | JSON-009 | /kind                | « LUMPSUM » n'est pas un des mots possibles ; le plus proche : « LUMP_SUM » | "LUMPSUM" is not one of the possible words; the nearest is "LUMP_SUM"
            wrong level                | 'REGIONAL'                 | 'REGION'                      | JSON-009 | /level               | « REGION »++REGIONAL                                                 | "REGION"++REGIONAL
            wrong state                | {'is': 'OPEN',             | {'is': 'OPENED',              | JSON-009 | /state/is            | « OPENED »++OPEN                                                     | "OPENED"++OPEN
            wrong confidence           | 'MEDIUM'                   | 'SURE'                        | JSON-009 | /confidence          | « SURE »++HIGH, MEDIUM, LOW                                          | "SURE"++HIGH, MEDIUM, LOW
            wrong basis                | 'GROSS'                    | 'BRUT'                        | JSON-009 | /figures/0/basis     | « BRUT »++GROSS, NET, UNSTATED                                       | "BRUT"++GROSS, NET, UNSTATED
            wrong bearing              | 'AMOUNT'                   | 'SUM'                         | JSON-009 | /conflicts/1/bearsOn | « SUM »++AMOUNT                                                      | "SUM"++AMOUNT
            wrong rhythm               | 'rhythm': 'ONCE'           | 'rhythm': 'DAILY'             | JSON-009 | /versions/1/pays/0/rhythm | « DAILY »++ONCE, MONTH                                          | "DAILY"++ONCE, MONTH
            wrong nature               | 'PAY'                      | 'PAYMENT'                     | JSON-009 | /versions/1/pays/1/nature | « PAYMENT »++GRANT, PAY                                         | "PAYMENT"++GRANT, PAY
            wrong renewal              | 'TACIT'                    | 'TACITE'                      | JSON-009 | /versions/1/term/renewal | le plus proche : « TACIT »                                       | the nearest is "TACIT"
            wrong clawback rule        | 'rule': 'FORMULA'          | 'rule': 'FORMULE'             | JSON-009 | /versions/1/commitment/clawback/rule | le plus proche : « FORMULA »                         | the nearest is "FORMULA"
            wrong constraint           | 'REUSE_AFTER'              | 'REUSE'                       | JSON-009 | /constraints/1/type  | « REUSE »++REUSE_AFTER                                               | "REUSE"++REUSE_AFTER
            flag in quotes             | 'discretionary': true      | 'discretionary': 'yes'        | JSON-005 | /discretionary       | attendu : true ou false, sans guillemets ; trouvé : le texte « yes » | expected true or false, without quotes; found the text "yes"
            date that is none          | 'seen': '2031-03-02'       | 'seen': '2031-02-30'          | JSON-009 | /sources/1/seen      | « 2031-02-30 » n'est pas valable ; attendu : une date du calendrier  | "2031-02-30" is not valid; expected a date of the calendar
            French date                | 'on': '2031-03-01'         | 'on': '01/03/2031'            | JSON-009 | /state/on            | « 01/03/2031 »++AAAA-MM-JJ                                           | "01/03/2031"++YYYY-MM-DD
            vintage that is none       | 'from': '2031-01',         | 'from': '2031-13',            | SRC-002  | /versions/1/from     | 2031-13                                                              | 2031-13
            vintage that is a span     | 'from': '2031-01',         | 'from': '2030/2031',          | JSON-009 | /versions/1/from     | « 2030/2031 » n'est pas valable ; attendu : un jour, un mois ou une année | "2030/2031" is not valid; expected a day, a month or a year
            vintage of nothing         | 'dated': '2031-01'         | 'dated': ''                   | JSON-009 | /sources/0/dated     | attendu : un jour, un mois ou une année                              | expected a day, a month or a year
            from after through         | 'from': '2031-01',         | 'from': '2033',               | AID-006  | /versions/1/through  | le dernier jour 2032-06 précède le premier 2033                      | the last day 2032-06 is before the first 2033
            days without an event      | 'event': 'event.signature',                  'through': '2030', | 'through': '2030', | AID-006 | /versions/0 | des jours sans « event » : dites quel événement ils datent, comme event.signature | days without "event": say which event they date, such as event.signature
            no versions                | 'versions': [              | 'versions': [], 'x': [        | JSON-006 | /x                   | « x »                                                                | "x"
            event that is no date      | 'event': 'event.signature', 'after' | 'event': 'practice.onCall', 'after' | AID-013 | /versions/1/pays/0/due/event | practice.onCall (FLAG) n'est pas un événement ; attendu : un fait daté, comme event.signature | practice.onCall (FLAG) is not an event; expected a fact that is a date, such as event.signature
            unknown event              | 'begins': 'event.signature' | 'begins': 'event.signing'    | FACT-001 | /versions/1/term/begins | event.signing                                                     | event.signing
            address of another kind    | https://example.org/order  | javascript:alert(1)           | JSON-009 | /sources/0/url       | « javascript:alert(1) » n'est pas valable ; attendu : une adresse http | "javascript:alert(1)" is not valid; expected an address http
            """)
    void aBadFieldIsRefusedAtItsPlace(
            String kind, String found, String replacement, String code, String place, String french, String english) {
        isRefused(changed(found, replacement), code, place, french, english);
    }

    /** A row may name two lines; the line break and the indent between them are the document's. */
    private static String changed(String found, String replacement) {
        return SchemeDocuments.changed(found.replaceAll(" {10,}", "\n      "), replacement == null ? "" : replacement);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source given twice        | {'id': 'page', 'publisher'  | {'id': 'order', 'publisher'   | AID-005 | /sources/1/id           | « order » est donné deux fois ; chacun a le sien              | "order" is given twice; each has its own
            figure given twice        | {'id': 'rate',              | {'id': 'base',                | AID-005 | /figures/1/id           | « base » est donné deux fois                                  | "base" is given twice
            conflict given twice      | {'id': 'share', 'about'     | {'id': 'hours', 'about'       | AID-005 | /conflicts/1/id         | « hours » est donné deux fois                                 | "hours" is given twice
            payment given twice       | {'id': 'yearly',            | {'id': 'first',               | AID-005 | /versions/1/pays/1/id   | « first » est donné deux fois                                 | "first" is given twice
            unknown source of a figure | 'sources': ['order', 'page']} | 'sources': ['ordre', 'page']} | AID-002 | /figures/1/sources/0 | aucune source « ordre » dans « sources » ; le plus proche : « order » (possibles : order, page) | no source "ordre" in "sources"; the nearest is "order" (possible: order, page)
            unknown source of a condition | 'sources': ['page']}]   | 'sources': ['paper']}]        | AID-002 | /versions/0/conditions/0/sources/0 | aucune source « paper »++possibles : order, page   | no source "paper"++possible: order, page
            no source                 | 'sources': [                | 'sources': [], 'figure': [    | JSON-006 | /figure                | le plus proche : « figures »                                  | the nearest is "figures"
            unknown figure            | 'is': {'figure': 'base'}    | 'is': {'figure': 'bases'}     | AID-003 | /versions/1/formulas/days/rows/1/is/figure | aucun chiffre « bases » dans « figures » ; le plus proche : « base » | no figure "bases" in "figures"; the nearest is "base"
            unknown named formula     | {'named': 'taper'}          | {'named': 'tapre'}            | AID-003 | /versions/1/pays/2/amount/then/named | aucune formule « tapre » dans « formulas » de cette version ; le plus proche : « taper » | no formula "tapre" in "formulas" of this version; the nearest is "taper"
            formula named before it is there | {'proRata': {'fact': 'practice.actsPerYear'} | {'proRata': {'named': 'fees'} | AID-003 | /versions/1/formulas/share/proRata/named | aucune formule « fees » | no formula "fees"
            unknown conflict          | {'conflict': 'hours',       | {'conflict': 'hour',          | AID-004 | /versions/1/conditions/1/conflict | aucun conflit « hour » dans « conflicts » ; le plus proche : « hours » | no conflict "hour" in "conflicts"; the nearest is "hours"
            unknown conflict of a term | 'disputed': 'hours'        | 'disputed': 'years'           | AID-004 | /versions/1/term/disputed | aucun conflit « years »++possibles : hours, share           | no conflict "years"++possible: hours, share
            condition on a conflict without criteria | {'conflict': 'hours',  | {'conflict': 'share', | AID-004 | /versions/1/conditions/1/conflict | les lectures du conflit « share » n'ont pas de « criterion » | the readings of the conflict "share" have no "criterion"
            condition with both       | {'conflict': 'hours',       | {'conflict': 'hours', 'criterion': {'all': []}, | AID-004 | /versions/1/conditions/1 | soit « criterion », soit « conflict » ; présents : [conflict, criterion, sources] | either "criterion" or "conflict"; present: [conflict, criterion, sources]
            condition with neither    | {'conflict': 'hours', 'sources' | {'sources'                | AID-004 | /versions/1/conditions/1 | soit « criterion », soit « conflict » ; présents : [sources] | either "criterion" or "conflict"; present: [sources]
            half the readings with a criterion | {'text': {'fr': 'un tiers', | {'criterion': {'all': []}, 'text': {'fr': 'un tiers', | AID-004 | /conflicts/1/readings | ont un « criterion », ou aucune ; trouvé : 1 sur 2 | have a "criterion", or none; found 1 of 2
            conflict of one reading   | {'text': {'fr': 'un tiers', 'en': 'a third'}, 'source': {'fr': 'arrêté', 'en': 'order'}}, | `` | AID-011 | /conflicts/1/readings | au moins deux lectures ; trouvé : 1 | at least two readings; found 1
            followed out of range     | 'followed': 2               | 'followed': 3                 | JSON-009 | /conflicts/1/followed | un nombre entier de 1 à 2 ; trouvé : 3 | a whole number from 1 to 2; found 3
            followed from zero        | 'followed': 2               | 'followed': 0                 | JSON-009 | /conflicts/1/followed | un nombre entier de 1 à 2 ; trouvé : 0 | a whole number from 1 to 2; found 0
            id of a category          | 'acme-grants'               | 'acme_grants'                 | AID-001 | /categories/1          | « acme_grants » n'est pas un identifiant | "acme_grants" is not an id
            id of another scheme      | 'cumulableWith': ['acme-loan'] | 'cumulableWith': ['ACME']  | AID-001 | /cumulableWith/0       | « ACME » n'est pas un identifiant | "ACME" is not an id
            """)
    void aBadReferenceIsRefusedAtItsPlaceWithTheNearestId(
            String kind, String found, String replacement, String code, String place, String french, String english) {
        isRefused(changed(found, replacement), code, place, french, english);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown fact              | {'fact': 'practice.weeklyHours', 'atLeast': 28} | {'fact': 'practice.weeklyHour', 'atLeast': 28} | FACT-001 | /conflicts/0/readings/0/criterion/fact | le plus proche : practice.weeklyHours | the nearest is practice.weeklyHours
            test that does not fit    | {'fact': 'practice.weeklyHours', 'atLeast': 28} | {'fact': 'practice.weeklyHours', 'hasAny': ['28']} | CRIT-001 | /conflicts/0/readings/0/criterion/hasAny | practice.weeklyHours++possibles | practice.weeklyHours++possible
            unknown code              | 'is': '10'}, 'text'         | 'is': 'doctor'}, 'text'       | FACT-005 | /versions/1/conditions/0/criterion/is | doctor++possibles | doctor++possible
            event of a fact that is no date | {'elapsed': 'months', 'from': 'event.creation' | {'elapsed': 'months', 'from': 'practice.fees' | JSON-009 | /versions/1/formulas/months/from | practice.fees (SERIES) n'est pas un événement | practice.fees (SERIES) is not an event
            no criterion              | 'appliesTo': {'fact': 'practice.onCall', 'is': true} | 'appliesTo': {} | JSON-008 | /constraints/0/appliesTo | pas de critère dans cet objet++attendu un de | no criterion in this object++expected one of
            criterion that is text    | 'brokenWhen': {'fact': 'practice.onCall', 'is': false} | 'brokenWhen': 'never' | JSON-005 | /versions/1/brokenWhen | attendu : un critère++« never » | expected a criterion++"never"
            """)
    void aBadCriterionIsRefusedAtItsPlace(
            String kind, String found, String replacement, String code, String place, String french, String english) {
        isRefused(changed(found, replacement), code, place, french, english);
    }

    /** Each formula stands for the months of the commitment. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text                      | 'twelve'                    | JSON-005 | ``             | attendu : un nombre ou une formule, comme {"figure": "rate"} ; trouvé : le texte « twelve » | expected a number or a formula, such as {"figure": "rate"}; found the text "twelve"
            nothing                   | {}                          | AID-007  | ``             | une formule a une seule forme de [figure, named, ++trouvé : [] | a formula has a single form of [figure, named, ++found []
            two forms                 | {'figure': 'base', 'named': 'days'} | AID-007 | ``      | une seule forme++trouvé : [figure, named]       | a single form++found [figure, named]
            a fact and a form         | {'fact': 'practice.daysPerWeek', 'figure': 'base'} | JSON-006 | /figure | « figure » n'a pas sa place ici  | "figure" does not belong here
            misspelt form             | {'figures': 'base'}         | AID-007  | ``             | trouvé : [figures]                              | found [figures]
            field of another form     | {'sum': [1], 'else': 2}     | JSON-006 | /else          | « else » n'a pas sa place ici                   | "else" does not belong here
            empty sum                 | {'sum': []}                 | AID-007  | /sum           | il faut au moins une formule ; trouvé : aucune  | at least one formula is needed; found none
            empty cap                 | {'least': []}               | AID-007  | /least         | il faut au moins une formule                    | at least one formula is needed
            sum that is no list       | {'sum': 5}                  | JSON-005 | /sum           | une liste [ ... ] ; trouvé : le nombre 5        | a list [ ... ]; found the number 5
            difference of three       | {'difference': [3, 2, 1]}   | AID-007  | /difference    | une différence a deux formules ; trouvé : 3     | a difference has two formulas; found 3
            difference of one         | {'difference': [3]}         | AID-007  | /difference    | deux formules ; trouvé : 1                      | two formulas; found 1
            when without else         | {'when': {'all': []}, 'then': 1} | JSON-007 | ``        | il manque le champ « else » ; présents : when, then | the field "else" is missing; present: when, then
            table without rows        | {'table': 1, 'rows': [], 'between': {'fr': 'a', 'en': 'b'}} | AID-009 | /rows | un tableau a au moins une ligne ; trouvé : aucune | a table has at least one row; found none
            rows that go down         | {'table': 1, 'rows': [{'at': 2, 'is': 1}, {'at': 1, 'is': 1}], 'between': {'fr': 'a', 'en': 'b'}} | AID-009 | /rows/1/at | les lignes d'un tableau vont en croissant ; 1 suit 2 | the rows of a table go up; 1 follows 2
            rows that stand still     | {'table': 1, 'rows': [{'at': 2, 'is': 1}, {'at': 2.0, 'is': 1}], 'between': {'fr': 'a', 'en': 'b'}} | AID-009 | /rows/1/at | 2.0 suit 2 | 2.0 follows 2
            table that says not what is between | {'table': 1, 'rows': [{'at': 2, 'is': 1}]} | JSON-007 | `` | il manque le champ « between » | the field "between" is missing
            share of full zero        | {'proRata': 1, 'full': 0}   | AID-007  | ``             | « full » est au-dessus de 0++trouvé : 0 et 0    | "full" is above 0++found 0 and 0
            floor above full          | {'proRata': 1, 'full': 4, 'floor': 5} | AID-007 | ``    | « floor » va de 0 à « full » ; trouvé : 4 et 5  | "floor" is from 0 to "full"; found 4 and 5
            floor below zero          | {'proRata': 1, 'full': 4, 'floor': -5} | AID-007 | ``   | « floor » va de 0 à « full » ; trouvé : 4 et -5 | "floor" is from 0 to "full"; found 4 and -5
            phases of none            | {'taperingSince': 'event.creation', 'phases': []} | AID-007 | /phases | au moins une phase ; trouvé : aucune | at least one phase; found none
            phase of no months        | {'taperingSince': 'event.creation', 'phases': [{'months': 0, 'is': 1}]} | JSON-009 | /phases/0/months | un nombre entier de 1 à 1200 ; trouvé : 0 | a whole number from 1 to 1200; found 0
            phase of half a month     | {'taperingSince': 'event.creation', 'phases': [{'months': 1.5, 'is': 1}]} | JSON-009 | /phases/0/months | trouvé : 1.5 | found 1.5
            tapering since no date    | {'taperingSince': 'practice.onCall', 'phases': [{'months': 1, 'is': 1}]} | AID-013 | /taperingSince | n'est pas un événement | is not an event
            dates of none             | {'byDate': [], 'between': {'fr': 'a', 'en': 'b'}} | AID-007 | /byDate | il faut au moins une valeur ; trouvé : aucune | at least one value is needed; found none
            dates that go back        | {'byDate': [{'through': '2031-01-01', 'is': 1}, {'through': '2030-01-01', 'is': 2}, {'is': 3}], 'between': {'fr': 'a', 'en': 'b'}} | AID-007 | /byDate/1/through | 2030-01-01 suit 2031-01-01 | 2030-01-01 follows 2031-01-01
            last value with an end    | {'byDate': [{'through': '2031-01-01', 'is': 1}], 'between': {'fr': 'a', 'en': 'b'}} | JSON-006 | /byDate/0/through | « through » n'a pas sa place ici | "through" does not belong here
            value without an end before the last | {'byDate': [{'is': 1}, {'is': 2}], 'between': {'fr': 'a', 'en': 'b'}} | JSON-007 | /byDate/0 | il manque le champ « through » | the field "through" is missing
            least above most          | {'authority': {'fr': 'a', 'en': 'b'}, 'atLeast': {'figure': 'base'}, 'atMost': 5} | AID-007 | `` | « atLeast » ne dépasse pas « atMost » ; trouvé : 10000 et 5 | "atLeast" is not above "atMost"; found 10000 and 5
            formulas of one reading   | {'conflict': 'hours', 'readings': [1]} | AID-011 | /readings | une formule pour chaque lecture du conflit « hours », soit 2 ; trouvé : 1 | one formula for each reading of the conflict "hours", that is 2; found 1
            series without a window   | {'fact': 'practice.fees'}   | AID-008  | ``             | practice.fees (SERIES) n'est pas un nombre ; une série se lit par une fenêtre | practice.fees (SERIES) is not a number; a series is read over a window
            fact that is a date       | {'fact': 'event.creation'}  | AID-008  | ``             | event.creation (DATE) n'est pas un nombre       | event.creation (DATE) is not a number
            fact that is a code       | {'fact': 'person.profession'} | AID-008 | ``            | person.profession (CODE) n'est pas un nombre    | person.profession (CODE) is not a number
            window of no time         | {'over': 'sum', 'fact': 'practice.fees', 'back': 'P0D'} | CRIT-004 | /back | durée positive++P0D | positive period++P0D
            window of a number        | {'over': 'sum', 'fact': 'practice.daysPerWeek', 'back': 'P1Y'} | CRIT-005 | /over | practice.daysPerWeek++une série accepte tout | practice.daysPerWeek++a series takes all
            test beside a fact        | {'fact': 'practice.daysPerWeek', 'atLeast': 3} | JSON-006 | /atLeast | « atLeast » n'a pas sa place ici | "atLeast" does not belong here
            unknown fact              | {'fact': 'practice.dayPerWeek'} | FACT-001 | /fact      | le plus proche : practice.daysPerWeek           | the nearest is practice.daysPerWeek
            """)
    void aBadFormulaIsRefusedAtItsPlace(
            String kind, String formula, String code, String place, String french, String english) {
        isRefused(
                changed("'months': 36", "'months': " + formula),
                code,
                "/versions/1/commitment/months" + (place == null ? "" : place),
                french,
                english);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cap without a period         | 'period': 'P3Y', 'cap'     | 'cap'                       | AID-012   | /constraints/0        | SHARED_CAP demande une durée « period » ; présents : [type, | SHARED_CAP needs a "period"; present: [type,
            reuse without a category     | 'category': 'acme-aids', 'period': 'P10Y' | 'with': ['acme-loan'], 'period': 'P10Y' | AID-012 | /constraints/1 | REUSE_AFTER demande une durée « period » et une « category » | REUSE_AFTER needs a "period" and a "category"
            constraint on nobody         | 'REUSE_AFTER', 'category': 'acme-aids', | 'EXCLUSIVE',    | AID-012   | /constraints/1        | EXCLUSIVE nomme d'autres dispositifs, par « with » ou « category » ; présents : [type, period | EXCLUSIVE names other schemes, by "with" or "category"; present: [type, period
            period that is none          | 'P10Y', 'text'             | '10Y', 'text'               | JSON-009  | /constraints/1/period | « 10Y » n'est pas valable ; attendu : une durée positive, comme P6M | "10Y" is not valid; expected a positive period such as P6M
            period of zero               | 'P10Y', 'text'             | 'P0Y', 'text'               | JSON-009  | /constraints/1/period | « P0Y »++durée positive | "P0Y"++positive period
            negative period              | 'P10Y', 'text'             | '-P10Y', 'text'             | JSON-009  | /constraints/1/period | « -P10Y »++durée positive | "-P10Y"++positive period
            period with a negative part  | 'P10Y', 'text'             | 'P-10Y', 'text'             | JSON-009  | /constraints/1/period | « P-10Y »++durée positive | "P-10Y"++positive period
            period without end           | 'P10Y', 'text'             | 'P99999999Y', 'text'        | JSON-009  | /constraints/1/period | « P99999999Y »++durée positive | "P99999999Y"++positive period
            day before the event         | 'after': 'P0D'             | 'after': '-P1D'             | JSON-009  | /versions/1/pays/0/due/after | « -P1D »++durée positive | "-P1D"++positive period
            euros with three decimals    | 'cap': 300000              | 'cap': 300000.005           | MONEY-001 | /constraints/0/cap    | au plus deux décimales ; exemple : 1500.50 | at most two decimals; for example: 1500.50
            cap below zero               | 'cap': 300000              | 'cap': -1                   | AID-012   | /constraints/0/cap    | un plafond n'est pas négatif ; trouvé : -1.00 | a cap is not negative; found -1.00
            clawback formula without its rule | 'rule': 'FORMULA'     | 'rule': 'FULL'              | AID-012   | /versions/1/commitment/clawback | « formula » va avec la règle FORMULA, et avec elle seule ; trouvé : FULL | "formula" goes with the rule FORMULA, and with it alone; found FULL
            rule without its formula     | 'formula': {'figure': 'base'}, 'text': {'fr': 'tout | 'text': {'fr': 'tout | AID-012 | /versions/1/commitment/clawback | trouvé : FORMULA, champs [rule, text] | found FORMULA, fields [rule, text]
            supplement without a condition | 'when': {'fact': 'practice.onCall', 'is': true}, 'supplement' | 'supplement' | AID-012 | /versions/1/pays/1 | un supplément dit par « when » ce qui doit être rempli | a supplement says by "when" what must hold
            year zero                    | 'year': 2                  | 'year': 0                   | JSON-009  | /versions/1/pays/1/year | de 1 à 100 ; trouvé : 0 | from 1 to 100; found 0
            thirteen months a year       | 'perYear': 11              | 'perYear': 13               | JSON-009  | /versions/1/pays/1/perYear | de 1 à 12 ; trouvé : 13 | from 1 to 12; found 13
            """)
    void aBadRuleIsRefusedAtItsPlace(
            String kind, String found, String replacement, String code, String place, String french, String english) {
        isRefused(changed(found, replacement), code, place, french, english);
    }

    @Test
    void aSchemeWithoutVersionsIsRefused() {
        isRefused(
                SchemeDocuments.SHORT.replace("[{}]", "[]"),
                "AID-006",
                "/versions",
                "au moins une version ; trouvé : aucune",
                "at least one version; found none");
    }

    @Test
    void aSchemeWithoutSourcesIsRefused() {
        String none = SchemeDocuments.SHORT.replaceFirst("\"sources\": \\[.*\\]", "\"sources\": []");
        isRefused(
                none,
                "AID-002",
                "/sources",
                "au moins une source ; trouvé : aucune",
                "at least one source; found none");
    }

    @Test
    void aFormulaIsAtMostThirtyTwoLevelsDeep() {
        String deep = "{'sum': [".repeat(31) + "1" + "]}".repeat(31);
        String deeper = "{'sum': [".repeat(32) + "1" + "]}".repeat(32);

        assertThat(SchemeReader.of(SchemeDocuments.WORDS)
                        .read(SchemeDocuments.changed("'months': 36", "'months': " + deep)))
                .isNotNull();
        isRefused(
                SchemeDocuments.changed("'months': 36", "'months': " + deeper),
                "AID-007",
                "/versions/1/commitment/months" + "/sum/0".repeat(32),
                "formule trop profonde : au plus 32 niveaux",
                "formula too deep: at most 32 levels");
    }

    @Test
    void namedFormulasThatDoubleEachOtherAreRefusedBeforeTheyGrow() {
        StringBuilder doubled = new StringBuilder("'f0': 1");
        for (int i = 1; i <= 60; i++) {
            doubled.append(", 'f")
                    .append(i)
                    .append("': {'sum': [{'named': 'f")
                    .append(i - 1)
                    .append("'}, {'named': 'f")
                    .append(i - 1)
                    .append("'}]}");
        }
        AncrageException wrong = refused(SchemeDocuments.changed("'formulas': {", "'formulas': {" + doubled + ", "));

        assertThat(wrong.code()).isEqualTo("ANC-AID-007");
        assertThat(wrong.place()).startsWith("/versions/1/formulas/f");
        assertThat(wrong.text().french()).contains("au plus 10000 éléments par version");
        assertThat(wrong.text().english()).contains("at most 10000 parts per version");
    }

    @Test
    void aVeryLongWordIsRepeatedShort() {
        String endless = "x".repeat(500_000);
        assertThat(List.of(
                        SchemeDocuments.changed("'id': 'acme-grant'", "'id': '" + endless + "'"),
                        SchemeDocuments.changed("'figure': 'base'", "'figure': '" + endless + "'"),
                        SchemeDocuments.changed("'conflict': 'hours'", "'conflict': '" + endless + "'"),
                        SchemeDocuments.changed("'named': 'taper'", "'named': '" + endless + "'"),
                        SchemeDocuments.changed("'sources': ['page']", "'sources': ['" + endless + "']"),
                        SchemeDocuments.changed("'is': {'figure': 'base'}", "'is': {'" + endless + "': 1}"),
                        SchemeDocuments.changed("'period': 'P3Y'", "'period': '" + endless + "'"),
                        SchemeDocuments.changed("'from': '2031-01'", "'from': '" + endless + "'"),
                        SchemeDocuments.changed("https://example.org/order", endless + " ")))
                .allSatisfy(document -> {
                    AncrageException wrong = refused(document);
                    assertThat(wrong.message(Locale.FRENCH)).hasSizeLessThan(3_500);
                    assertThat(wrong.message(Locale.ENGLISH)).hasSizeLessThan(3_500);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"id\": 5}",
                "{\"id\": \"a\", \"versions\": {}}",
                "{\"id\": \"a\", \"versions\": [{\"event\": 5}]}"
            })
    void anOutlineIsRefusedLikeItsDocument(String document) {
        AncrageException wrong = catchThrowableOfType(AncrageException.class, () -> SchemeReader.outline(document));

        assertThat(wrong.code()).startsWith("ANC-JSON-");
    }
}
