package io.ancrage.json;

import io.ancrage.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What became of a file of many items: how many were imported, and what was not, and why. Immutable.
 *
 * @param accepted how many items were imported
 * @param rejected how many items, or other pieces of the file, were not; each is one {@link Rejection}
 * @param rejections the first {@value #MOST_REJECTIONS} of them, in the order of the file; {@link
 *     Importer#tellingRejections} hands out all
 * @param complete whether the file was read to its end; if not, the last rejection says where reading stopped
 */
public record ImportReport(long accepted, long rejected, List<Rejection> rejections, boolean complete) {

    /** How many rejections a report keeps. */
    public static final int MOST_REJECTIONS = 10_000;

    private static final int MOST_SHOWN = 20;

    public ImportReport {
        rejections = List.copyOf(rejections);
    }

    /**
     * Whether everything in the file was imported.
     *
     * @return true without rejections
     */
    public boolean isClean() {
        return rejected == 0;
    }

    /**
     * A summary for people: the counts, then the first twenty rejections, one a line.
     *
     * @param locale the reader's locale
     * @return the lines, separated by line feeds
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(counts().in(locale));
        int shown = Math.min(MOST_SHOWN, rejections.size());
        rejections.subList(0, shown).forEach(rejection -> text.append("\n- ").append(rejection.message(locale)));
        if (rejected > shown) {
            String more = number(rejected - shown, locale);
            text.append(new Text("\n… et " + more + " de plus", "\n… and " + more + " more").in(locale));
        }
        return text.toString();
    }

    private Text counts() {
        String rest = complete ? "" : " La suite du fichier n'a pas pu être lue.";
        String restInEnglish = complete ? "" : " The rest of the file could not be read.";
        return new Text(
                "Importés : " + number(accepted, Locale.FRENCH) + " ; refusés : " + number(rejected, Locale.FRENCH)
                        + "." + rest,
                "Imported: " + number(accepted, Locale.ENGLISH) + "; rejected: " + number(rejected, Locale.ENGLISH)
                        + "." + restInEnglish);
    }

    private static String number(long count, Locale locale) {
        return Text.number(BigDecimal.valueOf(count), locale);
    }
}
