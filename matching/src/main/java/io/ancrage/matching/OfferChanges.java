package io.ancrage.matching;

import io.ancrage.DateRange;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.lever.LeverAction;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.lever.LeverItem;
import io.ancrage.lever.LeverWish;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.practice.PracticeMode;
import io.ancrage.preference.Wish;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What of an offer could be changed: every benefit that it does not surely have, every other way of practising, its start,
 * its seats, and what the levers ask for besides. The list depends on the offer, its territory and the day, never on anybody
 * who looks for one. Not thread-safe.
 */
final class OfferChanges {

    private static final int[] MONTHS_EARLIER = {1, 3, 6};
    private static final int[] MONTHS_LATER = {3, 6};
    private static final int MOST_SEATS = 10_000;
    private static final Set<Fact<?>> OF_ARRIVAL =
            Set.of(ProjectFacts.AVAILABLE_FROM, ProjectFacts.AVAILABLE_UNTIL, Fact.AS_OF);

    private final Offer offer;
    private final LocalDate day;
    private final List<CodeSet> declared;
    private final Map<LeverItem, LeverWish> wishes = new LinkedHashMap<>();
    private final List<OfferChange> changes = new ArrayList<>();

    private OfferChanges(Offer offer, LocalDate day, List<CodeSet> declared) {
        this.offer = offer;
        this.day = day;
        this.declared = declared;
        for (LeverAction action : LeverCatalog.load().actions()) {
            action.wish().ifPresent(wish -> wishes.put(action, wish));
            action.measures().forEach(measure -> measure.wish().ifPresent(wish -> wishes.put(measure, wish)));
        }
    }

    /**
     * The changes.
     *
     * @param offer the offer
     * @param day the day from which on they would hold
     * @param declared the levers that each commune of the offer's territory declares
     * @return benefits, housing first; ways of practising; start; seats; structures, team and kinds that levers ask for;
     *     levers to declare; each in the order of its list
     */
    static List<OfferChange> of(Offer offer, LocalDate day, List<CodeSet> declared) {
        OfferChanges all = new OfferChanges(offer, day, declared);
        all.benefits();
        all.modes();
        all.start();
        all.seats();
        all.codes(
                "structure",
                OfferFacts.STRUCTURES,
                code -> List.of(offer.toBuilder().structures(code).build()));
        all.codes(
                "team",
                OfferFacts.TEAM,
                code -> List.of(offer.toBuilder().team(code).build()));
        all.codes(
                "kind",
                OfferFacts.KIND,
                code -> List.of(
                        offer, offer.toBuilder().kind(OfferKind.of(code)).build()));
        all.levers();
        return List.copyOf(all.changes);
    }

    private void benefits() {
        List<String> kinds = new ArrayList<>(OfferFacts.BENEFITS.codes().codes());
        kinds.remove(BenefitKind.HOUSING.code());
        kinds.add(0, BenefitKind.HOUSING.code());
        Set<String> offered = codes(OfferFacts.BENEFITS);
        for (String kind : kinds) {
            if (!has(OfferFacts.BENEFITS.codes(), offered, kind)) {
                Benefit benefit = Benefit.of(BenefitKind.of(kind));
                add(
                        "benefit." + kind,
                        benefit.kind().label(),
                        carriedOut(OfferFacts.BENEFITS, kind),
                        offer.toBuilder().benefit(benefit).build());
            }
        }
    }

    private void modes() {
        Set<String> offered = codes(OfferFacts.MODES);
        for (PracticeMode mode : PracticeMode.values()) {
            if (!offered.contains(mode.name())) {
                add(
                        "mode." + mode.name(),
                        labelled("mode d'exercice", "way of practising", mode.label()),
                        carriedOut(OfferFacts.MODES, mode.name()),
                        offer.toBuilder().modes(mode).build());
            }
        }
    }

    /** The days of slots and stops are fixed; those of posts can be moved. */
    private void start() {
        if (offer.slots().isEmpty() && offer.stops().isEmpty()) {
            boolean told = !offer.posts().isEmpty()
                    && offer.posts().stream()
                            .allMatch(post -> post.period().from().isPresent());
            if (told) {
                moved();
            } else {
                List<Post> posts = offer.posts().isEmpty() ? List.of(Post.UNKNOWN) : offer.posts();
                start(
                        "at-once",
                        new Text("début immédiat", "start at once"),
                        posts,
                        first -> first.isEmpty() ? Optional.of(day) : first);
            }
        }
        List<Wish> free = offer.wishes().stream()
                .filter(wish -> !(wish instanceof Wish.Required && isOfArrival(wish)))
                .toList();
        if (free.size() < offer.wishes().size()) {
            add(
                    "start.any",
                    new Text("aucune date d'arrivée exigée", "no day of arrival asked"),
                    List.of(),
                    offer.toBuilder().wishes(free).build());
        }
    }

    private static boolean isOfArrival(Wish wish) {
        return wish.facts().contains(ProjectFacts.AVAILABLE_FROM) && OF_ARRIVAL.containsAll(wish.facts());
    }

