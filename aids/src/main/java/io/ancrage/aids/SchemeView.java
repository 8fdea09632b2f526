package io.ancrage.aids;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A situation as one scheme sees it: the place of its role, the days of its events, and what the history tells of every
 * scheme. Used by one thread for one question.
 */
final class SchemeView implements FactSheet {

    private static final Source HISTORY = Source.of("Historique des aides");

    private final AidCatalog catalog;
    private final Situation situation;
    private final AidScheme scheme;
    private final FactSheet place;

    SchemeView(AidCatalog catalog, Situation situation, AidScheme scheme) {
        this.catalog = catalog;
        this.situation = situation;
        this.scheme = scheme;
        FactSheet asked = situation.place();
        this.place = situation.role(scheme.role()).map(role -> role.over(asked)).orElse(asked);
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact) {
        return read(fact, situation.asOf());
    }

    @Override
    @SuppressWarnings("unchecked") // the kind of a fact tells the type of its readings
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        String id = fact.id();
        if (id.startsWith(HistoryFacts.HOLDS)) {
            return (Reading<T>) holds((Fact<Boolean>) fact, id.substring(HistoryFacts.HOLDS.length()));
        }
        if (id.startsWith(HistoryFacts.RECEIVED)) {
            return (Reading<T>) received((Fact<Events>) fact, id.substring(HistoryFacts.RECEIVED.length()));
        }
        if (fact.subject() == Subject.SITUATION) {
            return (Reading<T>) event((Fact<LocalDate>) fact);
        }
        Reading<T> stated = situation.facts().read(fact, at);
        if (!stated.isMissing()) {
            return stated;
        }
        Reading<T> there = place.read(fact, at);
        if (!there.isMissing()) {
            return there;
        }
        return fact.subject() == Subject.TERRITORY ? there : stated;
    }

    @Override
    public Optional<FactSheet> role(String name) {
        return situation.role(name);
    }

    private Reading<LocalDate> event(Fact<LocalDate> fact) {
        int dot = fact.id().lastIndexOf('.');
        String word = fact.id().substring(dot + 1);
        if (dot > fact.id().indexOf('.') && catalog.find(word).isPresent()) {
            Fact<LocalDate> event = catalog.event(fact.id().substring(0, dot));
            Optional<LocalDate> signed = catalog.find(word)
                    .flatMap(other -> Holding.of(other, situation, this).signed());
            return signed.<Reading<LocalDate>>map(SchemeView::told).orElseGet(() -> situation.event(event, word));
        }
        return situation.event(fact, scheme.id());
    }

    private Reading<Boolean> holds(Fact<Boolean> fact, String schemeOrCategory) {
        List<AidScheme> named = catalog.named(schemeOrCategory);
        // How long a contract of a scheme that was taken out of the catalogue runs is not known any more.
        boolean mayHold = situation
                .history()
                .map(aids -> aids.stream().anyMatch(aid -> aid.scheme().equals(schemeOrCategory)))
                .orElse(true);
        if (named.isEmpty() && mayHold) {
            return new Missing<>(fact, Why.NOT_COVERED);
        }
        Truth any = Truth.FALSE;
        Optional<Why> why = Optional.empty();
        for (AidScheme held : named) {
            Holding holding = Holding.of(held, situation, this);
            any = any.or(holding.running());
            why = why.or(holding::why);
        }
        if (any.isUnknown()) {
            return new Missing<>(fact, why.orElse(Why.ASK_PERSON));
        }
        return new Known<>(any.isTrue(), Precision.EXACT, HISTORY, Vintage.UNKNOWN);
    }

    private Reading<Events> received(Fact<Events> fact, String words) {
        if (situation.history().isEmpty()) {
            return new Missing<>(fact, Why.ASK_PERSON);
        }
        int but = words.indexOf(".but-");
        String of = but < 0 ? words : words.substring(0, but);
        String apart = but < 0 ? "" : words.substring(but + ".but-".length());
        List<AidScheme> members = catalog.named(of);
        List<Events.Event> events = situation.history().get().stream()
                .filter(aid -> aid.event() != PastAid.Event.TERMINATED)
                .filter(aid -> aid.category().equals(of)
                        || members.stream().anyMatch(member -> member.id().equals(aid.scheme())))
                .filter(aid -> apart.isEmpty() || !aid.scheme().equals(apart))
                .map(aid -> new Events.Event(aid.date(), Precision.EXACT))
                .toList();
        return new Known<>(new Events(events, LocalDate.MAX), Precision.EXACT, HISTORY, Vintage.UNKNOWN);
    }

    private static Reading<LocalDate> told(LocalDate day) {
        return new Known<>(day, Precision.EXACT, HISTORY, Vintage.UNKNOWN);
    }
}
