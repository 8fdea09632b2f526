package io.ancrage.json;

import io.ancrage.DateRange;
import io.ancrage.Euros;
import io.ancrage.Range;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Contacts;
import io.ancrage.actor.Desk;
import io.ancrage.actor.Finess;
import io.ancrage.actor.Mandate;
import io.ancrage.actor.NamedContact;
import io.ancrage.actor.Siren;
import io.ancrage.actor.Siret;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Amount;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Internship;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.offer.Premises;
import io.ancrage.offer.Slot;
import io.ancrage.offer.Stop;
import io.ancrage.offer.Succession;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import io.ancrage.practice.OnCall;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryProfile;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Draws offers, projects, actors and profiles of territories that tell anything that they can tell. */
final class Documents {

    private static final List<Fact<?>> OF_THE_HOST = List.of(
            Fact.number("offer.beds", ""),
            Fact.flag("offer.quiet"),
            Fact.date("offer.opensOn").orNone(),
            Fact.code("offer.style", CodeSystem.ANY),
            Fact.codes("offer.tags", CodeSystem.ANY).orNone(),
            Fact.series("offer.visits", ""),
            Fact.events("offer.fairs"),
            Fact.series("practice.acts", ""),
            Fact.events("practice.aids"),
            Fact.number("household.children", ""),
            Fact.flag("territory.quiet"),
            Fact.flag("territory.coast"),
            Fact.series("territory.births", ""));

    /** The standard words and some of a host's own. */
    static final Vocabulary WORDS = ProjectFacts.vocabulary()
            .with(OF_THE_HOST.toArray(new Fact<?>[0]))
            .withRule("quiet", Set.of(TerritoryFacts.POPULATION), sheet -> true)
            .withMeasure("charm", Set.of(TerritoryFacts.POPULATION), sheet -> 1);

    private static final List<Fact<?>> FACTS = List.copyOf(WORDS.facts());
    private static final List<Fact<?>> OPEN_FACTS = FACTS.stream()
            .filter(fact -> fact.visibility() == Visibility.PUBLIC)
            .toList();

    private final Draws draws;
    private final Draws open;

    Documents(Random random) {
        this.draws = new Draws(random, WORDS, FACTS, "quiet");
        this.open = new Draws(random, WORDS, OPEN_FACTS, "quiet");
    }

