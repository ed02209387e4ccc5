package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code howmuch.quantified} by a sentence that says what was said, and what it is: 「先ほど 67 件と申し上げましたが、61 件でした」, "I said
 * 340, it was 310". The later one holds; the sentence itself is no effect and nothing that was tried.
 */
public final class SaidCount implements Recogniser {

    private static final String SAID = "count.said";
    private static final Set<Fact> NO_MORE = EnumSet.of(Fact.HOWMUCH_IMPACT, Fact.WHAT_TRIED);

    @Override
    public void read(Page page, Notes notes) {
        for (Hit said : page.found(SAID)) {
            int s = page.sentenceAt(said.start());
            if (s < 0 || !page.sentences().get(s).spoken()) {
                continue;
            }
            Sentence sentence = page.sentences().get(s);
            if (said.end() <= sentence.end()
                    && page.holds(said.end(), sentence.end(), "count.was")
                    && page.acts().at(sentence.end() - 1) == SpeechAct.TELLS) {
                now(page, sentence, said).ifPresent(count -> {
                    notes.state(
                            Fact.HOWMUCH_QUANTIFIED,
                            notes.typed(count.start(), count.unitEnd()).strip(),
                            count.start(),
                            count.unitEnd(),
                            3);
                    NO_MORE.forEach(fact -> notes.forget(fact, sentence));
                });
            }
        }
    }

    /** The last number behind the words, of what was counted before them, or of nothing that is named. */
    private static Optional<CountCorrection.Count> now(Page page, Sentence sentence, Hit said) {
        List<CountCorrection.Count> counts =
                CountCorrection.counts(page.folded().lower, sentence.start(), sentence.end());
        Optional<CountCorrection.Count> before =
                counts.stream().filter(count -> count.start() < said.end()).reduce((earlier, later) -> later);
        return before.flatMap(first -> counts.stream()
                .filter(count -> count.start() >= said.end())
                .filter(count -> !count.digits().equals(first.digits()))
                .filter(count -> count.unit().isEmpty() || count.unit().equals(first.unit()))
                .filter(count -> closes(page, sentence, count))
                .reduce((earlier, later) -> later));
    }

    /** Whether in Japanese the sentence ends with it: 「61 件は復旧済みでした」 speaks of something else, as does 「うち 7 件」. */
    private static boolean closes(Page page, Sentence sentence, CountCorrection.Count count) {
        String lower = page.folded().lower;
        return !Lines.hasJapanese(lower, sentence.start(), sentence.end())
                || page.distanceBehind(page.sentenceAt(count.start()), count.unitEnd(), "count.was") <= 1
                        && !page.words().lists().before("count.aside", lower, count.start());
    }
}
