package io.ancrage.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.Source;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import java.io.IOException;
import java.io.StringReader;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TravelTimesTest {

    private static final Territories FRANCE = FrenchTerritories.load();
    private static final GeoPoint GUERET = point("23096");
    private static final GeoPoint SAINTE_FEYRE = point("23193");
    private static final GeoPoint AUBUSSON = point("23008");

    private static GeoPoint point(String commune) {
        return FRANCE.location(TerritoryCode.commune(commune)).orElseThrow();
    }

    private static TravelTable table(String lines) throws IOException {
        return TravelTable.read(new StringReader("from,to,by,minutes\n" + lines), FRANCE, Source.of("Invented"));
    }

    @Test
    void aTableKnowsItsOwnWaysAndNoOthers() throws IOException {
        TravelTable table = table("23096,23193,CAR,8\n");

        assertThat(table.between(GUERET, SAINTE_FEYRE, TravelMode.CAR)).hasValue(8);
        assertThat(table.between(SAINTE_FEYRE, GUERET, TravelMode.CAR)).hasValue(8);
        assertThat(table.between(GUERET, SAINTE_FEYRE, TravelMode.FOOT)).isEmpty();
        assertThat(table.between(GUERET, AUBUSSON, TravelMode.CAR)).isEmpty();
        assertThat(table.source().title()).isEqualTo("Invented");
    }

    @Test
    void theLongerOfBothDirectionsCounts() throws IOException {
        assertThat(table("23096,23193,CAR,8\n23193,23096,CAR,9\n").between(GUERET, SAINTE_FEYRE, TravelMode.CAR))
                .hasValue(9);
    }

    @Test
    void aTableOfPlacesThatAreNotThereIsRefused() {
        assertThatThrownBy(() -> table("23096,99999,CAR,8\n")).hasMessageContaining("99999");
    }

    @Test
    void theCacheAsksOnceForAWayInBothDirectionsAlsoWhereNobodyKnows() {
        AtomicInteger asked = new AtomicInteger();
        TravelTimes cached = new CachedTravelTimes(
                (one, other, mode) -> {
                    asked.incrementAndGet();
                    return mode == TravelMode.CAR ? OptionalInt.of(8) : OptionalInt.empty();
                },
                100);

        for (int again = 0; again < 3; again++) {
            assertThat(cached.between(GUERET, SAINTE_FEYRE, TravelMode.CAR)).hasValue(8);
            assertThat(cached.between(SAINTE_FEYRE, GUERET, TravelMode.CAR)).hasValue(8);
            assertThat(cached.between(GUERET, SAINTE_FEYRE, TravelMode.TRANSIT)).isEmpty();
        }
        assertThat(asked).hasValue(2);
        assertThat(cached.source()).isEqualTo(TravelTimes.UNTOLD);
        assertThat(cached.kilometresWithin(30, TravelMode.CAR)).isEmpty();
    }
}
