package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * {@code when.exact} from a date alone, in answer to the question for it, where the clock time was given before: 「4/15 です」
 * after 「14:02 に検知」.
 */
final class DateOfReply implements Recogniser {

    /** Chars of a sentence that says nothing but which day it was: 「今日の話です」. */
    private static final int ANSWER = 14;

    @Override
    public void read(Page page, Notes notes) {
        Setting setting = page.setting();
        if (setting.asked().contains(Fact.WHEN_EXACT) && notes.of(Fact.WHEN_EXACT) == null) {
            setting.thread().flatMap(Setting.InThread::clock).ifPresent(clock -> complete(page, notes, clock));
        }
    }

    private static void complete(Page page, Notes notes, LocalTime clock) {
        for (TimeMark mark : page.times()) {
            boolean answers = mark.date().isPresent() && DayOfReply.answers(page, mark);
            if (answers && !page.has(page.sentenceAt(mark.start()), "contrast.well")) {
                state(notes, mark.date().get(), clock, mark.start(), mark.end());
            }
        }
        for (Match match : page.matches("reply.sameday")) {
            Sentence sentence = page.sentences().get(match.sentence());
            if (sentence.end() - sentence.start() <= ANSWER) {
                state(notes, page.setting().today(), clock, match.start(), match.end());
            }
        }
    }

    private static void state(Notes notes, LocalDate day, LocalTime clock, int start, int end) {
        notes.state(Fact.WHEN_EXACT, InstantRecogniser.local(day.atTime(clock)), start, end, 1);
    }
}
