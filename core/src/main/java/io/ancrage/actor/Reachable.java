package io.ancrage.actor;

import io.ancrage.validation.Completeness;
import java.util.Optional;

/** Whether a contact can be reached at all. The forms of mail and phone are constraints on the parts themselves. */
final class Reachable {

    private Reachable() {}

    private static void check(Optional<String> mail, Optional<String> phone, Completeness.Obstacles obstacles) {
        if (mail.isEmpty() && phone.isEmpty()) {
            obstacles.add("", "io.ancrage.actor.unreachable");
        }
    }

    /** A person who has a mail address or a phone number. */
    static final class Person implements Completeness<NamedContact> {
        @Override
        public void check(NamedContact person, Obstacles obstacles) {
            Reachable.check(person.mail(), person.phone(), obstacles);
        }
    }

    /** A desk that has a mail address or a phone number. */
    static final class AtDesk implements Completeness<Desk> {
        @Override
        public void check(Desk desk, Obstacles obstacles) {
            Reachable.check(desk.mail(), desk.phone(), obstacles);
        }
    }
}
