package io.ancrage.samples.cli;

import io.ancrage.actor.Actor;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Ranking;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ancrage match}: the communes or the offers that suit a project best, the offers for each of many projects, and the
 * projects that suit an offer or would come to an actor.
 */
@Command(name = "match", sortOptions = false)
final class MatchCommand implements Callable<Integer> {

    private static final String TERRITORIES = "--territories";
    private static final String OFFERS = "--offers";
    private static final String ACTOR = "--actor";
    private static final String PROJECTS = "--projects";
    private static final String TOP = "--top";
    private static final String THREADS = "--threads";
    private static final String PROGRESS = "--progress";
    private static final String FILE = "FILE|-";
    private static final int MOST_DIGITS = 9;

    private final AncrageCommand ancrage;

    @Mixin
    private ProjectFile project = new ProjectFile();

    @Option(names = TERRITORIES, descriptionKey = "territories")
    private boolean territories;

    @Option(names = OFFERS, descriptionKey = "offers", paramLabel = FILE)
    private @Nullable String offers;

    @Mixin
    private OfferFile offer = new OfferFile();

    @Option(names = ACTOR, descriptionKey = "actor", paramLabel = FILE)
    private @Nullable String actor;

    @Option(names = PROJECTS, descriptionKey = "projects", paramLabel = FILE)
    private List<String> projects = new ArrayList<>();

    @Option(names = TOP, descriptionKey = "top", paramLabel = "N")
    private String top = "10";

    @Option(names = THREADS, descriptionKey = "threads", paramLabel = "N")
    private @Nullable String threads;

    @Option(names = PROGRESS, descriptionKey = "progress")
    private boolean progress;

    @Mixin
    private JudgedDay date = new JudgedDay();

    MatchCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        requireOneQuestion();
        LocalDate day = date.day(ancrage);
        int most = count(TOP, top);
        if (isOfManyProjects()) {
            int many = threads == null ? Runtime.getRuntime().availableProcessors() : count(THREADS, threads);
            return new ManyProjects(ancrage, day, most, projects, Objects.requireNonNull(offers))
                    .answer(many, progress);
        }
        if (territories) {
            return territories(day, most, project.read(ancrage));
        }
        if (offers != null) {
            return offers(day, most, project.read(ancrage), offers);
        }
        String file = projects.get(0);
        return actor == null
                ? projects(day, most, offer.read(ancrage), file)
                : projects(day, most, actor(actor), actor, file);
    }

    private boolean isOfManyProjects() {
        return !projects.isEmpty() && offers != null && !project.isGiven() && !offer.isGiven() && actor == null;
    }

    /** One subject and one file of what it is matched with, else nothing is read. */
    private void requireOneQuestion() {
        boolean ofTerritory = offer.isGiven() || actor != null;
        boolean ofMany = isOfManyProjects();
        if (!project.isGiven() && !ofTerritory && !ofMany) {
            String some = ProjectFile.LABEL + ", " + OfferFile.LABEL;
            throw BadInput.missing(some + " ou " + ACTOR + " " + FILE, some + " or " + ACTOR + " " + FILE);
        }
        if (Stream.of(project.isGiven(), offer.isGiven(), actor != null)
                        .filter(given -> given)
                        .count()
                > 1) {
            String second = actor != null ? ACTOR : "--offer";
            throw BadInput.stray(
                    second,
                    "donnez --project, --offer ou --actor, un seul",
                    "give --project, --offer or --actor, only one");
        }
        if (ofTerritory) {
            if (territories || offers != null) {
                throw BadInput.stray(
                        territories ? TERRITORIES : OFFERS,
                        "une annonce ou un acteur se rapproche de projets : " + PROJECTS + " " + FILE,
                        "an offer or an actor is matched with projects: " + PROJECTS + " " + FILE);
            }
            if (projects.isEmpty()) {
                throw BadInput.missing(PROJECTS + " " + FILE, PROJECTS + " " + FILE);
            }
            if (projects.size() > 1) {
                throw BadInput.command(
                        "donné deux fois : " + PROJECTS + " " + FILE, "given twice: " + PROJECTS + " " + FILE);
            }
        } else if (!ofMany) {
            if (!projects.isEmpty() || territories && offers != null) {
                throw BadInput.stray(
                        projects.isEmpty() ? OFFERS : PROJECTS,
                        "un projet se rapproche de communes (" + TERRITORIES + ") ou d'annonces (" + OFFERS + " " + FILE
                                + ")",
                        "a project is matched with communes (" + TERRITORIES + ") or with offers (" + OFFERS + " "
                                + FILE + ")");
            }
            if (!territories && offers == null) {
                throw BadInput.missing(
                        TERRITORIES + " ou " + OFFERS + " " + FILE, TERRITORIES + " or " + OFFERS + " " + FILE);
            }
        }
        if (ofMany && territories) {
            throw BadInput.stray(
                    TERRITORIES,
                    "plusieurs projets se rapprochent d'annonces : " + OFFERS + " " + FILE,
                    "several projects are matched with offers: " + OFFERS + " " + FILE);
        }
        if (!ofMany && (threads != null || progress)) {
            throw BadInput.stray(
                    threads != null ? THREADS : PROGRESS,
                    "cette option accompagne " + PROJECTS + " " + FILE + " " + OFFERS + " " + FILE,
                    "this option goes with " + PROJECTS + " " + FILE + " " + OFFERS + " " + FILE);
        }
        List<@Nullable String> files = new ArrayList<>();
        files.add(project.isGiven() ? project.name() : offer.isGiven() ? offer.name() : actor);
        files.add(offers);
        files.addAll(projects);
        if (files.stream().filter("-"::equals).count() > 1) {
            throw BadInput.stray(
                    "-",
                    "l'entrée standard ne se lit qu'une fois ; donnez l'autre en fichier",
                    "the standard input is read only once; give the other as a file");
        }
    }

    private static int count(String option, String text) {
        String digits = text.strip();
        if (digits.matches("[0-9]{1," + MOST_DIGITS + "}") && Integer.parseInt(digits) > 0) {
            return Integer.parseInt(digits);
        }
        throw BadInput.value(option, text, "un nombre entier à partir de 1", "a whole number from 1 on");
    }

    private int territories(LocalDate day, int most, Project wanted) {
        Territories france = ancrage.france();
        Ranking ranking =
                Matcher.builder().asOf(day).territories(france).build().territoriesFor(wanted);
        List<Match> best = ranking.top(most);
        if (ancrage.wantsJson()) {
            ExplanationJson explanations = ExplanationJson.of(wanted, ancrage.locale());
            ObjectNode json = JsonDocument.object();
            json.put("date", day.toString()).put("project", wanted.id());
            count(json, france.territories(TerritoryLevel.COMMUNE).size(), ranking);
            ArrayNode matches = json.putArray("matches");
            best.forEach(match -> matches.add(explanations.summary(match.explanation())));
            ancrage.answer(json);
        } else {
            MatchText text = new MatchText(ancrage);
            text.head(asOf(day) + ranking.summary(ancrage.locale()));
            best.forEach(match -> text.add(
                    Places.named(france, match.territory()) + ", "
                            + match.territory().code(),
                    match));
            if (!best.isEmpty()) {
                text.foot(
                        ancrage.say("Toutes les raisons d'une commune : ", "All the reasons of one: "),
                        "explain --project " + project.name() + " --territory "
                                + best.get(0).territory().code().code(),
                        day);
            }
            ancrage.answer(text.lines());
        }
        return best.isEmpty() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private int offers(LocalDate day, int most, Project wanted, String file) {
        Documents documents = new Documents(ancrage.france());
        ItemFile<Offer> read = ItemFile.read(ancrage, file, documents.offers());
        Ranking ranking = Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .offers(read.items())
                .build()
                .offersFor(wanted);
        List<Match> best = ranking.top(most);
        if (ancrage.wantsJson()) {
            ObjectNode json = JsonDocument.object();
            json.put("date", day.toString()).put("project", wanted.id());
            count(json, read.items().size(), ranking.ungrouped())
                    .put("refused", read.report().rejected());
            ArrayNode matches = json.putArray("matches");
            best.forEach(match -> matches.add(ExplanationJson.ofOffer(wanted, match, ancrage.locale())));
            ancrage.answer(json);
        } else {
            MatchText text = new MatchText(ancrage);
            text.head(asOf(day, read.items().size(), "annonces", "offers")
                    + ranking.ungrouped().summary(ancrage.locale()));
            best.forEach(match -> text.add(MatchText.offer(match, ancrage), match));
            if (!best.isEmpty() && !file.equals("-")) {
                text.foot(
                        ancrage.say("Toutes les raisons d'une annonce : ", "All the reasons of one: "),
                        "explain --project " + project.name() + " --offer " + file + "#"
                                + best.get(0).offer().orElseThrow().id(),
                        day);
            }
            ancrage.answer(text.lines());
        }
        return answered(best, read);
    }

    private int projects(LocalDate day, int most, Offer own, String file) {
        ItemFile<PublishedProject> read = published(file);
        Ranking ranking = matcher(day, read).projectsFor(own);
        List<Match> best = ranking.top(most);
        if (ancrage.wantsJson()) {
            ancrage.answer(json(
                    day,
                    JsonDocument.object().put("offer", own.id()),
                    ranking,
                    read,
                    best,
                    match -> ExplanationJson.of(own, found(match), ancrage.locale())
                            .pair(named(match), match.explanation(), false)));
        } else {
            MatchText text = new MatchText(ancrage);
            text.head(asOf(day, read.items().size(), "projets", "projects") + ranking.summary(ancrage.locale()));
            best.forEach(match -> text.add(
                    match.explanation().name().in(ancrage.locale()) + ", "
                            + found(match).id(),
                    match));
            if (!best.isEmpty() && !file.equals("-")) {
                text.foot(
                        ancrage.say("Toutes les raisons d'un projet : ", "All the reasons of one: "),
                        "explain --published --project " + file + "#"
                                + found(best.get(0)).id() + " --offer " + offer.name(),
                        day);
            }
            ancrage.answer(text.lines());
        }
        return answered(best, read);
    }

    private int projects(LocalDate day, int most, Actor own, String actorFile, String file) {
        if (own.perimeter().isEmpty() && own.accountable().perimeter().isEmpty()) {
            throw BadInput.document(
                    actorFile.equals("-") ? "stdin" : actorFile,
                    "cet acteur n'a pas de périmètre ; ajoutez par exemple \"perimeter\": [\"DEP-23\"]",
                    "this actor has no perimeter; add for example \"perimeter\": [\"DEP-23\"]");
        }
        ItemFile<PublishedProject> read = published(file);
        Ranking ranking = matcher(day, read).projectsFor(own);
        List<Match> best = ranking.top(most);
        if (ancrage.wantsJson()) {
            ancrage.answer(json(day, JsonDocument.object().put("actor", own.id()), ranking, read, best, match -> {
                ObjectNode node = named(match);
                place(node, match);
                return ExplanationJson.of(found(match), ancrage.locale()).judged(node, match.explanation());
            }));
        } else {
            MatchText text = new MatchText(ancrage);
            text.head(asOf(day, read.items().size(), "projets", "projects") + ranking.summary(ancrage.locale()));
            for (Match match : best) {
                text.add(
                        MatchText.trade(found(match)).in(ancrage.locale()) + ", "
                                + found(match).id() + ancrage.say(", au mieux à ", ", best in ")
                                + Places.named(ancrage.france(), match.territory()),
                        match);
            }
            ancrage.answer(text.lines());
        }
        return answered(best, read);
    }

    private Actor actor(String file) {
        InputText input = ancrage.read(file);
        return input.as(new Documents(ancrage.france())::actor);
    }

    /** The projects of a file as others may see them: what is not public ends here. */
    private ItemFile<PublishedProject> published(String file) {
        Documents documents = new Documents(ancrage.france());
        ItemFile<Project> read = ItemFile.read(ancrage, file, documents.projects());
        return new ItemFile<>(
                read.name(),
                read.items().stream()
                        .map(item -> documents.today(item).published())
                        .toList(),
                read.report());
    }

    private Matcher matcher(LocalDate day, ItemFile<PublishedProject> read) {
        return Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .projects(read.items())
                .build();
    }

    private ObjectNode json(
            LocalDate day,
            ObjectNode own,
            Ranking ranking,
            ItemFile<PublishedProject> read,
            List<Match> best,
            Function<Match, ObjectNode> one) {
        ObjectNode json = JsonDocument.object();
        json.put("date", day.toString()).setAll(own);
        count(json, read.items().size(), ranking).put("refused", read.report().rejected());
        ArrayNode matches = json.putArray("matches");
        best.forEach(match -> matches.add(one.apply(match)));
        return json;
    }

    private ObjectNode named(Match match) {
        return JsonDocument.object()
                .put("project", found(match).id())
                .put("trade", MatchText.trade(found(match)).in(ancrage.locale()));
    }

    private static PublishedProject found(Match match) {
        return match.project().orElseThrow();
    }

    private static void place(ObjectNode node, Match match) {
        node.put("code", match.territory().code().toString())
                .put("name", match.territory().name());
    }

    private static ObjectNode count(ObjectNode json, int all, Ranking ranking) {
        return json.putObject("counts")
                .put("true", ranking.fitting())
                .put("false", all - ranking.fitting() - ranking.toConfirm())
                .put("unknown", ranking.toConfirm());
    }

    private int answered(List<Match> best, ItemFile<?> read) {
        read.tellRefused(ancrage);
        return best.isEmpty() || !read.report().isClean() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private String asOf(LocalDate day) {
        return ancrage.say("Au " + day + " : ", "As of " + day + ": ");
    }

    private String asOf(LocalDate day, int count, String french, String english) {
        String number = Wording.number(count, ancrage.locale());
        return ancrage.say(
                "Au " + day + ", " + french + " : " + number + " ; ",
                "As of " + day + ", " + english + ": " + number + "; ");
    }
}
