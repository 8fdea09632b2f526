package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.place.GeoPoint;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestPointTest {

    private static final long SEED = 20_261_121;

    @Test
    void theWalkFindsWhatThePlainScanFinds() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            // Some clouds are as small as a town, some as large as the earth, with its poles and its date line.
            double spread = Math.pow(10, -2 + 4 * random.nextDouble());
            GeoPoint centre = GeoPoint.ofDegrees(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            List<GeoPoint> points = Stream.generate(() -> near(centre, spread, random))
                    .limit(1 + random.nextInt(60))
                    .toList();
            NearestPoint nearest = new NearestPoint(points);
            for (int i = 0; i < 40; i++) {
                GeoPoint asker = near(centre, 2 * spread, random);
                double scanned =
                        points.stream().mapToDouble(asker::kilometresTo).min().orElseThrow();
                assertThat(nearest.kilometresFrom(asker))
                        .as("seed %d, round %d, from %s to %s", SEED, round, asker, points)
                        .hasValue(scanned);
            }
        }
    }

    @Test
    void nothingIsNearWhereThereIsNothing() {
        assertThat(new NearestPoint(List.of()).kilometresFrom(GeoPoint.ofDegrees(46, 5)))
                .isEmpty();
    }

    private static GeoPoint near(GeoPoint centre, double spread, Random random) {
        double latitude = centre.latitude() + spread * random.nextGaussian();
        double longitude = centre.longitude() + spread * random.nextGaussian();
        return GeoPoint.ofDegrees(Math.max(-90, Math.min(90, latitude)), Math.IEEEremainder(longitude, 360));
    }
}
