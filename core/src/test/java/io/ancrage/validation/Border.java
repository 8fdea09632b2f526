package io.ancrage.validation;

import io.ancrage.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Documents checked as a host does it: Hibernate Validator, without expression language, in the reader's language. */
public final class Border {

    private Border() {}

    /** What is wrong, as {@code path: message}, in the order of the alphabet. */
    public static Set<String> check(Object document, Locale reader, Class<?>... groups) {
        ParameterMessageInterpolator messages = new ParameterMessageInterpolator(
                Set.of(Locale.FRENCH, Locale.ENGLISH),
                Locale.ENGLISH,
                context -> Text.isFrench(reader) ? Locale.FRENCH : Locale.ENGLISH,
                false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(messages)
                .buildValidatorFactory()) {
            return check(document, factory.getValidator(), groups);
        }
    }

    static Set<String> check(Object document, Validator validator, Class<?>... groups) {
        Set<String> found = new TreeSet<>();
        for (ConstraintViolation<Object> violation : validator.validate(document, groups)) {
            found.add(violation.getPropertyPath() + ": " + violation.getMessage());
        }
        return found;
    }
}
