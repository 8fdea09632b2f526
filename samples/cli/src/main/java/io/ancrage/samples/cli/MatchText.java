package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.explanation.Explanation;
import io.ancrage.explanation.Side;
import io.ancrage.fact.Gap;
import io.ancrage.matching.JointMatch;
import io.ancrage.matching.Match;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Contribution;
import io.ancrage.preference.Degree;
import io.ancrage.profession.Profession;
import io.ancrage.project.PublishedProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A ranking as text: a head, the best with their reasons, and how to see more. Not thread-safe. */
final class MatchText {

    private static final String INDENT = "   ";

    private final AncrageCommand ancrage;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();
    private int rank;

    MatchText(AncrageCommand ancrage) {
        this.ancrage = ancrage;
        this.locale = ancrage.locale();
    }

    void head(String line) {
        lines.add(line);
    }

    /** The next of the best. */
    void add(String name, Match match) {
        rank++;
        lines.add("");
        add(rank + ". ", INDENT, name, match);
    }

    /** The next of the best pairs. */
    void add(String name, JointMatch pair, String first, String second) {
        rank++;
        lines.add("");
        lines.add(rank + ". " + name + ancrage.say(" : rang ", ": rank ") + number(pair.rank())
                + ancrage.say(" sur ", " of ") + number(Degree.FULL)
                + (pair.fits().isUnknown() ? ancrage.say(", à confirmer", ", to confirm") : ""));
        add(INDENT, INDENT + INDENT, first, pair.first());
        add(INDENT, INDENT + INDENT, second, pair.second());
        Set<Gap> open = new LinkedHashSet<>(pair.toConfirm());
        open.removeAll(Set.copyOf(pair.first().toConfirm()));
        open.removeAll(Set.copyOf(pair.second().toConfirm()));
        if (!open.isEmpty()) {
            lines.add(INDENT
                    + ancrage.say("à confirmer ensemble : ", "to confirm together: ")
                    + Wording.gaps(List.copyOf(open), locale));
        }
    }

    private void add(String before, String indent, String name, Match match) {
        Explanation explanation = match.explanation();
        addLine(before, name, match);
        boolean both = explanation.sides().size() > 1;
        explanation.sides().stream()
                .filter(side -> !side.contributions().isEmpty())
                .forEach(side -> add(side, both, indent));
        explanation
                .freshness()
                .filter(fresh -> fresh.share() < Degree.FULL)
                .ifPresent(fresh -> lines.add(indent + fresh.text(locale)));
        if (!explanation.toConfirm().isEmpty()) {
            lines.add(indent
                    + ancrage.say("à confirmer : ", "to confirm: ")
                    + Wording.gaps(explanation.toConfirm(), locale));
        }
        if (match.others() > 0) {
            lines.add(indent
                    + ancrage.say("autres annonces de ce territoire : ", "other offers of this territory: ")
                    + number(match.others()));
        }
    }

    /** The next of the best, without its reasons. */
    void addBriefly(String name, Match match) {
        rank++;
        addLine(rank + ". ", name, match);
    }

    private void addLine(String before, String name, Match match) {
        Degree degree = match.degree();
        String between = degree.isExact()
                ? ""
                : ancrage.say(" (entre ", " (between ") + number(degree.low()) + ancrage.say(" et ", " and ")
                        + number(degree.high()) + ")";
        lines.add(before
                + name
                + ancrage.say(" : degré ", ": degree ")
                + number(degree.value())
                + ancrage.say(" sur ", " of ")
                + number(Degree.FULL)
                + between
                + (match.rank() == degree.value() ? "" : ancrage.say(" ; rang ", "; rank ") + number(match.rank()))
                + (match.fits().isUnknown() ? ancrage.say(", à confirmer", ", to confirm") : ""));
    }

    private void add(Side side, boolean titled, String indent) {
        Columns reasons = new Columns();
        for (Contribution item : side.contributions()) {
            reasons.add("+" + number(item.points()), Wording.reason(item, ancrage.france(), locale));
        }
        if (titled) {
            lines.add(indent
                    + side.title().in(locale)
                    + ancrage.say(" : ", ": ")
                    + number(side.degree().value()));
        }
        lines.addAll(reasons.lines(titled ? indent + "  " : indent));
    }

    /** How more is asked for. */
    void foot(String words, String command, LocalDate day) {
        lines.add("");
        lines.add(words + "ancrage " + command + " --date " + day + ancrage.say(" --lang fr", ""));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What an offer is called: its title, or else its kind; where it is, and its id. */
    static String offer(Match match, AncrageCommand ancrage) {
        Offer offer = match.offer().orElseThrow();
        return title(offer, ancrage.locale()) + ", " + Places.named(ancrage.france(), match.territory()) + ", "
                + offer.id();
    }

    /** What an offer is called: its title, else its kind. */
    static String title(Offer offer, Locale locale) {
        return offer.title().isBlank() ? offer.kind().label().in(locale) : offer.title();
    }

    /** What a project is called where nobody may be named. */
    static Text trade(PublishedProject project) {
        return project.profession()
                .map(Profession::label)
                .orElseGet(() -> Text.same(project.activity().orElseThrow().code()));
    }

    private String number(int count) {
        return Wording.number(count, locale);
    }
}
