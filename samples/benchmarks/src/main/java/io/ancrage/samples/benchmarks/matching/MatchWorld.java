package io.ancrage.samples.benchmarks.matching;

import static io.ancrage.samples.benchmarks.matching.PlainWish.NO_DAY;
import static io.ancrage.samples.benchmarks.matching.PlainWish.OFFER_STARTS;
import static io.ancrage.samples.benchmarks.matching.PlainWish.PERSON_COMES;

import io.ancrage.offer.Freshness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A made-up world on the real communes, the same at every run: offers, saved projects, and projects that ask, all plainly
 * described. The first offers of a larger world are those of a smaller one.
 *
 * <p>Trades are skewed as in real life, a fifth in general practice. Offers lie in towns more often than in villages, one in
 * a hundred in an intercommunality or a département whose commune is not settled. Three in ten ask something of whoever
 * comes. Projects search from one département to all of France, require nought to four things besides and prefer five. Of
 * most facts of offers and persons a share is not told.
 */
final class MatchWorld {

    static final long SEED = 20_261_121;
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** How projects ask. */
    enum Mix {
        /** Thresholds as people choose them from menus of round numbers: equal wishes come back. */
        MENUS,
        /** Each threshold drawn anew from a range: a wish on a number, a day or a point was never asked before. */
        FRESH
    }

    private static final int TODAY = (int) DAY.toEpochDay();
    /** Weights of the trades: 1 / (place + this), which gives the first a fifth. */
    private static final double SKEW = 1.3;

    private static final String[][] MODES = {
        {"LIBERAL"},
        {"LIBERAL"},
        {"SALARIED"},
        {"SALARIED"},
        {"MIXED"},
        {"LIBERAL", "SALARIED"},
        {"LIBERAL", "SALARIED", "MIXED"},
        {"LIBERAL", "MIXED"}
    };
    private static final String[] KINDS = {
        "INSTALLATION",
        "ASSOCIATION",
        "SUCCESSION",
        "SALARIED",
        "SALARIED",
        "MIXED",
        "LOCUM",
        "LOCUM",
        "ASSISTANT",
        "COLLABORATOR",
        "VACATIONS"
    };
    private static final String[] BENEFITS = {
        "HOUSING",
        "HOUSING_SEARCH",
        "PREMISES",
        "RENT_REDUCTION",
        "FREE_RENT",
        "SECRETARIAT",
        "INCOME_FLOOR",
        "INSTALLATION_BONUS",
        "CHILDCARE",
        "PARTNER_JOB_HELP",
        "NAMED_WELCOMER",
        "EQUIPMENT"
    };
    private static final String[] STRUCTURES = {
        "MSP", "MSP", "CENTRE_SANTE", "CABINET", "GROUP_PRACTICE", "HOSPITAL", "CLINIC", "EHPAD"
    };
    private static final String[] STAGES = {
        "INTERN",
        "JUNIOR_DOCTOR",
        "LOCUM",
        "LOCUM",
        "INSTALLING",
        "INSTALLING",
        "INSTALLING",
        "INSTALLED",
        "INSTALLED",
        "RETIRED_ACTIVE"
    };
    private static final String[][] ASKED_STAGES = {
        {"INSTALLING", "INSTALLED"}, {"INSTALLING"}, {"LOCUM", "RETIRED_ACTIVE"},
        {"JUNIOR_DOCTOR", "INSTALLING", "INSTALLED"}, {"INTERN", "JUNIOR_DOCTOR", "LOCUM"}, {"LOCUM"}
    };
    private static final String[][] ASKED_MODES = {
        {"SALARIED"}, {"LIBERAL"}, {"SALARIED", "MIXED"}, {"LIBERAL", "MIXED"}
    };
    /** Prefectures and other towns that people want to be near to. */
    private static final double[][] TOWNS = {
        {48.8566, 2.3522},
        {45.764, 4.8357},
        {43.2965, 5.3698},
        {43.6047, 1.4442},
        {44.8378, -0.5792},
        {47.2184, -1.5536},
        {48.5734, 7.7521},
        {43.6108, 3.8767},
        {50.6292, 3.0573},
        {48.1173, -1.6778},
        {45.1885, 5.7245},
        {47.322, 5.0415},
        {49.4432, 1.0993},
        {47.3941, 0.6848},
        {45.8336, 1.2611},
        {45.7772, 3.087},
        {48.39, -4.4861},
        {42.6987, 2.8956},
        {44.5594, 6.079},
        {46.5802, 0.3404},
        {49.1829, -0.3707},
        {48.6921, 6.1844},
        {43.2951, -0.3708},
        {47.9029, 1.9093},
        {46.1699, 1.8716},
        {44.0139, 4.8101},
        {45.6484, 0.1562},
        {46.3223, -0.4588},
        {41.9192, 8.7386},
        {47.238, 6.0243}
    };

