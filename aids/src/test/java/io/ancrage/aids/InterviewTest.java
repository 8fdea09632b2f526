package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Why;
import io.ancrage.project.ProjectFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final AidCatalog FRANCE = AidCatalog.france();
    private static final Persons PERSONS = new Persons(FRANCE);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Interview ofNobody() {
        return FRANCE.interview(Situation.builder(DAY).build());
    }

    @Test
    void theProfessionIsAskedFirst() {
        assertThat(ofNobody().next().orElseThrow().fact()).isEqualTo(ProjectFacts.PROFESSION);
    }

    @Test
    void aQuestionSaysWhomToAskAndWhichSchemesHangOnIt() {
        Question first = ofNobody().next().orElseThrow();

        assertThat(first.why()).isEqualTo(Why.ASK_PERSON);
        assertThat(first.schemes()).contains("prime-zip-10000", "zfrr").isSorted();
    }

    @Test
    void anAnswerIsNotAskedAgain() {
        Question first = ofNobody().next().orElseThrow();
        Interview next = ofNobody()
                .answer(
                        first,
                        FactSheet.builder()
                                .put(ProjectFacts.PROFESSION, "60")
                                .build()
                                .read(ProjectFacts.PROFESSION));

        assertThat(next.open()).noneMatch(question -> question.fact().equals(ProjectFacts.PROFESSION));
        assertThat(next.report().verdict("prime-zip-10000").right()).isEqualTo(Truth.FALSE);
    }

    @Test
    void aQuestionThatNobodyCanAnswerIsNotAskedAgain() {
        Question first = ofNobody().next().orElseThrow();

        Interview next = ofNobody().answer(first, Reading.missing(ProjectFacts.PROFESSION));

        assertThat(next.next().orElseThrow()).isNotEqualTo(first);
        assertThat(next.report().verdict("prime-zip-10000").right()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void pastAidsAreOneQuestionWithItsOwnAnswer() {
        Interview interview = ofNobody();
        Question past = interview.open().stream()
                .filter(question -> question.fact().equals(Interview.PAST_AIDS))
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> interview.answer(past, Reading.missing(Interview.PAST_AIDS)));
        assertThat(interview.answer(List.of()).open())
                .noneMatch(question -> question.fact().equals(Interview.PAST_AIDS));
    }

    @Test
    void anInterviewEndsWhenOnlyTheTextsLeaveSomethingOpen() {
        Trials.run(20, random -> {
            Situation person = PERSONS.draw(random);
            Interview interview = asked(person).interview;

            assertThat(interview.report().verdicts(Truth.UNKNOWN))
                    .allSatisfy(verdict -> assertThat(verdict.missing())
                            .noneMatch(point -> point instanceof OpenPoint.MissingFact
                                    && point.why() != Why.TEXTS_DISAGREE
                                    && !(point.why() == Why.NOT_COVERED)));
        });
    }

    /** How many questions a person had to answer. */
    private record Asked(Interview interview, int questions) {}

    private static Asked asked(Situation person) {
        Interview interview = ofNobody();
        int questions = 0;
        while (interview.next().isPresent()) {
            Question question = interview.next().get();
            questions++;
            interview = question.fact().equals(Interview.PAST_AIDS)
                    ? interview.answer(person.history().orElseThrow())
                    : interview.answer(question, person.facts().read(question.fact()));
        }
        return new Asked(interview, questions);
    }

    /** A fixed form: facts by how many schemes use them, the most used first, until all is settled. */
    private static int askedByForm(Situation person, List<String> form) {
        Interview interview = ofNobody();
        int questions = 0;
        for (String id : form) {
            if (interview.next().isEmpty()) {
                break;
            }
            questions++;
            Optional<Question> open = interview.open().stream()
                    .filter(question -> question.fact().id().equals(id))
                    .findFirst();
            // A form asks all the same; the answer just settles nothing.
            if (open.isPresent()) {
                interview = id.equals(Interview.PAST_AIDS.id())
                        ? interview.answer(person.history().orElseThrow())
                        : interview.answer(
                                open.get(), person.facts().read(open.get().fact()));
            }
        }
        return questions;
    }

    private static List<String> form() {
        Map<String, Integer> uses = new HashMap<>();
        for (CompiledScheme scheme : FRANCE.compiled()) {
            Set<String> asked = new TreeSet<>();
            for (Fact<?> fact : scheme.right().criterion().facts()) {
                boolean past =
                        fact.id().startsWith(HistoryFacts.HOLDS) || fact.id().startsWith(HistoryFacts.RECEIVED);
                asked.add(past ? Interview.PAST_AIDS.id() : fact.id());
            }
            asked.forEach(id -> uses.merge(id, 1, Integer::sum));
        }
        uses.remove(Fact.AS_OF.id());
        // Days of the decision itself are not asked for: they are the day of the situation.
        List.of(
                        ProjectFacts.SIGNATURE,
                        ProjectFacts.APPLICATION,
                        AidFacts.AGREEMENT,
                        AidFacts.CONTRACT,
                        AidFacts.DECISION,
                        AidFacts.PROJECT)
                .forEach(event -> uses.remove(event.id()));
        uses.keySet().removeIf(id -> id.startsWith("event.application."));
        List<String> form = new ArrayList<>(uses.keySet());
        form.sort(Comparator.comparing((String id) -> -uses.get(id)).thenComparing(Comparator.naturalOrder()));
        return form;
    }

    @Test
    void aThousandPersonsAnswerAtLeastFortyPercentFewerQuestionsThanAFixedFormAsks() {
        List<String> form = form();
        long ours = 0;
        long theirs = 0;
        for (int i = 0; i < 1_000; i++) {
            Situation person = PERSONS.draw(new Random(7_000 + i));
            ours += asked(person).questions();
            theirs += askedByForm(person, form);
        }
        System.out.println("questions to 1,000 persons: " + ours + ", by a fixed form: " + theirs);

        assertThat((double) ours / theirs).isLessThanOrEqualTo(0.60);
    }
}
