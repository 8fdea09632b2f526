/** The smallest host on Spring Boot: one configuration class, one controller. The same sources serve 3.5 and 4.1. */
@NullMarked
package io.ancrage.samples.consumers.springboot;

import org.jspecify.annotations.NullMarked;
