package io.ancrage.json;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.Reading;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonObject;
import io.ancrage.json.internal.Words;
import io.ancrage.place.TravelMode;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import java.util.List;
import java.util.Map;

/** Reads projects. Not thread-safe: one reader, one document. */
final class ProjectReader {

    static final String VERSION = "1";

    static final List<String> FIELDS =
            List.of("schemaVersion", "id", "profession", "activity", "specialties", "facts", "require", "prefer");
    private static final int MOST_KM = 1_000;
    private static final int MOST_MINUTES = 1_440;

    private final WishReader wishes;
    private final FactsReader facts;

    ProjectReader(WishReader wishes, FactsReader facts) {
        this.wishes = wishes;
        this.facts = facts;
    }

    /** The fields of a document of this version. */
    static JsonObject versioned(JsonObject object) {
        object.optional("schemaVersion").ifPresent(version -> version.word(Map.of(VERSION, VERSION)));
        return object;
    }

    Project project(JsonAt at) {
        JsonObject object = versioned(at.object(
                        "un projet, comme {\"id\": \"p-1\", \"profession\": \"10\", \"require\": [...]}",
                        "a project, such as {\"id\": \"p-1\", \"profession\": \"10\", \"require\": [...]}")
                .only(FIELDS));
        Project.Builder project = builder(object);
        for (JsonAt item : object.items("specialties")) {
            String code = item.text();
            project.specialty(item.made(() -> Specialty.of(code)));
        }
        object.optional("facts").ifPresent(stated -> state(project, stated));
        wishes.wishes(object, project::add);
        return project.build();
    }

    PublishedProject published(JsonAt at) {
        Project project = project(at);
        PublishedProject published = project.published();
        boolean whole = published.wishes().equals(project.wishes())
                && published.stated().equals(project.stated());
        if (!whole) {
            throw at.wrong(
                    "ANC-JSON-010",
                    "un projet publié ne porte que des faits et des souhaits publics ; publiez-le par"
                            + " Project.published()",
                    "a published project holds public facts and wishes only; publish it by Project.published()");
        }
        return published;
    }

    JointProject joint(JsonAt at) {
        JsonObject object = versioned(at.object(
                        "un projet de couple, comme {\"id\": \"c-1\", \"first\": {...}, \"second\": {...}}",
                        "a joint project, such as {\"id\": \"c-1\", \"first\": {...}, \"second\": {...}}")
                .only("schemaVersion", "id", "first", "second", "withinKm", "withinMinutes", "by", "required"));
        String id = object.required("id").text();
        Nearness nearness = nearness(object);
        Project first = project(object.required("first"));
        Project second = project(object.required("second"));
        return at.made(() -> new JointProject(id, first, second, nearness));
    }

    private static Nearness nearness(JsonObject object) {
        boolean inMinutes = object.has("withinMinutes") || object.has("by");
        if (inMinutes && object.has("withinKm")) {
            throw object.wrong(
                    "ANC-JSON-008",
                    "la proximité est en « withinKm » ou en « withinMinutes » avec « by », pas les deux",
                    "the nearness is in \"withinKm\", or in \"withinMinutes\" with \"by\", not both");
        }
        Nearness limit = inMinutes
                ? Nearness.minutes(
                        object.required("withinMinutes").whole(0, MOST_MINUTES),
                        object.required("by").word(Words.named(TravelMode.values())))
                : object.optional("withinKm")
                        .map(value -> Nearness.kilometres(value.whole(0, MOST_KM)))
                        .orElse(Nearness.DEFAULT);
        boolean required = object.optional("required").map(JsonAt::flag).orElse(true);
        return required ? limit : limit.preferred();
    }

    private void state(Project.Builder project, JsonAt stated) {
        Map<Fact<?>, Reading<?>> readings = facts.facts(stated);
        JsonObject fields = stated.object();
        readings.forEach((fact, reading) -> state(project, fact, reading, fields.required(fact.id())));
    }

    @SuppressWarnings("unchecked") // the reader files each reading under its own fact
    private static <T> void state(Project.Builder project, Fact<T> fact, Reading<?> reading, JsonAt at) {
        at.made(() -> project.fact(fact, (Reading<T>) reading));
    }

    private static Project.Builder builder(JsonObject object) {
        JsonAt id = object.required("id");
        String text = id.text();
        if (object.has("activity") == object.has("profession")) {
            throw object.wrong(
                    "ANC-JSON-008",
                    "un projet a soit « profession » (santé), soit « activity » (hors santé)",
                    "a project has either \"profession\" (health) or \"activity\" (outside health)");
        }
        if (object.has("profession")) {
            Profession known = profession(object.required("profession"));
            return id.made(() -> Project.builder(text, known));
        }
        ActivityCode activity = activity(object.required("activity"));
        return id.made(() -> Project.builder(text, activity));
    }

    /** An activity outside health. */
    static ActivityCode activity(JsonAt at) {
        JsonObject object = at.object(
                        "une activité, comme {\"nomenclature\": \"NAF_REV2\", \"code\": \"10.71C\"}",
                        "an activity, such as {\"nomenclature\": \"NAF_REV2\", \"code\": \"10.71C\"}")
                .only("nomenclature", "code");
        ActivityCode.Nomenclature nomenclature =
                object.required("nomenclature").word(Words.named(ActivityCode.Nomenclature.values()));
        JsonAt code = object.required("code");
        String text = code.text();
        return code.made(() -> new ActivityCode(nomenclature, text));
    }

    /** A profession by code, word or label. */
    static Profession profession(JsonAt at) {
        String word = at.text();
        return at.made(() -> Profession.parse(word));
    }
}
