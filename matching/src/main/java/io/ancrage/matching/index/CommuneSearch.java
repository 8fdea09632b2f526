package io.ancrage.matching.index;

import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.preference.Degree;
import java.util.ArrayList;
import java.util.List;

/** One person's question to all communes, where nothing is known of an offer. */
public final class CommuneSearch extends Search {

    private final Snapshot snapshot;
    private final FactSheet person;
    private final LikingSet likings;
    private final Truth ofPerson;
    private final long ofPersonSum;
    private final List<Part> ofBoth = new ArrayList<>();
    private final Weighed ofBothLikings = new Weighed();
    private final CommuneQuestion communes;

    /**
     * A search.
     *
     * @param snapshot the day, territories and words
     * @param asking what the person asks of places
     * @param person what is known of the person
     */
    public CommuneSearch(Snapshot snapshot, Asking asking, FactSheet person) {
        this.snapshot = snapshot;
        this.person = snapshot.known(person);
        this.likings = asking.likings;
        List<Part> places = new ArrayList<>();
        Truth alone = Truth.TRUE;
        for (Part part : asking.requirements.parts()) {
            if (part.subject == Subject.TERRITORY) {
                places.add(part);
            } else if (!part.reads.has(Subject.TERRITORY)) {
                alone = alone.and(part.conjunct.test(this.person));
            } else {
                ofBoth.add(part);
            }
        }
        this.ofPerson = alone;
        Weighed ofCommune = new Weighed();
        long sum = 0;
        for (int i = 0; i < likings.likings.length; i++) {
            Liking liking = likings.likings[i];
            if (liking.subject == Subject.TERRITORY) {
                ofCommune.add(liking, likings.weight(i));
            } else if (!liking.reads.has(Subject.TERRITORY)) {
                sum += (long) likings.weight(i)
                        * liking.scale.degree(this.person).value();
            } else {
                ofBothLikings.add(liking, likings.weight(i));
            }
        }
        this.ofPersonSum = sum;
        this.communes = new CommuneQuestion(
                snapshot,
                places,
                ofCommune.likings,
                ofCommune.weights,
                snapshot.communes().rows());
    }

    @Override
    void scan(Sink sink) {
        int rows = ofPerson.isFalse() ? 0 : snapshot.communes().rows();
        for (int row = communes.known.nextPossible(0); row < rows; row = communes.known.nextPossible(row + 1)) {
            Truth fits = ofPerson.and(communes.truth(row));
            if (fits.isFalse()) {
                continue;
            }
            long sum = ofPersonSum + communes.sum(row);
            if (likings.mean(sum + ofBothLikings.total * Degree.FULL) < sink.least()) {
                continue;
            }
            if (!ofBoth.isEmpty() || ofBothLikings.total > 0) {
                FactSheet pair = person.over(snapshot.communes().row(row));
                for (int i = 0; i < ofBoth.size() && !fits.isFalse(); i++) {
                    fits = fits.and(ofBoth.get(i).conjunct.test(pair));
                }
                for (int i = 0; i < ofBothLikings.likings.size(); i++) {
                    sum += (long) ofBothLikings.weights.get(i)
                            * ofBothLikings.likings.get(i).scale.degree(pair).value();
                }
            }
            int rank = likings.mean(sum);
            if (!fits.isFalse() && rank >= sink.least()) {
                sink.add(row, fits, rank);
            }
        }
    }

    @Override
    int group(int row) {
        return row;
    }

    @Override
    int compare(int row, int other) {
        return Integer.compare(row, other);
    }

    @Override
    public int others(int row, boolean surelyOnly) {
        return 0;
    }
}
