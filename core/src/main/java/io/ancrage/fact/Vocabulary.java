package io.ancrage.fact;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.place.TravelTimes;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The words that criteria may use: the facts, a host's own facts, rules, measures and travel times. Immutable and thread-safe; every
 * {@code with} makes a new one.
 *
 * <pre>{@code
 * Fact<Boolean> quiet = Fact.flag("territory.quiet");
 * Vocabulary words = ProjectFacts.vocabulary().with(quiet);
 * Program program = words.compile(quiet.is(true));
 * }</pre>
 */
public final class Vocabulary {

    private final Map<String, Fact<?>> facts;
    private final Map<String, RegisteredRule> rules;
    private final Map<String, Measure> measures;
    private final TravelTimes travelTimes;

    private record RegisteredRule(HostRule rule, Predicate<FactSheet> function) {}

    private Vocabulary(
            Map<String, Fact<?>> facts,
            Map<String, RegisteredRule> rules,
            Map<String, Measure> measures,
            TravelTimes travelTimes) {
        this.facts = Collections.unmodifiableMap(facts);
        this.rules = Collections.unmodifiableMap(rules);
        this.measures = Collections.unmodifiableMap(measures);
        this.travelTimes = travelTimes;
    }

    /**
     * A vocabulary of facts.
     *
     * @param facts the facts, each id once; {@link Fact#AS_OF} is always there
     * @return the vocabulary
     */
    public static Vocabulary of(Collection<? extends Fact<?>> facts) {
        return new Vocabulary(Map.of(Fact.AS_OF.id(), Fact.AS_OF), Map.of(), Map.of(), TravelTimes.UNKNOWN).with(facts);
    }

    /**
     * This vocabulary with more facts.
     *
     * @param more the facts
     * @return the new vocabulary
     * @throws IllegalArgumentException if an id already names another fact
     */
    public Vocabulary with(Fact<?>... more) {
        return with(List.of(more));
    }

    private Vocabulary with(Collection<? extends Fact<?>> more) {
        Map<String, Fact<?>> all = new TreeMap<>(facts);
        for (Fact<?> fact : more) {
            Fact<?> other = all.putIfAbsent(fact.id(), fact);
            if (other != null && !other.equals(fact)) {
                throw new IllegalArgumentException("two different facts have the id " + fact.id());
            }
        }
        return new Vocabulary(all, rules, measures, travelTimes);
    }

    /**
     * This vocabulary with a host's rule. The function may be asked more than once for one question, so it is pure and thread-safe,
     * and reads only the declared facts. While one of them is missing or imprecise, the rule is unknown and the function
     * is not asked; a series or events are known when they are told through the date of assessment, and it looks at
     * nothing later. What it throws passes through.
     *
     * @param name the rule's name
     * @param reads the facts that it reads
     * @param function whether the rule holds
     * @return the new vocabulary
     */
    public Vocabulary withRule(String name, Set<Fact<?>> reads, Predicate<FactSheet> function) {
        Map<String, RegisteredRule> all = new LinkedHashMap<>(rules);
        RegisteredRule rule = new RegisteredRule(new HostRule(name, reads), Objects.requireNonNull(function));
        if (all.putIfAbsent(name, rule) != null) {
            throw new IllegalArgumentException("two host rules have the name " + name);
        }
        return new Vocabulary(facts, all, measures, travelTimes);
    }

    /**
     * This vocabulary with a host's measure, the function behind a host's preference: a degree from 0 to 10,000. The same
     * contract holds as for a {@linkplain #withRule rule}.
     *
     * @param name the measure's name
     * @param reads the facts that it reads
     * @param function the degree
     * @return the new vocabulary
     */
    public Vocabulary withMeasure(String name, Set<Fact<?>> reads, ToIntFunction<FactSheet> function) {
        Map<String, Measure> all = new LinkedHashMap<>(measures);
        Measure measure = new Measure(name, new HostRule(name, reads).reads(), Objects.requireNonNull(function));
        if (all.putIfAbsent(name, measure) != null) {
            throw new IllegalArgumentException("two host measures have the name " + name);
        }
        return new Vocabulary(facts, rules, all, travelTimes);
    }

    /**
     * This vocabulary with a host's travel times instead of those that it has.
     *
     * @param travelTimes the travel times
     * @return the new vocabulary
     */
    public Vocabulary withTravelTimes(TravelTimes travelTimes) {
        return new Vocabulary(facts, rules, measures, new CheckedTravelTimes(travelTimes));
    }

    /**
     * The travel times by which wishes in minutes are judged.
     *
     * @return the host's; {@link TravelTimes#UNKNOWN} where none are given. A negative answer is refused with an {@link
     *     IllegalStateException}
     */
    public TravelTimes travelTimes() {
        return travelTimes;
    }

