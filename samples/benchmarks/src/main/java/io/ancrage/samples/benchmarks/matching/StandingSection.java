package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Matcher;
import io.ancrage.project.Project;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Whom a new offer suits among many saved projects. */
final class StandingSection {

    private static final int PROJECTS = 100_000;
    private static final int OFFERS = 500;

    /** Monitor takes a hundred times as long, and its times differ more from offer to offer: it has to be asked many. */
    private static final int MONITOR_LONGER = 8;

    private final MatchOptions options;
    private final Report report;

    StandingSection(MatchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() {
        int saved = Math.min(PROJECTS, options.most());
        MatchWorld world = new MatchWorld(new Communes(MatchWorld.DAY), 0, saved);
        AncrageObjects objects = new AncrageObjects(world.communes);
        // In a commune, as 99 in 100 are.
        PlainOffer[] asking = Arrays.stream(world.newOffers(OFFERS * 2))
                .filter(offer -> offer.territory() < world.communes.size)
                .limit(OFFERS)
                .toArray(PlainOffer[]::new);
        Matcher matcher = Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(world.communes.france)
                .projects(objects.projects(world.projects).stream()
                        .map(Project::published)
                        .toList())
                .build();
        ProjectSearch ours = new OursBackwards(matcher, objects.offers(asking));
        ProjectSearch hand = new HandWatch(world, asking);
        try (MonitorPeer monitor = new MonitorPeer(world, asking)) {
            MatchAgreement.checkBackwards(List.of(hand, ours, monitor), Math.min(50, saved / 100));
            Times ofOurs = new Times(ours::ask, () -> {}, OFFERS, options.seconds());
            Times ofHand = new Times(hand::ask, () -> {}, OFFERS, options.seconds());
            Times ofMonitor = new Times(monitor::ask, () -> {}, OFFERS, MONITOR_LONGER * options.seconds());
            Times.inTurns(ofOurs, ofHand, ofMonitor);
            beside(saved, ofOurs, hand, ofHand);
            beside(saved, ofOurs, monitor, ofMonitor);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void beside(int saved, Times ours, ProjectSearch peer, Times other) {
        int first = Math.min(ours.asked(), other.asked());
        String what = String.format(java.util.Locale.ROOT, "new offer, %,d saved projects", saved);
        report.beside(what + ", median, ours", ours.median(first), peer.name(), other.median(first), first + " offers");
        report.beside(what + ", mean, ours", ours.mean(first), peer.name(), other.mean(first), first + " offers");
    }
}
