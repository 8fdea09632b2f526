package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidReport;
import io.ancrage.aids.AidVerdict;
import io.ancrage.aids.Standing;
import io.ancrage.criterion.Truth;
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
        return report.verdicts(Truth.FALSE).size() == report.verdicts().size()
                ? AncrageCommand.NO
                : AncrageCommand.YES;
    }

    private static List<String> text(AncrageCommand ancrage, AidReport report, List<AidVerdict> shown) {
        int granted = report.verdicts(Truth.TRUE).size();
        int open = report.verdicts(Truth.UNKNOWN).size();
        int refused = report.verdicts(Truth.FALSE).size();
        List<String> lines = new ArrayList<>();
        lines.add(ancrage.say(
                "Au " + report.situation().asOf() + " : éligible sous réserve " + granted + ", à préciser " + open
                        + ", non éligible " + refused,
                "As of " + report.situation().asOf() + ": potentially eligible " + granted + ", cannot be told yet "
                        + open + ", not eligible " + refused));
        for (AidVerdict verdict : shown) {
            lines.add("");
            lines.addAll(verdict.text(ancrage.locale()).lines().toList());
        }
        if (!shown.isEmpty()) {
            lines.add("");
            lines.add(ancrage.say("Tout d'une aide : ancrage aids show ", "All of one scheme: ancrage aids show ")
                    + shown.get(0).scheme().id()
                    + ancrage.say(" --lang fr", ""));
        }
        return lines;
    }
}
