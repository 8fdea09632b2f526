package io.ancrage.aids.journey;

import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.json.internal.CriterionReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.json.internal.JsonText;
import io.ancrage.json.internal.Words;
import io.ancrage.profession.Profession;
import io.ancrage.profession.ProfessionCodes;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one document over a catalogue that it adds to. Not thread-safe. */
final class JourneyReader {

    private static final int VERSION = 1;
    private static final String STEP = "step:";
    private static final Map<String, JourneyMode> MODES = Words.named(JourneyMode.values());
    private static final Map<String, JourneyPhase> PHASES = Words.named(JourneyPhase.values());
    private static final Map<String, JourneyAnchor> ANCHORS = Words.named(JourneyAnchor.values());
    private static final Map<String, LimitBasis> BASES = Words.named(LimitBasis.values());
    private static final Map<String, Confidence> CONFIDENCES = Words.named(Confidence.values());

    private final JourneyCatalog base;
    private final CriterionReader criteria;
    private final Set<String> desks;
    private final Set<String> steps;

    JourneyReader(JourneyCatalog base) {
        this.base = base;
        this.criteria = new CriterionReader(base.vocabulary());
        this.desks = new LinkedHashSet<>(base.deskIds());
        this.steps = new LinkedHashSet<>(base.stepIds());
    }

    JourneyCatalog read(String json) {
        Objects.requireNonNull(json, "json");
        JsonObject document = new JsonAt(JsonText.read(JsonEngine.ofHost(), json), JsonPath.ROOT)
                .object("un parcours, un objet avec « steps »", "a journey, an object with \"steps\"")
                .only("schemaVersion", "desks", "steps", "checkIns");
        document.optional("schemaVersion").ifPresent(version -> version.whole(VERSION, VERSION));
        List<JourneyDesk> readDesks = new ArrayList<>();
        for (JsonAt at : unique(document.items("desks"), desks)) {
            JsonObject desk = at.object().only("id", "label");
            readDesks.add(new JourneyDesk(desk.required("id").text(), text(desk.required("label"))));
        }
        JsonAt list = document.required("steps");
        List<JourneyStep> readSteps = new ArrayList<>();
        for (JsonAt at : unique(list.list(), steps)) {
            readSteps.add(step(at));
        }
        List<CheckIn> readCheckIns = new ArrayList<>();
        for (JsonAt at : unique(document.items("checkIns"), new HashSet<>())) {
            readCheckIns.add(checkIn(at));
        }
        return list.made(() -> base.with(readDesks, readSteps, readCheckIns));
    }

    /** The items of a list, whose ids are now known; none is given twice. */
    private static List<JsonAt> unique(List<JsonAt> items, Set<String> known) {
        Set<String> ids = new HashSet<>();
        for (JsonAt item : items) {
            JsonAt at = item.object().required("id");
            String id = at.text();
            at.done(() -> {
                if (!ids.add(id)) {
                    throw JourneyGraph.twice(id);
                }
            });
        }
        known.addAll(ids);
        return items;
    }

    private JourneyStep step(JsonAt at) {
        JsonObject object = at.object()
                .only(
                        "id",
                        "phase",
                        "title",
                        "professions",
                        "specialties",
                        "modes",
                        "desk",
                        "deskByProfession",
                        "when",
                        "private",
                        "dependsOn",
                        "filedAheadOf",
                        "blocking",
                        "earliest",
                        "latest",
                        "deskTime",
                        "documents",
                        "aids",
                        "note",
                        "conflicts",
                        "unknown",
                        "confidence",
                        "sources");
        JourneyStep.Builder step = JourneyStep.builder(object.required("id").text(), text(object.required("title")))
                .phase(object.required("phase").word(PHASES))
                .professions(object.items("professions").stream()
                        .map(this::profession)
                        .toList())
                .specialties(object.items("specialties").stream()
                        .map(this::specialty)
                        .toList())
                .modes(modes(object).toArray(JourneyMode[]::new))
                .desk(desk(object.required("desk")))
                .dependsOn(stepIds(object, "dependsOn"))
                .filedAheadOf(stepIds(object, "filedAheadOf"))
                .documents(texts(object, "documents"))
                .aids(object.items("aids").stream().map(JsonAt::text).toList())
                .note(textOrEmpty(object, "note"))
                .conflicts(texts(object, "conflicts"))
                .unknown(texts(object, "unknown"))
                .confidence(object.required("confidence").word(CONFIDENCES))
                .sources(sources(object).toArray(JourneySource[]::new));
        object.optional("deskByProfession")
                .map(JsonAt::object)
                .ifPresent(byProfession -> byProfession.names().forEach(name -> {
                    JsonAt desk = byProfession.required(name);
                    step.desk(desk.made(() -> Profession.parse(name)), desk(desk));
                }));
        object.optional("when").map(criteria::criterion).ifPresent(step::when);
        if (isTrue(object, "private")) {
            step.keptPrivate();
        }
        if (isTrue(object, "blocking")) {
            step.blocking();
        }
        object.optional("earliest").map(this::limit).ifPresent(step::earliest);
        object.optional("latest").map(this::limit).ifPresent(step::latest);
        object.optional("deskTime").map(this::deskTime).ifPresent(step::deskTime);
        return at.made(step::build);
    }