    final Communes communes;
    final PlainOffer[] offers;
    /** Saved projects, as their owners see them. */
    final PlainProject[] projects;

    private final double[] trades = new double[Trades.COUNT];
    private final double[] towns;
    private final Map<PlainAsks, PlainAsks> asks = new HashMap<>();
    private final List<PlainWish> askedFirst = new ArrayList<>();
    private final List<PlainWish> preferredOfPersons = new ArrayList<>();
    /** One object for each wish and weight, so that equal asks are found again. */
    private final Map<List<Object>, PlainWish> wishes = new HashMap<>();

    MatchWorld(Communes communes, int offers, int projects) {
        this.communes = communes;
        double sum = 0;
        for (int trade = 0; trade < trades.length; trade++) {
            sum += 1 / (trade + SKEW);
            trades[trade] = sum;
        }
        towns = new double[communes.size];
        sum = 0;
        for (int row = 0; row < towns.length; row++) {
            double people = communes.numbers[NumberFact.POPULATION.ordinal()][row];
            sum += Math.sqrt(people > 0 ? people : 50);
            towns[row] = sum;
        }
        menuOfAsks();
        this.offers = newOffers(offers, SEED + 1);
        this.projects = projects(Mix.MENUS, projects, SEED + 2);
    }

    /** Projects that ask; others than the saved ones. */
    PlainProject[] queries(Mix mix, int count) {
        return projects(mix, count, SEED + 3 + mix.ordinal());
    }

    /** Offers that are not among those of the world. */
    PlainOffer[] newOffers(int count) {
        return newOffers(count, SEED + 9);
    }

    /** The worst: general practice in all of France without a requirement. Their wishes are alike, and none is equal. */
    PlainProject[] worst(int count) {
        SplittableRandom random = new SplittableRandom(SEED + 7);
        PlainProject[] drawn = projects(Mix.FRESH, count, SEED + 7);
        for (int id = 0; id < count; id++) {
            PlainProject like = drawn[id];
            double more = rounded(1 + random.nextDouble() / 10);
            drawn[id] = new PlainProject(
                    id,
                    0,
                    0,
                    like.stage(),
                    like.wanted(),
                    like.available(),
                    like.hours(),
                    everywhere(),
                    List.of(),
                    List.of(
                            PlainWish.line(NumberFact.APL, rounded(4 * more), rounded(2 * more))
                                    .weighing(3),
                            PlainWish.line(NumberFact.TO_HOSPITAL, rounded(40 * more), rounded(10 * more))
                                    .weighing(2),
                            PlainWish.near(44.58, 6.06, rounded(50 * more), rounded(300 * more))
                                    .weighing(2),
                            PlainWish.any(SetFact.BENEFITS, "HOUSING").weighing(2),
                            PlainWish.line(NumberFact.HOUSE_PRICE, rounded(3_000 * more), rounded(1_500 * more))
                                    .weighing(1)));
        }
        return drawn;
    }

    private PlainOffer[] newOffers(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlainOffer[] drawn = new PlainOffer[count];
        for (int id = 0; id < count; id++) {
            drawn[id] = offer(id, random.split());
        }
        return drawn;
    }

    private PlainProject[] projects(Mix mix, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlainProject[] drawn = new PlainProject[count];
        for (int id = 0; id < count; id++) {
            drawn[id] = project(id, mix, random.split());
        }
        return drawn;
    }

    // Offers.

