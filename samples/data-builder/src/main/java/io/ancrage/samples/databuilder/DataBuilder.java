package io.ancrage.samples.databuilder;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Builds the data resources of the library from tables of open data and one JSON document. The page of this module says where the tables come
 * from.
 */
public final class DataBuilder {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private DataBuilder() {}

    /**
     * Starts the program. It ends with 0, or with 2 and a message where the input cannot be used; then nothing is written.
     *
     * @param args the folder of the tables, and the resource folder to write
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 2) {
            err.println("Usage: DataBuilder <folder of the tables> <core/src/main/resources>");
            return BAD_INPUT;
        }
        Path input = Path.of(args[0]);
        if (!Files.isDirectory(input)) {
            err.println(input + " is not a folder. Expected the folder that holds communes.csv and the other tables.");
            return BAD_INPUT;
        }
        try {
            Resources resources = build(input);
            resources.writeTo(Path.of(args[1]));
            for (Map.Entry<String, String> file : resources.textByPath().entrySet()) {
                out.println(file.getValue().lines().count() + " lines  " + file.getKey());
            }
            return DONE;
        } catch (BadInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        } catch (IOException e) {
            err.println("Cannot write to " + args[1] + ": " + e);
            return BAD_INPUT;
        }
    }

    /** Makes all files in memory. */
    static Resources build(Path input) {
        SourceList territorySources = SourceList.kept("territory-sources.tsv");
        SourceList professionSources = SourceList.kept("profession-sources.tsv");
        SourceList leverSources = SourceList.kept("lever-sources.tsv");
        Resources resources = new Resources();
        France.addTo(resources, input, territorySources, "io/ancrage/territory");
        Professions.addTo(resources, input, professionSources, "io/ancrage/profession");
        Levers.addTo(resources, input, leverSources, "io/ancrage/lever");
        resources.add("META-INF/NOTICE", Notice.lines(territorySources, professionSources, leverSources));
        return resources;
    }
}
