package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.amount.Figure;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Commitment;
import io.ancrage.aids.scheme.Condition;
import io.ancrage.aids.scheme.Conflict;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.Payment;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.aids.scheme.SchemeVersion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes schemes as JSON, fields always in the same order. */
final class SchemeJson {

    private final AidCatalog catalog;
    private final Locale locale;

    SchemeJson(AidCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
    }

    ObjectNode list() {
        ObjectNode json = JsonDocument.object();
        json.put("count", catalog.schemes().size());
        ArrayNode schemes = json.putArray("schemes");
        for (AidScheme scheme : catalog.schemes()) {
            ObjectNode one = schemes.addObject()
                    .put("id", scheme.id())
                    .put("shortName", scheme.shortName())
                    .put("kind", scheme.kind().name())
                    .put("level", scheme.level().name())
                    .put("state", scheme.state().name());
            ArrayNode versions = one.putArray("versions");
            scheme.versions().forEach(version -> days(versions.addObject(), version));
        }
        return json;
    }

    ObjectNode scheme(AidScheme scheme) {
        ObjectNode json = JsonDocument.object();
        json.put("id", scheme.id())
                .put("name", in(scheme.name()))
                .put("shortName", scheme.shortName())
                .put("kind", scheme.kind().name())
                .put("level", scheme.level().name())
                .put("funder", in(scheme.funder()))
                .put("summary", in(scheme.summary()))
                .put("beneficiaries", in(scheme.beneficiaries()))
                .put("place", in(scheme.place()))
                .put("state", scheme.state().name())
                .put("stateOn", scheme.stateOn().toString())
                .put("discretionary", scheme.discretionary())
                .put("confidence", scheme.confidence().name());
        scheme.categories().forEach(json.putArray("categories")::add);
        ArrayNode versions = json.putArray("versions");
        scheme.versions().forEach(version -> version(versions.addObject(), scheme, version));
        SchemeExclusions.of(scheme, catalog).forEach(json.putArray("excludes")::add);
        ArrayNode addresses = json.putArray("sources");
        scheme.sources().stream()
                .map(SchemeSource::url)
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .forEach(addresses::add);
        ArrayNode figures = json.putArray("figures");
        scheme.figures().forEach(figure -> figure(figures.addObject(), figure));
        json.put("formula", in(scheme.formula()))
                .put("payment", in(scheme.payment()))
                .put("timing", in(scheme.timing()))
                .put("cumulation", in(scheme.cumulation()));
        ArrayNode constraints = json.putArray("constraints");
        scheme.constraints().forEach(constraint -> constraint(constraints.addObject(), constraint));
        scheme.cumulableWith().forEach(json.putArray("cumulableWith")::add);
        ArrayNode conflicts = json.putArray("conflicts");
        scheme.conflicts().forEach(conflict -> conflict(conflicts.addObject(), conflict));
        json.put("desk", scheme.desk().map(this::in).orElse(null));
        texts(json, "documents", scheme.documents());
        texts(json, "legalBasis", scheme.legalBasis());
        texts(json, "unknown", scheme.unknown());
        ArrayNode read = json.putArray("read");
        scheme.sources().forEach(source -> source(read.addObject(), source));
        return json;
    }

    private void version(ObjectNode json, AidScheme scheme, SchemeVersion version) {
        days(json, version);
        // The figures belong to the scheme: every version is worked out with all of them.
        ArrayNode amounts = json.putArray("amounts");
        scheme.figures().stream()
                .filter(figure -> !figure.scale())
                .flatMap(figure -> figure.value().stream())
                .map(JsonDocument::plain)
                .forEach(amounts::add);
        json.put("event", version.event().map(event -> event.id()).orElse(null));
        ArrayNode conditions = json.putArray("conditions");
        version.conditions().forEach(condition -> condition(conditions.addObject(), condition));
        ArrayNode payments = json.putArray("payments");
        version.payments().forEach(payment -> payment(payments.addObject(), payment));
        version.commitment()
                .ifPresentOrElse(
                        commitment -> commitment(json.putObject("commitment"), commitment),
                        () -> json.putNull("commitment"));
    }

    private static void days(ObjectNode json, SchemeVersion version) {
        json.put("from", text(version.from())).put("through", text(version.through()));
    }

    private void condition(ObjectNode json, Condition condition) {
        json.put("text", in(condition.text()))
                .put("conflict", condition.conflict().orElse(null));
        condition.sources().forEach(json.putArray("sources")::add);
    }

    private void payment(ObjectNode json, Payment payment) {
        json.put("id", payment.id())
                .put("label", in(payment.label()))
                .put("rhythm", payment.rhythm().name())
                .put("nature", payment.nature().name())
                .put("supplement", payment.supplement());
    }

    private void commitment(ObjectNode json, Commitment commitment) {
        json.put("text", in(commitment.text()));
        ArrayNode duties = json.putArray("duties");
        commitment.duties().forEach(duty -> condition(duties.addObject(), duty));
        json.put("clawback", commitment.clawback().rule().name())
                .put("clawbackText", in(commitment.clawback().text()));
    }

    private void figure(ObjectNode json, Figure figure) {
        json.put("id", figure.id())
                .put("label", in(figure.label()))
                .put("value", figure.value().map(JsonDocument::plain).orElse(null))
                .put("unit", figure.unit())
                .put("per", figure.per())
                .put("basis", figure.basis().name())
                .put("cap", figure.cap().map(JsonDocument::plain).orElse(null))
                .put("scale", figure.scale())
                .put("note", in(figure.note()));
        figure.sources().forEach(json.putArray("sources")::add);
    }

    private void constraint(ObjectNode json, Constraint constraint) {
        json.put("type", constraint.type().name());
        constraint.with().forEach(json.putArray("with")::add);
        json.put("category", constraint.category().orElse(null))
                .put("period", constraint.period().map(Object::toString).orElse(null))
                .put(
                        "cap",
                        constraint
                                .cap()
                                .map(euros -> JsonDocument.plain(euros.amount()))
                                .orElse(null))
                .put("from", constraint.from().map(Object::toString).orElse(null))
                .put("text", in(constraint.text()));
        constraint.sources().forEach(json.putArray("sources")::add);
    }

    private void conflict(ObjectNode json, Conflict conflict) {
        json.put("id", conflict.id())
                .put("about", in(conflict.about()))
                .put("bearsOn", conflict.bearsOn().name())
                .put("open", conflict.isOpen());
        if (conflict.followed().isPresent()) {
            json.put("followed", conflict.followed().getAsInt());
        } else {
            json.putNull("followed");
        }
        json.put("why", in(conflict.why()));
        ArrayNode readings = json.putArray("readings");
        conflict.readings()
                .forEach(reading ->
                        readings.addObject().put("text", in(reading.text())).put("source", in(reading.source())));
    }

    private static void source(ObjectNode json, SchemeSource source) {
        json.put("id", source.id())
                .put("publisher", source.publisher())
                .put("title", source.title())
                .put("url", source.url().isEmpty() ? null : source.url())
                .put("official", source.official())
                .put("dated", text(source.dated()))
                .put("seen", source.seen().toString());
    }

    private void texts(ObjectNode json, String field, List<Text> texts) {
        ArrayNode array = json.putArray(field);
        texts.forEach(text -> array.add(in(text)));
    }

    /** Null where nobody knows: an empty text would be a date that is none. */
    private static @Nullable String text(Vintage vintage) {
        return vintage.equals(Vintage.UNKNOWN) ? null : vintage.text();
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
