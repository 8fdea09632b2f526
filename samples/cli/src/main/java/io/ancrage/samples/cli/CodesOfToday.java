package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.actor.Actor;
import io.ancrage.offer.Offer;
import io.ancrage.offer.Post;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import io.ancrage.project.Project;
import io.ancrage.territory.Territories;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Looks up the territories that a document names as soon as it is read, so that an error can tell its place in the file;
 * and brings the areas of a project to the codes of today.
 */
final class CodesOfToday {

    private final Territories france;

    CodesOfToday(Territories france) {
        this.france = france;
    }

    /** The project with its areas in codes of today; {@code json} is its text, to tell where an error is. */
    Project in(Project project, String json) {
        return project.withWishes(new Wishes(JsonDocument.tree(json))::current);
    }

    /** The same of a project whose text is not at hand: an error tells the wish and no more. */
    Project in(Project project) {
        return project.withWishes(new Wishes(null)::current);
    }

    /** Refuses an offer that names a territory that is not there. */
    void check(Offer offer, String json) {
        check(offer, new Wishes(JsonDocument.tree(json)));
    }

    /** The same of an offer whose text is not at hand. */
    void check(Offer offer) {
        check(offer, new Wishes(null));
    }

    private void check(Offer offer, Wishes wishes) {
        check(offer.territory(), "/territory");
        for (int i = 0; i < offer.posts().size(); i++) {
            List<Post.Part> parts = offer.posts().get(i).parts();
            for (int j = 0; j < parts.size(); j++) {
                check(parts.get(j).site(), "/posts/" + i + "/parts/" + j + "/site");
            }
        }
        for (int i = 0; i < offer.stops().size(); i++) {
            check(offer.stops().get(i).site(), "/stops/" + i + "/site");
        }
        offer.actor().ifPresent(actor -> at("/actor", () -> check(actor)));
        offer.wishes().forEach(wishes::current);
    }

    /** Refuses an actor whose perimeter, or whose principal's, names a territory that is not there. */
    Actor check(Actor actor) {
        actor.perimeter().forEach(code -> check(code, "/perimeter"));
        actor.actingFor().ifPresent(mandate -> at("/actingFor/actor", () -> check(mandate.principal())));
        return actor;
    }

    /** Refuses a territory that is not there. */
    void check(TerritoryCode code, String place) {
        at(place, () -> france.require(code));
    }

    /** Walks over the wishes of one document, in their order. */
    private final class Wishes {

        private final @Nullable JsonNode document;
        private int required;
        private int preferred;

        Wishes(@Nullable JsonNode document) {
            this.document = document;
        }

        Wish current(Wish wish) {
            String place = wish instanceof Wish.Required ? "/require/" + required++ : "/prefer/" + preferred++;
            try {
                return in(wish);
            } catch (AncrageException e) {
                if (document == null) {
                    throw new AncrageException(
                                    e.code(), e.text().french(), e.text().english())
                            .at(place);
                }
                throw e.at(document.at(place).has("criterion") ? place + "/criterion" : place);
            }
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
    }

    /** What is made, or its error at a place. */
    static <T> T at(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (AncrageException e) {
            throw e.at(place);
        }
    }
}
