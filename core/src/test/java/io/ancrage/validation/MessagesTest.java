package io.ancrage.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.actor.NamedContact;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the messages of the constraints come from, and in which language. */
class MessagesTest {

    private static final NamedContact NOWHERE =
            new NamedContact("Jeanne Exemple", "maire", Optional.empty(), Optional.empty());
    private static final String FRENCH = ": une adresse électronique ou un numéro de téléphone est nécessaire";
    private static final String ENGLISH = ": a mail address or a phone number is needed";

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void theMachineSpeaksItsOwnLanguageAgain() {
        speaks(machine);
    }

    private static void speaks(Locale language) {
        Locale.setDefault(language);
        ResourceBundle.clearCache(MessagesTest.class.getClassLoader());
    }

    private static Properties bundle(String suffix) throws IOException {
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Complete.class.getResourceAsStream(name), name)) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return messages;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "en", "it"})
    void theReaderDecidesAndNotTheMachine(String language) {
        speaks(Locale.forLanguageTag(language));

        assertThat(Border.check(NOWHERE, Locale.FRANCE)).containsExactly(FRENCH);
        assertThat(Border.check(NOWHERE, Locale.CANADA_FRENCH)).containsExactly(FRENCH);
        assertThat(Border.check(NOWHERE, Locale.UK)).containsExactly(ENGLISH);
        assertThat(Border.check(NOWHERE, Locale.GERMANY)).containsExactly(ENGLISH);
    }

    @Test
    void aHostThatAsksForNoLanguageGetsEnglishOnAGermanMachine() {
        speaks(Locale.GERMANY);

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(Border.check(NOWHERE, factory.getValidator())).containsExactly(ENGLISH);
        }
    }

    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        assertThat(bundle("_fr").stringPropertyNames())
                .isEqualTo(bundle("").stringPropertyNames())
                .isNotEmpty();
        assertThat(bundle("_en").stringPropertyNames()).as("never empty").containsExactly("io.ancrage.language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void noMessageNeedsAnExpressionLanguage(String suffix) throws IOException {
        assertThat(bundle(suffix).values())
                .allSatisfy(message ->
                        assertThat(message.toString()).doesNotContain("$").isNotBlank());
    }
}
