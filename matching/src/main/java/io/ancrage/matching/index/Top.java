package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;

/** The best few candidates so far, the best first; of each group one, if it is grouped. */
final class Top implements Search.Sink {

    private final Search search;
    private final boolean grouped;
    private final boolean surelyOnly;
    private final int[] rows;
    private final int[] ranks;
    private final Truth[] fits;
    private final int[] groups;
    private int size;

    Top(Search search, int most, boolean grouped, boolean surelyOnly) {
        this.search = search;
        this.grouped = grouped;
        this.surelyOnly = surelyOnly;
        this.rows = new int[most];
        this.ranks = new int[most];
        this.fits = new Truth[most];
        this.groups = new int[most];
    }

    @Override
    public int least() {
        return size < rows.length ? 0 : ranks[size - 1];
    }

    @Override
    public void add(int row, Truth fit, int rank) {
        if (surelyOnly && fit.isUnknown() || size == rows.length && !isBefore(row, fit, rank, size - 1)) {
            return;
        }
        int group = grouped ? search.group(row) : 0;
        int place = grouped ? placeOf(group) : -1;
        if (place >= 0) {
            if (!isBefore(row, fit, rank, place)) {
                return;
            }
        } else {
            place = size < rows.length ? size++ : size - 1;
        }
        while (place > 0 && isBefore(row, fit, rank, place - 1)) {
            rows[place] = rows[place - 1];
            ranks[place] = ranks[place - 1];
            fits[place] = fits[place - 1];
            groups[place] = groups[place - 1];
            place--;
        }
        rows[place] = row;
        ranks[place] = rank;
        fits[place] = fit;
        groups[place] = group;
    }

    private int placeOf(int group) {
        for (int i = 0; i < size; i++) {
            if (groups[i] == group) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBefore(int row, Truth fit, int rank, int place) {
        if (rank != ranks[place]) {
            return rank > ranks[place];
        }
        int order = fit.compareTo(fits[place]);
        return order != 0 ? order < 0 : search.compare(row, rows[place]) < 0;
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            candidates.add(new Candidate(rows[i], fits[i], ranks[i]));
        }
        return candidates;
    }
}
