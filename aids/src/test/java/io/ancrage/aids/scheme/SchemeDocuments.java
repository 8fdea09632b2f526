package io.ancrage.aids.scheme;

import io.ancrage.aids.AidFacts;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Vocabulary;

/** An invented scheme in which every field and every form of formula is used. */
public final class SchemeDocuments {

    /** The words of schemes, and those of the history that a catalogue adds. */
    static final Vocabulary WORDS = AidFacts.vocabulary()
            .with(
                    Fact.flag("person.holds.acme-grant"),
                    Fact.flag("person.holds.acme-aids"),
                    Fact.events("person.received.acme-aids"));

    /** The document, with whole lines that a test may exchange. */
    public static final String WHOLE = """
            {
              "schemaVersion": "1",
              "id": "acme-grant",
              "name": {"fr": "Subvention Acme", "en": "Acme grant"},
              "shortName": "ACME",
              "kind": "LUMP_SUM",
              "level": "REGIONAL",
              "funder": {"fr": "Région Acme", "en": "Acme region"},
              "summary": {"fr": "Une subvention inventée.", "en": "An invented grant."},
              "beneficiaries": {"fr": "médecins", "en": "physicians"},
              "place": {"fr": "en ZIP", "en": "in a ZIP"},
              "formula": {"fr": "au prorata", "en": "in proportion"},
              "payment": {"fr": "en deux fois", "en": "in two parts"},
              "timing": {"fr": "avant la fin", "en": "before the end"},
              "cumulation": {"fr": "avec peu", "en": "with little"},
              "legalBasis": [{"fr": "arrêté inventé", "en": "invented order"}],
              "state": {"is": "OPEN", "on": "2031-03-01"},
              "discretionary": true,
              "confidence": "MEDIUM",
              "role": "secondOffice",
              "desk": {"fr": "guichet Acme", "en": "Acme desk"},
              "documents": [{"fr": "diplôme", "en": "diploma"}],
              "unknown": [{"fr": "le délai", "en": "the time it takes"}],
              "categories": ["acme-aids", "acme-grants"],
              "sources": [
                {"id": "order", "publisher": "Acme", "title": "Arrêté", "url": "https://example.org/order", "official": true, "dated": "2031-01", "seen": "2031-03-01"},
                {"id": "page", "publisher": "Journal", "official": false, "seen": "2031-03-02"}
              ],
              "figures": [
                {"id": "base", "label": {"fr": "base", "en": "base"}, "value": 10000, "unit": "EUR", "per": "once", "basis": "GROSS", "cap": 12000, "scale": true, "note": {"fr": "brut", "en": "gross"}, "sources": ["order"]},
                {"id": "rate", "label": {"fr": "taux", "en": "rate"}, "sources": ["order", "page"]}
              ],
              "conflicts": [
                {"id": "hours", "about": {"fr": "les heures", "en": "the hours"}, "bearsOn": "CONDITION",
                 "readings": [
                   {"text": {"fr": "28 heures", "en": "28 hours"}, "source": {"fr": "arrêté", "en": "order"},
                    "criterion": {"fact": "practice.weeklyHours", "atLeast": 28}},
                   {"text": {"fr": "35 heures", "en": "35 hours"}, "source": {"fr": "page", "en": "page"},
                    "criterion": {"fact": "practice.weeklyHours", "atLeast": 35}}],
                 "why": {"fr": "rien ne tranche", "en": "nothing settles it"}},
                {"id": "share", "about": {"fr": "la part", "en": "the share"}, "bearsOn": "AMOUNT",
                 "readings": [
                   {"text": {"fr": "un tiers", "en": "a third"}, "source": {"fr": "arrêté", "en": "order"}},
                   {"text": {"fr": "un quart", "en": "a quarter"}, "source": {"fr": "page", "en": "page"}}],
                 "followed": 2,
                 "why": {"fr": "la page est plus récente", "en": "the page is more recent"}}
              ],
              "versions": [
                {
                  "event": "event.signature",
                  "through": "2030",
                  "conditions": [{"criterion": {"fact": "person.profession", "is": "10"}, "sources": ["page"]}]
                },
                {
                  "event": "event.signature",
                  "from": "2031-01",
                  "through": "2032-06",
                  "conditions": [
                    {"criterion": {"fact": "person.profession", "is": "10"}, "text": {"fr": "médecin", "en": "physician"}, "sources": ["order"]},
                    {"conflict": "hours", "sources": ["order", "page"]}
                  ],
                  "formulas": {
                    "days": {"table": {"fact": "practice.daysPerWeek"}, "rows": [{"at": 2.5, "is": 100}, {"at": 4, "is": {"figure": "base"}}], "between": {"fr": "entre", "en": "between"}},
                    "share": {"proRata": {"fact": "practice.actsPerYear"}, "full": 5000, "floor": 500},
                    "fees": {"over": "sum", "fact": "practice.fees", "back": "P1Y", "until": "event.periodEnd"},
                    "months": {"elapsed": "months", "from": "event.creation", "to": "event.periodStart"},
                    "taper": {"taperingSince": "event.creation", "phases": [{"months": 59, "is": 1}, {"months": 12, "is": 0.5}]},
                    "dated": {"byDate": [{"through": "2031-06-30", "is": 10}, {"is": 20}], "between": {"fr": "entre", "en": "between"}}
                  },
                  "pays": [
                    {"id": "first", "label": {"fr": "premier versement", "en": "first part"}, "amount": {"product": [0.5, {"named": "days"}, {"named": "share"}]}, "rhythm": "ONCE", "due": {"event": "event.signature", "after": "P0D"}},
                    {"id": "yearly", "label": {"fr": "part annuelle", "en": "yearly part"}, "amount": {"sum": [{"least": [{"named": "fees"}, {"figure": "base"}]}, {"greatest": [0, {"difference": [{"named": "months"}, 2]}]}]}, "rhythm": "MONTH", "nature": "PAY", "when": {"fact": "practice.onCall", "is": true}, "supplement": true, "outsideTotal": true, "year": 2, "activityYear": 1, "times": {"firstKnown": [{"fact": "practice.commitmentYears"}, 3]}, "perYear": 11, "yearless": true, "yearUnread": true},
                    {"id": "rest", "label": {"fr": "reste", "en": "rest"}, "amount": {"when": {"fact": "practice.onCall", "is": true}, "then": {"named": "taper"}, "else": {"whenTold": {"fact": "practice.onCall", "is": true}, "then": {"named": "dated"}, "else": {"conflict": "share", "readings": [{"authority": {"fr": "tiers", "en": "third"}, "atLeast": 1, "atMost": 3}, {"unread": {"fr": "quart", "en": "quarter"}}]}}}, "rhythm": "CALENDAR"}
                  ],
                  "total": {"figure": "base"},
                  "term": {"begins": "event.signature", "months": 60, "wholeMonths": true, "renewal": "TACIT", "lastRenewal": "2031-12-31", "disputed": "hours", "open": true},
                  "commitment": {
                    "months": 36,
                    "duties": [{"criterion": {"fact": "practice.onCall", "is": true}, "sources": ["order"]}],
                    "text": {"fr": "rester trois ans", "en": "stay three years"},
                    "clawback": {"rule": "FORMULA", "formula": {"figure": "base"}, "text": {"fr": "tout rendre", "en": "pay all back"}}
                  },
                  "brokenWhen": {"fact": "practice.onCall", "is": false}
                }
              ],
              "constraints": [
                {"type": "SHARED_CAP", "with": ["acme-loan"], "category": "acme-aids", "appliesTo": {"fact": "practice.onCall", "is": true}, "period": "P3Y", "cap": 300000, "from": "2031-01-01", "text": {"fr": "plafond", "en": "cap"}, "sources": ["order"]},
                {"type": "REUSE_AFTER", "category": "acme-aids", "period": "P10Y", "text": {"fr": "dix ans", "en": "ten years"}, "sources": ["order"]}
              ],
              "cumulableWith": ["acme-loan"]
            }
            """;

    /** The least that a scheme says. */
    public static final String SHORT = """
            {
              "id": "acme-short",
              "name": {"fr": "Courte", "en": "Short"},
              "shortName": "SHORT",
              "kind": "STATUS",
              "level": "LOCAL",
              "funder": {"fr": "Acme", "en": "Acme"},
              "summary": {"fr": "Peu.", "en": "Little."},
              "state": {"is": "UNKNOWN", "on": "2031-03-01"},
              "confidence": "LOW",
              "sources": [{"id": "page", "publisher": "Journal", "official": false, "seen": "2031-03-02"}],
              "versions": [{}]
            }
            """;

    private SchemeDocuments() {}

    /** The whole document with one thing changed; single quotes stand for double ones. */
    static String changed(String found, String replacement) {
        String quoted = found.replace('\'', '"');
        int at = WHOLE.indexOf(quoted);
        if (at < 0) {
            throw new IllegalArgumentException("not in the document: " + quoted);
        }
        return WHOLE.substring(0, at) + replacement.replace('\'', '"') + WHOLE.substring(at + quoted.length());
    }
}
