package io.ancrage.aids.scheme;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.aids.amount.Figure;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An aid scheme (dispositif d'aide): a dated set of rules, amounts, commitments and limits on cumulation, with its sources.
 * It is read from JSON, see {@link #schema()}. Immutable and thread-safe.
 */
public final class AidScheme {

    /** Who gives it. */
    public enum Level {
        /** The State or the national health insurance. */
        NATIONAL,
        /** A région or a regional agency. */
        REGIONAL,
        /** A département or an intercommunality. */
        DEPARTMENTAL,
        /** A commune or an authority that decides locally. */
        LOCAL
    }

    /** What sort of scheme it is. */
    public enum Kind {
        /** Money paid once. */
        LUMP_SUM,
        /** A contract that pays in instalments. */
        CONTRACT,
        /** A study allowance against a later commitment. */
        STUDY_ALLOWANCE,
        /** Money during a placement. */
        PLACEMENT_ALLOWANCE,
        /** A yearly grant. */
        ANNUAL_GRANT,
        /** A share of a base. */
        PERCENTAGE,
        /** Pay for work done. */
        FEE,
        /** Tax that is not paid. */
        TAX_EXEMPTION,
        /** Contributions that are not paid. */
        SOCIAL_EXEMPTION,
        /** Help with an investment. */
        INVESTMENT_GRANT,
        /** Money that is paid back. */
        LOAN,
        /** The legal ground of aids that authorities set. */
        FRAMEWORK,
        /** A rule on other aids; it pays nothing. */
        RULE,
        /** A status; it pays nothing by itself. */
        STATUS,
        /** A programme for structures. */
        PROGRAMME,
        /** A name under which no aid was found. */
        UNVERIFIED
    }

    /** How sure the sources make it. */
    public enum Confidence {
        /** Official sources that agree. */
        HIGH,
        /** Older or secondary sources. */
        MEDIUM,
        /** Hardly any source. */
        LOW
    }

    /** Whether it can be had, as of a day. */
    public enum State {
        /** It can be had. */
        OPEN,
        /** It can be had while a campaign runs. */
        OPEN_BY_CAMPAIGN,
        /** Nobody new can have it; running contracts go on. */
        CLOSED_RUNNING,
        /** It is over. */
        CLOSED,
        /** It is over for long; it serves to read a person's past. */
        HISTORIC,
        /** No source read tells. */
        UNKNOWN
    }

    /** What is told of a scheme beside its rules. */
    record About(
            String id,
            Text name,
            String shortName,
            Kind kind,
            Level level,
            Text funder,
            Text summary,
            Text beneficiaries,
            Text place,
            Text formula,
            Text payment,
            Text timing,
            Text cumulation,
            List<Text> legalBasis,
            State state,
            LocalDate stateOn,
            boolean discretionary,
            Confidence confidence,
            String role,
            Optional<Text> desk,
            List<Text> documents,
            List<Text> unknown) {}

    private final About about;
    private final Set<String> categories;
    private final List<SchemeSource> sources;
    private final List<Figure> figures;
    private final List<SchemeVersion> versions;
    private final List<Constraint> constraints;
    private final List<String> cumulableWith;
    private final List<Conflict> conflicts;

    AidScheme(
            About about,
            Set<String> categories,
            List<SchemeSource> sources,
            List<Figure> figures,
            List<SchemeVersion> versions,
            List<Constraint> constraints,
            List<String> cumulableWith,
            List<Conflict> conflicts) {
        this.about = about;
        this.categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        this.sources = List.copyOf(sources);
        this.figures = List.copyOf(figures);
        this.versions = List.copyOf(versions);
        this.constraints = List.copyOf(constraints);
        this.cumulableWith = List.copyOf(cumulableWith);
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * The JSON Schema (draft 2020-12) of the document that a scheme is read from. It stands alone, and this call needs no
     * Jackson. It knows no facts: a document that fits it may still be refused, with the place and what would be right.
     *
     * @return the text of the schema
     */
    public static String schema() {
        try (InputStream in =
                Objects.requireNonNull(AidScheme.class.getResourceAsStream("scheme.schema.json"), "schema")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The id, such as {@code caim}; small letters, digits and hyphens.
     *
     * @return the id
     */
    public String id() {
        return about.id;
    }

    /**
     * The full name.
     *
     * @return the name
     */
    public Text name() {
        return about.name;
    }

    /**
     * The name that people use.
     *
     * @return such as {@code CAIM}
     */
    public String shortName() {
        return about.shortName;
    }

    /**
     * What sort of scheme it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return about.kind;
    }

    /**
     * Who gives it.
     *
     * @return the level
     */
    public Level level() {
        return about.level;
    }

    /**
     * Who pays.
     *
     * @return the funder
     */
    public Text funder() {
        return about.funder;
    }

    /**
     * What it is, in a sentence.
     *
     * @return the summary
     */
    public Text summary() {
        return about.summary;
    }

    /**
     * Who may have it, in a phrase.
     *
     * @return the beneficiaries
     */
    public Text beneficiaries() {
        return about.beneficiaries;
    }

    /**
     * Where it may be had, in a phrase.
     *
     * @return the place; empty where it is not bound to one
     */
    public Text place() {
        return about.place;
    }

    /**
     * How the amount is made up, in words.
     *
     * @return the formula; may be empty
     */
    public Text formula() {
        return about.formula;
    }

    /**
     * When it is paid, in words.
     *
     * @return the rhythm of payment; empty where no text read says so
     */
    public Text payment() {
        return about.payment;
    }

    /**
     * By when one has to act, in words.
     *
     * @return the deadline; empty where no text read says so
     */
    public Text timing() {
        return about.timing;
    }

    /**
     * What is said of cumulation in general.
     *
     * @return the note; empty where nothing is
     */
    public Text cumulation() {
        return about.cumulation;
    }

    /**
     * The texts that it rests on.
     *
     * @return the citations in order
     */
    public List<Text> legalBasis() {
        return about.legalBasis;
    }

    /**
     * Whether it could be had on {@link #stateOn()}, as the sources tell; verdicts go by the versions instead.
     *
     * @return the state
     */
    public State state() {
        return about.state;
    }

    /**
     * The day that {@link #state()} tells of.
     *
     * @return the day
     */
    public LocalDate stateOn() {
        return about.stateOn;
    }

    /**
     * Whether an authority decides case by case.
     *
     * @return true where meeting the conditions is not enough
     */
    public boolean discretionary() {
        return about.discretionary;
    }

    /**
     * How sure the sources make it.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return about.confidence;
    }

    /**
     * The role whose place counts: {@code mainOffice}, {@code secondOffice}, {@code placement}.
     *
     * @return the role
     */
    public String role() {
        return about.role;
    }

    /**
     * Where to apply.
     *
     * @return the desk; empty where no text read says so
     */
    public Optional<Text> desk() {
        return about.desk;
    }

    /**
     * What to hand in, as far as the sources name it.
     *
     * @return the documents in order
     */
    public List<Text> documents() {
        return about.documents;
    }

    /**
     * What no source read tells. It never changes an answer.
     *
     * @return the open questions in order
     */
    public List<Text> unknown() {
        return about.unknown;
    }

    /**
     * The categories that rules on other schemes name: {@code conventional-aid-doctor}, {@code local-authority-aid}.
     *
     * @return the categories in ascending order
     */
    public Set<String> categories() {
        return categories;
    }

    /**
     * Where it was read.
     *
     * @return the sources in order
     */
    public List<SchemeSource> sources() {
        return sources;
    }

    /**
     * The numbers that the texts state.
     *
     * @return the figures in order
     */
    public List<Figure> figures() {
        return figures;
    }

    /**
     * The versions.
     *
     * @return at least one, in order of time
     */
    public List<SchemeVersion> versions() {
        return versions;
    }

    /**
     * What it allows beside, before and after itself, as it states it.
     *
     * @return the constraints in order
     */
    public List<Constraint> constraints() {
        return constraints;
    }

    /**
     * The schemes that a source says it goes together with. Silence is not permission.
     *
     * @return the ids in order
     */
    public List<String> cumulableWith() {
        return cumulableWith;
    }

    /**
     * Where its sources disagree.
     *
     * @return the conflicts in order
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * The conflict of an id.
     *
     * @param id the id
     * @return the conflict; empty where there is none
     */
    public Optional<Conflict> conflict(String id) {
        return conflicts.stream().filter(conflict -> conflict.id().equals(id)).findFirst();
    }

    /**
     * The source of an id.
     *
     * @param id the id
     * @return the source; empty where there is none
     */
    public Optional<SchemeSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * The same scheme, closed to newcomers after a day: each version ends then, unless it ended before; versions that begin
     * later are dropped. Running contracts go on.
     *
     * @param last the last day of the deciding event, included
     * @return the closed scheme
     * @throws AncrageException with code ANC-AID-014, if no version has begun by then
     */
    public AidScheme closedAfter(LocalDate last) {
        List<SchemeVersion> closed = versions.stream()
                .filter(version ->
                        version.firstDay().map(day -> !day.isAfter(last)).orElse(true))
                .map(version -> version.lastDay().map(day -> day.isAfter(last)).orElse(true)
                        ? through(version, Vintage.of(last.toString()))
                        : version)
                .toList();
        if (closed.isEmpty()) {
            throw new AncrageException(
                    "ANC-AID-014",
                    "le dispositif " + id() + " n'a pas de version en vigueur au " + last
                            + " ; donnez un jour plus tardif, ou retirez-le du catalogue",
                    "the scheme " + id() + " has no version in force on " + last
                            + "; give a later day, or take it out of the catalogue");
        }
        return new AidScheme(about, categories, sources, figures, closed, constraints, cumulableWith, conflicts);
    }

    private static SchemeVersion through(SchemeVersion version, Vintage through) {
        Condition before = version.validity();
        Fact<LocalDate> event = version.event().orElse(Fact.AS_OF);
        Criterion days = SchemeVersion.days(event, Vintage.UNKNOWN, through);
        Text closing = Condition.words(days);
        boolean always = before.criterion().equals(Criterion.allOf());
        Condition validity = new Condition(
                both(before.criterion(), days),
                always
                        ? closing
                        : new Text(
                                before.text().french() + " ; " + closing.french(),
                                before.text().english() + "; " + closing.english()),
                before.sources(),
                before.conflict());
        return new SchemeVersion(
                Optional.of(event),
                version.from(),
                through,
                validity,
                version.conditions(),
                version.payments(),
                version.total(),
                version.term(),
                version.commitment(),
                version.brokenWhen());
    }

    /** A dispute on the days stays one, whose readings all end on the last day. */
    private static Criterion both(Criterion before, Criterion days) {
        return before instanceof Disputed disputed
                ? new Disputed(
                        disputed.children().stream()
                                .map(reading -> Criterion.allOf(reading, days))
                                .toList(),
                        disputed.source())
                : Criterion.allOf(before, days);
    }

    @Override
    public String toString() {
        return id();
    }
}
