/** What several packages share and no host sees: the package is not exported, and promises nothing. */
@NullMarked
package io.ancrage.internal;

import org.jspecify.annotations.NullMarked;
