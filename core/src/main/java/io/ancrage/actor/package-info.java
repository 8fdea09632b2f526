/**
 * Who publishes and who answers: {@link io.ancrage.actor.Actor actors} with their French register numbers, the {@link
 * io.ancrage.actor.Mandate mandate} under which one acts for another, and the {@link io.ancrage.actor.Contacts people and
 * desks} that answer a message.
 *
 * <p>Where to start: {@link io.ancrage.actor.Actor#builder}. Everything here is immutable and thread-safe, builders aside.
 * No {@code toString} shows a name, a mail address or a phone number.
 */
@NullMarked
package io.ancrage.actor;

import org.jspecify.annotations.NullMarked;
