package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SpeechAct;

/**
 * Whether somebody says what a resource is called: 「関数名は orders-handler です」. That is no unique ID, but support finds it
 * by it, once account and Region are known.
 */
public final class AnsweringNames {

    private static final String NAMES = "reply.names";
    /** Chars of a name that prose has seldom. */
    private static final String JOINTS = "-_/.:";

    private static final int SHORTEST = 3;

    private AnsweringNames() {}

    public static boolean in(Page page) {
        return page.matches(NAMES).stream()
                .anyMatch(match ->
                        page.acts().at(match.end() - 1) == SpeechAct.TELLS && name(page.folded().lower, match.end()));
    }

    /** Whether a name stands there: a word of ASCII with a joint or a digit inside. */
    private static boolean name(String lower, int from) {
        int start = Chars.skipBlanks(lower, from);
        start = "「`\"'".indexOf(Chars.at(lower, start)) >= 0 ? start + 1 : start;
        int end = start;
        boolean joined = false;
        while (Chars.alnum(Chars.at(lower, end))
                || JOINTS.indexOf(Chars.at(lower, end)) >= 0 && Chars.alnum(Chars.at(lower, end + 1))) {
            joined |= !Chars.letter(lower.charAt(end));
            end++;
        }
        return joined && end - start >= SHORTEST && Chars.letter(Chars.at(lower, start));
    }
}
