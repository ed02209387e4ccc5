package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;

/**
 * The questions that the template of a report puts to its author: set in bold, as a heading or as a point, about what
 * happened, and answered behind. 「**どの環境で起きましたか?**」 over 「本番」 asks nobody else.
 */
public final class TemplateQuestions {

    private static final String MARKS = "*#_■◆●□【";
    private static final String CLOSING = "*_】)]: ";

    private TemplateQuestions() {}

    /** Whether the sentence is one of them. */
    public static boolean holds(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        boolean set = set(page, sentence);
        if (!(set || QuestionList.point(page, sentence)) || !page.has(s, "question.form")) {
            return false;
        }
        String text = page.folded().text;
        int behind = sentence.end();
        while (behind < text.length() && CLOSING.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        int next = s + 1;
        boolean sameLine = Chars.at(text, behind) != '\n';
        if (sameLine && set) {
            // what the template says in brackets behind the question
            int end = Chars.find(text, "\n", behind, text.length());
            behind = end < 0 ? text.length() : end;
        }
        while (next < page.sentences().size() && page.sentences().get(next).start() < behind) {
            next++;
        }
        return next < page.sentences().size()
                && (set || sameLine || !text.startsWith("\n\n", behind))
                && answers(page, next);
    }

    private static boolean answers(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return !page.asks(sentence)
                && !page.has(s, "question.asked")
                && !set(page, sentence)
                && !QuestionList.point(page, sentence);
    }

    /** Whether it is set in bold or as a heading. */
    private static boolean set(Page page, Sentence sentence) {
        String text = page.folded().text;
        int start = sentence.start();
        return MARKS.indexOf(text.charAt(start)) >= 0
                || start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0
                || text.startsWith("# ", start - 2);
    }
}
