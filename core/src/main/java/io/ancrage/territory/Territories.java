package io.ancrage.territory;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Spelling;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A directory of territories, and one {@link FactTable} per level with what is known of them.
 *
 * <p>It is one vintage of the geographic code: each territory has one current code. A former code, or the code of a
 * municipal arrondissement written bare, resolves to what it stands for today; a code that is current wins. {@link
 * #former} tells when that happened. Immutable and thread-safe: {@link #with} and {@link #asOf} make new ones that share
 * what they have in common. Finding a territory by code takes a binary search; the indexes by postal code and by name
 * are made at first use.
 */
public final class Territories {

    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_SHOWN = 8;
    /** Shorter texts are near to too many names. */
    private static final int SHORTEST_NAME = 3;
    /** Kilometres per degree of latitude, a little less than true: a filter before the exact distance. */
    private static final double KM_PER_DEGREE = 111.0;

    private final Directory directory;
    private final Map<TerritoryLevel, FactTable> tables;
    private final @Nullable LocalDate day;
    private final Lazy<double[][]> points = new Lazy<>(this::communePoints);

    Territories(Directory directory, Map<TerritoryLevel, FactTable> tables, @Nullable LocalDate day) {
        this.directory = directory;
        this.tables = tables;
        this.day = day;
    }

    /**
     * A directory of a host's own territories, about which nothing is known yet but what each lies in.
     *
     * @param territories the territories, of any levels and in any order
     * @param source where the list comes from
     * @param asOf the time that it tells of
     * @return the directory
     * @throws IllegalArgumentException if a code comes twice
     */
    public static Territories of(Collection<Territory> territories, Source source, Vintage asOf) {
        return of(territories, List.of(), source, asOf);
    }

    /**
     * A directory of a host's own territories, with the former codes that it understands.
     *
     * @param territories the territories, of any levels and in any order
     * @param former former codes; each stands for one of the territories
     * @param source where the list comes from
     * @param asOf the time that it tells of
     * @return the directory
     * @throws IllegalArgumentException if a code comes twice, or a former code stands for no territory
     */
    public static Territories of(
            Collection<Territory> territories, Collection<FormerCode> former, Source source, Vintage asOf) {
        Map<TerritoryLevel, List<Territory>> byLevel = new EnumMap<>(TerritoryLevel.class);
        for (Territory territory : Directory.sorted(territories)) {
            byLevel.computeIfAbsent(territory.level(), level -> new ArrayList<>())
                    .add(territory);
        }
        Map<String, FormerCode> byCode = new TreeMap<>();
        for (FormerCode old : former) {
            if (byCode.put(old.code(), old) != null) {
                throw new IllegalArgumentException("two former communes have the code " + old.code());
            }
        }
        Directory directory = new Directory(byLevel, byCode);
        byCode.values().forEach(old -> {
            if (directory.find(old.current()) == null) {
                throw new IllegalArgumentException("former code " + old.code() + " stands for none: " + old.current());
            }
        });
        Map<TerritoryLevel, FactTable> tables = new EnumMap<>(TerritoryLevel.class);
        byLevel.forEach((level, list) ->
                tables.put(level, FactTable.of(list.size(), List.of(within(list, source, asOf)))));
        return new Territories(directory, tables, null);
    }

    /** For each territory the complete set of its own code and of all that it lies in. */
    static FactColumn<CodeSet> within(List<Territory> territories, Source source, Vintage asOf) {
        FactColumn.Builder<CodeSet> column =
                FactColumn.builder(Inside.WITHIN, territories.size()).from(source, asOf);
        // Neighbours share their list of parents: one list of texts for each.
        IdentityHashMap<List<TerritoryCode>, String[]> shared = new IdentityHashMap<>();
        for (int row = 0; row < territories.size(); row++) {
            Territory territory = territories.get(row);
            String[] texts = shared.get(territory.parents());
            if (texts == null) {
                texts = texts(territory.parents());
                shared.put(territory.parents(), texts);
            }
            String[] codes = texts.clone();
            codes[0] = territory
                    .level()
                    .prefix()
                    .concat("-")
                    .concat(territory.code().code());
            column.putCodes(row, List.of(codes));
        }
        return column.build();
    }

    /** Not by {@code toString}: a quick way for the tens of thousands of a whole country. */
    private static String text(TerritoryCode code) {
        return code.level().prefix().concat("-").concat(code.code());
    }

    /** The texts of codes, behind a free place. */
    private static String[] texts(List<TerritoryCode> codes) {
        String[] texts = new String[codes.size() + 1];
        for (int i = 0; i < codes.size(); i++) {
            texts[i + 1] = text(codes.get(i));
        }
        return texts;
    }

    /**
     * The territories of a level.
     *
     * @param level the level
     * @return the territories in ascending order of their codes; empty for a level that the directory does not have
     */
    public List<Territory> territories(TerritoryLevel level) {
        return directory.territories(level);
    }

    /**
     * What is known of the territories of a level.
     *
     * @param level the level
     * @return the table; its row i is the i-th of {@link #territories}
     */
    public FactTable table(TerritoryLevel level) {
        FactTable table = tables.get(level);
        return table == null ? FactTable.of(0, List.of()) : table;
    }

    /**
     * The row of a territory in the table of its level.
     *
     * @param code its current code; {@link #find(TerritoryCode)} gives the current code for a former one
     * @return the row; empty where no territory has this very code
     */
    public OptionalInt row(TerritoryCode code) {
        int row = directory.row(code.level(), code.code());
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /**
     * The territory of a code.
     *
     * @param code a current or former code; that of an arrondissement may have the level of a commune
     * @return the territory as it is today; empty where there is none
     */
    public Optional<Territory> find(TerritoryCode code) {
        return Optional.ofNullable(directory.find(code));
    }

    /**
     * The territory of a code in text.
     *
     * @param code such as {@code 23096}, {@code 2a004}, {@code DEP-23}; a bare code means a commune or arrondissement
     * @return the territory as it is today; empty where there is none, and for a text that is no code
     */
    public Optional<Territory> find(String code) {
        try {
            return find(TerritoryCode.parse(code));
        } catch (AncrageException notACode) {
            return Optional.empty();
        }
    }

    /**
     * The territory of a code.
     *
     * @param code a current or former code; that of an arrondissement may have the level of a commune
     * @return the territory as it is today
     * @throws AncrageException with code ANC-TERR-002, if there is none
     */
    public Territory require(TerritoryCode code) {
        return find(code).orElseThrow(() -> unknown(code.toString()));
    }

    /**
     * The territory of a code in text.
     *
     * @param code such as {@code 23096}, {@code DEP-23}; a bare code means a commune or arrondissement
     * @return the territory as it is today
     * @throws AncrageException with code ANC-TERR-002, if there is none. It says what would be right: the communes of a
     *     postal code, the code of a name or of the nearest name, the level that a bare code lacks
     */
    public Territory require(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    /**
     * What a code was, when it is not current any more.
     *
     * @param code an INSEE code, bare or as {@code COM-01033}
     * @return the former commune and its successor; empty for a code that is current or was never there
     */
    public Optional<FormerCode> former(String code) {
        String trimmed = code.strip().toUpperCase(Locale.ROOT);
        String bare = trimmed.startsWith("COM-") ? trimmed.substring("COM-".length()) : trimmed;
        return directory.row(TerritoryLevel.COMMUNE, bare) >= 0
                ? Optional.empty()
                : Optional.ofNullable(directory.former().get(bare));
    }

    /**
     * The territories that a postal code serves. One often serves several, and a commune may have several.
     *
     * @param postalCode five digits
     * @return the communes, then the arrondissements, each in code order; empty for an unknown code
     */
    public List<Territory> byPostalCode(String postalCode) {
        return directory.byPostalCode(postalCode.strip());
    }

    /**
     * The territories of a name. Accents, case, hyphens and apostrophes do not matter; St, Ste stand for Saint, Sainte,
     * and s/ for sur. The whole name is needed, with its article.
     *
     * @param name such as {@code St Etienne}
     * @return all that bear it: communes first, then the other levels in their order, each in code order; homonyms are
     *     frequent
     */
    public List<Territory> named(String name) {
        return directory.named(name);
    }

    /**
     * The former communes of a name, folded as in {@link #named}.
     *
     * @param name such as {@code Bellegarde-sur-Valserine}
     * @return all that bore it, in code order, some of them under the code of the commune of today
     */
    public List<FormerCode> formerNamed(String name) {
        return directory.formerNamed(name);
    }

    /**
     * The communes whose point lies within a great-circle distance, the edge included. A commune without coordinates is
     * never among them.
     *
     * @param centre the centre
     * @param kilometres the radius, at least 0
     * @return the communes by ascending distance, then code
     */
    public List<Territory> within(GeoPoint centre, double kilometres) {
        if (!(kilometres >= 0)) {
            throw new IllegalArgumentException("a radius is at least 0 km: " + kilometres);
        }
        double[] latitudes = points.get()[0];
        double[] longitudes = points.get()[1];
        List<Territory> communes = territories(TerritoryLevel.COMMUNE);
        record Near(Territory territory, double kilometres) {}
        List<Near> near = new ArrayList<>();
        for (int row = 0; row < latitudes.length; row++) {
            // A missing coordinate is NaN and passes no comparison.
            if (Math.abs(latitudes[row] - centre.latitude()) * KM_PER_DEGREE <= kilometres) {
                double distance =
                        GeoPoint.kilometres(centre.latitude(), centre.longitude(), latitudes[row], longitudes[row]);
                if (distance <= kilometres) {
                    near.add(new Near(communes.get(row), distance));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Near::kilometres)
                .thenComparing(one -> one.territory().code()));
        return near.stream().map(Near::territory).toList();
    }

    /**
     * The communes that surely lie in an area. One of which it is unknown, because the area is a circle and the commune
     * has no coordinates, is not among them; a {@code Program} of {@link Inside} tells it apart.
     *
     * @param area the area
     * @return the communes in code order
     * @throws AncrageException with code ANC-TERR-002, if the area names a territory that is not in this directory
     */
    public List<Territory> in(Area area) {
        return in(area, TerritoryLevel.COMMUNE);
    }

    /**
     * The territories of a level that surely lie in an area. An EPCI that straddles départements lies in each of them.
     *
     * @param area the area
     * @param level the level
     * @return the territories in code order
     * @throws AncrageException with code ANC-TERR-002, if the area names a territory that is not in this directory
     */
    public List<Territory> in(Area area, TerritoryLevel level) {
        List<Territory> territories = territories(level);
        return Vocabulary.of(List.of(Inside.WITHIN, Inside.LATITUDE, Inside.LONGITUDE))
                .compile(new Inside(current(area)))
                .test(table(level))
                .rows(Truth.TRUE)
                .mapToObj(territories::get)
                .toList();
    }

    /**
     * An area in the codes of today: former codes are replaced by their successors, bare codes of arrondissements get
     * their level.
     *
     * @param area the area
     * @return the same area, or an equal one in current codes
     * @throws AncrageException with code ANC-TERR-002, if it names a territory that is not in this directory
     */
    public Area current(Area area) {
        if (area instanceof Area.In in) {
            return new Area.In(require(in.territory()).code());
        }
        if (area instanceof Area.Union union) {
            return new Area.Union(union.areas().stream().map(this::current).toList());
        }
        if (area instanceof Area.Except except) {
            return new Area.Except(current(except.area()), current(except.without()));
        }
        return area;
    }

    /**
     * A criterion whose areas are in the codes of today. A program compares codes as they are written, so a former code
     * would hold nowhere, and so would one that never was: bring what people typed through this first. A matcher does.
     *
     * @param criterion the criterion
     * @return an equal one but for the codes of areas
     * @throws AncrageException with code ANC-TERR-002 and the place of the area, such as {@code /all/0/inside}, if it names
     *     a territory that is not in this directory
     */
    public Criterion current(Criterion criterion) {
        return new CurrentCodes(this).in(criterion);
    }

    /**
     * All that is known of a territory.
     *
     * @param code a current or former code
     * @return its row as a sheet
     * @throws AncrageException with code ANC-TERR-002, if there is none
     */
    public FactSheet sheet(TerritoryCode code) {
        TerritoryCode current = require(code).code();
        return table(current.level()).row(directory.row(current.level(), current.code()));
    }

    /**
     * The point of a territory: of a commune the centroid, not the town hall.
     *
     * @param code a current or former code
     * @return the point; empty where it is not known, or no territory has the code
     */
    public Optional<GeoPoint> location(TerritoryCode code) {
        return find(code).flatMap(territory -> {
            FactSheet sheet = sheet(territory.code());
            Optional<BigDecimal> latitude = sheet.read(Inside.LATITUDE).value();
            Optional<BigDecimal> longitude = sheet.read(Inside.LONGITUDE).value();
            return latitude.isPresent() && longitude.isPresent()
                    ? Optional.of(new GeoPoint(
                            latitude.get().doubleValue(), longitude.get().doubleValue()))
                    : Optional.empty();
        });
    }

    /**
     * This directory as it is on a day: dated facts, such as zonings, are read on that day. Territories and undated facts
     * stay the same.
     *
     * @param day the day
     * @return the directory pinned to the day
     */
    public Territories asOf(LocalDate day) {
        Map<TerritoryLevel, FactTable> pinned = new EnumMap<>(TerritoryLevel.class);
        tables.forEach((level, table) -> pinned.put(level, table.asOf(day)));
        return new Territories(directory, pinned, Objects.requireNonNull(day, "day"));
    }

    /**
     * This directory with more facts. A territory that is not put keeps its earlier readings of the fact; for those that
     * are, see {@link TerritoryValues}. Former codes stand for their successors. Costs a copy of one column per level.
     *
     * @param values the values of one fact
     * @param <T> the Java type of the fact's values
     * @return the new directory, pinned to the same day if this one is; this one stays as it is
     * @throws AncrageException with code ANC-TERR-002 for a code that names no territory, and ANC-TERR-003 for two values
     *     of one territory, such as those of two former communes that are one today
     */
    public <T> Territories with(TerritoryValues<T> values) {
        Map<TerritoryLevel, FactColumn.Builder<T>> columns = new EnumMap<>(TerritoryLevel.class);
        Map<TerritoryCode, TerritoryCode> puts = new HashMap<>();
        for (TerritoryValues.Entry<T> entry : values.entries()) {
            TerritoryCode code = require(entry.code()).code();
            FactColumn.Builder<T> column = columns.computeIfAbsent(code.level(), level -> copy(level, values.fact()));
            int row = directory.row(code.level(), code.code());
            LocalDate from = entry.from();
            LocalDate through = entry.through();
            if (from != null && through != null) {
                column.put(row, from, through, entry.reading());
                continue;
            }
            TerritoryCode before = puts.put(code, entry.code());
            if (before != null) {
                throw twice(values.fact(), code, before, entry.code());
            }
            column.put(row, entry.reading());
        }
        Map<TerritoryLevel, FactTable> more = new EnumMap<>(tables);
        columns.forEach((level, column) -> {
            FactTable table = table(level).with(column.build());
            more.put(level, day == null ? table : table.asOf(day));
        });
        return new Territories(directory, more, day);
    }

    /**
     * This directory with what territories state of themselves. A stated fact replaces all that was known of it there, at
     * all times; a fact that a profile says is missing stays what it was. Levers are declared as {@link #withLevers} does:
     * a profile that states some has not stated all. Costs a copy of one column per level and fact.
     *
     * @param profiles the profiles, at most one of a territory
     * @return the new directory, pinned to the same day if this one is; this one stays as it is
     * @throws AncrageException with code ANC-TERR-002 for a code that names no territory, and ANC-TERR-003 for two profiles
     *     that state one fact of one territory
     */
    public Territories with(Collection<TerritoryProfile> profiles) {
        Map<Fact<?>, TerritoryValues<?>> byFact = new LinkedHashMap<>();
        List<LeverDeclaration> declared = new ArrayList<>();
        for (TerritoryProfile profile : profiles) {
            require(profile.territory());
            declared.addAll(DeclaredLevers.of(profile));
            profile.facts().forEach((fact, reading) -> {
                if (!reading.isMissing() && !fact.equals(TerritoryFacts.LEVERS)) {
                    put(byFact, fact, profile.territory(), reading);
                }
            });
        }
        Territories told = declared.isEmpty() ? this : withLevers(declared);
        for (TerritoryValues<?> values : byFact.values()) {
            told = told.with(values);
        }
        return told;
    }

    @SuppressWarnings("unchecked") // a profile ties the reading's type to the fact's
    private static <T> void put(
            Map<Fact<?>, TerritoryValues<?>> byFact, Fact<T> fact, TerritoryCode code, Reading<?> reading) {
        TerritoryValues<T> values = (TerritoryValues<T>)
                byFact.computeIfAbsent(fact, key -> TerritoryValues.of(key, Source.STATED, Vintage.UNKNOWN));
        values.put(code, (Reading<T>) reading);
    }

    /**
     * This directory with what territories declare of {@linkplain io.ancrage.lever levers}. The declarations of one
     * territory, former codes included, join to one partial set of codes for each stretch of days, with all their sources;
     * their order does not matter. What a larger territory declares, its communes and départements have, too. Give all of them at once: on the days of these, what was put before is replaced.
     *
     * <p>The fact {@link TerritoryFacts#LEVERS} is dated then: {@linkplain #asOf pin} the directory to a day before it is
     * asked.
     *
     * @param declarations the declarations, of any territories and in any order
     * @return the new directory, pinned to the same day if this one is; this one stays as it is
     * @throws AncrageException with code ANC-TERR-002 for a code that names no territory
     */
    public Territories withLevers(Collection<LeverDeclaration> declarations) {
        return with(DeclaredLevers.joined(declarations, this::reachedBy));
    }

    /** A territory and all that lie in it: what a département offers, its communes have. */
    private Collection<TerritoryCode> reachedBy(TerritoryCode code) {
        Territory territory = require(code);
        Set<TerritoryCode> reached = new LinkedHashSet<>(Set.of(territory.code()));
        if (territory.code().level() != TerritoryLevel.COMMUNE) {
            Area inside = Area.in(territory.code().toString());
            // Not its intercommunalities: one may lie in another département, too.
            in(inside, TerritoryLevel.COMMUNE).forEach(commune -> reached.add(commune.code()));
            in(inside, TerritoryLevel.DEPARTMENT).forEach(department -> reached.add(department.code()));
        }
        return reached;
    }

    private <T> FactColumn.Builder<T> copy(TerritoryLevel level, Fact<T> fact) {
        FactTable table = table(level);
        FactColumn.Builder<T> builder = FactColumn.builder(fact, table.rows());
        table.column(fact).ifPresent(builder::putAll);
        return builder;
    }

    private AncrageException twice(Fact<?> fact, TerritoryCode code, TerritoryCode one, TerritoryCode other) {
        String pair = one.equals(other) ? one.toString() : one + ", " + other;
        return new AncrageException(
                "ANC-TERR-003",
                "deux valeurs de " + fact.id() + " pour " + shown(require(code)) + " (" + pair
                        + ") ; n'en donnez qu'une, ou des jours différents",
                "two values of " + fact.id() + " for " + shown(require(code)) + " (" + pair
                        + "); give one, or different days");
    }

    private double[][] communePoints() {
        return new double[][] {degrees(Inside.LATITUDE), degrees(Inside.LONGITUDE)};
    }

    private double[] degrees(Fact<BigDecimal> fact) {
        FactTable table = table(TerritoryLevel.COMMUNE);
        double[] degrees = new double[table.rows()];
        Arrays.fill(degrees, Double.NaN);
        table.column(fact).ifPresent(column -> {
            for (int row = 0; row < degrees.length; row++) {
                degrees[row] =
                        column.reading(row).value().map(BigDecimal::doubleValue).orElse(Double.NaN);
            }
        });
        return degrees;
    }

    /** A territory as messages name it: code, name and, for its homonyms, the département. */
    private String shown(Territory territory) {
        String department = territory.parents().stream()
                .filter(parent -> parent.level() == TerritoryLevel.DEPARTMENT)
                .findFirst()
                .flatMap(this::find)
                .map(parent -> " (" + parent.name() + ")")
                .orElse("");
        return territory.code() + " " + territory.name() + department;
    }

    private String shown(List<Territory> territories) {
        List<String> shown =
                territories.stream().limit(MOST_SHOWN).map(this::shown).toList();
        return String.join(", ", shown) + (territories.size() > MOST_SHOWN ? ", …" : "");
    }

    private AncrageException unknown(String text) {
        String given = text.strip();
        String cut = given.length() > LONGEST_SHOWN ? given.substring(0, LONGEST_SHOWN) + "…" : given;
        String french = "« " + cut + " » n'est le code d'aucun territoire";
        String english = "\"" + cut + "\" is the code of no territory";
        String bare = given.startsWith("COM-") ? given.substring("COM-".length()) : given;
        List<Territory> served = byPostalCode(bare);
        if (!served.isEmpty()) {
            return error(
                    french + " mais un code postal ; ses communes : " + shown(served),
                    english + " but a postal code; its communes: " + shown(served));
        }
        List<Territory> levels = new ArrayList<>();
        for (TerritoryLevel level : TerritoryLevel.values()) {
            int row = directory.row(level, bare);
            if (row >= 0) {
                levels.add(territories(level).get(row));
            }
        }
        if (!levels.isEmpty()) {
            return error(
                    french + " ; écrivez son niveau : " + shown(levels),
                    english + "; write its level: " + shown(levels));
        }
        Territory withZero = directory.find(TerritoryLevel.COMMUNE, "0" + bare);
        if (withZero != null) {
            return error(
                    french + " ; le zéro initial manque peut-être : " + shown(withZero),
                    english + "; maybe its leading zero is missing: " + shown(withZero));
        }
        if (bare.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return error(
                    french + " de ce répertoire ; exemples : 23096 (commune), EPCI-200034825, DEP-23, REG-75",
                    english + " of this directory; for example: 23096 (commune), EPCI-200034825, DEP-23, REG-75");
        }
        return unknownName(given, french, english);
    }

    /** What is wrong with a text that is no code here, without a search through all names. */
    Text notACode(String text) {
        List<Territory> bearers = named(text);
        return bearers.isEmpty() && text.chars().noneMatch(c -> c >= '0' && c <= '9')
                ? new Text(
                        "pas un code de territoire ; exemples : 23096 (commune), EPCI-200034825, DEP-23, REG-75",
                        "not the code of a territory; for example: 23096 (commune), EPCI-200034825, DEP-23, REG-75")
                : unknown(text).text();
    }

    private AncrageException unknownName(String given, String french, String english) {
        List<Territory> bearers = named(given);
        if (!bearers.isEmpty()) {
            return error(
                    french + " mais un nom ; donnez le code : " + shown(bearers),
                    english + " but a name; give the code: " + shown(bearers));
        }
        List<Territory> heirs = formerNamed(given).stream()
                .map(old -> require(old.current()))
                .distinct()
                .toList();
        if (!heirs.isEmpty()) {
            return error(
                    french + " mais le nom d'une ancienne commune ; aujourd'hui : " + shown(heirs),
                    english + " but the name of a former commune; today: " + shown(heirs));
        }
        String folded = Names.folded(given);
        List<Territory> nearest = folded.length() < SHORTEST_NAME
                ? List.of()
                : Spelling.nearest(folded, directory.foldedNames())
                        .map(directory::named)
                        .orElse(List.of());
        return nearest.isEmpty()
                ? error(
                        french + " ; exemples : 23096 (commune), EPCI-200034825, DEP-23, REG-75",
                        english + "; for example: 23096 (commune), EPCI-200034825, DEP-23, REG-75")
                : error(
                        french + " ; le nom le plus proche : " + shown(nearest),
                        english + "; the nearest name: " + shown(nearest));
    }

    private static AncrageException error(String french, String english) {
        return new AncrageException("ANC-TERR-002", french, english);
    }
}
