package io.ancrage.samples.consumers.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the host. */
@SpringBootApplication
public class Application {

    /**
     * Starts the host.
     *
     * @param arguments Spring's own, such as {@code --server.port=0}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
