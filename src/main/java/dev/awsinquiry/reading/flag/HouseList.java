package dev.awsinquiry.reading.flag;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.page.Page;

/**
 * Capitals of which two or more stand behind the word for what they are: "all batches (KTV, ZPR)", "two systems, QLB and
 * RWK, …". One in brackets tells what a word is called; several name what there is of it, and explain none of them.
 */
final class HouseList {

    /** Chars before a name among which its list begins. */
    private static final int FAR = 80;

    private static final String JOINT = "(?: ?, ?(?:and )?| and | or |、|・| ?[&/] ?)";
    private static final Pattern BEFORE = Pattern.compile("( ?\\(|, )((?:[A-Z]{2,5}[0-9]{0,2}" + JOINT + "){0,8})$");
    private static final Pattern NEXT = Pattern.compile("^" + JOINT + "[A-Z]{2,5}[0-9]{0,2}(?:[^A-Za-z0-9]|$)");

    private HouseList() {}

    /** Whether the name from the one place to the other is one of those. */
    static boolean has(Page page, int start, int end) {
        String text = page.folded().text;
        int from = Math.max(page.sentences().get(page.sentenceAt(start)).start(), start - FAR);
        Matcher before = BEFORE.matcher(text.substring(from, start));
        return before.find()
                && (!before.group(2).isEmpty()
                        || NEXT.matcher(text.substring(end, Math.min(text.length(), end + FAR)))
                                .find())
                && page.distanceBefore(from, from + before.start(), "house.several") == 0;
    }
}
