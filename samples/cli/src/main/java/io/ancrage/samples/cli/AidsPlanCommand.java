package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidPlan;
import io.ancrage.aids.PlanGoal;
import io.ancrage.aids.Situation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ancrage aids plan --situation FILE}: the best lawful bundle of aids, month by month. */
@Command(name = "plan", sortOptions = false)
final class AidsPlanCommand implements Callable<Integer> {

    private static final String BY = "--by";
    private static final String LEAVE = "--leave";
    private static final String MONEY = "money";
    private static final String DUTY = "duty";

    private final AncrageCommand ancrage;

    @Mixin
    private SituationFile situation = new SituationFile();

    @Mixin
    private JudgedDay date = new JudgedDay();

    @Option(names = BY, descriptionKey = "by", paramLabel = MONEY + "|" + DUTY)
    private String by = MONEY;

    @Option(names = LEAVE, descriptionKey = "leave", paramLabel = "YYYY-MM-DD")
    private @Nullable String leave;

    @Option(names = "--months", descriptionKey = "months")
    private boolean months;

    AidsPlanCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        PlanGoal goal = goal();
        Optional<LocalDate> leaving = Optional.ofNullable(leave).map(text -> JudgedDay.parse(LEAVE, text));
        AidCatalog catalog = AidCatalog.france();
        Situation told = situation.read(ancrage, catalog, date);
        if (leaving.isPresent() && leaving.get().isBefore(told.asOf())) {
            throw BadInput.value(
                    LEAVE,
                    leaving.get().toString(),
                    "un jour à partir du " + told.asOf(),
                    "a day from " + told.asOf() + " on");
        }
        AidPlan plan = catalog.assess(told).bestPlan(goal);
        if (ancrage.wantsJson()) {
            ancrage.answer(new PlanJson(ancrage.locale()).plan(plan, told.asOf(), by, leaving));
        } else {
            ancrage.answer(new PlanText(ancrage, plan).lines(told.asOf(), leaving, months));
        }
        return plan.chosen().isEmpty() && plan.held().isEmpty() ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private PlanGoal goal() {
        return switch (by) {
            case MONEY -> PlanGoal.MONEY;
            case DUTY -> PlanGoal.DUTY;
            default ->
                throw BadInput.value(
                        BY,
                        by,
                        MONEY + " (le plus d'argent) ou " + DUTY + " (l'engagement le plus court)",
                        MONEY + " (the most money) or " + DUTY + " (the shortest commitment)");
        };
    }
}
