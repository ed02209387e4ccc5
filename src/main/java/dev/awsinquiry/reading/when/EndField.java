package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;

/**
 * {@code when.ongoing} by the field of a report for when it was over: with a time in it, it is, 「復旧日時:11/24 12:40」; unless
 * that is only expected. 「未復旧」 in it tells that it goes on, and a field left empty nothing.
 */
public final class EndField implements Recogniser {

    private static final String OVER = "ended";
    private static final String GOES_ON = "ongoing";

    /** That recovery is only expected, in the label or in what is entered. */
    private static final String EXPECTED = "end.expected";

    @Override
    public void read(Page page, Notes notes) {
        if (!page.hasAnywhere("end.head")) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence entry = page.sentences().get(s);
            int heading = entry.heading();
            if (heading >= 0
                    && entry.counts()
                    && page.has(heading, "end.head")
                    && !page.has(heading, EXPECTED)
                    && !page.has(s, EXPECTED)) {
                told(page, notes, s);
            }
        }
    }

    /** Whether a clock time is entered in a field for when it was over. */
    static boolean at(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        int heading = s < 0 ? -1 : page.sentences().get(s).heading();
        return heading >= 0 && page.has(heading, "end.head");
    }

    private static void told(Page page, Notes notes, int s) {
        Sentence entry = page.sentences().get(s);
        if (page.begins(entry.start(), entry.end(), "end.open")) {
            notes.state(Fact.WHEN_ONGOING, GOES_ON, entry.start(), entry.end(), 1);
            return;
        }
        List<TimeMark> times = TimesIn.of(page, s);
        if (times.stream().noneMatch(time -> EndAnswered.ahead(page, time))) {
            times.stream()
                    .filter(time -> time.time().isPresent())
                    .findFirst()
                    .ifPresent(time -> notes.state(Fact.WHEN_ONGOING, OVER, time.start(), time.end(), 1));
        }
    }
}
