package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A host's measure of a subject, as it is registered in a {@link Vocabulary}: a degree from 0 to 10,000. Immutable, and
 * thread-safe as its function is.
 */
public final class Measure {

    private static final int FULL = 10_000;

    private final String name;
    private final Set<Fact<?>> reads;
    private final ToIntFunction<FactSheet> function;

    Measure(String name, Set<Fact<?>> reads, ToIntFunction<FactSheet> function) {
        this.name = name;
        this.reads = reads;
        this.function = function;
    }

    /**
     * The facts that it reads.
     *
     * @return the facts, by id
     */
    public Set<Fact<?>> reads() {
        return reads;
    }

    /**
     * The degree of one subject.
     *
     * @param sheet what is known of it
     * @return from 0 to 10,000; empty while one of the facts is missing, imprecise or known in part only
     * @throws IllegalStateException if the function answers something else, or reads what it does not declare
     */
    public OptionalInt degree(FactSheet sheet) {
        if (!missing(sheet).isEmpty()) {
            return OptionalInt.empty();
        }
        int degree = function.applyAsInt(new Declared(name, reads, sheet));
        if (degree < 0 || degree > FULL) {
            throw new IllegalStateException("\"" + name + "\" answers a degree from 0 to 10000, not " + degree);
        }
        return OptionalInt.of(degree);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure measure
                && name.equals(measure.name)
                && reads.equals(measure.reads)
                && function.equals(measure.function);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * What is open.
     *
     * @param sheet what is known of the subject
     * @return the gaps, by fact
     */
    public List<Gap> missing(FactSheet sheet) {
        List<Gap> gaps = new ArrayList<>();
        for (Fact<?> fact : reads) {
            Why why = Readings.whyOpen(sheet.read(fact), Readings.toldThrough(sheet));
            if (why != null) {
                gaps.add(new Gap.OpenFact("", fact, null, why));
            }
        }
        return List.copyOf(gaps);
    }
}
