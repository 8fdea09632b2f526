package io.ancrage.samples.cli.cases;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.Source;
import io.ancrage.Spelling;
import io.ancrage.Vintage;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.AidFacts;
import io.ancrage.aids.PastAid;
import io.ancrage.aids.Situation;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads one case as a situation, through the table of words. Not thread-safe: one per case. */
final class CaseReader {

    private static final String ALL_SCHEMES = "";

    private final AidCatalog catalog;
    private final CaseWords words;
    private final Map<String, JsonNode> profile = new LinkedHashMap<>();
    private final JsonNode territory;
    private final JsonNode history;
    private final String place;
    private final LocalDate asOf;

    private final FactSheet.Builder person = FactSheet.builder();
    private final FactSheet.Builder there = FactSheet.builder();
    private final Map<String, FactSheet.Builder> roles = new LinkedHashMap<>();
    private final Map<Fact<?>, Map<LocalDate, Series.Entry>> series = new LinkedHashMap<>();
    private final Situation.Builder situation;

    CaseReader(AidCatalog catalog, CaseWords words, JsonNode baseline, JsonNode one, LocalDate asOf, String place) {
        this.catalog = catalog;
        this.words = words;
        this.asOf = asOf;
        this.place = place;
        baseline.propertyStream().forEach(field -> profile.put(field.getKey(), field.getValue()));
        one.path("profile").propertyStream().forEach(field -> profile.put(field.getKey(), field.getValue()));
        this.territory = one.path("territory");
        this.history = one.path("history");
        this.situation = Situation.builder(asOf);
    }

    Situation situation() {
        events();
        profile.forEach((key, value) -> tell(key, value, place + "/profile/" + key));
        territory
                .propertyStream()
                .forEach(field -> tell(field.getKey(), field.getValue(), place + "/territory/" + field.getKey()));
        classOfFrr();
        series.forEach((fact, entries) -> put(
                person,
                fact,
                new Series(
                        entries.values().stream()
                                .sorted(Comparator.comparing(Series.Entry::from))
                                .toList(),
                        LocalDate.MIN)));
        roles.forEach((role, sheet) -> situation.role(role, sheet.build()));
        if (history.isArray()) {
            List<PastAid> aids = new ArrayList<>();
            for (int i = 0; i < history.size(); i++) {
                aids.add(past(history.get(i), place + "/history/" + i));
            }
            situation.history(ended(aids));
        }
        return situation.place(there.build()).build().with(person.build());
    }

    /** What the form says of dates: an event that is not dated happens on the day of the case. */
    private void events() {
        // Schemes that go by the day of installation take that of the case; since when the person is settled is told
        // apart.
        LocalDate installation = installation();
        catalog.schemes().stream()
                .filter(scheme -> scheme.versions().stream()
                        .anyMatch(version -> version.event().equals(Optional.of(AidFacts.INSTALLATION))))
                .forEach(scheme -> situation.event(AidFacts.INSTALLATION, scheme.id(), installation));
        undated("openingDate", AidFacts.OPENING);
        undated("creationDate", AidFacts.CREATION);
        undated("fileCompleteDate", AidFacts.FILE_COMPLETE);
        situation.event(AidFacts.PLACEMENT, asOf);
    }

    /** The day of installation: as dated, or so many months ago, or the day of the case. */
    private LocalDate installation() {
        JsonNode dated = profile.get("installationDate");
        if (dated != null && dated.isString()) {
            return day(dated, place + "/profile/installationDate");
        }
        JsonNode months = profile.get("monthsSinceInstallation");
        return months != null && months.isNumber() ? asOf.minusMonths(months.asInt()) : asOf;
    }

    private void undated(String key, Fact<LocalDate> event) {
        // What is told not to have happened yet would happen on the day of the case.
        JsonNode told = profile.get(key);
        if (told == null || told.isNull()) {
            situation.event(event, asOf);
        }
    }

    private void tell(String key, JsonNode value, String at) {
        CaseWords.Found found = words.find(key).orElseThrow(() -> unknownKey(key, at));
        CaseWords.Word word = found.word();
        if (key.equals("installationDate") && profile.containsKey("monthsSinceInstallation")) {
            return;
        }
        try {
            if (word.where().startsWith("event")) {
                event(word, value, at);
            } else if (!word.where().isEmpty()) {
                fact(word, found.number(), value, at);
            }
        } catch (AncrageException e) {
            throw e.place().isEmpty() ? e.at(at) : e;
        }
    }

