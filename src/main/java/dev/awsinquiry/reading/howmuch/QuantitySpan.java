package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that is said of a number with its unit: how exact it is and per what time. 「1 分あたり約 200 件」 is told to AWS as it
 * stands, for "200" alone may be a day's.
 */
final class QuantitySpan {

    /** Chars beside the number that are looked at. */
    private static final int BESIDE = 24;

    /** Chars of a word in kanji. */
    private static final int LONGEST_WORD = 6;

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:毎(?:分|時|秒|日|週|月|回)|(?<![0-9:.時])[1一](?:分|時間|秒|日)|(?:1|一|\\d{1,3})(?:分|時間|秒|日|週間?|か月|回)(?:あたり|当たり|当り|につき|に|で)"
                    + "|(?<![予契成解規要制公条節倹先婚密特確盟])約|およそ|おおよそ|ざっと|少なくとも|最低|最大|延べ|のべ|計|合計"
                    + "|(?:通常|普段|ふだん|いつも|平常時?|平時|本来)(?:は|なら|だと|の)?|(?:usually|normally|typically)"
                    + "|at least|at most|about|around|roughly|approximately|approx\\.?|almost|nearly|up to|over|more than|some|~)[、 ]?)+$");
    /** What belongs to a number in words: "two hundred orders", "a couple of hundred". */
    private static final Pattern WORDS_BEFORE = Pattern.compile(
            "(?:\\b(?:an?|several|a (?:few|couple of)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|[a-z]{3,5}ty"
                    + "|hundred|thousand|and) )+$");

    /** A number in digits: "900" before "calls so far". */
    private static final Pattern DIGITS_BEFORE = Pattern.compile("(?<![a-z0-9.,:/$-])[0-9][0-9,.]*k? $");

    private static final Pattern UNIT = Pattern.compile("^ ?[万億千]?(?:名|人|件|社|台|円|店舗|拠点)");

    /** 「2,000人中500人」: the part is what counts. */
    private static final Pattern PART =
            Pattern.compile("^(?:中|のうち|の内)、?(?:約|およそ)? ?[0-9][0-9,.]* ?[万千]?(?:名|人|件|社|台|店舗|拠点|割|%)(?:ほど|くらい|ぐらい|程度)?");

    /** 「2 店で 80 件」: how many there, in all. */
    private static final Pattern EACH =
            Pattern.compile("^で(?:約|およそ)? ?[0-9][0-9,.]*[万千]?(?:名|人|件|円|万円)(?:ほど|くらい|ぐらい|程度)?");

    /** 「200 件から 30 件に」, "500 down to 80": neither number tells it without the other. */
    private static final Pattern PAIR =
            Pattern.compile("^(?: ?から| ?(?:→|->|⇒)|(?:だった|な)のに、?|のはずが|だったの[がに]|あったの[がに]|の?ところ[がを]?|に対し(?:て)?"
                    + "|が(?=[0-9][0-9,.]*[万千億]?(?:名|人|件|社|台|円|万円|店舗|拠点|割|%)?(?:くらい|ほど)?(?:まで|に)(?:落|減|下が|下落|低下))"
                    + "|が(?=、?(?:今|現在|いま|本日)は?)| (?:down |up )?to)[、 ]?(?:(?:今|現在|いま|本日)は?、?)?(?:約|およそ|わずか|たった|about |around |just |only )?"
                    + "[0-9][0-9,.]*[万千k]?(?: ?(?:名|人|件|社|台|箱|個|本|円|万円|店舗|拠点|割|%))?");

    private static final Pattern PART_BEFORE = Pattern.compile(
            "\\b(?:\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|some|most) (?:out )?of (?:(?:our|the|all|its|their|these) )?$");

    private static final Pattern LOOSE = Pattern.compile("(?:が|の| per| an?| of)$");

    private static final Pattern BEHIND = Pattern.compile("^ ?(?:くらい|ぐらい|ほど|程度|前後|以上|近く|あまり|余り|弱|強|"
            + "(?:an?|per|each|every) (?:second|minute|hour|day|night|week|month)|/ ?(?:sec|min|hour|day|分|秒|時間?|日)|"
            + "(?:an?|per) (?:sec|min)|of (?:the |our |all |its )?[a-z]{3,})(?![a-z])");

    /** What a business counts; the plain units need none of these beside them. */
    private static final List<String> NOUNS =
            List.of("unit.business", "biz.people", "biz.user", "biz.place", "biz.deal");

    private static final String PARTICLES = "がはもの、";

    private static final String ENDINGS = "がはをにで";

    private QuantitySpan() {}

    /** The stretch with what belongs to it, within the sentence. */
    static Span of(Page page, Sentence in, int start, int end) {
        String lower = page.folded().lower;
        return Chars.letter(Chars.at(lower, start))
                ? widened(page, in, inWords(lower, in, start), end)
                : widened(page, in, start, end);
    }

    private static int inWords(String lower, Sentence in, int start) {
        int from = Math.max(in.start(), start - BESIDE);
        Matcher words = WORDS_BEFORE.matcher(lower.substring(from, start));
        Matcher digits = DIGITS_BEFORE.matcher(lower.substring(from, start));
        if (digits.find()) {
            return from + digits.start();
        }
        return words.find() && !words.group().startsWith("and ") ? from + words.start() : start;
    }

    private static Span widened(Page page, Sentence in, int start, int end) {
        int from = Math.max(in.start(), start - BESIDE);
        Matcher before = BEFORE.matcher(page.lower(from, start));
        boolean whole = before.find()
                && !(Chars.alnum(Chars.at(page.folded().lower, from + before.start()))
                        && Chars.alnum(Chars.at(page.folded().lower, from + before.start() - 1)));
        int first = whole ? from + before.start() : start;
        int last = behind(page, in, end);
        last = last == end ? inWords(page, in, start, end) : last;
        return new Span(nounBefore(page, in, partBefore(page, in, first)), nounBehind(page, in, last));
    }

    /** Where the part begins that is told of a whole: "3 of our" before "12 tenants", which are not all hit. */
    private static int partBefore(Page page, Sentence in, int first) {
        int from = Math.max(in.start(), first - BESIDE);
        Matcher part = PART_BEFORE.matcher(page.lower(from, first));
        return part.find() ? from + part.start() : first;
    }

    private static int behind(Page page, Sentence in, int end) {
        String lower = page.folded().lower;
        // 「500 人が」 and "200 orders per" were heard as a whole
        Matcher loose = LOOSE.matcher(page.lower(Math.max(in.start(), end - BESIDE), end));
        int last = loose.find() ? end - loose.group().length() : end;
        // 「2 店で」 before 「80 件」 was heard with its particle
        last = lower.charAt(last - 1) == 'で' && Chars.digit(Chars.at(lower, last)) ? last - 1 : last;
        last = Chars.digit(lower.charAt(last - 1)) ? behind(page, in, last, UNIT) : last;
        last = behind(page, in, behind(page, in, behind(page, in, last, PART), EACH), PAIR);
        return behind(page, in, last, BEHIND);
    }

    private static int behind(Page page, Sentence in, int end, Pattern words) {
        Matcher behind = words.matcher(page.lower(end, Math.min(in.end(), end + BESIDE)));
        return behind.find() ? end + behind.end() : end;
    }

    /** Where what is counted begins, if it stands before: 「問い合わせが 20 件」. */
    private static int nounBefore(Page page, Sentence in, int first) {
        String lower = page.folded().lower;
        int at = first > in.start() && lower.charAt(first - 1) == ' ' ? first - 1 : first;
        at = at > in.start() && PARTICLES.indexOf(lower.charAt(at - 1)) >= 0 ? at - 1 : at;
        int start = first;
        for (int i = page.hits().from(Math.max(in.start(), at - BESIDE));
                i < page.hits().size();
                i++) {
            if (page.hits().start(i) >= at) {
                break;
            }
            if (page.hits().end(i) == at && counted(page, i)) {
                start = Math.min(start, page.hits().start(i));
            }
        }
        return start < first ? wordStart(lower, in, start) : start;
    }

    /** Where the word in kanji begins that the place stands within: 「小学校 22 校」 counts no 「学校」. */
    private static int wordStart(String lower, Sentence in, int start) {
        int at = start;
        while (at > in.start()
                && start - at < LONGEST_WORD
                && Chars.kanji(lower.charAt(at))
                && Chars.kanji(lower.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where what is counted ends, if it stands behind: 「200 件の注文」. */
    private static int nounBehind(Page page, Sentence in, int last) {
        if (Chars.at(page.folded().lower, last) != 'の') {
            return last;
        }
        int end = last;
        for (int i = page.hits().from(last + 1);
                i < page.hits().size() && page.hits().start(i) == last + 1;
                i++) {
            if (page.hits().end(i) <= in.end() && counted(page, i)) {
                end = Math.max(end, page.hits().end(i));
            }
        }
        return end;
    }

    private static boolean counted(Page page, int hit) {
        return NOUNS.stream()
                .anyMatch(noun ->
                        page.words().lexicon().wordClass(noun) == page.hits().wordClass(hit));
    }

    /** Behind the whole verb that it ends within, or before the particle that it ends with. */
    private static int inWords(Page page, Sentence in, int start, int end) {
        String lower = page.folded().lower;
        char last = Chars.at(lower, end - 1);
        if (end - start > 2 && ENDINGS.indexOf(last) >= 0 && !Chars.hiragana(Chars.at(lower, end - 2))) {
            return end - 1;
        }
        return WordEnds.end(lower, end, Math.min(in.end(), end + BESIDE));
    }
}
