package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;

/**
 * Whether a sentence stands where a fault is told of. "All nodes run in two zones" among the words about the design says
 * nothing of who is affected; beside "they time out" it does.
 */
public final class FaultNear {

    /** Words of what goes wrong, or of what went wrong and is over. */
    private static final List<String> WRONG =
            List.of("fail", "fault.told.en", "fault.told.ja", "log.failure", "status.code", "ended");

    /** Sentences of the same paragraph that are near. */
    private static final int NEAR = 2;

    /** What tells that somebody or something is affected, or spared. */
    private static final List<String> HURT =
            List.of("fail", "sick.ja", "scope.good.ja", "status.code", "hurt", "same.result.ja");

    private static final List<String> HURT_ENGLISH = List.of(
            "fail", "sick.en", "scope.good.en", "status.code", "hurt", "fault.told.en", "log.failure", "scope.hits.en");

    /** Chars of a sentence that answers by itself who is affected: 「法人の分だけです。」 */
    private static final int BRIEF = 16;

    private static final int BRIEF_ENGLISH = 50;

    private FaultNear() {}

    /** Whether a fault is told of, or nothing but an answer about one: a text without a fault that asks something is about no fault. */
    public static boolean told(Page page, Notes notes) {
        return notes.stated(Fact.HOW_SYMPTOM)
                || notes.stated(Fact.HOW_ERROR)
                || !page.setting().asked().isEmpty()
                || page.role().tellsAll();
    }

    /**
     * In it, in the sentence before or behind, or in its paragraph nearby; anywhere in a text that tells of no fault, and in
     * an answer. How long the text is makes no difference, so that a sentence more takes nothing away.
     */
    public static boolean at(Page page, Notes notes, int sentence) {
        if (!page.setting().asked().isEmpty()) {
            return true;
        }
        List<Sentence> all = page.sentences();
        int error = shown(page, notes);
        int shown = error < 0 ? -1 : page.sentenceAt(error);
        int last = Math.min(all.size() - 1, sentence + NEAR);
        for (int s = Math.max(0, sentence - NEAR); s <= last; s++) {
            // a heading between them says nothing: 「接続できません。 ■範囲 全ユーザーです」
            boolean beside = Math.abs(s - sentence) <= 1 || heading(page, all.get((s + sentence) / 2));
            boolean near = beside || all.get(s).paragraph() == all.get(sentence).paragraph();
            if (near && (s == shown || wrong(page, s))) {
                return true;
            }
        }
        return error < 0 && !anywhere(page);
    }

    /** Whether one was told of before the sentence, in the text or, as in any thread, in what was written first. */
    public static boolean before(Page page, Notes notes, int sentence) {
        if (page.setting().thread().isPresent()) {
            return true;
        }
        // by what stands first of each: a text that tells of none would be gone through for each of its sentences
        int begins = page.sentences().get(sentence).start();
        int error = shown(page, notes);
        List<Match> symptoms = page.matches(Fact.HOW_SYMPTOM.id());
        return error >= 0 && error < begins
                || !symptoms.isEmpty() && symptoms.get(0).start() < begins
                || WRONG.stream()
                        .map(words -> page.found(words))
                        .anyMatch(hits -> hits.size() > 0 && hits.start(0) < begins);
    }

    /** Where the message of the fault begins; -1 where none is shown. */
    private static int shown(Page page, Notes notes) {
        Finding error = notes.of(Fact.HOW_ERROR);
        return error == null ? -1 : page.folded().stretch(error.span()).start();
    }

    /** Whether a lone 「全社」 or "for everyone" stands where nothing is wrong: a system may well be used by everybody. */
    public static boolean unhurt(Page page, Notes notes, Match match) {
        int s = match.sentence();
        Sentence sentence = page.sentences().get(s);
        boolean japanese = Lines.hasJapanese(page.folded().text, match.start(), match.end());
        return match.rule().steps().size() == 1
                && page.setting().asked().isEmpty()
                && Sentence.counting(page.sentences()) > 1
                && sentence.end() - sentence.start() > (japanese ? BRIEF : BRIEF_ENGLISH)
                && !sentence.holds(shown(page, notes))
                && (japanese ? HURT : HURT_ENGLISH).stream().noneMatch(words -> page.has(s, words));
    }

    /** Also one that announces nothing known: {@code ## Status}. */
    private static boolean heading(Page page, Sentence sentence) {
        return sentence.part() == Part.HEADING || page.folded().lower.charAt(sentence.start()) == '#';
    }

    private static boolean anywhere(Page page) {
        return WRONG.stream().anyMatch(page::hasAnywhere)
                || !page.matches(Fact.HOW_SYMPTOM.id()).isEmpty();
    }

    private static boolean wrong(Page page, int sentence) {
        // asked for each match of several facts
        for (String words : WRONG) {
            if (page.has(sentence, words)) {
                return true;
            }
        }
        return page.matches(sentence, Fact.HOW_SYMPTOM.id());
    }
}
