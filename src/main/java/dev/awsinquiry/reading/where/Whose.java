package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;

/** Whose an account is, by what stands right beside its number. */
final class Whose {

    /** Chars between an account and whose it is. */
    private static final int JOINT = 4;

    private Whose() {}

    /** Whether it is said right behind the number that it is somebody else's: "9999…, our vendor", 「9999…(先方)」. */
    static boolean theirs(Page page, int s, int end) {
        return behind(page, s, end, "account.theirs", "account.party");
    }

    /** Whether it is said right behind the number that it is the asker's own: 「9999…(当社)」, whatever it is called before it. */
    static boolean ours(Page page, int s, int end) {
        return behind(page, s, end, "account.ours", "account.us");
    }

    /**
     * Chars between the word for a customer's account and the number; {@link Page#FAR} where it is the one that the trouble is
     * told of, 「お客様のアカウント 9999… で停止しました」.
     */
    static int client(Page page, int s, int start, int end) {
        int from = page.sentences().get(s).start();
        boolean bare = page.distanceBefore(from, start, "client.bare") <= 1
                && Chars.skipBlanks(page.folded().lower, end)
                        >= page.sentences().get(s).end()
                && !page.has(s, "client.shared");
        return bare || page.matches(s, "account.served")
                ? Page.FAR
                : page.distanceBefore(from, start, "account.client");
    }

    private static boolean behind(Page page, int s, int end, String told, String bracketed) {
        String lower = page.folded().lower;
        Sentence sentence = page.sentences().get(s);
        int at = end;
        while (at < sentence.end() && at - end < JOINT && " (、,は:".indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return page.begins(at, sentence.end(), told)
                || Chars.at(lower, at - 1) == '(' && fills(page, sentence, at, bracketed);
    }

    /** Whether the word is all that the brackets hold: 「(お客様)」, not 「(お客様向けサービス)」. */
    private static boolean fills(Page page, Sentence sentence, int at, String words) {
        for (Hit hit : page.found(sentence, words)) {
            if (hit.start() == at && Chars.at(page.folded().lower, hit.end()) == ')') {
                return true;
            }
        }
        return false;
    }
}
