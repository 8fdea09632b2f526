package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Subject;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.visibility.ExposureReport;
import io.ancrage.matching.visibility.FairVisibility;
import io.ancrage.matching.visibility.Need;
import io.ancrage.matching.visibility.NeedFifth;
import io.ancrage.offer.Offer;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ancrage exposure FILE --offers FILE}: what fair visibility does to how far forward the places in need stand in the
 * lists of many projects.
 */
@Command(name = "exposure", sortOptions = false)
final class ExposureCommand implements Callable<Integer> {

    private static final String OFFERS = "--offers";
    private static final String NEED = "--need";
    private static final String LOW = "--low";
    private static final String HIGH = "--high";
    private static final String FILE = "FILE|-";
    private static final int WHOLE = 100;
    private static final int DECIMALS = 2;
    private static final int MILLIONTHS = 6;

    private final AncrageCommand ancrage;

    @Parameters(paramLabel = FILE, descriptionKey = "projectsOfExposure")
    private String projects = "";

    @Option(names = OFFERS, descriptionKey = "offers", paramLabel = FILE)
    private @Nullable String offers;

    @Option(names = NEED, descriptionKey = "need", paramLabel = "FACT")
    private String need = TerritoryFacts.APL_GENERAL_PRACTITIONER.id();

    @Option(names = LOW, descriptionKey = "low")
    private boolean low;

    @Option(names = HIGH, descriptionKey = "high")
    private boolean high;

    @Option(names = "--percent", descriptionKey = "percent", paramLabel = "N")
    private String percent = String.valueOf(FairVisibility.DEFAULT_PERCENT);

    @Option(names = "--shown", descriptionKey = "shown", paramLabel = "N")
    private String shown = "10";

    @Mixin
    private JudgedDay date = new JudgedDay();

    ExposureCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        String file = offers;
        if (file == null) {
            throw BadInput.missing(OFFERS + " " + FILE, OFFERS + " " + FILE);
        }
        InputText.requireOneStandardInput(Arrays.asList(projects, file));
        Need asked = need();
        int kept = WholeNumber.between(1, WHOLE, "--percent", percent);
        int places = WholeNumber.from(1, "--shown", shown);
        LocalDate day = date.day(ancrage);
        ItemFile<PublishedProject> people = ItemFile.published(ancrage, projects);
        ItemFile<Offer> read = ItemFile.read(ancrage, file, new Documents(ancrage.france()).offers());
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .offers(read.items())
                .build();
        ExposureReport report = FairVisibility.of(ancrage.france().asOf(day), asked)
                .keeping(kept)
                .exposure(people.items(), matcher::offersFor, places);
        if (ancrage.wantsJson()) {
            ancrage.answer(json(report, day, people, read));
        } else {
            ancrage.answer(text(report, day, people, read));
        }
        people.tellRefused(ancrage);
        read.tellRefused(ancrage);
        boolean empty = report.before().values().stream().allMatch(exposure -> exposure == 0);
        return empty || !people.report().isClean() || !read.report().isClean() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private Need need() {
        if (low && high) {
            throw BadInput.stray(
                    HIGH, "donnez " + LOW + " ou " + HIGH + ", un seul", "give " + LOW + " or " + HIGH + ", only one");
        }
        return high ? Need.whereHigh(number(fact())) : Need.whereLow(number(fact()));
    }

    private Fact<?> fact() {
        try {
            return ProjectFacts.vocabulary().require(need);
        } catch (AncrageException unknown) {
            throw unknown.at(NEED);
        }
    }

    @SuppressWarnings("unchecked") // the kind tells the type
    private static Fact<BigDecimal> number(Fact<?> fact) {
        if (fact.subject() == Subject.TERRITORY && fact.kind() == Kind.NUMBER) {
            return (Fact<BigDecimal>) fact;
        }
        String example = TerritoryFacts.APL_GENERAL_PRACTITIONER.id();
        throw BadInput.value(
                NEED,
                fact.id(),
                "un nombre connu des territoires, comme " + example,
                "a number that is known of territories, such as " + example);
    }

    private ObjectNode json(
            ExposureReport report, LocalDate day, ItemFile<PublishedProject> people, ItemFile<Offer> read) {
        ObjectNode json = JsonDocument.object();
        json.put("date", day.toString())
                .put("need", report.need().fact().id())
                .put("end", report.need().end().name())
                .put("percent", report.percent())
                .put("lists", report.lists())
                .put("shown", report.shown())
                .put("offers", read.items().size())
                .put("refused", people.report().rejected() + read.report().rejected());
        ArrayNode fifths = json.putArray("fifths");
        for (NeedFifth fifth : NeedFifth.values()) {
            fifths.addObject()
                    .put("fifth", fifth.name())
                    .put("label", fifth.label().in(ancrage.locale()))
                    .put("before", report.before().get(fifth))
                    .put("after", report.after().get(fifth));
        }
        return json.put("gainOfTheNeediest", report.gainOfTheNeediest()).put("leastKept", report.leastKept());
    }

    private List<String> text(
            ExposureReport report, LocalDate day, ItemFile<PublishedProject> people, ItemFile<Offer> read) {
        List<String> lines = new ArrayList<>();
        String projectCount = Wording.number(people.items().size(), ancrage.locale());
        String offerCount = Wording.number(read.items().size(), ancrage.locale());
        lines.add(ancrage.say(
                "Au " + day + ", projets : " + projectCount + ", annonces : " + offerCount,
                "As of " + day + ", projects: " + projectCount + ", offers: " + offerCount));
        lines.addAll(report.text(ancrage.locale()).lines().toList());
        BigDecimal gain =
                BigDecimal.valueOf(report.gainOfTheNeediest(), MILLIONTHS).setScale(DECIMALS, RoundingMode.HALF_UP);
        String number = Text.number(JsonDocument.plain(gain), ancrage.locale());
        lines.add(ancrage.say(
                "gain du cinquième où le besoin est le plus grand : " + number + " (une première place compte 1)",
                "gain of the neediest fifth: " + number + " (a first place counts 1)"));
        return lines;
    }
}
