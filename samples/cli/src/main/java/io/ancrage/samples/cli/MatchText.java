package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.explanation.Explanation;
import io.ancrage.explanation.Side;
import io.ancrage.matching.Match;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Contribution;
import io.ancrage.preference.Degree;
import io.ancrage.profession.Profession;
import io.ancrage.project.PublishedProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        Explanation explanation = match.explanation();
        lines.add("");
        addBriefly(name, match);
        boolean both = explanation.sides().size() > 1;
        explanation.sides().stream()
                .filter(side -> !side.contributions().isEmpty())
                .forEach(side -> add(side, both));
        explanation
                .freshness()
                .filter(fresh -> fresh.share() < Degree.FULL)
                .ifPresent(fresh -> lines.add(INDENT + fresh.text(locale)));
        if (!explanation.toConfirm().isEmpty()) {
            lines.add(INDENT
                    + ancrage.say("à confirmer : ", "to confirm: ")
                    + Wording.gaps(explanation.toConfirm(), locale));
        }
        if (match.others() > 0) {
            lines.add(INDENT
                    + ancrage.say("autres annonces de ce territoire : ", "other offers of this territory: ")
                    + number(match.others()));
        }
    }

    /** The next of the best, without its reasons. */
    void addBriefly(String name, Match match) {
        Degree degree = match.degree();
        String between = degree.isExact()
                ? ""
                : ancrage.say(" (entre ", " (between ") + number(degree.low()) + ancrage.say(" et ", " and ")
                        + number(degree.high()) + ")";
        rank++;
        lines.add(rank + ". " + name + ancrage.say(" : degré ", ": degree ") + number(degree.value())
                + ancrage.say(" sur ", " of ") + number(Degree.FULL) + between
                + (match.rank() == degree.value() ? "" : ancrage.say(" ; rang ", "; rank ") + number(match.rank()))
                + (match.fits().isUnknown() ? ancrage.say(", à confirmer", ", to confirm") : ""));
    }

    private void add(Side side, boolean titled) {
        Columns reasons = new Columns();
        for (Contribution item : side.contributions()) {
            reasons.add("+" + number(item.points()), Wording.reason(item, ancrage.france(), locale));
        }
        if (titled) {
            lines.add(INDENT
                    + side.title().in(locale)
                    + ancrage.say(" : ", ": ")
                    + number(side.degree().value()));
        }
        lines.addAll(reasons.lines(titled ? INDENT + "  " : INDENT));
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
        String title = offer.title().isBlank() ? offer.kind().label().in(ancrage.locale()) : offer.title();
        return title + ", " + Places.named(ancrage.france(), match.territory()) + ", " + offer.id();
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
