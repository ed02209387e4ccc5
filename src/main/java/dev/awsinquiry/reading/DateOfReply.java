package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * {@code when.exact} from a date alone, where the clock time was given earlier: 「4/14 です」 behind 「10時半ごろです」, and as a
 * correction of the day that was understood.
 */
final class DateOfReply implements Recogniser {

    /** Chars beside a date that leave it bare: 「4/13 でした」. */
    private static final int BARE = 4;

    @Override
    public void read(Page page, Notes notes) {
        Optional<LocalTime> time = page.setting().thread().flatMap(Setting.InThread::time);
        boolean clock = page.times().stream().anyMatch(mark -> mark.time().isPresent());
        if (time.isEmpty() || clock || notes.of(Fact.WHEN_EXACT) != null) {
            return;
        }
        for (TimeMark date : page.times()) {
            if (date.date().isPresent() && answers(page, date)) {
                TimeMark given = TimeMark.clock(date.start(), date.end(), time.get());
                SpokenDays.moment(page, date, given)
                        .ifPresent(moment -> notes.state(
                                Fact.WHEN_EXACT, InstantRecogniser.local(moment), date.start(), date.end(), 1));
            }
        }
    }

    /** Where the time is stated, a date in passing is no correction. */
    private static boolean answers(Page page, TimeMark date) {
        int s = page.sentenceAt(date.start());
        boolean begins = page.setting().stated(Fact.WHEN_EXACT)
                ? page.besideTimes(s) <= BARE
                        || page.has(s, "correction.said")
                        || page.has(s, "day.corrects")
                        || BareAnswer.alone(page, s, List.of())
                : SpokenDays.begins(page, date) || Passing.begins(page, s);
        return begins && !page.has(s, "contrast.well") && DayOfReply.told(page, date);
    }
}
