package io.ancrage.aids;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.Text;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.SchemeReader;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonText;
import io.ancrage.profession.ProfessionCodes;
import io.ancrage.project.ProjectFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The aid schemes that are asked together (catalogue d'aides): the French ones, a host's own, or both. Immutable and
 * thread-safe; load it once and share it.
 *
 * <pre>{@code
 * AidCatalog catalog = AidCatalog.france();
 * AidReport report = catalog.assess(Situation.of(project, france, TerritoryCode.commune("23096"), day));
 * report.verdicts(Truth.TRUE).forEach(verdict -> System.out.println(verdict.text(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>A document that cannot be used never takes the others down: it is left out, and {@link #problems()} names it.
 */
public final class AidCatalog {

    private static final String FRENCH = "schemes/";

    private final Vocabulary own;
    private final Vocabulary vocabulary;
    private final Map<String, String> documents;
    private final Map<String, LocalDate> closed;
    private final Map<String, CompiledScheme> schemes;
    private final Map<String, AncrageException> problems;

    private AidCatalog(Vocabulary own, Map<String, String> documents, Map<String, LocalDate> closed) {
        this.own = own;
        this.documents = documents;
        this.closed = closed;
        Map<String, AncrageException> failed = new LinkedHashMap<>();
        Map<String, SchemeReader.Outline> outlines = outlines(documents, failed);
        this.vocabulary = vocabulary(own, outlines.values());
        Map<String, AidScheme> read = new LinkedHashMap<>();
        SchemeReader reader = SchemeReader.of(vocabulary);
        outlines.forEach((name, outline) -> {
            try {
                AidScheme scheme = reader.read(Objects.requireNonNull(documents.get(name)));
                LocalDate last = closed.get(scheme.id());
                read.put(scheme.id(), last == null ? scheme : scheme.closedAfter(last));
            } catch (AncrageException e) {
                failed.put(name, e.at(name + "#"));
            }
        });
        Map<String, String> names = new LinkedHashMap<>();
        outlines.forEach((name, outline) -> names.put(outline.id(), name));
        Map<String, CompiledScheme> compiled = new LinkedHashMap<>();
        read.values().forEach(scheme -> {
            try {
                requireCategories(scheme, read);
                compiled.put(scheme.id(), new CompiledScheme(scheme, rivals(scheme, read), vocabulary));
            } catch (AncrageException e) {
                String name = names.get(scheme.id());
                failed.put(name, e.at(name + "#"));
            }
        });
        this.schemes = Collections.unmodifiableMap(compiled);
        this.problems = Collections.unmodifiableMap(failed);
    }

    /**
     * The French catalogue: 89 schemes as they were read on 21 November 2026, closed ones too, since old contracts run on. It is
     * read with the host's Jackson at every call.
     *
     * @return the catalogue
     * @throws AncrageException with code ANC-JSON-001, if there is no Jackson
     */
    public static AidCatalog france() {
        Map<String, String> documents = new LinkedHashMap<>();
        for (String id : resource(FRENCH + "index.txt").lines().toList()) {
            documents.put(id + ".json", resource(FRENCH + id + ".json"));
        }
        return read(AidFacts.vocabulary(), documents);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(AidCatalog.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A catalogue of a host's own schemes.
     *
     * @param vocabulary the words that they use, such as {@link AidFacts#vocabulary()} with the host's own facts
     * @param documents the JSON documents by a name that errors repeat, such as that of the file; in this order
     * @return the catalogue of those that can be used
     * @throws AncrageException with code ANC-JSON-001, if there is no Jackson
     */
    public static AidCatalog read(Vocabulary vocabulary, Map<String, String> documents) {
        return new AidCatalog(vocabulary, Collections.unmodifiableMap(new LinkedHashMap<>(documents)), Map.of());
    }

    /**
     * This catalogue with more documents. One whose id is there already takes the place of the old one.
     *
     * @param more the JSON documents by a name that errors repeat
     * @return the new catalogue; this one stays as it is
     */
    public AidCatalog with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(documents);
        Map<String, AncrageException> ignored = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        outlines(documents, ignored).forEach((name, outline) -> names.put(outline.id(), name));
        outlines(more, ignored).forEach((name, outline) -> {
            String replaced = names.get(outline.id());
            if (replaced != null) {
                all.remove(replaced);
            }
        });
        all.putAll(more);
        return new AidCatalog(own, Collections.unmodifiableMap(all), closed);
    }

    /**
     * This catalogue with more facts and rules that schemes may use.
     *
     * @param words a vocabulary that contains the one in use
     * @return the new catalogue; this one stays as it is
     */
    public AidCatalog with(Vocabulary words) {
        return new AidCatalog(words, documents, closed);
    }

    /**
     * This catalogue without some schemes.
     *
     * @param ids their ids
     * @return the new catalogue; this one stays as it is
     * @throws AncrageException with code ANC-AID-016, if one is not there
     */
    public AidCatalog without(String... ids) {
        Map<String, String> rest = new LinkedHashMap<>(documents);
        Map<String, AncrageException> ignored = new LinkedHashMap<>();
        Map<String, SchemeReader.Outline> outlines = outlines(documents, ignored);
        for (String id : ids) {
            require(id);
            outlines.forEach((name, outline) -> {
                if (outline.id().equals(id)) {
                    rest.remove(name);
                }
            });
        }
        // The words of what is taken out stay: other schemes may name it.
        return new AidCatalog(vocabulary, Collections.unmodifiableMap(rest), closed);
    }

    /**
     * This catalogue with a scheme closed to newcomers. Contracts that run go on.
     *
     * @param id its id
     * @param last the last day of its deciding event, included
     * @return the new catalogue; this one stays as it is
     * @throws AncrageException with code ANC-AID-016, if it is not there; with code ANC-AID-014, if no version has begun by
     *     then
     */
    public AidCatalog closing(String id, LocalDate last) {
        require(id).closedAfter(last);
        Map<String, LocalDate> days = new TreeMap<>(closed);
        days.put(id, last);
        return new AidCatalog(own, documents, Collections.unmodifiableMap(days));
    }

    /**
     * The schemes.
     *
     * @return the schemes in the order of their documents
     */
    public List<AidScheme> schemes() {
        return schemes.values().stream().map(CompiledScheme::scheme).toList();
    }

    /**
     * The scheme of an id.
     *
     * @param id the id
     * @return the scheme; empty where there is none
     */
    public Optional<AidScheme> find(String id) {
        return Optional.ofNullable(schemes.get(id)).map(CompiledScheme::scheme);
    }

    /**
     * The scheme of an id.
     *
     * @param id the id
     * @return the scheme
     * @throws AncrageException with code ANC-AID-016, naming the nearest id, if there is none
     */
    public AidScheme require(String id) {
        return find(id).orElseThrow(() -> {
            Optional<String> nearest = Spelling.nearest(id, schemes.keySet());
            String shown = JsonText.shortened(id);
            String some = JsonText.shortened(String.join(", ", schemes.keySet()));
            return new AncrageException(
                    "ANC-AID-016",
                    "aucun dispositif « " + shown + " »"
                            + nearest.map(name -> " ; le plus proche : " + name)
                                    .orElse(" ; identifiants connus : " + some),
                    "no scheme \"" + shown + "\""
                            + nearest.map(name -> "; the nearest is " + name).orElse("; known ids: " + some));
        });
    }

    /**
     * The documents that could not be used, by name, each with what was wrong, where, and what would be right.
     *
     * @return the errors in the order of the documents; empty where all is well
     */
    public Map<String, AncrageException> problems() {
        return problems;
    }

    /**
     * The words that schemes of this catalogue may use: the host's, and those that tell of its schemes ({@code
     * person.holds.<id>}, {@code person.received.<id>}, {@code event.signature.<id>}).
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * What every scheme means in a situation.
     *
     * @param situation the situation
     * @return the report
     */
    public AidReport assess(Situation situation) {
        return new AidReport(
                this,
                situation,
                schemes.values().stream()
                        .map(scheme -> new AidVerdict(this, scheme, situation))
                        .toList());
    }

    /**
     * Asks for what is missing in a situation, the most telling question first.
     *
     * @param situation what is known so far
     * @return the interview
     */
    public Interview interview(Situation situation) {
        return Interview.of(this, situation);
    }

    /**
     * What every scheme means for one person in every commune. The person is fixed once; what remains of each scheme runs over
     * the columns of the communes.
     *
     * @param person the situation; its place, the places of its roles and what it tells of a territory do not count
     * @param places the communes
     * @return the answers, the same as {@link #assess} gives place by place
     */
    public PlaceSweep sweep(Situation person, AidPlaces places) {
        Situation anywhere = person.withoutPlace();
        FactTable table = places.on(person.asOf());
        Map<String, TruthSet> rights = new LinkedHashMap<>();
        for (CompiledScheme scheme : schemes.values()) {
            SchemeView view = new SchemeView(this, anywhere, scheme.scheme());
            boolean lost = new AidVerdict(this, scheme, anywhere).isLostEverywhere();
            rights.put(
                    scheme.scheme().id(),
                    lost ? nowhere(table) : scheme.right().given(view).test(table));
        }
        return new PlaceSweep(places, rights);
    }

    private TruthSet nowhere(FactTable table) {
        return vocabulary.compile(Criterion.anyOf()).test(table);
    }

    /**
     * Who may newly have which scheme, for many persons at once: the conditions of the schemes over a table with a row per
     * person, as if nothing had been held or received before. It answers and does not explain.
     *
     * @param persons the persons and their places, pinned to the day asked about
     * @return the answers by the id of the scheme, in the order of the catalogue
     */
    public Map<String, TruthSet> newcomers(FactTable persons) {
        Map<String, TruthSet> answers = new LinkedHashMap<>();
        FactSheet nothing = new NothingHeld();
        schemes.values()
                .forEach(scheme -> answers.put(
                        scheme.scheme().id(), scheme.entry().given(nothing).test(persons)));
        return answers;
    }

    /**
     * The schemes that may be had in a place by somebody of each profession: those whose conditions do not exclude it there on
     * that day, whatever else is not known of the person. Installations, openings, creations and placements are taken to be
     * on that day.
     *
     * @param place what is known of the place
     * @param day the day of the decision
     * @return by the code of the profession, in ascending order, the verdicts that are not "not eligible"
     */
    public Map<String, List<AidVerdict>> openIn(FactSheet place, LocalDate day) {
        Map<String, List<AidVerdict>> open = new TreeMap<>();
        for (String profession : ProfessionCodes.professions().codes()) {
            AidReport report = assess(Situation.builder(day)
                    .fact(ProjectFacts.PROFESSION, profession)
                    .place(place)
                    .event(AidFacts.INSTALLATION, day)
                    .event(AidFacts.OPENING, day)
                    .event(AidFacts.CREATION, day)
                    .event(AidFacts.PLACEMENT, day)
                    .noOtherAids()
                    .build());
            List<AidVerdict> possible = report.verdicts().stream()
                    .filter(verdict -> !verdict.right().isFalse())
                    .filter(verdict -> verdict.scheme().kind() != AidScheme.Kind.RULE)
                    .toList();
            if (!possible.isEmpty()) {
                open.put(profession, possible);
            }
        }
        return open;
    }

    /**
     * What changes of the schemes between two days: versions that begin or end, and communes that a dated fact, such as a
     * zoning, brings in or takes out.
     *
     * @param places the communes with their dated facts
     * @param from the first day
     * @param to the second day, after it
     * @return the changes, by scheme in the order of the catalogue, versions first
     * @throws IllegalArgumentException if the second day is not after the first
     */
    public List<SchemeChange> changes(AidPlaces places, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("the second day is after the first: " + from + ", " + to);
        }
        return schemes.values().stream()
                .flatMap(scheme -> scheme.changes(this, places, from, to).stream())
                .toList();
    }

    /**
     * What the authors of the catalogue should look at.
     *
     * @param day the day on which it is looked at; sources read more than a year before are old
     * @return the findings: documents that cannot be used, then by scheme in the order of the catalogue
     */
    public List<LintFinding> lint(LocalDate day) {
        return new CatalogLint(this, day).findings();
    }

    /** The compiled schemes, in order. */
    List<CompiledScheme> compiled() {
        return List.copyOf(schemes.values());
    }

    /** The schemes of an id, or in a category. */
    List<AidScheme> named(String schemeOrCategory) {
        Optional<AidScheme> one = find(schemeOrCategory);
        return one.isPresent()
                ? List.of(one.get())
                : schemes.values().stream()
                        .map(CompiledScheme::scheme)
                        .filter(scheme -> scheme.categories().contains(schemeOrCategory))
                        .toList();
    }

    /** The event of an id. */
    @SuppressWarnings("unchecked") // events are dates
    Fact<LocalDate> event(String id) {
        return (Fact<LocalDate>) vocabulary.require(id);
    }

    /** The last day on which a scheme, or one of a category, was signed or granted. */
    Optional<LocalDate> lastReceived(Situation situation, String schemeOrCategory) {
        List<AidScheme> members = named(schemeOrCategory);
        return situation.history().orElse(List.of()).stream()
                .filter(aid -> aid.event() != PastAid.Event.TERMINATED)
                .filter(aid -> aid.category().equals(schemeOrCategory)
                        || members.stream().anyMatch(member -> member.id().equals(aid.scheme())))
                .map(PastAid::date)
                .filter(day -> !day.isAfter(situation.asOf()))
                .max(LocalDate::compareTo);
    }

    private static Map<String, SchemeReader.Outline> outlines(
            Map<String, String> documents, Map<String, AncrageException> failed) {
        Map<String, SchemeReader.Outline> outlines = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        documents.forEach((name, text) -> {
            try {
                SchemeReader.Outline outline = SchemeReader.outline(text);
                String other = names.putIfAbsent(outline.id(), name);
                if (other != null) {
                    throw new AncrageException(
                            "ANC-AID-015",
                            "le dispositif « " + outline.id() + " » est déjà dans " + other
                                    + " ; chaque dispositif a un seul document",
                            "the scheme \"" + outline.id() + "\" is in " + other
                                    + " already; each scheme has a single document");
                }
                outlines.put(name, outline);
            } catch (AncrageException e) {
                if (e.code().equals("ANC-JSON-001")) {
                    throw e;
                }
                failed.put(name, e.at(name + "#"));
            }
        });
        return outlines;
    }

    /** The words of the host, and those that tell of the schemes themselves. */
    private static Vocabulary vocabulary(Vocabulary own, Iterable<SchemeReader.Outline> outlines) {
        List<Fact<?>> facts = new ArrayList<>();
        TreeSet<String> categories = new TreeSet<>();
        for (SchemeReader.Outline outline : outlines) {
            facts.add(HistoryFacts.holds(outline.id()));
            facts.add(HistoryFacts.received(outline.id()));
            for (String category : outline.categories()) {
                facts.add(HistoryFacts.receivedBut(category, outline.id()));
                categories.add(category);
            }
            for (String event : new TreeSet<>(outline.events())) {
                own.find(event)
                        .filter(fact -> fact.kind() == Kind.DATE)
                        .map(AidCatalog::date)
                        .ifPresent(fact -> facts.add(HistoryFacts.eventOf(fact, outline.id())));
            }
        }
        for (String category : categories) {
            facts.add(HistoryFacts.holds(category));
            facts.add(HistoryFacts.received(category));
        }
        return own.with(facts.toArray(Fact<?>[]::new));
    }

    @SuppressWarnings("unchecked") // the kind tells the type
    private static Fact<LocalDate> date(Fact<?> fact) {
        return (Fact<LocalDate>) fact;
    }

    /** A scheme cannot be measured against a category of which nothing is known. */
    private void requireCategories(AidScheme scheme, Map<String, AidScheme> all) {
        for (int i = 0; i < scheme.constraints().size(); i++) {
            Constraint constraint = scheme.constraints().get(i);
            boolean asked = constraint.type().isSymmetric() || constraint.type() == Constraint.Type.REUSE_AFTER;
            String place = "/constraints/" + i + "/category";
            constraint
                    .category()
                    .filter(category -> asked
                            && vocabulary
                                    .find(HistoryFacts.HOLDS.concat(category))
                                    .isEmpty())
                    .ifPresent(category -> {
                        throw noCategory(category, all.values()).at(place);
                    });
        }
    }

    /** The error of a category in which no scheme is. */
    static AncrageException noCategory(String category, Collection<AidScheme> schemes) {
        TreeSet<String> known = new TreeSet<>();
        schemes.forEach(scheme -> known.addAll(scheme.categories()));
        Text nearest = JsonAt.nearest(category, known);
        String shown = JsonText.shortened(category);
        return new AncrageException(
                "ANC-AID-017",
                "aucun dispositif n'est de la catégorie « " + shown + " »" + nearest.french(),
                "no scheme is in the category \"" + shown + "\"" + nearest.english());
    }

    /** What must not be held beside a scheme: as it states itself, and as others state of it. */
    private static List<CompiledScheme.Rival> rivals(AidScheme scheme, Map<String, AidScheme> all) {
        List<CompiledScheme.Rival> rivals = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Constraint constraint : scheme.constraints()) {
            if (constraint.type().isSymmetric()) {
                constraint.with().stream()
                        .filter(all::containsKey)
                        .filter(seen::add)
                        .flatMap(other -> Optional.ofNullable(all.get(other)).stream())
                        .forEach(other -> rivals.add(CompiledScheme.Rival.of(constraint, other, scheme)));
                constraint
                        .category()
                        .filter(seen::add)
                        .ifPresent(
                                category -> rivals.add(new CompiledScheme.Rival(constraint, category, scheme, false)));
            }
        }
        for (AidScheme other : all.values()) {
            for (Constraint constraint : other.constraints()) {
                boolean names = constraint.with().contains(scheme.id())
                        || constraint
                                .category()
                                .map(scheme.categories()::contains)
                                .orElse(false);
                boolean bars = constraint.type().isSymmetric() || constraint.type() == Constraint.Type.MAKES_INELIGIBLE;
                // What the scheme itself states of a whole category is not said again for each of its members.
                boolean said = other.categories().stream().anyMatch(seen::contains);
                if (names && bars && !said && !other.equals(scheme) && seen.add(other.id())) {
                    rivals.add(CompiledScheme.Rival.of(constraint, other, other));
                }
            }
        }
        return rivals;
    }
}
