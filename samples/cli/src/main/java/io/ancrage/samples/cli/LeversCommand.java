package io.ancrage.samples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ancrage levers}: the levers of medical attractiveness. It only leads to its own commands. */
@Command(name = "levers", sortOptions = false)
final class LeversCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw BadInput.command("il manque une commande : levers show", "a command is missing: levers show");
    }
}