    private CheckIn checkIn(JsonAt at) {
        JsonObject object = at.object().only("id", "title", "note", "modes", "from", "after", "basis", "follows");
        String id = object.required("id").text();
        Text title = text(object.required("title"));
        Text note = textOrEmpty(object, "note");
        Collection<JourneyMode> modes = modes(object);
        JourneyAnchor anchor = object.required("from").word(ANCHORS);
        Period after = period(object.required("after"));
        LimitBasis basis = object.required("basis").word(BASES);
        String follows = stepId(object.required("follows"));
        return new CheckIn(id, title, note, JourneyStep.ordered(modes), anchor, after, basis, follows);
    }

    private JourneyLimit limit(JsonAt at) {
        JsonObject object = at.object().only("from", "offset", "basis", "scope", "note");
        JsonAt from = object.required("from");
        Optional<String> step = Optional.of(from.text())
                .filter(text -> text.startsWith(STEP))
                .map(text -> text.substring(STEP.length()));
        step.ifPresent(id -> from.done(() -> JourneyGraph.requireStep(id, steps)));
        Optional<JourneyAnchor> anchor = step.isPresent() ? Optional.empty() : Optional.of(anchor(from));
        return new JourneyLimit(
                anchor,
                step,
                object.optional("offset").map(JourneyReader::period).orElse(Period.ZERO),
                object.required("basis").word(BASES),
                scope(object),
                textOrEmpty(object, "note"));
    }

    private static JourneyAnchor anchor(JsonAt at) {
        String found = JsonText.shortened(at.text());
        JourneyAnchor anchor = ANCHORS.get(at.text());
        if (anchor == null) {
            Text nearest = JsonAt.nearest(found, ANCHORS.keySet());
            throw at.wrong(
                    "ANC-JRNY-008",
                    "« " + found + " » n'est ni un jour de référence ni une étape (comme step:register.order)"
                            + nearest.french(),
                    "\"" + found + "\" is neither a day to count from nor a step (such as step:register.order)"
                            + nearest.english());
        }
        return anchor;
    }

    private DeskTime deskTime(JsonAt at) {
        JsonObject object = at.object().only("least", "most", "basis", "scope", "payment", "note");
        Optional<Period> least = object.optional("least").map(JourneyReader::period);
        JsonAt longest = object.required("most");
        Period most = period(longest);
        LimitBasis basis = object.required("basis").word(BASES);
        Optional<LimitScope> scope = scope(object);
        boolean payment = isTrue(object, "payment");
        Text note = textOrEmpty(object, "note");
        return longest.made(() -> new DeskTime(least, most, basis, scope, payment, note));
    }

    private Optional<LimitScope> scope(JsonObject object) {
        return object.optional("scope")
                .map(at -> at.object().only("label", "when"))
                .map(scope ->
                        new LimitScope(text(scope.required("label")), criteria.criterion(scope.required("when"))));
    }

    private static List<JourneySource> sources(JsonObject object) {
        List<JourneySource> sources = new ArrayList<>();
        for (JsonAt at : object.required("sources").list()) {
            JsonObject source = at.object().only("publisher", "url", "official", "pageDate", "seen", "remark");
            Text publisher = text(source.required("publisher"));
            boolean official = source.required("official").flag();
            Vintage pageDate = source.optional("pageDate")
                    .map(date -> date.made(() -> Vintage.of(date.text())))
                    .orElse(Vintage.UNKNOWN);
            LocalDate seen = source.required("seen").date();
            sources.add(new JourneySource(
                    publisher, source.textOrEmpty("url"), official, pageDate, seen, textOrEmpty(source, "remark")));
        }
        return sources;
    }

    private Profession profession(JsonAt at) {
        return at.made(() -> Profession.parse(at.text()));
    }

    private String specialty(JsonAt at) {
        return at.made(() -> ProfessionCodes.specialties().require(at.text()));
    }

    private String desk(JsonAt at) {
        String id = at.text();
        at.done(() -> JourneyGraph.requireDesk(id, desks));
        return id;
    }

    private List<String> stepIds(JsonObject object, String name) {
        return object.items(name).stream().map(this::stepId).toList();
    }

    private String stepId(JsonAt at) {
        String id = at.text();
        at.done(() -> JourneyGraph.requireStep(id, steps));
        return id;
    }

    private static Collection<JourneyMode> modes(JsonObject object) {
        JsonAt at = object.required("modes");
        Set<JourneyMode> modes =
                at.list().stream().map(item -> item.word(MODES)).collect(Collectors.toSet());
        if (modes.isEmpty()) {
            throw at.expected("au moins un mode de " + MODES.keySet(), "at least one mode of " + MODES.keySet());
        }
        return JourneyStep.ordered(modes);
    }

    private static Period period(JsonAt at) {
        return at.parsed(
                () -> Period.parse(at.text()),
                "une durée ISO en jours, semaines, mois ou années, comme P8D, P3M ou -P1M",
                "an ISO period of days, weeks, months or years, such as P8D, P3M or -P1M");
    }

    private static boolean isTrue(JsonObject object, String name) {
        return object.optional(name).map(JsonAt::flag).orElse(false);
    }

    private static List<Text> texts(JsonObject object, String name) {
        return object.items(name).stream().map(JourneyReader::text).toList();
    }

    private static Text textOrEmpty(JsonObject object, String name) {
        return object.optional(name).map(JourneyReader::text).orElse(Text.EMPTY);
    }

    /** Both languages, or one text that is the same in both. */
    private static Text text(JsonAt at) {
        if (at.isText()) {
            return Text.same(at.text());
        }
        JsonObject object = at.object(
                        "un texte, ou un objet {\"fr\": ..., \"en\": ...}",
                        "a text, or an object {\"fr\": ..., \"en\": ...}")
                .only("fr", "en");
        return new Text(object.required("fr").text(), object.required("en").text());
    }
}
