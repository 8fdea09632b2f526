/**
 * Reading and writing JSON as a plain tree whose values know their place, and the parts that documents of several modules
 * share: criteria and facts. Exported to {@code io.ancrage.aids} alone; it promises nothing to hosts.
 */
@NullMarked
package io.ancrage.json.internal;

import org.jspecify.annotations.NullMarked;
