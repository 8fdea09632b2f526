package io.ancrage.json;

import io.ancrage.json.internal.JsonAt;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What an import knows of one sort of items. Immutable.
 *
 * @param reader reads one item, strictly
 * @param id the id of an item; there is one item of an id in a file
 * @param idField the field of the document that holds the id
 * @param columns the fields that a column of CSV may fill, each as the steps of its path
 * @param personal the outer fields that tell of persons: what stands in them is never repeated
 * @param reserve what is told to the owner of an item alone
 * @param <T> the type of the items
 */
record ItemForm<T>(
        Function<JsonAt, T> reader,
        Function<T, String> id,
        String idField,
        List<List<String>> columns,
        Set<String> personal,
        Reserve reserve) {

    ItemForm {
        columns = List.copyOf(columns);
        personal = Set.copyOf(personal);
    }
}
