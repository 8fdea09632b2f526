package io.ancrage.samples.cli;

import io.ancrage.json.Json;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import picocli.CommandLine.Option;

/** The option {@code --project}, and how its file is read. */
final class ProjectFile {

    @Option(names = "--project", descriptionKey = "project", paramLabel = "FILE|-", required = true)
    private String file = "";

    /** The project of the file, in the codes of today. */
    Project read(AncrageCommand ancrage) {
        InputText input = ancrage.read(file);
        Territories france = ancrage.france();
        Json json = Json.of(ProjectFacts.vocabulary())
                .withPlaces(code -> france.location(france.require(code).code()));
        return input.as(text -> new CodesOfToday(france).in(json.readProject(text), text));
    }

    /** The file as it was given. */
    String name() {
        return file;
    }
}
