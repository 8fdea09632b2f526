package io.ancrage.samples.cli;

import io.ancrage.Range;
import io.ancrage.Text;
import io.ancrage.matching.JointMatch;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Sought;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ancrage couple FILE}: the pairs of offers, or of an offer and a commune, that suit both halves of a couple. */
@Command(name = "couple", sortOptions = false)
final class CoupleCommand implements Callable<Integer> {

    private static final String OFFERS = "--offers";
    private static final String FIRST = "--first";
    private static final String SECOND = "--second";
    private static final String TOP = "--top";
    private static final String FILE = "FILE|-";
    private static final String SOUGHT = "offers|territories";

    private final AncrageCommand ancrage;

    @Parameters(paramLabel = FILE, descriptionKey = "couple")
    private String couple = "";

    @Option(names = OFFERS, descriptionKey = "offers", paramLabel = FILE)
    private @Nullable String offers;

    @Option(names = FIRST, descriptionKey = "first", paramLabel = SOUGHT)
    private String first = "offers";

    @Option(names = SECOND, descriptionKey = "second", paramLabel = SOUGHT)
    private String second = "offers";

    @Option(names = TOP, descriptionKey = "top", paramLabel = "N")
    private String top = "10";

    @Mixin
    private JudgedDay date = new JudgedDay();

    CoupleCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        Sought one = sought(FIRST, first);
        Sought other = sought(SECOND, second);
        requireOffers(one == Sought.OFFERS || other == Sought.OFFERS);
        int most = WholeNumber.from(1, TOP, top);
        LocalDate day = date.day(ancrage);
        Documents documents = new Documents(ancrage.france());
        JointProject joint = ancrage.read(couple).as(documents::jointProject);
        Matcher.Builder builder = Matcher.builder().asOf(day).territories(ancrage.france());
        if (offers == null) {
            return answer(builder.build().pairsFor(joint, one, other).top(most), joint, day, null);
        }
        ItemFile<Offer> read = ItemFile.read(ancrage, offers, documents.offers());
        int exit = answer(
                builder.offers(read.items()).build().pairsFor(joint, one, other).top(most), joint, day, read);
        read.tellRefused(ancrage);
        return read.report().isClean() ? exit : AncrageCommand.NO;
    }

    private static Sought sought(String option, String text) {
        return Arrays.stream(Sought.values())
                .filter(sought -> sought.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> BadInput.value(option, text, "offers ou territories", "offers or territories"));
    }

    private void requireOffers(boolean needed) {
        if (needed && offers == null) {
            throw BadInput.missing(OFFERS + " " + FILE, OFFERS + " " + FILE);
        }
        if (!needed && offers != null) {
            throw BadInput.stray(
                    OFFERS,
                    "chacun cherche une commune ; donnez " + FIRST + " ou " + SECOND + " offers",
                    "each looks for a commune; give " + FIRST + " or " + SECOND + " offers");
        }
        InputText.requireOneStandardInput(Arrays.asList(couple, offers));
    }

    private int answer(List<JointMatch> best, JointProject joint, LocalDate day, @Nullable ItemFile<Offer> read) {
        if (ancrage.wantsJson()) {
            ancrage.answer(json(best, joint, day, read));
        } else {
            ancrage.answer(text(best, joint, day, read));
        }
        return best.isEmpty() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private ObjectNode json(List<JointMatch> best, JointProject joint, LocalDate day, @Nullable ItemFile<Offer> read) {
        ObjectNode json = JsonDocument.object();
        json.put("date", day.toString()).put("project", joint.id());
        Nearness nearness = joint.nearness();
        ObjectNode near = json.putObject("nearness")
                .put("limit", nearness.limit())
                .put("unit", nearness.unit())
                .put("required", nearness.required());
        nearness.mode().ifPresent(mode -> near.put("by", mode.name()));
        if (read != null) {
            json.put("offers", read.items().size()).put("refused", read.report().rejected());
        }
        ExplanationJson open = ExplanationJson.of(joint.first(), ancrage.locale());
        ArrayNode pairs = json.putArray("pairs");
        for (JointMatch pair : best) {
            ObjectNode node = pairs.addObject();
            node.put("fits", Answers.word(pair.fits())).put("rank", pair.rank());
            node.set("nearness", Answers.json(pair.nearness()));
            Range distance = pair.distance();
            ObjectNode bounds = node.putObject("distance");
            distance.least().ifPresentOrElse(least -> bounds.put("least", least), () -> bounds.putNull("least"));
            distance.most().ifPresentOrElse(most -> bounds.put("most", most), () -> bounds.putNull("most"));
            node.set("first", half(joint.first(), pair.first()));
            node.set("second", half(joint.second(), pair.second()));
            node.set("toConfirm", open.gaps(pair.toConfirm()));
        }
        return json;
    }

    private ObjectNode half(Project half, Match match) {
        ObjectNode node = JsonDocument.object().put("project", half.id());
        match.offer()
                .ifPresent(offer -> node.put("offer", offer.id())
                        .put("kind", offer.kind().code())
                        .put("title", offer.title()));
        node.put("code", match.territory().code().toString())
                .put("name", match.territory().name());
        return match.offer()
                .map(offer -> ExplanationJson.of(half, offer, ancrage.locale()).pair(node, match.explanation(), false))
                .orElseGet(() -> ExplanationJson.of(half, ancrage.locale())
                        .judged(node, match.explanation())
                        .put("rank", match.rank()));
    }

    private List<String> text(
            List<JointMatch> best, JointProject joint, LocalDate day, @Nullable ItemFile<Offer> read) {
        MatchText text = new MatchText(ancrage);
        String count = read == null ? "" : Wording.number(read.items().size(), ancrage.locale());
        String limit = joint.nearness().words(ancrage.locale());
        String none = best.isEmpty() ? ancrage.say(" ; rien ne convient aux deux", "; nothing suits both") : "";
        text.head(ancrage.say(
                "Au " + day + (read == null ? "" : ", annonces : " + count) + " ; les deux lieux : " + limit + none,
                "As of " + day + (read == null ? "" : ", offers: " + count) + "; the two places: " + limit + none));
        best.forEach(pair -> text.add(
                together(pair, joint.nearness().unit()),
                pair,
                name(joint.first(), pair.first()),
                name(joint.second(), pair.second())));
        if (!best.isEmpty() && !couple.equals("-")) {
            foot(text, joint.first(), best.get(0).first(), day);
        }
        return text.lines();
    }

    private void foot(MatchText text, Project half, Match match, LocalDate day) {
        boolean named = match.offer().isEmpty() || !"-".equals(offers);
        if (named) {
            String what = match.offer()
                    .map(offer -> "--offer " + offers + "#" + offer.id())
                    .orElseGet(() -> "--territory " + match.territory().code().code());
            text.foot(
                    ancrage.say("Toutes les raisons d'une moitié : ", "All the reasons of one half: "),
                    "explain --project " + couple + "#" + half.id() + " " + what,
                    day);
        }
    }

    /** The places of a pair, and how far they lie apart. */
    private String together(JointMatch pair, String unit) {
        TerritoryCode one = pair.first().territory().code();
        String places = place(pair.first())
                + (one.equals(pair.second().territory().code())
                        ? ""
                        : ancrage.say(" et ", " and ") + place(pair.second()));
        return places + ", " + apart(pair, unit);
    }

    private String apart(JointMatch pair, String unit) {
        Range distance = pair.distance();
        if (distance.isUnknown()) {
            return ancrage.say("distance inconnue", "distance unknown");
        }
        Locale locale = ancrage.locale();
        BigDecimal least = distance.least().orElse(BigDecimal.ZERO);
        if (distance.most().isEmpty()) {
            return ancrage.say("à partir de ", "from ") + Text.quantity(least, unit, locale);
        }
        BigDecimal most = distance.most().get();
        return (least.compareTo(most) == 0 ? "" : Text.number(least, locale) + ancrage.say(" à ", " to "))
                + Text.quantity(most, unit, locale);
    }

    private String place(Match match) {
        return Places.named(ancrage.france(), match.territory());
    }

    /** For whom, what, where. */
    private String name(Project half, Match match) {
        return ancrage.say("pour ", "for ")
                + half.id()
                + ancrage.say(" : ", ": ")
                + match.offer()
                        .map(offer ->
                                MatchText.title(offer, ancrage.locale()) + ", " + place(match) + ", " + offer.id())
                        .orElseGet(() -> place(match) + ", " + match.territory().code());
    }
}
