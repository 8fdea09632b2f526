package io.ancrage.samples.benchmarks.matching;

import io.ancrage.DateRange;
import io.ancrage.Euros;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Visibility;
import io.ancrage.offer.Amount;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.preference.Wish;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Ancrage's objects of a world. What is equal is one object, so that a million offers fit. */
final class AncrageObjects {

    private final Communes communes;
    private final Map<Object, Object> shared = new HashMap<>();

    AncrageObjects(Communes communes) {
        this.communes = communes;
    }

    List<Offer> offers(PlainOffer[] plain) {
        List<Offer> offers = new ArrayList<>(plain.length);
        for (PlainOffer one : plain) {
            offers.add(offer(one));
        }
        return offers;
    }

    List<Project> projects(PlainProject[] plain) {
        return Arrays.stream(plain).map(this::project).toList();
    }

    /** Its number stands in its id, so that ids have the order of numbers. */
    static String id(String prefix, int number) {
        return prefix + String.format(Locale.ROOT, "%07d", number);
    }

    static int number(String id) {
        return Integer.parseInt(id.substring(id.length() - 7));
    }

    Offer offer(PlainOffer plain) {
        Offer.Builder offer = Offer.builder(
                id("o-", plain.id()),
                one(plain.kind(), () -> OfferKind.of(CodeFact.KIND.codes.get(plain.kind()))),
                communes.territories.get(plain.territory()).code());
        for (int trade = 0; trade <= Trades.COUNT; trade++) {
            if ((plain.trades() >>> trade & 1) != 0) {
                boolean any = trade == Trades.ANY_PHYSICIAN;
                offer.profession(
                        any ? Profession.PHYSICIAN : Trades.ALL.get(trade).profession());
                if (!any && Trades.ALL.get(trade).isSpecialty()) {
                    offer.specialty(Trades.ALL.get(trade).asked());
                }
            }
        }
        for (String mode : named(SetFact.MODES, plain.modes())) {
            offer.modes(PracticeMode.valueOf(mode));
        }
        for (String benefit : named(SetFact.BENEFITS, plain.benefits())) {
            offer.benefit(one(benefit, () -> Benefit.of(BenefitKind.of(benefit))));
        }
        if ((plain.benefits() & SetFact.COMPLETE) != 0) {
            offer.benefitsComplete();
        }
        offer.structures(named(SetFact.STRUCTURES, plain.structures()).toArray(String[]::new));
        if (plain.start() != PlainWish.NO_DAY || !Double.isNaN(plain.seats())) {
            offer.post(one(List.of(plain.start(), plain.seats()), () -> post(plain)));
        }
        if (!Double.isNaN(plain.pay())) {
            offer.pay(one(
                    List.of("pay", plain.pay()),
                    () -> Amount.atLeast(Euros.of((long) plain.pay()), Amount.Frequency.MONTH, Amount.Basis.GROSS)));
        }
        if (plain.confirmed() != PlainWish.NO_DAY) {
            offer.confirmedOn(one(List.of("day", plain.confirmed()), () -> LocalDate.ofEpochDay(plain.confirmed())));
        }
        if (plain.asks() != null) {
            plain.asks().requirements().forEach(wish -> offer.add(required(wish, Visibility.PUBLIC)));
            plain.asks().preferences().forEach(wish -> offer.add(preferred(wish, Visibility.PUBLIC)));
        }
        return offer.build();
    }

    private static Post post(PlainOffer plain) {
        Post post = Double.isNaN(plain.seats()) ? Post.UNKNOWN : Post.ofSeats((int) plain.seats());
        return plain.start() == PlainWish.NO_DAY
                ? post
                : post.during(DateRange.from(LocalDate.ofEpochDay(plain.start())));
    }

    Project project(PlainProject plain) {
        int trade = plain.trade();
        boolean untold = trade == Trades.UNTOLD;
        Project.Builder project = Project.builder(
                id("p-", plain.id()),
                untold ? Profession.PHYSICIAN : Trades.ALL.get(trade).profession());
        if (!untold && Trades.ALL.get(trade).isSpecialty()) {
            project.specialty(Specialty.of(Trades.ALL.get(trade).specialties().get(plain.specialty())));
        }
        if (plain.stage() != CodeFact.MISSING) {
            project.stage(CareerStage.valueOf(CodeFact.STAGE.codes.get(plain.stage())));
        }
        if (plain.wanted() != 0) {
            project.fact(ProjectFacts.MODES, CodeSet.of(named(SetFact.WANTED, plain.wanted())));
        }
        if (plain.available() != PlainWish.NO_DAY) {
            project.fact(ProjectFacts.AVAILABLE_FROM, LocalDate.ofEpochDay(plain.available()));
        }
        if (!Double.isNaN(plain.hours())) {
            project.fact(RhythmFacts.WANTED.hoursMost(), BigDecimal.valueOf((long) plain.hours()));
        }
        project.search(plain.area().area());
        plain.requirements().forEach(wish -> project.add(required(wish, visibility(wish))));
        plain.preferences().forEach(wish -> project.add(preferred(wish, visibility(wish))));
        return project.build();
    }

    private static Visibility visibility(PlainWish wish) {
        return wish.hidden ? Visibility.PRIVATE : Visibility.PUBLIC;
    }

    private Wish required(PlainWish wish, Visibility visibility) {
        return one(List.of("required", wish.test()), () -> new Wish.Required(wish.criterion(), visibility));
    }

    private Wish preferred(PlainWish wish, Visibility visibility) {
        return one(
                List.of("preferred", wish.test(), wish.weight),
                () -> new Wish.Preferred(wish.preference(), OptionalInt.of(wish.weight), visibility));
    }

    private static List<String> named(SetFact fact, long set) {
        List<String> codes = new ArrayList<>();
        for (int code = 0; code < fact.codes.size(); code++) {
            if ((set >>> code & 1) != 0) {
                codes.add(fact.codes.get(code));
            }
        }
        return codes;
    }

    @SuppressWarnings("unchecked") // each key stands for things of one type
    private <T> T one(Object key, java.util.function.Supplier<T> make) {
        return (T) shared.computeIfAbsent(key, missing -> make.get());
    }
}
