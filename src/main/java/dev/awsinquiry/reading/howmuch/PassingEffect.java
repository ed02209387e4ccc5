package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;

/**
 * Once an effect on the business was told, what a reply says in passing of the fault takes no place of it: how many errors a minute
 * still come, how many went through in a try, that one of two tunnels is down, that it works elsewhere. Where no effect is known
 * yet, it may be all that there is.
 */
public final class PassingEffect implements Recogniser {

    private static final List<Fact> EFFECTS = List.of(Fact.HOWMUCH_IMPACT, Fact.HOWMUCH_QUANTIFIED);

    private static final String PASSING = "effect.passing";

    /** What a business counts, or that something is put right: then it may well be the effect. */
    private static final List<String> MEANT = List.of("effect.meant", "count.corrects");

    @Override
    public void read(Page page, Notes notes) {
        List<Fact> told = EFFECTS.stream()
                .filter(fact -> page.setting().said(fact).isPresent())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.has(s, PASSING) && !means(page, s)) {
                Sentence in = page.sentences().get(s);
                told.forEach(fact -> notes.forget(fact, in));
            }
        }
    }

    private static boolean means(Page page, int s) {
        return MEANT.stream().anyMatch(words -> page.has(s, words));
    }
}
