package io.ancrage.aids.journey;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Criterion;
import io.ancrage.fact.Program;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.DocumentType;
import io.ancrage.json.internal.JsonEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of settling, the desks that answer, and the check-ins afterwards (parcours d'installation).
 *
 * <pre>{@code
 * JourneyPlan plan = JourneyCatalog.france().plan(request);
 * System.out.println(plan.text(Locale.FRENCH));
 * }</pre>
 *
 * <p>The steps of France come with the library, with the day on which their sources were read; they need the host's Jackson
 * and are read once, at first use. A host replaces them or adds its own. Immutable and thread-safe.
 */
public final class JourneyCatalog {

    /** The steps that come with the library, read when first asked for. */
    private static final class Loaded {
        static final JourneyCatalog FRANCE = read(resource("steps.json"));
    }

    private static final String CRITERION = "{ \"$ref\": \"urn:ancrage:schema:criterion:1\" }";

    private final Vocabulary vocabulary;
    private final Map<String, JourneyDesk> desks;
    private final Map<String, JourneyStep> steps;
    private final Map<String, CheckIn> checkIns;
    private final List<String> order;
    private final Map<Criterion, Program> programs = new HashMap<>();

    private JourneyCatalog(
            Vocabulary vocabulary,
            Map<String, JourneyDesk> desks,
            Map<String, JourneyStep> steps,
            Map<String, CheckIn> checkIns) {
        this.vocabulary = vocabulary;
        this.desks = desks;
        this.steps = steps;
        this.checkIns = checkIns;
        for (JourneyStep step : steps.values()) {
            step.dependsOn().forEach(id -> JourneyGraph.requireStep(id, steps.keySet()));
            step.earliest().flatMap(JourneyLimit::step).ifPresent(id -> JourneyGraph.requireStep(id, steps.keySet()));
            step.latest().flatMap(JourneyLimit::step).ifPresent(id -> JourneyGraph.requireStep(id, steps.keySet()));
            JourneyGraph.requireDesk(step.desk(), desks.keySet());
            step.deskByProfession().values().forEach(id -> JourneyGraph.requireDesk(id, desks.keySet()));
            programs.computeIfAbsent(step.whole(), vocabulary::compile);
            step.scopes().forEach(scope -> programs.computeIfAbsent(scope.when(), vocabulary::compile));
        }
        checkIns.values().forEach(checkIn -> JourneyGraph.requireStep(checkIn.follows(), steps.keySet()));
        List<String> ids = new ArrayList<>(steps.keySet());
        this.order = List.copyOf(
                JourneyGraph.ordered(JourneyGraph.before(steps.values()), Comparator.comparingInt(ids::indexOf)));
    }

    /**
     * The steps of settling in France that come with the library, for physicians, nurses, physiotherapists, midwives,
     * dentists, speech therapists and pharmacists.
     *
     * @return the catalogue, the same at every call
     * @throws AncrageException with code ANC-JSON-001, if there is no Jackson
     */
    public static JourneyCatalog france() {
        JsonEngine.ofHost(); // where there is no Jackson, this says so at every call; loading would fail without a word
        return Loaded.FRANCE;
    }

    /**
     * Reads a catalogue that stands alone; see {@link #schema()} for its form.
     *
     * @param json the document
     * @return the catalogue, in the standard vocabulary
     * @throws AncrageException with a code, a place and what would be right, if the document cannot be used; the package
     *     page lists the codes
     */
    public static JourneyCatalog read(String json) {
        return read(json, JourneyFacts.vocabulary());
    }

    /**
     * Reads a catalogue that stands alone, in a host's vocabulary.
     *
     * @param json the document
     * @param vocabulary the facts and rules that conditions may name; it holds those of {@link JourneyFacts}
     * @return the catalogue
     * @throws AncrageException with a code, a place and what would be right, if the document cannot be used
     */
    public static JourneyCatalog read(String json, Vocabulary vocabulary) {
        return new JourneyCatalog(vocabulary, Map.of(), Map.of(), Map.of()).withDocument(json);
    }

    /**
     * This catalogue with the steps, desks and check-ins of a document. It may depend on what is here, and it replaces what
     * has the same id.
     *
     * @param json the document
     * @return the new catalogue
     * @throws AncrageException with a code, a place and what would be right, if the document cannot be used
     */
    public JourneyCatalog withDocument(String json) {
        return new JourneyReader(this).read(json);
    }

    /**
     * This catalogue with more steps. One that has the id of another replaces it, in its place.
     *
     * @param more the steps
     * @return the new catalogue
     * @throws AncrageException with code ANC-JRNY-001 or ANC-JRNY-004, if one names a step or desk that is not there; with
     *     code ANC-JRNY-003, if steps wait for each other; with code ANC-FACT-001, if a fact is not of the vocabulary
     */
    public JourneyCatalog withSteps(Collection<JourneyStep> more) {
        return with(List.of(), more, List.of());
    }

    /**
     * This catalogue in another vocabulary, so that a host's steps may read its own facts.
     *
     * @param other a vocabulary that holds the facts that the steps read
     * @return the new catalogue
     * @throws AncrageException with code ANC-FACT-001 or ANC-RULE-001, if it does not hold one of them
     */
    public JourneyCatalog withVocabulary(Vocabulary other) {
        return new JourneyCatalog(Objects.requireNonNull(other, "other"), desks, steps, checkIns);
    }

    JourneyCatalog with(
            Collection<JourneyDesk> moreDesks, Collection<JourneyStep> moreSteps, Collection<CheckIn> moreCheckIns) {
        Map<String, JourneyDesk> allDesks = new LinkedHashMap<>(desks);
        moreDesks.forEach(desk -> allDesks.put(desk.id(), desk));
        Map<String, JourneyStep> allSteps = new LinkedHashMap<>(steps);
        moreSteps.forEach(step -> allSteps.put(step.id(), step));
        Map<String, CheckIn> allCheckIns = new LinkedHashMap<>(checkIns);
        moreCheckIns.forEach(checkIn -> allCheckIns.put(checkIn.id(), checkIn));
        return new JourneyCatalog(vocabulary, allDesks, allSteps, allCheckIns);
    }

    /**
     * The JSON Schema (draft 2020-12) of a document that {@link #read(String)} reads. It stands alone. What fits it may still
     * be refused, for an unknown fact or a circle of steps say; that is told on reading.
     *
     * @return the text of the schema, the same at every call
     */
    public static String schema() {
        return resource("schema.json").replace(CRITERION, DocumentType.CRITERION.schema());
    }

    /**
     * The facts and rules that conditions may name.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The steps.
     *
     * @return the steps in the order of the document, added ones last
     */
    public List<JourneyStep> steps() {
        return List.copyOf(steps.values());
    }

    /**
     * The desks.
     *
     * @return the desks in the order of the document, added ones last
     */
    public List<JourneyDesk> desks() {
        return List.copyOf(desks.values());
    }

    /**
     * The check-ins after settling.
     *
     * @return the check-ins in the order of the document, added ones last
     */
    public List<CheckIn> checkIns() {
        return List.copyOf(checkIns.values());
    }

    /**
     * The step of an id.
     *
     * @param id the id
     * @return the step; empty where there is none
     */
    public Optional<JourneyStep> find(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /**
     * The step of an id.
     *
     * @param id the id
     * @return the step
     * @throws AncrageException with code ANC-JRNY-001, naming the nearest id, if there is none
     */
    public JourneyStep require(String id) {
        JourneyGraph.requireStep(id, steps.keySet());
        return Objects.requireNonNull(steps.get(id), "step");
    }

    /**
     * The plan of one person. It depends on the request alone: the same request gives the same plan.
     *
     * @param request mode, days and what is known
     * @return the plan
     * @throws AncrageException with code ANC-JRNY-001, if the request says of a step that is not here that it is done
     */
    public JourneyPlan plan(JourneyRequest request) {
        request.done().keySet().forEach(id -> JourneyGraph.requireStep(id, steps.keySet()));
        return new JourneyPlanner(this, request, false).plan();
    }

    /** The ids of all steps, what comes first standing first. */
    List<String> order() {
        return order;
    }

    Program program(Criterion criterion) {
        return Objects.requireNonNull(programs.get(criterion), "program");
    }

    JourneyDesk desk(String id) {
        return Objects.requireNonNull(desks.get(id), "desk");
    }

    Set<String> deskIds() {
        return desks.keySet();
    }

    Set<String> stepIds() {
        return steps.keySet();
    }

    private static String resource(String name) {
        try (InputStream in = JourneyCatalog.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource io/ancrage/aids/journey/" + name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
