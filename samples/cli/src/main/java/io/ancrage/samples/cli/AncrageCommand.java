package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.territory.Territories;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import tools.jackson.databind.JsonNode;

/**
 * The library at the command line: the main command, its global options, and what all commands share. One object serves
 * one run. Not thread-safe.
 */
@Command(name = "ancrage", versionProvider = AncrageCommand.Version.class, sortOptions = false)
public final class AncrageCommand implements Callable<Integer> {

    /** The answer is yes, or there is one. */
    static final int YES = 0;

    /** Nothing holds, nothing fits. */
    static final int NO = 1;

    /** The input cannot be used. */
    static final int BAD_INPUT = 2;

    /** A mistake of this program. */
    static final int DEFECT = 3;

    /** Stopped from outside, as shells count Ctrl-C. */
    static final int STOPPED = 130;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Terminal terminal;
    private final Locale locale;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", scope = ScopeType.INHERIT, descriptionKey = "lang", paramLabel = "fr|en")
    @SuppressWarnings("unused") // Language has read it before
    private String language = Language.ENGLISH;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            descriptionKey = "help",
            usageHelp = true)
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(names = "--version", scope = ScopeType.INHERIT, descriptionKey = "version", versionHelp = true)
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    private @Nullable Territories france;

    private AncrageCommand(Terminal terminal, Locale locale) {
        this.terminal = terminal;
        this.locale = locale;
    }

    /**
     * Starts the program.
     *
     * @param args the command and its options; {@code --help} tells
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** One run: reads the arguments, answers, and gives the exit code. */
    static int run(Terminal terminal, String... args) {
        try {
            // Known before all else, so that help and errors speak it.
            Locale locale = Language.of(args);
            return new AncrageCommand(terminal, locale).commandLine().execute(args);
        } catch (AncrageException noSuchLanguage) {
            terminal.err().print("ancrage: " + noSuchLanguage.message(Locale.ENGLISH) + "\n");
            terminal.err().print("ancrage : " + noSuchLanguage.message(Locale.FRENCH) + "\n");
            return BAD_INPUT;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new TerritoryCommand(this))
                .addSubcommand(new TerritoriesCommand(this))
                .addSubcommand(new MatchCommand(this))
                .addSubcommand(new ExplainCommand(this))
                .addSubcommand(new RelaxCommand(this))
                .addSubcommand(new WatchCommand(this))
                .addSubcommand(new ImportCommand(this))
                .addSubcommand(new ValidateCommand(this))
                .addSubcommand(new FactsCommand(this))
                .addSubcommand(new SchemaCommand(this))
                .addSubcommand(new CommandLine(new LeversCommand()).addSubcommand(new LeversShowCommand(this)))
                .addSubcommand(aids())
                .addSubcommand(new JourneyCommand(this));
        line.setResourceBundle(words());
        String wanted = say("COMMANDE", "COMMAND");
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(wanted);
        for (CommandLine sub : line.getSubcommands().values()) {
            sub.getCommandSpec().usageMessage().synopsisSubcommandLabel(wanted);
        }
        line.setUsageHelpWidth(100);
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((error, args) -> refuse(error));
        line.setExecutionExceptionHandler((error, command, result) -> refuse(error, command));
        return line;
    }

    private CommandLine aids() {
        return new CommandLine(new AidsCommand())
                .addSubcommand(new AidsShowCommand(this))
                .addSubcommand(new AidsAssessCommand(this))
                .addSubcommand(new AidsPlanCommand(this))
                .addSubcommand(new AidsAskCommand(this))
                .addSubcommand(new AidsSweepCommand(this))
                .addSubcommand(new AidsLintCommand(this))
                .addSubcommand(new AidsCheckCommand(this));
    }

    private ResourceBundle words() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        AncrageCommand.class.getResourceAsStream(say("help_fr.properties", "help_en.properties"))),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int refuse(ParameterException error) {
        return refuse(UsageErrors.of(error), error.getCommandLine());
    }

    private int refuse(Exception error, CommandLine command) {
        if (error instanceof AncrageException badInput) {
            message(badInput.message(locale));
            note(say("Aide : ", "Help: ") + command.getCommandSpec().qualifiedName() + " --help"
                    + say(" --lang fr", ""));
            return BAD_INPUT;
        }
        StackTraceElement[] trace = error.getStackTrace();
        message(say("erreur de ce programme, à signaler : ", "a mistake of this program, please report it: ")
                + error
                + (trace.length == 0 ? "" : " (" + trace[0] + ")"));
        return DEFECT;
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw BadInput.command(
                "il manque une commande : territory, territories, match, explain, relax, watch, import, validate, facts, schema, levers, aids ou journey",
                "a command is missing: territory, territories, match, explain, relax, watch, import, validate, facts, schema, levers, aids or journey");
    }

    /** The reader's language. */
    Locale locale() {
        return locale;
    }

    /** Whether the answer is wanted as JSON. */
    boolean wantsJson() {
        return json;
    }

    /** A wording in the reader's language. */
    String say(String french, String english) {
        return new Text(french, english).in(locale);
    }

    /** The territories, loaded at the first call. */
    Territories france() {
        Territories loaded = france;
        if (loaded == null) {
            loaded = terminal.france().get();
            france = loaded;
        }
        return loaded;
    }

    /** Today where people are asked for a day in France. */
    LocalDate today() {
        return LocalDate.now(terminal.clock().withZone(PARIS));
    }

    /** The text of a file, or of the standard input for {@code -}. */
    InputText read(String file) {
        return InputText.read(file, terminal.in());
    }

    /** The bytes of a file, or of the standard input for {@code -}. */
    InputStream open(String file) throws IOException {
        return InputText.open(file, terminal.in());
    }

    /** Answers in text. */
    void answer(List<String> lines) {
        lines.forEach(line -> terminal.out().print(line.stripTrailing() + "\n"));
    }

    /** Answers in JSON. */
    void answer(JsonNode document) {
        terminal.out().print(JsonDocument.text(document) + "\n");
    }

    /** Whether the answers are still read: no longer after {@code | head}. */
    boolean isRead() {
        return !terminal.out().checkError();
    }

    /** Whether somebody watches the messages while the answers go elsewhere. */
    boolean isWatched() {
        return terminal.isWatched();
    }

    /** Runs something before the program is stopped; the result takes that back. */
    Runnable onStop(Runnable stop) {
        return terminal.interruption().onStop(stop);
    }

    /** Says something beside the answer, over what was said last. */
    void overwrite(String line) {
        terminal.err().print("\r" + line);
        terminal.err().flush();
    }

    /** Says something beside the answer. */
    void message(String text) {
        note(say("ancrage : ", "ancrage: ") + text);
    }

    /** Adds a line to what is said beside the answer. */
    void note(String line) {
        terminal.err().print(line + "\n");
    }

    /** The version of the jar, which its manifest tells. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String packaged = AncrageCommand.class.getPackage().getImplementationVersion();
            return new String[] {"ancrage " + (packaged == null ? "(not packaged)" : packaged)};
        }
    }
}
