package io.ancrage.lever;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Spelling;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of the levers of medical attractiveness, from one source.
 *
 * <pre>{@code
 * for (Lever lever : LeverCatalog.load().levers()) {
 *     lever.actions().forEach(action -> System.out.println(action.id() + "  " + action.label().french()));
 * }
 * }</pre>
 *
 * <p>It comes with the library and is read once, at first use. Immutable and thread-safe.
 */
public final class LeverCatalog {

    /** The catalogue, read when first asked for. */
    private static final class Loaded {
        static final LeverCatalog CATALOG = LeverResource.read();
    }

    private final Source source;
    private final LocalDate seen;
    private final List<Lever> levers;
    private final List<LeverErratum> errata;
    private final Map<String, LeverItem> items = new LinkedHashMap<>();
    private final CodeSystem codes;

    LeverCatalog(Source source, LocalDate seen, List<Lever> levers, List<LeverErratum> errata) {
        this.source = source;
        this.seen = seen;
        this.levers = List.copyOf(levers);
        this.errata = List.copyOf(errata);
        CodeSystem.Builder system = CodeSystem.builder("levers", seen.toString());
        for (Lever lever : levers) {
            add(lever);
            system.code(lever.id(), lever.label());
            for (LeverAction action : lever.actions()) {
                add(action);
                system.code(action.id(), action.label()).under(action.id(), lever.id());
                for (LeverMeasure measure : action.measures()) {
                    add(measure);
                    system.code(measure.id(), measure.label()).under(measure.id(), action.id());
                }
            }
            lever.examples().forEach(this::add);
        }
        this.codes = system.closed().build();
    }

    private void add(LeverItem item) {
        if (items.put(item.id(), item) != null) {
            throw new IllegalStateException("two items of the catalogue have the id " + item.id());
        }
    }

    /**
     * The catalogue that comes with the library.
     *
     * @return the catalogue, the same at every call
     */
    public static LeverCatalog load() {
        return Loaded.CATALOG;
    }

    /**
     * Where all of it comes from.
     *
     * @return the source; its remark tells what was taken from it
     */
    public Source source() {
        return source;
    }

    /**
     * The time that the source tells of.
     *
     * @return {@link Vintage#UNKNOWN}: the page has no date
     */
    public Vintage asOf() {
        return Vintage.UNKNOWN;
    }

    /**
     * The day on which the source was read.
     *
     * @return the day
     */
    public LocalDate seen() {
        return seen;
    }

    /**
     * The levers.
     *
     * @return the levers in the order of the source's detail pages
     */
    public List<Lever> levers() {
        return levers;
    }

    /**
     * The actions of all levers.
     *
     * @return the actions in the order of the levers, then of the source's detail pages
     */
    public List<LeverAction> actions() {
        return levers.stream().flatMap(lever -> lever.actions().stream()).toList();
    }

    /**
     * The measures of all actions. One that the source lists under two actions is there twice.
     *
     * @return the measures in the order of the actions, then of the source
     */
    public List<LeverMeasure> measures() {
        return actions().stream().flatMap(action -> action.measures().stream()).toList();
    }

    /**
     * The examples of all levers.
     *
     * @return the examples in the order of the levers, then of the source
     */
    public List<LeverExample> examples() {
        return levers.stream().flatMap(lever -> lever.examples().stream()).toList();
    }

    /**
     * The slips of the source, and how they are read.
     *
     * @return the errata, by id
     */
    public List<LeverErratum> errata() {
        return errata;
    }

    /**
     * The codes that a territory's fact {@code territory.levers} has: the ids of measures, each under its action, and of
     * actions, each under its lever. Examples are no codes.
     *
     * @return the closed code system {@code levers}; its version is the day on which the source was read
     */
    public CodeSystem codes() {
        return codes;
    }

    /**
     * What an id names.
     *
     * @param id the id of a lever, action, measure or example
     * @return the item; empty where there is none
     */
    public Optional<LeverItem> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /**
     * What an id names.
     *
     * @param id the id of a lever, action, measure or example
     * @return the item
     * @throws AncrageException with code ANC-LEVER-001, naming the nearest id, if there is none
     */
    public LeverItem require(String id) {
        return find(id).orElseThrow(() -> unknown(
                id, items.keySet(), "levier, action, mesure ou exemple", "lever, action," + " measure or example"));
    }

    /**
     * The action of an id.
     *
     * @param id the id of an action
     * @return the action
     * @throws AncrageException with code ANC-LEVER-001, naming the nearest action, if there is none
     */
    public LeverAction action(String id) {
        if (items.get(id) instanceof LeverAction action) {
            return action;
        }
        List<String> actions = actions().stream().map(LeverAction::id).toList();
        throw unknown(id, actions, "action", "action");
    }

    private AncrageException unknown(String id, Collection<String> known, String french, String english) {
        Text hint = Spelling.nearest(id, known)
                .or(() -> wholeOf(id, known))
                .map(nearest ->
                        new Text(" ; l'identifiant le plus proche : " + nearest, "; the nearest id is " + nearest))
                .orElseGet(() -> {
                    List<String> all =
                            new ArrayList<>(levers.stream().map(Lever::id).toList());
                    return new Text(
                            " ; les leviers : " + String.join(", ", all), "; the levers: " + String.join(", ", all));
                });
        String shown = id.length() > 80 ? id.substring(0, 80) + "…" : id;
        return new AncrageException(
                "ANC-LEVER-001",
                "aucun identifiant « " + shown + " » (" + french + ")" + hint.french(),
                "no id \"" + shown + "\" (" + english + ")" + hint.english());
    }

    /** The id whose last word was written alone, or whose beginning was: people leave out the lever. */
    private static Optional<String> wholeOf(String id, Collection<String> known) {
        return id.isBlank()
                ? Optional.empty()
                : known.stream()
                        .filter(one -> one.endsWith("." + id) || id.startsWith(one + "."))
                        .findFirst();
    }
}
