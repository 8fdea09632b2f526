package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import java.time.LocalDate;

/**
 * The facts that tell of schemes themselves: what a person holds and received, and on which day a scheme is decided. There
 * are some for every scheme and category of a catalogue.
 */
final class HistoryFacts {

    static final String HOLDS = "person.holds.";
    static final String RECEIVED = "person.received.";

    private HistoryFacts() {}

    /** Whether a contract of a scheme, or of one in a category, is running. */
    static Fact<Boolean> holds(String schemeOrCategory) {
        return Fact.flag(HOLDS.concat(schemeOrCategory))
                .labelled("contrat en cours : ".concat(schemeOrCategory), "contract running: ".concat(schemeOrCategory))
                .visibleTo(Visibility.PRIVATE);
    }

    /** The days on which a scheme, or one of a category, was signed or granted. */
    static Fact<Events> received(String schemeOrCategory) {
        return Fact.events(RECEIVED.concat(schemeOrCategory))
                .labelled("aide reçue : ".concat(schemeOrCategory), "aid received: ".concat(schemeOrCategory))
                .visibleTo(Visibility.PRIVATE);
    }

    /** The same of a category, apart from one scheme in it. */
    static Fact<Events> receivedBut(String category, String scheme) {
        Text label = new Text(
                "aide reçue : ".concat(category).concat(", hors ").concat(scheme),
                "aid received: ".concat(category).concat(", apart from ").concat(scheme));
        return Fact.events(RECEIVED.concat(category).concat(".but-").concat(scheme))
                .labelled(label.french(), label.english())
                .visibleTo(Visibility.PRIVATE);
    }

    /** An event as it is for one scheme: the application for just that one. */
    static Fact<LocalDate> eventOf(Fact<LocalDate> event, String scheme) {
        return Fact.date(event.id().concat(".").concat(scheme))
                .labelled(
                        event.label().french().concat(" : ").concat(scheme),
                        event.label().english().concat(": ").concat(scheme));
    }
}
