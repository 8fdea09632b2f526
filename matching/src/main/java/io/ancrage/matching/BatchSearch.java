package io.ancrage.matching;

import io.ancrage.AncrageException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A search for each of many projects or offers, over one snapshot, that is still to be begun. Immutable and thread-safe.
 *
 * <pre>{@code
 * Batch batch = matcher.offersForAll(projects).top(5).on(executor, (project, best) -> send(project.id(), best));
 * batch.join();
 * }</pre>
 *
 * @param <S> what is searched for: projects or offers
 * @param <R> what is wanted of each; without another word the ten best
 */
public final class BatchSearch<S, R> {

    private static final int TEN = 10;

    private final List<S> subjects;
    private final Function<? super S, String> name;
    private final Function<? super S, Ranking> search;
    private final BiFunction<? super S, ? super Ranking, ? extends R> answer;

    private BatchSearch(
            List<S> subjects,
            Function<? super S, String> name,
            Function<? super S, Ranking> search,
            BiFunction<? super S, ? super Ranking, ? extends R> answer) {
        this.subjects = subjects;
        this.name = name;
        this.search = search;
        this.answer = answer;
    }

    static <S> BatchSearch<S, List<Match>> of(
            Collection<? extends S> subjects, Function<? super S, String> name, Function<? super S, Ranking> search) {
        return new BatchSearch<>(List.copyOf(subjects), name, search, (subject, ranking) -> ranking.top(TEN));
    }

    /**
     * The same search, of which the best few are wanted.
     *
     * @param most how many at most of each; 0 or more
     * @return the search
     */
    public BatchSearch<S, List<Match>> top(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("how many of the best: " + most);
        }
        return each((subject, ranking) -> ranking.top(most));
    }

    /**
     * The same search, of which something else is wanted: all that takes time belongs here, such as the texts of
     * explanations, since it is done by many threads at once and not where the answers are received.
     *
     * @param wanted makes the answer of a project or offer and its ranking; has to be thread-safe
     * @return the search
     * @param <T> what is wanted of each
     */
    public <T> BatchSearch<S, T> each(BiFunction<? super S, ? super Ranking, ? extends T> wanted) {
        return new BatchSearch<>(subjects, name, search, Objects.requireNonNull(wanted, "wanted"));
    }

    /**
     * Begins. The answers are handed over one at a time and in the order of the projects or offers, by whichever thread of
     * the executor comes by; each handing over happens before the next, so that the receiver need not be thread-safe. About
     * a thousand answers are worked out ahead of a slow receiver, and no more.
     *
     * <p>The first project or offer whose answer fails ends the batch: those before it are delivered, none behind it is. An
     * exception of the receiver ends it, too. {@link Batch#join} tells.
     *
     * <p>Any executor does: a pool; one that runs in the caller's thread, and then the batch has ended on return. As many of
     * its threads are held until the end as there are processors, at least two. An executor that drops what it took leaves
     * the batch open: cancel it.
     *
     * @param executor where the work is done
     * @param receiver takes each project or offer with its answer
     * @return the batch
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes nothing
     */
    public Batch on(Executor executor, BiConsumer<? super S, ? super R> receiver) {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(receiver, "receiver");
        return Batch.start(executor, subjects.size(), position -> {
            S subject = subjects.get(position);
            R made = answer(subject);
            return () -> receiver.accept(subject, made);
        });
    }

    private R answer(S subject) {
        try {
            return Objects.requireNonNull(answer.apply(subject, search.apply(subject)), "the answer");
        } catch (AncrageException e) {
            String named = name.apply(subject);
            throw e.place().startsWith(named) ? e : e.at(named);
        } catch (RuntimeException e) {
            throw new IllegalStateException(name.apply(subject) + ": " + e, e);
        }
    }
}
