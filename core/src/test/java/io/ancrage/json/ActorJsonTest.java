package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.AncrageException;
import io.ancrage.Refused;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Finess;
import io.ancrage.actor.Mandate;
import io.ancrage.actor.Siren;
import io.ancrage.actor.Siret;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActorJsonTest {

    static final String WHOLE = """
            {"schemaVersion":"1","id":"a-2","kind":"CLINIC","name":"Clinique","siren":"732829320",\
            "siret":"73282932000074","finess":"750712184","perimeter":["COM-23096","DEP-23"],\
            "professions":["10","60"],\
            "actingFor":{"actor":{"id":"a-1","kind":"COMMUNE","name":"Mairie"},"from":"2026-01-01"}}""";

    private static final Actor CLINIC = Actor.builder("a-2", ActorKind.CLINIC, "Clinique")
            .siren(Siren.of("732829320"))
            .siret(Siret.of("73282932000074"))
            .finess(Finess.of("750712184"))
            .within(TerritoryCode.department("23"))
            .within(TerritoryCode.commune("23096"))
            .seeking(Profession.NURSE)
            .seeking(Profession.PHYSICIAN)
            .actingFor(new Mandate(
                    Actor.builder("a-1", ActorKind.COMMUNE, "Mairie").build(),
                    LocalDate.of(2026, 1, 1),
                    Optional.empty()))
            .build();

    @ParameterizedTest
    @MethodSource("io.ancrage.json.Samples#jsons")
    void anActorIsWrittenAndReadByBothLinesOfJackson(Json json) {
        assertThat(json.write(CLINIC)).isEqualTo(WHOLE);
        assertThat(json.readActor(WHOLE)).isEqualTo(CLINIC);
    }

    @Test
    void numbersMayHaveSpacesAndProfessionsBeWords() {
        Actor read = Json.of(Samples.WORDS).readActor("""
                {"id": "a-1", "kind": "COMMUNE", "name": "Mairie", "siren": "732 829 320",
                 "perimeter": ["23096"], "professions": ["physician"]}""");

        assertThat(read.siren()).contains(Siren.of("732829320"));
        assertThat(read.perimeter()).containsExactly(TerritoryCode.commune("23096"));
        assertThat(read.professions()).containsExactly(Profession.PHYSICIAN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5                                                       | ANC-JSON-005  |            | un acteur           | an actor
            {'kind':'COMMUNE','name':'n'}                           | ANC-JSON-007  |            | « id »              | "id"
            {'id':'a','name':'n'}                                   | ANC-JSON-007  |            | « kind »            | "kind"
            {'id':'a','kind':'COMMUNE'}                             | ANC-JSON-007  |            | « name »            | "name"
            {'id':'a b','kind':'COMMUNE','name':'n'}                | ANC-ACTOR-001 | /id        | l'identifiant       | the id of an actor
            {'id':'a','kind':'TOWN','name':'n'}                     | ANC-JSON-009  | /kind      | COMMUNE             | COMMUNE
            {'id':'a','kind':'COMMUNE','name':'n','siren':'1'}      | ANC-ID-001    | /siren     | neuf chiffres       | nine digits
            {'id':'a','kind':'COMMUNE','name':'n','siren':732829320} | ANC-JSON-005 | /siren     | un texte            | a text
            {'id':'a','kind':'COMMUNE','name':'n','siret':'1'}      | ANC-ID-002    | /siret     | quatorze chiffres   | fourteen digits
            {'id':'a','kind':'COMMUNE','name':'n','finess':'1'}     | ANC-ID-003    | /finess    | neuf chiffres       | nine digits
            {'id':'a','kind':'COMMUNE','name':'n','perimeter':['x']} | ANC-TERR-001 | /perimeter/0 | code de territoire | territory code
            {'id':'a','kind':'COMMUNE','name':'n','professions':['99']} | ANC-PROF-001 | /professions/0 | 99           | 99
            {'id':'a','kind':'COMMUNE','name':'n','rpps':'1'}       | ANC-JSON-006  | /rpps      | n'a pas sa place    | does not belong
            {'id':'a','kind':'COMMUNE','name':'n','actingFor':{'from':'2026-01-01'}} | ANC-JSON-007 | /actingFor | « actor » | "actor"
            {'id':'a','kind':'COMMUNE','name':'n','actingFor':{'actor':{'id':'b','kind':'CPTS','name':'n'}}} | ANC-JSON-007 | /actingFor | « from » | "from"
            {'id':'a','kind':'COMMUNE','name':'n','actingFor':{'actor':{'id':'a','kind':'CPTS','name':'n'},'from':'2026-01-01'}} | ANC-ACTOR-004 | /actingFor | pour lui-même | for itself
            {'id':'a','kind':'COMMUNE','name':'n','actingFor':{'actor':{'id':'b','kind':'CPTS','name':'n'},'from':'2026-01-01','until':'2026-01-01'}} | ANC-ACTOR-002 | /actingFor | après le début | after the start
            """)
    void badActorsAreRefusedWithPlaceAndRemedy(String text, String code, String place, String french, String english) {
        AncrageException error =
                Refused.with(code, french, english, () -> Json.of(Samples.WORDS).readActor(text.replace('\'', '"')));

        assertThat(error.place()).isEqualTo(place == null ? "" : place);
    }
}
