package io.ancrage.samples.benchmarks.matching;

import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Value;
import io.ancrage.offer.OfferFacts;
import io.ancrage.place.GeoPoint;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wish, plainly described. As a requirement it has one of the first four forms; as a preference any, one of the first
 * four being full or nothing. What it means is written here once more, apart from the engine under test.
 */
final class PlainWish {

    /** What a wish may be. */
    enum Form {
        /** A number from one bound to another. */
        BETWEEN,
        /** One of some codes. */
        IN,
        /** A set that has any of some codes. */
        ANY,
        /** A day from one to another. */
        DAYS,
        /** A degree that runs in a straight line between two numbers. */
        LINE,
        /** A degree that falls on both sides of an ideal. */
        AROUND,
        /** A degree that falls with the distance to a point. */
        NEAR,
        /** Codes in the order of liking. */
        RANKED
    }

    static final int FALSE = 0;
    static final int UNKNOWN = 1;
    /** With {@code &} as "and". */
    static final int TRUE = 3;

    static final int FULL = 10_000;
    static final int HALF = FULL / 2;
    /** The degree of what is not known, before it counts as half. */
    static final int OPEN = -1;

    /** A day that is not known. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final Fact<LocalDate> START = OfferFacts.STARTS_ON;
    private static final Fact<LocalDate> AVAILABLE = ProjectFacts.AVAILABLE_FROM;

    /** The ordinals of facts that are days. */
    static final int OFFER_STARTS = 0;

    static final int PERSON_COMES = 1;

    final Form form;
    /** The ordinal of a number, code, set or day. */
    final int fact;
    /** The lower bound; of a line, where nothing is left; the ideal. */
    final double from;
    /** The upper bound; of a line, where it is full; the tolerance. */
    final double to;

    final double latitude;
    final double longitude;
    final List<String> codes;
    /** The codes that it accepts, as bits. */
    final long mask;
    /** What each code is worth. */
    final int @Nullable [] steps;

    final int weight;
    /** Whether only the owner sees it. */
    final boolean hidden;

    private PlainWish(
            Form form,
            int fact,
            double from,
            double to,
            double latitude,
            double longitude,
            List<String> codes,
            int weight) {
        this.form = form;
        this.fact = fact;
        this.from = from;
        this.to = to;
        this.latitude = latitude;
        this.longitude = longitude;
        this.codes = codes;
        this.weight = weight;
        this.mask = switch (form) {
            case IN -> CodeFact.of(fact).accepted(codes);
            case ANY -> SetFact.of(fact).bits(codes);
            default -> 0;
        };
        this.steps = form == Form.RANKED ? CodeFact.of(fact).steps(codes) : null;
        this.hidden = isOfTheHousehold();
    }

    /** What {@link Wish#defaultVisibility} says, for the wishes of this world. */
    private boolean isOfTheHousehold() {
        return switch (form) {
            case BETWEEN, LINE, AROUND ->
                fact == NumberFact.COLLEGES.ordinal()
                        || fact == NumberFact.LYCEES.ordinal()
                        || fact == NumberFact.TO_COLLEGE.ordinal()
                        || fact == NumberFact.TO_LYCEE.ordinal();
            case ANY -> codes.contains("CHILDCARE") || codes.contains("PARTNER_JOB_HELP");
            default -> false;
        };
    }

    private static PlainWish required(Form form, int fact, double from, double to, List<String> codes) {
        return new PlainWish(form, fact, from, to, 0, 0, codes, 0);
    }

    static PlainWish between(NumberFact fact, double from, double to) {
        return required(Form.BETWEEN, fact.ordinal(), from, to, List.of());
    }

    static PlainWish atLeast(NumberFact fact, double from) {
        return between(fact, from, Double.POSITIVE_INFINITY);
    }

    static PlainWish atMost(NumberFact fact, double to) {
        return between(fact, Double.NEGATIVE_INFINITY, to);
    }

    static PlainWish in(CodeFact fact, String... codes) {
        return required(Form.IN, fact.ordinal(), 0, 0, List.of(codes));
    }

