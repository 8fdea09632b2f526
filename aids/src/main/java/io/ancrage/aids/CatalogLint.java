package io.ancrage.aids;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.aids.amount.Figure;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Commitment;
import io.ancrage.aids.scheme.Condition;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.aids.scheme.SchemeVersion;
import io.ancrage.aids.scheme.Term;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks through a catalogue for what its authors should look at. Used once. */
final class CatalogLint {

    private final AidCatalog catalog;
    private final LocalDate day;
    private final List<LintFinding> findings = new ArrayList<>();

    CatalogLint(AidCatalog catalog, LocalDate day) {
        this.catalog = catalog;
        this.day = day;
    }

    List<LintFinding> findings() {
        catalog.problems()
                .forEach((name, problem) -> add(
                        LintFinding.Severity.ERROR,
                        LintFinding.Check.UNUSABLE,
                        name,
                        problem.place().substring(problem.place().indexOf('#') + 1),
                        new Text(
                                problem.code() + " " + problem.text().french(),
                                problem.code() + " " + problem.text().english())));
        for (AidScheme scheme : catalog.schemes()) {
            for (int i = 0; i < scheme.versions().size(); i++) {
                conditions(scheme, scheme.versions().get(i), "/versions/" + i);
            }
            versions(scheme);
            constraints(scheme);
            figures(scheme);
            sources(scheme);
        }
        return List.copyOf(findings);
    }

    private void add(LintFinding.Severity severity, LintFinding.Check check, String scheme, String place, Text text) {
        findings.add(new LintFinding(severity, check, scheme, place, text));
    }

    private void conditions(AidScheme scheme, SchemeVersion version, String place) {
        List<Criterion> all = new ArrayList<>(List.of(version.validity().criterion()));
        boolean single = false;
        for (int i = 0; i < version.conditions().size(); i++) {
            Condition condition = version.conditions().get(i);
            all.add(condition.criterion());
            single |= condition(scheme, condition.criterion(), place + "/conditions/" + i);
        }
        for (int i = 0; i < version.payments().size(); i++) {
            Optional<Program> when = version.payments().get(i).when();
            if (when.isPresent()) {
                condition(scheme, when.get().criterion(), place + "/pays/" + i + "/when");
            }
        }
        List<Condition> duties = version.commitment().map(Commitment::duties).orElse(List.of());
        for (int i = 0; i < duties.size(); i++) {
            condition(scheme, duties.get(i).criterion(), place + "/commitment/duties/" + i);
        }
        // Each may hold alone and all of them together never.
        if (!single && test(new AllOf(all)).isFalse()) {
            add(
                    LintFinding.Severity.ERROR,
                    LintFinding.Check.UNSATISFIABLE,
                    scheme.id(),
                    place,
                    new Text(
                            "ces conditions ne peuvent pas être remplies ensemble",
                            "these conditions cannot hold together"));
        }
    }

    /** Whether a condition is decided before anything is known. */
    private boolean condition(AidScheme scheme, Criterion criterion, String place) {
        Truth alone = test(criterion);
        if (alone.isFalse()) {
            add(
                    LintFinding.Severity.ERROR,
                    LintFinding.Check.UNSATISFIABLE,
                    scheme.id(),
                    place,
                    new Text("cette condition ne peut jamais être remplie", "this condition can never hold"));
        } else if (alone.isTrue() && !isEmpty(criterion)) {
            add(
                    LintFinding.Severity.WARNING,
                    LintFinding.Check.ALWAYS_TRUE,
                    scheme.id(),
                    place,
                    new Text(
                            "cette condition est toujours remplie ; retirez-la ou corrigez-la",
                            "this condition always holds; take it out or mend it"));
        }
        return !alone.isUnknown();
    }

    private static boolean isEmpty(Criterion criterion) {
        return criterion instanceof AllOf && criterion.children().isEmpty()
                || criterion instanceof AnyOf && criterion.children().isEmpty();
    }

    private Truth test(Criterion criterion) {
        return catalog.vocabulary().compile(criterion).test(FactSheet.empty());
    }

    private void versions(AidScheme scheme) {
        for (int next = 1; next < scheme.versions().size(); next++) {
            for (int before = 0; before < next; before++) {
                // The days of two events cannot be compared.
                if (scheme.versions()
                        .get(before)
                        .event()
                        .equals(scheme.versions().get(next).event())) {
                    versions(scheme, before, next);
                }
            }
        }
    }

    private void versions(AidScheme scheme, int before, int next) {
        String place = "/versions/" + next;
        Optional<LocalDate> end = scheme.versions().get(before).lastDay();
        Optional<LocalDate> start = scheme.versions().get(next).firstDay();
        if (end.isEmpty() || start.isEmpty()) {
            add(
                    LintFinding.Severity.WARNING,
                    LintFinding.Check.OVERLAP,
                    scheme.id(),
                    place,
                    new Text(
                            "rien ne sépare cette version de /versions/" + before + " ; donnez « through » et « from »",
                            "nothing sets this version apart from /versions/" + before
                                    + "; give \"through\" and \"from\""));
        } else if (!start.get().isAfter(end.get())) {
            add(
                    LintFinding.Severity.ERROR,
                    LintFinding.Check.OVERLAP,
                    scheme.id(),
                    place,
                    new Text(
                            "commence le " + start.get() + ", mais /versions/" + before + " court jusqu'au "
                                    + end.get(),
                            "begins on " + start.get() + ", but /versions/" + before + " runs through " + end.get()));
        } else if (before == next - 1 && start.get().isAfter(end.get().plusDays(1))) {
            add(
                    LintFinding.Severity.WARNING,
                    LintFinding.Check.GAP,
                    scheme.id(),
                    place,
                    new Text(
                            "aucune version entre le " + end.get().plusDays(1) + " et le "
                                    + start.get().minusDays(1),
                            "no version between " + end.get().plusDays(1) + " and "
                                    + start.get().minusDays(1)));
        }
    }

