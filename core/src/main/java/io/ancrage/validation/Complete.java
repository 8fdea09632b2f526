package io.ancrage.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A document whose parts fit together and lack nothing; every obstacle is a violation with a message of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteValidator.class)
public @interface Complete {

    /**
     * What looks for the obstacles.
     *
     * @return a class with a constructor without parameters
     */
    Class<? extends Completeness<?>> value();

    /**
     * Never shown, since each obstacle has its own.
     *
     * @return nothing
     */
    String message() default "";

    /**
     * The groups of the constraint.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What a host attaches to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
