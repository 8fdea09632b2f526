package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import io.ancrage.project.Project;
import io.ancrage.territory.Territories;
import java.util.function.Supplier;

/**
 * Brings the areas of a project file to the codes of today as soon as it is read, so that an error can tell its place in the
 * file.
 */
final class CodesOfToday {

    private final Territories france;

    CodesOfToday(Territories france) {
        this.france = france;
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
            return new Wish.Required(france.current(required.criterion()), required.visibility());
        }
        Wish.Preferred preferred = (Wish.Preferred) wish;
        return preferred.preference() instanceof Preference.When when
                ? new Wish.Preferred(
                        at("/when", () -> new Preference.When(france.current(when.criterion()))),
                        preferred.statedWeight(),
                        preferred.visibility())
                : preferred;
    }

    private static <T> T at(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (AncrageException e) {
            throw e.at(place);
        }
    }
}
