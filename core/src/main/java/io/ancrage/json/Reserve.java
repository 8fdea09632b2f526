package io.ancrage.json;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which outer fields of an item are told to its owner alone: who imports an item may be somebody else. Immutable.
 *
 * @param open the fields whose content may be repeated
 * @param closed the fields of which no more is told than their name and the index of an entry
 */
record Reserve(Set<String> open, Set<String> closed) {

    /** Everything may be repeated. */
    static final Reserve NONE = new Reserve(Set.of(), Set.of());

    private static final String ALONE = " ; son auteur en verra le détail en validant ce document seul";
    private static final String ALONE_IN_ENGLISH = "; its owner sees the details by validating the document alone";

    Reserve {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
    }

    /** All fields are told to the owner alone, except some. */
    static Reserve allBut(Set<String> open, Collection<String> fields) {
        return new Reserve(
                open,
                Set.copyOf(fields.stream().filter(name -> !open.contains(name)).toList()));
    }

    boolean isEmpty() {
        return closed.isEmpty();
    }

    /** Whether what stands at a place may be repeated; of an unknown field it may not. */
    boolean shows(List<String> steps) {
        return isEmpty() || steps.isEmpty() || open.contains(steps.get(0));
    }

    /** How far a place is told. */
    List<String> shown(List<String> steps) {
        if (shows(steps) || isMisspelt(steps)) {
            return steps;
        }
        if (!closed.contains(steps.get(0))) {
            return List.of();
        }
        boolean entry = steps.size() > 1 && steps.get(1).matches("\\d{1,5}");
        return steps.subList(0, entry ? 2 : 1);
    }

    /** What is said of an error at a place. */
    Text said(AncrageException error, List<String> steps) {
        // The text of any other error at a misspelt field may repeat what stands there.
        if (shows(steps) || isMisspelt(steps) && error.code().equals("ANC-JSON-006")) {
            return error.text();
        }
        return closed.contains(steps.get(0))
                ? new Text(
                        "le contenu de ce champ ne convient pas ; il n'est pas répété ici, car il peut être privé"
                                + ALONE,
                        "what stands in this field does not do; it is not repeated here, since it may be private"
                                + ALONE_IN_ENGLISH)
                : new Text(
                        "un champ n'a pas sa place ici ; il n'est pas répété, car il peut être privé" + ALONE,
                        "a field does not belong here; it is not repeated, since it may be private" + ALONE_IN_ENGLISH);
    }

    /** Whether an unknown field is a known one in other letters, and no private word. */
    private boolean isMisspelt(List<String> steps) {
        return steps.size() == 1
                && !closed.contains(steps.get(0))
                && (Spelling.nearest(steps.get(0), open).isPresent()
                        || Spelling.nearest(steps.get(0), closed).isPresent());
    }
}
