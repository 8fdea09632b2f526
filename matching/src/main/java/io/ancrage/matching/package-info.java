/**
 * Finds which offers suit a project and which projects suit an offer, and gives the reasons of every answer.
 */
@NullMarked
package io.ancrage.matching;

import org.jspecify.annotations.NullMarked;
