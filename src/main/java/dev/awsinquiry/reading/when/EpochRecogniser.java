package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * {@code when.exact} and its zone: seconds or milliseconds since 1970. Ten digits are an order or a telephone as well, so
 * something has to say that they are a time: a word of the sentence, the word before or behind, or a log that begins its
 * lines with them.
 */
public final class EpochRecogniser implements Recogniser {

    private static final int SECONDS = 10;
    private static final int MILLIS = 13;
    /** Second digit from September 2020 on; telephone numbers may begin with the others. */
    private static final char RECENT = '6';

    /** Chars from the first of the two moments of a flow log to what was done between them. */
    private static final int FLOW = 12;

    /** Chars of a web address before the digits. */
    private static final int LONGEST_ADDRESS = 200;

    @Override
    public void read(Page page, Notes notes) {
        String text = page.folded().lower;
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            boolean told = page.has(s, "time.epoch") || page.topic(s).equals("when");
            for (int i = sentence.start(); sentence.counts() && i < sentence.end(); ) {
                int end = Chars.digits(text, i, MILLIS + 1);
                if (sinceEpoch(text, i, end)
                        && (told || told(page, s, i, end))
                        && !inAddress(text, sentence.start(), i)
                        && InstantRecogniser.observed(page, i, end)) {
                    note(notes, text, i, end);
                }
                i = Math.max(end, i + 1);
            }
        }
    }

    private static boolean sinceEpoch(String text, int start, int end) {
        return (end - start == SECONDS || end - start == MILLIS)
                && text.charAt(start) == '1'
                && text.charAt(start + 1) >= '4'
                && !Chars.alnum(Chars.at(text, start - 1))
                && !Chars.alnum(Chars.at(text, end));
    }

    /** Whether it stands in a web address, as the thread of a chat does: {@code https://…/p1784268633489389?thread_ts=1784268601.06}. */
    private static boolean inAddress(String text, int from, int start) {
        int first = start;
        while (first > Math.max(from, start - LONGEST_ADDRESS) && !Character.isWhitespace(text.charAt(first - 1))) {
            first--;
        }
        int scheme = Chars.find(text, "://", first, start);
        return scheme >= 0 && scheme < start;
    }

    private static boolean told(Page page, int s, int start, int end) {
        String text = page.folded().lower;
        Sentence sentence = page.sentences().get(s);
        char before = Chars.at(text, start - 1);
        boolean first = start == sentence.start() || before == '[' && start - 1 == sentence.start();
        if (text.charAt(start + 1) < RECENT) {
            return false;
        }
        return first && beginsLine(text, start, end)
                || before == '[' && first && Chars.at(text, end) == ']'
                || before == '|' && Chars.at(text, fraction(text, end)) == '|'
                || first && page.distanceBehind(s, end, "epoch.follow") <= 1
                || page.distanceBehind(s, end, "epoch.flow") <= FLOW
                || page.distanceBefore(sentence.start(), start, "epoch.lead") <= 1;
    }

    /** "1776238812.123 error: …", "1776238812123 [ERROR] …": how some logs begin their lines. */
    private static boolean beginsLine(String text, int start, int end) {
        if (end - start == MILLIS) {
            char behind = Chars.at(text, end + 1);
            return Chars.at(text, end) == ' ' && (Chars.alnum(behind) || behind == '[');
        }
        int fraction = fraction(text, end);
        char behind = Chars.at(text, fraction);
        return fraction - end > 3 && (behind == ' ' || behind == ']');
    }

    /** Behind the fraction of the second that follows. */
    private static int fraction(String text, int end) {
        return Chars.at(text, end) == '.' ? Chars.digits(text, end + 1, 9) : end;
    }

    private static void note(Notes notes, String text, int start, int end) {
        long seconds = Long.parseLong(text.substring(start, start + SECONDS));
        LocalDateTime utc = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        notes.state(Fact.WHEN_EXACT, InstantRecogniser.local(utc), start, end, 2);
        notes.state(Fact.WHEN_TIMEZONE, "UTC", start, end, 1);
    }
}