    private AncrageException unknownKey(String key, String at) {
        String nearest =
                Spelling.nearest(key, words.keys()).map(name -> " : " + name).orElse("");
        return new AncrageException(
                        "ANC-CLI-006",
                        "« " + key + " » n'est pas un mot des fichiers de cas"
                                + (nearest.isEmpty() ? "" : " ; le plus proche" + nearest),
                        "\"" + key + "\" is not a word of case files"
                                + (nearest.isEmpty() ? "" : "; the nearest is" + nearest))
                .at(at);
    }

    private void event(CaseWords.Word word, JsonNode value, String at) {
        if (value.isNull()) {
            return;
        }
        String scheme = word.where().startsWith("event:") ? word.where().substring("event:".length()) : ALL_SCHEMES;
        word.facts().forEach(id -> situation.event(catalogEvent(words.fact(id)), scheme, day(value, at)));
    }

    @SuppressWarnings("unchecked") // events are dates
    private static Fact<LocalDate> catalogEvent(Fact<?> fact) {
        return (Fact<LocalDate>) fact;
    }

    private void fact(CaseWords.Word word, int number, JsonNode value, String at) {
        FactSheet.Builder sheet = switch (word.where()) {
            case "person" -> person;
            case "place" -> there;
            default -> roles.computeIfAbsent(word.where(), role -> FactSheet.builder());
        };
        switch (word.values()) {
            case "months-ago" ->
                put(sheet, words.fact(word.facts().get(0)), signature().minusMonths(whole(value, at)));
            case "calendar" -> calendar(word, number, value, at);
            case "year-of-contract" -> year(word, signature(), number, value, at);
            case "year-of-activity" -> year(word, creation().withDayOfMonth(1), number, value, at);
            case "department" -> department(sheet, word, text(value, at));
            case "region" -> region(sheet, text(value, at));
            case "commune" -> department(sheet, word, departmentOf(text(value, at)));
            default -> plain(sheet, word, value, at);
        }
    }

    private void plain(FactSheet.Builder sheet, CaseWords.Word word, JsonNode value, String at) {
        if (value.isNull()) {
            return;
        }
        if (word.values().contains("|")) {
            patients(sheet, word, value, at);
            return;
        }
        if (word.key().equals("zfrr")) {
            return;
        }
        Map<String, String> codes = word.codes();
        for (String id : word.facts()) {
            Fact<?> fact = words.fact(id);
            if (!codes.isEmpty()) {
                code(sheet, fact, codes, value, at);
            } else if (word.values().startsWith("prefix:")) {
                put(sheet, fact, word.values().substring("prefix:".length()) + text(value, at));
            } else {
                put(sheet, fact, value(fact, value, at));
            }
        }
    }

    private void code(FactSheet.Builder sheet, Fact<?> fact, Map<String, String> codes, JsonNode value, String at) {
        String found = value.asString();
        // A word that the table does not list is a specialty all the same: none of those that schemes ask for.
        String code = fact.equals(ProjectFacts.SPECIALTIES) ? codes.getOrDefault(found, "SM27") : codes.get(found);
        if (code == null) {
            throw new AncrageException(
                            "ANC-CLI-006",
                            "« " + found + " » n'est pas une valeur possible ; possibles : " + codes.keySet(),
                            "\"" + found + "\" is not a possible value; possible: " + codes.keySet())
                    .at(at);
        }
        if (code.equals("none")) {
            none(sheet, fact);
        } else if (fact.kind() == Kind.CODES) {
            put(sheet, fact, CodeSet.of(code));
        } else {
            put(sheet, fact, code);
        }
    }

    /** The class in France ruralités revitalisation; whether it is the finer one is a key of its own. */
    private void classOfFrr() {
        JsonNode told = territory.path("zfrr");
        Fact<?> fact = words.fact("territory.frr");
        if (told.isString()) {
            switch (told.asString()) {
                case "FULL" -> known(there, fact, "FRR", Precision.OR_FINER);
                case "PARTIAL" -> put(there, fact, "FRR_PARTIAL");
                case "NONE" -> none(there, fact);
                default ->
                    throw wrong(told, place + "/territory/zfrr", "FULL, PARTIAL ou NONE", "FULL, PARTIAL or NONE");
            }
        }
    }

