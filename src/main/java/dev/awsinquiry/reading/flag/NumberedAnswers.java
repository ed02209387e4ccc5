package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.ListMark;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuestionList;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.List;
import java.util.Optional;

/** Answers that are numbered like the questions that they answer: 「Q1. 10:20 です」, 「Q2. 東京です」. */
final class NumberedAnswers {

    /** Chars of an answer; what goes on for longer tells of a matter of its own. */
    private static final int LONGEST = 48;

    /** Chars behind what is wanted: 「です。」. */
    private static final int COPULA = 4;

    private static final List<String> LABELS = List.of("q", "質問", "ご質問");

    private NumberedAnswers() {}

    /** Whether a number of a question stands at the place, and behind half of those or more an answer, behind none a question. */
    static boolean are(Page page, Notes notes, int place) {
        String lower = page.folded().lower;
        boolean labelled = false;
        int balance = 0;
        int start = 0;
        while (start < lower.length()) {
            int end = Chars.find(lower, "\n", start, lower.length());
            end = end < 0 ? lower.length() : end;
            Optional<ListMark> mark = mark(lower, start, end);
            if (mark.isPresent()) {
                int first = start + mark.get().length();
                labelled |= place >= start && place < first;
                int content = Math.min(end, Chars.skipBlanks(lower, first));
                if (content == end || end - content > LONGEST || asks(page, content, end)) {
                    return false;
                }
                balance += answers(page, notes, content, end) ? 1 : -1;
            }
            start = end + 1;
        }
        return labelled && balance >= 0;
    }

    private static Optional<ListMark> mark(String lower, int start, int end) {
        for (String label : LABELS) {
            if (lower.startsWith(label, start)) {
                String line = lower.substring(start, end);
                return ListMark.of(line.startsWith("q") ? "Q" + line.substring(1) : line);
            }
        }
        return Optional.empty();
    }

    private static boolean answers(Page page, Notes notes, int start, int end) {
        return page.holds(start, end, "numbered.answer")
                || number(page.lower(start, end))
                || states(page, notes, start, end);
    }

    /** Whether it begins with a number, or is one word with a digit in it. */
    private static boolean number(String answer) {
        return Chars.digit(answer.charAt(0))
                || answer.chars().allMatch(c -> c > ' ' && c < 0x7f)
                        && answer.chars().anyMatch(Character::isDigit);
    }

    private static boolean asks(Page page, int start, int end) {
        int last = page.sentenceAt(end - 1);
        for (int s = Math.max(0, page.sentenceAt(start)); s <= last; s++) {
            Sentence sentence = page.sentences().get(s);
            if (page.asks(sentence)
                    || QuestionList.wants(page, s)
                    || page.acts().at(sentence.end() - 1) == SpeechAct.ASKS) {
                return true;
            }
        }
        return page.begins(start, end, "question.noted")
                || page.found("wish.noun").stream().anyMatch(hit -> hit.end() <= end && hit.end() >= end - COPULA);
    }

    /** Whether a fact is stated there, beside what goes wrong. */
    private static boolean states(Page page, Notes notes, int start, int end) {
        return notes.findings().stream()
                .filter(finding -> finding.fact() != Fact.HOW_SYMPTOM)
                .map(Finding::span)
                .map(page.folded()::stretch)
                .anyMatch((Span at) -> at.start() >= start && at.end() <= end);
    }
}
