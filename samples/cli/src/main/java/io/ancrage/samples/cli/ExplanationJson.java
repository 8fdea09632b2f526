package io.ancrage.samples.cli;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.SomeOf;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Evidence;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import io.ancrage.json.Json;
import io.ancrage.preference.Contribution;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Explanations as JSON. Words are in the reader's language, all else is the same in each. */
final class ExplanationJson {

    private final Locale locale;
    private final Json json = Json.of(ProjectFacts.vocabulary());
    private final JsonNode preferences;

    ExplanationJson(Project project, Locale locale) {
        this.locale = locale;
        // The library writes whole projects; their preferences stand in the order of the contributions.
        this.preferences = JsonDocument.tree(json.write(project)).path("prefer");
    }

    /** Code, name, answer, degree, contributions and what is open, without the requirements. */
    ObjectNode summary(Explanation explanation) {
        ObjectNode summary = JsonDocument.object();
        summary.put("code", explanation.id()).put("name", explanation.name().in(locale));
        summary.put("fits", Answers.word(explanation.fits()));
        summary.set("degree", Answers.json(explanation.degree()));
        ArrayNode contributions = summary.putArray("contributions");
        for (int i = 0; i < explanation.contributions().size(); i++) {
            contributions.add(contribution(explanation.contributions().get(i), preferences.path(i)));
        }
        ArrayNode open = summary.putArray("toConfirm");
        explanation.toConfirm().forEach(gap -> open.add(gap(gap)));
        return summary;
    }

    /** A finding with its parts, as a tree. */
    ObjectNode finding(Finding finding) {
        ObjectNode node = JsonDocument.object();
        Criterion criterion = finding.criterion();
        node.put("truth", Answers.word(finding.truth()));
        if (criterion.children().isEmpty() && finding.parts().isEmpty() && !(criterion instanceof AllOf)) {
            node.put("words", Finding.words(criterion, locale));
            node.set("criterion", JsonDocument.tree(json.write(criterion)));
            node.set("evidence", evidence(finding.evidence()));
            return node;
        }
        node.put("form", form(criterion));
        if (criterion instanceof SomeOf some) {
            node.put("some", some.atLeast());
        }
        if (criterion instanceof Disputed disputed) {
            node.put("source", disputed.source().title());
        }
        ArrayNode parts = node.putArray("parts");
        finding.parts().forEach(part -> parts.add(finding(part)));
        if (!finding.decidedTogether().isEmpty()) {
            ArrayNode together = node.putArray("decidedTogether");
            finding.decidedTogether().forEach(operand -> together.add(Finding.words(operand, locale)));
        }
        return node;
    }

    private static String form(Criterion criterion) {
        if (criterion instanceof AllOf) {
            return "all";
        }
        if (criterion instanceof AnyOf) {
            return "any";
        }
        if (criterion instanceof Not) {
            return "not";
        }
        return criterion instanceof SomeOf ? "some" : "disputed";
    }

    private ObjectNode contribution(Contribution contribution, JsonNode preference) {
        ObjectNode node = JsonDocument.object();
        node.put("words", contribution.preference().preference().words(locale));
        node.set("preference", preference);
        node.put("weight", contribution.preference().weight());
        node.put("points", contribution.points());
        node.set("degree", Answers.json(contribution.degree()));
        node.set("evidence", evidence(contribution.evidence()));
        return node;
    }

    private ArrayNode evidence(List<Evidence> evidence) {
        ArrayNode all = JsonDocument.object().putArray("evidence");
        for (Evidence item : evidence) {
            ObjectNode node = all.addObject();
            operand(node, item.role(), item.fact().id(), item.at());
            node.setAll(FactValues.json(item.reading(), locale));
        }
        return all;
    }

    private ObjectNode gap(Gap gap) {
        ObjectNode node = JsonDocument.object();
        if (gap instanceof Gap.OpenFact open) {
            operand(node, open.role(), open.fact().id(), open.at());
        } else if (gap instanceof Gap.OpenDispute open) {
            node.put("dispute", open.disputed().source().title());
        }
        return node.put("why", gap.why().name()).put("words", gap.text(locale));
    }

    private static void operand(ObjectNode node, String role, String fact, @Nullable LocalDate at) {
        node.put("fact", fact);
        if (!role.isEmpty()) {
            node.put("role", role);
        }
        if (at != null) {
            node.put("at", at.toString());
        }
    }
}
