package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.aids.amount.Figure;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Commitment;
import io.ancrage.aids.scheme.Condition;
import io.ancrage.aids.scheme.Conflict;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.Payment;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.aids.scheme.SchemeVersion;
import io.ancrage.fact.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes all that is known of a scheme for people; sources are numbered notes at the end. Not thread-safe. */
final class SchemeText {

    private final AncrageCommand ancrage;
    private final AidScheme scheme;
    private final List<String> lines = new ArrayList<>();

    SchemeText(AncrageCommand ancrage, AidScheme scheme) {
        this.ancrage = ancrage;
        this.scheme = scheme;
    }

    List<String> lines() {
        head();
        for (SchemeVersion version : scheme.versions()) {
            version(version);
        }
        section(
                ancrage.say("Chiffres :", "Figures:"),
                scheme.figures().stream().map(this::figure).toList());
        section(ancrage.say("Avec d'autres aides :", "Together with other aids:"), together());
        section(
                ancrage.say("Sources en désaccord :", "Sources that disagree:"),
                scheme.conflicts().stream().flatMap(this::conflict).toList());
        section(ancrage.say("Non établi :", "Not known:"), listed(scheme.unknown()));
        section(ancrage.say("Pièces :", "Documents:"), listed(scheme.documents()));
        section(ancrage.say("Textes :", "Legal basis:"), listed(scheme.legalBasis()));
        section(
                ancrage.say("Sources :", "Sources:"),
                scheme.sources().stream().map(this::source).toList());
        return lines;
    }

    private List<String> together() {
        List<String> told = new ArrayList<>(
                scheme.constraints().stream().map(this::constraint).toList());
        if (!scheme.cumulableWith().isEmpty()) {
            told.add("  " + ancrage.say("cumulable avec : ", "goes together with: ")
                    + String.join(", ", scheme.cumulableWith()));
        }
        if (!scheme.cumulation().isEmpty()) {
            told.add("  " + in(scheme.cumulation()));
        }
        return told;
    }

    private Stream<String> conflict(Conflict conflict) {
        List<String> told = new ArrayList<>();
        told.add("  " + conflict.id() + ", "
                + (conflict.isOpen() ? ancrage.say("ouvert", "open") : ancrage.say("tranché", "settled"))
                + colon() + in(conflict.about()));
        for (int i = 0; i < conflict.readings().size(); i++) {
            Conflict.Reading reading = conflict.readings().get(i);
            boolean followed =
                    conflict.followed().isPresent() && conflict.followed().getAsInt() == i;
            told.add("    - " + in(reading.text()) + " (" + in(reading.source()) + ")"
                    + (followed ? ancrage.say(", lecture suivie", ", followed") : ""));
        }
        told.add("    " + in(conflict.why()));
        return told.stream();
    }

    private void head() {
        lines.add(scheme.shortName() + " (" + scheme.id() + ")");
        lines.add(in(scheme.name()));
        lines.add(in(scheme.summary()));
        lines.add("");
        told("", new Text("nature", "kind"), SchemeWords.kind(scheme.kind()));
        told("", new Text("qui", "who"), scheme.beneficiaries());
        told("", new Text("où", "where"), scheme.place());
        lines.add(ancrage.say("financeur", "given by") + colon() + in(scheme.funder()) + " ("
                + in(SchemeWords.level(scheme.level())) + ")");
        lines.add(ancrage.say("état au ", "state on ")
                + scheme.stateOn()
                + colon()
                + in(SchemeWords.state(scheme.state()))
                + (scheme.discretionary()
                        ? ancrage.say(", sur décision au cas par cas", ", decided case by case")
                        : ""));
        told("", new Text("montant", "amount"), scheme.formula());
        told("", new Text("versement", "payment"), scheme.payment());
        told("", new Text("délais", "timing"), scheme.timing());
        scheme.desk().ifPresent(desk -> told("", new Text("guichet", "desk"), desk));
        told("", new Text("confiance", "confidence"), SchemeWords.confidence(scheme.confidence()));
    }