    static PlainWish any(SetFact fact, String... codes) {
        return required(Form.ANY, fact.ordinal(), 0, 0, List.of(codes));
    }

    static PlainWish days(int fact, double from, double to) {
        return required(Form.DAYS, fact, from, to, List.of());
    }

    static PlainWish line(NumberFact fact, double nothing, double full) {
        return new PlainWish(Form.LINE, fact.ordinal(), nothing, full, 0, 0, List.of(), 1);
    }

    static PlainWish around(NumberFact fact, double ideal, double tolerance) {
        return new PlainWish(Form.AROUND, fact.ordinal(), ideal, tolerance, 0, 0, List.of(), 1);
    }

    static PlainWish near(double latitude, double longitude, double goodKm, double maxKm) {
        return new PlainWish(Form.NEAR, 0, maxKm, goodKm, latitude, longitude, List.of(), 1);
    }

    static PlainWish ranked(CodeFact fact, String... order) {
        return new PlainWish(Form.RANKED, fact.ordinal(), 0, 0, 0, 0, List.of(order), 1);
    }

    /** The same as a preference of a weight. */
    PlainWish weighing(int points) {
        return new PlainWish(form, fact, from, to, latitude, longitude, codes, points);
    }

    /** The same test but for next to nothing, and another one in each round. Codes and days are finite, and stay. */
    PlainWish nudged(int round) {
        return switch (form) {
            case BETWEEN, LINE, AROUND ->
                new PlainWish(form, fact, nudged(from, round), nudged(to, round), latitude, longitude, codes, weight);
            case NEAR -> new PlainWish(form, fact, from, to, nudged(latitude, round), longitude, codes, weight);
            case IN, ANY, DAYS, RANKED -> this;
        };
    }

    /** A few millionths more. An infinite bound stays. */
    static double nudged(double value, int round) {
        return Double.isInfinite(value) ? value : Math.rint((value + round * 1e-6) * 1e6) / 1e6;
    }

    /** What makes two wishes the same test, whatever they weigh. */
    List<Object> test() {
        return List.of(form, fact, from, to, latitude, longitude, codes);
    }

    /** Whether it reads the territory and nothing else. */
    boolean ofTerritory() {
        return switch (form) {
            case BETWEEN, LINE, AROUND -> fact < NumberFact.OF_COMMUNES;
            case IN, RANKED -> fact < CodeFact.OF_COMMUNES;
            case NEAR -> true;
            case ANY, DAYS -> false;
        };
    }

    int truth(Communes communes, int commune, PlainOffer offer) {
        return switch (form) {
            case BETWEEN -> ofNumber(number(communes, commune, offer));
            case IN -> ofCode(code(communes, commune, offer));
            case ANY ->
                ofSet(
                        fact == SetFact.MODES.ordinal()
                                ? offer.modes()
                                : fact == SetFact.BENEFITS.ordinal() ? offer.benefits() : offer.structures());
            case DAYS -> ofDay(offer.start());
            default -> throw new IllegalStateException(form.toString());
        };
    }

    int truth(PlainProject person) {
        return switch (form) {
            case BETWEEN -> ofNumber(person.hours());
            case IN -> ofCode(person.stage());
            case ANY -> ofSet(person.wanted());
            case DAYS -> ofDay(person.available());
            default -> throw new IllegalStateException(form.toString());
        };
    }

    /** From 0 to 10,000, or {@link #OPEN}. */
    int degree(Communes communes, int commune, PlainOffer offer) {
        return switch (form) {
            case LINE -> ofLine(number(communes, commune, offer));
            case AROUND -> ofIdeal(number(communes, commune, offer));
            case NEAR -> ofPoint(communes.latitude[commune], communes.longitude[commune]);
            case RANKED -> ofStep(code(communes, commune, offer));
            default -> ofTruth(truth(communes, commune, offer));
        };
    }

    int degree(PlainProject person) {
        return switch (form) {
            case LINE -> ofLine(person.hours());
            case AROUND -> ofIdeal(person.hours());
            case RANKED -> ofStep(person.stage());
            default -> ofTruth(truth(person));
        };
    }

