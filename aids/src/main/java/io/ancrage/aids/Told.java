package io.ancrage.aids;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import java.math.BigDecimal;

/** Makes the facts that people tell the engine and nobody else: they are private. */
final class Told {

    private Told() {}

    static Fact<Boolean> flag(String id, String french, String english) {
        return Fact.flag(id).labelled(french, english).visibleTo(Visibility.PRIVATE);
    }

    static Fact<BigDecimal> number(String id, String unit, String french, String english) {
        return Fact.number(id, unit).labelled(french, english).visibleTo(Visibility.PRIVATE);
    }
}
