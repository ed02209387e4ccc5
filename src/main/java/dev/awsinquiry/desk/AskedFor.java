package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Question;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a question asks for the value that it names, or names it while it asks for something else: a yes to 「東京リージョンで
 * 作り直しますか?」 or "did it work at 21:00?" tells neither where it is nor when it began.
 */
final class AskedFor {

    /** The facts that are named in questions about anything. */
    private static final Set<Fact> NAMED = EnumSet.of(
            Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE, Fact.WHERE_RESOURCE_ID, Fact.WHERE_ACCOUNT, Fact.WHERE_REGION);

    private static final String UNITS = "年月日時分秒半";

    private AskedFor() {}

    /**
     * Whether a yes tells the fact.
     *
     * @param lists with what people say around a value
     * @param told what the question says without asking
     * @param value the words of the fact in it
     */
    static boolean tells(WordLists lists, Fact fact, String told, String value) {
        if (!NAMED.contains(fact)) {
            return true;
        }
        String rest = told.replace(value, " ").toLowerCase(Locale.ROOT);
        if (fact.question() == Question.WHERE) {
            for (String live : lists.of("asked.live")) {
                rest = rest.replace(live, " ");
            }
        }
        int at = 0;
        int step = around(lists, rest, at);
        while (step > 0) {
            at += step;
            step = around(lists, rest, at);
        }
        return at == rest.length();
    }

    /** The chars there that don't matter: a mark, a unit of time, or a word that people say around a value; 0 for others. */
    private static int around(WordLists lists, String text, int at) {
        if (at == text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        return !Character.isLetter(c) || UNITS.indexOf(c) >= 0
                ? 1
                : lists.of("asked.around").stream()
                        .filter(word -> text.startsWith(word, at) && ends(text, at + word.length(), word))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /** A word in Latin letters ends where no more of them follow. */
    private static boolean ends(String text, int end, String word) {
        boolean latin = word.charAt(0) < 0x80;
        return !latin || end == text.length() || text.charAt(end) >= 0x80 || !Character.isLetter(text.charAt(end));
    }
}