    private void patients(FactSheet.Builder sheet, CaseWords.Word word, JsonNode value, String at) {
        String[] classes = word.values().split("\\|");
        List<String> known = List.of(classes);
        value.propertyStream().forEach(field -> {
            if (!known.contains(field.getKey())) {
                throw wrong(
                        field.getValue(), at + "/" + field.getKey(), "une classe de " + known, "a class of " + known);
            }
        });
        for (int i = 0; i < classes.length; i++) {
            // A list of patients is told in full: a class that is not in it is empty.
            JsonNode count = value.path(classes[i]);
            put(sheet, words.fact(word.facts().get(i)), count.isNumber() ? count.decimalValue() : BigDecimal.ZERO);
        }
    }

    private void calendar(CaseWords.Word word, int year, JsonNode value, String at) {
        if (year == 0) {
            value.propertyStream()
                    .forEach(field -> calendar(word, Integer.parseInt(field.getKey()), field.getValue(), at));
            return;
        }
        LocalDate from = LocalDate.of(year, 1, 1);
        entry(word, from, from.plusYears(1), value, at);
    }

    private void year(CaseWords.Word word, LocalDate start, int year, JsonNode value, String at) {
        entry(word, start.plusYears(year - 1L), start.plusYears(year), value, at);
    }

    private void entry(CaseWords.Word word, LocalDate from, LocalDate until, JsonNode value, String at) {
        series.computeIfAbsent(words.fact(word.facts().get(0)), fact -> new TreeMap<>())
                .put(from, new Series.Entry(from, until, number(value, at)));
    }

    private void department(FactSheet.Builder sheet, CaseWords.Word word, String code) {
        if (code.isEmpty()) {
            return;
        }
        put(sheet, words.fact(word.facts().get(0)), "DEP-" + code);
        boolean regionTold = word.where().equals("place") && territory.has("region");
        if (!regionTold) {
            regionOf("DEP-" + code)
                    .ifPresent(region -> put(sheet, words.fact(word.facts().get(1)), region));
        }
    }

    private static Optional<String> regionOf(String department) {
        CodeSystem departments = AidFacts.DEPARTMENT.codes();
        return departments.codes().stream()
                .filter(code -> code.startsWith("REG-") && departments.isUnder(department, code))
                .findFirst();
    }

    /** A région is told; without a département, that is one of it. */
    private void region(FactSheet.Builder sheet, String code) {
        put(sheet, AidFacts.REGION, "REG-" + code);
        if (!territory.has("department") && !territory.has("commune")) {
            known(sheet, AidFacts.DEPARTMENT, "REG-" + code, Precision.OR_FINER);
        }
    }

    private static String departmentOf(String commune) {
        boolean overseas = commune.startsWith("97") || commune.startsWith("98");
        int letters = overseas ? 3 : 2;
        return commune.length() < letters ? "" : commune.substring(0, letters);
    }

    private LocalDate signature() {
        for (String key : List.of("caimSignatureDate", "signatureDate")) {
            JsonNode told = profile.get(key);
            if (told != null && told.isString()) {
                return day(told, place + "/profile/" + key);
            }
        }
        return asOf;
    }

    private LocalDate creation() {
        JsonNode told = profile.get("creationDate");
        return told == null || !told.isString() ? asOf : day(told, place + "/profile/creationDate");
    }

