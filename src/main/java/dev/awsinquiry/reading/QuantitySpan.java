package dev.awsinquiry.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that is said of a number with its unit: how exact it is and per what time. 「1 分あたり約 200 件」 is told to AWS as it
 * stands, for "200" alone may be a day's.
 */
final class QuantitySpan {

    /** Chars beside the number that are looked at. */
    private static final int BESIDE = 24;

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:毎(?:分|時|秒|日|週|月|回)|(?:1|一|\\d{1,3})(?:分|時間|秒|日|週間?|か月|回)(?:あたり|当たり|当り|につき|に|で)"
                    + "|約|およそ|おおよそ|ざっと|少なくとも|最低|最大|延べ|のべ|計|合計"
                    + "|at least|at most|about|around|roughly|approximately|approx\\.?|almost|nearly|up to|over|more than|some|~)[、 ]?)+$");
    private static final Pattern BEHIND = Pattern.compile("^ ?(?:くらい|ぐらい|ほど|程度|前後|以上|近く|あまり|余り|弱|強|"
            + "(?:an?|per|each|every) (?:second|minute|hour|day|night|week|month)|/ ?(?:sec|min|hour|day|分|秒|時間?|日)|"
            + "(?:an?|per) (?:sec|min))(?![a-z])");

    private static final String PARTICLES = "がはをにで";

    private QuantitySpan() {}

    /** The stretch with what belongs to it, within the sentence. */
    static Span of(Page page, Sentence in, int start, int end) {
        int from = Math.max(in.start(), start - BESIDE);
        Matcher before = BEFORE.matcher(page.lower(from, start));
        boolean whole = before.find()
                && !(Chars.alnum(Chars.at(page.folded().lower, from + before.start()))
                        && Chars.alnum(Chars.at(page.folded().lower, from + before.start() - 1)));
        Matcher behind = BEHIND.matcher(page.lower(end, Math.min(in.end(), end + BESIDE)));
        int to = behind.find() ? end + behind.end() : inWords(page, in, start, end);
        return new Span(whole ? from + before.start() : start, to);
    }

    /** Behind the whole verb that it ends within, or before the particle that it ends with. */
    private static int inWords(Page page, Sentence in, int start, int end) {
        String lower = page.folded().lower;
        char last = Chars.at(lower, end - 1);
        if (end - start > 2 && PARTICLES.indexOf(last) >= 0 && !hiragana(Chars.at(lower, end - 2))) {
            return end - 1;
        }
        return WordEnds.end(lower, end, Math.min(in.end(), end + BESIDE));
    }

    private static boolean hiragana(char c) {
        return c >= '\u3041' && c <= '\u309f';
    }
}
