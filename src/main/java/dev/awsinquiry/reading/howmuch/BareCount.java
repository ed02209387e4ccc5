package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.CountAsked;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code howmuch.quantified} by a number alone behind a colleague's question for it: 「何人?」, 「300 くらい」. What is counted
 * stands in the question, and is told with the number.
 */
public final class BareCount implements Recogniser {

    private static final String ROUGH = "count.rough";

    /** Words of who is hit by the fault. */
    private static final List<String> HARM = List.of("fail", "hurt", "effect", "sick.ja", "sick.en");

    /** What may stand behind a number at the end. */
    private static final Pattern ENDS =
            Pattern.compile(" ?[万千億k]?(?:名|人|件|社|店舗?|台)?(?:くらい|ぐらい|ほど|程度|前後|弱|強)?(?:です|でした|かな|だと思います)?[。.]?");

    /** Chars of a sentence that tells it. */
    private static final int BRIEF = 40;

    /** Digits of what people count. */
    private static final int LONGEST = 9;

    @Override
    public void read(Page page, Notes notes) {
        boolean asked = page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED);
        if (!asked || page.sentences().size() != 1 || notes.of(Fact.HOWMUCH_QUANTIFIED) != null) {
            return;
        }
        Optional<String> unit = CountAsked.unit(page);
        List<CountCorrection.Count> counts = CountCorrection.counts(
                page.folded().lower, 0, page.folded().lower.length());
        if (unit.isEmpty() || counts.size() != 1 || other(page, counts.get(0).digits())) {
            return;
        }
        CountCorrection.Count count = counts.get(0);
        List<Span> said = new ArrayList<>(List.of(new Span(count.start(), count.end())));
        int start = count.start();
        int end = count.end();
        for (Hit rough : page.found(page.sentences().get(0), ROUGH)) {
            said.add(new Span(rough.start(), rough.end()));
            start = rough.end() <= count.start() ? Math.min(start, rough.start()) : start;
            end = rough.start() >= count.end() ? Math.max(end, rough.end()) : end;
        }
        if (tells(page, count)) {
            notes.stateWords(
                    Fact.HOWMUCH_QUANTIFIED,
                    0,
                    EndMarks.before(page.folded().text, page.folded().text.length()),
                    1);
        } else if (BareAnswer.alone(page, 0, said)) {
            String rough = notes.typed(count.end(), end).strip();
            String behind = rough.isEmpty() || Chars.japanese(rough.charAt(0)) ? rough : " " + rough;
            String value = notes.typed(start, count.end()) + unit.get() + behind;
            notes.state(Fact.HOWMUCH_QUANTIFIED, value, start, end, 1);
        }
    }

    /** Whether a short sentence tells who is hit and ends in their number: 「待機で固まってるのが 1.8 万」. */
    private static boolean tells(Page page, CountCorrection.Count count) {
        Sentence sentence = page.sentences().get(0);
        String rest = page.lower(count.end(), sentence.end());
        return sentence.end() - sentence.start() <= BRIEF
                && ENDS.matcher(rest).matches()
                && page.acts().at(sentence.end() - 1) == SpeechAct.TELLS
                && HARM.stream().anyMatch(words -> page.holds(sentence.start(), count.start(), words));
    }

    /** Whether the number is that of the error that was told, or of an account. */
    private static boolean other(Page page, String digits) {
        return digits.length() > LONGEST
                || page.setting().said(Fact.HOW_ERROR).filter(digits::equals).isPresent();
    }
}
