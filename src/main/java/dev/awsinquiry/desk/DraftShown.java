package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.ReplyDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Fingerprints of what the form for a reply shows, and of the draft that it goes on with. */
public final class DraftShown {

    private static final String DRAFT = "draft";
    private static final String QUESTIONS = "questions";
    private static final String ANSWERS = "answers";

    /** As many as travel with a form. */
    private static final int QUESTIONS_KEPT = 40;

    private static final String NOTHING = Shown.of("");

    private DraftShown() {}

    /** What an input shows of words that may be longer than it takes: whole lines, where there are any. */
    public static String part(String words) {
        if (words.length() <= Field.TEXT_LIMIT) {
            return words;
        }
        int line = words.lastIndexOf('\n', Field.TEXT_LIMIT);
        if (line >= Field.TEXT_LIMIT / 2) {
            return words.substring(0, line);
        }
        boolean halves = Character.isHighSurrogate(words.charAt(Field.TEXT_LIMIT - 1));
        return words.substring(0, halves ? Field.TEXT_LIMIT - 1 : Field.TEXT_LIMIT);
    }

    /** What was put into an input, with the words behind it that it had no room for. */
    static String whole(String put, String before) {
        return (put + before.substring(part(before).length())).strip();
    }

    /**
     * Takes them.
     *
     * @param draft that the form goes on with, if there is one
     * @param questions as the input shows them
     * @param answers as the input shows them
     */
    public static Map<String, String> of(Optional<ReplyDraft> draft, String questions, String answers) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(DRAFT, draft.map(DraftShown::print).orElse(NOTHING));
        shown.put(QUESTIONS, Shown.of(questions));
        shown.put(ANSWERS, Shown.of(answers));
        DraftMerge.byQuestion(questions, answers).entrySet().stream()
                .filter(answered -> !answered.getValue().isBlank())
                .limit(QUESTIONS_KEPT)
                .forEach(answered -> shown.put(Shown.of(answered.getKey()), Shown.of(answered.getValue())));
        return shown;
    }

    private static String print(ReplyDraft draft) {
        return Shown.of(draft.questions() + "\n\n" + draft.answers());
    }

    /** Whether a draft came in since the form was opened. */
    static boolean isNew(ReplyDraft draft, Map<String, String> shown) {
        return !shown.isEmpty() && !print(draft).equals(shown.get(DRAFT));
    }

    /** Whether the questions are those that the form showed. */
    static boolean holdsQuestions(Map<String, String> shown, String questions) {
        return Shown.of(questions).equals(shown.get(QUESTIONS));
    }

    /** Whether the answers, as a whole, are those that the form showed. */
    static boolean holdsAnswers(Map<String, String> shown, String answers) {
        return Shown.of(answers).equals(shown.get(ANSWERS));
    }

    /** Whether the answer to a question is the one that the form showed, be it none. */
    static boolean holdsAnswer(Map<String, String> shown, String question, String answer) {
        return Shown.of(answer).equals(shown.getOrDefault(Shown.of(question), NOTHING));
    }
}
