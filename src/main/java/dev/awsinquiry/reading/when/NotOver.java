package dev.awsinquiry.reading.when;

import com.google.re2j.Pattern;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Whether what says that it is over is denied, in English right before it: "never recovered", "not normal again", "won't come
 * back after a restart"; in Japanese behind it. "Didn't stop until noon" says when it was over.
 */
final class NotOver {

    /** Chars before the words in which the denial stands. */
    private static final int NEAR = 40;

    /** Texts are read with "is not" for "isn't". */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|never|cannot|hardly|barely|neither|nor|yet to|fails? to|failed to|failing to|refuses? to|refused to|unable to)"
                    + "(?: (?:yet|really|fully|quite|even|completely|entirely|properly|actually|ever|once|just|been|be|get|got|come|came|"
                    + "gone|go|become|look|looking|seem|feel|to|all|of them|have|having))*\\s*$");

    /** Where it was over all the same, later, or more than that is meant. */
    private static final Pattern AFTER_ALL =
            Pattern.compile("\\b(?:until|till|before)\\b|\\bnot only\\b|\\bonce\\b.*\\bsince\\b");

    /** 「復旧したとは聞いていません」「解消したという報告はありません」「自然復旧はしませんでした」. */
    private static final Pattern DENIED_BEHIND =
            Pattern.compile("^(?:と|って|)(?:いう|いった|の|)(?:報告|連絡|話|知らせ|通知|情報|声|返事|)(?:は|も|を|が|)(?:まだ|何も)?"
                    + "(?:聞いて|受けて|来て|届いて|いただいて|もらって|言われて|あり)?い?(?:ません|ない|なく)"
                    + "|^(?:は|も)(?:まだ)?(?:でき|して|でき?てい?|見られ|あり)?い?(?:ません|ない|なかった|しません)");

    private NotOver() {}

    static boolean told(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        if (DENIED_BEHIND
                .matcher(page.lower(match.end(), Math.min(in.end(), match.end() + NEAR)))
                .find()) {
            return true;
        }
        String before = page.lower(Math.max(in.start(), match.start() - NEAR), match.start());
        return DENIED.matcher(before).find()
                && !AFTER_ALL
                        .matcher(page.lower(Math.max(in.start(), match.start() - NEAR), in.end()))
                        .find();
    }
}
