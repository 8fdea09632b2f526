package io.ancrage.samples.consumers.matrix;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * One way to use the jars: the host is compiled against them and run in a JVM of its own, where nothing else is.
 *
 * @param jackson the host's Jackson
 * @param route class path or module path
 * @param validator whether the host has Hibernate Validator
 * @param inherited whether the jars that ours bring along are there when the host runs; the compiler always gets them
 */
record Cell(Jackson jackson, Route route, boolean validator, boolean inherited) {

    private static final Path JARS = Path.of("target", "jars");
    private static final Path DOCUMENTS = Path.of("src", "documents");
    private static final Path SOURCES = Path.of("src", "host", "java", "host");

    /** A line of Jackson; of each, only the streaming jar. */
    enum Jackson {
        OLDEST_2("jackson-2-oldest", "com.fasterxml.jackson.core"),
        TWO("jackson-2", "com.fasterxml.jackson.core"),
        THREE("jackson-3", "tools.jackson.core"),
        NONE("", "");

        private final String folder;
        private final String module;

        Jackson(String folder, String module) {
            this.folder = folder;
            this.module = module;
        }
    }

    /** Where the jars lie. */
    enum Route {
        CLASS_PATH,
        MODULE_PATH
    }

    /** What the host prints. */
    List<String> printed() throws IOException, InterruptedException {
        Path home = Files.createDirectories(Path.of("target", "hosts", toString()));
        compile(home, jars(true));
        return run(home, jars(inherited));
    }

    private List<Path> jars(boolean withInherited) throws IOException {
        List<String> folders = new ArrayList<>(List.of("ancrage"));
        if (withInherited) {
            folders.add("inherited");
        }
        if (jackson != Jackson.NONE) {
            folders.add(jackson.folder);
        }
        if (validator) {
            folders.add("validator");
        }
        List<Path> jars = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(JARS.resolve(folder))) {
                files.sorted().forEach(jars::add);
            }
        }
        return jars;
    }

    private void compile(Path home, List<Path> jars) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(SOURCES.resolve("Host.java")));
        if (validator) {
            sources.add(SOURCES.resolve("ValidatingHost.java"));
        }
        if (route == Route.MODULE_PATH) {
            sources.add(Files.writeString(home.resolve("module-info.java"), module()));
        }
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-d",
                classes(home),
                pathOption(),
                join(jars));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            StringWriter problems = new StringWriter();
            boolean compiled = compiler.getTask(
                            problems, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError("the host does not compile with " + this + "\n" + problems);
            }
        }
    }

    /** The host's own module: it says which Jackson and which validator it brings. */
    private String module() {
        return (validator ? "open " : "") + "module host {\n"
                + "    requires io.ancrage.matching;\n"
                + (jackson == Jackson.NONE ? "" : "    requires " + jackson.module + ";\n")
                + (validator ? "    requires org.hibernate.validator;\n" : "")
                + "}\n";
    }

    private List<String> run(Path home, List<Path> jars) throws IOException, InterruptedException {
        String program = validator ? "host.ValidatingHost" : "host.Host";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                pathOption(),
                join(jars) + File.pathSeparator + classes(home)));
        if (route == Route.MODULE_PATH) {
            command.addAll(List.of("-m", "host/" + program));
        } else {
            command.add(program);
        }
        command.add(DOCUMENTS.toString());
        Path printed = home.resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(printed);
        if (process.waitFor() != 0) {
            throw new AssertionError("the host fails with " + this + "\n" + String.join("\n", lines));
        }
        return lines;
    }

    private String pathOption() {
        return route == Route.MODULE_PATH ? "--module-path" : "--class-path";
    }

    private static String classes(Path home) {
        return home.resolve("classes").toString();
    }

    private static String join(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A name for people and for a folder. */
    @Override
    public String toString() {
        return (jackson == Jackson.NONE ? "no-jackson" : jackson.folder)
                + (route == Route.MODULE_PATH ? "-module-path" : "-class-path")
                + (validator ? "-validator" : "")
                + (inherited ? "" : "-bare");
    }
}
