package io.ancrage.samples.consumers.springboot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A form of the host's own beside the library's documents: read by Spring's Jackson, and validated. */
@RestController
class Visits {

    /** A visit of a town. */
    record Visit(@NotBlank String town, @Positive int people) {}

    @PostMapping("/visits")
    Visit plan(@Valid @RequestBody Visit visit) {
        return visit;
    }
}
