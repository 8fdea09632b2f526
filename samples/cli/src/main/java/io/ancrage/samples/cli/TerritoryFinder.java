package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.FormerCode;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the territory that people mean by a code or a name. It never guesses between two communes: what may mean either is
 * refused with the list of them.
 */
final class TerritoryFinder {

    /** Shorter texts are near to too many names. */
    private static final int SHORTEST_NAME = 3;

    private static final int MOST_NEAR = 5;
    private static final int MOST_MISSPELT = 3;
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final AncrageCommand ancrage;
    private final Territories france;

    /**
     * What was found.
     *
     * @param territory the territory as it is today
     * @param former what was meant, if it was the code or the name of a former commune
     */
    record Found(Territory territory, Optional<FormerCode> former) {}

    TerritoryFinder(AncrageCommand ancrage) {
        this.ancrage = ancrage;
        this.france = ancrage.france();
    }

    /** The territory of a code or name; the place of an error is that of the argument. */
    Found find(String text, String argument) {
        try {
            return find(text.strip());
        } catch (AncrageException e) {
            throw e.at(argument);
        }
    }

    private Found find(String text) {
        Optional<Territory> coded = france.find(text);
        if (coded.isPresent()) {
            noteOfPostalCode(text, coded.get());
            return new Found(coded.get(), france.former(text));
        }
        List<Territory> bearers = france.named(text);
        if (bearers.size() == 1) {
            return new Found(bearers.get(0), Optional.empty());
        }
        if (bearers.size() > 1) {
            return new Found(theOneCommune(text, bearers), Optional.empty());
        }
        List<FormerCode> former = france.formerNamed(text);
        Set<Territory> heirs = former.stream()
                .map(old -> france.require(old.current()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (heirs.size() == 1) {
            return new Found(heirs.iterator().next(), Optional.of(former.get(0)));
        }
        if (heirs.size() > 1) {
            throw ambiguous(text, List.copyOf(heirs));
        }
        throw DIGIT.matcher(text).find() ? notACode(text) : notAName(text);
    }

    /** Many an INSEE code is also the postal code of another commune, which may be the one that was meant. */
    private void noteOfPostalCode(String text, Territory territory) {
        List<Territory> served = POSTAL_CODE.matcher(text).matches() ? france.byPostalCode(text) : List.of();
        if (!served.isEmpty() && !served.contains(territory)) {
            ancrage.message(ancrage.say(
                    text + " est lu comme un code INSEE ; c'est aussi le code postal de " + list(served),
                    text + " is read as an INSEE code; it is also the postal code of " + list(served)));
        }
    }

    /** Of a commune and a larger territory of one name (Paris), people mean the commune; of two communes, neither. */
    private Territory theOneCommune(String text, List<Territory> bearers) {
        List<Territory> communes = bearers.stream()
                .filter(bearer -> bearer.level() == TerritoryLevel.COMMUNE)
                .toList();
        if (communes.size() != 1) {
            throw ambiguous(text, bearers);
        }
        List<Territory> others =
                bearers.stream().filter(bearer -> !communes.contains(bearer)).toList();
        ancrage.message(ancrage.say(
                text + " est lu comme la commune ; c'est aussi le nom de " + list(others),
                text + " is read as the commune; it is also the name of " + list(others)));
        return communes.get(0);
    }

    private AncrageException ambiguous(String text, List<Territory> bearers) {
        String shown = BadInput.shown(text);
        String lines = lines(bearers);
        return BadInput.ambiguous(
                "« " + shown + " » est le nom de " + bearers.size() + " territoires ; donnez le code :" + lines,
                "\"" + shown + "\" is the name of " + bearers.size() + " territories; give the code:" + lines);
    }

    private AncrageException notACode(String text) {
        List<Territory> served = france.byPostalCode(text);
        if (!served.isEmpty()) {
            return BadInput.unknownTerritory(
                    "« " + text + " » est un code postal et non un code INSEE ; ses communes :" + lines(served),
                    "\"" + text + "\" is a postal code, not an INSEE code; its communes:" + lines(served));
        }
        try {
            france.require(text);
        } catch (AncrageException why) {
            return why;
        }
        throw new IllegalStateException("found after all: " + text);
    }

    private AncrageException notAName(String text) {
        String shown = BadInput.shown(text);
        List<Territory> near = near(text);
        if (near.isEmpty()) {
            return BadInput.unknownTerritory(
                    "« " + shown + " » n'est ni un code ni le nom d'un territoire ; exemples : 23096, Guéret, DEP-23",
                    "\"" + shown + "\" is neither a code nor the name of a territory; for example: 23096, Guéret,"
                            + " DEP-23");
        }
        return BadInput.unknownTerritory(
                "« " + shown + " » n'est ni un code ni le nom entier d'un territoire ; les plus proches : "
                        + list(near),
                "\"" + shown + "\" is neither a code nor the whole name of a territory; the nearest: " + list(near));
    }

    /** The names that hold these words, the shortest first; else those that are spelt alike. */
    private List<Territory> near(String text) {
        String folded = folded(text);
        if (folded.length() < SHORTEST_NAME) {
            return List.of();
        }
        List<Territory> all = Arrays.stream(TerritoryLevel.values())
                .flatMap(level -> france.territories(level).stream())
                .toList();
        String wanted = " " + folded + " ";
        List<Territory> holding = all.stream()
                .filter(territory -> (" " + folded(territory.name()) + " ").contains(wanted))
                .sorted(Comparator.comparingInt(
                                (Territory territory) -> territory.name().length())
                        .thenComparing(Territory::code))
                .limit(MOST_NEAR)
                .toList();
        if (!holding.isEmpty()) {
            return holding;
        }
        Set<String> names = all.stream().map(Territory::name).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Territory> alike = new ArrayList<>();
        for (int i = 0; i < MOST_MISSPELT; i++) {
            Optional<String> nearest = Spelling.nearest(text, names);
            nearest.ifPresent(name -> {
                names.remove(name);
                alike.addAll(france.named(name));
            });
        }
        return alike.stream().distinct().limit(MOST_NEAR).toList();
    }

    private String lines(List<Territory> territories) {
        return territories.stream()
                .map(territory -> "\n  " + Places.full(france, territory) + ", "
                        + Places.level(territory.level(), ancrage.locale()))
                .collect(Collectors.joining());
    }

    private String list(List<Territory> territories) {
        return territories.stream()
                .map(territory -> Places.full(france, territory))
                .collect(Collectors.joining(", "));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
