package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.aids.AidCatalog;
import io.ancrage.samples.cli.cases.CaseCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage aids check FILE...}: what the catalogue says of worked cases, beside what they expect. */
@Command(name = "check", sortOptions = false)
final class AidsCheckCommand implements Callable<Integer> {

    private final AncrageCommand ancrage;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private List<String> files;

    AidsCheckCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        CaseCheck check = new CaseCheck(AidCatalog.france());
        List<CaseCheck.Line> lines = new ArrayList<>();
        for (String file : files) {
            lines.addAll(lines(check, file));
        }
        long differ = lines.stream().filter(line -> !line.agrees()).count();
        if (ancrage.wantsJson()) {
            ancrage.answer(json(lines, differ));
        } else {
            List<String> text = new ArrayList<>();
            lines.forEach(line -> text.add(text(line)));
            text.add(ancrage.say(
                    (lines.size() - differ) + " concordent, " + differ + " diffèrent",
                    (lines.size() - differ) + " agree, " + differ + " differ"));
            ancrage.answer(text);
        }
        return differ == 0 ? AncrageCommand.YES : AncrageCommand.NO;
    }

    private List<CaseCheck.Line> lines(CaseCheck check, String file) {
        String text = ancrage.read(file).text();
        try {
            return check.lines(JsonDocument.tree(text));
        } catch (JacksonException e) {
            throw BadInput.file(
                    file,
                    "ce n'est pas du JSON : " + e.getOriginalMessage(),
                    "this is no JSON: " + e.getOriginalMessage());
        } catch (AncrageException e) {
            throw e.at(file + "#");
        }
    }

    private String text(CaseCheck.Line line) {
        String word = line.agrees() ? ancrage.say("concorde", "agree ") : ancrage.say("diffère ", "differ");
        String per = line.per() == null ? "" : " " + line.per();
        String expected = told(line.expected());
        String found = told(line.found());
        String shown = line.agrees() ? expected : expected + ancrage.say(", trouvé ", ", found ") + found;
        return word + " " + line.caseId() + " " + line.scheme() + per + ": " + shown
                + (line.why().isEmpty() ? "" : " [" + line.why() + "]");
    }

    private static String told(CaseCheck.Told told) {
        StringBuilder text = new StringBuilder(told.status());
        append(text, "", told.amount() == null ? null : told.amount().toPlainString());
        append(text, "from ", told.from());
        append(text, "until ", told.until());
        append(text, "months ", told.commitmentMonths());
        return text.toString();
    }

    private static void append(StringBuilder text, String word, @Nullable Object value) {
        if (value != null) {
            text.append(' ').append(word).append(value);
        }
    }

    private static ObjectNode json(List<CaseCheck.Line> lines, long differ) {
        ObjectNode json = JsonDocument.object();
        json.put("agree", lines.size() - differ).put("differ", differ);
        ArrayNode array = json.putArray("lines");
        for (CaseCheck.Line line : lines) {
            ObjectNode one = array.addObject();
            one.put("case", line.caseId()).put("scheme", line.scheme()).put("per", line.per());
            one.put("agrees", line.agrees());
            told(one.putObject("expected"), line.expected());
            told(one.putObject("found"), line.found());
            one.put("missing_agrees", line.missingAgrees());
            one.put("why", line.why());
        }
        return json;
    }

    private static void told(ObjectNode json, CaseCheck.Told told) {
        BigDecimal amount = told.amount();
        json.put("status", told.status());
        json.put("amount_eur", amount == null ? null : plain(amount));
        json.put("from", told.from() == null ? null : told.from().toString());
        json.put("until", told.until() == null ? null : told.until().toString());
        json.put("commitment_months", told.commitmentMonths());
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
