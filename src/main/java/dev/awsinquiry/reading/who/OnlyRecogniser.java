package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.AboutFault;
import dev.awsinquiry.reading.page.AskedBefore;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;

/**
 * {@code who.scope} by a piece of a sentence that names something and says that it's the only one: "Only radiology, ..." and
 * 「八王子の分だけ。」 beside a fault. 「担当は私だけ」 names it for something else, unless what stands before the particle is
 * the fault.
 */
public final class OnlyRecogniser implements Recogniser {

    /** Chars of a name, with what tells it from others. */
    private static final int LONGEST = 60;

    /** How verbs end. */
    private static final String VERB_ENDS = "るた";

    /** How they end behind a kanji: 「違う」 and 「動く」, while 「ほう」 names a side. */
    private static final String VERB_ENDS_OF_KANJI = "うくすつむぶ";

    /** Chars of a verb that says no more than that it is so: 「だけみたいです」. */
    private static final int COPULA = 12;

    @Override
    public void read(Page page, Notes notes) {
        if (!FaultNear.told(page, notes)) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            boolean only = page.has(s, "only.ja") || page.has(s, "only.first.en");
            if (only && in.spoken() && !page.asks(in) && FaultNear.at(page, notes, s) && !AskedBefore.ofDeed(page, s)) {
                for (Span clause : ShortClauses.of(page, in)) {
                    read(page, in, clause, notes);
                }
            }
        }
    }

    private static void read(Page page, Sentence in, Span clause, Notes notes) {
        boolean counts = page.acts().at(clause.end() - 1) == SpeechAct.TELLS
                && !page.holds(clause.start(), clause.end(), "only.not")
                && !page.holds(clause.start(), clause.end(), "scope.wish");
        int from = Chars.skipBlanks(page.folded().lower, clause.start());
        boolean first = page.begins(from, clause.end(), "only.first.en")
                && clause.end() - from <= LONGEST
                && !page.holds(from, clause.end(), "only.other.en")
                // with a verb of its own it tells what they do: "Only the office orders tablets"
                && AboutFault.in(page, Fact.WHO_SCOPE, page.sentenceAt(from));
        if (counts && (first || last(page, in, clause))) {
            notes.state(Fact.WHO_SCOPE, "some", from, clause.end(), 1);
        }
    }

    /** Whether a name and 「だけ」 close the clause, and nothing but a fault is the topic of it. */
    private static boolean last(Page page, Sentence in, Span clause) {
        for (Hit hit : page.found(in, "only.ja")) {
            if (hit.start() <= clause.start() || hit.end() > clause.end() || hit.start() - clause.start() > LONGEST) {
                continue;
            }
            String name = page.lower(clause.start(), hit.start());
            int rest = page.lower(hit.end(), clause.end()).strip().length();
            boolean closes = rest == 0 || rest <= COPULA && page.begins(hit.end(), clause.end(), "only.copula.ja");
            int topic = name.lastIndexOf('は');
            boolean ofFault = topic < 0
                    || page.holds(clause.start(), clause.start() + topic, "only.hit.ja")
                    || page.holds(clause.start(), clause.start() + topic, "fail");
            // 「違うだけ」 and 「見えているだけ」 say that it's no more than that, and name nobody
            boolean merely = verb(page.folded().lower, hit.start());
            if (closes && ofFault && !merely && !name.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean verb(String lower, int end) {
        char last = Chars.at(lower, end - 1);
        char before = Chars.at(lower, end - 2);
        boolean kanji = before >= '\u4e00' && before <= '\u9fff';
        return VERB_ENDS.indexOf(last) >= 0 || kanji && VERB_ENDS_OF_KANJI.indexOf(last) >= 0;
    }
}