    private PlainOffer offer(int id, SplittableRandom random) {
        int confirmed = random.nextInt(10) == 0
                ? NO_DAY
                : TODAY - (random.nextInt(10) < 7 ? random.nextInt(61) : random.nextInt(500));
        return new PlainOffer(
                id,
                place(random),
                trades(random),
                code(CodeFact.KIND, pick(random, KINDS)),
                set(SetFact.MODES, random.nextInt(8) == 0 ? new String[0] : pick(random, MODES), true),
                benefits(random),
                set(
                        SetFact.STRUCTURES,
                        random.nextInt(4) == 0 ? new String[0] : new String[] {pick(random, STRUCTURES)},
                        true),
                random.nextInt(3) == 0 ? NO_DAY : firstOfMonth(random.nextInt(18)),
                random.nextInt(2) == 0 ? Double.NaN : 2_000 + 100 * random.nextInt(80),
                random.nextInt(5) == 0 ? Double.NaN : 1 + random.nextInt(random.nextInt(3) + 1),
                confirmed,
                share(confirmed),
                random.nextInt(10) < 3 ? asks(random) : null);
    }

    private int place(SplittableRandom random) {
        int epcis = communes.territories.size() - communes.size - communes.departments.size();
        return switch (random.nextInt(500)) {
            case 0, 1, 2, 3 -> communes.size + random.nextInt(epcis);
            case 4 -> communes.size + epcis + random.nextInt(communes.departments.size());
            default -> index(towns, random);
        };
    }

    private long trades(SplittableRandom random) {
        int first = index(trades, random);
        boolean specialty = Trades.ALL.get(first).isSpecialty();
        if (specialty && random.nextInt(33) == 0) {
            return 1L << Trades.ANY_PHYSICIAN;
        }
        long both = 1L << first;
        if (random.nextInt(40) == 0) {
            int second = index(trades, random);
            boolean other = !Trades.ALL.get(second).isSpecialty() || !specialty;
            both |= other ? 1L << second : 0;
        }
        return both;
    }

