package io.ancrage.samples.consumers.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.BAD_REQUEST;

import io.ancrage.AncrageException;
import io.ancrage.json.Json;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.ObjectToStringHttpMessageConverter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class AncrageConfiguration {
    @Bean
    HttpMessageConverter<Object> ancrageDocuments() {
        var json = Json.of(ProjectFacts.vocabulary());
        var conversions = new GenericConversionService();
        conversions.addConverter(String.class, Project.class, json::readProject);
        conversions.addConverter(Project.class, String.class, json::write);
        conversions.addConverter(String.class, Offer.class, json::readOffer);
        conversions.addConverter(Offer.class, String.class, json::write);
        var converter = new ObjectToStringHttpMessageConverter(conversions, UTF_8);
        converter.setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON));
        return converter;
    }

    @ExceptionHandler
    ProblemDetail refused(AncrageException error, Locale reader) {
        var problem = ProblemDetail.forStatusAndDetail(BAD_REQUEST, error.text().in(reader));
        problem.setProperty("code", error.code());
        problem.setProperty("pointer", error.place());
        return problem;
    }
}
