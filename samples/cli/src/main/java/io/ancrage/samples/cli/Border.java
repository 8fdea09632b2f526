package io.ancrage.samples.cli;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The library's Jakarta constraints, checked as a host does it: with Hibernate Validator, without expression language. */
final class Border {

    /** Kept, so that its level is: the greeting of the validator is no message of this program. */
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    private Border() {}

    /** What is wrong, by the path of the property, in the reader's language. */
    static Map<String, String> check(Object document, Locale reader) {
        return check(List.of(document), reader).get(0);
    }

    /** The same of many, in their order. */
    static List<Map<String, String>> check(List<?> documents, Locale reader) {
        LOG.setLevel(Level.WARNING);
        ParameterMessageInterpolator messages = new ParameterMessageInterpolator(
                Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.ENGLISH, context -> reader, false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(messages)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return documents.stream().map(one -> found(validator, one)).toList();
        }
    }

    private static Map<String, String> found(Validator validator, Object document) {
        Map<String, String> found = new TreeMap<>();
        for (ConstraintViolation<Object> violation : validator.validate(document)) {
            found.merge(
                    violation.getPropertyPath().toString(),
                    violation.getMessage(),
                    (one, other) -> one.compareTo(other) <= 0 ? one + " ; " + other : other + " ; " + one);
        }
        return found;
    }
}
