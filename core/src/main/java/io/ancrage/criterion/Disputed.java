package io.ancrage.criterion;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import java.util.List;
import java.util.Objects;

/**
 * A rule that the texts do not settle. Where all readings agree, that is the answer; else it is unknown.
 *
 * @param readings the readings, at least two
 * @param source where the dispute is told
 */
public record Disputed(List<Criterion> readings, Source source) implements Criterion {
    public Disputed {
        readings = List.copyOf(readings);
        Objects.requireNonNull(source, "source");
        if (readings.size() < 2) {
            throw new AncrageException(
                    "ANC-CRIT-008",
                    "une règle contestée a au moins deux lectures ; reçu : " + readings.size(),
                    "a disputed rule has at least two readings; found: " + readings.size());
        }
    }

    @Override
    public List<Criterion> children() {
        return readings;
    }
}
