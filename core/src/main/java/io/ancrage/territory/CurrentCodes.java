package io.ancrage.territory;

import io.ancrage.AncrageException;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.SomeOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Brings the areas of a criterion to the codes of a directory; the place of an error is a JSON pointer in its short form. */
final class CurrentCodes {

    private final Territories territories;

    CurrentCodes(Territories territories) {
        this.territories = territories;
    }

    Criterion in(Criterion criterion) {
        if (criterion instanceof Inside inside) {
            return at("/inside", () -> new Inside(territories.current(inside.area())));
        }
        if (criterion instanceof AllOf all) {
            return new AllOf(each(all.children(), "/all/"));
        }
        if (criterion instanceof AnyOf any) {
            return new AnyOf(each(any.children(), "/any/"));
        }
        if (criterion instanceof SomeOf some) {
            return new SomeOf(some.atLeast(), each(some.children(), "/of/"));
        }
        if (criterion instanceof Disputed disputed) {
            return new Disputed(each(disputed.readings(), "/disputed/"), disputed.source());
        }
        if (criterion instanceof Not not) {
            return at("/not", () -> new Not(in(not.criterion())));
        }
        return criterion;
    }

    private List<Criterion> each(List<Criterion> criteria, String place) {
        List<Criterion> current = new ArrayList<>();
        for (Criterion criterion : criteria) {
            current.add(at(place + current.size(), () -> in(criterion)));
        }
        return current;
    }

    private static <T> T at(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (AncrageException e) {
            throw e.at(place);
        }
    }
}
