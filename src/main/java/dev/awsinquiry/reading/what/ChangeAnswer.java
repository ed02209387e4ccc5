package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code what.trigger} from a change and its time alone: 「昨日のデプロイです」, in answer to the question for it, and where the
 * same change was named before without saying when or whose it was.
 */
public final class ChangeAnswer implements Recogniser {

    private static final String[] CHANGES = {"change.noun", "change.did.en"};
    private static final String DAY = "change.day";
    private static final String[] AROUND = {"change.frame", "change.done.ja", "change.done.en", DAY};
    /** Chars by which a change is known again: "deployed" is the deployment. */
    private static final int STEM = 5;

    @Override
    public void read(Page page, Notes notes) {
        boolean asked = page.setting().asked().contains(Fact.WHAT_TRIGGER);
        String said = page.setting().said(Fact.WHAT_TRIGGER).orElse("").toLowerCase(Locale.ROOT);
        if (!asked && said.isEmpty()) {
            return;
        }
        for (Hit change : page.found(CHANGES)) {
            String stem = page.lower(change.start(), Math.min(change.end(), change.start() + STEM));
            int s = page.sentenceAt(change.start());
            if ((asked || said.contains(stem)) && tells(page, s, change)) {
                Sentence sentence = page.sentences().get(s);
                notes.stateWords(Fact.WHAT_TRIGGER, sentence.start(), sentence.end(), 1);
            }
        }
    }

    private static boolean tells(Page page, int s, Hit change) {
        if (s < 0
                || page.has(s, "change.none")
                || page.acts().at(change.end() - 1) != SpeechAct.TELLS
                || !page.has(s, DAY) && TimesIn.of(page, s).isEmpty()) {
            return false;
        }
        List<Span> said = new ArrayList<>(List.of(new Span(change.start(), change.end())));
        for (String around : AROUND) {
            page.found(page.sentences().get(s), around).forEach(hit -> said.add(new Span(hit.start(), hit.end())));
        }
        return BareAnswer.alone(page, s, said);
    }
}
