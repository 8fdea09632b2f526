package io.ancrage.samples.benchmarks.matching;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Inside;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Known;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The real communes as bare arrays, with a made-up zoning of physicians; larger territories are the sets of theirs. */
final class Communes {

    private static final List<String> ZONES = List.of("ZIP", "ZIP", "ZIP", "ZIP_PLUS", "ZAC", "ZAC", "ZAC", "", "");

    final Territories france;

    /** How many communes there are. */
    final int size;

    /** The communes, then the intercommunalities, then the départements. */
    final List<Territory> territories;

    /** The communes of the larger territories, by row; none for a commune. */
    final int[][] places;

    /** By {@link NumberFact} and commune; NaN where it is not known. */
    final double[][] numbers = new double[NumberFact.OF_COMMUNES][];

    /** By {@link CodeFact} and commune. */
    final byte[][] codes = new byte[CodeFact.OF_COMMUNES][];

    final double[] latitude;
    final double[] longitude;

    /** By commune. Communes are in the order of their codes, so that those of a département lie together. */
    final short[] department;

    final List<TerritoryCode> departments = new ArrayList<>();
    final List<TerritoryCode> regions = new ArrayList<>();

    /** By département. */
    final int[] regionOf;

    /** Whether a département is in Europe. */
    final boolean[] metropolitan;

    Communes(LocalDate day) {
        france = zoned(FrenchTerritories.load()).asOf(day);
        List<Territory> communes = france.territories(TerritoryLevel.COMMUNE);
        size = communes.size();
        FactTable table = france.table(TerritoryLevel.COMMUNE);
        for (int fact = 0; fact < numbers.length; fact++) {
            numbers[fact] = column(table, NumberFact.of(fact).fact);
        }
        for (int fact = 0; fact < codes.length; fact++) {
            codes[fact] = codes(table, CodeFact.of(fact));
        }
        latitude = column(table, Inside.LATITUDE);
        longitude = column(table, Inside.LONGITUDE);
        department = new short[size];
        int[] regionOfDepartment = new int[128];
        for (int row = 0; row < size; row++) {
            TerritoryCode code = parent(communes.get(row), TerritoryLevel.DEPARTMENT);
            TerritoryCode region = parent(communes.get(row), TerritoryLevel.REGION);
            if (departments.isEmpty()
                    || !departments.get(departments.size() - 1).equals(code)) {
                if (departments.contains(code)) {
                    throw new IllegalStateException("the communes of " + code + " do not lie together");
                }
                if (!regions.contains(region)) {
                    regions.add(region);
                }
                regionOfDepartment[departments.size()] = regions.indexOf(region);
                departments.add(code);
            }
            department[row] = (short) (departments.size() - 1);
        }
        regionOf = Arrays.copyOf(regionOfDepartment, departments.size());
        metropolitan = new boolean[departments.size()];
        france.in(Area.metropolitan(), TerritoryLevel.DEPARTMENT)
                .forEach(one -> metropolitan[departments.indexOf(one.code())] = true);
        territories = new ArrayList<>(communes);
        territories.addAll(france.territories(TerritoryLevel.EPCI));
        for (TerritoryCode code : departments) {
            territories.add(france.require(code));
        }
        places = places(communes);
    }

    private int[][] places(List<Territory> communes) {
        Map<TerritoryCode, List<Integer>> within = new HashMap<>();
        for (int row = 0; row < size; row++) {
            for (TerritoryCode parent : communes.get(row).parents()) {
                within.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
            }
        }
        int[][] found = new int[territories.size()][];
        for (int row = 0; row < found.length; row++) {
            found[row] = row < size
                    ? new int[0]
                    : within.get(territories.get(row).code()).stream()
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        return found;
    }

    private static TerritoryCode parent(Territory commune, TerritoryLevel level) {
        return commune.parents().stream()
                .filter(parent -> parent.level() == level)
                .findFirst()
                .orElseThrow();
    }

    /** All communes of an intercommunality lie in one zone; of a tenth of them it is not known. */
    private static Territories zoned(Territories france) {
        SplittableRandom random = new SplittableRandom(MatchWorld.SEED);
        TerritoryValues<String> zones = TerritoryValues.of(CodeFact.ZONE.fact, Source.of("tirage"), Vintage.of("2026"));
        Map<TerritoryCode, Integer> drawn = new HashMap<>();
        for (Territory commune : france.territories(TerritoryLevel.COMMUNE)) {
            TerritoryCode around = commune.parents().get(0);
            int zone = drawn.computeIfAbsent(around, key -> random.nextInt(ZONES.size() + 1));
            if (zone < ZONES.size()) {
                if (ZONES.get(zone).isEmpty()) {
                    zones.putNone(commune.code().toString());
                } else {
                    zones.put(commune.code(), ZONES.get(zone));
                }
            }
        }
        return france.with(zones);
    }

    private static double[] column(FactTable table, io.ancrage.criterion.Fact<BigDecimal> fact) {
        FactColumn<BigDecimal> column = table.column(fact).orElseThrow();
        double[] values = new double[table.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.reading(row) instanceof Known<BigDecimal> known
                    ? known.known().doubleValue()
                    : Double.NaN;
            if (!column.reading(row).isMissing() && values[row] != values[row]) {
                throw new IllegalStateException(fact + " of a commune is none");
            }
        }
        return values;
    }

    private static byte[] codes(FactTable table, CodeFact fact) {
        FactColumn<String> column = table.column(fact.fact).orElseThrow();
        byte[] values = new byte[table.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.reading(row) instanceof Known<String> known
                    ? (byte) fact.codes.indexOf(known.known())
                    : column.reading(row).isMissing() ? CodeFact.MISSING : CodeFact.NONE;
        }
        return values;
    }

    /** The communes that a territory stands for. */
    int[] placesOf(int territory) {
        return territory < size ? new int[] {territory} : places[territory];
    }
}
