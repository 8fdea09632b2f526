package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Constraint;
import java.util.Set;
import java.util.TreeSet;

/** Which schemes a scheme does not go together with, whichever of the two says so. */
final class SchemeExclusions {

    private SchemeExclusions() {}

    /** The ids in ascending order; of a category that a text names, no members. */
    static Set<String> of(AidScheme scheme, AidCatalog catalog) {
        Set<String> excluded = new TreeSet<>();
        for (AidScheme stating : catalog.schemes()) {
            for (Constraint constraint : stating.constraints()) {
                switch (constraint.type()) {
                    case EXCLUSIVE, SAME_BASE -> {
                        if (stating.id().equals(scheme.id())) {
                            excluded.addAll(constraint.with());
                        } else if (constraint.with().contains(scheme.id())) {
                            excluded.add(stating.id());
                        }
                    }
                    case ONE_OF -> {
                        // Whoever states it, of the group only one can be had.
                        Set<String> group = new TreeSet<>(constraint.with());
                        group.add(stating.id());
                        if (group.contains(scheme.id())) {
                            excluded.addAll(group);
                        }
                    }
                    default -> {
                        // No exclusion.
                    }
                }
            }
        }
        excluded.remove(scheme.id());
        return excluded;
    }
}
