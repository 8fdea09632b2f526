package io.ancrage.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The readings of one fact through time: periods with their readings, later ones over earlier ones, and what else holds. */
record Timeline<T>(List<Period<T>> periods, Reading<T> otherwise) {

    record Period<T>(LocalDate from, LocalDate through, Reading<T> reading) {}

    static <T> Timeline<T> always(Reading<T> reading) {
        return new Timeline<>(List.of(), reading);
    }

    Timeline<T> with(LocalDate from, LocalDate through, Reading<T> reading) {
        List<Period<T>> more = new ArrayList<>(periods);
        more.add(new Period<>(from, through, reading));
        return new Timeline<>(List.copyOf(more), otherwise);
    }

    Timeline<T> withOtherwise(Reading<T> reading) {
        return new Timeline<>(periods, reading);
    }

    Reading<T> at(LocalDate day) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            Period<T> period = periods.get(i);
            if (!day.isBefore(period.from()) && !day.isAfter(period.through())) {
                return period.reading();
            }
        }
        return otherwise;
    }
}