    private void constraints(AidScheme scheme) {
        for (int i = 0; i < scheme.constraints().size(); i++) {
            Constraint constraint = scheme.constraints().get(i);
            String place = "/constraints/" + i;
            constraint
                    .category()
                    .filter(category -> catalog.named(category).isEmpty())
                    .ifPresent(category -> {
                        AncrageException nobody = AidCatalog.noCategory(category, catalog.schemes());
                        add(
                                LintFinding.Severity.ERROR,
                                LintFinding.Check.UNKNOWN_SCHEME,
                                scheme.id(),
                                place,
                                nobody.text());
                    });
            for (String other : constraint.with()) {
                Optional<AidScheme> named = catalog.find(other);
                if (named.isEmpty()) {
                    unknown(scheme, other, place);
                } else if (!other.equals(scheme.id()) && !answers(constraint, named.get(), scheme)) {
                    add(
                            LintFinding.Severity.NOTE,
                            LintFinding.Check.ONE_SIDED,
                            scheme.id(),
                            place,
                            new Text(
                                    constraint.type() + " : " + other + " n'en dit rien"
                                            + (constraint.type().isSymmetric()
                                                    ? " ; la règle vaut des deux côtés"
                                                    : ""),
                                    constraint.type() + ": " + other + " does not say so"
                                            + (constraint.type().isSymmetric()
                                                    ? "; the rule counts from both sides"
                                                    : "")));
                }
            }
        }
        for (String other : scheme.cumulableWith()) {
            if (catalog.find(other).isEmpty()) {
                unknown(scheme, other, "/cumulableWith");
            }
        }
    }

    private void unknown(AidScheme scheme, String other, String place) {
        add(
                LintFinding.Severity.ERROR,
                LintFinding.Check.UNKNOWN_SCHEME,
                scheme.id(),
                place,
                new Text(
                        "le dispositif « " + other + " » n'est pas dans le catalogue",
                        "the scheme \"" + other + "\" is not in the catalogue"));
    }

    /** Whether the other side states it too. */
    private static boolean answers(Constraint constraint, AidScheme other, AidScheme scheme) {
        Constraint.Type expected = switch (constraint.type()) {
            case REPLACES -> Constraint.Type.REPLACED_BY;
            case REPLACED_BY -> Constraint.Type.REPLACES;
            default -> constraint.type();
        };
        boolean twoSided = constraint.type().isSymmetric()
                || constraint.type() == Constraint.Type.REPLACES
                || constraint.type() == Constraint.Type.REPLACED_BY;
        return !twoSided
                || other.constraints().stream()
                        .anyMatch(stated -> stated.type() == expected
                                && (stated.with().contains(scheme.id())
                                        || stated.category()
                                                .map(scheme.categories()::contains)
                                                .orElse(false)));
    }

    private void figures(AidScheme scheme) {
        Set<String> used = new HashSet<>();
        scheme.versions().forEach(version -> {
            version.payments().forEach(payment -> {
                payment.amount().figures().forEach(figure -> used.add(figure.id()));
                payment.times().ifPresent(times -> times.figures().forEach(figure -> used.add(figure.id())));
            });
            Stream.of(
                            version.total(),
                            version.term().flatMap(Term::months),
                            version.commitment().flatMap(Commitment::months),
                            version.commitment()
                                    .flatMap(commitment -> commitment.clawback().formula()))
                    .flatMap(Optional::stream)
                    .forEach(formula -> formula.figures().forEach(figure -> used.add(figure.id())));
        });
        for (int i = 0; i < scheme.figures().size(); i++) {
            Figure figure = scheme.figures().get(i);
            String place = "/figures/" + i;
            if (figure.sources().isEmpty()) {
                add(
                        LintFinding.Severity.ERROR,
                        LintFinding.Check.NO_SOURCE,
                        scheme.id(),
                        place,
                        new Text(
                                "le chiffre « " + figure.id() + " » n'a pas de source ; nommez-en une dans « sources »",
                                "the figure \"" + figure.id() + "\" has no source; name one in \"sources\""));
            }
            if (figure.value().isPresent() && !used.contains(figure.id())) {
                add(
                        LintFinding.Severity.NOTE,
                        LintFinding.Check.UNUSED,
                        scheme.id(),
                        place,
                        new Text(
                                "aucune formule n'utilise le chiffre « " + figure.id() + " »",
                                "no formula uses the figure \"" + figure.id() + "\""));
            }
        }
    }

    private void sources(AidScheme scheme) {
        for (int i = 0; i < scheme.sources().size(); i++) {
            SchemeSource source = scheme.sources().get(i);
            if (source.seen().isBefore(day.minusYears(1))) {
                add(
                        LintFinding.Severity.WARNING,
                        LintFinding.Check.OLD_SOURCE,
                        scheme.id(),
                        "/sources/" + i,
                        new Text(
                                "« " + source.id() + " » a été lue le " + source.seen() + ", il y a plus d'un an ;"
                                        + " relisez-la et datez la lecture",
                                "\"" + source.id() + "\" was read on " + source.seen() + ", over a year ago; read it"
                                        + " again and date the reading"));
            }
        }
    }
}
