package io.ancrage.json;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.Reading;
import io.ancrage.json.internal.FactsWriter;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the plain tree of a project. Not thread-safe: one writer, one document. */
final class ProjectWriter {

    private final WishWriter wishes;
    private final FactsWriter facts;

    ProjectWriter(WishWriter wishes, FactsWriter facts) {
        this.wishes = wishes;
        this.facts = facts;
    }

    Map<String, Object> tree(Project project) {
        return versioned(project(project, JsonPath.ROOT));
    }

    Map<String, Object> tree(PublishedProject project) {
        return versioned(tree(
                project.id(),
                project.profession(),
                project.activity(),
                project.specialties(),
                project.stated(),
                project.wishes(),
                JsonPath.ROOT));
    }

    Map<String, Object> tree(JointProject project) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", project.id());
        object.put("first", project(project.first(), JsonPath.ROOT.field("first")));
        object.put("second", project(project.second(), JsonPath.ROOT.field("second")));
        put(object, project.nearness());
        return versioned(object);
    }

    private static void put(Map<String, Object> object, Nearness nearness) {
        BigDecimal limit = BigDecimal.valueOf(nearness.limit());
        nearness.mode()
                .ifPresentOrElse(
                        mode -> {
                            object.put("withinMinutes", limit);
                            object.put("by", mode.name());
                        },
                        () -> object.put("withinKm", limit));
        if (!nearness.required()) {
            object.put("required", false);
        }
    }

    /** A document with its version in front. */
    static Map<String, Object> versioned(Map<String, Object> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("schemaVersion", ProjectReader.VERSION);
        object.putAll(fields);
        return object;
    }

    private Map<String, Object> project(Project project, JsonPath path) {
        return tree(
                project.id(),
                project.profession(),
                project.activity(),
                project.specialties(),
                project.stated(),
                project.wishes(),
                path);
    }

    private Map<String, Object> tree(
            String id,
            Optional<Profession> profession,
            Optional<ActivityCode> activity,
            List<Specialty> specialties,
            Map<Fact<?>, Reading<?>> stated,
            List<Wish> stating,
            JsonPath path) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id);
        profession.ifPresent(known -> object.put("profession", known.code()));
        activity.ifPresent(known -> object.put("activity", tree(known)));
        putList(object, "specialties", specialties.stream().map(Specialty::code).toList());
        if (!stated.isEmpty()) {
            object.put("facts", facts.tree(stated, path.field("facts")));
        }
        wishes.put(object, stating, path);
        return object;
    }

    static Map<String, Object> tree(ActivityCode activity) {
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("nomenclature", activity.nomenclature().name());
        code.put("code", activity.code());
        return code;
    }

    static void putList(Map<String, Object> object, String name, List<?> list) {
        if (!list.isEmpty()) {
            object.put(name, list);
        }
    }
}
