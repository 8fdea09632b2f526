package io.ancrage.criterion;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/**
 * A set of codes that says whether it is complete. In a partial one, an absent code may still be there. Immutable.
 *
 * @param codes the codes that are surely in it, ascending
 * @param complete whether there are no others
 */
public record CodeSet(SortedSet<String> codes, boolean complete) {

    public CodeSet {
        codes = SortedCodes.of(codes);
    }

    /**
     * A set of just these codes.
     *
     * @param codes the codes
     * @return the complete set
     */
    public static CodeSet of(String... codes) {
        return of(List.of(codes));
    }

    /**
     * A set of just these codes.
     *
     * @param codes the codes
     * @return the complete set
     */
    public static CodeSet of(Collection<String> codes) {
        return of(codes, true);
    }

    /**
     * A set of these codes.
     *
     * @param codes the codes, in any order
     * @param complete whether there are no others
     * @return the set
     */
    public static CodeSet of(Collection<String> codes, boolean complete) {
        return new CodeSet(SortedCodes.of(codes), complete);
    }

    /**
     * A set of these codes and maybe others.
     *
     * @param codes the codes that are known
     * @return the partial set
     */
    public static CodeSet atLeast(String... codes) {
        return of(List.of(codes), false);
    }
}
