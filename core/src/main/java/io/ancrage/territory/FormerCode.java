package io.ancrage.territory;

import io.ancrage.place.TerritoryCode;
import java.util.Objects;

/**
 * A commune that is no longer one by itself (ancienne commune), and the commune that it belongs to now. Immutable.
 *
 * @param code its INSEE code; some are also the code of the commune of today
 * @param name its name
 * @param type what it is today
 * @param current the commune that it belongs to
 */
public record FormerCode(String code, String name, Type type, TerritoryCode current) {

    /** What a former commune is today. */
    public enum Type {
        /** A delegated commune (commune déléguée) of a commune nouvelle. */
        DELEGATED,
        /** An associated commune (commune associée) of an older merger. */
        ASSOCIATED
    }

    public FormerCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(current, "current");
    }
}
