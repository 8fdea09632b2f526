package io.ancrage.matching;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * A few invented communes, on the mainland and overseas, of which some facts are unknown, known in part or imprecisely; and
 * random wishes that fit them sometimes. Few values and few facts, so that wishes meet and contradict each other.
 */
final class Hamlets {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final CodeSystem ZONES = CodeSystem.builder("zones", "")
            .codes("A", "A1", "A2", "B", "B1")
            .under("A1", "A")
            .under("A2", "A")
            .under("B1", "B")
            .closed()
            .build();
    private static final CodeSystem TOOLS = CodeSystem.builder("tools", "")
            .codes("SCANNER", "MRI", "CHAIR")
            .under("MRI", "SCANNER")
            .build();

    private static final Fact<LocalDate> OPENED_ON = Fact.date("territory.openedOn");
    private static final Fact<String> ZONE = Fact.code("territory.zone", ZONES).orNone();
    private static final Fact<CodeSet> SCHOOLS = Fact.codes("territory.schools", ZONES);
    private static final Fact<Boolean> QUIET = Fact.flag("territory.quiet");
    private static final Fact<BigDecimal> ROOMS = Fact.number("offer.rooms", "");
    private static final Fact<LocalDate> FREE_ON = Fact.date("offer.freeOn");
    private static final Fact<CodeSet> EQUIPPED = Fact.codes("offer.equipped", TOOLS);

    static final Vocabulary WORDS = ProjectFacts.vocabulary()
            .with(OPENED_ON, ZONE, SCHOOLS, QUIET, ROOMS, FREE_ON, EQUIPPED)
            .withRule(
                    "small and quiet",
                    Set.of(TerritoryFacts.POPULATION, QUIET),
                    sheet -> sheet.read(QUIET).value().orElseThrow()
                            && sheet.read(TerritoryFacts.POPULATION)
                                            .value()
                                            .orElseThrow()
                                            .intValue()
                                    < 5);

    private static final List<Operand> OF_PLACES = List.of(
            TerritoryFacts.POPULATION,
            TerritoryFacts.POPULATION,
            TerritoryFacts.HOUSE_PRICE,
            OPENED_ON,
            OPENED_ON,
            ZONE,
            SCHOOLS,
            QUIET,
            ZONE.at(Fact.AS_OF),
            TerritoryFacts.POPULATION.at(Fact.AS_OF),
            new Elapsed(ChronoUnit.YEARS, OPENED_ON, Fact.AS_OF));
    private static final List<Operand> OF_OFFERS =
            List.of(ROOMS, ROOMS, FREE_ON, EQUIPPED, OfferFacts.MODES, OfferFacts.PROFESSIONS, OfferFacts.KIND);

    private static final List<Area> AREAS = List.of(
            Area.everywhere(),
            Area.metropolitan(),
            Area.overseas(),
            Area.in("23001"),
            Area.in("DEP-23"),
            Area.in("REG-04"),
            Area.in("BAS-lake"),
            Area.around(GeoPoint.ofDegrees(46, 2), 30),
            Area.around(GeoPoint.ofDegrees(46, 2), 60),
            Area.around(GeoPoint.ofDegrees(46.1, 2.2), 5),
            Area.anyOf());

    private final RandomGenerator random;

    Hamlets(RandomGenerator random) {
        this.random = random;
    }

    /** Communes with what is known of them. */
    Territories territories() {
        List<Territory> all = new ArrayList<>(List.of(
                Territory.of("DEP-23", "Creuse", "REG-75"),
                Territory.of("DEP-974", "La Réunion", "REG-04"),
                Territory.of("REG-75", "Nouvelle-Aquitaine"),
                Territory.of("REG-04", "La Réunion"),
                Territory.of("BAS-lake", "Lac", "DEP-23")));
        List<String> communes = new ArrayList<>();
        for (int i = 3 + random.nextInt(random.nextBoolean() ? 8 : 25); i > 0; i--) {
            boolean overseas = random.nextInt(4) == 0;
            String code = (overseas ? "974" : "23") + (overseas ? "%02d" : "%03d").formatted(i);
            communes.add(code);
            if (overseas) {
                all.add(Territory.of(code, "Hameau " + i, "DEP-974", "REG-04"));
            } else if (random.nextInt(3) == 0) {
                all.add(Territory.of(code, "Hameau " + i, "DEP-23", "REG-75", "BAS-lake"));
            } else {
                all.add(Territory.of(code, "Hameau " + i, "DEP-23", "REG-75"));
            }
        }
        Territory first = Territory.of("23001", "Hameau 1", "DEP-23", "REG-75");
        if (all.stream().noneMatch(one -> one.code().equals(first.code()))) {
            all.add(first);
            communes.add("23001");
        }
        Territories told = Territories.of(all, Source.of("Invented"), Vintage.of("2026"));
        for (Fact<?> fact : List.of(
                TerritoryFacts.POPULATION,
                TerritoryFacts.HOUSE_PRICE,
                OPENED_ON,
                ZONE,
                SCHOOLS,
                QUIET,
                Inside.LATITUDE,
                Inside.LONGITUDE)) {
            told = with(told, communes, fact);
        }
        return told;
    }