    private double number(Communes communes, int commune, PlainOffer offer) {
        return fact < NumberFact.OF_COMMUNES
                ? communes.numbers[fact][commune]
                : fact == NumberFact.PAY.ordinal() ? offer.pay() : offer.seats();
    }

    private byte code(Communes communes, int commune, PlainOffer offer) {
        return fact < CodeFact.OF_COMMUNES ? communes.codes[fact][commune] : offer.kind();
    }

    int ofNumber(double value) {
        return value != value ? UNKNOWN : value >= from && value <= to ? TRUE : FALSE;
    }

    int ofCode(byte code) {
        return code == CodeFact.MISSING ? UNKNOWN : code >= 0 && (mask >> code & 1) != 0 ? TRUE : FALSE;
    }

    int ofSet(long set) {
        return (set & mask) != 0 ? TRUE : (set & SetFact.COMPLETE) != 0 ? FALSE : UNKNOWN;
    }

    int ofDay(int day) {
        return day == NO_DAY ? UNKNOWN : day >= from && day <= to ? TRUE : FALSE;
    }

    int ofLine(double value) {
        return value != value ? OPEN : linear(value, from, to);
    }

    int ofIdeal(double value) {
        return value != value ? OPEN : linear(Math.abs(value - from), to, 0);
    }

    int ofPoint(double north, double east) {
        if (north != north || east != east) {
            return OPEN;
        }
        return Math.abs(north - latitude) * PlainArea.LEAST_KM_PER_DEGREE >= from
                ? 0
                : linear(GeoPoint.kilometres(latitude, longitude, north, east), from, to);
    }

    /** Not a number where it is not known. */
    int ofKilometres(double kilometres) {
        return kilometres != kilometres ? OPEN : linear(kilometres, from, to);
    }

    int ofStep(byte code) {
        return code == CodeFact.MISSING ? OPEN : code >= 0 ? steps[code] : 0;
    }

    static int ofTruth(int truth) {
        return truth == TRUE ? FULL : truth == FALSE ? 0 : OPEN;
    }

    static int linear(double value, double nothing, double full) {
        double share = (value - nothing) / (full - nothing);
        return (int) Math.floor(Math.max(0, Math.min(1, share)) * FULL + 0.5);
    }

    /** Of the world's objects. */
    Criterion criterion() {
        return switch (form) {
            case BETWEEN -> ordered(NumberFact.of(fact).fact, decimal(from), decimal(to));
            case IN -> CodeFact.of(fact).fact.in(codes.toArray(String[]::new));
            case ANY -> SetFact.of(fact).fact.hasAny(codes.toArray(String[]::new));
            case DAYS -> ordered(fact == OFFER_STARTS ? START : AVAILABLE, day(from), day(to));
            default -> throw new IllegalStateException(form.toString());
        };
    }

    /** Of the world's objects. */
    Preference preference() {
        return switch (form) {
            case LINE ->
                from < to
                        ? Preference.more(NumberFact.of(fact).fact, from, to)
                        : Preference.less(NumberFact.of(fact).fact, to, from);
            case AROUND -> Preference.around(NumberFact.of(fact).fact, from, to);
            case NEAR -> Preference.near(latitude, longitude, to, from);
            case RANKED -> Preference.ranked(CodeFact.of(fact).fact, codes.toArray(String[]::new));
            default -> Preference.when(criterion());
        };
    }

    private static Criterion ordered(Fact<?> fact, @Nullable Value from, @Nullable Value to) {
        return from == null
                ? new Comparison(fact, Op.AT_MOST, List.of(to))
                : to == null
                        ? new Comparison(fact, Op.AT_LEAST, List.of(from))
                        : new Comparison(fact, Op.BETWEEN, List.of(from, to));
    }

    private static @Nullable Value decimal(double bound) {
        return Double.isInfinite(bound) ? null : Value.Decimal.of(BigDecimal.valueOf(bound));
    }

    private static @Nullable Value day(double bound) {
        return Double.isInfinite(bound) ? null : new Value.Day(LocalDate.ofEpochDay((long) bound));
    }

    @Override
    public String toString() {
        return form + " " + test().subList(1, 7) + " x" + weight;
    }
}
