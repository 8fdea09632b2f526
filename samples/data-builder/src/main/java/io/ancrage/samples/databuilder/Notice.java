package io.ancrage.samples.databuilder;

import java.util.ArrayList;
import java.util.List;

/** The notice that goes with the data into the jar. */
final class Notice {

    private static final String HEAD = """
            Ancrage
            =======

            The program is under the Apache License 2.0, see LICENSE. This jar also carries public data of France, each
            data set under the licence of its producer. Most are under the Licence Ouverte / Open Licence 2.0
            (https://www.etalab.gouv.fr/licence-ouverte-open-licence/), which asks to name the producer and the date. The
            tables were joined, moved to the communes of 2026 and rewritten as columns by samples/data-builder; errors of
            that work are ours, not the producers'.

            One part has another licence. The railway stations (io/ancrage/territory/stations) and the columns made from
            them (territory.count.STATION and territory.distanceTo.STATION, in the folders communes and arrondissements)
            are under the Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/. Who
            publishes a database made from these columns has to offer it under the same licence. They are files of their
            own, so that they can be left out.
            """;

    private Notice() {}

    static List<String> lines(SourceList territories, SourceList professions, SourceList levers) {
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        lines.add("");
        lines.add("Territories");
        lines.add("-----------");
        lines.add("");
        lines.addAll(territories.noticeLines());
        lines.add("Professions");
        lines.add("-----------");
        lines.add("");
        lines.addAll(professions.noticeLines());
        lines.add("Levers");
        lines.add("------");
        lines.add("");
        lines.addAll(levers.noticeLines());
        lines.remove(lines.size() - 1);
        return lines;
    }
}
