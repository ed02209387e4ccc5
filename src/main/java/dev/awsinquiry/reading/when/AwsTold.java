package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.stream.Stream;

/**
 * What AWS says, or shows, of its own trouble: 「AWS からは 10:10 に復旧したとの回答でした」, "the status page says it's resolved".
 * When it began and whether it is over for those who ask is another matter, and nobody has told of that.
 */
public final class AwsTold {

    private AwsTold() {}

    /** Whether that stretch of a sentence is something that AWS says. */
    public static boolean at(Page page, int start, int end) {
        Sentence in = page.sentences().get(page.sentenceAt(start));
        return before(page, in, "aws.told.before", start, end)
                || behind(page, in, "aws.told.behind", start, end)
                || before(page, in, "time.theirs.before", start, end)
                || before(page, in, "aws.told.who", start, end) && behind(page, in, "aws.told.so", start, end);
    }

    /** Whether a time is that of a fault of theirs, 「キャリアの障害は 6:12 からだそうです」, or one that AWS itself names. */
    static boolean ofTheirs(Page page, int start, int end) {
        Sentence in = page.sentences().get(page.sentenceAt(start));
        return before(page, in, "time.theirs.before", start, end) || before(page, in, "aws.told.before", start, end);
    }

    /**
     * Whether that stretch of a sentence is what its author has heard, and only leads to a question: 「復旧したとのことですが、
     * 現在の状況はいかがでしょうか」. Whoever asks doesn't tell.
     */
    static boolean premise(Page page, int start, int end) {
        Sentence in = page.sentences().get(page.sentenceAt(start));
        boolean asks = page.acts().at(in.end() - 1) == SpeechAct.ASKS;
        return asks && (behind(page, in, "heard.so", start, end) || before(page, in, "heard.that", start, end));
    }

    // the particle between them may be a part of both: 「ステータスページでは解消済み」, 「復旧したと言っています」

    private static boolean before(Page page, Sentence in, String source, int start, int end) {
        return said(page, in, source)
                .anyMatch(hit -> hit.start() < start && hit.end() <= end && !turns(page, hit.end(), start));
    }

    private static boolean behind(Page page, Sentence in, String source, int start, int end) {
        return said(page, in, source)
                .anyMatch(hit -> hit.start() >= start
                        && hit.end() > end
                        && !turns(page, end, hit.start())
                        && (Chars.japanese(Chars.at(page.folded().lower, hit.end() - 1)) || closes(page, in, hit)));
    }

    /** Whether nothing follows: "…, AWS says it was the network" says something of its own. */
    private static boolean closes(Page page, Sentence in, Hit hit) {
        return page.lower(hit.end(), in.end()).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static Stream<Hit> said(Page page, Sentence in, String source) {
        return page.found(in, source).stream();
    }

    /** Whether between them it begins to be about those who ask. */
    private static boolean turns(Page page, int start, int end) {
        return page.holds(start, end, "aws.told.ours");
    }
}
