/**
 * Says, on a given date, which aid schemes a project may claim, for how much, against which commitments, and which of
 * them exclude each other.
 */
@NullMarked
package io.ancrage.aids;

import org.jspecify.annotations.NullMarked;
