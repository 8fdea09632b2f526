package io.ancrage.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BatchSearch} under way: how far it is, and how to end it. What it delivers does not depend on the executor. It
 * ends in one of three ways: everything was delivered; something threw an exception; or it was cancelled. Thread-safe.
 */
public final class Batch {

    private static final int CHUNK = 32;
    private static final int MOST_CHUNKS = 32;

    /** How many answers are worked out ahead of the one that is delivered; no more of them are ever kept. */
    static final int MOST_AHEAD = CHUNK * MOST_CHUNKS;

    private final Executor executor;
    private final int total;
    private final IntFunction<Runnable> work;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final AtomicInteger done = new AtomicInteger();
    private final Object lock = new Object();

    /** The chunks that wait for those before them; a chunk lies at its number, around a ring. */
    private final @Nullable Chunk[] made = new @Nullable Chunk[MOST_CHUNKS];

    private int chunks;
    private int begun;
    private int delivered;
    private boolean delivering;
    /** Threads in the middle of a chunk; the end waits for them. */
    private int busy;
    /** Threads that left since too much waited already. */
    private int left;

    private volatile boolean over;
    private @Nullable Throwable failure;

    /**
     * Answers in a row, of which the last may have failed.
     *
     * @param deliveries what hands the answers over
     * @param failure what the answer behind them failed with
     */
    private record Chunk(
            List<Runnable> deliveries, @Nullable Throwable failure) {}

    private Batch(Executor executor, int total, IntFunction<Runnable> work) {
        this.executor = executor;
        this.total = total;
        this.work = work;
        this.chunks = (total + CHUNK - 1) / CHUNK;
        this.over = total == 0;
    }

    /**
     * Begins.
     *
     * @param work works out the answer of a position, and gives what hands it over
     */
    static Batch start(Executor executor, int total, IntFunction<Runnable> work) {
        Batch batch = new Batch(executor, total, work);
        batch.settle();
        // An executor does not say how many threads it has; nobody gains by more than there are processors.
        int threads = Math.min(batch.chunks, Math.max(2, Runtime.getRuntime().availableProcessors()));
        for (int i = 0; i < threads && !batch.over; i++) {
            try {
                executor.execute(batch::takePart);
            } catch (RuntimeException refused) {
                if (i == 0) {
                    batch.end(refused);
                    throw refused;
                }
                break; // those that were taken do it all
            }
        }
        return batch;
    }

    /**
     * How many answers were delivered.
     *
     * @return from 0 to {@link #total()}; grows by one with each answer and stands still once the batch has ended
     */
    public int done() {
        return done.get();
    }

    /**
     * How many answers there are in all.
     *
     * @return the count
     */
    public int total() {
        return total;
    }

    /**
     * Ends the batch soon: an answer that is being handed over is finished, and what was delivered stays valid; no other
     * follows. Without effect on a batch that has ended.
     */
    public void cancel() {
        end(new CancellationException("cancelled after " + done() + " of " + total));
    }

    /**
     * Waits for the end. Not to be called by what receives the answers.
     *
     * @throws CancellationException if the batch was cancelled
     * @throws io.ancrage.AncrageException if a wish cannot be used, with the project or offer as its place; what was before
     *     it has been delivered
     * @throws IllegalStateException if an answer failed otherwise, such as by a host's own rule: it names the project or
     *     offer and has the exception as its cause
     * @throws RuntimeException what the receiver of the answers threw
     */
    public void join() {
        try {
            end.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw e;
        }
    }

    /**
     * The end, when nothing of the batch runs any more.
     *
     * @return a stage that completes with the batch, or exceptionally with what {@link #join} throws
     */
    public CompletionStage<Void> completion() {
        return end.minimalCompletionStage();
    }

    /** What each thread does: hands over what is next where nobody else does, else works out what comes later. */
    private void takePart() {
        while (true) {
            Chunk next;
            int number;
            synchronized (lock) {
                if (over) {
                    return;
                }
                next = delivering ? null : made[delivered % MOST_CHUNKS];
                number = begun;
                if (next != null) {
                    made[delivered % MOST_CHUNKS] = null;
                    delivering = true;
                } else if (begun < Math.min(chunks, delivered + MOST_CHUNKS)) {
                    begun++;
                } else {
                    left++;
                    return;
                }
                busy++;
            }
            if (next != null) {
                deliver(next);
            } else {
                make(number);
            }
            settle();
        }
    }

    private void make(int number) {
        List<Runnable> deliveries = new ArrayList<>(CHUNK);
        Throwable failed = null;
        int to = Math.min(total, (number + 1) * CHUNK);
        for (int position = number * CHUNK; position < to && failed == null && !over; position++) {
            try {
                deliveries.add(work.apply(position));
            } catch (Throwable e) {
                failed = e;
            }
        }
        synchronized (lock) {
            made[number % MOST_CHUNKS] = new Chunk(deliveries, failed);
            if (failed != null) {
                chunks = Math.min(chunks, number + 1);
            }
            busy--;
        }
    }

    private void deliver(Chunk chunk) {
        Throwable failed = chunk.failure();
        for (Runnable delivery : chunk.deliveries()) {
            if (over) {
                break;
            }
            try {
                delivery.run();
            } catch (Throwable e) {
                failed = e;
                break;
            }
            done.incrementAndGet();
        }
        if (failed != null) {
            end(failed);
        }
        boolean callBack;
        synchronized (lock) {
            delivering = false;
            delivered++;
            busy--;
            over |= delivered == chunks;
            callBack = !over && left > 0 && begun < chunks;
            left -= callBack ? 1 : 0;
        }
        if (callBack) {
            try {
                executor.execute(this::takePart);
            } catch (RuntimeException refused) {
                // This thread goes on alone.
            }
        }
    }

    private void end(Throwable how) {
        synchronized (lock) {
            if (over) {
                return;
            }
            over = true;
            failure = how;
        }
        settle();
    }

    /** Tells the end once nothing runs any more. */
    private void settle() {
        Throwable how;
        synchronized (lock) {
            if (!over || busy > 0) {
                return;
            }
            how = failure;
            Arrays.fill(made, null);
        }
        if (how == null) {
            end.complete(null);
        } else {
            end.completeExceptionally(how);
        }
    }
}
