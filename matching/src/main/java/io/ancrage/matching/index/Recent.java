package io.ancrage.matching.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made lately, kept in two generations: whatever is asked for again moves into the young one, and when that is full
 * the old one is let go. Holds at most twice its size. Thread-safe, without locks where something is found.
 */
final class Recent<K, V> {

    private final int size;
    private final AtomicReference<Generations<K, V>> generations =
            new AtomicReference<>(new Generations<>(new ConcurrentHashMap<>(), Map.of()));

    private record Generations<K, V>(ConcurrentHashMap<K, V> young, Map<K, V> old) {}

    Recent(int size) {
        this.size = size;
    }

    @Nullable
    V find(K key) {
        Generations<K, V> now = generations.get();
        V found = now.young.get(key);
        return found != null ? found : now.old.get(key);
    }

    /** What is there, or is made now. Two threads may make the same; one of the two is kept. */
    V get(K key, Function<? super K, ? extends V> make) {
        Generations<K, V> now = generations.get();
        V found = now.young.get(key);
        if (found != null) {
            return found;
        }
        V old = now.old.get(key);
        V made = old != null ? old : make.apply(key);
        V first = now.young.putIfAbsent(key, made);
        if (now.young.size() > size) {
            generations.compareAndSet(now, new Generations<>(new ConcurrentHashMap<>(), now.young));
        }
        return first != null ? first : made;
    }
}
