package io.ancrage.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An index, and what came since it was made: put in only when somebody asks, all at once, so that a change of what nobody
 * searches costs next to nothing. Immutable to whoever looks at it; thread-safe.
 *
 * @param <T> what is indexed
 * @param <I> the index
 */
final class Lagging<T, I> {

    /** No more than so many changes wait. */
    private static final int MOST = 1_024;

    private final Fold<T, I> fold;
    private I index;
    private @Nullable Step<T> since;

    /** Makes the next index. */
    interface Fold<T, I> {
        I with(I index, Collection<T> put, Collection<String> removed);
    }

    /** The last changes, and the steps before; in all so many. */
    private record Step<T>(@Nullable Step<T> before, Map<String, Optional<T>> changes, int count) {}

    Lagging(I index, Fold<T, I> fold) {
        this(index, null, fold);
    }

    private Lagging(I index, @Nullable Step<T> since, Fold<T, I> fold) {
        this.index = index;
        this.since = since;
        this.fold = fold;
    }

    /** The index with all changes. */
    synchronized I index() {
        if (since != null) {
            Map<String, Optional<T>> last = new HashMap<>();
            for (Step<T> step = since; step != null; step = step.before) {
                step.changes.forEach(last::putIfAbsent);
            }
            List<T> put = new ArrayList<>();
            List<String> removed = new ArrayList<>();
            last.forEach((id, item) -> item.ifPresentOrElse(put::add, () -> removed.add(id)));
            index = fold.with(index, put, removed);
            since = null;
        }
        return index;
    }

    /** This with changes by id; empty for what is taken out. */
    Lagging<T, I> with(Map<String, Optional<T>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Lagging<T, I> next = next(changes);
        next.foldIfLong();
        return next;
    }

    private synchronized Lagging<T, I> next(Map<String, Optional<T>> changes) {
        int count = changes.size() + (since == null ? 0 : since.count);
        return new Lagging<>(index, new Step<>(since, changes, count), fold);
    }

    private synchronized void foldIfLong() {
        if (since != null && since.count > MOST) {
            index();
        }
    }
}