    private <T> Territories with(Territories told, Collection<String> communes, Fact<T> fact) {
        TerritoryValues<T> values = TerritoryValues.of(fact, Source.of("Invented"), Vintage.of("2026"));
        for (String commune : communes) {
            TerritoryCode code = TerritoryCode.parse(commune);
            if (random.nextInt(4) > 0) {
                values.put(code, reading(fact));
            }
            if (random.nextInt(6) == 0) {
                LocalDate from = DAY.minusDays(random.nextInt(400));
                values.put(code, from, from.plusDays(random.nextInt(400)), reading(fact));
            }
        }
        return told.with(values);
    }

    @SuppressWarnings("unchecked") // of each kind, what is made is of its type
    private <T> Reading<T> reading(Fact<T> fact) {
        if (fact.mayBeNone() && random.nextInt(6) == 0) {
            return new None<>(Source.of("Invented"), Vintage.UNKNOWN);
        }
        Precision precision = Precision.EXACT;
        Object value;
        if (fact.kind() == Kind.FLAG) {
            value = random.nextBoolean();
        } else if (fact.kind() == Kind.DATE) {
            value = day();
            precision = List.of(Precision.EXACT, Precision.EXACT, Precision.MONTH, Precision.YEAR)
                    .get(random.nextInt(4));
        } else if (fact.kind() == Kind.CODE) {
            value = code(fact.codes());
            precision = random.nextInt(4) == 0 ? Precision.OR_FINER : Precision.EXACT;
        } else if (fact.kind() == Kind.CODES) {
            value = new CodeSet(new TreeSet<>(codes(fact.codes(), random.nextInt(3))), random.nextInt(3) > 0);
        } else if (fact.equals(Inside.LATITUDE) || fact.equals(Inside.LONGITUDE)) {
            value = BigDecimal.valueOf(fact.equals(Inside.LATITUDE) ? 46 : 2)
                    .add(BigDecimal.valueOf(random.nextInt(9), 1));
        } else {
            value = number();
        }
        return new Known<>((T) value, precision, Source.of("Invented"), Vintage.of("2026"));
    }

    private LocalDate day() {
        return LocalDate.of(2024 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(17)).divide(BigDecimal.valueOf(2));
    }

    private String code(CodeSystem system) {
        List<String> codes = List.copyOf(new TreeSet<>(system.codes()));
        return codes.get(random.nextInt(codes.size()));
    }

    private List<String> codes(CodeSystem system, int count) {
        List<String> codes = new ArrayList<>();
        while (codes.size() < count) {
            codes.add(code(system));
        }
        return codes;
    }

    /** Offers in communes, and some whose place is not settled. */
    List<Offer> offers(Territories territories) {
        List<Territory> places = new ArrayList<>(territories.territories(TerritoryLevel.COMMUNE));
        places.add(territories.require("DEP-23"));
        places.add(territories.require("BAS-lake"));
        List<Offer> offers = new ArrayList<>();
        for (int i = 1 + random.nextInt(random.nextBoolean() ? 10 : 30); i > 0; i--) {
            Territory place = places.get(random.nextInt(places.size()));
            offers.add(offer("o-" + i, place.code()));
        }
        return offers;
    }

