package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.ListMark;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How several questions are parted into cases: a line each; those about the bill, which make a case of another type, stand
 * behind an empty line.
 *
 * @param built the questions to technical support
 * @param billed those about the bill
 * @param both whether both were asked, be it by no more than "Why?"
 * @param behind whether they stand in a reply, behind the question of the inquiry itself
 */
record QuestionSplit(List<String> built, List<String> billed, boolean both, boolean behind) {

    private static final int MOST = 5;
    private static final int LONGEST = 80;
    private static final String MORE = "…";
    private static final String BILLING = "billing";
    private static final String FURTHER = "question.further";
    private static final String BARE = "question.bare";
    private static final int SHORT_EN = 20;
    private static final int SHORT_JA = 12;

    /** What leads over to a question. */
    private static final List<String> LEADS = List.of(FURTHER, "reply.besides", "reply.other");

    /** Parts them; beside nothing but a further question, what is broken is the other case. */
    static QuestionSplit of(Page page, Notes notes, List<Integer> questions) {
        List<Integer> built = new ArrayList<>();
        List<Integer> billed = new ArrayList<>();
        questions.forEach(s -> (page.has(s, BILLING) ? billed : built).add(s));
        boolean further = questions.size() == 1 && Wishes.leads(page, questions.get(0))
                || built.isEmpty() && billed.stream().anyMatch(s -> page.has(s, FURTHER));
        boolean both = !built.isEmpty() && !billed.isEmpty();
        // "Why?" alone is no case: it asks about what is broken
        boolean bare = built.removeIf(s -> page.has(s, BARE) && !full(page, s));
        if (bare || further) {
            Finding symptom = notes.of(Fact.HOW_SYMPTOM);
            int broken = symptom == null
                    ? -1
                    : page.sentenceAt(page.folded().indexOf(symptom.span().start()));
            if (broken >= 0 && !page.has(broken, BILLING) && !built.contains(broken)) {
                built.add(0, broken);
            }
        }
        boolean behind = page.setting().thread().isPresent();
        return new QuestionSplit(
                words(page, notes, built),
                words(page, notes, billed),
                both || !built.isEmpty() && !billed.isEmpty(),
                behind);
    }

    /** Whether it is more than "Why?" or 「どうすれば?」. */
    static boolean full(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        int length = sentence.end() - sentence.start();
        return length > SHORT_EN
                || length > SHORT_JA && Chars.japanese(page.folded().text.charAt(sentence.start()));
    }

    /** Whether there is something for each of the two types of cases. */
    boolean ofTwoTypes() {
        return both;
    }

    /**
     * As the hint of the flag; empty where there is nothing to part. That of a reply is to be read behind the question of
     * the inquiry, and begins where that one's line ends.
     */
    String hint() {
        String technical = String.join("\n", built);
        if (behind) {
            String besides = built.isEmpty() ? "" : "\n" + technical;
            return billed.isEmpty() ? besides : besides + "\n\n" + String.join("\n", billed);
        }
        if (built.size() + billed.size() < 2) {
            return "";
        }
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
        for (String leads : page.setting().thread().isPresent() ? LEADS : List.of(FURTHER)) {
            for (Hit hit : page.found(sentence, leads)) {
                end = hit.start() == sentence.start() ? Math.max(end, hit.end()) : end;
            }
        }
        int at = end;
        while (at < sentence.end() && "、,: ".indexOf(page.folded().text.charAt(at)) >= 0) {
            at++;
        }
        return at < sentence.end() ? at : sentence.start();
    }
}
