package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the answer to a question about a fact is typed, and what it is in a document. Immutable. */
final class AnswerForm {

    static final Set<String> NONE = Set.of("none", "aucun", "aucune");

    private static final int MOST_CODES = 40;
    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "true", "vrai");
    private static final Set<String> NO = Set.of("no", "n", "non", "false", "faux");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,6})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PERIOD = Pattern.compile("(\\S+) (\\S+) (\\S+)");
    private static final String VALUE = "value";

    private final Fact<?> fact;
    private final LocalDate asOf;
    private final Locale locale;

    AnswerForm(Fact<?> fact, LocalDate asOf, Locale locale) {
        this.fact = fact;
        this.asOf = asOf;
        this.locale = locale;
    }

    /** What is expected, in one line. */
    Text expected() {
        Text plain = plain();
        boolean none = fact.mayBeNone() || fact.kind() == Kind.CODES || fact.kind() == Kind.EVENTS;
        return none ? new Text(plain.french() + ", ou aucun", plain.english() + ", or none") : plain;
    }

    private Text plain() {
        if (fact.kind() == Kind.FLAG) {
            return new Text("oui ou non", "yes or no");
        }
        if (fact.kind() == Kind.NUMBER) {
            String unit = fact.unit();
            return unit.isEmpty()
                    ? new Text("un nombre", "a number")
                    : new Text(
                            "un nombre, en " + unit(unit, Locale.FRENCH), "a number, in " + unit(unit, Locale.ENGLISH));
        }
        if (fact.kind() == Kind.DATE) {
            return new Text("un jour comme " + asOf, "a day such as " + asOf);
        }
        if (fact.kind() == Kind.SERIES) {
            String example = asOf.minusYears(1) + " " + asOf + " 45000";
            String unit = fact.unit().isEmpty() ? "" : " (" + unit(fact.unit(), locale) + ")";
            return new Text(
                    "des périodes DÉBUT FIN MONTANT" + unit + " séparées par ; comme " + example,
                    "periods FROM UNTIL AMOUNT" + unit + " separated by ; such as " + example);
        }
        if (fact.kind() == Kind.EVENTS) {
            return new Text("des jours séparés par des virgules", "days separated by commas");
        }
        boolean several = fact.kind() == Kind.CODES;
        return several
                ? new Text(
                        "un ou plusieurs codes, séparés par des virgules", "one or several codes, separated by commas")
                : new Text("un code", "a code");
    }

    private static String unit(String unit, Locale locale) {
        return Text.quantity(BigDecimal.ONE, unit, locale).substring(2);
    }

    /** The codes that may be answered, one a line; of a long list, how many there are. */
    List<String> codes() {
        CodeSystem system = fact.codes();
        if (system.codes().size() > MOST_CODES) {
            String example = system.codes().iterator().next();
            return List.of(new Text(
                            system.codes().size() + " codes, comme " + example + " ("
                                    + system.label(example).french() + ")",
                            system.codes().size() + " codes, such as " + example + " ("
                                    + system.label(example).english() + ")")
                    .in(locale));
        }
        Columns columns = new Columns();
        system.codes().forEach(code -> columns.add(code, system.label(code).in(locale)));
        return columns.lines("");
    }

    /**
     * The answer as a document writes it.
     *
     * @throws AncrageException with code ANC-CLI-002 and what would be right, if it is none; a wrong code is left to the
     *     library, which names the nearest
     */
    String json(String answer) {
        String word = plain(answer);
        ObjectNode json = JsonDocument.object();
        if (NONE.contains(word)) {
            return none(answer);
        }
        if (fact.kind() == Kind.FLAG) {
            if (!YES.contains(word) && !NO.contains(word)) {
                throw refused(answer);
            }
            json.put(VALUE, YES.contains(word));
        } else if (fact.kind() == Kind.NUMBER) {
            json.put(VALUE, number(answer));
        } else if (fact.kind() == Kind.DATE) {
            json.put(VALUE, day(answer).toString());
        } else if (fact.kind() == Kind.CODE) {
            json.put(VALUE, code(answer));
        } else if (fact.kind() == Kind.CODES) {
            ArrayNode codes = json.putArray(VALUE);
            Stream.of(answer.split("[,;]", -1)).map(this::code).forEach(codes::add);
        } else if (fact.kind() == Kind.EVENTS) {
            ObjectNode events = json.putObject(VALUE);
            ArrayNode dates = events.putArray("dates");
            Stream.of(answer.split("[,;]", -1))
                    .map(this::day)
                    .map(LocalDate::toString)
                    .forEach(dates::add);
            events.put("completeThrough", asOf.toString());
        } else {
            series(json.putObject(VALUE), answer);
        }
        return json.toString();
    }

    private String none(String answer) {
        if (fact.kind() == Kind.CODES) {
            return "[]";
        }
        if (fact.kind() == Kind.EVENTS) {
            return "{\"dates\": [], \"completeThrough\": \"" + asOf + "\"}";
        }
        if (!fact.mayBeNone()) {
            throw refused(answer);
        }
        return "{\"none\": true}";
    }

    private BigDecimal number(String answer) {
        String digits = SPACES.matcher(answer).replaceAll("");
        // A comma is the decimal point of the French and the English reader's thousands: only the first is safe to
        // read.
        boolean comma = digits.contains(",") && !Text.isFrench(locale);
        if (comma || !NUMBER.matcher(digits).matches()) {
            throw refused(answer);
        }
        return new BigDecimal(digits.replace(',', '.'));
    }

    private LocalDate day(String answer) {
        try {
            return JudgedDay.parse(fact.name(locale), answer.strip());
        } catch (AncrageException noDay) {
            throw refused(answer);
        }
    }

    /** The periods that are told are all there are: what lies between and after them is known up to the last day told. */
    private void series(ObjectNode json, String answer) {
        ArrayNode entries = json.putArray("entries");
        List<LocalDate> ends = new ArrayList<>();
        for (String part : answer.split(";", -1)) {
            Matcher period = PERIOD.matcher(part.strip());
            if (!period.matches()) {
                throw refused(answer);
            }
            LocalDate until = day(period.group(2));
            ends.add(until);
            entries.addObject()
                    .put("from", day(period.group(1)).toString())
                    .put("until", until.toString())
                    .put("amount", number(period.group(3)));
        }
        LocalDate last = ends.stream().max(LocalDate::compareTo).orElse(asOf);
        json.put("completeThrough", last.minusDays(1).toString());
    }

    /** A code by itself, or by what it is called in either language. */
    private String code(String answer) {
        String text = answer.strip();
        CodeSystem system = fact.codes();
        if (system.codes().contains(text)) {
            return text;
        }
        if (fact.equals(ProjectFacts.PROFESSION)) {
            return Profession.parse(text).code();
        }
        String word = plain(text);
        return system.codes().stream()
                .filter(code -> plain(code).equals(word)
                        || plain(system.label(code).french()).equals(word)
                        || plain(system.label(code).english()).equals(word))
                .findFirst()
                .orElse(text);
    }

    /** Small letters without accents. */
    static String plain(String text) {
        String letters = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private AncrageException refused(String answer) {
        Text right = expected();
        return BadInput.value(fact.name(locale), answer, right.french(), right.english());
    }
}
