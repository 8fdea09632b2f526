package io.ancrage.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas of documents, ready to validate. Each is read from its one text alone. */
final class Schemas {

    private static final Map<DocumentType, Schema> SCHEMAS = Stream.of(DocumentType.values())
            .collect(Collectors.toMap(Function.identity(), type -> registry().getSchema(type.schema())));

    private Schemas() {}

    static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** What a validator has against a document; nothing when it fits. */
    static List<Error> errors(DocumentType type, String document) {
        return SCHEMAS.get(type).validate(document, InputFormat.JSON);
    }
}
