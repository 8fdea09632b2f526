package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Change;
import io.ancrage.explanation.Explanation;
import io.ancrage.offer.Offer;
import io.ancrage.project.PublishedProject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an update of a {@link Watchlist} means for one standing search and one thing that it may find: a saved project and an
 * offer, or a saved offer and a published project. Immutable and thread-safe. It holds on to the territories of its days:
 * take out of it what you store.
 */
public final class Alert {

    /** Owners before territories, then by the ids of the search and of what it is about. */
    static final Comparator<Alert> ORDER =
            Comparator.comparing(Alert::receiver).thenComparing(Alert::search).thenComparing(Alert::found);

    /** Who may read an alert. */
    public enum Receiver {

        /** The owner of a saved project. The alert counts and tells all of its wishes, private ones included. */
        OWNER,

        /** The actor of a saved offer. The alert counts and tells what is published of a project, and nothing else. */
        TERRITORY
    }

    /**
     * What happened. A pair is on a list while all requirements of both sides hold or may hold, and the offer has not ended.
     * Of several kinds that fit one step of a pair the first counts.
     */
    public enum Kind {

        /** It was not on the list, and is; however far its rank lies from the stated degree. */
        ENTERED("entre dans la liste", "enters the list"),

        /** It was on the list, and is not. */
        LEFT("quitte la liste", "leaves the list"),

        /** It was and is on the list; its rank was below the degree that the search states, and is at it or above. */
        REACHED("atteint le degré demandé", "reaches the stated degree"),

        /** It was and is on the list; its rank was at the degree that the search states or above, and is below. */
        FELL_BELOW("passe sous le degré demandé", "falls below the stated degree"),

        /** It was and is on the list; a requirement was to be confirmed, and now all surely hold. */
        CONFIRMED("convient désormais sûrement", "now surely fits"),

        /** It was and is on the list; all requirements surely held, and now one is to be confirmed. */
        TO_CONFIRM("est désormais à confirmer", "is now to be confirmed");

        private final Text text;

        Kind(String french, String english) {
            this.text = new Text(french, english);
        }

        /**
         * The kind for people, behind the name of what it is about.
         *
         * @return such as {@code enters the list}
         */
        public Text text() {
            return text;
        }

        static @Nullable Kind of(@Nullable Standing before, @Nullable Standing after, int degree) {
            if (before == null || after == null) {
                return before != null ? LEFT : after != null ? ENTERED : null;
            }
            boolean reached = after.rank() >= degree;
            if (reached != before.rank() >= degree) {
                return reached ? REACHED : FELL_BELOW;
            }
            if (before.fits() != after.fits()) {
                return after.fits().isTrue() ? CONFIRMED : TO_CONFIRM;
            }
            return null;
        }
    }

    /**
     * How a pair stood on a list, as a {@link Match} of its ranking says.
     *
     * @param fits {@link Truth#TRUE}, or {@link Truth#UNKNOWN} where something is to be confirmed
     * @param rank from 0 to 10,000: the degree's value, for an owner less what the offer's age costs
     */
    public record Standing(Truth fits, int rank) {
        public Standing {
            Objects.requireNonNull(fits, "fits");
        }
    }

    private final Receiver receiver;
    private final String search;
    private final String found;
    private final Kind kind;
    private final int degree;
    private final @Nullable Standing before;
    private final @Nullable Standing after;
    private final @Nullable Offer offer;
    private final @Nullable PublishedProject project;
    private final @Nullable Supplier<Explanation> was;
    private final @Nullable Supplier<Explanation> is;

    Alert(
            Receiver receiver,
            String search,
            String found,
            Kind kind,
            int degree,
            @Nullable Standing before,
            @Nullable Standing after,
            @Nullable Offer offer,
            @Nullable PublishedProject project,
            @Nullable Supplier<Explanation> was,
            @Nullable Supplier<Explanation> is) {
        this.receiver = receiver;
        this.search = search;
        this.found = found;
        this.kind = kind;
        this.degree = degree;
        this.before = before;
        this.after = after;
        this.offer = offer;
        this.project = project;
        this.was = was;
        this.is = is;
    }

    /**
     * Who may read it.
     *
     * @return the owner of the saved project, or the actor of the saved offer, that {@link #search} names
     */
    public Receiver receiver() {
        return receiver;
    }

    /**
     * Whose search it is.
     *
     * @return the id of the saved project, or of the saved offer
     */
    public String search() {
        return search;
    }

    /**
     * What it is about.
     *
     * @return for an owner the id of the offer, for a territory that of the project
     */
    public String found() {
        return found;
    }

    /**
     * What happened.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The degree that the search states.
     *
     * @return from 0, which every rank reaches, to 10,000
     */
    public int degree() {
        return degree;
    }

    /**
     * How the pair stood before.
     *
     * @return the standing; empty where it was not on the list
     */
    public Optional<Standing> before() {
        return Optional.ofNullable(before);
    }

    /**
     * How the pair stands.
     *
     * @return the standing; empty where it is not on the list
     */
    public Optional<Standing> after() {
        return Optional.ofNullable(after);
    }

    /**
     * The offer that an owner is told of.
     *
     * @return the offer as it is, or as it last was where it was taken out; empty for a territory
     */
    public Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    /**
     * The project that a territory is told of.
     *
     * @return what is published of it; empty where it was taken out, and for an owner
     */
    public Optional<PublishedProject> project() {
        return Optional.ofNullable(project);
    }

    /**
     * The reasons for how the pair stands. Worked out anew at each call.
     *
     * @return the explanation for the receiver's eyes; empty where the offer or the project was taken out
     */
    public Optional<Explanation> explanation() {
        return Optional.ofNullable(is).map(Supplier::get);
    }

    /**
     * What changed in the reasons: answers, degrees, wishes that came or went, the age of the offer. Worked out anew at each
     * call.
     *
     * @return the changes for the receiver's eyes; empty where the offer or the project is new or was taken out
     */
    public List<Change> changes() {
        return was == null || is == null ? List.of() : is.get().since(was.get());
    }

    /** Ids, the kind and how the pair stands: wishes never get into a log. */
    @Override
    public String toString() {
        return receiver + " " + search + ": " + found + " " + kind + ", " + text(before) + " -> " + text(after);
    }

    private static String text(@Nullable Standing standing) {
        return standing == null ? "-" : standing.fits() + " " + standing.rank();
    }
}
