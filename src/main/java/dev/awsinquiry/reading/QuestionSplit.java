package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How several questions are parted into cases: a line each; those about the bill, which make a case of another type, stand
 * behind an empty line.
 *
 * @param built the questions to technical support
 * @param billed those about the bill
 */
record QuestionSplit(List<String> built, List<String> billed) {

    private static final int MOST = 5;
    private static final int LONGEST = 80;
    private static final String MORE = "…";
    private static final String BILLING = "billing";
    private static final String FURTHER = "question.further";

    /** Parts them; beside nothing but a further question about the bill, what is broken is the other case. */
    static QuestionSplit of(Page page, Notes notes, List<Integer> questions) {
        List<Integer> built = new ArrayList<>();
        List<Integer> billed = new ArrayList<>();
        questions.forEach(s -> (page.has(s, BILLING) ? billed : built).add(s));
        boolean further = billed.stream().anyMatch(s -> page.has(s, FURTHER));
        if (built.isEmpty() && further) {
            Finding symptom = notes.of(Fact.HOW_SYMPTOM);
            int broken = symptom == null
                    ? -1
                    : page.sentenceAt(page.folded().indexOf(symptom.span().start()));
            if (broken >= 0 && !page.has(broken, BILLING)) {
                built.add(broken);
            }
        }
        return new QuestionSplit(words(page, notes, built), words(page, notes, billed));
    }

    /** Whether there is something for each of the two types of cases. */
    boolean ofTwoTypes() {
        return !built.isEmpty() && !billed.isEmpty();
    }

    /** As the hint of the flag; empty where there is nothing to part. */
    String hint() {
        if (built.size() + billed.size() < 2) {
            return "";
        }
        String technical = String.join("\n", built);
        return billed.isEmpty() ? technical : technical + "\n\n" + String.join("\n", billed);
    }

    private static List<String> words(Page page, Notes notes, List<Integer> sentences) {
        return sentences.stream()
                .limit(MOST)
                .map(s -> words(page, notes, page.sentences().get(s)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** A question without its number, and without what led over to it. */
    private static String words(Page page, Notes notes, Sentence sentence) {
        int start = behindLead(page, sentence);
        String words = ListMark.without(notes.typed(start, sentence.end()).strip());
        if (words.length() <= LONGEST) {
            return words;
        }
        boolean halves = Character.isHighSurrogate(words.charAt(LONGEST - 2));
        return words.substring(0, halves ? LONGEST - 2 : LONGEST - 1) + MORE;
    }

    private static int behindLead(Page page, Sentence sentence) {
        int end = sentence.start();
        for (Hit hit : page.found(sentence, FURTHER)) {
            end = hit.start() == sentence.start() ? Math.max(end, hit.end()) : end;
        }
        int at = end;
        while (at < sentence.end() && "、, ".indexOf(page.folded().text.charAt(at)) >= 0) {
            at++;
        }
        return at < sentence.end() ? at : sentence.start();
    }
}
