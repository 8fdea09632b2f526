package io.ancrage.samples.consumers.springboot;

import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes projects and offers, and gives back what it understood. */
@RestController
class Documents {

    @PostMapping("/projects")
    Project read(@RequestBody Project project) {
        return project;
    }

    @PostMapping("/offers")
    Offer read(@Valid @RequestBody Offer offer) {
        return offer;
    }
}
