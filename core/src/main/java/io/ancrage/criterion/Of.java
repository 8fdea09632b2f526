package io.ancrage.criterion;

import io.ancrage.AncrageException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An operand of another person or place of the situation: the hosted doctor's age, the zoning of the second office.
 * Immutable.
 *
 * <p>Facts are read in the role's own sheet, except events ({@link Subject#SITUATION}): those date the whole situation
 * and are read in its own.
 *
 * @param role the role, such as {@code hostedDoctor}, {@code placement}, {@code home}, {@code secondOffice}
 * @param operand what is looked at there
 */
public record Of(String role, Operand operand) implements Operand {

    private static final Pattern ROLE = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    public Of {
        Objects.requireNonNull(operand, "operand");
        if (!ROLE.matcher(role).matches()) {
            throw new AncrageException(
                    "ANC-CRIT-006",
                    "« " + role + " » n'est pas un rôle ; attendu un mot comme hostedDoctor",
                    "\"" + role + "\" is not a role; expected a word such as hostedDoctor");
        }
        if (operand instanceof Of) {
            throw new AncrageException(
                    "ANC-CRIT-006",
                    "un rôle ne s'emboîte pas dans un autre ; donnez-lui un nom propre dans la situation",
                    "a role does not nest in another; give it a name of its own in the situation");
        }
    }

    @Override
    public Kind<?> kind() {
        return operand.kind();
    }

    @Override
    public CodeSystem codes() {
        return operand.codes();
    }

    @Override
    public List<Fact<?>> facts() {
        return operand.facts();
    }

    @Override
    public String toString() {
        return role + ": " + operand;
    }
}
