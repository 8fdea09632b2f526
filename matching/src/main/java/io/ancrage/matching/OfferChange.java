package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.offer.Offer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of an offer, or of what its territory declares, that could bring more people (changement). A view that hosts
 * read; it may gain parts. Immutable.
 *
 * @param id the id, the same for every offer: {@code benefit.HOUSING}, {@code mode.SALARIED}, {@code start.3-months-earlier},
 *     {@code seats.one-more}, {@code kind.ROTATION}, {@code lever.promotion.steering}
 * @param label its name for people
 * @param levers the actions and measures of the {@linkplain io.ancrage.lever.LeverCatalog catalogue} that it carries out, in
 *     the order of the catalogue
 * @param offers what there would be: the changed offer; where another kind is added, the offer as it is and a second one
 *     beside it; where the territory declares a lever, the offer as it is
 * @param declaration what the territory would declare besides what it does; empty where the offer changes
 */
public record OfferChange(
        String id, Text label, List<String> levers, List<Offer> offers, Optional<LeverDeclaration> declaration) {

    public OfferChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(declaration, "declaration");
        levers = List.copyOf(levers);
        offers = List.copyOf(offers);
    }
}
