package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Program;
import java.util.List;
import java.util.Optional;

/** Says what is open about a scheme: a fact, or one of its conflicts. Immutable. */
record AidGaps(AidScheme scheme, CompiledScheme compiled) {

    /** What could still settle a program, without doubles, in its order. */
    List<OpenPoint> of(Program program, FactSheet sheet) {
        return program.missing(sheet).stream().map(this::point).distinct().toList();
    }

    private OpenPoint point(Gap gap) {
        if (gap instanceof Gap.OpenFact fact) {
            return new OpenPoint.MissingFact(fact);
        }
        Gap.OpenDispute dispute = (Gap.OpenDispute) gap;
        Optional<String> conflict = compiled.conflictOf(dispute.disputed());
        Text about = conflict.flatMap(scheme::conflict)
                .map(known -> known.about())
                .orElseGet(() -> dispute.disputed().source().remark().isEmpty()
                        ? Text.same(dispute.disputed().source().title())
                        : dispute.disputed().source().remark());
        return new OpenPoint.OpenConflict(scheme.id(), conflict.orElse(""), about);
    }
}
