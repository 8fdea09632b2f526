package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidReport;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.Standing;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.criterion.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ancrage aids assess --situation FILE}: which aids a person may have in a place, and why. */
@Command(name = "assess", sortOptions = false)
final class AidsAssessCommand implements Callable<Integer> {

    private final AncrageCommand ancrage;

    @Mixin
    private SituationFile situation = new SituationFile();

    @Mixin
    private JudgedDay date = new JudgedDay();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    AidsAssessCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        AidCatalog catalog = AidCatalog.france();
        return answer(ancrage, catalog.assess(situation.read(ancrage, catalog, date)), all);
    }

    /** Answers with a report; of what cannot be had, only what is or was held is shown without more. */
    static int answer(AncrageCommand ancrage, AidReport report, boolean all) {
        List<AidVerdict> shown = report.verdicts().stream()
                .filter(verdict -> all || !verdict.right().isFalse() || verdict.standing() != Standing.OPEN)
                .toList();
        if (ancrage.wantsJson()) {
            ancrage.answer(new VerdictJson(ancrage.locale()).report(report, shown));
        } else {
            ancrage.answer(text(ancrage, report, shown));
        }
        return count(report, Truth.TRUE) + count(report, Truth.UNKNOWN) == 0 ? AncrageCommand.NO : AncrageCommand.YES;
    }

    private static List<String> text(AncrageCommand ancrage, AidReport report, List<AidVerdict> shown) {
        LocalDate day = report.situation().asOf();
        List<String> lines = new ArrayList<>();
        lines.add(ancrage.say(
                "Au " + day + " : éligible sous réserve " + count(report, Truth.TRUE) + ", à préciser "
                        + count(report, Truth.UNKNOWN) + ", non éligible " + count(report, Truth.FALSE),
                "As of " + day + ": potentially eligible " + count(report, Truth.TRUE) + ", cannot be told yet "
                        + count(report, Truth.UNKNOWN) + ", not eligible " + count(report, Truth.FALSE)));
        List<AidVerdict> aids = shown.stream().filter(AidsAssessCommand::isAid).toList();
        for (AidVerdict verdict : aids) {
            lines.add("");
            lines.addAll(verdict.text(ancrage.locale()).lines().toList());
        }
        if (!aids.isEmpty()) {
            lines.add("");
            lines.add(ancrage.say("Tout d'une aide : ancrage aids show ", "All of one scheme: ancrage aids show ")
                    + aids.get(0).scheme().id()
                    + ancrage.say(" --lang fr", ""));
        }
        return lines;
    }

    /** Nobody is eligible for a rule on other aids; it shows in the verdicts on those. */
    private static boolean isAid(AidVerdict verdict) {
        return verdict.scheme().kind() != AidScheme.Kind.RULE;
    }

    private static long count(AidReport report, Truth right) {
        return report.verdicts(right).stream().filter(AidsAssessCommand::isAid).count();
    }
}
