package io.ancrage.samples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up scheme of six criteria, in one of four shapes: told once, and written as a document for the catalogue, as a rule
 * for Drools, and evaluated by {@link HandWritten}. Sets of codes are bits by the place of the code in its list.
 */
record AidRule(
        String id,
        Shape shape,
        long professions,
        long stages,
        long zones,
        long[] departments,
        int low,
        int high,
        int least,
        int most,
        int first,
        int last) {

    enum Shape {
        SETTLING,
        TOWN,
        COUNTY,
        RURAL
    }

    static List<AidRule> all(int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> make(i, random)).toList();
    }

    private static AidRule make(int number, Random random) {
        Shape shape = Shape.values()[number % Shape.values().length];
        long[] departments = new long[2];
        for (int i = 0; i < 30; i++) {
            int department = random.nextInt(AidWorld.DEPARTMENTS.size());
            departments[department >>> 6] |= 1L << department;
        }
        int day = AidWorld.DAY_ZERO + random.nextInt(3_000);
        boolean rural = shape == Shape.RURAL;
        return new AidRule(
                "scheme-" + number,
                shape,
                codes(AidWorld.PROFESSIONS.size(), 4 + random.nextInt(4), random),
                codes(AidWorld.STAGES.size(), 2 + random.nextInt(3), random),
                codes(AidWorld.ZONES.size(), 2 + random.nextInt(2), random),
                departments,
                rural ? 2 + random.nextInt(3) : 25 + random.nextInt(8),
                rural ? 8 + random.nextInt(3) : 45 + random.nextInt(18),
                rural ? 200 + random.nextInt(2_000) : shape == Shape.TOWN ? 300 + random.nextInt(400) : 5,
                rural || shape == Shape.TOWN ? 6_000 + random.nextInt(20_000) : 8,
                day,
                day + 2_000 + random.nextInt(3_000));
    }

    private static long codes(int of, int count, Random random) {
        long bits = 0;
        while (Long.bitCount(bits) < count) {
            bits |= 1L << random.nextInt(of);
        }
        return bits;
    }

    /** The document that {@code AidCatalog.read} takes. */
    String json() {
        String conditions =
                criteria().stream().map(criterion -> """
                        {"criterion": %s, "text": {"fr": "condition", "en": "condition"}, "sources": ["law"]}""".formatted(criterion)).collect(Collectors.joining(",\n"));
        return AidWorld.document(id, "[\n{\"conditions\": [\n" + conditions + "\n]}\n]", "[]");
    }

    private List<String> criteria() {
        return switch (shape) {
            case SETTLING ->
                List.of(
                        in("person.profession", AidWorld.PROFESSIONS, professions),
                        in("person.stage", AidWorld.STAGES, stages),
                        in("territory.zone", AidWorld.ZONES, zones),
                        number("person.age", "between", low, high),
                        flag("person.registered", true),
                        any(number("practice.halfDays", "atLeast", least), flag("practice.group", true)));
            case TOWN ->
                List.of(
                        in("person.profession", AidWorld.PROFESSIONS, professions),
                        in("territory.zone", AidWorld.ZONES, zones),
                        day("practice.installedOn", "atLeast", first),
                        flag("practice.convention", true),
                        number("practice.patients", "atLeast", least),
                        any(flag("territory.qpv", true), number("territory.population", "below", most)));
            case COUNTY ->
                List.of(
                        in("territory.department", AidWorld.DEPARTMENTS, departments),
                        in("person.profession", AidWorld.PROFESSIONS, professions),
                        number("person.age", "atMost", high),
                        flag("practice.mainOffice", true),
                        day("person.graduatedOn", "atLeast", first),
                        any(in("person.stage", AidWorld.STAGES, stages), flag("practice.first", true)));
            case RURAL ->
                List.of(
                        in("territory.zone", AidWorld.ZONES, zones),
                        number("practice.halfDays", "between", low, high),
                        flag("practice.group", false),
                        number("territory.population", "between", least, most),
                        "{\"fact\": \"person.graduatedOn\", \"between\": [\"" + LocalDate.ofEpochDay(first) + "\", \""
                                + LocalDate.ofEpochDay(last) + "\"]}",
                        any(number("person.age", "atMost", 38), day("practice.installedOn", "atLeast", last)));
        };
    }

    private static String in(String fact, List<String> all, long... bits) {
        return "{\"fact\": \"" + fact + "\", \"in\": [" + quoted(all, bits) + "]}";
    }

    private static String quoted(List<String> all, long... bits) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((bits[i >>> 6] >>> i & 1) != 0) {
                codes.add('"' + all.get(i) + '"');
            }
        }
        return String.join(", ", codes);
    }

    private static String flag(String fact, boolean wanted) {
        return "{\"fact\": \"" + fact + "\", \"is\": " + wanted + "}";
    }

    private static String number(String fact, String op, int bound) {
        return "{\"fact\": \"" + fact + "\", \"" + op + "\": " + bound + "}";
    }

    private static String number(String fact, String op, int from, int through) {
        return "{\"fact\": \"" + fact + "\", \"" + op + "\": [" + from + ", " + through + "]}";
    }

    private static String day(String fact, String op, int day) {
        return "{\"fact\": \"" + fact + "\", \"" + op + "\": \"" + LocalDate.ofEpochDay(day) + "\"}";
    }

    private static String any(String... criteria) {
        return "{\"any\": [" + String.join(", ", criteria) + "]}";
    }

    /** The rule for Drools. What is missing is null or less than 0, and matches nothing. */
    String drl(int number) {
        String pattern = switch (shape) {
            case SETTLING ->
                "profession in (" + quoted(AidWorld.PROFESSIONS, professions) + "), stage in ("
                        + quoted(AidWorld.STAGES, stages) + "), zone in (" + quoted(AidWorld.ZONES, zones)
                        + "), age >= " + low + ", age <= " + high + ", registered == 1, halfDays >= " + least
                        + " || group == 1";
            case TOWN ->
                "profession in (" + quoted(AidWorld.PROFESSIONS, professions) + "), zone in ("
                        + quoted(AidWorld.ZONES, zones) + "), installedOn >= " + first
                        + ", convention == 1, patients >= " + least + ", qpv == 1 || (population >= 0 && population < "
                        + most + ")";
            case COUNTY ->
                "department in (" + quoted(AidWorld.DEPARTMENTS, departments) + "), profession in ("
                        + quoted(AidWorld.PROFESSIONS, professions) + "), age >= 0, age <= " + high
                        + ", mainOffice == 1, graduatedOn >= " + first + ", stage in ("
                        + quoted(AidWorld.STAGES, stages) + ") || first == 1";
            case RURAL ->
                "zone in (" + quoted(AidWorld.ZONES, zones) + "), halfDays >= " + low + ", halfDays <= " + high
                        + ", group == 0, population >= " + least + ", population <= " + most
                        + ", graduatedOn >= " + first + ", graduatedOn <= " + last
                        + ", (age >= 0 && age <= 38) || installedOn >= " + last;
        };
        return "rule \"" + id + "\" when $p : DroolsPerson(" + pattern + ") then hits.add(" + number
                + ", $p.getRow()); end\n";
    }
}
