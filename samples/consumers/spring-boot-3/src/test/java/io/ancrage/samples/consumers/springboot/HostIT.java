package io.ancrage.samples.consumers.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ancrage.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A host on Spring Boot with the built jars, asked over HTTP. */
class HostIT {

    private static final String GOOD = "{\"schemaVersion\":\"1\",\"id\":\"p-1\",\"profession\":\"10\","
            + "\"specialties\":[\"SM54\"],"
            + "\"require\":[{\"fact\":\"territory.population\",\"between\":[5000,15000]}],"
            + "\"prefer\":[{\"near\":{\"latitude\":44.58,\"longitude\":6.06},\"goodKm\":50.0,\"maxKm\":300.0,\"weight\":2}]}";
    private static final String OFFER = "{\"schemaVersion\":\"1\",\"id\":\"o-1\",\"kind\":\"SALARIED\","
            + "\"territory\":\"COM-23096\",\"title\":\"Médecin\",\"professions\":[\"10\"]}";
    private static final String MISSPELT = GOOD.replace("territory.population", "territory.populaton");

    private static ConfigurableApplicationContext host;

    @BeforeAll
    static void start() {
        host = SpringApplication.run(
                Application.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static HttpResponse<String> post(String path, String document, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + host.getEnvironment().getRequiredProperty("local.server.port") + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(document))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void aGoodProjectComesBackAsTheSameBytes() throws Exception {
        HttpResponse<String> answer = post("/projects", GOOD, "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        assertThat(answer.body()).isEqualTo(GOOD);
    }

    @Test
    void aGoodOfferComesBackAsTheSameBytes() throws Exception {
        HttpResponse<String> answer = post("/offers", OFFER, "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        assertThat(answer.body()).isEqualTo(OFFER);
    }

    @Test
    void anOfferThatIsNotValidIsToldInTheLanguageOfTheRequest() throws Exception {
        String tooLong = OFFER.replace("Médecin", "é".repeat(201));
        HttpResponse<String> french = post("/offers", tooLong, "fr");
        HttpResponse<String> english = post("/offers", tooLong, "en");

        assertThat(french.statusCode()).isEqualTo(400);
        assertThat(type(french)).isEqualTo("application/problem+json");
        assertThat(french.body()).contains("[\"title: au plus 200 caractères pour un titre\"]");
        assertThat(english.body()).contains("[\"title: at most 200 characters for a title\"]");
    }

    @Test
    void whatIsNotValidInsideAnOfferIsToldWithItsPath() throws Exception {
        String nameless = OFFER.replace(
                "\"professions\"",
                "\"actor\":{\"id\":\"a-1\",\"kind\":\"COMMUNE\",\"name\":\" \"},\"contacts\":{\"first\":{\"name\":\"Accueil\","
                        + "\"role\":\"accueil\"},\"deputy\":{\"name\":\"Mairie\",\"role\":\"mairie\",\"mail\":\"mairie\"}},\"professions\"");
        HttpResponse<String> answer = post("/offers", nameless, "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "\"actor.name: un nom est nécessaire\"",
                        "\"contacts.first: une adresse électronique ou un numéro de téléphone est nécessaire\"",
                        "\"contacts.deputy.mail: adresse électronique mal formée");
    }

    @Test
    void aPlaceThatThereIsNotIsToldInFrench() throws Exception {
        HttpResponse<String> answer = post("/offers", OFFER.replace("COM-23096", "Guéret"), "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"ANC-TERR-001\"", "\"pointer\":\"/territory\"");
    }

    @Test
    void aWordThatThereIsNotIsToldInFrench() throws Exception {
        HttpResponse<String> answer = post("/projects", MISSPELT, "fr-FR,fr;q=0.9,en;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"ANC-FACT-001\"", "\"pointer\":\"/require/0/fact\"", "territory.population")
                .contains("aucun fait");
    }

    @Test
    void andInEnglish() throws Exception {
        HttpResponse<String> answer = post("/projects", MISSPELT, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"ANC-FACT-001\"", "\"pointer\":\"/require/0/fact\"", "territory.population")
                .contains("no fact");
    }

    @Test
    void textThatIsNotJsonIsRefusedWithItsLineAndColumn() throws Exception {
        HttpResponse<String> answer = post("/projects", "{\"id\": p-1}", "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"ANC-JSON-003\"", "\"pointer\":\"1:8\"");
    }

    @Test
    void theHostsOwnFormsAreReadByItsOwnJackson() throws Exception {
        HttpResponse<String> answer = post("/visits", "{\"town\":\"Gap\",\"people\":2}", "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"town\":\"Gap\",\"people\":2}");
    }

    @Test
    void whatIsNotValidIsToldInTheLanguageOfTheRequest() throws Exception {
        String nowhere = "{\"town\":\" \",\"people\":2}";
        HttpResponse<String> french = post("/visits", nowhere, "fr");
        HttpResponse<String> english = post("/visits", nowhere, "en");

        assertThat(french.statusCode()).isEqualTo(400);
        assertThat(type(french)).isEqualTo("application/problem+json");
        assertThat(french.body()).contains("[\"town: ne doit pas être vide\"]");
        assertThat(english.body()).contains("[\"town: must not be blank\"]");
    }

    @Test
    void theLibraryIsTheBuiltJarAndTheOnlyJacksonIsTheOneOfThisSpringBoot() {
        assertThat(Json.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith(".jar");
        assertThat(isThere("com.fasterxml.jackson.core.JsonFactory"))
                .isEqualTo(jackson().equals("2"));
        assertThat(isThere("tools.jackson.core.json.JsonFactory"))
                .isEqualTo(jackson().equals("3"));
    }

    /** A lower one would break later releases of Jackson 3. */
    @Test
    void springBootDoesNotLowerTheAnnotationsOfJackson() {
        String[] version =
                JsonInclude.class.getPackage().getImplementationVersion().split("\\.");

        assertThat(Integer.parseInt(version[0])).isEqualTo(2);
        assertThat(Integer.parseInt(version[1])).isGreaterThanOrEqualTo(22);
    }

    private static String jackson() {
        return System.getProperty("ancrage.jackson");
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
