package io.ancrage.samples.databuilder;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.Range;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.json.Json;
import io.ancrage.offer.Amount;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.offer.Premises;
import io.ancrage.offer.Succession;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The offers that towns and their neighbours published on web pages, from one table into one JSON document a line. Not
 * thread-safe.
 *
 * <p>What the table says in codes and figures is taken over. What it says in words is looked up in {@code
 * offer-phrases.tsv}, which is kept by hand; its notes, in French, are ours and not the page's. Nothing is added: what a
 * row leaves open stays unknown.
 */
final class Offers {

    private static final String TABLE = "offers.csv";
    private static final Map<String, TerritoryLevel> LEVELS = Map.of(
            "commune", TerritoryLevel.COMMUNE,
            "epci", TerritoryLevel.EPCI,
            "departement", TerritoryLevel.DEPARTMENT);
    private static final Set<String> MODES = Set.of("LIBERAL", "SALARIED", "MIXED");
    private static final Set<String> YES = Set.of("Y");
    private static final Map<String, Amount.Basis> BASES = Map.of("gross", Amount.Basis.GROSS, "net", Amount.Basis.NET);
    private static final Pattern AMOUNT = Pattern.compile("(<=)?(\\d+) (ONCE|MONTH)");

    /** Whom a word of the table means. */
    private record Wanted(Profession profession, List<String> specialties, boolean student) {
        static Wanted of(Profession profession, String... specialties) {
            return new Wanted(profession, List.of(specialties), false);
        }

        static Wanted student(Profession profession) {
            return new Wanted(profession, List.of(), true);
        }
    }

    private static final Map<String, Wanted> PROFESSIONS = Map.of(
            "medecin-generaliste",
            Wanted.of(Profession.PHYSICIAN, "general-medicine"),
            "medecin-pmi",
            Wanted.of(Profession.PHYSICIAN),
            "medecin-territorial",
            Wanted.of(Profession.PHYSICIAN),
            "gynecologue",
            Wanted.of(Profession.PHYSICIAN, "gynaecology-obstetrics", "medical-gynaecology"),
            "chirurgien-dentiste",
            Wanted.of(Profession.DENTIST),
            "masseur-kinesitherapeute",
            Wanted.of(Profession.PHYSIOTHERAPIST),
            "infirmier-pratique-avancee",
            Wanted.of(Profession.NURSE, "SI01", "SI02", "SI03", "SI04", "SI05"),
            "etudiant-medecine",
            Wanted.student(Profession.PHYSICIAN),
            "etudiant-odontologie",
            Wanted.student(Profession.DENTIST));

    private final Map<String, List<Row>> phrases = new LinkedHashMap<>();

    private Offers() {
        for (Row row : Table.kept("offer-phrases.tsv").rows()) {
            phrases.computeIfAbsent(row.required("phrase"), phrase -> new ArrayList<>())
                    .add(row);
        }
    }

