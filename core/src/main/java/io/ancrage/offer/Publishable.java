package io.ancrage.offer;

import io.ancrage.validation.Completeness;
import java.time.LocalDate;

/** Tells the obstacles to publishing that do not depend on a day. */
final class Publishable implements Completeness<Offer> {

    @Override
    public void check(Offer offer, Obstacles obstacles) {
        for (Obstacle obstacle : offer.obstacles(LocalDate.MIN)) {
            if (!obstacle.dependsOnTheDay()) {
                obstacles.add(obstacle.property(), obstacle.key());
            }
        }
    }
}