    /** The form counts the length of every contract from its signature, also where the library leaves its end open. */
    private List<PastAid> ended(List<PastAid> aids) {
        List<PastAid> all = new ArrayList<>(aids);
        for (PastAid aid : aids) {
            boolean terminated = aids.stream()
                    .anyMatch(other -> other.event() == PastAid.Event.TERMINATED
                            && other.scheme().equals(aid.scheme()));
            if (aid.event() == PastAid.Event.SIGNED && !terminated) {
                catalog.require(aid.scheme())
                        .versions()
                        .get(0)
                        .term()
                        .filter(term -> term.open() && term.months().isPresent())
                        .flatMap(term ->
                                term.months().get().estimate(FactSheet.empty()).isExact()
                                        ? Optional.of(term.lastDay(
                                                aid.date(),
                                                term.months()
                                                        .get()
                                                        .estimate(FactSheet.empty())
                                                        .low()
                                                        .orElseThrow()
                                                        .intValue()))
                                        : Optional.empty())
                        .filter(last -> last.isBefore(asOf))
                        .ifPresent(last -> all.add(PastAid.terminated(aid.scheme(), last.plusDays(1))));
            }
        }
        return all;
    }

    private PastAid past(JsonNode node, String at) {
        String event = text(node.path("event"), at + "/event");
        LocalDate date = day(node.path("date"), at + "/date");
        PastAid aid;
        if (event.equals("local_aid_agreement")) {
            aid = PastAid.ofCategory("local-authority-aid", date);
        } else {
            int end = event.lastIndexOf('_');
            String contract = end < 0 ? event : event.substring(0, end);
            String scheme = catalog.require(contract.equals("cde") ? "cde-installe" : contract)
                    .id();
            aid = switch (end < 0 ? "" : event.substring(end + 1)) {
                case "signed" -> PastAid.signed(scheme, date);
                case "granted" -> PastAid.granted(scheme, date);
                case "terminated" -> PastAid.terminated(scheme, date);
                default ->
                    throw wrong(
                            node.path("event"),
                            at + "/event",
                            "<contrat>_signed, <contrat>_terminated ou <contrat>_granted",
                            "<contract>_signed, <contract>_terminated or <contract>_granted");
            };
        }
        JsonNode received = node.path("amountReceivedEur");
        if (received.isNumber()) {
            aid = aid.received(Euros.rounded(received.decimalValue()));
        }
        JsonNode category = node.path("category");
        return category.isString()
                ? aid.in(
                        switch (category.asString()) {
                            case "conventional_aid_doctor" -> "conventional-aid-doctor";
                            case "local_authority_aid" -> "local-authority-aid";
                            default ->
                                throw wrong(
                                        category,
                                        at + "/category",
                                        "conventional_aid_doctor ou local_authority_aid",
                                        "conventional_aid_doctor or local_authority_aid");
                        })
                : aid;
    }

    private static Object value(Fact<?> fact, JsonNode value, String at) {
        if (fact.kind() == Kind.FLAG) {
            if (!value.isBoolean()) {
                throw wrong(value, at, "true ou false", "true or false");
            }
            return value.booleanValue();
        }
        if (fact.kind() == Kind.NUMBER) {
            return number(value, at);
        }
        return fact.kind() == Kind.DATE ? day(value, at) : text(value, at);
    }

    private static BigDecimal number(JsonNode value, String at) {
        if (!value.isNumber()) {
            throw wrong(value, at, "un nombre", "a number");
        }
        return value.decimalValue();
    }

    private static long whole(JsonNode value, String at) {
        return number(value, at).longValue();
    }

    private static String text(JsonNode value, String at) {
        if (!value.isString()) {
            throw wrong(value, at, "un texte", "a text");
        }
        return value.asString();
    }

    static LocalDate day(JsonNode value, String at) {
        try {
            return LocalDate.parse(text(value, at));
        } catch (DateTimeException e) {
            throw wrong(value, at, "une date AAAA-MM-JJ", "a date YYYY-MM-DD");
        }
    }

    static AncrageException wrong(JsonNode found, String at, String french, String english) {
        return new AncrageException(
                        "ANC-CLI-006",
                        "attendu : " + french + " ; trouvé : " + found,
                        "expected " + english + "; found " + found)
                .at(at);
    }

    private static void put(FactSheet.Builder sheet, Fact<?> fact, Object value) {
        known(sheet, fact, value, Precision.EXACT);
    }

    private static <T> void known(FactSheet.Builder sheet, Fact<T> fact, Object value, Precision precision) {
        sheet.put(fact, new Known<>(fact.kind().type().cast(value), precision, Source.STATED, Vintage.UNKNOWN));
    }

    private static void none(FactSheet.Builder sheet, Fact<?> fact) {
        sheet.putNone(fact);
    }
}
