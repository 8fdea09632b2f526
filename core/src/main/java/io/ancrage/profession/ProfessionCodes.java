package io.ancrage.profession;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.Text;
import io.ancrage.criterion.CodeSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The dated lists of professions and specialties (Agence du numérique en santé, nomenclatures des objets de santé), and
 * the groups of specialties that are the same in practice.
 *
 * <p>The lists come with the library and are read once, at first use. An ended code stays in them: it is accepted on
 * reading, and {@link #endOf} tells its last day, so that a host can refuse it for new data. Immutable and thread-safe.
 */
public final class ProfessionCodes {

    /** The day of the ANS value set that the lists were taken from (JDV_J01). */
    private static final String LISTS = "2024-12-13";

    /** The words that ids of facts use for professions. */
    private static final Map<String, String> WORDS = Map.of(
            "10", "physician",
            "21", "pharmacist",
            "40", "dentist",
            "50", "midwife",
            "60", "nurse",
            "70", "physiotherapist",
            "80", "podiatrist",
            "91", "speechTherapist",
            "92", "orthoptist",
            "93", "psychologist");

    private static final Lists DATA = Lists.load();

    private ProfessionCodes() {}

    /**
     * All professions, ended ones included: a closed system without hierarchy.
     *
     * @return the code system {@code profession}; its version is the date of the ANS list
     */
    public static CodeSystem professions() {
        return DATA.professions;
    }

    /**
     * All specialties, ended ones included, and the groups of equal ones. Each group ({@code general-medicine}) is a code
     * with its members (SM26, SM53, SM54) under it, so that {@code specialty is general-medicine} accepts each of them. A
     * specialty may be in several groups. The groups are ours; a host that wants others makes a code system of its own.
     *
     * @return the closed code system {@code specialty}; its version is the date of the ANS list and that of the groups
     */
    public static CodeSystem specialties() {
        return DATA.specialties;
    }

    /**
     * The specialties that are equal to one: the members of all groups that it is in.
     *
     * @param specialty the specialty
     * @return the specialties in ascending order, itself included; itself alone where it is in no group
     */
    public static SortedSet<Specialty> equalTo(Specialty specialty) {
        SortedSet<Specialty> equal = new TreeSet<>();
        equal.add(specialty);
        for (List<String> members : DATA.groups.values()) {
            if (members.contains(specialty.code())) {
                members.forEach(member -> equal.add(new Specialty(member)));
            }
        }
        return Collections.unmodifiableSortedSet(equal);
    }

    /**
     * The professions that a specialty belongs to, or the members of a group.
     *
     * @param code the code of a specialty, or of a group such as {@code general-medicine}
     * @return the professions in ascending order; empty where the code is neither
     */
    public static Set<Profession> professionsOf(String code) {
        Set<Profession> professions = new TreeSet<>();
        for (String member : DATA.groups.getOrDefault(code, List.of(code))) {
            Optional.ofNullable(DATA.professionOf.get(member))
                    .map(Profession::new)
                    .ifPresent(professions::add);
        }
        return Collections.unmodifiableSet(professions);
    }

    /**
     * The last day of a code of either list.
     *
     * @param code the code of a profession or specialty
     * @return the last day that it may be given for new data; empty for a code that has not ended
     */
    public static Optional<LocalDate> endOf(String code) {
        return Optional.ofNullable(DATA.ends.get(code));
    }

    static void requireProfession(String code) {
        if (!DATA.professions.codes().contains(code)) {
            throw unknownProfession(code);
        }
    }

    static Profession named(String text) {
        String code = DATA.professions.codes().contains(text) ? text : DATA.names.get(text.toLowerCase(Locale.ROOT));
        if (code == null) {
            throw unknownProfession(text);
        }
        return new Profession(code);
    }

    private static AncrageException unknownProfession(String text) {
        boolean isCode = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        Optional<String> nearest = isCode
                ? Optional.empty()
                : Spelling.nearest(text, DATA.names.keySet()).map(DATA.names::get);
        Text known = nearest.map(code -> new Text(
                        code + " (" + DATA.professions.label(code).french() + ")",
                        code + " (" + DATA.professions.label(code).english() + ")"))
                .orElse(Text.same(String.join(", ", DATA.professions.codes())));
        return new AncrageException(
                "ANC-PROF-001",
                "« " + text + " » n'est pas une profession ; "
                        + (nearest.isPresent() ? "la plus proche : " : "codes : ") + known.french(),
                "\"" + text + "\" is not a profession; " + (nearest.isPresent() ? "the nearest is " : "codes: ")
                        + known.english());
    }

    static String word(String profession) {
        return WORDS.getOrDefault(profession, profession);
    }

    static void requireSpecialty(String code) {
        if (!DATA.professionOf.containsKey(code)) {
            boolean isGroup = DATA.groups.containsKey(code);
            String hint = isGroup
                    ? String.join(", ", DATA.groups.getOrDefault(code, List.of()))
                    : Spelling.nearest(code, DATA.professionOf.keySet()).orElse("SM01-SM95");
            throw new AncrageException(
                    "ANC-PROF-002",
                    "« " + code + " » n'est pas le code d'une spécialité"
                            + (isGroup ? " mais d'un groupe ; ses membres : " : " ; le plus proche : ") + hint,
                    "\"" + code + "\" is not the code of a specialty"
                            + (isGroup ? " but of a group; its members: " : "; the nearest is ") + hint);
        }
    }

    static Profession professionOf(String specialty) {
        return new Profession(DATA.professionOf.getOrDefault(specialty, ""));
    }

    /** What the resources hold. */
    private static final class Lists {

        private final CodeSystem professions;
        private final CodeSystem specialties;
        private final Map<String, String> professionOf = new TreeMap<>();
        private final Map<String, List<String>> groups = new LinkedHashMap<>();
        private final Map<String, LocalDate> ends = new TreeMap<>();
        /** Words and labels in small letters, to codes. */
        private final Map<String, String> names = new TreeMap<>();

        private Lists(List<String> professionRows, List<String> specialtyRows, List<String> groupRows) {
            CodeSystem.Builder listed = CodeSystem.builder("profession", LISTS);
            for (String row : professionRows) {
                String[] cells = row.split("\t", -1);
                listed.code(cells[0], label(cells[1], cells[2]));
                names.put(cells[1].toLowerCase(Locale.ROOT), cells[0]);
                names.putIfAbsent(cells[2].toLowerCase(Locale.ROOT), cells[0]);
                end(cells[0], cells[5]);
            }
            names.remove("");
            for (Map.Entry<String, String> word : WORDS.entrySet()) {
                names.put(word.getValue().toLowerCase(Locale.ROOT), word.getKey());
            }
            professions = listed.closed().build();

            String version = groupRows.get(0).substring("# version ".length());
            CodeSystem.Builder finer =
                    CodeSystem.builder("specialty", LISTS.concat("/").concat(version));
            for (String row : specialtyRows) {
                String[] cells = row.split("\t", -1);
                finer.code(cells[0], label(cells[2], ""));
                professionOf.put(cells[0], cells[1]);
                end(cells[0], cells[4]);
            }
            for (String row : groupRows.subList(2, groupRows.size())) {
                String[] cells = row.split("\t", -1);
                List<String> members = List.of(cells[3].split("\\|"));
                finer.code(cells[0], label(cells[1], cells[2]));
                for (String member : members) {
                    finer.under(member, cells[0]);
                }
                groups.put(cells[0], members);
            }
            specialties = finer.closed().build();
        }

        private void end(String code, String through) {
            if (!through.isEmpty()) {
                ends.put(code, LocalDate.parse(through));
            }
        }

        private static Text label(String french, String english) {
            return new Text(french, english.isEmpty() ? french : english);
        }

        static Lists load() {
            List<String> professions = lines("professions.tsv");
            List<String> specialties = lines("specialties.tsv");
            return new Lists(
                    professions.subList(1, professions.size()),
                    specialties.subList(1, specialties.size()),
                    lines("specialty-groups.tsv"));
        }

        private static List<String> lines(String name) {
            try (InputStream in = ProfessionCodes.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the resource io/ancrage/profession/" + name + " is not in the jar");
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return List.of(text.substring(0, text.lastIndexOf('\n')).split("\n", -1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
