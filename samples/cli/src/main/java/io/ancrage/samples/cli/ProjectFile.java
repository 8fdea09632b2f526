package io.ancrage.samples.cli;

import io.ancrage.json.Importer;
import io.ancrage.project.JointProject;
import io.ancrage.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** The option {@code --project}, and how its file is read. */
final class ProjectFile {

    static final String LABEL = "--project FILE|-";

    @Option(names = "--project", descriptionKey = "project", paramLabel = "FILE|-")
    private @Nullable String file;

    boolean isGiven() {
        return file != null;
    }

    /** The project of the file, in the codes of today. */
    Project read(AncrageCommand ancrage) {
        Documents documents = new Documents(ancrage.france());
        return documents.today(Choice.of(name()).read(ancrage, new Form(documents)));
    }

    /** All projects of the file, or the one that is chosen, in the codes of today. */
    ItemFile<Project> readAll(AncrageCommand ancrage) {
        Documents documents = new Documents(ancrage.france());
        ItemFile<Project> read = Choice.of(name()).readAll(ancrage, new Form(documents));
        return new ItemFile<>(
                read.name(), read.items().stream().map(documents::today).toList(), read.report());
    }

    /** The file as it was given. */
    String name() {
        if (file == null) {
            throw BadInput.missing(LABEL, LABEL);
        }
        return file;
    }

    private record Form(Documents documents) implements Choice.Form<Project> {
        @Override
        public Project one(String text) {
            return documents.project(text);
        }

        @Override
        public Importer<Project> many() {
            return documents.projects();
        }

        @Override
        public String id(Project project) {
            return project.id();
        }

        @Override
        public List<Project> joined(JsonNode document, String text) {
            if (!document.has("first") || !document.has("second")) {
                return List.of();
            }
            JointProject joint = documents.jointProject(text);
            return List.of(joint.first(), joint.second());
        }
    }
}
