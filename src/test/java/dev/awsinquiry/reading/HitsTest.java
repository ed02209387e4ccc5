package dev.awsinquiry.reading;

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
    void turnsKeepsAndCuts() {
        Hits hits = new Hits();
        hits.add(1, 0, 1);
        hits.add(2, 3, 4);
        hits.add(3, 3, 5);
        hits.turn(1);
        assertThat(hits).containsExactly(new Hit(1, 0, 1), new Hit(3, 3, 5), new Hit(2, 3, 4));
        hits.keep(2, 1);
        hits.cut(2);
        assertThat(hits).containsExactly(new Hit(1, 0, 1), new Hit(2, 3, 4));
    }
}
