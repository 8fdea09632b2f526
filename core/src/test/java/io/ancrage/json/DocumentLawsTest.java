package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.json.internal.Jackson2;
import io.ancrage.json.internal.Jackson3;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Laws over random documents; {@code -Dancrage.seed=...} repeats a run. */
class DocumentLawsTest {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);

    private final Json jackson3 = Json.of(Documents.WORDS, new Jackson3());
    private final Json jackson2 = Json.of(Documents.WORDS, new Jackson2());

    @Test
    void offersComeBackEqualAndWithTheSameBytes() {
        comeBack(400, Documents::offer, Json::write, Json::readOffer);
    }

    @Test
    void projectsComeBackEqualAndWithTheSameBytes() {
        comeBack(400, documents -> documents.project("p-1"), Json::write, Json::readProject);
    }

    @Test
    void publishedProjectsComeBackEqualAndWithTheSameBytes() {
        comeBack(400, documents -> documents.project("p-1").published(), Json::write, Json::readPublishedProject);
    }

    @Test
    void jointProjectsComeBackEqualAndWithTheSameBytes() {
        comeBack(200, Documents::joint, Json::write, Json::readJointProject);
    }

    @Test
    void actorsComeBackEqualAndWithTheSameBytes() {
        comeBack(400, Documents::actor, Json::write, Json::readActor);
    }

    @Test
    void profilesOfTerritoriesComeBackEqualAndWithTheSameBytes() {
        comeBack(200, Documents::profile, Json::write, Json::readTerritoryProfile);
    }

    private <T> void comeBack(
            int times,
            Function<Documents, T> drawn,
            BiFunction<Json, T, String> write,
            BiFunction<Json, String, T> read) {
        System.out.println("DocumentLawsTest: -Dancrage.seed=" + SEED);
        Documents documents = new Documents(new Random(SEED));
        for (int i = 0; i < times; i++) {
            T document = drawn.apply(documents);
            String text = write.apply(jackson3, document);

            assertThat(write.apply(jackson2, document)).as("run %d", i).isEqualTo(text);
            assertThat(read.apply(jackson3, text)).as("run %d: %s", i, text).isEqualTo(document);
            assertThat(read.apply(jackson2, text)).as("run %d: %s", i, text).isEqualTo(document);
            assertThat(write.apply(jackson3, read.apply(jackson3, text)))
                    .as("run %d", i)
                    .isEqualTo(text);
        }
    }
}
