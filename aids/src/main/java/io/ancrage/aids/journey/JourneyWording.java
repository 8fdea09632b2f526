package io.ancrage.aids.journey;

import io.ancrage.Text;
import io.ancrage.fact.Gap;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a plan for one reader. Not thread-safe. */
final class JourneyWording {

    private final JourneyPlan plan;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    JourneyWording(JourneyPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    String text() {
        head();
        plan.steps().forEach(this::step);
        section(new Text("Hors délai", "Not in time"), plan.missed());
        section(new Text("Plus tard que conseillé", "Later than advised"), plan.warnings());
        if (!plan.deadlines().isEmpty()) {
            heading(new Text("Échéances des aides choisies", "Deadlines of the chosen aids"));
            plan.deadlines().forEach(this::deadline);
        }
        if (!plan.checkIns().isEmpty()) {
            heading(new Text(
                    "Points d'étape proposés après l'installation (entre vous et votre référent)",
                    "Proposed check-ins after settling (between you and your welcomer)"));
            plan.checkIns()
                    .forEach(dated -> lines.add("  "
                            + dated.day().map(LocalDate::toString).orElse(say("date à préciser", "day to be told"))
                            + "  " + dated.checkIn().title().in(locale)));
        }
        if (!plan.asks().isEmpty()) {
            heading(new Text("À préciser", "To be told"));
            plan.asks().forEach(gap -> lines.add("  - " + gap.text(locale)));
        }
        return String.join("\n", lines);
    }

    private void head() {
        JourneyRequest request = plan.request();
        String modes =
                request.modes().stream().map(mode -> mode.label().in(locale)).collect(Collectors.joining(", "));
        lines.add(say("Parcours d'installation", "Journey of settling") + colon() + modes);
        lines.add(say("à partir du ", "from ") + request.from());
        String target = request.target()
                .map(anchor -> say(", à rebours de : ", ", backwards from: ")
                        + anchor.label().in(locale) + ", "
                        + request.targetDay().orElseThrow())
                .orElse("");
        lines.set(1, lines.get(1) + target);
        plan.installation()
                .ifPresent(day -> lines.add(say("premier jour d'exercice", "first day of practice")
                        + colon()
                        + day
                        + (plan.isInstallationComputed()
                                ? say(" (au plus tôt, calculé)", " (the earliest, computed)")
                                : "")));
    }

    private void step(PlannedStep planned) {
        JourneyStep step = planned.step();
        lines.add("");
        lines.add(planned.start().map(LocalDate::toString).orElse("")
                + (planned.open() ? say(" ou plus tard", " or later") : "") + "  "
                + step.title().in(locale) + " [" + step.id() + "]"
                + (planned.finished() ? say(" (fait)", " (done)") : "")
                + (planned.isToConfirm() ? say(" (à confirmer)", " (to confirm)") : "")
                + (step.isPrivate() ? say(" (privé)", " (private)") : ""));
        line(new Text("guichet", "desk"), planned.desk().label().in(locale));
        planned.deskTime()
                .ifPresent(time -> line(
                        new Text("réponse du guichet", "answer of the desk"),
                        say("au plus tard le ", "by ")
                                + planned.done().map(LocalDate::toString).orElse("") + " (" + words(time) + ")"));
        if (step.isBlocking()) {
            line(
                    new Text("obligatoire", "required"),
                    say("à terminer avant de commencer à exercer", "to be done before practice begins"));
        }
        planned.earliest().ifPresent(limit -> line(new Text("pas avant le", "not before"), words(limit, step, false)));
        planned.latest()
                .ifPresent(limit -> line(
                        limit.limit().isBeforeStep()
                                ? new Text("à terminer avant l'étape", "to be done before the step")
                                : new Text("à terminer pour le", "to be done by"),
                        words(limit, step, true)));
        planned.fileBy()
                .filter(limit -> !isSaid(limit, planned.latest()))
                .ifPresent(limit -> line(new Text("à engager au plus tard le", "start by"), words(limit, step, true)));
        planned.betterBy()
                .filter(limit -> !isSaid(limit, planned.latest()))
                .ifPresent(limit ->
                        line(new Text("mieux vaut engager pour le", "better started by"), words(limit, step, true)));
        if (!step.documents().isEmpty()) {
            line(
                    new Text("pièces", "documents"),
                    step.documents().stream()
                            .map(document -> document.in(locale))
                            .collect(Collectors.joining(separator())));
        }
        if (!step.note().isEmpty()) {
            line(new Text("à savoir", "note"), step.note().in(locale));
        }
        step.conflicts()
                .forEach(conflict -> line(new Text("sources en désaccord", "sources disagree"), conflict.in(locale)));
        step.unknown().forEach(open -> line(new Text("non établi", "not known"), open.in(locale)));
        if (!planned.asks().isEmpty()) {
            line(
                    new Text("à préciser", "to be told"),
                    planned.asks().stream().map(this::words).collect(Collectors.joining(separator())));
        }
    }

    /** A step that is filed and done on one day has one day to tell. */
    private static boolean isSaid(DatedLimit limit, Optional<DatedLimit> latest) {
        return latest.filter(own -> own.equals(limit)).isPresent();
    }

    private String words(Gap gap) {
        return gap.text(locale);
    }

    /** The day, what it rests on and why; whose limit it is, where it is another step's. */
    private String words(DatedLimit limit, JourneyStep step, boolean byStep) {
        String reason = limit.reason().in(locale);
        boolean isBefore =
                byStep && limit.step().equals(step.id()) && limit.limit().isBeforeStep();
        String when =
                isBefore ? limit.limit().step().orElseThrow() : limit.day().toString();
        return when + " (" + limit.basis().label().in(locale)
                + (limit.step().equals(step.id()) ? "" : separator() + say("pour ", "for ") + limit.step())
                + (reason.isEmpty() ? "" : colon() + reason) + ")";
    }

    private String words(Period period) {
        List<String> parts = new ArrayList<>();
        int months = period.getYears() * 12 + period.getMonths();
        int days = period.getDays();
        if (months > 0) {
            parts.add(months + say(" mois", months == 1 ? " month" : " months"));
        }
        if (days > 0) {
            parts.add(days(days));
        }
        return String.join(say(" et ", " and "), parts);
    }

    private void section(Text heading, List<JourneyPlan.Late> late) {
        if (!late.isEmpty()) {
            heading(heading);
        }
        for (JourneyPlan.Late one : late) {
            String reason = one.reason().in(locale);
            lines.add("  " + one.id() + colon() + one.title().in(locale)
                    + (one.applies().isUnknown() ? say(" (si elle s'applique)", " (if it applies)") : ""));
            lines.add("    " + days(one.days()) + say(" de trop : possible le ", " too late: possible on ")
                    + one.possible() + say(", limite le ", ", limit ")
                    + one.latest() + " (" + one.basis().label().in(locale)
                    + (reason.isEmpty() ? "" : colon() + reason) + ")");
        }
    }

    private void deadline(JourneyPlan.DatedDeadline dated) {
        AidDeadline deadline = dated.deadline();
        lines.add("  " + deadline.latest() + "  " + deadline.title().in(locale) + " [" + deadline.aidId() + "]"
                + (dated.steps().isEmpty() ? "" : say(", voir ", ", see ") + String.join(", ", dated.steps()))
                + " (" + deadline.source().title() + ")");
    }

    private void heading(Text heading) {
        lines.add("");
        lines.add(heading.in(locale));
    }

    private void line(Text name, String value) {
        lines.add("    " + name.in(locale) + colon() + value);
    }

    private String days(long days) {
        return days + say(days == 1 ? " jour" : " jours", days == 1 ? " day" : " days");
    }

    private String say(String french, String english) {
        return Text.isFrench(locale) ? french : english;
    }

    private String colon() {
        return say(" : ", ": ");
    }

    private String separator() {
        return say(" ; ", "; ");
    }
}
