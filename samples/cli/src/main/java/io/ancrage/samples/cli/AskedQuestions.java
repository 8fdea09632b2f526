package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.Interview;
import io.ancrage.aids.PastAid;
import io.ancrage.aids.Question;
import io.ancrage.aids.SituationReader;
import io.ancrage.fact.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interview at the terminal: a question, a line that answers it, the next question. The end of the input ends it like
 * {@code q}. Not thread-safe.
 */
final class AskedQuestions {

    private static final String STOP = "q";
    private static final String UNKNOWN = "?";

    private final AncrageCommand ancrage;
    private final AidCatalog catalog;
    private final SituationReader reader;
    private final BufferedReader answers;
    private boolean stopped;

    AskedQuestions(AncrageCommand ancrage, AidCatalog catalog, SituationReader reader, BufferedReader answers) {
        this.ancrage = ancrage;
        this.catalog = catalog;
        this.reader = reader;
        this.answers = answers;
    }

    /** Asks until all is settled or the person stops. */
    Interview ask(Interview interview) throws IOException {
        Interview asked = interview;
        if (asked.next().isPresent()) {
            show(ancrage.say(
                    "Répondez, ou : ? je ne sais pas, ligne vide pour passer, q pour arrêter.",
                    "Answer, or: ? don't know, an empty line to skip, q to stop."));
            show("");
        }
        for (int number = 1; !stopped && asked.next().isPresent(); number++) {
            Question question = asked.next().get();
            show(number + ". " + question.text(ancrage.locale()) + " (" + why(question) + ")");
            asked = question.fact().equals(Interview.PAST_AIDS) ? past(asked, question) : fact(asked, question);
            show("");
        }
        return asked;
    }

    private String why(Question question) {
        int schemes = question.schemes().size();
        return question.why().text().in(ancrage.locale())
                + ancrage.say(
                        " ; " + schemes + (schemes == 1 ? " aide en dépend" : " aides en dépendent"),
                        "; " + schemes + (schemes == 1 ? " scheme hangs" : " schemes hang") + " on it");
    }

    private Interview fact(Interview interview, Question question) throws IOException {
        AnswerForm form = new AnswerForm(question.fact(), interview.situation().asOf(), ancrage.locale());
        show("   " + form.expected().in(ancrage.locale()));
        form.codes().forEach(code -> show("     " + code));
        while (true) {
            String answer = line();
            if (answer == null) {
                return interview;
            }
            if (answer.isEmpty()) {
                return interview.skip(question);
            }
            if (answer.equals(UNKNOWN)) {
                return interview.answer(question, Reading.missing(question.fact()));
            }
            try {
                return interview.answer(question, reader.reading(question.fact(), form.json(answer)));
            } catch (AncrageException refused) {
                again(refused);
            }
        }
    }

    private Interview past(Interview interview, Question question) throws IOException {
        PastAidForm form = new PastAidForm(catalog, ancrage.locale());
        show(ancrage.say(
                "   aucun, ou une aide par ligne, puis une ligne vide : " + PastAidForm.FRENCH,
                "   none, or one aid a line, then an empty line: " + PastAidForm.ENGLISH));
        List<PastAid> aids = new ArrayList<>();
        while (true) {
            String answer = line();
            if (answer == null || answer.isEmpty() || answer.equals(UNKNOWN)) {
                // Lines told before the input ends count; without any, nothing was said.
                return aids.isEmpty() ? unsaid(interview, question, answer) : interview.answer(aids);
            }
            if (AnswerForm.NONE.contains(AnswerForm.plain(answer)) && aids.isEmpty()) {
                return interview.answer(aids);
            }
            try {
                aids.add(form.read(answer));
            } catch (AncrageException refused) {
                again(refused);
            }
        }
    }

    private static Interview unsaid(Interview interview, Question question, @Nullable String answer) {
        return answer == null ? interview : interview.skip(question);
    }

    /** The next line; null once the person or the input has stopped. */
    private @Nullable String line() throws IOException {
        String line = stopped ? null : answers.readLine();
        if (line == null || line.strip().equals(STOP)) {
            stopped = true;
            return null;
        }
        return line.strip();
    }

    private void again(AncrageException refused) {
        show("   " + refused.message(ancrage.locale()));
    }

    /** With JSON wanted, the questions stand beside the answer. */
    private void show(String line) {
        if (ancrage.wantsJson()) {
            ancrage.note(line);
        } else {
            ancrage.answer(List.of(line));
        }
    }
}
