package io.ancrage.json;

import io.ancrage.AncrageException;
import io.ancrage.actor.Actor;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.CriterionReader;
import io.ancrage.json.internal.CriterionWriter;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.FactsWriter;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.json.internal.JsonText;
import io.ancrage.offer.Offer;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Wish;
import io.ancrage.project.JointProject;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.TerritoryProfile;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON short form (see the package page) in the words of a vocabulary.
 *
 * <p>What is read and what is written are in step: {@code readCriterion(write(c))} equals {@code c}, and equal criteria
 * give the same bytes, whatever the host's Jackson.
 *
 * <pre>{@code
 * Json json = Json.of(vocabulary);
 * Criterion wish = json.readCriterion("{\"fact\": \"territory.population\", \"between\": [5000, 15000]}");
 * Program program = vocabulary.compile(wish);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Json {

    private final Vocabulary vocabulary;
    private final JsonEngine engine;
    private final Function<TerritoryCode, Optional<GeoPoint>> places;

    private Json(Vocabulary vocabulary, JsonEngine engine, Function<TerritoryCode, Optional<GeoPoint>> places) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.engine = engine;
        this.places = Objects.requireNonNull(places, "places");
    }

    /**
     * JSON in the words of a vocabulary, over Jackson 3 if it is there, else over Jackson 2.
     *
     * @param vocabulary the facts and rules that may be named
     * @return a reader and writer
     * @throws AncrageException with code ANC-JSON-001, if there is no Jackson
     */
    public static Json of(Vocabulary vocabulary) {
        return of(vocabulary, JsonEngine.ofHost());
    }

    /** JSON over one line of Jackson. */
    static Json of(Vocabulary vocabulary, JsonEngine engine) {
        return new Json(vocabulary, engine, code -> Optional.empty());
    }

    /**
     * Reads a criterion.
     *
     * @param text one criterion in the short form
     * @return the criterion
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used; see the package
     *     page
     */
    public Criterion readCriterion(String text) {
        return criteria().criterion(read(text));
    }

    /**
     * Writes a criterion in one line without spaces.
     *
     * @param criterion the criterion
     * @return its short form
     * @throws AncrageException with code ANC-FACT-001, ANC-FACT-010 or ANC-RULE-001, if it names what the vocabulary does
     *     not; with code ANC-JSON-002, if it is too large
     */
    public String write(Criterion criterion) {
        return writeTree(trees().tree(criterion, JsonPath.ROOT));
    }

    /**
     * The same JSON that can also read places by the code of a territory: {@code {"near": {"territory": "05061"}, ...}}.
     *
     * @param locations where a territory lies, such as {@code france::location}
     * @return the reader and writer
     */
    public Json withPlaces(Function<TerritoryCode, Optional<GeoPoint>> locations) {
        return new Json(vocabulary, engine, locations);
    }

    /**
     * Reads a project.
     *
     * @param text one project; see the package page
     * @return the project
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public Project readProject(String text) {
        return projects().project(read(text));
    }

    /**
     * Writes a project, private facts and wishes included, in one line without spaces. It is meant for its owner's side.
     *
     * @param project the project
     * @return the document
     */
    public String write(Project project) {
        return writeTree(projectTrees().tree(project));
    }

    /**
     * Reads the part of a project that its owner gave out of hand.
     *
     * @param text one project whose facts and wishes are all public
     * @return the published project
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used; with code
     *     ANC-JSON-010, if something in it is not public
     */
    public PublishedProject readPublishedProject(String text) {
        return projects().published(read(text));
    }

    /**
     * Writes the part of a project that may leave its owner's hands.
     *
     * @param project the published project
     * @return the document
     */
    public String write(PublishedProject project) {
        return writeTree(projectTrees().tree(project));
    }

    /**
     * Reads a joint project.
     *
     * @param text one joint project; see the package page
     * @return the joint project
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public JointProject readJointProject(String text) {
        return projects().joint(read(text));
    }

    /**
     * Writes a joint project, private parts included. It is meant for its owner's side.
     *
     * @param project the joint project
     * @return the document
     */
    public String write(JointProject project) {
        return writeTree(projectTrees().tree(project));
    }

    /**
     * Reads an offer.
     *
     * @param text one offer; see the package page
     * @return the offer
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public Offer readOffer(String text) {
        return offers().offer(read(text));
    }

    /**
     * Writes an offer, contacts included.
     *
     * @param offer the offer
     * @return the document
     */
    public String write(Offer offer) {
        return writeTree(
                new OfferWriter(new WishWriter(trees(), facts -> Visibility.PUBLIC), new FactsWriter(vocabulary))
                        .tree(offer));
    }

    /**
     * Reads an actor.
     *
     * @param text one actor; see the package page
     * @return the actor
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public Actor readActor(String text) {
        return ActorJson.actor(read(text));
    }

    /**
     * Writes an actor.
     *
     * @param actor the actor
     * @return the document
     */
    public String write(Actor actor) {
        return writeTree(ProjectWriter.versioned(ActorJson.tree(actor)));
    }

    /**
     * Reads what a territory states of itself.
     *
     * @param text one profile; see the package page
     * @return the profile
     * @throws AncrageException with a code, a place and what would be right, if the text cannot be used
     */
    public TerritoryProfile readTerritoryProfile(String text) {
        return new TerritoryProfileJson(vocabulary).profile(read(text));
    }

    /**
     * Writes what a territory states of itself, in one line without spaces.
     *
     * @param profile the profile
     * @return the document
     * @throws AncrageException with code ANC-FACT-001 or ANC-FACT-010, if it states a fact that is not of the vocabulary
     */
    public String write(TerritoryProfile profile) {
        return writeTree(new TerritoryProfileJson(vocabulary).tree(profile));
    }

    /**
     * Reads files of many projects. In CSV, a project has the columns {@code id}, {@code profession},
     * {@code activity.nomenclature}, {@code activity.code}, {@code specialties}, and {@code facts.} with the id of a fact
     * of projects. Wishes need JSON.
     *
     * @return the importer
     */
    public Importer<Project> projectImporter() {
        return new Importer<>(
                engine, ItemForms.projects(vocabulary, at -> projects().project(at)));
    }

    /**
     * Reads files of many offers. In CSV, an offer has columns for all its fields of one value ({@code rhythm.partTime},
     * {@code contacts.first.mail}, {@code pay.least}) and for its lists of codes ({@code benefits}), and {@code facts.} with
     * the id of a host's own fact of offers. Several posts, slots, stops and wishes need JSON. What stands in
     * {@code contacts} and {@code internship} is never repeated in a rejection.
     *
     * @return the importer
     */
    public Importer<Offer> offerImporter() {
        return new Importer<>(engine, ItemForms.offers(vocabulary, at -> offers().offer(at)));
    }

    /**
     * Reads files of many profiles of territories, one of a territory. In CSV, a profile has the columns {@code territory}
     * and, for any fact of territories, {@code facts.} with the id of the fact; what stands there is {@linkplain
     * io.ancrage.Source#STATED stated}. Series and events need JSON.
     *
     * @return the importer
     */
    public Importer<TerritoryProfile> territoryProfileImporter() {
        return new Importer<>(engine, ItemForms.profiles(vocabulary, new TerritoryProfileJson(vocabulary)::profile));
    }

    /** Starts reading one project. */
    ProjectReader projects() {
        return new ProjectReader(
                new WishReader(criteria(), places, Wish::defaultVisibility), new FactsReader(vocabulary));
    }

    /** Starts reading one offer. */
    OfferReader offers() {
        return new OfferReader(
                new WishReader(criteria(), places, facts -> Visibility.PUBLIC), new FactsReader(vocabulary));
    }

    private ProjectWriter projectTrees() {
        return new ProjectWriter(new WishWriter(trees(), Wish::defaultVisibility), new FactsWriter(vocabulary));
    }

    /** The plain tree of a text, to be walked from its root. */
    JsonAt read(String text) {
        Objects.requireNonNull(text, "text");
        return new JsonAt(JsonText.read(engine, text), JsonPath.ROOT);
    }

    /** A plain tree in one line. */
    String writeTree(@Nullable Object tree) {
        return JsonText.write(engine, tree);
    }

    /** Starts reading the criteria and areas of one document. */
    CriterionReader criteria() {
        return new CriterionReader(vocabulary);
    }

    /** Starts making the trees of the criteria and areas of one document. */
    CriterionWriter trees() {
        return new CriterionWriter(vocabulary);
    }
}
