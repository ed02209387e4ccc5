package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.OwnPace;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Words that look like a short answer and are none: "all" before a zone or within a figure of speech, "one" behind a preposition
 * at the end, what a question goes on with, and how often something should be by somebody's idea of the cause.
 */
final class AnswerShape {

    private static final String OTHER = "all.other";
    private static final String BEHIND_ALL = "all.behind";
    private static final String BEFORE_ONE = "one.before";
    private static final String AGREEING = "agreeing";

    /** Words behind "all" in a sentence that answers. */
    private static final int BRIEF = 4;

    /** Words of a noun, with what tells it from others. */
    private static final int WORDS = 3;

    private AnswerShape() {}

    /** Whether the match answers nothing. */
    static boolean none(Page page, Fact fact, Match match) {
        boolean counts = fact == Fact.WHO_SCOPE || fact == Fact.WHEN_FREQUENCY;
        return counts && restOfQuestion(page, match.sentence())
                || fact == Fact.WHO_SCOPE && stray(page, match)
                || fact == Fact.WHEN_FREQUENCY && OwnPace.supposed(page, match);
    }

    /** Whether the sentence goes on with the question before it: "Both down? or just one". */
    private static boolean restOfQuestion(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        String words = page.lower(sentence.start(), sentence.end());
        boolean or = page.words().lists().at("question.goes-on", words, 0);
        return or && s > 0 && page.asks(page.sentences().get(s - 1));
    }

    private static boolean stray(Page page, Match match) {
        String lower = page.folded().lower;
        String words = page.lower(match.start(), match.end());
        Sentence in = page.sentences().get(match.sentence());
        if (words.equals("all")) {
            String next = next(lower, match.end(), in.end());
            String before = before(lower, match.start(), in.start());
            boolean noun = !before.equals("of") && plural(lower, match.end(), in.end());
            boolean other = !next.isEmpty()
                    && Chars.letter(next.charAt(0))
                    && !noun
                    && !page.words().lists().has(BEHIND_ALL, next);
            return before.equals("at") && next.isEmpty() || other && !answer(page, match, in);
        }
        return words.equals("one")
                && next(lower, match.end(), in.end()).isEmpty()
                && page.words().lists().has(BEFORE_ONE, before(lower, match.start(), in.start()));
    }

    /**
     * Whether a brief sentence begins with the word, where who is hit was asked for: "all worldwide", "yes, all unfortunately".
     * What else begins like that, such as "all hands", is among the words that answer nothing.
     */
    private static boolean answer(Page page, Match match, Sentence in) {
        String first = page.lower(in.start(), match.start()).replace(",", "").strip();
        return page.setting().asked().contains(Fact.WHO_SCOPE)
                && (first.isEmpty() || page.words().lists().has(AGREEING, first))
                && page.found(in, OTHER).stream().noneMatch(hit -> hit.start() == match.start())
                && page.lower(match.end(), in.end()).strip().split(" ").length <= BRIEF;
    }

    /** Whether one of the next words is a plural: "all message groups". */
    private static boolean plural(String lower, int from, int limit) {
        int at = from;
        for (int word = 0; word < WORDS && at < limit; word++) {
            String next = next(lower, at, limit);
            if (next.length() > 2 && next.endsWith("s") && !next.endsWith("ss")) {
                return true;
            }
            at += next.length() + 1;
        }
        return false;
    }

    private static String next(String lower, int from, int limit) {
        int start = from < limit && lower.charAt(from) == ' ' ? from + 1 : from;
        int end = start;
        while (end < limit
                && (Chars.alnum(lower.charAt(end)) || lower.charAt(end) == '\'' || lower.charAt(end) == '-')) {
            end++;
        }
        return lower.substring(start, Math.max(start, end));
    }

    private static String before(String lower, int start, int floor) {
        int end = start > floor && lower.charAt(start - 1) == ' ' ? start - 1 : start;
        int at = end;
        while (at > floor && Chars.letter(lower.charAt(at - 1))) {
            at--;
        }
        return lower.substring(at, end);
    }
}
