package io.ancrage.samples.cli;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.SomeOf;
import io.ancrage.explanation.Concession;
import io.ancrage.explanation.Explanation;
import io.ancrage.explanation.Side;
import io.ancrage.fact.Evidence;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import io.ancrage.json.Json;
import io.ancrage.matching.Match;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Contribution;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Explanations as JSON. Words are in the reader's language, all else is the same in each. */
final class ExplanationJson {

    private static final Json JSON = Json.of(ProjectFacts.vocabulary());

    private final Locale locale;
    private final List<JsonNode> preferences;

    /** Made from what the library writes of each side: its preferences stand in the order of the contributions. */
    private ExplanationJson(Locale locale, String... sides) {
        this.locale = locale;
        this.preferences = Stream.of(sides)
                .map(side -> JsonDocument.tree(side).path("prefer"))
                .toList();
    }

    static ExplanationJson of(Project project, Locale locale) {
        return new ExplanationJson(locale, JSON.write(project));
    }

    static ExplanationJson of(PublishedProject project, Locale locale) {
        return new ExplanationJson(locale, JSON.write(project));
    }

    static ExplanationJson of(Project project, Offer offer, Locale locale) {
        return new ExplanationJson(locale, JSON.write(project), JSON.write(offer));
    }

    static ExplanationJson of(Offer offer, PublishedProject project, Locale locale) {
        return new ExplanationJson(locale, JSON.write(offer), JSON.write(project));
    }

    /** An offer that was found for a project: what and where it is, and why, without the requirements. */
    static ObjectNode ofOffer(Project project, Match match, Locale locale) {
        Offer found = match.offer().orElseThrow();
        ObjectNode node = JsonDocument.object()
                .put("offer", found.id())
                .put("kind", found.kind().code())
                .put("title", found.title())
                .put("others", match.others())
                .put("code", match.territory().code().toString())
                .put("name", match.territory().name());
        return of(project, found, locale).pair(node, match.explanation(), false);
    }

    /** Code, name, answer, degree, contributions and what is open of a territory, without the requirements. */
    ObjectNode summary(Explanation explanation) {
        ObjectNode summary = JsonDocument.object();
        summary.put("code", explanation.id()).put("name", explanation.name().in(locale));
        return judged(summary, explanation);
    }

    /** Answer, degree, contributions and what is open of the reader's own side. */
    ObjectNode judged(ObjectNode summary, Explanation explanation) {
        summary.put("fits", Answers.word(explanation.fits()));
        summary.set("degree", Answers.json(explanation.degree()));
        summary.set("contributions", contributions(explanation.contributions(), preferences.get(0)));
        summary.set("toConfirm", gaps(explanation));
        return summary;
    }

    /** Answer, degree, rank, both sides and what is open. */
    ObjectNode pair(ObjectNode summary, Explanation explanation, boolean withRequirements) {
        summary.put("fits", Answers.word(explanation.fits()));
        summary.set("degree", Answers.json(explanation.degree()));
        summary.put("rank", explanation.rank());
        explanation.freshness().ifPresent(fresh -> summary.set("freshness", freshness(fresh)));
        ArrayNode sides = summary.putArray("sides");
        for (int i = 0; i < explanation.sides().size(); i++) {
            Side side = explanation.sides().get(i);
            ObjectNode node = sides.addObject().put("side", side.title().in(locale));
            node.put("fits", Answers.word(side.requirements().truth()));
            node.set("degree", Answers.json(side.degree()));
            if (withRequirements) {
                node.set("requirements", finding(side.requirements()));
            }
            node.set("contributions", contributions(side.contributions(), preferences.get(i)));
            if (withRequirements) {
                node.set("concessions", concessions(explanation, side));
            }
        }
        summary.set("toConfirm", gaps(explanation));
        return summary;
    }

    /** What the reader's own side would have to give way on. */
    ArrayNode concessions(Explanation explanation) {
        return concessions(explanation, explanation.sides().get(0));
    }

    /** What a side would have to give way on; nothing where no such change would do. */
    private ArrayNode concessions(Explanation explanation, Side side) {
        ArrayNode nodes = JsonDocument.object().putArray("concessions");
        if (!explanation.concessions().isEmpty()) {
            for (Concession concession : side.concessions()) {
                ObjectNode node = nodes.addObject().put("requirement", concession.requirement());
                concession.to().ifPresent(to -> RelaxCommand.to(node, to));
                node.put("words", concession.text(locale));
            }
        }
        return nodes;
    }

    private ObjectNode freshness(Freshness fresh) {
        ObjectNode node = JsonDocument.object();
        fresh.confirmedOn().ifPresent(day -> node.put("confirmedOn", day.toString()));
        if (!fresh.published().text().isEmpty()) {
            node.put("published", fresh.published().text());
        }
        fresh.endedOn().ifPresent(day -> node.put("endedOn", day.toString()));
        return node.put("share", fresh.share()).put("words", fresh.text(locale));
    }

    private ArrayNode contributions(List<Contribution> contributions, JsonNode wished) {
        ArrayNode nodes = JsonDocument.object().putArray("contributions");
        for (int i = 0; i < contributions.size(); i++) {
            nodes.add(contribution(contributions.get(i), wished.path(i)));
        }
        return nodes;
    }

    private ArrayNode gaps(Explanation explanation) {
        ArrayNode open = JsonDocument.object().putArray("toConfirm");
        explanation.toConfirm().forEach(gap -> open.add(gap(gap)));
        return open;
    }

    /** A finding with its parts, as a tree. */
    ObjectNode finding(Finding finding) {
        ObjectNode node = JsonDocument.object();
        Criterion criterion = finding.criterion();
        node.put("truth", Answers.word(finding.truth()));
        if (criterion.children().isEmpty() && finding.parts().isEmpty() && !(criterion instanceof AllOf)) {
            node.put("words", Finding.words(criterion, locale));
            node.set("criterion", JsonDocument.tree(JSON.write(criterion)));
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
