package dev.awsinquiry.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The packed hits against a plain list of the same. */
class HitsTest {

    private static final int LAST_CLASS = 65_000;
    private static final int FAR = 100_000_000;

    @Property(tries = 200)
    void givesWhatItWasGiven(@ForAll long seed) {
        Random random = new Random(seed);
        Hits hits = new Hits();
        List<Hit> plain = new ArrayList<>();
        int start = 0;
        for (int i = random.nextInt(300); i > 0; i--) {
            start += random.nextInt(3);
            Hit hit = new Hit(random.nextInt(5), start, start + 1 + random.nextInt(120));
            hits.add(hit.wordClass(), hit.start(), hit.end());
            plain.add(hit);
        }
        assertThat(hits).isEqualTo(plain);
        for (int wordClass = 0; wordClass < 7; wordClass++) {
            int one = wordClass;
            assertThat(hits.of(one))
                    .isEqualTo(plain.stream().filter(h -> h.wordClass() == one).toList());
        }
        int place = random.nextInt(start + 2);
        assertThat(hits.from(place))
                .isEqualTo((int) plain.stream().filter(h -> h.start() < place).count());
    }

    @Test
    void holdsTheGreatestNumbers() {
        Hits hits = new Hits();
        hits.add(LAST_CLASS, FAR, FAR + 255);
        assertThat(hits).containsExactly(new Hit(LAST_CLASS, FAR, FAR + 255));
    }

    @Test
    void addsWhatIsHeardAtOnePlace() {
        Muting.Classes classes = Muting.Classes.of(0, 4);
        classes.one()[1] = 3;
        Muting muting = new Muting(classes);
        Hits hits = new Hits();
        // a word of class 0 mutes those within it, but not what begins and ends with it
        hits.add(new int[] {2 << 1, 0}, false, 0, 6, muting);
        hits.add(new int[] {2 << 1}, false, 2, 6, muting);
        // one of class 1 mutes class 3 alone
        hits.add(new int[] {1 << 1, 2 << 1 | 1, 3 << 1}, false, 8, 10, muting);
        hits.add(new int[] {2 << 1, 3 << 1}, false, 9, 10, muting);
        hits.add(new int[] {2 << 1, 3 << 1 | 1}, true, 12, 14, muting);
        assertThat(hits)
                .containsExactly(
                        new Hit(2, 0, 6), new Hit(3, 8, 10), new Hit(2, 8, 10), new Hit(2, 9, 10), new Hit(3, 12, 14));
    }

    @Test
    void knowsWhereTheWordsOfAClassStand() {
        Hits hits = new Hits();
        hits.add(2, 0, 4);
        hits.add(1, 3, 9);
        hits.add(1, 3, 5);
        hits.add(2, 3, 4);
        hits.add(1, 6, 7);
        assertThat(hits.of(1, 0, 6)).containsExactly(new Hit(1, 3, 9), new Hit(1, 3, 5));
        assertThat(hits.of(1, 7, 9)).isEmpty();
        assertThat(hits.of(9, 0, 9)).isEmpty();
        assertThat(hits.of(2, 1)).isEqualTo(hits);
        assertThat(hits.of(1, 3, 4)).hasSize(2);
        assertThat(hits.holds(3, 4, 5, 1)).isTrue();
        assertThat(hits.holds(3, 4, 4, 1)).isFalse();
        assertThat(hits.any(2)).isTrue();
        assertThat(hits.any(3)).isFalse();
    }
}
