package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code several_questions}: numbered questions, "another question", three and more of them, or one for those who build
 * and one for those who bill. The hint proposes how to part them, see {@link QuestionSplit}.
 */
final class SeveralQuestionsRecogniser implements Recogniser {

    private static final int MANY = 3;

    @Override
    public void read(Page page, Notes notes) {
        List<Integer> questions = new ArrayList<>();
        int numbered = 0;
        boolean further = false;
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.spoken() && question(page, s)) {
                further |= !questions.isEmpty() && page.has(s, "question.further");
                numbered += numbered(page.folded().text, sentence.start()) ? 1 : 0;
                questions.add(s);
            }
        }
        QuestionSplit split = QuestionSplit.of(page, notes, questions);
        List<Match> announced = page.matches(Flag.SEVERAL_QUESTIONS.id());
        if (!announced.isEmpty()) {
            notes.raise(
                    Flag.SEVERAL_QUESTIONS,
                    announced.get(0).start(),
                    announced.get(0).end(),
                    split.hint());
        } else if (questions.size() >= MANY || numbered > 1 || further || split.ofTwoTypes()) {
            Sentence last = page.sentences().get(questions.get(questions.size() - 1));
            notes.raise(Flag.SEVERAL_QUESTIONS, last.start(), last.end(), split.hint());
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
