package io.ancrage.samples.cli;

import io.ancrage.actor.Actor;
import io.ancrage.json.Importer;
import io.ancrage.json.Json;
import io.ancrage.offer.Offer;
import io.ancrage.project.JointProject;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;

/** Reads documents in the standard words, with the territories of France looked up. Immutable. */
final class Documents {

    private final CodesOfToday codes;
    private final Json json;

    Documents(Territories france) {
        this.codes = new CodesOfToday(france);
        this.json = Json.of(ProjectFacts.vocabulary())
                .withPlaces(code -> france.location(france.require(code).code()));
    }

    Json json() {
        return json;
    }

    Project project(String text) {
        return codes.in(json.readProject(text), text);
    }

    JointProject jointProject(String text) {
        JointProject joint = json.readJointProject(text);
        return new JointProject(
                joint.id(), half(joint.first(), text, "first"), half(joint.second(), text, "second"), joint.nearness());
    }

    private Project half(Project project, String text, String field) {
        String half = JsonDocument.tree(text).get(field).toString();
        return CodesOfToday.at("/" + field, () -> codes.in(project, half));
    }

    Offer offer(String text) {
        Offer offer = json.readOffer(text);
        codes.check(offer, text);
        return offer;
    }

    Actor actor(String text) {
        return codes.check(json.readActor(text));
    }

    /** Files of projects; their areas are still in the codes of the file. */
    Importer<Project> projects() {
        return json.projectImporter().checking(codes::in);
    }

    Importer<Offer> offers() {
        return json.offerImporter().checking(codes::check);
    }

    /** A project of a file in the codes of today. */
    Project today(Project project) {
        return codes.in(project);
    }

    CodesOfToday codes() {
        return codes;
    }
}
