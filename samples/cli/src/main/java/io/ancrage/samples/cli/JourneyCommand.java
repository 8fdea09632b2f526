package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidReport;
import io.ancrage.aids.Situation;
import io.ancrage.aids.journey.AidDeadline;
import io.ancrage.aids.journey.JourneyAnchor;
import io.ancrage.aids.journey.JourneyCatalog;
import io.ancrage.aids.journey.JourneyFacts;
import io.ancrage.aids.journey.JourneyMode;
import io.ancrage.aids.journey.JourneyPlan;
import io.ancrage.aids.journey.JourneyRequest;
import io.ancrage.fact.FactSheet;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ancrage journey --mode MODE}: the steps of settling on the calendar, with the deadlines of the aids. */
@Command(name = "journey", sortOptions = false)
final class JourneyCommand implements Callable<Integer> {

    private static final String MODE = "--mode";
    private static final String PROFESSION = "--profession";
    private static final String FROM = "--from";
    private static final String ARRIVE = "--arrive";
    private static final String MODES = "liberal|locum|salaried";
    private static final String DAY = "YYYY-MM-DD";

    private final AncrageCommand ancrage;

    @Mixin
    private SituationFile situation = new SituationFile();

    @Option(names = MODE, descriptionKey = "mode", paramLabel = MODES)
    private @Nullable String mode;

    @Option(names = PROFESSION, descriptionKey = "profession", paramLabel = "P")
    private @Nullable String profession;

    @Option(names = FROM, descriptionKey = "from", paramLabel = DAY)
    private @Nullable String from;

    @Option(names = ARRIVE, descriptionKey = "arrive", paramLabel = DAY)
    private @Nullable String arrive;

    @Option(names = "--share", descriptionKey = "share")
    private boolean share;

    @Mixin
    private JudgedDay date = new JudgedDay();

    JourneyCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        JourneyMode practice = mode();
        if (from != null && arrive != null) {
            throw BadInput.stray(
                    ARRIVE,
                    "donnez " + FROM + " (vers l'avant) ou " + ARRIVE + " (à rebours), un seul",
                    "give " + FROM + " (forwards) or " + ARRIVE + " (backwards), only one");
        }
        Optional<LocalDate> start = Optional.ofNullable(from).map(text -> JudgedDay.parse(FROM, text));
        Optional<LocalDate> arrival = Optional.ofNullable(arrive).map(text -> JudgedDay.parse(ARRIVE, text));
        FactSheet.Builder stated = FactSheet.builder();
        Optional.ofNullable(profession).ifPresent(word -> stated.put(ProjectFacts.PROFESSION, code(word)));
        Optional<AidCatalog> aids = situation.isGiven() ? Optional.of(AidCatalog.france()) : Optional.empty();
        Optional<Situation> told =
                aids.map(catalog -> situation.read(ancrage, catalog, date).with(stated.build()));
        LocalDate today = start.or(() -> told.map(Situation::asOf)).orElseGet(() -> date.day(ancrage));
        requireLater(arrival, today);
        // Who is employed begins on the day of arriving, without saying so twice.
        arrival.filter(day -> practice == JourneyMode.SALARIED).ifPresent(day -> stated.put(JourneyFacts.HIRE, day));
        FactSheet known = told.map(one -> stated.build().over(one.facts()).over(one.place()))
                .orElseGet(stated::build);
        JourneyRequest.Builder request = JourneyRequest.builder(today, practice).knowing(known);
        aids.ifPresent(catalog -> request.deadlines(deadlines(catalog.assess(told.orElseThrow()))));
        arrival.ifPresent(day -> request.backwardsFrom(
                practice == JourneyMode.LOCUM ? JourneyAnchor.LOCUM_START : JourneyAnchor.INSTALLATION, day));
        JourneyPlan whole = JourneyCatalog.france().plan(request.build());
        JourneyPlan plan = share ? whole.shared() : whole;
        if (ancrage.wantsJson()) {
            ancrage.answer(new JourneyJson(ancrage.locale()).plan(plan, share));
        } else {
            ancrage.answer(plan.text(ancrage.locale()).lines().toList());
        }
        return AncrageCommand.YES;
    }

    private static void requireLater(Optional<LocalDate> arrival, LocalDate today) {
        if (arrival.isPresent() && arrival.get().isBefore(today)) {
            throw BadInput.value(
                    ARRIVE, arrival.get().toString(), "un jour à partir du " + today, "a day from " + today + " on");
        }
    }

    /** What the aids of the best plan ask for by some day. */
    private static List<AidDeadline> deadlines(AidReport report) {
        return report.bestPlan().chosen().stream()
                .flatMap(verdict -> verdict.deadlines().stream())
                .toList();
    }

    private JourneyMode mode() {
        if (mode == null) {
            throw BadInput.missing(MODE + " " + MODES, MODE + " " + MODES);
        }
        return switch (mode) {
            case "liberal" -> JourneyMode.LIBERAL;
            case "locum" -> JourneyMode.LOCUM;
            case "salaried" -> JourneyMode.SALARIED;
            default -> throw BadInput.value(MODE, mode, MODES, MODES);
        };
    }

    private static String code(String word) {
        try {
            return Profession.parse(word).code();
        } catch (AncrageException unknown) {
            throw unknown.at(PROFESSION);
        }
    }
}
