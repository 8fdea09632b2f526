package io.ancrage.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.reflect.Constructor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns each obstacle of a document into a violation. Thread-safe once initialised, which the provider does. */
public final class CompleteValidator implements ConstraintValidator<Complete, Object> {

    private @Nullable Completeness<Object> completeness;

    @Override
    @SuppressWarnings("unchecked") // the annotation stands on the type of document that its class checks
    public void initialize(Complete constraint) {
        try {
            Constructor<? extends Completeness<?>> constructor =
                    constraint.value().getDeclaredConstructor();
            constructor.setAccessible(true);
            completeness = (Completeness<Object>) constructor.newInstance();
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(
                    constraint.value().getName() + " has no constructor without parameters", wrong);
        }
    }

    @Override
    public boolean isValid(@Nullable Object document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        boolean[] complete = {true};
        context.disableDefaultConstraintViolation();
        Objects.requireNonNull(completeness, "completeness").check(document, (property, key) -> {
            complete[0] = false;
            ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate("{" + key + "}");
            if (property.isEmpty()) {
                violation.addConstraintViolation();
            } else {
                violation.addPropertyNode(property).addConstraintViolation();
            }
        });
        return complete[0];
    }
}
