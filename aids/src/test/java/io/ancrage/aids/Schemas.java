package io.ancrage.aids;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** JSON Schemas, each read from its one text alone. */
public final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** What a validator has against a document; nothing when it fits. */
    public static List<Error> errors(String schema, String document) {
        return REGISTRY.getSchema(schema).validate(document, InputFormat.JSON);
    }

    /** What the draft has against a schema. */
    public static List<Error> errorsOf(String schema) {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON);
    }
}
