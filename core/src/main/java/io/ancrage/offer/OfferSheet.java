package io.ancrage.offer;

import io.ancrage.DateRange;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an offer tells, as facts. What it does not tell is missing. */
record OfferSheet(Offer offer) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    FactSheet facts() {
        FactSheet.Builder sheet = FactSheet.builder()
                .from(
                        offer.source().orElse(Source.ADVERT),
                        offer.confirmedOn()
                                .map(day -> Vintage.of(day.toString()))
                                .orElse(offer.published()));
        sheet.put(OfferFacts.KIND, offer.kind().code());
        if (!offer.professions().isEmpty() || !offer.activities().isEmpty()) {
            sheet.put(
                    OfferFacts.PROFESSIONS,
                    CodeSet.of(
                            offer.professions().stream().map(Profession::code).toList()));
            sheet.put(
                    OfferFacts.ACTIVITIES,
                    CodeSet.of(offer.activities().stream()
                            .map(ActivityCode::qualified)
                            .toList()));
        }
        putCodes(sheet, OfferFacts.SPECIALTIES, offer.specialties(), true);
        putModes(sheet);
        putStructures(sheet);
        putCodes(sheet, OfferFacts.TEAM, offer.team(), false);
        putCodes(sheet, OfferFacts.EQUIPMENT, offer.equipment(), false);
        putBenefits(sheet);
        offer.actor()
                .ifPresent(actor -> sheet.put(
                        OfferFacts.ACTOR_KIND, actor.accountable().kind().name()));
        RhythmFacts.OFFERED.put(sheet, offer.rhythm());
        putPosts(sheet);
        putMoney(sheet);
        offer.succession().flatMap(Succession::handoverOn).ifPresent(day -> sheet.put(OfferFacts.HANDOVER_ON, day));
        offer.internship().ifPresent(internship -> putTruth(sheet, OfferFacts.SUPERVISED, internship.supervised()));
        offer.more().forEach((fact, reading) -> putMore(sheet, fact, reading));
        return sheet.build();
    }

    /** The modes that are stated and those of the parts. Who offers both self-employed and salaried may offer them mixed. */
    private void putModes(FactSheet.Builder sheet) {
        Set<PracticeMode> all = EnumSet.noneOf(PracticeMode.class);
        all.addAll(offer.modes());
        boolean complete = !offer.modes().isEmpty()
                || offer.posts().stream().noneMatch(post -> post.parts().isEmpty());
        for (Post post : offer.posts()) {
            Set<PracticeMode> ofParts = EnumSet.noneOf(PracticeMode.class);
            post.parts().forEach(part -> part.mode().ifPresent(ofParts::add));
            complete &= !offer.modes().isEmpty()
                    || post.parts().stream().allMatch(part -> part.mode().isPresent());
            all.addAll(ofParts);
            if (ofParts.contains(PracticeMode.LIBERAL) && ofParts.contains(PracticeMode.SALARIED)) {
                all.add(PracticeMode.MIXED);
            }
        }
        boolean maybeMixed = all.contains(PracticeMode.LIBERAL)
                && all.contains(PracticeMode.SALARIED)
                && !all.contains(PracticeMode.MIXED);
        putCodes(sheet, OfferFacts.MODES, all.stream().map(Enum::name).toList(), complete && !maybeMixed);
    }

    private void putStructures(FactSheet.Builder sheet) {
        List<String> all = new ArrayList<>(offer.structures());
        offer.posts()
                .forEach(post -> post.parts().forEach(part -> part.structure().ifPresent(all::add)));
        putCodes(sheet, OfferFacts.STRUCTURES, all, !offer.structures().isEmpty());
    }

    /** What is offered without a condition. What has one is neither surely offered nor surely not. */
    private void putBenefits(FactSheet.Builder sheet) {
        List<String> sure = new ArrayList<>();
        boolean conditional = false;
        for (Benefit benefit : offer.benefits()) {
            if (benefit.condition().isPresent()) {
                conditional = true;
            } else {
                sure.add(benefit.kind().code());
            }
        }
        if (offer.internship()
                .filter(internship -> internship.housed().isTrue())
                .isPresent()) {
            sure.add(BenefitKind.HOUSING.code());
        }
        if (!sure.isEmpty() || offer.benefitsComplete()) {
            sheet.put(OfferFacts.BENEFITS, CodeSet.of(sure, offer.benefitsComplete() && !conditional));
        }
    }

    private void putPremises(FactSheet.Builder sheet, Premises stated) {
        stated.squareMetres().ifPresent(surface -> sheet.put(OfferFacts.PREMISES_SURFACE, surface));
        stated.availableFrom().ifPresent(day -> sheet.put(OfferFacts.PREMISES_FROM, day));
        putTruth(sheet, OfferFacts.PREMISES_VACANT, stated.vacant());
        putTruth(sheet, OfferFacts.PREMISES_ACCESSIBLE, stated.accessible());
    }

    /** Over several posts, a bound is known once each of them tells it. */
    private void putPosts(FactSheet.Builder sheet) {
        offer.seats().ifPresent(count -> sheet.put(OfferFacts.SEATS, count));
        Offer.told(offer.posts(), post -> post.share().least(), Comparator.reverseOrder())
                .ifPresent(percent -> sheet.put(OfferFacts.SHARE_LEAST, percent));
        Offer.told(offer.posts(), post -> post.share().most(), Comparator.naturalOrder())
                .ifPresent(percent -> sheet.put(OfferFacts.SHARE_MOST, percent));
        Offer.told(offer.periods(), DateRange::from, Comparator.reverseOrder())
                .ifPresent(day -> sheet.put(OfferFacts.STARTS_ON, day));
        offer.lastEnd().ifPresent(day -> sheet.put(OfferFacts.ENDS_ON, day));
    }

    private void putMoney(FactSheet.Builder sheet) {
        offer.pay().ifPresent(pay -> putPay(sheet, pay));
        offer.premises().ifPresent(premises -> {
            putPremises(sheet, premises);
            premises.rent()
                    .flatMap(rent -> rent.most().flatMap(most -> monthly(rent, most.amount())))
                    .ifPresent(month -> sheet.put(OfferFacts.RENT, month));
        });
        int freeRent = -1;
        int commitment = -1;
        for (Benefit benefit : offer.benefits()) {
            if (benefit.kind().equals(BenefitKind.FREE_RENT)
                    && benefit.condition().isEmpty()) {
                freeRent = Math.max(freeRent, benefit.months().orElse(-1));
            }
            commitment = Math.max(commitment, benefit.commitmentMonths().orElse(-1));
        }
        if (freeRent >= 0) {
            sheet.put(OfferFacts.FREE_RENT_MONTHS, freeRent);
        }
        if (commitment >= 0) {
            sheet.put(OfferFacts.COMMITMENT_MONTHS, commitment);
        }
    }

    private static void putPay(FactSheet.Builder sheet, Amount pay) {
        if (pay.basis() != Amount.Basis.UNSTATED) {
            pay.least()
                    .flatMap(least -> monthly(pay, least.amount()))
                    .ifPresent(month -> sheet.put(
                            pay.basis() == Amount.Basis.GROSS ? OfferFacts.GROSS_PAY : OfferFacts.NET_PAY, month));
        }
    }

    private static void putTruth(FactSheet.Builder sheet, Fact<Boolean> fact, Truth truth) {
        if (!truth.isUnknown()) {
            sheet.put(fact, truth.isTrue());
        }
    }

    /** A month's share of an amount; empty where it is not paid by the month or the year. */
    private static Optional<BigDecimal> monthly(Amount amount, BigDecimal euros) {
        return switch (amount.per()) {
            case MONTH -> Optional.of(euros);
            case YEAR -> Optional.of(euros.divide(MONTHS, 2, RoundingMode.HALF_UP));
            case ONCE, DAY -> Optional.empty();
        };
    }

    private static void putCodes(
            FactSheet.Builder sheet, Fact<CodeSet> fact, Collection<String> codes, boolean complete) {
        if (!codes.isEmpty()) {
            sheet.put(fact, CodeSet.of(codes, complete));
        }
    }

    @SuppressWarnings("unchecked") // the builder files each reading under its own fact
    private static <T> void putMore(FactSheet.Builder sheet, Fact<T> fact, Reading<?> reading) {
        sheet.put(fact, (Reading<T>) reading);
    }
}
