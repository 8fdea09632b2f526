package io.ancrage.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Items by id, as they are before and after an update; nothing is written until {@link #keep}. Not thread-safe.
 *
 * @param <T> the items
 */
final class Revision<T> {

    private final Map<String, T> items;
    private final Map<String, Optional<T>> changes = new HashMap<>();

    /**
     * A revision.
     *
     * @param items the items as they are
     * @param wanted what they are to become: empty for an item to take out
     */
    Revision(Map<String, T> items, Map<String, Optional<T>> wanted) {
        this.items = items;
        wanted.forEach((id, item) -> {
            if (!item.equals(Optional.ofNullable(items.get(id)))) {
                changes.put(id, item);
            }
        });
    }

    @Nullable
    T before(String id) {
        return items.get(id);
    }

    @Nullable
    T after(String id) {
        Optional<T> changed = changes.get(id);
        return changed == null ? items.get(id) : changed.orElse(null);
    }

    /** What differs afterwards; empty for what was taken out. */
    Map<String, Optional<T>> changes() {
        return changes;
    }

    /** All items afterwards. */
    Map<String, T> after() {
        Map<String, T> all = new HashMap<>(items);
        write(all);
        return all;
    }

    /** Writes the changes down, and lets go what is of no more use. */
    void keep(Predicate<T> useful, boolean lookAtAll) {
        write(items);
        if (lookAtAll) {
            items.values().removeIf(useful.negate());
        } else {
            changes.forEach((id, item) -> {
                if (item.isPresent() && !useful.test(item.get())) {
                    items.remove(id);
                }
            });
        }
    }

    private void write(Map<String, T> all) {
        changes.forEach((id, item) -> {
            if (item.isPresent()) {
                all.put(id, item.get());
            } else {
                all.remove(id);
            }
        });
    }
}
