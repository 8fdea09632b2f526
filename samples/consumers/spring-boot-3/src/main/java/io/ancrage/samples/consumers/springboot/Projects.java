package io.ancrage.samples.consumers.springboot;

import io.ancrage.project.Project;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes projects and gives back what it understood. */
@RestController
class Projects {

    @PostMapping("/projects")
    Project read(@RequestBody Project project) {
        return project;
    }
}
