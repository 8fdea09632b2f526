package io.ancrage.criterion;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.Text;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A dated list of codes, some of which lie under others (nomenclature): {@code ZIP_PLUS} under {@code ZIP}, the several
 * codes of general medicine under their group. A code may lie under more than one.
 *
 * <p>A <em>closed</em> system has no other codes than the listed ones; an open one may. In a system {@linkplain
 * #byPrefix by prefix}, such as ROME, a code lies under each of its beginnings. A system that {@linkplain
 * Builder#takesHostCodes takes host codes} is open, but knows a misspelt code: what it does not list has the host's own
 * prefix, such as {@code acme:NIGHT_CLINIC}. Two systems of the same id and version are equal. Immutable and thread-safe.
 */
public final class CodeSystem {

    private static final int MOST_SHOWN = 40;
    private static final String HOST_EXAMPLE = "NIGHT_CLINIC";
    private static final Pattern HOST_CODE = Pattern.compile("[a-z][a-z0-9-]{0,30}:[A-Za-z0-9_.-]{1,60}");

    /** Any codes, none under another. */
    public static final CodeSystem ANY = new Builder("any", "").build();

    private final String id;
    private final String version;
    private final boolean closed;
    private final boolean takesHostCodes;
    private final boolean byPrefix;
    private final Map<String, Text> labels;
    private final Map<String, Set<String>> children;
    /** Of each code that has some under it, all that lie under it. */
    private final Map<String, Set<String>> under;

    private CodeSystem(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.closed = builder.closed;
        this.takesHostCodes = builder.takesHostCodes;
        this.byPrefix = builder.byPrefix;
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(builder.labels));
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        builder.children.forEach((parent, finer) -> copy.put(parent, Set.copyOf(finer)));
        this.children = copy;
        Map<String, Set<String>> below = new LinkedHashMap<>();
        copy.keySet().forEach(parent -> below.put(parent, Set.copyOf(withDescendants(parent))));
        this.under = below;
    }

    /**
     * An open system in which a code lies under each of its beginnings.
     *
     * @param id the id, such as {@code rome}
     * @param version its version or date; may be empty
     * @return the system
     */
    public static CodeSystem byPrefix(String id, String version) {
        Builder builder = new Builder(id, version);
        builder.byPrefix = true;
        return builder.build();
    }

    /**
     * Starts a listed system, open unless said otherwise.
     *
     * @param id the id, such as {@code zoning.physician}
     * @param version its version or date; may be empty
     * @return a builder
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /**
     * The id.
     *
     * @return such as {@code zoning.physician}
     */
    public String id() {
        return id;
    }

    /**
     * The version or date.
     *
     * @return may be empty
     */
    public String version() {
        return version;
    }

    /**
     * Whether no other codes exist than the listed ones.
     *
     * @return true for a closed system
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Whether a code lies under each of its beginnings.
     *
     * @return true for a system such as ROME
     */
    public boolean isByPrefix() {
        return byPrefix;
    }

    /**
     * The listed codes, in the order of the list.
     *
     * @return the codes; empty for a system that lists none
     */
    public Set<String> codes() {
        return labels.keySet();
    }

    /**
     * The label of a code.
     *
     * @param code a code
     * @return its label; the code itself where the system has no label
     */
    public Text label(String code) {
        Text label = labels.getOrDefault(code, Text.EMPTY);
        return label.isEmpty() ? Text.same(code) : label;
    }

    /**
     * The listed codes under a code, itself included.
     *
     * @param code a code, listed or not
     * @return the codes, ascending
     */
    public SortedSet<String> withDescendants(String code) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(code));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    /**
     * Whether a code is another, or lies under it.
     *
     * @param code the code
     * @param ancestor the code that may lie above
     * @return true for equal codes too
     */
    public boolean isUnder(String code, String ancestor) {
        if (code.equals(ancestor)) {
            return true;
        }
        if (byPrefix) {
            return code.startsWith(ancestor);
        }
        Set<String> below = under.get(ancestor);
        return below != null && below.contains(code);
    }

    /**
     * Refuses a code that a closed system does not list, and one that lacks the host's prefix in a system that takes host
     * codes.
     *
     * @param code a code
     * @return the code
     * @throws AncrageException with code ANC-FACT-005, if the code cannot be one of this system
     */
    public String require(String code) {
        if (takesHostCodes
                && !labels.containsKey(code)
                && !HOST_CODE.matcher(code).matches()) {
            Optional<String> nearest = Spelling.nearest(code, labels.keySet());
            throw new AncrageException(
                    "ANC-FACT-005",
                    "« " + code + " » n'est pas un code de la liste « " + id + " »"
                            + nearest.map(name -> " ; le plus proche : " + name).orElse("")
                            + " ; codes possibles : " + labels.keySet()
                            + ", ou un code propre à l'hôte avec son préfixe, comme acme:" + HOST_EXAMPLE,
                    "\"" + code + "\" is not a code of the list \"" + id + "\""
                            + nearest.map(name -> "; the nearest is " + name).orElse("")
                            + "; possible codes: " + labels.keySet()
                            + ", or a host's own code with its prefix, such as acme:" + HOST_EXAMPLE);
        }
        if (closed && !labels.containsKey(code)) {
            // A message of hundreds of codes helps nobody: of a long list it names the nearest.
            Optional<String> nearest =
                    labels.size() > MOST_SHOWN ? Spelling.nearest(code, labels.keySet()) : Optional.empty();
            throw new AncrageException(
                    "ANC-FACT-005",
                    "« " + code + " » n'est pas un code de la liste « " + id + " »"
                            + nearest.map(name -> " ; le plus proche : " + name)
                                    .orElseGet(() -> " ; codes possibles : " + labels.keySet()),
                    "\"" + code + "\" is not a code of the list \"" + id + "\""
                            + nearest.map(name -> "; the nearest is " + name)
                                    .orElseGet(() -> "; possible codes: " + labels.keySet()));
        }
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSystem system && id.equals(system.id) && version.equals(system.version);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    @Override
    public String toString() {
        return version.isEmpty() ? id : id + " " + version;
    }

    /** Builds a {@link CodeSystem}. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final String id;
        private final String version;
        private final Map<String, Text> labels = new LinkedHashMap<>();
        private final Map<String, Set<String>> children = new LinkedHashMap<>();
        private boolean closed;
        private boolean takesHostCodes;
        private boolean byPrefix;

        private Builder(String id, String version) {
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
        }

        /**
         * Lists a code.
         *
         * @param code the code
         * @param label its label; may be {@link Text#EMPTY}
         * @return this builder
         */
        public Builder code(String code, Text label) {
            if (labels.put(code, label) != null) {
                throw new IllegalArgumentException("code listed twice in " + id + ": " + code);
            }
            return this;
        }

        /**
         * Lists codes without labels.
         *
         * @param codes the codes
         * @return this builder
         */
        public Builder codes(String... codes) {
            for (String code : codes) {
                code(code, Text.EMPTY);
            }
            return this;
        }

        /**
         * Puts a code under another; both must be listed.
         *
         * @param child the finer code
         * @param parent the broader code
         * @return this builder
         */
        public Builder under(String child, String parent) {
            children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(child);
            return this;
        }

        /**
         * Says that no other codes exist.
         *
         * @return this builder
         */
        public Builder closed() {
            closed = true;
            return this;
        }

        /**
         * Says that a host may use codes of its own, each with the host's prefix and a colon: {@code acme:NIGHT_CLINIC}.
         *
         * @return this builder
         */
        public Builder takesHostCodes() {
            takesHostCodes = true;
            return this;
        }

        /**
         * The system.
         *
         * @return a new system
         * @throws IllegalArgumentException if a parent or child is not listed, or a code lies under itself
         */
        public CodeSystem build() {
            children.forEach((parent, finer) -> {
                for (String code : finer) {
                    if (!labels.containsKey(code) || !labels.containsKey(parent)) {
                        throw new IllegalArgumentException("not listed in " + id + ": " + code + " or " + parent);
                    }
                }
            });
            CodeSystem system = new CodeSystem(this);
            children.forEach((parent, finer) -> finer.forEach(code -> {
                if (system.withDescendants(code).contains(parent)) {
                    throw new IllegalArgumentException("in " + id + ", " + code + " lies under itself");
                }
            }));
            return system;
        }
    }
}
