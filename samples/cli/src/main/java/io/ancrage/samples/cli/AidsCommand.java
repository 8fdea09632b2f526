package io.ancrage.samples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ancrage aids}: aid schemes. It only leads to its own commands. */
@Command(name = "aids", sortOptions = false)
final class AidsCommand implements Callable<Integer> {

    private static final String COMMANDS = "show, assess, plan, ask, sweep, lint";

    @Override
    public Integer call() {
        throw BadInput.command(
                "il manque une commande de aids : " + COMMANDS + " ou check",
                "a command of aids is missing: " + COMMANDS + " or check");
    }
}