    private void moved() {
        for (int months : MONTHS_EARLIER) {
            start(
                    months + (months == 1 ? "-month-earlier" : "-months-earlier"),
                    new Text(
                            "début " + months + " mois plus tôt",
                            "start " + months + (months == 1 ? " month earlier" : " months earlier")),
                    offer.posts(),
                    first -> first.map(from -> from.isAfter(day) ? later(from.minusMonths(months), day) : from));
        }
        for (int months : MONTHS_LATER) {
            start(
                    months + "-months-later",
                    new Text("début " + months + " mois plus tard", "start " + months + " months later"),
                    offer.posts(),
                    first -> first.map(from -> later(from, day).plusMonths(months)));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Adds a change of first days, unless it changes none, is there already, or a post would end before it began. */
    private void start(
            String id, Text label, List<Post> posts, Function<Optional<LocalDate>, Optional<LocalDate>> first) {
        List<Post> moved = new ArrayList<>();
        for (Post post : posts) {
            Optional<LocalDate> from = first.apply(post.period().from());
            Optional<LocalDate> until = post.period().until();
            if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
                return;
            }
            moved.add(post.during(new DateRange(from, until)));
        }
        Offer changed = offer.toBuilder().posts(moved).build();
        boolean isNew = changes.stream().noneMatch(change -> change.offers().contains(changed));
        if (!changed.equals(offer) && isNew) {
            add("start." + id, label, List.of(), changed);
        }
    }

    /** One more seat of the first post that can have one; where seats are not told, there is one of each post today. */
    private void seats() {
        List<Post> posts = new ArrayList<>(offer.posts().isEmpty() ? List.of(Post.UNKNOWN) : offer.posts());
        posts.replaceAll(post -> withSeats(post, post.seats().orElse(1)));
        for (int i = 0; i < posts.size(); i++) {
            int seats = posts.get(i).seats().getAsInt();
            if (seats < MOST_SEATS) {
                posts.set(i, withSeats(posts.get(i), seats + 1));
                int all =
                        posts.stream().mapToInt(post -> post.seats().getAsInt()).sum();
                add(
                        "seats.one-more",
                        new Text("un poste de plus (" + all + ")", "one more seat (" + all + ")"),
                        List.of(),
                        offer.toBuilder().posts(posts).build());
                return;
            }
        }
    }

    private static Post withSeats(Post post, int count) {
        return new Post(OptionalInt.of(count), post.share(), post.period(), post.parts());
    }

    /** The codes of a fact that levers ask for and the offer does not have. */
    private void codes(String word, Fact<?> fact, Function<String, List<Offer>> offers) {
        Set<String> offered = codes(fact);
        fact.codes().codes().stream()
                .filter(code -> !carriedOut(fact, code).isEmpty() && !has(fact.codes(), offered, code))
                .forEach(code -> changes.add(new OfferChange(
                        word + "." + code,
                        switch (word) {
                            case "structure" ->
                                labelled("structure", "structure", fact.codes().label(code));
                            case "team" ->
                                labelled("équipe", "team", fact.codes().label(code));
                            default ->
                                labelled(
                                        "une annonce de plus",
                                        "one more offer",
                                        fact.codes().label(code));
                        },
                        carriedOut(fact, code),
                        offers.apply(code),
                        Optional.empty())));
    }

    private void levers() {
        CodeSystem codes = TerritoryFacts.LEVERS.codes();
        wishes.forEach((item, wish) -> {
            boolean isDeclared =
                    !declared.isEmpty() && declared.stream().allMatch(known -> has(codes, known.codes(), item.id()));
            if (wish.fact().equals(TerritoryFacts.LEVERS.id()) && !isDeclared) {
                LeverDeclaration declaration =
                        LeverDeclaration.of(offer.territory().toString(), item.id(), day, Source.STATED);
                changes.add(new OfferChange(
                        "lever." + item.id(),
                        labelled("levier déclaré", "declared lever", item.label()),
                        List.copyOf(declaration.codes()),
                        List.of(offer),
                        Optional.of(declaration)));
            }
        });
    }

    private void add(String id, Text label, List<String> levers, Offer changed) {
        changes.add(new OfferChange(id, label, levers, List.of(changed), Optional.empty()));
    }

    /** The levers that a code of the offer carries out. */
    private List<String> carriedOut(Fact<?> fact, String code) {
        return wishes.entrySet().stream()
                .filter(entry -> entry.getValue().fact().equals(fact.id())
                        && entry.getValue().codes().stream()
                                .anyMatch(asked -> fact.codes().isUnder(code, asked)))
                .map(entry -> entry.getKey().id())
                .toList();
    }

    /** What the offer surely has of a fact. */
    private Set<String> codes(Fact<?> fact) {
        Object known = offer.facts().read(fact).value().orElse(null);
        return known instanceof CodeSet set ? set.codes() : known instanceof String code ? Set.of(code) : Set.of();
    }

    private static boolean has(CodeSystem system, Set<String> codes, String code) {
        return codes.stream().anyMatch(known -> system.isUnder(known, code));
    }

    private static Text labelled(String french, String english, Text label) {
        return new Text(french + " : " + label.french(), english + ": " + label.english());
    }
}
