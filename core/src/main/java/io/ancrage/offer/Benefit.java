package io.ancrage.offer;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Visibility;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that is offered besides the post (avantage proposé). Immutable.
 *
 * <pre>{@code
 * Benefit rent = Benefit.of(BenefitKind.FREE_RENT).forMonths(12).againstMonths(36);
 * }</pre>
 *
 * @param kind what it is
 * @param amount its amount, where it has one
 * @param months for how many months; empty when it has no end or none is told
 * @param commitmentMonths how many months one has to stay for it; empty when none is asked or told
 * @param condition what else must hold of the practitioner, never of age or household; empty when nothing is asked or told
 * @param note what its giver says of it, in a few words; may be empty
 */
public record Benefit(
        BenefitKind kind,
        Optional<Amount> amount,
        OptionalInt months,
        OptionalInt commitmentMonths,
        Optional<Criterion> condition,
        String note) {

    private static final int LONGEST = 600;

    public Benefit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(note, "note");
        requireMonths(months);
        requireMonths(commitmentMonths);
        condition.stream()
                .flatMap(asked -> asked.facts().stream())
                .filter(fact -> fact.visibility() == Visibility.PRIVATE)
                .forEach(fact -> {
                    throw new AncrageException(
                            "ANC-OFFER-009",
                            "un avantage ne dépend pas de « " + fact.label().french() + " » (" + fact
                                    + ") : ce fait est privé",
                            "a benefit does not depend on \"" + fact.label().english() + "\" (" + fact
                                    + "): that fact is private");
                });
    }

    /**
     * A benefit without particulars.
     *
     * @param kind what it is
     * @return the benefit
     */
    public static Benefit of(BenefitKind kind) {
        return new Benefit(kind, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), "");
    }

    /**
     * The same benefit with an amount.
     *
     * @param stated the amount
     * @return the benefit
     */
    public Benefit of(Amount stated) {
        return new Benefit(kind, Optional.of(stated), months, commitmentMonths, condition, note);
    }

    /**
     * The same benefit for some months.
     *
     * @param count from 1 to 600
     * @return the benefit
     */
    public Benefit forMonths(int count) {
        return new Benefit(kind, amount, OptionalInt.of(count), commitmentMonths, condition, note);
    }

    /**
     * The same benefit for those who stay some months.
     *
     * @param count from 1 to 600
     * @return the benefit
     */
    public Benefit againstMonths(int count) {
        return new Benefit(kind, amount, months, OptionalInt.of(count), condition, note);
    }

    /**
     * The same benefit under a condition.
     *
     * @param asked what must hold of the practitioner
     * @return the benefit
     */
    public Benefit onCondition(Criterion asked) {
        return new Benefit(kind, amount, months, commitmentMonths, Optional.of(asked), note);
    }

    /**
     * The same benefit with a note.
     *
     * @param words a few words
     * @return the benefit
     */
    public Benefit noted(String words) {
        return new Benefit(kind, amount, months, commitmentMonths, condition, words);
    }

    private static void requireMonths(OptionalInt months) {
        if (months.isPresent() && (months.getAsInt() < 1 || months.getAsInt() > LONGEST)) {
            throw new AncrageException(
                    "ANC-OFFER-003",
                    "une durée compte de 1 à " + LONGEST + " mois : " + months.getAsInt(),
                    "a length is from 1 to " + LONGEST + " months: " + months.getAsInt());
        }
    }
}