    private long benefits(SplittableRandom random) {
        Set<String> named = new HashSet<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            named.add(pick(random, BENEFITS));
        }
        return SetFact.BENEFITS.held(named) | (random.nextInt(3) == 0 ? SetFact.COMPLETE : 0);
    }

    private static int share(int confirmed) {
        if (confirmed == NO_DAY) {
            return Freshness.LEAST;
        }
        long days = TODAY - (long) confirmed;
        if (days <= Freshness.FULL_DAYS) {
            return PlainWish.FULL;
        }
        if (days >= Freshness.LEAST_DAYS) {
            return Freshness.LEAST;
        }
        long fall = (PlainWish.FULL - Freshness.LEAST) * (days - Freshness.FULL_DAYS);
        int span = Freshness.LEAST_DAYS - Freshness.FULL_DAYS;
        return PlainWish.FULL - (int) ((2 * fall + span) / (2L * span));
    }

    private void menuOfAsks() {
        for (String[] stages : ASKED_STAGES) {
            askedFirst.add(PlainWish.in(CodeFact.STAGE, stages));
        }
        for (String[] modes : ASKED_MODES) {
            askedFirst.add(PlainWish.any(SetFact.WANTED, modes));
        }
        for (int month = 1; month < 19; month += 2) {
            askedFirst.add(PlainWish.days(PERSON_COMES, Double.NEGATIVE_INFINITY, firstOfMonth(month)));
        }
        for (int hours : new int[] {10, 15, 20, 28, 35}) {
            askedFirst.add(PlainWish.atLeast(NumberFact.HOURS, hours));
        }
        preferredOfPersons.addAll(askedFirst);
        preferredOfPersons.add(PlainWish.ranked(CodeFact.STAGE, "INSTALLING", "INSTALLED", "LOCUM"));
        preferredOfPersons.add(PlainWish.ranked(CodeFact.STAGE, "INSTALLING", "JUNIOR_DOCTOR"));
        preferredOfPersons.add(PlainWish.ranked(CodeFact.STAGE, "LOCUM", "RETIRED_ACTIVE", "INSTALLING"));
        preferredOfPersons.add(PlainWish.line(NumberFact.HOURS, 10, 30));
        preferredOfPersons.add(PlainWish.line(NumberFact.HOURS, 20, 40));
        preferredOfPersons.add(PlainWish.around(NumberFact.HOURS, 28, 20));
    }

    private PlainAsks asks(SplittableRandom random) {
        List<PlainWish> required = distinct(random, askedFirst, 1 + random.nextInt(2));
        List<PlainWish> preferred = new ArrayList<>();
        for (PlainWish wish : distinct(random, preferredOfPersons, 2)) {
            preferred.add(wish.weighing(pick(random, 1, 2, 3, 5)));
        }
        return asks.computeIfAbsent(new PlainAsks(shared(required), shared(preferred)), same -> same);
    }

    private List<PlainWish> shared(List<PlainWish> some) {
        return some.stream()
                .map(wish -> wishes.computeIfAbsent(List.of(wish.test(), wish.weight), key -> wish))
                .toList();
    }

    private static List<PlainWish> distinct(SplittableRandom random, List<PlainWish> menu, int count) {
        List<PlainWish> chosen = new ArrayList<>();
        Set<Object> facts = new HashSet<>();
        while (chosen.size() < count) {
            PlainWish wish = menu.get(random.nextInt(menu.size()));
            if (facts.add(wish.form + " " + wish.fact)) {
                chosen.add(wish);
            }
        }
        return List.copyOf(chosen);
    }

    // Projects.

    private PlainProject project(int id, Mix mix, SplittableRandom random) {
        int trade = index(trades, random);
        boolean specialty = Trades.ALL.get(trade).isSpecialty();
        Draw draw = new Draw(random, mix, specialty);
        int members = Math.max(1, Trades.ALL.get(trade).specialties().size());
        return new PlainProject(
                id,
                specialty && random.nextInt(50) == 0 ? Trades.UNTOLD : trade,
                random.nextInt(members),
                random.nextInt(8) == 0 ? CodeFact.MISSING : code(CodeFact.STAGE, pick(random, STAGES)),
                set(SetFact.WANTED, random.nextInt(6) == 0 ? new String[0] : pick(random, MODES), true),
                random.nextInt(5) == 0 ? NO_DAY : TODAY + random.nextInt(540),
                random.nextInt(3) == 0 ? Double.NaN : 10 + 5 * random.nextInt(9),
                draw.area(),
                draw.requirements(),
                draw.preferences());
    }

    /** Draws what one project wants. */
    private final class Draw {

        private final SplittableRandom random;
        private final boolean fresh;
        private final boolean physician;
        private final Set<String> taken = new HashSet<>();

        Draw(SplittableRandom random, Mix mix, boolean physician) {
            this.random = random;
            this.fresh = mix == Mix.FRESH;
            this.physician = physician;
        }

        /** One of a menu, or near to it. */
        private double choose(double... menu) {
            double chosen = menu[random.nextInt(menu.length)];
            return fresh ? rounded(chosen * (0.8 + 0.4 * random.nextDouble())) : chosen;
        }

        private double day(int month) {
            return fresh ? firstOfMonth(month) + random.nextInt(30) : firstOfMonth(month);
        }

        PlainArea area() {
            int draw = random.nextInt(100);
            int somewhere = communes.department[index(towns, random)];
            if (draw < 20) {
                return departments(somewhere, 1);
            }
            if (draw < 35) {
                return departments(somewhere, 2 + random.nextInt(4));
            }
            if (draw < 60) {
                return regions(communes.regionOf[somewhere]);
            }
            if (draw < 75) {
                double[] point = point();
                return new PlainArea(
                        PlainArea.Kind.CIRCLE, List.of(), 0, 0, point[0], point[1], choose(20, 30, 50, 75, 100, 150));
            }
            return draw < 90 ? metropolitan() : everywhere();
        }

        /** A town, or somewhere in the country. */
        private double[] point() {
            if (!fresh) {
                return TOWNS[random.nextInt(TOWNS.length)];
            }
            double[] town = TOWNS[random.nextInt(TOWNS.length)];
            return new double[] {
                rounded(town[0] + random.nextDouble() - 0.5), rounded(town[1] + random.nextDouble() - 0.5)
            };
        }

        List<PlainWish> requirements() {
            int[] counts = {0, 0, 1, 1, 2, 2, 2, 3, 3, 4};
            int count = counts[random.nextInt(counts.length)];
            List<PlainWish> drawn = new ArrayList<>();
            while (drawn.size() < count) {
                PlainWish wish = requirement();
                if (taken.add(wish.form + " " + wish.fact)) {
                    drawn.add(wish);
                }
            }
            taken.clear();
            return List.copyOf(drawn);
        }

        private PlainWish requirement() {
            return switch (random.nextInt(20)) {
                case 0, 1, 2 -> population();
                case 3, 4 ->
                    PlainWish.atMost(
                            NumberFact.HOUSE_PRICE,
                            choose(1_000, 1_200, 1_500, 1_800, 2_000, 2_500, 3_000, 3_500, 4_000));
                case 5, 6, 7 -> PlainWish.atLeast(facility(), fresh ? choose(0.5, 0.6, 0.7) : 1);
                case 8, 9 -> PlainWish.atMost(distance(), choose(5, 10, 15, 20, 30, 45));
                case 10 -> PlainWish.atMost(NumberFact.APL, choose(2, 2.5, 3, 3.5));
                case 11, 12 -> zone();
                case 13, 14 -> PlainWish.any(SetFact.MODES, pick(random, ASKED_MODES));
                case 15 -> PlainWish.in(CodeFact.KIND, kinds());
                case 16 -> PlainWish.any(SetFact.BENEFITS, benefit());
                case 17 -> PlainWish.days(OFFER_STARTS, Double.NEGATIVE_INFINITY, day(3 + random.nextInt(15)));
                case 18 ->
                    PlainWish.any(SetFact.STRUCTURES, pick(random, new String[][] {
                        {"MAISON_SANTE"}, {"MAISON_SANTE", "CENTRE_SANTE"}, {"CABINET"}, {"HOSPITAL", "CLINIC"}
                    }));
                default -> PlainWish.atLeast(NumberFact.PAY, choose(2_500, 3_000, 3_500, 4_000, 5_000, 6_000));
            };
        }

        private PlainWish population() {
            double least = choose(500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000);
            return switch (random.nextInt(3)) {
                case 0 -> PlainWish.atLeast(NumberFact.POPULATION, least);
                case 1 ->
                    PlainWish.atMost(NumberFact.POPULATION, choose(2_000, 5_000, 10_000, 20_000, 50_000, 100_000));
                default ->
                    PlainWish.between(
                            NumberFact.POPULATION, least, rounded(least + choose(3_000, 7_000, 15_000, 40_000)));
            };
        }

        private NumberFact facility() {
            return pick(
                    random,
                    NumberFact.COLLEGES,
                    NumberFact.LYCEES,
                    NumberFact.PHARMACIES,
                    NumberFact.SUPERMARKETS,
                    NumberFact.HEALTH_HOUSES,
                    NumberFact.CINEMAS,
                    NumberFact.STATIONS);
        }

        private NumberFact distance() {
            return pick(
                    random, NumberFact.TO_HOSPITAL, NumberFact.TO_STATION, NumberFact.TO_COLLEGE, NumberFact.TO_LYCEE);
        }

        private PlainWish zone() {
            return physician
                    ? PlainWish.in(CodeFact.ZONE, pick(random, new String[][] {{"ZIP"}, {"ZIP", "ZAC"}, {"ZIP_PLUS"}}))
                    : PlainWish.in(CodeFact.FRR, pick(random, new String[][] {{"FRR"}, {"FRR", "BENEFICIARY"}}));
        }

        private String[] kinds() {
            return pick(random, new String[][] {
                {"INSTALLATION", "ASSOCIATION", "SUCCESSION"},
                {"SALARIED"},
                {"LOCUM", "VACATIONS"},
                {"INSTALLATION", "SALARIED", "MIXED"},
                {"ASSISTANT", "COLLABORATOR"}
            });
        }

        private String[] benefit() {
            return pick(random, new String[][] {
                {"HOUSING"},
                {"HOUSING", "HOUSING_SEARCH"},
                {"SECRETARIAT"},
                {"RENT_REDUCTION", "PREMISES"},
                {"INSTALLATION_BONUS", "INCOME_FLOOR"},
                {"CHILDCARE"},
                {"PARTNER_JOB_HELP"}
            });
        }

        List<PlainWish> preferences() {
            List<PlainWish> drawn = new ArrayList<>();
            while (drawn.size() < 5) {
                PlainWish wish = preference();
                if (taken.add(wish.form + " " + wish.fact)) {
                    drawn.add(wish.weighing(pick(random, 1, 2, 3, 5, 10)));
                }
            }
            taken.clear();
            return List.copyOf(drawn);
        }

        private PlainWish preference() {
            return switch (random.nextInt(18)) {
                case 0, 1 -> PlainWish.line(NumberFact.APL, choose(3.5, 4, 5), choose(1, 1.5, 2));
                case 2, 3 -> PlainWish.line(distance(), choose(30, 40, 60), choose(5, 10, 15));
                case 4, 5, 6 -> {
                    double[] point = point();
                    yield PlainWish.near(point[0], point[1], choose(10, 20, 30, 50), choose(100, 150, 200, 300));
                }
                case 7, 8 ->
                    PlainWish.line(NumberFact.HOUSE_PRICE, choose(2_500, 3_000, 4_000), choose(1_000, 1_200, 1_500));
                case 9 ->
                    PlainWish.around(
                            NumberFact.POPULATION, choose(3_000, 5_000, 8_000, 15_000), choose(3_000, 10_000, 20_000));
                case 10 -> PlainWish.line(NumberFact.POPULATION, choose(0, 500, 1_000), choose(5_000, 20_000, 50_000));
                case 11 -> PlainWish.atLeast(facility(), fresh ? choose(0.5, 0.6, 0.7) : 1);
                case 12 -> zone();
                case 13 -> PlainWish.any(SetFact.BENEFITS, benefit());
                case 14 -> PlainWish.any(SetFact.MODES, pick(random, ASKED_MODES));
                case 15 ->
                    PlainWish.ranked(CodeFact.KIND, pick(random, new String[][] {
                        {"INSTALLATION", "ASSOCIATION", "SUCCESSION"},
                        {"SALARIED", "MIXED"},
                        {"LOCUM", "ASSISTANT"},
                        {"COLLABORATOR", "ASSISTANT", "INSTALLATION"}
                    }));
                case 16 -> PlainWish.line(NumberFact.PAY, choose(2_000, 2_500), choose(4_000, 6_000, 8_000));
                default ->
                    random.nextBoolean()
                            ? PlainWish.days(OFFER_STARTS, Double.NEGATIVE_INFINITY, day(3 + random.nextInt(15)))
                            : PlainWish.line(NumberFact.SEATS, 0, choose(1, 2, 3));
            };
        }
    }

    // Areas.

    private PlainArea departments(int first, int count) {
        List<String> codes = new ArrayList<>();
        long low = 0;
        long high = 0;
        for (int i = 0; i < count; i++) {
            int one = (first + i) % communes.departments.size();
            codes.add(communes.departments.get(one).toString());
            low |= one < 64 ? 1L << one : 0;
            high |= one < 64 ? 0 : 1L << one - 64;
        }
        return new PlainArea(PlainArea.Kind.TERRITORIES, List.copyOf(codes), low, high, 0, 0, 0);
    }

    private PlainArea regions(int region) {
        return where(
                PlainArea.Kind.TERRITORIES, List.of(communes.regions.get(region).toString()), region);
    }

    private PlainArea metropolitan() {
        return where(PlainArea.Kind.METROPOLITAN, List.of(), -1);
    }

    private static PlainArea everywhere() {
        return new PlainArea(PlainArea.Kind.EVERYWHERE, List.of(), -1, -1, 0, 0, 0);
    }

    /** The départements of a région, or of all that lie in Europe. */
    private PlainArea where(PlainArea.Kind kind, List<String> codes, int region) {
        long low = 0;
        long high = 0;
        for (int one = 0; one < communes.departments.size(); one++) {
            if (region < 0 ? communes.metropolitan[one] : communes.regionOf[one] == region) {
                low |= one < 64 ? 1L << one : 0;
                high |= one < 64 ? 0 : 1L << one - 64;
            }
        }
        return new PlainArea(kind, codes, low, high, 0, 0, 0);
    }

    // Drawing.

    private static int firstOfMonth(int month) {
        return (int) DAY.withDayOfMonth(1).plusMonths(month).toEpochDay();
    }

    private static byte code(CodeFact fact, String code) {
        return (byte) fact.codes.indexOf(code);
    }

    /** Who practises both ways may do it mixed: then the set is not complete, unless it says so. */
    private static long set(SetFact fact, String[] named, boolean complete) {
        Set<String> codes = Set.of(named);
        if (codes.isEmpty()) {
            return 0;
        }
        boolean maybeMixed = fact == SetFact.MODES
                && codes.contains("LIBERAL")
                && codes.contains("SALARIED")
                && !codes.contains("MIXED");
        return fact.held(codes) | (complete && !maybeMixed ? SetFact.COMPLETE : 0);
    }

    /** A number of four decimals. */
    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private static int index(double[] sums, SplittableRandom random) {
        double draw = random.nextDouble() * sums[sums.length - 1];
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > draw) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @SafeVarargs
    private static <T> T pick(SplittableRandom random, T... some) {
        return some[random.nextInt(some.length)];
    }
}
