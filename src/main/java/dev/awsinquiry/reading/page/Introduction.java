package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.List;

/** Who writes, as business letters begin: 「株式会社サンプルの田中です。」, 「基盤チームの佐藤と申します。」 */
final class Introduction {

    /** Sentences of a text among which one introduces the author. */
    private static final int FIRST = 3;

    /** Chars of such a sentence, and of a name at its end. */
    private static final int LONGEST = 50;

    private static final int LONGEST_NAME = 8;

    private static final List<String> ENDS = List.of("と申します", "でございます", "です");
    /** What tells of something: particles, and how words for those who are affected end. */
    private static final String TELLS = "はがを";

    private static final String OF_MANY = "員者人方末台側みけ";

    private Introduction() {}

    /** Whether the sentence tells who writes, and others say what about. */
    static boolean is(Page page, int s) {
        List<Sentence> sentences = page.sentences();
        Sentence sentence = sentences.get(s);
        // whom a reply names may be the answer
        if (s >= FIRST || s == sentences.size() - 1 || page.setting().thread().isPresent()) {
            return false;
        }
        String words = page.lower(sentence.start(), sentence.end()).strip();
        words = words.substring(0, EndMarks.before(words, words.length()));
        for (String end : ENDS) {
            if (words.endsWith(end)) {
                return words.length() <= LONGEST && named(page, words.substring(0, words.length() - end.length()), end);
            }
        }
        return false;
    }

    private static boolean named(Page page, String words, String end) {
        boolean told = end.equals(ENDS.get(0));
        int name = words.lastIndexOf('の') + 1;
        int length = words.length() - name;
        return (told || page.words().lists().within("introduction.house", words))
                && length > 0
                && length <= LONGEST_NAME
                && words.chars().noneMatch(c -> TELLS.indexOf(c) >= 0)
                && OF_MANY.indexOf(words.charAt(words.length() - 1)) < 0
                && words.substring(name)
                        .chars()
                        .allMatch(c -> c == ' ' || Chars.japanese((char) c) && !Chars.katakana((char) c));
    }
}