    Offer offer() {
        OfferKind kind = OfferKind.of(code(OfferFacts.KIND.codes()));
        Offer.Builder offer = Offer.builder(id("o"), kind, draws.territory());
        draws.maybe(draws::text).ifPresent(offer::title);
        draws.maybe(draws::text).ifPresent(offer::description);
        draws.maybe(this::actor).ifPresent(offer::actor);
        draws.maybe(this::contacts).ifPresent(offer::contacts);
        draws.some(this::profession).forEach(offer::profession);
        draws.some(() -> draws.pick(List.of("SM54", "general-medicine", "SI04")))
                .forEach(offer::specialty);
        draws.some(this::activity).forEach(offer::activity);
        draws.some(() -> draws.pick(List.of(PracticeMode.values()))).forEach(offer::modes);
        draws.some(() -> code(OfferFacts.STRUCTURES.codes())).forEach(offer::structures);
        draws.some(() -> code(OfferFacts.TEAM.codes())).forEach(offer::team);
        draws.some(() -> code(OfferFacts.EQUIPMENT.codes())).forEach(offer::equipment);
        offer.rhythm(rhythm());
        draws.some(this::post).forEach(offer::post);
        draws.maybe(this::amount).ifPresent(offer::pay);
        draws.some(this::benefit).forEach(offer::benefit);
        if (draws.yes()) {
            offer.benefitsComplete();
        }
        draws.maybe(this::premises).ifPresent(offer::premises);
        draws.maybe(() -> new Succession(draws.maybe(draws::day), draws.maybe(this::amount)))
                .ifPresent(offer::succession);
        draws.maybe(() -> new Internship(draws.maybe(this::person), truth(), truth()))
                .ifPresent(offer::internship);
        draws.some(() -> new Slot(DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1)), count(10_000)))
                .forEach(offer::slot);
        draws.some(() -> new Stop(
                        draws.territory(),
                        period(),
                        Set.copyOf(draws.some(() -> draws.pick(List.of(DayOfWeek.values()))))))
                .forEach(offer::stop);
        OF_THE_HOST.stream()
                .filter(fact -> fact.subject() == Subject.OFFER && draws.yes())
                .forEach(fact -> state(offer, fact));
        draws.some(() -> wish(open, Visibility.PUBLIC)).forEach(offer::add);
        offer.published(vintage());
        draws.maybe(draws::day).ifPresent(offer::confirmedOn);
        draws.maybe(draws::day).ifPresent(offer::until);
        draws.maybe(draws::source).ifPresent(offer::source);
        return offer.build();
    }

    private <T> void state(Offer.Builder offer, Fact<T> fact) {
        offer.fact(fact, draws.reading(fact));
    }

    Project project(String id) {
        Project.Builder project = draws.yes() ? Project.builder(id, profession()) : Project.builder(id, activity());
        draws.some(() -> draws.pick(List.of("SM54", "SM04", "SI04")))
                .forEach(code -> project.specialty(Specialty.of(code)));
        FACTS.stream()
                .filter(fact -> fact.subject() == Subject.PROJECT
                        && !Set.of(ProjectFacts.PROFESSION, ProjectFacts.SPECIALTIES, ProjectFacts.ACTIVITY)
                                .contains(fact)
                        && draws.yes())
                .forEach(fact -> state(project, fact));
        draws.some(() -> wish(draws, draws.pick(List.of(Visibility.values())))).stream()
                .filter(wish -> wish.visibility() != Visibility.PUBLIC
                        || wish.facts().stream().allMatch(fact -> fact.visibility() != Visibility.PRIVATE))
                .forEach(project::add);
        return project.build();
    }

    private <T> void state(Project.Builder project, Fact<T> fact) {
        project.fact(fact, draws.reading(fact));
    }

    private Nearness nearness() {
        Nearness limit = draws.yes()
                ? Nearness.kilometres(draws.below(1_001))
                : Nearness.minutes(draws.below(1_441), draws.pick(List.of(TravelMode.values())));
        return draws.yes() ? limit : limit.preferred();
    }

    JointProject joint() {
        return new JointProject(id("c"), project("p-1"), project("p-2"), nearness());
    }

    TerritoryProfile profile() {
        TerritoryProfile.Builder profile = TerritoryProfile.builder(draws.territory());
        FACTS.stream()
                .filter(fact -> fact.subject() == Subject.TERRITORY && draws.below(5) == 0)
                .forEach(fact -> state(profile, fact));
        return profile.build();
    }

    private <T> void state(TerritoryProfile.Builder profile, Fact<T> fact) {
        Reading<T> reading = draws.reading(fact);
        profile.put(fact, reading);
    }

    Actor actor() {
        Actor.Builder actor = named();
        draws.maybe(() -> new Mandate(
                        named().build(), LocalDate.of(2026, 1, 1), draws.maybe(() -> LocalDate.of(2027, 1, 1))))
                .filter(mandate ->
                        !mandate.principal().id().equals(actor.build().id()))
                .ifPresent(actor::actingFor);
        return actor.build();
    }

    private Actor.Builder named() {
        Actor.Builder actor = Actor.builder(id("a"), draws.pick(List.of(ActorKind.values())), draws.text());
        draws.maybe(() -> Siren.of("732829320")).ifPresent(actor::siren);
        draws.maybe(() -> Siret.of("73282932000074")).ifPresent(actor::siret);
        draws.maybe(() -> Finess.of("750712184")).ifPresent(actor::finess);
        draws.some(draws::territory).forEach(actor::within);
        draws.some(this::profession).forEach(actor::seeking);
        return actor;
    }

    private Contacts contacts() {
        return new Contacts(
                person(),
                draws.maybe(this::person),
                draws.maybe(() -> new Desk(draws.text(), draws.maybe(draws::text), draws.maybe(draws::text))));
    }

    private NamedContact person() {
        return new NamedContact(
                draws.text(),
                draws.pick(List.of("", "secrétaire")),
                draws.maybe(() -> "accueil@example.org"),
                draws.maybe(() -> "+33 5 00 00 00 00"));
    }

    private Wish wish(Draws words, Visibility visibility) {
        if (words.yes()) {
            return new Wish.Required(words.criterion(2), visibility);
        }
        OptionalInt weight = draws.yes() ? OptionalInt.of(1 + draws.below(100)) : OptionalInt.empty();
        return new Wish.Preferred(preference(words), weight, visibility);
    }

    private Preference preference(Draws words) {
        BigDecimal low = BigDecimal.valueOf(draws.below(1_000), 1);
        BigDecimal high = low.add(BigDecimal.ONE);
        return switch (draws.below(8)) {
            case 0 -> new Preference.Around(TerritoryFacts.POPULATION, low, high);
            case 1 -> new Preference.More(TerritoryFacts.POPULATION, low, high);
            case 2 -> new Preference.Less(TerritoryFacts.HOUSE_PRICE, low, high);
            case 3 -> new Preference.Near(GeoPoint.ofDegrees(44.5, draws.below(180)), 1 + draws.below(5), 10.5);
            case 4 ->
                new Preference.Ranked(
                        OfferFacts.KIND, Stream.of("SALARIED", "acme:X").toList());
            case 5 -> Preference.measured(WORDS, "charm", draws.pick(List.of(Subject.values())));
            case 6 ->
                new Preference.TravelTime(
                        GeoPoint.ofDegrees(draws.below(90), 6.08),
                        draws.pick(List.of(TravelMode.values())),
                        draws.below(60),
                        60 + draws.below(100));
            default -> new Preference.When(words.criterion(2));
        };
    }

    private Post post() {
        List<Post.Part> parts = new ArrayList<>();
        if (draws.yes()) {
            int percent = 1 + draws.below(98);
            parts.add(part("HOSPITAL", percent));
            parts.add(part("CABINET", 100 - percent));
        }
        return new Post(count(10_000), range(100), period(), parts);
    }

    private Post.Part part(String structure, int percent) {
        return new Post.Part(
                draws.territory(),
                draws.maybe(() -> draws.pick(List.of(PracticeMode.values()))),
                Optional.of(structure),
                percent);
    }

    private Benefit benefit() {
        BenefitKind kind = BenefitKind.of(code(OfferFacts.BENEFITS.codes()));
        return draws.yes()
                ? Benefit.of(kind)
                : new Benefit(
                        kind,
                        draws.maybe(this::amount),
                        count(600),
                        count(600),
                        draws.maybe(() -> open.criterion(1)),
                        draws.pick(List.of("", "sur demande")));
    }

    private Amount amount() {
        Euros low = new Euros(BigDecimal.valueOf(draws.below(1_000_000), 2));
        Euros high = low.plus(Euros.of(draws.below(3)));
        int form = draws.below(3);
        return new Amount(
                form == 0 ? Optional.empty() : Optional.of(low),
                form == 1 ? Optional.empty() : Optional.of(high),
                draws.pick(List.of(Amount.Frequency.values())),
                draws.pick(List.of(Amount.Basis.values())));
    }

    private Premises premises() {
        return new Premises(
                draws.maybe(() -> BigDecimal.valueOf(1 + draws.below(1_000), 1)),
                draws.maybe(draws::day),
                draws.maybe(this::amount),
                truth(),
                truth());
    }

    private WorkRhythm rhythm() {
        return new WorkRhythm(
                range(168), range(7), draws.maybe(() -> draws.pick(List.of(OnCall.values()))), truth(), truth());
    }

    private Range range(int most) {
        BigDecimal low = BigDecimal.valueOf(draws.below(5 * most), 1);
        BigDecimal high = draws.yes() ? low : low.add(BigDecimal.ONE);
        return new Range(draws.maybe(() -> low), draws.maybe(() -> high));
    }

    private DateRange period() {
        LocalDate from = draws.day();
        return new DateRange(draws.maybe(() -> from), draws.maybe(() -> from.plusDays(1 + draws.below(900))));
    }

    private Vintage vintage() {
        return Vintage.of(draws.pick(List.of("", "2026", "2026-03", "2026-03-02", "2020/2024")));
    }

    private OptionalInt count(int most) {
        return draws.yes() ? OptionalInt.of(1 + draws.below(most)) : OptionalInt.empty();
    }

    private Truth truth() {
        return draws.pick(List.of(Truth.values()));
    }

    private Profession profession() {
        return draws.pick(List.of(Profession.PHYSICIAN, Profession.NURSE, Profession.DENTIST));
    }

    private ActivityCode activity() {
        return new ActivityCode(
                draws.pick(List.of(ActivityCode.Nomenclature.values())), draws.pick(List.of("10.71C", "47.73Z")));
    }

    /** A listed code, or a host's own. */
    private String code(CodeSystem system) {
        return draws.below(5) == 0 ? "acme:OWN" : draws.pick(List.copyOf(system.codes()));
    }

    private String id(String letter) {
        return letter + "-" + draws.below(5);
    }
}
