package io.ancrage.actor;

import io.ancrage.AncrageException;
import io.ancrage.internal.OpaqueId;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import io.ancrage.validation.Complete;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes offers and answers for them (acteur): a commune, a health house, a CPTS, a practitioner. Immutable.
 *
 * <pre>{@code
 * Actor gueret = Actor.builder("a-1", ActorKind.COMMUNE, "Guéret")
 *         .within(TerritoryCode.commune("23096"))
 *         .seeking(Profession.PHYSICIAN)
 *         .build();
 * }</pre>
 */
@Complete(SameUnit.class)
public final class Actor {

    private final String id;
    private final ActorKind kind;

    @NotBlank(message = "{io.ancrage.actor.name}")
    @Size(max = NamedContact.LONGEST, message = "{io.ancrage.actor.length}")
    private final String name;

    private final @Nullable Siren siren;
    private final @Nullable Siret siret;
    private final @Nullable Finess finess;
    private final List<TerritoryCode> perimeter;
    private final List<Profession> professions;

    @Valid
    private final @Nullable Mandate actingFor;

    private Actor(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.name = builder.name;
        this.siren = builder.siren;
        this.siret = builder.siret;
        this.finess = builder.finess;
        this.perimeter = List.copyOf(builder.perimeter);
        this.professions = List.copyOf(builder.professions);
        this.actingFor = builder.actingFor;
    }

    /**
     * Starts an actor.
     *
     * @param id the host's opaque id: letters, digits, dots, hyphens; never a name, a mail or a professional number
     * @param kind what it is
     * @param name the name that people know it by
     * @return a builder
     * @throws AncrageException with code ANC-ACTOR-001, if the id has another form
     */
    public static Builder builder(String id, ActorKind kind, String name) {
        if (!OpaqueId.is(id)) {
            throw new AncrageException(
                    "ANC-ACTOR-001",
                    "l'identifiant d'un acteur compte de 1 à 100 lettres, chiffres, points ou tirets",
                    "the id of an actor has 1 to 100 letters, digits, dots or hyphens");
        }
        return new Builder(id, kind, name);
    }

    /**
     * Starts from this actor.
     *
     * @return a builder that holds all of this actor
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind, name);
        builder.siren = siren;
        builder.siret = siret;
        builder.finess = finess;
        builder.actingFor = actingFor;
        return builder.perimeter(perimeter).professions(professions);
    }

    /**
     * The host's opaque id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public ActorKind kind() {
        return kind;
    }

    /**
     * The name that people know it by.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The number of the legal unit.
     *
     * @return as it was stated; it is not derived from the {@link #siret()}
     */
    public Optional<Siren> siren() {
        return Optional.ofNullable(siren);
    }

    /**
     * The number of the establishment.
     *
     * @return the number, if it was stated
     */
    public Optional<Siret> siret() {
        return Optional.ofNullable(siret);
    }

    /**
     * The number of the health or social establishment.
     *
     * @return the number, if it was stated
     */
    public Optional<Finess> finess() {
        return Optional.ofNullable(finess);
    }

    /**
     * Where it acts: a commune names itself, a CPTS its communes.
     *
     * @return the territories, ascending, without doubles
     */
    public List<TerritoryCode> perimeter() {
        return perimeter;
    }

    /**
     * Whom it looks for.
     *
     * @return the professions, ascending, without doubles; empty: any
     */
    public List<Profession> professions() {
        return professions;
    }

    /**
     * The mandate under which it acts for another.
     *
     * @return the mandate, whether or not it still holds; empty: it acts for itself
     */
    public Optional<Mandate> actingFor() {
        return Optional.ofNullable(actingFor);
    }

    /**
     * Who answers for what this actor does.
     *
     * @return the principal of the mandate, or this actor; whether the mandate holds on a day, {@link Mandate#covers} tells
     */
    public Actor accountable() {
        return actingFor == null ? this : actingFor.principal();
    }

