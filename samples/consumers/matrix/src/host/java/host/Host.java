package host;

import static io.ancrage.territory.TerritoryFacts.POPULATION;

import io.ancrage.AncrageException;
import io.ancrage.json.ImportReport;
import io.ancrage.json.Json;
import io.ancrage.json.Rejection;
import io.ancrage.matching.Matcher;
import io.ancrage.preference.Preference;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.TerritoryFacts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A host: ranks the communes for a project, reads every document of a folder and writes it again, then imports files. */
final class Host {

    /** The kinds of documents; each has its folder. */
    enum Kind {
        CRITERIA((json, text) -> json.write(json.readCriterion(text))),
        PROJECTS((json, text) -> json.write(json.readProject(text))),
        PUBLISHED((json, text) -> json.write(json.readPublishedProject(text))),
        JOINT((json, text) -> json.write(json.readJointProject(text))),
        OFFERS((json, text) -> json.write(json.readOffer(text))),
        ACTORS((json, text) -> json.write(json.readActor(text))),
        PROFILES((json, text) -> json.write(json.readTerritoryProfile(text)));

        private final BiFunction<Json, String, String> again;

        Kind(BiFunction<Json, String, String> again) {
            this.again = again;
        }

        String again(Json json, String text) {
            return again.apply(json, text);
        }
    }

    private Host() {}

    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), out());
    }

    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    static void run(Path documents, PrintStream out) throws IOException {
        rank(out);
        Json json;
        try {
            json = Json.of(ProjectFacts.vocabulary());
        } catch (AncrageException e) {
            out.println("json " + e.message(Locale.FRENCH));
            return;
        }
        for (Kind kind : Kind.values()) {
            String folder = kind.name().toLowerCase(Locale.ROOT);
            for (Path file : files(documents.resolve(folder))) {
                out.println(folder + "/" + file.getFileName() + " " + again(kind, json, Files.readString(file)));
            }
        }
        for (Path file : files(documents.resolve("imports"))) {
            importOffers(json, file, out);
        }
    }

    /** Prints the ids of the good offers of a file, then what is said of each bad one. */
    private static void importOffers(Json json, Path file, PrintStream out) throws IOException {
        List<String> ids = new ArrayList<>();
        ImportReport report;
        try (InputStream in = Files.newInputStream(file)) {
            report = file.toString().endsWith(".csv")
                    ? json.offerImporter().readCsv(in, offer -> ids.add(offer.id()))
                    : json.offerImporter().readJson(in, offer -> ids.add(offer.id()));
        }
        out.println("import " + file.getFileName() + " " + ids + (report.complete() ? "" : " cut off"));
        for (Rejection rejection : report.rejections()) {
            out.println("import " + rejection.message(Locale.FRENCH));
            out.println("import " + rejection.message(Locale.ENGLISH));
        }
    }

    private static String again(Kind kind, Json json, String text) {
        try {
            String written = kind.again(json, text);
            return kind.again(json, written).equals(written) ? written : "changes when it is read again: " + written;
        } catch (AncrageException e) {
            return "refused " + e.message(Locale.FRENCH) + " | " + e.message(Locale.ENGLISH);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void rank(PrintStream out) {
        Project project = Project.builder("p-1", Profession.PHYSICIAN)
                .search("metropolitan")
                .require(POPULATION.between(5_000, 15_000))
                .prefer(3, Preference.near(44.58, 6.06, 50, 300))
                .prefer(Preference.less(TerritoryFacts.HOUSE_PRICE, 1_500, 3_000))
                .build();
        Matcher matcher = Matcher.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .territories(FrenchTerritories.load())
                .build();
        matcher.territoriesFor(project)
                .top(3)
                .forEach(match -> out.println("match " + match.territory().code() + " "
                        + match.degree().value()));
    }
}
