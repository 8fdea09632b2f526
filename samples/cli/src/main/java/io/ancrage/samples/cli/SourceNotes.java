package io.ancrage.samples.cli;

import io.ancrage.Source;
import io.ancrage.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sources as numbered notes, since their titles are long. Not thread-safe. */
final class SourceNotes {

    private final List<Source> sources = new ArrayList<>();

    /** The mark of a source, such as {@code [2]}. */
    String mark(Source source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return "[" + (sources.indexOf(source) + 1) + "]";
    }

    /** The notes, one line each. */
    List<String> lines(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(new Text("Sources :", "Sources:").in(locale));
        for (Source source : sources) {
            String publisher = source.publisher().isEmpty() ? "" : " (" + source.publisher() + ")";
            String licence = source.licence().isEmpty() ? "" : ", " + source.licence();
            lines.add("  " + mark(source) + " " + source.title() + publisher + licence);
            if (!source.remark().isEmpty()) {
                lines.add("      " + source.remark().in(locale));
            }
        }
        return lines;
    }
}
