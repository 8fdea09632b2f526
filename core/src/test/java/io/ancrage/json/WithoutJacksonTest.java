package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Vocabulary;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WithoutJacksonTest {

    private static final String JACKSON_3 = "tools.jackson.";
    private static final String JACKSON_2 = "com.fasterxml.jackson.core.";

    @Test
    void withoutAnyJacksonTheErrorSaysWhatToAddAndProgramsRun() throws Exception {
        assertThat(seenWithout(List.of(JACKSON_3, JACKSON_2)))
                .startsWith("TRUE ANC-JSON-001 ")
                .contains(
                        "no Jackson to read or write JSON; add the dependency tools.jackson.core:jackson-core",
                        "pas de Jackson pour lire ou écrire du JSON ; ajoutez la dépendance"
                                + " tools.jackson.core:jackson-core",
                        "com.fasterxml.jackson.core:jackson-core");
    }

    @Test
    void eitherJacksonWillDo() throws Exception {
        String expected = "TRUE {\"fact\":\"territory.population\",\"atLeast\":5000}";
        assertThat(seenWithout(List.of(JACKSON_2))).isEqualTo(expected);
        assertThat(seenWithout(List.of(JACKSON_3))).isEqualTo(expected);
        assertThat(seenWithout(List.of())).isEqualTo(expected);
    }

    private static String seenWithout(List<String> hidden) throws IOException, ReflectiveOperationException {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(WithoutJacksonTest::url)
                .toArray(URL[]::new);
        try (HidingLoader loader = new HidingLoader(path, hidden)) {
            Object probe = loader.loadClass(Probe.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (String) ((Supplier<?>) probe).get();
        }
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }

    /** Sees the class path again, without some packages. */
    private static final class HidingLoader extends URLClassLoader {

        private final List<String> hidden;

        HidingLoader(URL[] path, List<String> hidden) {
            super(path, ClassLoader.getPlatformClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (hidden.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }

    /** Runs inside the other loader: compiles and tests a criterion, then asks for JSON. */
    public static final class Probe implements Supplier<String> {

        /** For the loader. */
        public Probe() {}

        @Override
        public String get() {
            var population = Fact.number("territory.population", "");
            Vocabulary words = Vocabulary.of(List.of(population));
            var wish = population.atLeast(5_000);
            String truth = words.compile(wish)
                    .test(FactSheet.builder().put(population, 6_000).build())
                    .toString();
            try {
                return truth + " " + Json.of(words).write(wish);
            } catch (AncrageException e) {
                return truth + " " + e.getMessage() + " " + e.message(Locale.FRENCH);
            }
        }
    }
}