    private Offer offer(String id, TerritoryCode place) {
        OfferKind kind = random.nextBoolean() ? OfferKind.SALARIED : OfferKind.LOCUM;
        Offer.Builder offer = Offer.builder(id, kind, place);
        if (random.nextInt(6) > 0) {
            offer.profession(random.nextInt(5) > 0 ? Profession.PHYSICIAN : Profession.MIDWIFE);
        }
        if (random.nextInt(4) == 0) {
            offer.specialty("general-medicine");
        }
        if (random.nextBoolean()) {
            offer.modes(random.nextBoolean() ? PracticeMode.SALARIED : PracticeMode.LIBERAL);
        }
        for (Fact<?> fact : List.of(ROOMS, FREE_ON, EQUIPPED)) {
            if (random.nextInt(4) > 0) {
                tell(offer, fact);
            }
        }
        if (random.nextInt(3) == 0) {
            offer.require(ProjectFacts.CAREER_STAGE.in("LOCUM", "INSTALLING"));
        }
        if (random.nextInt(4) == 0) {
            offer.require(ProjectFacts.AVAILABLE_FROM.atMost(DAY.plusDays(random.nextInt(400))));
        }
        return offer.confirmedOn(DAY).build();
    }

    private <T> void tell(Offer.Builder offer, Fact<T> fact) {
        offer.fact(fact, reading(fact));
    }

    /** Someone who requires up to so much, of places only or of offers too. */
    Project.Builder project(int most, boolean ofOffers) {
        Project.Builder project = Project.builder("p", Profession.PHYSICIAN);
        if (random.nextBoolean()) {
            project.stage(CareerStage.values()[random.nextInt(CareerStage.values().length)]);
        }
        if (random.nextBoolean()) {
            project.fact(ProjectFacts.AVAILABLE_FROM, DAY.plusDays(random.nextInt(400)));
        }
        List<Operand> pool = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            pool.add(
                    ofOffers && random.nextBoolean()
                            ? OF_OFFERS.get(random.nextInt(OF_OFFERS.size()))
                            : OF_PLACES.get(random.nextInt(OF_PLACES.size())));
        }
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            project.require(requirement(pool, 2));
        }
        return project;
    }

    private Criterion requirement(List<Operand> pool, int depth) {
        switch (random.nextInt(depth == 0 ? 8 : 14)) {
            case 0:
                return new Inside(area(depth));
            case 8:
                return new AnyOf(requirements(pool, depth - 1));
            case 9:
                return new AllOf(requirements(pool, depth - 1));
            case 10:
                return new Not(requirement(pool, depth - 1));
            case 11:
                return random.nextBoolean()
                        ? WORDS.rule("small and quiet")
                        : new SomeOf(1, requirements(pool, depth - 1));
            default:
                return comparison(pool.get(random.nextInt(pool.size())));
        }
    }

    private List<Criterion> requirements(List<Operand> pool, int depth) {
        List<Criterion> some = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            some.add(requirement(pool, depth));
        }
        return some;
    }

    private Area area(int depth) {
        Area one = AREAS.get(random.nextInt(AREAS.size()));
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> Area.anyOf(one, area(depth - 1));
            case 1 -> one.except(area(depth - 1));
            default -> one;
        };
    }

    private Comparison comparison(Operand operand) {
        List<Op> ops = new ArrayList<>(new TreeSet<>(Comparison.opsOf(operand)));
        Op op = ops.get(random.nextInt(ops.size()));
        int count =
                op == Op.BETWEEN ? 2 : op == Op.IN || op == Op.HAS_ANY || op == Op.HAS_ALL ? 1 + random.nextInt(2) : 1;
        List<Value> right = new ArrayList<>();
        while (right.size() < count) {
            right.add(constant(operand));
        }
        try {
            return new Comparison(operand, op, right);
        } catch (AncrageException turnedRound) {
            return new Comparison(operand, op, List.of(right.get(1), right.get(0)));
        }
    }

    private Value constant(Operand operand) {
        if (operand instanceof Elapsed) {
            return Value.Decimal.of(BigDecimal.valueOf(random.nextInt(4)));
        }
        if (operand.kind() == Kind.FLAG) {
            return new Value.Flag(random.nextBoolean());
        }
        if (operand.kind() == Kind.NUMBER) {
            return Value.Decimal.of(number());
        }
        return operand.kind() == Kind.DATE ? new Value.Day(day()) : new Value.Code(code(operand.codes()));
    }
}
