package io.ancrage.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.ancrage.fact.Trials;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sets of codes are small and made often; they behave as the JDK's own sets do. */
class CodeSetTest {

    private static final Trials TRIALS = Trials.of(CodeSetTest.class);
    private static final List<String> CODES =
            List.of("", "A", "AB", "B", "HOUSING", "MSP", "ZAC", "ZIP", "ZIP_PLUS", "é");

    /** In no order, some of them twice. */
    private static List<String> some(RandomGenerator random) {
        return Stream.generate(() -> any(random)).limit(random.nextInt(8)).toList();
    }

    private static String any(RandomGenerator random) {
        return CODES.get(random.nextInt(CODES.size()));
    }

    @Test
    void itsCodesAscendWithoutDoubles() {
        TRIALS.run(500, random -> {
            List<String> stated = some(random);

            SortedSet<String> codes = CodeSet.of(stated).codes();

            assertThat(new ArrayList<>(codes)).isEqualTo(new ArrayList<>(new TreeSet<>(stated)));
            assertThat(codes).isEqualTo(new TreeSet<>(stated)).hasSameHashCodeAs(new TreeSet<>(stated));
            assertThat(codes.comparator()).isNull();
        });
    }

    @Test
    void itHasWhatWasStated() {
        TRIALS.run(500, random -> {
            List<String> stated = some(random);

            SortedSet<String> codes = CodeSet.of(stated).codes();

            assertThat(CODES.stream().filter(codes::contains))
                    .containsExactlyElementsOf(
                            CODES.stream().filter(stated::contains).toList());
            assertThat(codes.contains(null)).isFalse();
        });
    }

    @Test
    void itsPartsAreThoseOfATreeSet() {
        TRIALS.run(500, random -> {
            List<String> stated = some(random);
            SortedSet<String> codes = CodeSet.of(stated).codes();
            SortedSet<String> expected = new TreeSet<>(stated);
            List<String> ends = new ArrayList<>(List.of(any(random), any(random)));
            ends.sort(Comparator.naturalOrder());

            assertThat(codes.headSet(ends.get(1))).isEqualTo(expected.headSet(ends.get(1)));
            assertThat(codes.tailSet(ends.get(0))).isEqualTo(expected.tailSet(ends.get(0)));
            assertThat(codes.subSet(ends.get(0), ends.get(1))).isEqualTo(expected.subSet(ends.get(0), ends.get(1)));
            if (!stated.isEmpty()) {
                assertThat(codes.first()).isEqualTo(expected.first());
                assertThat(codes.last()).isEqualTo(expected.last());
            }
        });
    }

    @Test
    void whatIsAskedOfNoCodesOrBackwardsIsRefused() {
        SortedSet<String> none = CodeSet.of().codes();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::first);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::last);
        assertThatIllegalArgumentException().isThrownBy(() -> none.subSet("B", "A"));
    }

    @Test
    void nobodyChangesIt() {
        SortedSet<String> stated = new TreeSet<>(List.of("A", "B"));
        CodeSet set = new CodeSet(stated, true);
        stated.add("C");
        Collection<String> codes = set.codes();

        assertThat(codes).containsExactly("A", "B");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> codes.add("C"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> codes.remove("A"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(codes::clear);
    }

    @Test
    void anOrderThatIsNotTheirsIsNotKept() {
        SortedSet<String> descending = new TreeSet<>(Comparator.reverseOrder());
        descending.addAll(List.of("A", "B"));

        assertThat(new CodeSet(descending, true).codes()).containsExactly("A", "B");
    }

    @Test
    void noCodeIsNull() {
        List<String> codes = new ArrayList<>();
        codes.add(null);

        assertThatNullPointerException().isThrownBy(() -> CodeSet.of(codes));
    }

    @Test
    void whatMayHaveOthersSaysSo() {
        assertThat(CodeSet.of("A", "B").complete()).isTrue();
        assertThat(CodeSet.atLeast("B", "A")).isEqualTo(CodeSet.of(List.of("A", "B"), false));
        assertThat(CodeSet.of("A")).isNotEqualTo(CodeSet.atLeast("A"));
    }
}
