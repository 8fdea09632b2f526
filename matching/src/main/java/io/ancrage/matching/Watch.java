package io.ancrage.matching;

import io.ancrage.explanation.Explanation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The standing searches of one side at one moment, and what they may find. Immutable and thread-safe.
 *
 * @param <S> a search
 * @param <T> a thing that searches find
 */
abstract class Watch<S, T> {

    /** Takes the other end of a pair that is on a list. */
    interface Each {
        void tell(String id, Alert.Standing standing);
    }

    /** The searches on whose list a thing is. */
    abstract void searchesFor(T thing, Each each);

    /** What is on the list of a search. */
    abstract void foundBy(S search, Each each);

    /** Whether a search is told anything on this day. */
    abstract boolean isAwake(S search);

    /** Refuses a search that cannot be asked. */
    abstract void check(S search);

    abstract Supplier<Explanation> why(S search, T thing);

    /** Makes an alert of a search of which there is one before and after. */
    abstract Alert alert(
            String search, S saved, String found, @Nullable T before, @Nullable T after, Alert.Kind kind, Step step);

    abstract int degree(S search);

    /** How a pair stood and stands, with the reasons. */
    record Step(
            Alert.@Nullable Standing before,
            Alert.@Nullable Standing after,
            @Nullable Supplier<Explanation> was,
            @Nullable Supplier<Explanation> is) {}

    /**
     * Tells what differs from a moment before: every pair of the given searches, and every pair of the given things, each
     * once.
     */
    final void tell(
            Watch<S, T> before,
            Revision<S> searches,
            Set<String> searchIds,
            Revision<T> things,
            Set<String> thingIds,
            List<Alert> alerts) {
        for (String id : thingIds) {
            T was = things.before(id);
            T is = things.after(id);
            Map<String, Alert.Standing> stood = new HashMap<>();
            if (was != null) {
                before.searchesFor(was, stood::put);
            }
            if (is != null) {
                searchesFor(is, (search, standing) -> {
                    Alert.Standing earlier = stood.remove(search);
                    if (!searchIds.contains(search)) {
                        tell(before, searches, search, things, id, earlier, standing, alerts);
                    }
                });
            }
            stood.forEach((search, standing) -> {
                if (!searchIds.contains(search)) {
                    tell(before, searches, search, things, id, standing, null, alerts);
                }
            });
        }
        for (String id : searchIds) {
            S was = searches.before(id);
            S is = searches.after(id);
            if (is != null) {
                check(is);
            }
            // What fits a search at its start is its list, and nothing that happened.
            if (was == null || is == null || !before.isAwake(was) || !isAwake(is)) {
                continue;
            }
            Map<String, Alert.Standing> stood = new HashMap<>();
            before.foundBy(was, stood::put);
            foundBy(
                    is,
                    (found, standing) ->
                            tell(before, searches, id, things, found, stood.remove(found), standing, alerts));
            stood.forEach((found, standing) -> tell(before, searches, id, things, found, standing, null, alerts));
        }
    }

    private void tell(
            Watch<S, T> earlier,
            Revision<S> searches,
            String search,
            Revision<T> things,
            String found,
            Alert.@Nullable Standing before,
            Alert.@Nullable Standing after,
            List<Alert> alerts) {
        S asked = searches.before(search);
        S asking = searches.after(search);
        if (asked == null || asking == null) {
            throw new IllegalStateException("no search " + search);
        }
        Alert.Kind kind = Alert.Kind.of(before, after, degree(asking));
        if (kind != null) {
            T was = things.before(found);
            T is = things.after(found);
            Step step = new Step(
                    before, after, was == null ? null : earlier.why(asked, was), is == null ? null : why(asking, is));
            alerts.add(alert(search, asking, found, was, is, kind, step));
        }
    }
}
