package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import java.util.ArrayList;
import java.util.List;

/** {@code several_questions}: numbered questions, "another question", or three and more of them. */
final class SeveralQuestionsRecogniser implements Recogniser {

    private static final int MANY = 3;

    @Override
    public void read(Page page, Notes notes) {
        List<Match> announced = page.matches(Flag.SEVERAL_QUESTIONS.id());
        if (!announced.isEmpty()) {
            notes.raise(
                    Flag.SEVERAL_QUESTIONS,
                    announced.get(0).start(),
                    announced.get(0).end(),
                    "");
            return;
        }
        List<Sentence> questions = new ArrayList<>();
        int numbered = 0;
        boolean further = false;
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.spoken() && question(page, s)) {
                further |= !questions.isEmpty() && page.has(s, "question.further");
                numbered += numbered(page.folded().text, sentence.start()) ? 1 : 0;
                questions.add(sentence);
            }
        }
        if (questions.size() >= MANY || numbered > 1 || further) {
            Sentence last = questions.get(questions.size() - 1);
            notes.raise(Flag.SEVERAL_QUESTIONS, last.start(), last.end(), "");
        }
    }

    private static boolean question(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        boolean mark = page.folded().text.charAt(sentence.end() - 1) == '?'
                || page.lower(sentence.start(), sentence.end()).endsWith("?");
        return (mark || page.has(s, "question.asked")) && !page.has(s, "question.polite");
    }

    /** Whether a number or letter stands before the sentence on its line. */
    private static boolean numbered(String text, int start) {
        int at = start;
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
        }
        char first = Chars.at(text, Chars.skipBlanks(text, at));
        char second = Chars.at(text, Chars.skipBlanks(text, at) + 1);
        boolean circled = first >= '\u2460' && first <= '\u2473';
        return start - at < 8
                && (circled
                        || (Chars.digit(first) && (second == '.' || second == ')' || second == ':'))
                        || ((first == 'Q' || first == 'q') && Chars.digit(second))
                        || first == '(' && Chars.digit(second));
    }
}
