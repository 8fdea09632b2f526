package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.aids.journey.DatedLimit;
import io.ancrage.aids.journey.JourneyPlan;
import io.ancrage.aids.journey.JourneySource;
import io.ancrage.aids.journey.JourneyStep;
import io.ancrage.aids.journey.PlannedStep;
import io.ancrage.fact.Gap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes journeys as JSON, fields always in the same order. */
final class JourneyJson {

    private final Locale locale;

    JourneyJson(Locale locale) {
        this.locale = locale;
    }

    ObjectNode plan(JourneyPlan plan, boolean shared) {
        ObjectNode json = JsonDocument.object();
        json.put("from", plan.request().from().toString());
        ArrayNode modes = json.putArray("modes");
        plan.request().modes().forEach(mode -> modes.add(mode.name()));
        json.put("target", plan.request().target().map(Enum::name).orElse(null))
                .put("targetDay", day(plan.request().targetDay()))
                .put("installation", day(plan.installation()))
                .put("installationComputed", plan.isInstallationComputed())
                .put("shared", shared);
        ArrayNode steps = json.putArray("steps");
        plan.steps().forEach(step -> step(steps.addObject(), step));
        late(json.putArray("missed"), plan.missed());
        late(json.putArray("warnings"), plan.warnings());
        ArrayNode deadlines = json.putArray("deadlines");
        for (JourneyPlan.DatedDeadline dated : plan.deadlines()) {
            ObjectNode one = deadlines
                    .addObject()
                    .put("scheme", dated.deadline().aidId())
                    .put("title", in(dated.deadline().title()))
                    .put("latest", dated.deadline().latest().toString())
                    .put("source", dated.deadline().source().title());
            dated.steps().forEach(one.putArray("steps")::add);
        }
        ArrayNode checkIns = json.putArray("checkIns");
        plan.checkIns()
                .forEach(dated -> checkIns.addObject()
                        .put("id", dated.checkIn().id())
                        .put("title", in(dated.checkIn().title()))
                        .put("day", day(dated.day())));
        asks(json.putArray("asks"), plan.asks());
        ArrayNode skipped = json.putArray("skipped");
        plan.skipped().forEach(step -> skipped.add(step.step().id()));
        return json;
    }

    private void step(ObjectNode json, PlannedStep planned) {
        JourneyStep step = planned.step();
        json.put("id", step.id())
                .put("title", in(step.title()))
                .put("phase", step.phase().name())
                .put("applies", Answers.word(planned.applies()))
                .put("desk", in(planned.desk().label()))
                .put("start", day(planned.start()))
                .put("done", day(planned.done()))
                .put("orLater", planned.open())
                .put("finished", planned.finished())
                .put("blocking", step.isBlocking())
                .put("private", step.isPrivate());
        limit(json, "earliest", planned.earliest());
        limit(json, "latest", planned.latest());
        limit(json, "fileBy", planned.fileBy());
        limit(json, "betterBy", planned.betterBy());
        step.dependsOn().forEach(json.putArray("dependsOn")::add);
        texts(json.putArray("documents"), step.documents());
        json.put("note", in(step.note()));
        texts(json.putArray("conflicts"), step.conflicts());
        texts(json.putArray("unknown"), step.unknown());
        asks(json.putArray("asks"), planned.asks());
        step.aids().forEach(json.putArray("aids")::add);
        ArrayNode sources = json.putArray("sources");
        for (JourneySource source : step.sources()) {
            sources.addObject()
                    .put("publisher", in(source.publisher()))
                    .put("url", source.url().isEmpty() ? null : source.url())
                    .put("seen", source.seen().toString());
        }
        json.put("confidence", step.confidence().name());
    }

    private void limit(ObjectNode json, String field, Optional<DatedLimit> limit) {
        limit.ifPresentOrElse(
                dated -> json.putObject(field)
                        .put("day", dated.day().toString())
                        .put("basis", dated.basis().name())
                        .put("step", dated.step())
                        .put("reason", in(dated.reason())),
                () -> json.putNull(field));
    }

    private void late(ArrayNode array, List<JourneyPlan.Late> late) {
        for (JourneyPlan.Late one : late) {
            array.addObject()
                    .put("id", one.id())
                    .put("title", in(one.title()))
                    .put("applies", Answers.word(one.applies()))
                    .put("latest", one.latest().toString())
                    .put("possible", one.possible().toString())
                    .put("days", one.days())
                    .put("basis", one.basis().name())
                    .put("reason", in(one.reason()));
        }
    }

    private void asks(ArrayNode array, List<Gap> gaps) {
        for (Gap gap : gaps) {
            ObjectNode one = array.addObject().put("text", gap.text(locale));
            if (gap instanceof Gap.OpenFact open) {
                one.put("fact", open.fact().id());
            }
        }
    }

    private void texts(ArrayNode array, List<Text> texts) {
        texts.forEach(text -> array.add(in(text)));
    }

    private static @Nullable String day(Optional<?> day) {
        return day.map(Object::toString).orElse(null);
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
