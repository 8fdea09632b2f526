/**
 * The JSON short form of criteria, projects, offers, actors and facts, read and written with the host's own Jackson, 3 or 2.
 *
 * <p>Start at {@link io.ancrage.json.Json#of}. No signature here names a Jackson type, and only its small streaming jar
 * ({@code jackson-core}) is used: without one on the class path or module path, {@code Json.of} says what to add, and the
 * rest of the library runs. Both lines give the same objects, the same bytes and the same errors; releases of Jackson 2
 * before 2.21 may tell a column behind a stray word instead of before it.
 *
 * <pre>{@code
 * {"all": [ {"fact": "territory.population", "between": [5000, 15000]},
 *           {"any": [ {"fact": "territory.count.LYCEE", "atLeast": 1},
 *                     {"fact": "territory.distanceTo.LYCEE", "atMost": 10} ]},
 *           {"inside": {"area": "metropolitan"}},
 *           {"elapsed": "months", "from": "practice.installedOn", "below": 12},
 *           {"not": {"fact": "territory.zoning.physician", "is": "ZAC"}} ]}
 * }</pre>
 *
 * <h2>The form</h2>
 *
 * One object is one criterion:
 *
 * <ul>
 *   <li>{@code {"all": [...]}}, {@code {"any": [...]}}, {@code {"not": {...}}}, {@code {"some": 2, "of": [...]}};
 *   <li>{@code {"rule": "name"}}, a host's rule;
 *   <li>{@code {"disputed": [...], "source": "title"}}; a source that tells more is an object of {@code title},
 *       {@code publisher}, {@code licence}, {@code url} and {@code remark} ({@code {"fr": ..., "en": ...}});
 *   <li>{@code {"inside": area}}, where an area is {@code {"area": "everywhere"}} ({@code metropolitan}, {@code overseas}),
 *       {@code {"in": "DEP-23"}} (a bare code is a commune), {@code {"circle": {"latitude": 44.56, "longitude": 6.08,
 *       "km": 30}}}, {@code {"union": [areas]}} or {@code {"except": {"area": area, "without": area}}}; on reading, the word
 *       or the code alone does too;
 *   <li>a comparison: an operand and just one test of {@code is}, {@code in}, {@code atLeast}, {@code above},
 *       {@code atMost}, {@code below}, {@code between}, {@code hasAny}, {@code hasAll}. The operand is {@code "fact"};
 *       {@code "fact"} and {@code "at"} (an event); {@code "elapsed"} (days, weeks, months, years), {@code "from"} and
 *       {@code "to"}; {@code "over"} (sum, mean, min, max, count, last), {@code "fact"}, {@code "back"} (such as
 *       {@code P6M}) and {@code "until"}. {@code "to"} and {@code "until"} are {@code event.asOf} when left out. Before any of
 *       them may stand {@code "role"}.
 * </ul>
 *
 * Values are numbers, {@code true} and {@code false}, dates as {@code "2026-03-31"}, codes as text. {@code in},
 * {@code between}, {@code hasAny} and {@code hasAll} take a list, the others one value. Unknown fields, fields given twice
 * and {@code null} are refused.
 *
 * <h2>Projects</h2>
 *
 * <pre>{@code
 * {"id": "p-1", "profession": "physician", "specialties": ["SM54"],
 *  "require": [ {"inside": "metropolitan"},
 *               {"criterion": {"fact": "territory.population", "atLeast": 5000}, "visibility": "ON_CONSENT"} ],
 *  "prefer":  [ {"near": {"latitude": 44.56, "longitude": 6.08}, "goodKm": 15, "maxKm": 60, "weight": 3},
 *               {"less": "territory.housePrice", "goal": 1500, "ceiling": 3000} ]}
 * }</pre>
 *
 * A profession is a code, a word or a label; a project outside health has {@code "activity": {"nomenclature": "NAF_2025",
 * "code": "47.73Z"}} instead. A requirement is a criterion, or an object of {@code criterion} and {@code visibility}. A
 * preference is one of {@code when} (a criterion), {@code around} ({@code ideal}, {@code tolerance}), {@code more}
 * ({@code floor}, {@code goal}), {@code less} ({@code goal}, {@code ceiling}), {@code near} ({@code goodKm}, {@code maxKm};
 * in travel time {@code goodMinutes}, {@code maxMinutes} and {@code by}, a {@link io.ancrage.place.TravelMode}),
 * {@code ranked} ({@code order}), {@code measure} ({@code subject}), with {@code weight} and {@code visibility} if they are
 * stated. Where the host gave a directory of places, {@code near} also takes {@code {"territory": "05061"}}.
 *
 * <p>{@code "facts"} are what the holder states, in the form below. What is not public is written for the owner alone; {@link
 * io.ancrage.json.Json#readPublishedProject} refuses it.
 *
 * <h2>Joint projects</h2>
 *
 * Two projects and how near they must be: {@code withinKm}, 30 when no limit is given, or {@code withinMinutes} and
 * {@code by} (a {@link io.ancrage.place.TravelMode}). With {@code "required": false} the limit weighs instead of deciding.
 *
 * <pre>{@code
 * {"id": "c-1", "withinKm": 30,
 *  "first":  {"id": "p-1", "profession": "physician", "facts": {"person.careerStage": "INSTALLING"}},
 *  "second": {"id": "p-2", "activity": {"nomenclature": "NAF_REV2", "code": "10.71C"}}}
 * }</pre>
 *
 * <h2>Offers</h2>
 *
 * <pre>{@code
 * {"id": "o-1", "kind": "SUCCESSION", "territory": "COM-23096", "title": "Cabinet à reprendre",
 *  "actor": {"id": "a-1", "kind": "COMMUNE", "name": "Mairie"},
 *  "contacts": {"first": {"name": "Chargée d'accueil"}, "fallback": {"name": "Standard"}},
 *  "professions": ["physician"], "specialties": ["general-medicine"], "modes": ["LIBERAL", "MIXED"],
 *  "structures": ["MSP"], "team": ["IPA"], "equipment": ["ULTRASOUND"],
 *  "rhythm": {"weeklyHours": {"most": 35}, "weeklyDays": 4, "onCall": "VOLUNTARY", "leaveCover": true},
 *  "posts": [ {"seats": 1, "share": 100, "from": "2027-03-01",
 *              "parts": [ {"site": "COM-23096", "mode": "SALARIED", "structure": "HOSPITAL", "percent": 60},
 *                         {"site": "COM-23008", "percent": 40} ]} ],
 *  "pay": {"least": "5000.00", "per": "MONTH", "basis": "GROSS"},
 *  "benefits": [ "HOUSING", {"kind": "FREE_RENT", "months": 12, "commitmentMonths": 36} ],
 *  "premises": {"squareMetres": 80, "rent": {"exactly": "435.00", "per": "MONTH"}, "vacant": true},
 *  "succession": {"handoverOn": "2027-06-01"},
 *  "require": [ {"fact": "person.profession", "is": "10"} ],
 *  "published": "2026-11-21", "confirmed": "2026-11-21", "until": "2027-06-01"}
 * }</pre>
 *
 * {@code id}, {@code kind} and {@code territory} must be there; what else is left out is unknown. {@code "seats": 3} stands for
 * a single post of which nothing else is told, a benefit without particulars is its code, a number its two equal bounds:
 * {@code 35} or {@code {"least": 30, "most": 35}}. An amount is {@code exactly} or {@code least}, {@code most} or both, as text
 * or number, {@code per} {@code ONCE}, {@code DAY}, {@code MONTH} or {@code YEAR}. {@code until} is the first day that is no
 * longer in. Besides those above there are {@code description}, {@code activities}, {@code benefitsComplete},
 * {@code internship} ({@code supervisor}, {@code supervised}, {@code housed}), {@code slots} ({@code from}, {@code until},
 * {@code seats}), {@code stops} ({@code site}, {@code from}, {@code until}, {@code days}), {@code facts} of the host's own,
 * {@code prefer} and {@code source}. All wishes are public and ask for public facts only.
 *
 * <h2>Actors</h2>
 *
 * <pre>{@code
 * {"id": "a-2", "kind": "CLINIC", "name": "Clinique", "siret": "73282932000074", "perimeter": ["DEP-23"],
 *  "professions": ["nurse"],
 *  "actingFor": {"actor": {"id": "a-1", "kind": "COMMUNE", "name": "Mairie"}, "from": "2026-01-01"}}
 * }</pre>
 *
 * {@code siren}, {@code siret} and {@code finess} are text, with or without spaces.
 *
 * <h2>Facts and profiles of territories</h2>
 *
 * <pre>{@code
 * {"territory": "COM-23096",
 *  "facts": {"territory.population": {"value": 12000, "source": "Recensement de la mairie", "asOf": "2026-03"},
 *            "territory.coast": false}}
 * }</pre>
 *
 * Facts are an object whose names are the ids of facts. The value of each is one of
 *
 * <ul>
 *   <li>the bare value, exact and {@linkplain io.ancrage.Source#STATED stated}: a number, {@code true}, a date, a code, a
 *       list of codes, {@code {"entries": [{"from": "2026-01-01", "until": "2026-02-01", "amount": 410}],
 *       "completeThrough": "2026-01-31"}} for a series, {@code {"dates": ["2026-01-15"], "completeThrough":
 *       "2026-01-31"}} for events; without {@code completeThrough}, periods or events may be left out anywhere;
 *   <li>{@code {"value": ...}} with what else is known: {@code precision} ({@code MONTH} or {@code YEAR} of a date,
 *       {@code OR_FINER} of a code), {@code "complete": false} of a list of codes, {@code source}, {@code asOf}. A date
 *       among events may be {@code {"date": "2026-01-01", "precision": "MONTH"}};
 *   <li>{@code {"none": true}}, with {@code source} and {@code asOf} if they are known;
 *   <li>{@code {"missing": "ASK_PERSON"}}, or another name of {@link io.ancrage.fact.Why}.
 * </ul>
 *
 * <h2>Files of many items</h2>
 *
 * An {@link io.ancrage.json.Importer} reads the good items of a file one by one and tells of each bad one where it is and
 * what would be right. The file is UTF-8 and has one of three forms:
 *
 * <ul>
 *   <li>an array of items, {@code [{...}, {...}]};
 *   <li>JSON Lines: one item a line, blank lines skipped;
 *   <li>CSV as in RFC 4180, separated by commas or semicolons. The header names fields of the item, in any order and in
 *       small or capital letters; the steps
 *       of a path are separated by dots ({@code activity.code}), several values of a cell by upright bars
 *       ({@code SM53|SM54}). An empty cell is a field left out. Numbers are written {@code 12000} or {@code 35.5} (or
 *       {@code 35,5}; a comma before three digits is refused, since it may mean thousands), flags {@code true} or
 *       {@code oui}, {@code false} or {@code non}, dates as in JSON.
 * </ul>
 *
 * An item that is not JSON spoils no other one as long as its brackets close: a text must end on its line, and a bracket
 * that is not closed ends with the one around it. Where an item does not end at all, or the list is cut off, reading stops
 * there; what was read before stays imported. A header with an unknown column stops it before the first row. An item is
 * at most 1,000,000 characters long, a cell 20,000.
 *
 * <p>Who imports projects may not be their owner: a rejection repeats nothing of what a project states and wishes, and tells
 * of {@code facts}, {@code require} and {@code prefer} no more than the field and the index of the entry. The owner reads
 * the document alone, with {@link io.ancrage.json.Json#readProject}, and sees the details.
 *
 * <h2>Schemas</h2>
 *
 * Each type of document has a JSON Schema, which tells its shape and stands alone: {@link
 * io.ancrage.json.DocumentType#schema}. Every document may begin with {@code "schemaVersion": "1"}, and those that are written
 * do, criteria apart.
 *
 * <h2>Errors</h2>
 *
 * All are an {@link io.ancrage.AncrageException} (in files of many items a {@link io.ancrage.json.Rejection}) in French and
 * English whose place is a JSON pointer such as {@code /all/1/fact}; a problem of the text itself has a line and a column,
 * such as {@code 3:14}.
 *
 * Their codes begin with {@code ANC-JSON} and {@code ANC-IMP}; {@linkplain io.ancrage all codes} are in one table.
 *
 * <p>What the language itself refuses keeps its own code (ANC-FACT-001 for an unknown fact, ANC-CRIT-001 for a test that does
 * not fit the fact, ANC-TERR-001 for a code that names no territory) and gets its place.
 */
@NullMarked
package io.ancrage.json;

import org.jspecify.annotations.NullMarked;
