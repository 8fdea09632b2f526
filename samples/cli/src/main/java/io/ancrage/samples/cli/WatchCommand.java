package io.ancrage.samples.cli;

import io.ancrage.explanation.Change;
import io.ancrage.explanation.Explanation;
import io.ancrage.matching.Alert;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.WatchUpdate;
import io.ancrage.matching.Watchlist;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ancrage watch}: what the step from one file of offers to the next, or from one day to another, means for projects
 * that search; and the same for offers that search projects.
 */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {

    private static final String OFFERS = "--offers";
    private static final String PROJECTS = "--projects";
    private static final String THEN = "--then";
    private static final String THEN_DATE = "--then-date";
    private static final String DEGREE = "--degree";
    private static final String FILE = "FILE|-";
    private static final int FULL = 10_000;

    private final AncrageCommand ancrage;

    @Mixin
    private ProjectFile project = new ProjectFile();

    @Option(names = OFFERS, descriptionKey = "offersBefore", paramLabel = FILE)
    private @Nullable String offers;

    @Mixin
    private OfferFile offer = new OfferFile();

    @Option(names = PROJECTS, descriptionKey = "projectsBefore", paramLabel = FILE)
    private @Nullable String projects;

    @Option(names = THEN, descriptionKey = "then", paramLabel = FILE)
    private @Nullable String then;

    @Option(names = DEGREE, descriptionKey = "degree", paramLabel = "N")
    private String degree = "0";

    @Mixin
    private JudgedDay date = new JudgedDay();

    @Option(names = THEN_DATE, descriptionKey = "thenDate", paramLabel = "YYYY-MM-DD")
    private @Nullable String thenDate;

    WatchCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    /** The searches, the market before and after, and the step between the two. */
    private record Step(
            LocalDate day,
            LocalDate next,
            ItemFile<?> searches,
            ItemFile<?> before,
            ItemFile<?> after,
            List<Alert> alerts,
            Words words) {}

    /** How the searches are called and explained. */
    private interface Words {
        ExplanationJson json(Alert alert);
    }

    @Override
    public Integer call() {
        requireOneQuestion();
        LocalDate day = date.day(ancrage);
        LocalDate next = next(day);
        Step step = project.isGiven() ? ofProjects(day, next) : ofOffers(day, next);
        if (ancrage.wantsJson()) {
            ancrage.answer(json(step));
        } else {
            ancrage.answer(text(step));
        }
        Stream.of(step.searches, step.before, step.after).distinct().forEach(file -> file.tellRefused(ancrage));
        boolean clean = Stream.of(step.searches, step.before, step.after)
                .allMatch(file -> file.report().isClean());
        return step.alerts.isEmpty() || !clean ? AncrageCommand.NO : AncrageCommand.YES;
    }

    /** One sort of searches and one market, else nothing is read. */
    private void requireOneQuestion() {
        boolean ofProjects = project.isGiven();
        if (!ofProjects && !offer.isGiven()) {
            throw BadInput.missing(
                    ProjectFile.LABEL + " ou " + OfferFile.LABEL, ProjectFile.LABEL + " or " + OfferFile.LABEL);
        }
        if (ofProjects && offer.isGiven()) {
            throw BadInput.stray(
                    "--offer", "donnez --project ou --offer, un seul", "give --project or --offer, only one");
        }
        if (ofProjects && projects != null) {
            throw BadInput.stray(
                    PROJECTS,
                    "un projet surveille des annonces : " + OFFERS + " " + FILE,
                    "a project watches offers: " + OFFERS + " " + FILE);
        }
        if (!ofProjects && offers != null) {
            throw BadInput.stray(
                    OFFERS,
                    "une annonce surveille des projets : " + PROJECTS + " " + FILE,
                    "an offer watches projects: " + PROJECTS + " " + FILE);
        }
        String market = ofProjects ? OFFERS : PROJECTS;
        if (offers == null && projects == null) {
            throw BadInput.missing(market + " " + FILE, market + " " + FILE);
        }
        if (then == null && thenDate == null) {
            throw BadInput.missing(
                    THEN + " " + FILE + " ou " + THEN_DATE + " YYYY-MM-DD",
                    THEN + " " + FILE + " or " + THEN_DATE + " YYYY-MM-DD");
        }
        InputText.requireOneStandardInput(
                Arrays.asList(ofProjects ? project.name() : offer.name(), offers, projects, then));
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = thenDate == null ? day : JudgedDay.parse(THEN_DATE, thenDate);
        if (next.isBefore(day)) {
            throw BadInput.value(THEN_DATE, next.toString(), "un jour à partir du " + day, "a day from " + day + " on");
        }
        return next;
    }

    private Step ofProjects(LocalDate day, LocalDate next) {
        int stated = WholeNumber.between(0, FULL, DEGREE, degree);
        ItemFile<Project> searches = project.readAll(ancrage);
        ItemFile<Offer> before = offers(offers == null ? "" : offers);
        ItemFile<Offer> after = then == null ? before : offers(then);
        Watchlist watchlist = Watchlist.over(Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .offers(before.items())
                .build());
        WatchUpdate.Builder saved = WatchUpdate.builder();
        searches.items().forEach(search -> saved.save(search, stated));
        watchlist.update(saved.build());
        WatchUpdate.Builder update = WatchUpdate.builder().asOf(next);
        after.items().forEach(update::put);
        gone(before, after, Offer::id).forEach(update::removeOffer);
        Map<String, Project> byId = byId(searches, Project::id);
        return new Step(
                day,
                next,
                searches,
                before,
                after,
                watchlist.update(update.build()),
                alert -> ExplanationJson.of(search(byId, alert), alert.offer().orElseThrow(), ancrage.locale()));
    }

    private Step ofOffers(LocalDate day, LocalDate next) {
        int stated = WholeNumber.between(0, FULL, DEGREE, degree);
        ItemFile<Offer> searches = offer.readAll(ancrage);
        searches.items().forEach(search -> search.actor().ifPresent(actor -> actor.requireMandateOn(day)));
        ItemFile<PublishedProject> before = ItemFile.published(ancrage, projects == null ? "" : projects);
        ItemFile<PublishedProject> after = then == null ? before : ItemFile.published(ancrage, then);
        Watchlist watchlist = Watchlist.over(Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .projects(before.items())
                .build());
        WatchUpdate.Builder saved = WatchUpdate.builder();
        searches.items().forEach(search -> saved.save(search, stated));
        watchlist.update(saved.build());
        WatchUpdate.Builder update = WatchUpdate.builder().asOf(next);
        after.items().forEach(update::put);
        gone(before, after, PublishedProject::id).forEach(update::removeProject);
        Map<String, Offer> byId = byId(searches, Offer::id);
        return new Step(
                day,
                next,
                searches,
                before,
                after,
                watchlist.update(update.build()),
                alert -> ExplanationJson.of(search(byId, alert), alert.project().orElseThrow(), ancrage.locale()));
    }

    /** The ids of what was there and is not any more. */
    private static <T> List<String> gone(ItemFile<T> before, ItemFile<T> after, Function<T, String> id) {
        Set<String> kept = after.items().stream().map(id).collect(Collectors.toSet());
        return before.items().stream()
                .map(id)
                .filter(one -> !kept.contains(one))
                .toList();
    }

    private static <T> Map<String, T> byId(ItemFile<T> file, Function<T, String> id) {
        return file.items().stream().collect(Collectors.toMap(id, Function.identity(), (first, last) -> last));
    }

    private static <S> S search(Map<String, S> byId, Alert alert) {
        S search = byId.get(alert.search());
        if (search == null) {
            throw new IllegalStateException("no search " + alert.search());
        }
        return search;
    }

    private ItemFile<Offer> offers(String file) {
        return ItemFile.read(ancrage, file, new Documents(ancrage.france()).offers());
    }

    private ObjectNode json(Step step) {
        ObjectNode json = JsonDocument.object()
                .put("date", step.day.toString())
                .put("thenDate", step.next.toString())
                .put("searches", step.searches.items().size());
        json.putObject("market")
                .put("before", step.before.items().size())
                .put("after", step.after.items().size())
                .put(
                        "refused",
                        Stream.of(step.before, step.after)
                                .distinct()
                                .mapToLong(file -> file.report().rejected())
                                .sum());
        ArrayNode alerts = json.putArray("alerts");
        for (Alert alert : step.alerts) {
            boolean owner = alert.receiver() == Alert.Receiver.OWNER;
            ObjectNode node = alerts.addObject()
                    .put("search", alert.search())
                    .put(owner ? "offer" : "project", alert.found())
                    .put("kind", alert.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("degree", alert.degree());
            alert.before().ifPresent(standing -> node.set("before", json(standing)));
            alert.after().ifPresent(standing -> node.set("after", json(standing)));
            ArrayNode changes = node.putArray("changes");
            for (Change change : alert.changes()) {
                changes.addObject()
                        .put("what", change.what().in(ancrage.locale()))
                        .put("before", change.before().in(ancrage.locale()))
                        .put("after", change.after().in(ancrage.locale()));
            }
            alert.explanation()
                    .ifPresent(why ->
                            node.set("explanation", step.words.json(alert).pair(JsonDocument.object(), why, true)));
        }
        return json;
    }

    private static ObjectNode json(Alert.Standing standing) {
        return JsonDocument.object().put("fits", Answers.word(standing.fits())).put("rank", standing.rank());
    }

    private List<String> text(Step step) {
        List<String> lines = new ArrayList<>();
        String days = step.day.equals(step.next)
                ? ancrage.say("Au " + step.day, "As of " + step.day)
                : ancrage.say("Du " + step.day + " au " + step.next, "From " + step.day + " to " + step.next);
        String market = project.isGiven() ? ancrage.say("annonces", "offers") : ancrage.say("projets", "projects");
        lines.add(days + ancrage.say(", recherches : ", ", searches: ")
                + number(step.searches.items().size())
                + ", " + market + ancrage.say(" : ", ": ")
                + number(step.before.items().size())
                + ancrage.say(", puis ", ", then ") + number(step.after.items().size())
                + ancrage.say(" ; alertes : ", "; alerts: ") + number(step.alerts.size()));
        String search = "";
        for (Alert alert : step.alerts) {
            if (!alert.search().equals(search)) {
                search = alert.search();
                lines.add("");
                lines.add(search + ancrage.say(" :", ":"));
            }
            lines.add("  " + name(alert) + " " + alert.kind().text().in(ancrage.locale()) + standing(alert));
            alert.explanation()
                    .filter(why -> alert.changes().isEmpty())
                    .map(Explanation::unmet)
                    .ifPresent(unmet -> unmet.forEach(finding -> lines.add("    " + finding.text(ancrage.locale()))));
            alert.changes().forEach(change -> lines.add("    " + change.text(ancrage.locale())));
        }
        return lines;
    }

    /** What a search is told of; of a project that was taken out no more than its id. */
    private String name(Alert alert) {
        return alert.explanation()
                .map(why -> why.name().in(ancrage.locale()) + ", " + alert.found())
                .or(() -> alert.offer().map(gone -> gone.title() + ", " + alert.found()))
                .orElse(alert.found());
    }

    private String standing(Alert alert) {
        return alert.before().map(this::text).map(before -> " (" + before).orElse(" (-")
                + " -> "
                + alert.after().map(this::text).orElse("-")
                + ")";
    }

    private String text(Alert.Standing standing) {
        return ancrage.say("rang ", "rank ")
                + number(standing.rank())
                + (standing.fits().isUnknown() ? ancrage.say(", à confirmer", ", to confirm") : "");
    }

    private String number(int count) {
        return Wording.number(count, ancrage.locale());
    }
}