    static void addTo(Resources resources, Path input, String path) {
        Json json = Json.of(ProjectFacts.vocabulary());
        Offers offers = new Offers();
        List<String> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : Table.read(input, TABLE).rows()) {
            if (!ids.add(row.required("id"))) {
                throw row.bad("id", "an id of its own");
            }
            Offer offer = offers.offer(row);
            String line = json.write(offer);
            if (!json.readOffer(line).equals(offer)) {
                throw new IllegalStateException("what is written of " + row.text("id") + " is not what is read");
            }
            lines.add(line);
        }
        resources.add(path, lines);
    }

    private Offer offer(Row row) {
        try {
            return new Draft(row).offer();
        } catch (AncrageException e) {
            throw new BadInputException(
                    TABLE + ", line " + row.line() + ": " + e.text().english(), e);
        }
    }

    /** The offer of one row in the making. */
    private final class Draft {

        private final Row row;
        private final List<Wanted> wanted;
        private final Map<BenefitKind, Benefit> benefits = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> team = new ArrayList<>();
        private final List<Post> posts = new ArrayList<>();
        private Premises premises = Premises.UNKNOWN;
        private Optional<Succession> succession = Optional.empty();
        private Range share = Range.UNKNOWN;
        private boolean partTime;

        Draft(Row row) {
            this.row = row;
            this.wanted = row.codes("professions", PROFESSIONS.keySet()).stream()
                    .map(PROFESSIONS::get)
                    .toList();
            if (wanted.isEmpty()) {
                throw row.bad("professions", "at least one of " + String.join(", ", PROFESSIONS.keySet()));
            }
        }

        Offer offer() {
            readTerms();
            readPhrases("posts");
            readPhrases("benefits");
            readPhrases("facilities_stated");
            readSeats();
            List<String> modes = row.codes("exercise_modes", MODES);
            OfferKind kind = kind(modes);
            Offer.Builder offer = Offer.builder(row.required("id"), kind, territory())
                    .title(kind.equals(OfferKind.OTHER) ? "Bourse d'études" : "")
                    .description(String.join(" ", notes))
                    .team(team.toArray(String[]::new))
                    .published(Vintage.of(row.text("published")))
                    .source(source());
            for (Wanted one : wanted) {
                offer.profession(one.profession());
                one.specialties().forEach(offer::specialty);
            }
            modes.forEach(mode -> offer.modes(PracticeMode.valueOf(mode)));
            if (!row.text("structure").isEmpty()) {
                offer.structures(row.text("structure"));
            }
            offer.rhythm(rhythm());
            posts.forEach(offer::post);
            pay().ifPresent(offer::pay);
            benefits.values().forEach(offer::benefit);
            if (!premises.equals(Premises.UNKNOWN)) {
                offer.premises(premises);
            }
            succession.ifPresent(offer::succession);
            if (isForStudents()) {
                offer.require(ProjectFacts.CAREER_STAGE.in(CareerStage.STUDENT.name(), CareerStage.INTERN.name()));
            }
            return offer.build();
        }

        private TerritoryCode territory() {
            TerritoryLevel level = row.code("territory_level", LEVELS.keySet())
                    .map(LEVELS::get)
                    .orElseThrow(() -> row.bad("territory_level", "commune, epci or departement"));
            return row.territory("territory_code", level);
        }

        private Source source() {
            String url = row.required("source_url");
            String host = URI.create(url).getHost();
            if (host == null) {
                throw row.bad("source_url", "the address of a web page");
            }
            String site = host.startsWith("www.") ? host.substring(4) : host;
            return new Source("Page du site " + site, site, "", url, Text.EMPTY);
        }

        private boolean isForStudents() {
            return wanted.stream().allMatch(Wanted::student);
        }

        /** What it is first of all: a town that looks for a practitioner and says no more wants one who settles. */
        private OfferKind kind(List<String> modes) {
            if (isForStudents()) {
                return OfferKind.OTHER;
            }
            if (succession.isPresent()) {
                return OfferKind.SUCCESSION;
            }
            return modes.isEmpty() || modes.contains("LIBERAL") ? OfferKind.INSTALLATION : OfferKind.SALARIED;
        }

        private void readTerms() {
            if (row.code("housing", YES).isPresent()) {
                add(Benefit.of(BenefitKind.HOUSING));
            }
            if (row.code("premises", YES).isPresent()) {
                add(Benefit.of(BenefitKind.PREMISES));
            }
            row.count("rent_free_months")
                    .ifPresent(months -> add(Benefit.of(BenefitKind.FREE_RENT).forMonths(months)));
            row.count("rent_eur_month")
                    .ifPresent(rent -> premises = premises.withRent(
                            Amount.exactly(Euros.of(rent), Amount.Frequency.MONTH, Amount.Basis.UNSTATED)));
            row.count("bonus_eur_max")
                    .ifPresent(most ->
                            add(Benefit.of(isForStudents() ? BenefitKind.STUDY_GRANT : BenefitKind.INSTALLATION_BONUS)
                                    .of(Amount.upTo(Euros.of(most), Amount.Frequency.ONCE, Amount.Basis.UNSTATED))));
        }

        private void readSeats() {
            String seats = row.text("posts");
            if (seats.isEmpty() || phrases.containsKey(seats)) {
                return;
            }
            int count = row.count("posts").orElseThrow();
            if (!posts.isEmpty() && posts.size() != count) {
                throw row.bad("posts", posts.size() + ", as many as the benefits tell one by one");
            }
            if (posts.isEmpty()) {
                posts.add(Post.ofSeats(count).withShare(share));
            }
        }

        private WorkRhythm rhythm() {
            OptionalInt hours = row.count("hours_per_week");
            WorkRhythm rhythm =
                    hours.isPresent() ? WorkRhythm.ofHours(Range.exactly(hours.getAsInt())) : WorkRhythm.UNKNOWN;
            return partTime ? rhythm.withPartTime(true) : rhythm;
        }

        private Optional<Amount> pay() {
            OptionalInt salary = row.count("salary_eur_month");
            if (salary.isEmpty()) {
                return Optional.empty();
            }
            Amount.Basis basis =
                    row.code("salary_basis", BASES.keySet()).map(BASES::get).orElse(Amount.Basis.UNSTATED);
            return Optional.of(Amount.exactly(Euros.of(salary.getAsInt()), Amount.Frequency.MONTH, basis));
        }

        /** Looks up what a cell says in words. Of the facilities only those are kept that tell of the place of work. */
        private void readPhrases(String column) {
            String text = row.text(column);
            if (column.equals("posts") && !text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
                return;
            }
            for (String phrase : text.isEmpty() ? new String[0] : text.split(";", -1)) {
                List<Row> told = phrases.getOrDefault(phrase.strip(), List.of());
                if (told.isEmpty() && !column.equals("facilities_stated")) {
                    throw row.bad(
                            column,
                            "phrases that offer-phrases.tsv of the builder has, which \"" + phrase.strip()
                                    + "\" is not; add it there");
                }
                told.forEach(this::tell);
            }
        }

        private void tell(Row said) {
            String code = said.text("code");
            switch (said.required("tells")) {
                case "benefit" -> add(benefit(said));
                case "team" -> team.addAll(said.list("code"));
                case "succession" -> succession = Optional.of(new Succession(Optional.empty(), amount(said)));
                case "part-time" -> partTime = true;
                case "surface" -> premises = premises.withSquareMetres(Long.parseLong(code));
                case "share" -> {
                    String[] bounds = code.split("-", -1);
                    share = Range.between(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]));
                    partTime = true;
                }
                case "posts" -> {
                    for (String percent : said.list("code")) {
                        posts.add(Post.ofSeats(1).withShare(Range.exactly(Long.parseLong(percent))));
                    }
                    partTime = true;
                }
                case "note" -> notes.add(said.required("note"));
                default ->
                    throw said.bad("tells", "benefit, team, succession, part-time, surface, share, posts or note");
            }
        }

        private Benefit benefit(Row said) {
            return new Benefit(
                    BenefitKind.of(said.required("code")),
                    amount(said),
                    OptionalInt.empty(),
                    said.count("months"),
                    Optional.empty(),
                    said.text("note"));
        }

        private Optional<Amount> amount(Row said) {
            String text = said.text("amount");
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Matcher matcher = AMOUNT.matcher(text);
            if (!matcher.matches()) {
                throw said.bad("amount", "an amount such as \"5000 ONCE\" or \"<=400 MONTH\"");
            }
            Euros euros = Euros.of(new BigDecimal(matcher.group(2)).longValueExact());
            Amount.Frequency per = Amount.Frequency.valueOf(matcher.group(3));
            return Optional.of(
                    matcher.group(1) == null
                            ? Amount.exactly(euros, per, Amount.Basis.UNSTATED)
                            : Amount.upTo(euros, per, Amount.Basis.UNSTATED));
        }

        /** Adds a benefit, or what is told besides of one that is there; the later of two amounts counts. */
        private void add(Benefit benefit) {
            benefits.merge(
                    benefit.kind(),
                    benefit,
                    (first, more) -> new Benefit(
                            first.kind(),
                            more.amount().or(first::amount),
                            more.months().isPresent() ? more.months() : first.months(),
                            more.commitmentMonths().isPresent() ? more.commitmentMonths() : first.commitmentMonths(),
                            Optional.empty(),
                            (first.note() + " " + more.note()).strip()));
        }
    }
}
