package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.SomeOf;
import io.ancrage.preference.Preference;
import io.ancrage.project.Project;
import io.ancrage.project.Wish;
import io.ancrage.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Brings the areas that people wrote to the codes of today. The library compares codes as they are written: a former code
 * would hold nowhere, and so would a code that never was.
 */
final class CodesOfToday {

    private final Territories france;

    CodesOfToday(Territories france) {
        this.france = france;
    }

    /** The criterion in codes of today; the place of an error is a JSON pointer in its short form. */
    Criterion in(Criterion criterion) {
        if (criterion instanceof Inside inside) {
            return at("/inside", () -> new Inside(france.current(inside.area())));
        }
        if (criterion instanceof AllOf all) {
            return new AllOf(each(all.children(), "/all"));
        }
        if (criterion instanceof AnyOf any) {
            return new AnyOf(each(any.children(), "/any"));
        }
        if (criterion instanceof SomeOf some) {
            return new SomeOf(some.atLeast(), each(some.children(), "/of"));
        }
        if (criterion instanceof Disputed disputed) {
            return new Disputed(each(disputed.readings(), "/disputed"), disputed.source());
        }
        if (criterion instanceof Not not) {
            return at("/not", () -> new Not(in(not.criterion())));
        }
        return criterion;
    }

    /** The project with its areas in codes of today; {@code json} is its text, to tell where an error is. */
    Project in(Project project, String json) {
        Project.Builder today = project.profession()
                .map(profession -> Project.builder(project.id(), profession))
                .orElseGet(
                        () -> Project.builder(project.id(), project.activity().orElseThrow()));
        project.specialties().forEach(today::specialty);
        int required = 0;
        int preferred = 0;
        for (Wish wish : project.wishes()) {
            String place = wish instanceof Wish.Required ? "/require/" + required++ : "/prefer/" + preferred++;
            try {
                today.add(in(wish));
            } catch (AncrageException e) {
                boolean wrapped = JsonDocument.tree(json).at(place).has("criterion");
                throw e.at(wrapped ? place + "/criterion" : place);
            }
        }
        return today.build();
    }

    private Wish in(Wish wish) {
        if (wish instanceof Wish.Required required) {
            return new Wish.Required(in(required.criterion()), required.visibility());
        }
        Wish.Preferred preferred = (Wish.Preferred) wish;
        return preferred.preference() instanceof Preference.When when
                ? new Wish.Preferred(
                        at("/when", () -> new Preference.When(in(when.criterion()))),
                        preferred.statedWeight(),
                        preferred.visibility())
                : preferred;
    }

    private List<Criterion> each(List<Criterion> criteria, String place) {
        IntFunction<Criterion> one = i -> at(place + "/" + i, () -> in(criteria.get(i)));
        List<Criterion> today = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            today.add(one.apply(i));
        }
        return today;
    }

    private static <T> T at(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (AncrageException e) {
            throw e.at(place);
        }
    }
}
