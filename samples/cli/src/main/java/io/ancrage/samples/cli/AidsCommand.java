package io.ancrage.samples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ancrage aids}: aid schemes. It only leads to its own commands. */
@Command(name = "aids", sortOptions = false)
final class AidsCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw BadInput.command(
                "il manque une commande : aids show ou aids check", "a command is missing: aids show or aids check");
    }
}
