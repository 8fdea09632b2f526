package io.ancrage.samples.consumers.springboot;

import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What a host does about anything that is not valid, its own forms included: left alone, Spring answers only that something
 * is wrong.
 */
@RestControllerAdvice
class InvalidForms {

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException form) {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        Stream<String> errors =
                form.getFieldErrors().stream().map(error -> error.getField() + ": " + error.getDefaultMessage());
        problem.setProperty("errors", errors.sorted().toList());
        return problem;
    }
}
