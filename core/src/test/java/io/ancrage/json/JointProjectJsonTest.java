package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.AncrageException;
import io.ancrage.Refused;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.TravelMode;
import io.ancrage.practice.CareerStage;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joint projects, facts that projects state, and the part of a project that is published. */
class JointProjectJsonTest {

    private static final Fact<BigDecimal> CHILDREN = Fact.number("household.children", "");
    private static final Vocabulary VOCABULARY = ProjectFacts.vocabulary().with(CHILDREN);
    private static final Json JSON = Json.of(VOCABULARY);

    private static final Project DOCTOR = Project.builder("p-1", Profession.PHYSICIAN)
            .stage(CareerStage.INSTALLING)
            .fact(CHILDREN, BigDecimal.valueOf(2))
            .build();
    private static final Project BAKER = Project.builder(
                    "p-2", new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C"))
            .build();

    static final String COUPLE = """
            {"schemaVersion":"1","id":"c-1",\
            "first":{"id":"p-1","profession":"10",\
            "facts":{"household.children":2,"person.careerStage":"INSTALLING"}},\
            "second":{"id":"p-2","activity":{"nomenclature":"NAF_REV2","code":"10.71C"}},"withinKm":30}""";

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void aJointProjectIsTwoProjectsAndADistance() {
        JointProject couple = JointProject.of("c-1", DOCTOR, BAKER);

        assertThat(JSON.write(couple)).isEqualTo(COUPLE);
        assertThat(JSON.readJointProject(COUPLE)).isEqualTo(couple);
        assertThat(JSON.readJointProject(COUPLE.replace(",\"withinKm\":30", "")))
                .isEqualTo(couple);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'withinKm':0
            'withinMinutes':45,'by':'TRANSIT'
            'withinKm':40,'required':false
            'withinMinutes':1440,'by':'CAR','required':false
            """)
    void howNearTheHalvesMustBeIsWrittenAsItIsRead(String nearness) {
        String couple = COUPLE.replace("\"withinKm\":30", quoted(nearness));

        assertThat(JSON.write(JSON.readJointProject(couple))).isEqualTo(couple);
    }

    @Test
    void aLimitInMinutesHasItsMode() {
        String couple = COUPLE.replace("\"withinKm\":30", quoted("'withinMinutes':45,'by':'TRANSIT','required':true"));

        assertThat(JSON.readJointProject(couple).nearness()).isEqualTo(Nearness.minutes(45, TravelMode.TRANSIT));
        assertThat(JSON.readJointProject(COUPLE.replace("\"withinKm\":30", "\"required\":false"))
                        .nearness())
                .isEqualTo(Nearness.DEFAULT.preferred());
    }

    @Test
    void whatIsPublishedHoldsPublicFactsAlone() {
        String published = JSON.write(DOCTOR.published());

        assertThat(published)
                .isEqualTo(quoted("{'schemaVersion':'1','id':'p-1','profession':'10',"
                        + "'facts':{'person.careerStage':'INSTALLING'}}"));
        assertThat(JSON.readPublishedProject(published)).isEqualTo(DOCTOR.published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'facts':{'household.children':2}
            'facts':{'person.age':41}
            'require':[{'fact':'territory.count.LYCEE','atLeast':1}]
            'require':[{'criterion':{'fact':'territory.population','atLeast':1},'visibility':'ON_CONSENT'}]
            'prefer':[{'less':'territory.housePrice','goal':1,'ceiling':2,'visibility':'PRIVATE'}]
            """)
    void whatIsNotPublicIsNotReadAsPublished(String fields) {
        Refused.with(
                "ANC-JSON-010",
                "un projet publié ne porte que des faits et des souhaits publics",
                "a published project holds public facts and wishes only",
                () -> JSON.readPublishedProject(quoted("{'id':'p-1','profession':'10'," + fields + "}")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'facts':5                            | ANC-JSON-005 | /facts                    | des faits             | facts, such as
            'facts':{'person.profession':'10'}   | ANC-PROJ-004 | /facts/person.profession  | autre que la profession | other than the profession
            'facts':{'offer.seats':1}            | ANC-PROJ-004 | /facts/offer.seats        | à déclarer            | to state
            'facts':{'person.careerStage':'BOSS'} | ANC-FACT-005 | /facts/person.careerStage | codes possibles      | possible codes
            'facts':{'person.ages':4}            | ANC-FACT-001 | /facts/person.ages        | person.age            | person.age
            """)
    void badFactsOfAProjectAreRefused(String fields, String code, String place, String french, String english) {
        AncrageException error = Refused.with(
                code, french, english, () -> JSON.readProject(quoted("{'id':'p-1','profession':'10'," + fields + "}")));

        assertThat(error.place()).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5                                   | ANC-JSON-005 |           | un projet de couple      | a joint project
            {'first':P1,'second':P2}            | ANC-JSON-007 |           | « id »                   | "id"
            {'id':'c','first':P1}               | ANC-JSON-007 |           | « second »               | "second"
            {'id':'c','first':P1,'second':P1}   | ANC-PROJ-005 |           | identifiants différents  | different ids
            {'id':'c d','first':P1,'second':P2} | ANC-PROJ-001 |           | l'identifiant            | the id
            {'id':'c','first':P1,'second':{}}   | ANC-JSON-007 | /second   | « id »                   | "id"
            {'id':'c','first':P1,'second':P2,'withinKm':1001} | ANC-JSON-009 | /withinKm | de 0 à 1000 | from 0 to 1000
            {'id':'c','first':P1,'second':P2,'withinMinutes':1441,'by':'CAR'} | ANC-JSON-009 | /withinMinutes | de 0 à 1440 | from 0 to 1440
            {'id':'c','first':P1,'second':P2,'withinMinutes':45} | ANC-JSON-007 | | « by » | "by"
            {'id':'c','first':P1,'second':P2,'by':'CAR'} | ANC-JSON-007 |         | « withinMinutes »        | "withinMinutes"
            {'id':'c','first':P1,'second':P2,'withinKm':1,'withinMinutes':1,'by':'CAR'} | ANC-JSON-008 | | pas les deux | not both
            {'id':'c','first':P1,'second':P2,'required':'yes'} | ANC-JSON-005 | /required | true ou false      | true or false
            {'id':'c','first':P1,'second':P2,'km':1} | ANC-JSON-006 | /km   | n'a pas sa place         | does not belong
            """)
    void badJointProjectsAreRefused(String text, String code, String place, String french, String english) {
        String document = quoted(
                text.replace("P1", "{'id':'p-1','profession':'10'}").replace("P2", "{'id':'p-2','profession':'10'}"));
        AncrageException error = Refused.with(code, french, english, () -> JSON.readJointProject(document));

        assertThat(error.place()).isEqualTo(place == null ? "" : place);
    }
}