    /**
     * All facts, by id.
     *
     * @return the facts in ascending order of their ids
     */
    public Collection<Fact<?>> facts() {
        return facts.values();
    }

    /**
     * The fact of an id.
     *
     * @param id the id
     * @return the fact, or empty
     */
    public Optional<Fact<?>> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /**
     * The fact of an id.
     *
     * @param id the id
     * @return the fact
     * @throws AncrageException with code ANC-FACT-001, naming the nearest id, if there is none
     */
    public Fact<?> require(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The rule of a name, with the facts that it reads.
     *
     * @param name the name
     * @return the rule
     * @throws AncrageException with code ANC-RULE-001, if no rule of that name is registered
     */
    public HostRule rule(String name) {
        return registered(name).rule();
    }

    /**
     * The measure of a name.
     *
     * @param name the name
     * @return the measure
     * @throws AncrageException with code ANC-RULE-002, if no measure of that name is registered
     */
    public Measure measure(String name) {
        Measure measure = measures.get(name);
        if (measure == null) {
            throw new AncrageException(
                    "ANC-RULE-002",
                    "aucune mesure « " + name + " » ; mesures connues : " + measures.keySet(),
                    "no measure \"" + name + "\"; known measures: " + measures.keySet());
        }
        return measure;
    }

    /**
     * The host's functions that differ from those of another vocabulary. A function is the same where it is the same object.
     *
     * @param other another vocabulary
     * @return the names of the rules and measures that only one of the two knows, or that have another function or read other
     *     facts in it
     */
    public Set<String> differences(Vocabulary other) {
        Set<String> names = new TreeSet<>();
        addDiffering(rules, other.rules, names);
        addDiffering(measures, other.measures, names);
        return Collections.unmodifiableSet(names);
    }

    private static <F> void addDiffering(Map<String, F> functions, Map<String, F> others, Set<String> names) {
        functions.forEach((name, function) -> {
            if (!function.equals(others.get(name))) {
                names.add(name);
            }
        });
        others.keySet().stream().filter(name -> !functions.containsKey(name)).forEach(names::add);
    }

    /**
     * Refuses a fact that is not one of this vocabulary.
     *
     * @param fact the fact
     * @param <T> the Java type of its values
     * @return the fact
     * @throws AncrageException with code ANC-FACT-001 for an unknown id, ANC-FACT-010 for another fact of a known id
     */
    public <T> Fact<T> require(Fact<T> fact) {
        Fact<?> declared = require(fact.id());
        if (!declared.equals(fact)) {
            throw new AncrageException(
                    "ANC-FACT-010",
                    "le fait " + fact.id() + " du vocabulaire est autre : « " + declared.definition() + " » et non « "
                            + fact.definition() + " » ; prenez celui du vocabulaire",
                    "the fact " + fact.id() + " of the vocabulary is another: \"" + declared.definition() + "\", not \""
                            + fact.definition() + "\"; take the one of the vocabulary");
        }
        return fact;
    }

    /**
     * Compiles a criterion.
     *
     * @param criterion the criterion; at most 64 levels deep and 10,000 parts large
     * @return the program
     * @throws AncrageException with code ANC-FACT-001 for a fact that is not of this vocabulary, ANC-RULE-001 for a rule,
     *     ANC-CRIT-002 for a criterion that is too large
     */
    public Program compile(Criterion criterion) {
        return new Program(criterion, new Compiler(this));
    }

    Predicate<FactSheet> function(HostRule rule) {
        RegisteredRule registered = registered(rule.name());
        if (!registered.rule().equals(rule)) {
            throw new AncrageException(
                    "ANC-RULE-001",
                    "la règle « " + rule.name() + " » lit d'autres faits que ceux déclarés ; elle déclare "
                            + registered.rule().reads(),
                    "the rule \"" + rule.name() + "\" reads other facts than declared; it declares "
                            + registered.rule().reads());
        }
        return registered.function();
    }

    private RegisteredRule registered(String name) {
        RegisteredRule rule = rules.get(name);
        if (rule == null) {
            throw new AncrageException(
                    "ANC-RULE-001",
                    "aucune règle « " + name + " » ; règles connues : " + rules.keySet(),
                    "no rule \"" + name + "\"; known rules: " + rules.keySet());
        }
        return rule;
    }

    private AncrageException unknown(String id) {
        Optional<String> nearest = Spelling.nearest(id, facts.keySet());
        return new AncrageException(
                "ANC-FACT-001",
                "aucun fait « " + id + " »"
                        + nearest.map(name -> " ; le plus proche : " + name).orElse(""),
                "no fact \"" + id + "\""
                        + nearest.map(name -> "; the nearest is " + name).orElse(""));
    }
}
