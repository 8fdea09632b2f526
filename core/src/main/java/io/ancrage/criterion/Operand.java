package io.ancrage.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a {@link Comparison} looks at: a {@link Fact}, a fact {@link At} the day of an event, the time {@link Elapsed}
 * between two events, a fold {@link Over} a window, or any of these {@link Of} another role. Immutable.
 *
 * <p>The methods make comparisons; each refuses values that do not fit the operand's kind with an
 * {@link io.ancrage.AncrageException} of code ANC-CRIT-001.
 */
public sealed interface Operand permits Fact, At, Elapsed, Over, Of {

    /**
     * The kind of the operand's value.
     *
     * @return the kind
     */
    Kind<?> kind();

    /**
     * The code system of the operand's codes.
     *
     * @return {@link CodeSystem#ANY} for an operand without codes
     */
    CodeSystem codes();

    /**
     * The facts that the operand reads, in the order of reading; those of a role are read in that role's sheet.
     *
     * @return at least one fact
     */
    List<Fact<?>> facts();

    /**
     * It is the number.
     *
     * @param number the number
     * @return the criterion
     */
    default Comparison is(long number) {
        return new Comparison(this, Op.IS, List.of(decimal(number)));
    }

    /**
     * It is this yes or no.
     *
     * @param flag the value
     * @return the criterion
     */
    default Comparison is(boolean flag) {
        return new Comparison(this, Op.IS, List.of(new Value.Flag(flag)));
    }

    /**
     * It is the code, or a code under it.
     *
     * @param code the code
     * @return the criterion
     */
    default Comparison is(String code) {
        return new Comparison(this, Op.IS, codes(code));
    }

    /**
     * It is one of the codes, or a code under one of them.
     *
     * @param codes at least one code
     * @return the criterion
     */
    default Comparison in(String... codes) {
        return new Comparison(this, Op.IN, codes(codes));
    }

    /**
     * It is one of the numbers.
     *
     * @param numbers at least one number
     * @return the criterion
     */
    default Comparison in(long... numbers) {
        return new Comparison(
                this, Op.IN, Arrays.stream(numbers).mapToObj(Operand::decimal).toList());
    }

    /**
     * It is the number or more.
     *
     * @param number the bound, included
     * @return the criterion
     */
    default Comparison atLeast(long number) {
        return new Comparison(this, Op.AT_LEAST, List.of(decimal(number)));
    }

    /**
     * It is the number or more.
     *
     * @param number the bound, included
     * @return the criterion
     */
    default Comparison atLeast(double number) {
        return new Comparison(this, Op.AT_LEAST, List.of(decimal(number)));
    }

    /**
     * It is the day or later.
     *
     * @param day the bound, included
     * @return the criterion
     */
    default Comparison atLeast(LocalDate day) {
        return new Comparison(this, Op.AT_LEAST, List.of(new Value.Day(day)));
    }

    /**
     * It is more than the number.
     *
     * @param number the bound, excluded
     * @return the criterion
     */
    default Comparison above(long number) {
        return new Comparison(this, Op.ABOVE, List.of(decimal(number)));
    }

    /**
     * It is more than the number.
     *
     * @param number the bound, excluded
     * @return the criterion
     */
    default Comparison above(double number) {
        return new Comparison(this, Op.ABOVE, List.of(decimal(number)));
    }

    /**
     * It is later than the day.
     *
     * @param day the bound, excluded
     * @return the criterion
     */
    default Comparison above(LocalDate day) {
        return new Comparison(this, Op.ABOVE, List.of(new Value.Day(day)));
    }

    /**
     * It is the number or less.
     *
     * @param number the bound, included
     * @return the criterion
     */
    default Comparison atMost(long number) {
        return new Comparison(this, Op.AT_MOST, List.of(decimal(number)));
    }

    /**
     * It is the number or less.
     *
     * @param number the bound, included
     * @return the criterion
     */
    default Comparison atMost(double number) {
        return new Comparison(this, Op.AT_MOST, List.of(decimal(number)));
    }

    /**
     * It is the day or earlier.
     *
     * @param day the bound, included
     * @return the criterion
     */
    default Comparison atMost(LocalDate day) {
        return new Comparison(this, Op.AT_MOST, List.of(new Value.Day(day)));
    }

    /**
     * It is less than the number.
     *
     * @param number the bound, excluded
     * @return the criterion
     */
    default Comparison below(long number) {
        return new Comparison(this, Op.BELOW, List.of(decimal(number)));
    }

    /**
     * It is less than the number.
     *
     * @param number the bound, excluded
     * @return the criterion
     */
    default Comparison below(double number) {
        return new Comparison(this, Op.BELOW, List.of(decimal(number)));
    }

    /**
     * It is earlier than the day.
     *
     * @param day the bound, excluded
     * @return the criterion
     */
    default Comparison below(LocalDate day) {
        return new Comparison(this, Op.BELOW, List.of(new Value.Day(day)));
    }

    /**
     * It lies between two numbers.
     *
     * @param lowest the lower bound, included
     * @param highest the upper bound, included
     * @return the criterion
     */
    default Comparison between(long lowest, long highest) {
        return new Comparison(this, Op.BETWEEN, List.of(decimal(lowest), decimal(highest)));
    }

    /**
     * It lies between two days.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return the criterion
     */
    default Comparison between(LocalDate first, LocalDate last) {
        return new Comparison(this, Op.BETWEEN, List.of(new Value.Day(first), new Value.Day(last)));
    }

    /**
     * The set holds at least one of the codes, or a code under one of them.
     *
     * @param codes at least one code
     * @return the criterion
     */
    default Comparison hasAny(String... codes) {
        return new Comparison(this, Op.HAS_ANY, codes(codes));
    }

    /**
     * The set holds each of the codes, or a code under it.
     *
     * @param codes at least one code
     * @return the criterion
     */
    default Comparison hasAll(String... codes) {
        return new Comparison(this, Op.HAS_ALL, codes(codes));
    }

    private static Value decimal(long number) {
        return Value.Decimal.of(BigDecimal.valueOf(number));
    }

    private static Value decimal(double number) {
        return Value.Decimal.of(BigDecimal.valueOf(number));
    }

    private static List<Value> codes(String... codes) {
        return Stream.of(codes).<Value>map(Value.Code::new).toList();
    }
}
