package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpokenDays;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * {@code when.exact} from a date alone, where the clock time was given earlier: 「4/14 です」 behind 「10時半ごろです」, and as a
 * correction of the day that was understood.
 */
public final class DateOfReply implements Recogniser {

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
                ? TimesIn.beside(page, s) <= BARE
                        || page.has(s, "correction.said")
                        || page.has(s, "day.corrects")
                        || BareAnswer.alone(page, s, List.of())
                : SpokenDays.begins(page, date) || Passing.begins(page, s);
        return begins && !page.has(s, "contrast.well") && DayOfReply.told(page, date);
    }
}
