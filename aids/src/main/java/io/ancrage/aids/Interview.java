package io.ancrage.aids;

import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks for what is missing, the most telling question first, until every right is settled as far as facts can settle it
 * (entretien). Each answer makes a new interview; immutable and thread-safe.
 *
 * <pre>{@code
 * Interview interview = catalog.interview(situation);
 * while (interview.next().isPresent()) {
 *     Question question = interview.next().get();
 *     interview = interview.answer(question, ask(question));
 * }
 * AidReport report = interview.report();
 * }</pre>
 *
 * <p>The order: each open right spreads one vote over the facts that it is missing, so that a fact that stands in many rights
 * collects many, and a last missing one weighs most. What was held and received before is long to tell and seldom settles
 * anything: its votes count a quarter. Ties go to the fact of the smaller id.
 */
public final class Interview {

    /** Stands for the question what was held and received before; its answer is the list of {@link PastAid past aids}. */
    public static final Fact<Boolean> PAST_AIDS = Fact.flag("person.pastAids")
            .labelled("aides déjà reçues ou contrats en cours", "aids received before or contracts running")
            .visibleTo(Visibility.PRIVATE);

    private static final double WEIGHT_OF_PAST_AIDS = 0.25;

    private final AidCatalog catalog;
    private final Situation situation;
    private final List<CompiledScheme> undecided;
    private final Set<String> skipped;
    private final List<Question> questions;

    private Interview(AidCatalog catalog, Situation situation, List<CompiledScheme> before, Set<String> skipped) {
        this.catalog = catalog;
        this.situation = situation;
        this.skipped = skipped;
        List<CompiledScheme> open = new ArrayList<>();
        Map<String, Tally> tallies = new HashMap<>();
        for (CompiledScheme scheme : before) {
            AidVerdict verdict = new AidVerdict(catalog, scheme, situation);
            // What is definite stays so whatever else is told.
            if (verdict.right().isUnknown()) {
                open.add(scheme);
                count(verdict, tallies);
            }
        }
        this.undecided = List.copyOf(open);
        this.questions = tallies.values().stream()
                .sorted(Comparator.comparingDouble((Tally tally) -> -tally.votes)
                        .thenComparing(tally -> tally.key))
                .map(tally -> new Question(tally.role, tally.fact, tally.why, List.copyOf(tally.schemes)))
                .toList();
    }

    /** The interview of a catalogue about a situation. */
    static Interview of(AidCatalog catalog, Situation situation) {
        return new Interview(catalog, situation, catalog.compiled(), Set.of());
    }

    private static final class Tally {
        private final String key;
        private final String role;
        private final Fact<?> fact;
        private final Why why;
        private final TreeSet<String> schemes = new TreeSet<>();
        private double votes;

        Tally(String key, String role, Fact<?> fact, Why why) {
            this.key = key;
            this.role = role;
            this.fact = fact;
            this.why = why;
        }
    }

    private void count(AidVerdict verdict, Map<String, Tally> tallies) {
        Set<String> seen = new HashSet<>();
        List<Tally> missing = new ArrayList<>();
        for (OpenPoint point : verdict.missing()) {
            if (point instanceof OpenPoint.MissingFact open && point.why() != Why.TEXTS_DISAGREE) {
                Fact<?> fact = asked(open.gap().fact());
                String key =
                        open.gap().role().isEmpty() ? fact.id() : open.gap().role() + ":" + fact.id();
                if (!skipped.contains(key) && seen.add(key)) {
                    missing.add(tallies.computeIfAbsent(
                            key, name -> new Tally(name, open.gap().role(), fact, point.why())));
                }
            }
        }
        for (Tally tally : missing) {
            tally.schemes.add(verdict.scheme().id());
            double weight = tally.fact.equals(PAST_AIDS) ? WEIGHT_OF_PAST_AIDS : 1;
            tally.votes += weight / missing.size();
        }
    }

    /** The facts of the history are one question. */
    private static Fact<?> asked(Fact<?> fact) {
        boolean past = fact.id().startsWith(HistoryFacts.HOLDS) || fact.id().startsWith(HistoryFacts.RECEIVED);
        return past ? PAST_AIDS : fact;
    }

    /**
     * What to ask next.
     *
     * @return the question; empty when all is settled, or only what nobody can tell is open
     */
    public Optional<Question> next() {
        return questions.stream().findFirst();
    }

    /**
     * All that could still be asked.
     *
     * @return the questions, the most telling first
     */
    public List<Question> open() {
        return questions;
    }

    /**
     * Tells the answer to a question.
     *
     * @param question one of {@link #open()}
     * @param reading the answer: a value, none, or why it is missing; a missing one is not asked again
     * @return the interview that goes on
     * @throws IllegalArgumentException for {@link #PAST_AIDS}, whose answer is a list: see {@link #answer(List)}
     */
    public Interview answer(Question question, Reading<?> reading) {
        if (question.fact().equals(PAST_AIDS)) {
            throw new IllegalArgumentException("the answer to " + PAST_AIDS + " is a list of past aids");
        }
        if (reading.isMissing()) {
            return skip(question);
        }
        FactSheet told = told(question.fact(), reading);
        Situation more = question.role().isEmpty() ? situation.with(told) : situation.withRole(question.role(), told);
        return new Interview(catalog, more, undecided, skip(question.fact().id(), question.role()));
    }

    /**
     * Tells what was held and received before: the answer to {@link #PAST_AIDS}.
     *
     * @param aids all of it; empty for nothing
     * @return the interview that goes on
     */
    public Interview answer(List<PastAid> aids) {
        return new Interview(catalog, situation.with(aids), undecided, skip(PAST_AIDS.id(), ""));
    }

    /**
     * Leaves a question open.
     *
     * @param question one of {@link #open()}
     * @return the interview that goes on without it
     */
    public Interview skip(Question question) {
        return new Interview(catalog, situation, undecided, skip(question.fact().id(), question.role()));
    }

    private Set<String> skip(String fact, String role) {
        Set<String> more = new HashSet<>(skipped);
        more.add(role.isEmpty() ? fact : role + ":" + fact);
        return Set.copyOf(more);
    }

    @SuppressWarnings("unchecked") // a reading answers its own fact, and the builder checks its value
    private static <T> FactSheet told(Fact<T> fact, Reading<?> reading) {
        return FactSheet.builder()
                .put(fact, (Reading<T>) Objects.requireNonNull(reading, "reading"))
                .build();
    }

    /**
     * What is known by now.
     *
     * @return the situation with all answers
     */
    public Situation situation() {
        return situation;
    }

    /**
     * What every scheme means by now.
     *
     * @return the report
     */
    public AidReport report() {
        return catalog.assess(situation);
    }
}
