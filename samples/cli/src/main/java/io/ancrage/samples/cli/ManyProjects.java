package io.ancrage.samples.cli;

import io.ancrage.matching.Batch;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.matching.Ranking;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code match --projects --offers}: the offers for each project of some files, told to its owner; answers are printed as
 * they come, in the order of the files.
 */
final class ManyProjects {

    private final AncrageCommand ancrage;
    private final LocalDate day;
    private final int most;
    private final String offerFile;
    private final List<String> projectFiles;
    private final ItemFile<Offer> offers;
    private final List<ItemFile<Project>> files;
    private final List<Project> projects = new ArrayList<>();

    private int printed;
    private @Nullable Project firstFound;

    /**
     * The answer to one project.
     *
     * @param found whether any offer fits, or may fit
     * @param lines what is printed
     */
    private record Answer(boolean found, List<String> lines) {}

    ManyProjects(AncrageCommand ancrage, LocalDate day, int most, List<String> projectFiles, String offerFile) {
        this.ancrage = ancrage;
        this.day = day;
        this.most = most;
        this.projectFiles = projectFiles;
        this.offerFile = offerFile;
        Documents documents = new Documents(ancrage.france());
        this.offers = ItemFile.read(ancrage, offerFile, documents.offers());
        this.files = projectFiles.stream()
                .map(file -> ItemFile.read(ancrage, file, documents.projects()))
                .toList();
        Map<String, String> seen = new HashMap<>();
        for (ItemFile<Project> file : files) {
            for (Project project : file.items()) {
                String other = seen.put(project.id(), file.name());
                if (other != null) {
                    throw BadInput.document(
                            file.name(),
                            "porte le projet « " + BadInput.shown(project.id()) + " », qui est déjà dans "
                                    + BadInput.shown(other) + " ; donnez-lui un autre id",
                            "holds the project \"" + BadInput.shown(project.id()) + "\", which is in "
                                    + BadInput.shown(other) + " already; give it another id");
                }
                projects.add(documents.today(project));
            }
        }
    }

    /** Answers, and tells the exit code. */
    int answer(int threads, boolean toldOfProgress) {
        Matcher matcher = Matcher.builder()
                .asOf(day)
                .territories(ancrage.france())
                .offers(offers.items())
                .build();
        if (!ancrage.wantsJson()) {
            ancrage.answer(List.of(ancrage.say(
                    "Au " + day + ", projets : " + number(projects.size()) + ", annonces : "
                            + number(offers.items().size()),
                    "As of " + day + ", projects: " + number(projects.size()) + ", offers: "
                            + number(offers.items().size()))));
        }
        ProgressLine progress = new ProgressLine(ancrage, projects.size(), toldOfProgress);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Batch batch = matcher.offersForAll(projects).each(this::answer).on(pool, (project, answer) -> {
            print(project, answer);
            progress.show(printed);
        });
        // Whoever stops the program waits until the last line is whole.
        CountDownLatch told = new CountDownLatch(1);
        Runnable withdraw = ancrage.onStop(() -> {
            batch.cancel();
            await(told);
        });
        try {
            batch.join();
        } catch (CancellationException stopped) {
            progress.end();
            ancrage.message(
                    ancrage.say("arrêté : ", "stopped: ") + ProgressLine.text(ancrage, printed, projects.size()));
            return AncrageCommand.STOPPED;
        } finally {
            pool.shutdown();
            progress.end();
            told.countDown();
            withdraw.run();
        }
        if (!ancrage.wantsJson()) {
            foot();
        }
        offers.tellRefused(ancrage);
        files.forEach(file -> file.tellRefused(ancrage));
        boolean clean = offers.report().isClean()
                && files.stream().allMatch(file -> file.report().isClean());
        return firstFound == null || !clean ? AncrageCommand.NO : AncrageCommand.YES;
    }

    /** Done by many threads: whatever takes time is here. */
    private Answer answer(Project project, Ranking ranking) {
        List<Match> best = ranking.top(most);
        return new Answer(!best.isEmpty(), ancrage.wantsJson() ? List.of(json(project, best)) : text(project, best));
    }

    private String json(Project project, List<Match> best) {
        ObjectNode json = JsonDocument.object().put("date", day.toString()).put("project", project.id());
        ArrayNode matches = json.putArray("matches");
        best.forEach(match -> matches.add(ExplanationJson.ofOffer(project, match, ancrage.locale())));
        return JsonDocument.line(json);
    }

    private List<String> text(Project project, List<Match> best) {
        MatchText text = new MatchText(ancrage);
        text.head("");
        text.head(project.id());
        if (best.isEmpty()) {
            text.head(ancrage.say("aucune annonce ne convient", "no offer fits"));
        }
        best.forEach(match -> text.addBriefly(MatchText.offer(match, ancrage), match));
        return text.lines();
    }

    private void print(Project project, Answer answer) {
        ancrage.answer(answer.lines());
        printed++;
        if (answer.found() && firstFound == null) {
            firstFound = project;
        }
        if (!ancrage.isRead()) {
            throw new CancellationException("nobody reads the answers any more");
        }
    }

    /** How the reasons of one answer are asked for. */
    private void foot() {
        Project found = firstFound;
        if (found == null || offerFile.equals("-")) {
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).items().stream().anyMatch(item -> item.id().equals(found.id()))
                    && !projectFiles.get(i).equals("-")) {
                MatchText text = new MatchText(ancrage);
                text.foot(
                        ancrage.say("Les raisons pour un projet : ", "The reasons for one project: "),
                        "match --project " + projectFiles.get(i) + "#" + found.id() + " --offers " + offerFile,
                        day);
                ancrage.answer(text.lines());
            }
        }
    }

    private String number(int count) {
        return Wording.number(count, ancrage.locale());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
