package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.At;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import io.ancrage.place.Area;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Criteria and findings in French or English words. Numbers and dates are written alike on every machine. */
final class Wording {

    private final boolean french;
    private final Locale locale;

    private Wording(boolean french) {
        this.french = french;
        this.locale = french ? Locale.FRENCH : Locale.ENGLISH;
    }

    static Wording of(Locale locale) {
        return new Wording(Text.isFrench(locale));
    }

    private String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }

    String lines(Finding finding) {
        StringBuilder lines = new StringBuilder();
        append(lines, finding, 0);
        return lines.substring(0, lines.length() - 1);
    }

    private void append(StringBuilder lines, Finding finding, int depth) {
        lines.append("  ".repeat(depth)).append(truth(finding.truth())).append("  ");
        if (finding.parts().isEmpty()) {
            lines.append(phrase(finding.criterion()));
            if (!finding.evidence().isEmpty()) {
                lines.append(say(", ici ", ", here ")).append(evidence(finding.evidence()));
            }
        } else {
            lines.append(heading(finding.criterion()));
            if (!finding.decidedTogether().isEmpty()) {
                lines.append(say(" (décidé ensemble : ", " (decided together: "))
                        .append(finding.decidedTogether().stream()
                                .map(this::operand)
                                .collect(Collectors.joining(", ")))
                        .append(')');
            }
        }
        lines.append('\n');
        for (Finding part : finding.parts()) {
            append(lines, part, depth + 1);
        }
    }

    /** The answer, as wide as the widest in its language, so that lines stand in columns. */
    private String truth(Truth truth) {
        int width = Truth.UNKNOWN.text().in(locale).length();
        String text = truth.text().in(locale);
        return text + " ".repeat(width - text.length());
    }

    private String heading(Criterion criterion) {
        if (criterion instanceof AllOf) {
            return say("tous :", "all of:");
        }
        if (criterion instanceof AnyOf) {
            return say("au moins un :", "at least one of:");
        }
        if (criterion instanceof Not) {
            return say("pas :", "not:");
        }
        if (criterion instanceof SomeOf some) {
            return say("au moins " + some.atLeast() + " parmi :", "at least " + some.atLeast() + " of:");
        }
        return say("textes en désaccord : ", "texts disagree: ")
                + ((Disputed) criterion).source().title();
    }

    String phrase(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (criterion instanceof Inside inside) {
            return area(inside.area());
        }
        if (criterion instanceof HostRule rule) {
            return say("règle ", "rule ") + rule.name();
        }
        return heading(criterion) + " "
                + criterion.children().stream().map(this::phrase).collect(Collectors.joining(say(" ; ", "; ")));
    }

    private String comparison(Comparison comparison) {
        Operand operand = comparison.left();
        String name = operand(operand);
        boolean day = operand.kind() == Kind.DATE;
        String first = value(operand, comparison.right().get(0));
        return switch (comparison.op()) {
            case IS -> name + say(" : ", ": ") + first;
            case IN -> name + some(comparison, say("l'un de ", "one of "));
            case AT_LEAST -> name + (day ? say(" à partir du ", " from ") : say(" : au moins ", ": at least ")) + first;
            case ABOVE -> name + (day ? say(" après le ", " after ") : say(" : plus de ", ": more than ")) + first;
            case AT_MOST ->
                name + (day ? say(" au plus tard le ", " no later than ") : say(" : au plus ", ": at most ")) + first;
            case BELOW -> name + (day ? say(" avant le ", " before ") : say(" : moins de ", ": less than ")) + first;
            case BETWEEN ->
                name
                        + (day ? say(" du ", " from ") : say(" : de ", ": from "))
                        + bare(comparison.right().get(0))
                        + (day ? say(" au ", " to ") : say(" à ", " to "))
                        + value(operand, comparison.right().get(1));
            case HAS_ANY -> name + some(comparison, say("au moins l'un de ", "any of "));
            case HAS_ALL -> name + some(comparison, say("à la fois ", "all of "));
        };
    }

    /** One value stands alone; several are told apart by how many of them are asked. */
    private String some(Comparison comparison, String several) {
        return say(" : ", ": ")
                + (comparison.right().size() == 1 ? "" : several)
                + comparison.right().stream()
                        .map(value -> value(comparison.left(), value))
                        .collect(Collectors.joining(", "));
    }

    /** A number without its unit; the second one of a range tells it. */
    private String bare(Value value) {
        return value instanceof Value.Decimal number ? Text.number(number.decimal(), locale) : value.asText();
    }

    String value(Criterion criterion, Value value) {
        if (criterion instanceof Comparison comparison) {
            return value(comparison.left(), value);
        }
        return value instanceof Value.Decimal number ? Text.quantity(number.decimal(), "km", locale) : value.asText();
    }

    private String value(Operand operand, Value value) {
        if (value instanceof Value.Flag flag) {
            return yesNo(flag.flag());
        }
        if (value instanceof Value.Decimal number) {
            return Text.quantity(number.decimal(), unit(operand), locale);
        }
        if (value instanceof Value.Day day) {
            return day.day().toString();
        }
        return code(operand.codes(), value.asText());
    }

    private String code(CodeSystem system, String code) {
        return system.label(code).in(locale);
    }

    private String yesNo(boolean yes) {
        return yes ? say("oui", "yes") : say("non", "no");
    }

    private static String unit(Operand operand) {
        Operand bare = operand instanceof Of of ? of.operand() : operand;
        if (bare instanceof Fact<?> fact) {
            return fact.unit();
        }
        if (bare instanceof At at) {
            return at.fact().unit();
        }
        return bare instanceof Over over && over.fold() != Fold.COUNT
                ? over.fact().unit()
                : "";
    }

    String operand(Operand operand) {
        if (operand instanceof Fact<?> fact) {
            return fact.name(locale);
        }
        if (operand instanceof At at) {
            return at.fact().name(locale) + say(" (au jour : ", " (on the day of: ")
                    + at.event().name(locale) + ")";
        }
        if (operand instanceof Elapsed elapsed) {
            return unit(elapsed)
                    + say(" de « ", " from \"")
                    + elapsed.from().name(locale)
                    + say(" » à « ", "\" to \"")
                    + elapsed.to().name(locale)
                    + say(" »", "\"");
        }
        if (operand instanceof Over over) {
            return fold(over)
                    + say(" de « ", " of \"")
                    + over.fact().name(locale)
                    + say(" » dans la période de ", "\" in the period of ")
                    + period(over.back())
                    + say(" avant « ", " before \"")
                    + over.until().name(locale)
                    + say(" »", "\"");
        }
        Of of = (Of) operand;
        return "[" + of.role() + "] " + operand(of.operand());
    }

    private String unit(Elapsed elapsed) {
        return switch (elapsed.unit()) {
            case DAYS -> say("jours", "days");
            case WEEKS -> say("semaines", "weeks");
            case MONTHS -> say("mois", "months");
            default -> say("années", "years");
        };
    }

    private String fold(Over over) {
        return switch (over.fold()) {
            case SUM -> say("somme", "sum");
            case MEAN -> say("moyenne", "mean");
            case MIN -> say("minimum", "least");
            case MAX -> say("maximum", "most");
            case COUNT -> say("nombre", "number");
            case LAST -> say("dernier", "last");
        };
    }

    private String period(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, period.getYears(), say("an", "year"), say("ans", "years"));
        part(parts, period.getMonths(), say("mois", "month"), say("mois", "months"));
        part(parts, period.getDays(), say("jour", "day"), say("jours", "days"));
        return String.join(" ", parts);
    }

    private static void part(List<String> parts, int number, String one, String several) {
        if (number != 0) {
            parts.add(number + " " + (number == 1 ? one : several));
        }
    }

    private String area(Area area) {
        if (area instanceof Area.Everywhere) {
            return say("partout, outre-mer compris", "everywhere, overseas included");
        }
        if (area instanceof Area.Metropolitan) {
            return say("en France métropolitaine", "in metropolitan France");
        }
        if (area instanceof Area.Overseas) {
            return say("outre-mer", "overseas");
        }
        if (area instanceof Area.In in) {
            return say("dans ", "in ") + in.territory();
        }
        if (area instanceof Area.Circle circle) {
            return say("à au plus ", "within ")
                    + Text.quantity(BigDecimal.valueOf(circle.kilometres()).stripTrailingZeros(), "km", locale)
                    + say(" de ", " of ")
                    + Text.coordinates(
                            circle.centre().latitude(), circle.centre().longitude(), locale);
        }
        if (area instanceof Area.Union union) {
            return union.areas().stream().map(this::area).collect(Collectors.joining(say(" ou ", " or ")));
        }
        Area.Except except = (Area.Except) area;
        return area(except.area()) + say(" sauf ", " except ") + area(except.without());
    }

    /** What was read; where it is several facts, each with its name. */
    String evidence(List<Evidence> evidence) {
        if (evidence.size() == 1) {
            return reading(evidence.get(0).fact(), evidence.get(0).reading());
        }
        return evidence.stream()
                .map(item -> item.fact().name(locale) + " " + reading(item.fact(), item.reading()))
                .collect(Collectors.joining(say(" ; ", "; ")));
    }

    String reading(Fact<?> fact, Reading<?> reading) {
        if (reading instanceof Missing<?> missing) {
            String why = missing.why().text().in(locale);
            return missing.why() == Why.VARIES ? why : say("inconnu, ", "unknown, ") + why;
        }
        if (reading instanceof None<?> none) {
            return say("aucun", "none") + cited(none.source(), none.asOf());
        }
        Known<?> known = (Known<?>) reading;
        return known(fact, known.known(), known.precision()) + cited(known.source(), known.asOf());
    }

    private String cited(Source source, Vintage asOf) {
        if (source.equals(Source.STATED) && asOf.text().isEmpty()) {
            return say(" (déclaré)", " (as stated)");
        }
        String vintage = asOf.text().isEmpty() ? "" : ", " + asOf;
        String teller = source.publisher().isEmpty() ? source.title() : source.publisher();
        return " (" + (source.equals(Source.ADVERT) ? say("annonce", "offer") : teller) + vintage + ")";
    }

    private String known(Fact<?> fact, Object value, Precision precision) {
        if (value instanceof Boolean flag) {
            return yesNo(flag);
        }
        if (value instanceof BigDecimal number) {
            return Text.quantity(number, fact.unit(), locale);
        }
        if (value instanceof LocalDate day) {
            return switch (precision) {
                case YEAR -> day.toString().substring(0, 4);
                case MONTH -> day.toString().substring(0, 7);
                case EXACT, OR_FINER -> day.toString();
            };
        }
        if (value instanceof String code) {
            return code(fact.codes(), code) + (precision == Precision.OR_FINER ? say(" ou plus fin", " or finer") : "");
        }
        if (value instanceof CodeSet set) {
            String codes =
                    set.codes().stream().map(code -> code(fact.codes(), code)).collect(Collectors.joining(", "));
            String named = codes.isEmpty() ? say("aucun", "none") : codes;
            return set.complete() ? named : named + say(" et peut-être d'autres", " and maybe others");
        }
        int entries = value instanceof Series series
                ? series.entries().size()
                : ((Events) value).events().size();
        return entries + say(entries < 2 ? " entrée" : " entrées", entries == 1 ? " entry" : " entries");
    }
}