    private void version(SchemeVersion version) {
        lines.add("");
        String event = version.event()
                .map(day -> ancrage.say(", selon : ", ", by: ") + day.name(ancrage.locale()))
                .orElse("");
        lines.add(ancrage.say("Version ", "Version ") + SchemeWords.days(version, ancrage.locale()) + event);
        for (Condition condition : version.conditions()) {
            lines.add("  " + condition(condition));
        }
        for (Payment payment : version.payments()) {
            Text nature = SchemeWords.nature(payment.nature());
            lines.add("  " + ancrage.say("verse : ", "pays: ") + in(payment.label()) + ", "
                    + in(SchemeWords.rhythm(payment.rhythm()))
                    + (nature.isEmpty() ? "" : ", " + in(nature))
                    + (payment.supplement() ? ancrage.say(", en complément", ", on top") : ""));
        }
        version.commitment().ifPresent(this::commitment);
    }

    private String condition(Condition condition) {
        String open = condition
                .conflict()
                .map(id -> scheme.conflict(id).filter(Conflict::isOpen).isPresent()
                        ? ancrage.say(" (les sources divergent)", " (sources disagree)")
                        : "")
                .orElse("");
        return words(condition) + open + marks(condition.sources());
    }

    /** The catalogue says of a condition on the profession only that it is one; which, its criterion tells. */
    private String words(Condition condition) {
        return condition.text().french().equals("profession")
                ? Finding.words(condition.criterion(), ancrage.locale())
                : in(condition.text());
    }

    private void commitment(Commitment commitment) {
        told("  ", new Text("engagement", "commitment"), commitment.text());
        for (Condition duty : commitment.duties()) {
            lines.add("    - " + condition(duty));
        }
        Commitment.Clawback clawback = commitment.clawback();
        lines.add("  " + ancrage.say("en cas de rupture", "when broken") + colon()
                + in(SchemeWords.clawback(clawback.rule()))
                + (clawback.text().isEmpty() ? "" : ", " + in(clawback.text())));
    }

    private String figure(Figure figure) {
        return "  " + in(figure.label()) + colon() + SchemeWords.number(figure, ancrage.locale())
                + (figure.note().isEmpty() ? "" : " (" + in(figure.note()) + ")")
                + marks(figure.sources());
    }

    private String constraint(Constraint constraint) {
        String with =
                constraint.with().stream().filter(id -> !id.equals(scheme.id())).collect(Collectors.joining(", "));
        String category = constraint
                .category()
                .map(named -> (with.isEmpty() ? "" : ", ") + ancrage.say("toute aide ", "any ") + named)
                .orElse("");
        String others = with + category;
        return "  " + in(SchemeWords.rule(constraint.type())) + (others.isEmpty() ? "" : " " + others) + colon()
                + in(constraint.text()) + marks(constraint.sources());
    }

    private String source(SchemeSource source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.publisher());
        if (!source.title().isEmpty()) {
            parts.add(source.title());
        }
        if (!source.url().isEmpty()) {
            parts.add(source.url());
        }
        String official = source.official() ? ancrage.say("officielle, ", "official, ") : "";
        String dated =
                source.dated().equals(Vintage.UNKNOWN) ? "" : ancrage.say("datée ", "dated ") + source.dated() + ", ";
        return "  " + mark(source.id()) + " " + String.join(", ", parts) + " (" + official + dated
                + ancrage.say("lue le ", "read on ") + source.seen() + ")";
    }

    private String marks(List<String> sources) {
        return sources.isEmpty() ? "" : sources.stream().map(this::mark).collect(Collectors.joining(" ", " ", ""));
    }

    private String mark(String id) {
        return "[" + (scheme.sources().stream().map(SchemeSource::id).toList().indexOf(id) + 1) + "]";
    }

    private List<String> listed(List<Text> texts) {
        return texts.stream().map(text -> "  - " + in(text)).toList();
    }

    private void section(String head, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.add(head);
            lines.addAll(more);
        }
    }

    private void told(String indent, Text name, Text value) {
        if (!value.isEmpty()) {
            lines.add(indent + in(name) + colon() + in(value));
        }
    }

    private String colon() {
        return ancrage.say(" : ", ": ");
    }

    private String in(Text text) {
        return text.in(ancrage.locale());
    }
}
