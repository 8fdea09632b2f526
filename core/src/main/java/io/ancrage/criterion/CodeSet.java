package io.ancrage.criterion;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set of codes that says whether it is complete. In a partial one, an absent code may still be there. Immutable.
 *
 * @param codes the codes that are surely in it, ascending
 * @param complete whether there are no others
 */
public record CodeSet(SortedSet<String> codes, boolean complete) {

    public CodeSet {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    /**
     * A set of just these codes.
     *
     * @param codes the codes
     * @return the complete set
     */
    public static CodeSet of(String... codes) {
        return of(java.util.List.of(codes));
    }

    /**
     * A set of just these codes.
     *
     * @param codes the codes
     * @return the complete set
     */
    public static CodeSet of(Collection<String> codes) {
        return new CodeSet(new TreeSet<>(codes), true);
    }

    /**
     * A set of these codes and maybe others.
     *
     * @param codes the codes that are known
     * @return the partial set
     */
    public static CodeSet atLeast(String... codes) {
        return new CodeSet(new TreeSet<>(java.util.List.of(codes)), false);
    }
}
