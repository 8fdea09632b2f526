package io.ancrage.samples.cli;

import io.ancrage.json.Importer;
import io.ancrage.offer.Offer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --offer}, and how its file is read. */
final class OfferFile {

    static final String LABEL = "--offer FILE|-";

    @Option(names = "--offer", descriptionKey = "offer", paramLabel = "FILE|-")
    private @Nullable String file;

    boolean isGiven() {
        return file != null;
    }

    Offer read(AncrageCommand ancrage) {
        return Choice.of(name()).read(ancrage, new Form(new Documents(ancrage.france())));
    }

    /** All offers of the file, or the one that is chosen. */
    ItemFile<Offer> readAll(AncrageCommand ancrage) {
        return Choice.of(name()).readAll(ancrage, new Form(new Documents(ancrage.france())));
    }

    /** The file as it was given. */
    String name() {
        if (file == null) {
            throw BadInput.missing(LABEL, LABEL);
        }
        return file;
    }

    private record Form(Documents documents) implements Choice.Form<Offer> {
        @Override
        public Offer one(String text) {
            return documents.offer(text);
        }

        @Override
        public Importer<Offer> many() {
            return documents.offers();
        }

        @Override
        public String id(Offer offer) {
            return offer.id();
        }
    }
}
