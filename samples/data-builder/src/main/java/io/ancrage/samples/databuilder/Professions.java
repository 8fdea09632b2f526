package io.ancrage.samples.databuilder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The health professions, the specialties and our groups of equal specialties.
 *
 * <p>The nomenclature gives the codes and French labels. Three tables are kept by hand, because no file has them: the
 * professions with their English labels, the specialties that have ended, and the groups.
 */
final class Professions {

    /** To be raised with every change of the groups, because hosts may have stored what a group meant. */
    private static final String GROUPS_VERSION = "2026-11-21";

    /** A doctor's, dentist's or nurse's specialty, as in {@code G15_10/SM54}. */
    private static final Pattern SPECIALTY = Pattern.compile("(?:SM|SCD|SI)\\d{2}");

    private static final Pattern ORDINAL_MARK = Pattern.compile(" \\((?:SM|SCD|SI)\\)$");
    private static final String HEALTH_PROFESSION = "G15_";

    private Professions() {}

    static void addTo(Resources resources, Path input, SourceList sources, String folder) {
        List<Row> nomenclature = Table.read(input, "nos-professions.csv").rows();
        Table professions = Table.kept("professions.tsv");
        requireEveryProfession(nomenclature, professions);
        Map<String, String> specialties = specialties(nomenclature);
        resources.add(folder + "/sources.tsv", sources.lines());
        resources.add(
                folder + "/professions.tsv",
                copy(professions, List.of("code", "label_fr", "label_en", "system", "from", "through")));
        resources.add(folder + "/specialties.tsv", specialtyLines(specialties));
        resources.add(folder + "/specialty-groups.tsv", groupLines(specialties.keySet()));
    }

    /** A new version of the nomenclature may bring a profession, or a label, that the kept table does not have yet. */
    private static void requireEveryProfession(List<Row> nomenclature, Table professions) {
        Map<String, Row> kept = professions.byKey("code");
        for (Row row : nomenclature) {
            String code = row.required("code");
            if (code.startsWith(HEALTH_PROFESSION) && !code.contains("/")) {
                Row known = kept.get(code.substring(HEALTH_PROFESSION.length()));
                if (known == null) {
                    throw row.bad("code", "a profession that professions.tsv of the builder has; add it there");
                }
                if (!known.text("label_fr").equals(row.text("label_fr"))) {
                    throw row.bad("label_fr", "\"" + known.text("label_fr") + "\", as in professions.tsv; change one");
                }
            }
        }
    }

    /** The lines of the specialties by their codes, the ended ones included. */
    private static Map<String, String> specialties(List<Row> nomenclature) {
        Map<String, String> lines = new TreeMap<>();
        for (Row row : nomenclature) {
            String code = row.text("specialty_code");
            if (SPECIALTY.matcher(code).matches()) {
                String profession = row.required("profession_code").substring(HEALTH_PROFESSION.length());
                String line = String.join("\t", code, profession, label(row), "", "");
                if (lines.put(code, line) != null) {
                    throw row.bad("specialty_code", "each specialty under one profession");
                }
            }
        }
        for (Row row : Table.kept("ended-specialties.tsv").rows()) {
            lines.put(
                    row.required("code"),
                    String.join(
                            "\t",
                            row.text("code"),
                            row.text("profession"),
                            row.text("label_fr"),
                            row.text("from"),
                            row.text("through")));
        }
        return lines;
    }

    /** The label without its profession before and its kind behind: "Médecin - Gériatrie (SM)" is "Gériatrie". */
    private static String label(Row row) {
        String label = row.name("label_fr");
        int hyphen = label.indexOf(" - ");
        if (hyphen < 0) {
            throw row.bad("label_fr", "the profession, \" - \" and the specialty");
        }
        return ORDINAL_MARK.matcher(label.substring(hyphen + 3)).replaceFirst("");
    }

    private static List<String> specialtyLines(Map<String, String> specialties) {
        List<String> lines = new ArrayList<>();
        lines.add("code\tprofession\tlabel_fr\tfrom\tthrough");
        lines.addAll(specialties.values());
        return lines;
    }

    private static List<String> groupLines(Set<String> specialties) {
        Table groups = Table.kept("specialty-groups.tsv");
        groups.byKey("group");
        for (Row row : groups.rows()) {
            Set<String> members = new HashSet<>(row.list("members"));
            members.removeAll(specialties);
            if (!members.isEmpty()) {
                throw row.bad("members", "codes of the nomenclature, which " + members + " are not");
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# version " + GROUPS_VERSION);
        lines.addAll(copy(groups, List.of("group", "label_fr", "label_en", "members")));
        return lines;
    }

    private static List<String> copy(Table table, List<String> columns) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", columns));
        for (Row row : table.rows()) {
            lines.add(String.join("\t", columns.stream().map(row::text).toList()));
        }
        return lines;
    }
}
