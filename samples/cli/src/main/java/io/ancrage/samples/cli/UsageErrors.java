package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what picocli could not read, in both languages and with what would be right. */
final class UsageErrors {

    private UsageErrors() {}

    static AncrageException of(ParameterException error) {
        CommandLine command = error.getCommandLine();
        // A misspelt option explains why the right one is missing.
        List<String> unmatched = error instanceof UnmatchedArgumentException other
                ? other.getUnmatched()
                : command.getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched(command, unmatched.get(0));
        }
        if (error instanceof MissingParameterException missing) {
            String labels =
                    missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", "));
            return BadInput.command("il manque " + labels, "missing: " + labels);
        }
        if (error instanceof OverwrittenOptionException twice) {
            String label = label(twice.getOverwritten());
            return BadInput.command("donné deux fois : " + label, "given twice: " + label);
        }
        ArgSpec spec = error.getArgSpec();
        String label = spec == null ? command.getCommandName() : label(spec);
        String value = error.getValue() == null ? "" : BadInput.shown(error.getValue());
        return BadInput.command(
                "« " + value + " » ne convient pas ; attendu : " + label,
                "\"" + value + "\" does not do; expected " + label);
    }

    private static AncrageException unmatched(CommandLine command, String word) {
        String shown = BadInput.shown(word);
        if (word.startsWith("-")) {
            Collection<String> options = command.getCommandSpec().optionsMap().keySet();
            return withNearest("aucune option " + shown, "no option " + shown, word, options);
        }
        Collection<String> commands = command.getSubcommands().keySet();
        if (!commands.isEmpty()) {
            return withNearest("aucune commande « " + shown + " »", "no command \"" + shown + "\"", word, commands);
        }
        return BadInput.command("« " + shown + " » est de trop", "\"" + shown + "\" is one word too many");
    }

    private static AncrageException withNearest(String french, String english, String word, Collection<String> known) {
        String right = Spelling.nearest(word, known).orElseGet(() -> String.join(", ", known));
        boolean several = right.contains(", ");
        return BadInput.command(
                french + (several ? " ; attendu : " : " ; la plus proche : ") + right,
                english + (several ? "; expected one of " : "; the nearest is ") + right);
    }

    private static String label(ArgSpec spec) {
        return spec instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel())
                : spec.paramLabel();
    }
}
