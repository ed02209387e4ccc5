package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.Map;

/** Marks a fact as unknown where the text says that nobody knows it: 「アカウント ID は分かりません」, 「リージョン:不明」. */
public final class UnknownRecogniser implements Recogniser {

    private static final String[] UNKNOWN = {"unknown.said", "unknown.label"};
    /** What a label announces, and the fact that is unknown where nothing else stands behind it. */
    private static final Map<String, Fact> LABELS =
            Map.of("account", Fact.WHERE_ACCOUNT, "region", Fact.WHERE_REGION, "when", Fact.WHEN_EXACT);

    /** What whoever was asked in vain tried, or hit: nothing. 「アカウント番号、情シスにも聞いたけど知ってる人いないそうです」 */
    private static final List<Fact> NOTHING_ELSE =
            List.of(Fact.WHAT_TRIED, Fact.WHAT_TRIGGER, Fact.WHO_SCOPE, Fact.HOWMUCH_IMPACT);

    /** Of five parts of a sentence, those that say no more than that nobody knows. */
    private static final int MOST = 4;

    @Override
    public void read(Page page, Notes notes) {
        for (Fact fact : Fact.values()) {
            for (Match match : page.matches("unknown." + fact.id())) {
                if (whole(page, match)) {
                    Sentence in = page.sentences().get(match.sentence());
                    NOTHING_ELSE.stream().filter(notes::stated).forEach(other -> notes.forget(other, in));
                }
                notes.unknown(fact, match.start(), match.end(), 1);
            }
        }
        for (Hit hit : page.found(UNKNOWN)) {
            int s = page.sentenceAt(hit.start());
            Fact fact = LABELS.get(page.topic(s));
            if (fact != null
                    && !otherTime(page, s)
                    && BareAnswer.alone(page, s, List.of(new Span(hit.start(), hit.end())))) {
                notes.unknown(fact, hit.start(), hit.end(), 1);
            }
        }
    }

    /** Whether hardly anything else is said in the sentence. */
    private static boolean whole(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        return match.start() >= in.start() && (match.end() - match.start()) * 5 >= (in.end() - in.start()) * MOST;
    }

    private static boolean otherTime(Page page, int s) {
        return page.words().lists().within("time.other", SectionRecogniser.heading(page, s));
    }
}
