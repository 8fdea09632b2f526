package io.ancrage.actor;

import io.ancrage.validation.Completeness;

/** An actor whose SIRET and SIREN, when both are stated, are those of one legal unit. */
final class SameUnit implements Completeness<Actor> {
    @Override
    public void check(Actor actor, Obstacles obstacles) {
        if (actor.siren().isPresent()
                && actor.siret().isPresent()
                && !actor.siret().get().siren().equals(actor.siren().get())) {
            obstacles.add("siret", "io.ancrage.actor.siret");
        }
    }
}
