package io.ancrage.territory;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Spelling;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.internal.Csv;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.profession.Profession;
import io.ancrage.territory.ZoningReport.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads dated zonings that a host brings, as CSV, into a directory.
 *
 * <pre>{@code
 * code,profession,zone,from,through,source
 * 23096,physician,ZIP,2022-06-01,,"Arrêté ARS Nouvelle-Aquitaine du 25 mai 2022"
 * 19275,nurse,-,2023-01-01,2025-12-31,Arrêté du 12 décembre 2022
 * 93066,territory.qpv,yes,2024-01-01,,Décret n° 2023-1314
 *
 * ZoningReport report = ZoningCsv.into(france).read(in);
 * Territories zoned = report.territories().asOf(date);
 * }</pre>
 *
 * <p>The file is UTF-8, with or without byte order mark, separated by commas or semicolons, with quotes as in RFC 4180. A
 * header names the columns, in any order:
 *
 * <ul>
 *   <li>{@code code}: a {@link TerritoryCode}; a bare code means a commune. A former code stands for its successor, and a
 *       note says so.
 *   <li>{@code profession}: word ({@code physician}), code ({@code 10}) or label ({@code Médecin}); or the id of a fact
 *       ({@code territory.qpv}).
 *   <li>{@code zone}: a code of the profession's zones, or its label; {@code -} for "in no zone"; yes or no for a flag.
 *   <li>{@code from}, {@code through}: the first and the last day, 2022-06-01; {@code through} empty for an open end.
 *   <li>{@code source}: the title of the order or list.
 * </ul>
 *
 * <p>Each row is taken or not; a bad one is never applied in part, and others are not touched by it. Two rows that give
 * one place different zones on the same day are both bad. Territories that the file does not name stay as they are,
 * unknown if nothing else is known, unless the file is said to be {@linkplain #complete complete}. On the days of its
 * rows, the file wins over what the directory said before. Immutable; the outcome depends on the file alone.
 */
public final class ZoningCsv {

    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_SHOWN = 60;
    /** Far more periods than any place has; it bounds the work that a hostile file can ask for. */
    private static final int MOST_ROWS_OF_A_PLACE = 200;

    private static final List<String> COLUMNS = List.of("code", "profession", "zone", "from", "through", "source");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Text NOT_UTF_8 = new Text(
            "lettres illisibles ; enregistrez le fichier en UTF-8", "unreadable letters; save the file as UTF-8");
    private static final Set<String> YES = Set.of("yes", "oui", "true");
    private static final Set<String> NO = Set.of("no", "non", "false");

    /** What stands for "-": in no zone. */
    private static final Object NO_ZONE = new Object();

    /**
     * Where and when a file names every place that lies in a zone, so that those it does not name lie in none. A flag is
     * then "no" there.
     *
     * @param fact the zoning
     * @param level the level of the places that it names
     * @param area where it is complete
     * @param from the first day that it is complete for
     * @param through the last day, included; {@link LocalDate#MAX} for an open end
     * @param source who says so
     */
    public record Coverage(
            Fact<?> fact, TerritoryLevel level, Area area, LocalDate from, LocalDate through, Source source) {

        public Coverage {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(source, "source");
            if (fact.kind() != Kind.FLAG && !(fact.kind() == Kind.CODE && fact.mayBeNone())) {
                throw new IllegalArgumentException("neither a flag nor a code that may be none: " + fact);
            }
            if (through.isBefore(from) || from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
                throw new IllegalArgumentException("not a period from " + EARLIEST + " on: " + from + " to " + through);
            }
        }

        /**
         * All communes of an area, with an open end.
         *
         * @param fact the zoning
         * @param area where the file is complete
         * @param from the first day that it is complete for
         * @param source who says so
         * @return the coverage
         */
        public static Coverage communes(Fact<?> fact, Area area, LocalDate from, Source source) {
            return new Coverage(fact, TerritoryLevel.COMMUNE, area, from, LocalDate.MAX, source);
        }
    }

    private final Territories territories;
    private final Map<String, Fact<?>> facts;
    private final Map<Fact<?>, Set<String>> moreZones;
    private final List<Coverage> coverages;

    private ZoningCsv(
            Territories territories,
            Map<String, Fact<?>> facts,
            Map<Fact<?>, Set<String>> moreZones,
            List<Coverage> coverages) {
        this.territories = Objects.requireNonNull(territories, "territories");
        this.facts = facts;
        this.moreZones = moreZones;
        this.coverages = coverages;
    }

    /**
     * Reads into a directory. It knows the zonings of all professions and the flags and codes of {@link TerritoryFacts}.
     *
     * @param territories the directory; it stays as it is
     * @return the reader
     */
    public static ZoningCsv into(Territories territories) {
        Map<String, Fact<?>> facts = new TreeMap<>();
        TerritoryFacts.all().forEach(fact -> facts.put(fact.id(), fact));
        return new ZoningCsv(territories, facts, Map.of(), List.of());
    }

    /**
     * Also accepts a host's own fact in the column {@code profession}.
     *
     * @param fact a flag or a code
     * @return a new reader
     */
    public ZoningCsv accepting(Fact<?> fact) {
        if (fact.kind() != Kind.FLAG && fact.kind() != Kind.CODE) {
            throw new IllegalArgumentException("a zoning is a flag or a code: " + fact);
        }
        Map<String, Fact<?>> more = new TreeMap<>(facts);
        more.put(fact.id(), fact);
        return new ZoningCsv(territories, more, moreZones, coverages);
    }

    /**
     * Also accepts zones that the code system does not list. Without this, they are taken for misspelt.
     *
     * @param fact the zoning
     * @param zones the codes
     * @return a new reader
     */
    public ZoningCsv acceptingZones(Fact<String> fact, String... zones) {
        Map<Fact<?>, Set<String>> more = new HashMap<>(moreZones);
        Set<String> all = new TreeSet<>(more.getOrDefault(fact, Set.of()));
        all.addAll(Arrays.asList(zones));
        more.put(fact, all);
        return new ZoningCsv(territories, facts, more, coverages);
    }

    /**
     * Says where the file is complete: places there that it does not name, or not on all days, lie in no zone. A place
     * with a bad row stays unknown; and while a row is so bad that it could be about any place, the completeness is not
     * applied at all, which a note tells.
     *
     * @param coverage where and when
     * @return a new reader
     */
    public ZoningCsv complete(Coverage coverage) {
        List<Coverage> more = new ArrayList<>(coverages);
        more.add(coverage);
        return new ZoningCsv(territories, facts, moreZones, List.copyOf(more));
    }

    /**
     * Reads a file.
     *
     * @param csv the bytes; read to their end, not closed
     * @return the directory with the good rows, and the bad ones
     * @throws IOException if the bytes cannot be read
     * @throws AncrageException with code ANC-CSV-001 if the header lacks a column, ANC-CSV-002 for more than 64 MB,
     *     ANC-TERR-002 if a coverage names a territory that is not in the directory
     */
    public ZoningReport read(InputStream csv) throws IOException {
        byte[] bytes = csv.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new AncrageException(
                    "ANC-CSV-002",
                    "fichier trop grand : au plus 64 Mo ; partagez-le",
                    "file too large: at most 64 MB; split it");
        }
        return read(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Reads a text.
     *
     * @param csv the text
     * @return the directory with the good rows, and the bad ones
     * @throws AncrageException with code ANC-CSV-001 if the header lacks a column, ANC-TERR-002 if a coverage names a
     *     territory that is not in the directory
     */
    public ZoningReport read(String csv) {
        return new Run(Csv.read(csv)).report();
    }

    /** A row that can be taken. */
    private record Zoned(
            int line,
            TerritoryCode place,
            Fact<?> fact,
            Object zone,
            LocalDate from,
            LocalDate through,
            String source) {

        boolean contradicts(Zoned other) {
            return !zone.equals(other.zone) && !from.isAfter(other.through) && !other.from.isAfter(through);
        }
    }

    /** A row that cannot be taken, and what it could be about; null where that cannot be told. */
    private record Bad(
            @Nullable TerritoryCode place, @Nullable Fact<?> fact) {}

    private record Key(TerritoryCode place, Fact<?> fact) {}

    /** One reading of one file. */
    private final class Run {

        private final List<Csv.Row> rows;
        private final List<String> header = new ArrayList<>();
        private final List<Remark> problems = new ArrayList<>();
        private final List<Remark> notes = new ArrayList<>();
        private final List<Bad> bad = new ArrayList<>();
        private final Map<Key, List<Zoned>> taken = new LinkedHashMap<>();

        Run(List<Csv.Row> rows) {
            this.rows = rows;
        }

        ZoningReport report() {
            readHeader();
            rows.subList(1, rows.size()).forEach(this::readRow);
            refuseContradictions();
            Territories zoned = territories;
            Map<Fact<?>, List<Zoned>> byFact = new LinkedHashMap<>();
            int count = 0;
            for (Map.Entry<Key, List<Zoned>> entry : taken.entrySet()) {
                byFact.computeIfAbsent(entry.getKey().fact(), fact -> new ArrayList<>())
                        .addAll(entry.getValue());
                count += entry.getValue().size();
            }
            coverages.forEach(coverage -> byFact.computeIfAbsent(coverage.fact(), fact -> new ArrayList<>()));
            for (Map.Entry<Fact<?>, List<Zoned>> entry : byFact.entrySet()) {
                zoned = zoned.with(values(entry.getKey(), entry.getValue()));
            }
            problems.sort(
                    Comparator.comparingInt(Remark::line).thenComparingInt(remark -> COLUMNS.indexOf(remark.column())));
            notes.sort(Comparator.comparingInt(Remark::line));
            return new ZoningReport(zoned, count, bad.size(), problems, notes);
        }

        private void readHeader() {
            if (!rows.isEmpty() && rows.get(0).faults().isEmpty()) {
                rows.get(0).cells().forEach(cell -> header.add(cell.strip().toLowerCase(Locale.ROOT)));
            }
            int line = rows.isEmpty() ? 1 : rows.get(0).line();
            for (String column : COLUMNS) {
                if (header.indexOf(column) < 0 || header.indexOf(column) != header.lastIndexOf(column)) {
                    throw new AncrageException(
                                    "ANC-CSV-001",
                                    "l'en-tête doit nommer une fois chacune des colonnes " + String.join(", ", COLUMNS)
                                            + " ; à corriger : " + column + " ; lu : " + shown(header.toString()),
                                    "the header has to name each of the columns " + String.join(", ", COLUMNS)
                                            + " once; to mend: " + column + "; found: " + shown(header.toString()))
                            .at(line + ":1");
                }
            }
            for (int i = 0; i < header.size(); i++) {
                if (!COLUMNS.contains(header.get(i))) {
                    notes.add(new Remark(
                            line,
                            header.get(i),
                            header.get(i),
                            new Text("colonne non lue", "column that is not read")));
                }
            }
        }

        private void readRow(Csv.Row row) {
            if (!row.faults().isEmpty()) {
                problem(row.line(), "", row.cells().get(0), row.faults().get(0).text(Csv.LONGEST_CELL));
                bad.add(new Bad(null, null));
                return;
            }
            if (row.cells().size() != header.size()) {
                problem(
                        row.line(),
                        "",
                        String.join(" | ", row.cells()),
                        new Text(
                                row.cells().size() + " cellules au lieu de " + header.size()
                                        + " ; mettez entre guillemets une cellule qui contient le séparateur",
                                row.cells().size() + " cells instead of " + header.size()
                                        + "; quote a cell that contains the separator"));
                bad.add(new Bad(null, null));
                return;
            }
            int before = problems.size();
            TerritoryCode place = place(row);
            Fact<?> fact = fact(row);
            Object zone = fact == null ? null : zone(row, fact);
            LocalDate from = day(row, "from");
            LocalDate through = cell(row, "through").isEmpty() ? LocalDate.MAX : day(row, "through");
            if (from != null && through != null && through.isBefore(from)) {
                problem(row, "through", new Text("antérieur à from (" + from + ")", "before from (" + from + ")"));
            }
            String source = cell(row, "source");
            if (source.isEmpty() || source.indexOf('\uFFFD') >= 0) {
                problem(
                        row,
                        "source",
                        source.isEmpty()
                                ? new Text(
                                        "indiquez le titre de l'arrêté ou de la liste",
                                        "give the title of the order or list")
                                : NOT_UTF_8);
            }
            if (problems.size() > before
                    || place == null
                    || fact == null
                    || zone == null
                    || from == null
                    || through == null) {
                bad.add(new Bad(place, fact));
                return;
            }
            List<Zoned> ofPlace = taken.computeIfAbsent(new Key(place, fact), key -> new ArrayList<>());
            if (ofPlace.size() == MOST_ROWS_OF_A_PLACE) {
                problem(
                        row,
                        "code",
                        new Text(
                                "plus de " + MOST_ROWS_OF_A_PLACE + " lignes pour ce territoire et ce zonage",
                                "more than " + MOST_ROWS_OF_A_PLACE + " rows for this territory and zoning"));
                bad.add(new Bad(place, fact));
                return;
            }
            ofPlace.add(new Zoned(row.line(), place, fact, zone, from, through, source));
        }

        private String cell(Csv.Row row, String column) {
            return row.cells().get(header.indexOf(column)).strip();
        }

        private void problem(Csv.Row row, String column, Text text) {
            problem(row.line(), column, cell(row, column), text);
        }

        private void problem(int line, String column, String value, Text text) {
            problems.add(new Remark(line, column, shown(value), text));
        }

        private @Nullable TerritoryCode place(Csv.Row row) {
            String text = cell(row, "code");
            Territory territory = territories.find(text).orElse(null);
            if (territory == null) {
                problem(row, "code", territories.notACode(text));
                return null;
            }
            territories
                    .former(text)
                    .ifPresent(old -> notes.add(new Remark(
                            row.line(),
                            "code",
                            text,
                            new Text(
                                    "ancienne commune " + old.name() + " ; zonage donné à " + territory.code() + " "
                                            + territory.name(),
                                    "former commune " + old.name() + "; zoning given to " + territory.code() + " "
                                            + territory.name()))));
            return territory.code();
        }

        private @Nullable Fact<?> fact(Csv.Row row) {
            String text = cell(row, "profession");
            if (text.indexOf('.') < 0) {
                try {
                    return TerritoryFacts.zoning(Profession.parse(text));
                } catch (AncrageException unknown) {
                    problem(row, "profession", unknown.text());
                    return null;
                }
            }
            Fact<?> fact = facts.get(text);
            if (fact != null && (fact.kind() == Kind.FLAG || fact.kind() == Kind.CODE)) {
                return fact;
            }
            Optional<String> nearest = Spelling.nearest(text, facts.keySet());
            problem(
                    row,
                    "profession",
                    fact == null
                            ? new Text(
                                    "aucun fait de ce nom"
                                            + nearest.map(id -> " ; le plus proche : " + id)
                                                    .orElse(""),
                                    "no fact of this name"
                                            + nearest.map(id -> "; the nearest is " + id)
                                                    .orElse(""))
                            : new Text(
                                    "ce fait n'est ni un code ni un oui-non, mais " + fact.kind(),
                                    "this fact is neither a code nor a yes or no, but " + fact.kind()));
            return null;
        }

        private @Nullable Object zone(Csv.Row row, Fact<?> fact) {
            String text = cell(row, "zone");
            if (fact.kind() == Kind.FLAG) {
                String word = text.toLowerCase(Locale.ROOT);
                if (!YES.contains(word) && !NO.contains(word)) {
                    problem(row, "zone", new Text("écrivez oui ou non", "write yes or no"));
                    return null;
                }
                return YES.contains(word);
            }
            if (text.equals("-") && fact.mayBeNone()) {
                return NO_ZONE;
            }
            String code = code(fact, text);
            if (code == null) {
                problem(row, "zone", unknownZone(fact, text));
            }
            return code;
        }

        private @Nullable String code(Fact<?> fact, String text) {
            CodeSystem system = fact.codes();
            Set<String> more = moreZones.getOrDefault(fact, Set.of());
            if (more.contains(text)) {
                return text;
            }
            for (String code : system.codes()) {
                Text label = system.label(code);
                if (code.equalsIgnoreCase(text)
                        || label.french().equalsIgnoreCase(text)
                        || label.english().equalsIgnoreCase(text)) {
                    return code;
                }
            }
            boolean listsNothing = system.codes().isEmpty() && !text.isEmpty() && !text.equals("-");
            return listsNothing && !system.isClosed() && text.indexOf('\uFFFD') < 0 ? text : null;
        }

        private Text unknownZone(Fact<?> fact, String text) {
            Set<String> zones = new TreeSet<>(fact.codes().codes());
            zones.addAll(moreZones.getOrDefault(fact, Set.of()));
            String none = fact.mayBeNone() ? ", -" : "";
            Optional<String> nearest = text.isEmpty() ? Optional.empty() : Spelling.nearest(text, zones);
            String list = String.join(", ", zones) + none;
            return new Text(
                    "zone inconnue"
                            + nearest.map(code -> " ; la plus proche : " + code).orElse("") + " ; possibles : " + list,
                    "unknown zone"
                            + nearest.map(code -> "; the nearest is " + code).orElse("") + "; possible: " + list);
        }

        private @Nullable LocalDate day(Csv.Row row, String column) {
            try {
                LocalDate day = LocalDate.parse(cell(row, column));
                if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                    return day;
                }
            } catch (DateTimeParseException notADay) {
                // Said below, for both reasons.
            }
            problem(
                    row,
                    column,
                    new Text(
                            "pas un jour ; attendu : 2022-06-01, de " + EARLIEST + " à " + LATEST,
                            "not a day; expected 2022-06-01, from " + EARLIEST + " to " + LATEST));
            return null;
        }

        /** Of two rows that contradict each other nobody knows which is right. */
        private void refuseContradictions() {
            for (List<Zoned> rowsOfPlace : taken.values()) {
                Map<Zoned, Zoned> against = new LinkedHashMap<>();
                for (Zoned one : rowsOfPlace) {
                    for (Zoned other : rowsOfPlace) {
                        if (one.contradicts(other)) {
                            against.putIfAbsent(one, other);
                        }
                    }
                }
                against.forEach((one, other) -> {
                    problem(
                            one.line(),
                            "zone",
                            String.valueOf(NO_ZONE.equals(one.zone()) ? "-" : one.zone()),
                            new Text(
                                    "autre zone à la ligne " + other.line()
                                            + " pour le même territoire et les mêmes jours",
                                    "another zone on line " + other.line() + " for the same territory and days"));
                    bad.add(new Bad(one.place(), one.fact()));
                });
                rowsOfPlace.removeAll(against.keySet());
            }
        }

        private <T> TerritoryValues<T> values(Fact<T> fact, List<Zoned> zoned) {
            Readings<T> readings = new Readings<>(fact);
            TerritoryValues<T> values = TerritoryValues.of(fact, Source.of("-"), Vintage.UNKNOWN);
            for (Coverage coverage : coverages) {
                if (coverage.fact().equals(fact)) {
                    cover(coverage, fact, values);
                }
            }
            for (Zoned row : zoned) {
                values.put(row.place(), row.from(), row.through(), readings.of(row));
            }
            return values;
        }

        private <T> void cover(Coverage coverage, Fact<T> fact, TerritoryValues<T> values) {
            Set<TerritoryCode> doubtful = new HashSet<>();
            for (Bad row : bad) {
                boolean concerns = row.fact() == null || row.fact().equals(fact);
                if (concerns && row.place() == null) {
                    notes.add(new Remark(
                            1,
                            "",
                            fact.id(),
                            new Text(
                                    "la liste n'est pas tenue pour complète (" + fact.id()
                                            + ") : une ligne refusée pourrait concerner n'importe quel territoire",
                                    "the list is not taken for complete (" + fact.id()
                                            + "): a refused row could be about any territory")));
                    return;
                }
                if (concerns && row.place() != null) {
                    doubtful.add(row.place());
                }
            }
            Vintage asOf = Vintage.of(coverage.from().toString());
            Reading<T> elsewhere = fact.kind() == Kind.FLAG
                    ? new Known<>(fact.kind().type().cast(false), Precision.EXACT, coverage.source(), asOf)
                    : new None<>(coverage.source(), asOf);
            for (Territory territory : territories.in(coverage.area(), coverage.level())) {
                if (!doubtful.contains(territory.code())) {
                    values.put(territory.code(), coverage.from(), coverage.through(), elsewhere);
                }
            }
        }
    }

    /** One reading for all rows that say the same. */
    private static final class Readings<T> {

        private record Said(Object zone, LocalDate from, String source) {}

        private final Fact<T> fact;
        private final Map<String, Source> sources = new HashMap<>();
        private final Map<Said, Reading<T>> readings = new HashMap<>();

        Readings(Fact<T> fact) {
            this.fact = fact;
        }

        Reading<T> of(Zoned row) {
            return readings.computeIfAbsent(new Said(row.zone(), row.from(), row.source()), said -> {
                Source source = sources.computeIfAbsent(said.source(), Source::of);
                Vintage asOf = Vintage.of(said.from().toString());
                return NO_ZONE.equals(said.zone())
                        ? new None<>(source, asOf)
                        : new Known<>(fact.kind().type().cast(said.zone()), Precision.EXACT, source, asOf);
            });
        }
    }

    private static String shown(String value) {
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
    }
}