    /**
     * Refuses to act for another on a day that the mandate does not cover.
     *
     * @param day the day
     * @return this actor
     * @throws AncrageException with code ANC-ACTOR-005, if it acts under a mandate that is not in force
     */
    public Actor requireMandateOn(LocalDate day) {
        if (actingFor != null && !actingFor.covers(day)) {
            String principal = actingFor.principal().id();
            throw new AncrageException(
                    "ANC-ACTOR-005",
                    "le mandat de « " + id + " » pour « " + principal + " » ne couvre pas le " + day
                            + " ; agissez au nom du mandant, ou avec un mandat en vigueur",
                    "the mandate of \"" + id + "\" for \"" + principal + "\" does not cover " + day
                            + "; act as the principal, or with a mandate in force");
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Actor actor
                && id.equals(actor.id)
                && kind == actor.kind
                && name.equals(actor.name)
                && Objects.equals(siren, actor.siren)
                && Objects.equals(siret, actor.siret)
                && Objects.equals(finess, actor.finess)
                && perimeter.equals(actor.perimeter)
                && professions.equals(actor.professions)
                && Objects.equals(actingFor, actor.actingFor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind, name, siren, siret, finess, perimeter, professions, actingFor);
    }

    /** The id alone: a practitioner's name never gets into a log. */
    @Override
    public String toString() {
        return "Actor " + id;
    }

    /** Builds an actor. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final String id;
        private ActorKind kind;
        private String name;
        private @Nullable Siren siren;
        private @Nullable Siret siret;
        private @Nullable Finess finess;
        private final SortedSet<TerritoryCode> perimeter = new TreeSet<>();
        private final SortedSet<Profession> professions = new TreeSet<>();
        private @Nullable Mandate actingFor;

        private Builder(String id, ActorKind kind, String name) {
            this.id = id;
            this.kind = Objects.requireNonNull(kind, "kind");
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * States another kind: a primary care team becomes a health house.
         *
         * @param kind the kind
         * @return this builder
         */
        public Builder kind(ActorKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * States another name.
         *
         * @param name the name that people know it by
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * States the number of the legal unit.
         *
         * @param siren the number
         * @return this builder
         */
        public Builder siren(Siren siren) {
            this.siren = Objects.requireNonNull(siren, "siren");
            return this;
        }

        /**
         * States the number of the establishment.
         *
         * @param siret the number
         * @return this builder
         */
        public Builder siret(Siret siret) {
            this.siret = Objects.requireNonNull(siret, "siret");
            return this;
        }

        /**
         * States the number of the health or social establishment.
         *
         * @param finess the number
         * @return this builder
         */
        public Builder finess(Finess finess) {
            this.finess = Objects.requireNonNull(finess, "finess");
            return this;
        }

        /**
         * Adds a territory to the perimeter.
         *
         * @param territory where it acts
         * @return this builder
         */
        public Builder within(TerritoryCode territory) {
            perimeter.add(Objects.requireNonNull(territory, "territory"));
            return this;
        }

        /**
         * Replaces the perimeter.
         *
         * @param territories where it acts, in any order
         * @return this builder
         */
        public Builder perimeter(Collection<TerritoryCode> territories) {
            List<TerritoryCode> stated = List.copyOf(territories);
            perimeter.clear();
            perimeter.addAll(stated);
            return this;
        }

        /**
         * Adds a profession that it looks for.
         *
         * @param profession the profession
         * @return this builder
         */
        public Builder seeking(Profession profession) {
            professions.add(Objects.requireNonNull(profession, "profession"));
            return this;
        }

        /**
         * Replaces the professions that it looks for.
         *
         * @param sought the professions, in any order; empty: any
         * @return this builder
         */
        public Builder professions(Collection<Profession> sought) {
            List<Profession> stated = List.copyOf(sought);
            professions.clear();
            professions.addAll(stated);
            return this;
        }

        /**
         * States for whom it acts.
         *
         * @param mandate the mandate
         * @return this builder
         * @throws AncrageException with code ANC-ACTOR-004, if the principal is this very actor
         */
        public Builder actingFor(Mandate mandate) {
            if (mandate.principal().id().equals(id)) {
                throw new AncrageException(
                        "ANC-ACTOR-004",
                        "l'acteur « " + id
                                + " » ne peut pas agir pour lui-même sous mandat ; sans mandat, il le fait déjà",
                        "the actor \"" + id
                                + "\" cannot act for itself under a mandate; without one it does so anyway");
            }
            this.actingFor = mandate;
            return this;
        }

        /**
         * The actor.
         *
         * @return a new immutable actor
         */
        public Actor build() {
            return new Actor(this);
        }
    }
}
