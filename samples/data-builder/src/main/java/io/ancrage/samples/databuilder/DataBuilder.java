package io.ancrage.samples.databuilder;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builds the data resources of the library from tables of open data and one JSON document, and the offers of the samples.
 * The page of this module says where the tables come from.
 */
public final class DataBuilder {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private DataBuilder() {}

    /**
     * Starts the program. It ends with 0, or with 2 and a message where the input cannot be used; then nothing is written.
     *
     * @param args the folder of the tables, the resource folder to write, and that of the samples where the offers are to
     *     be made too
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length < 2 || args.length > 3) {
            err.println("Usage: DataBuilder <folder of the tables> <core/src/main/resources>"
                    + " [<samples/quickstart/src/main/resources>]");
            return BAD_INPUT;
        }
        Path input = Path.of(args[0]);
        if (!Files.isDirectory(input)) {
            err.println(input + " is not a folder. Expected the folder that holds communes.csv and the other tables.");
            return BAD_INPUT;
        }
        try {
            Map<Path, Resources> made = new LinkedHashMap<>();
            made.put(Path.of(args[1]), build(input));
            if (args.length == 3) {
                made.put(Path.of(args[2]), offers(input));
            }
            for (Map.Entry<Path, Resources> folder : made.entrySet()) {
                write(folder.getValue(), folder.getKey(), out);
            }
            return DONE;
        } catch (BadInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        } catch (IOException e) {
            err.println("Cannot write: " + e);
            return BAD_INPUT;
        }
    }

    private static void write(Resources resources, Path folder, PrintStream out) throws IOException {
        resources.writeTo(folder);
        for (Map.Entry<String, String> file : resources.textByPath().entrySet()) {
            out.println(file.getValue().lines().count() + " lines  " + file.getKey());
        }
    }

    /** Makes the offers of the samples in memory. */
    static Resources offers(Path input) {
        Resources resources = new Resources();
        Offers.addTo(resources, input, "io/ancrage/samples/quickstart/offers.jsonl");
        return resources;
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
