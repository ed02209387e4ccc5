package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.TimeAsked;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A clock time alone, where a colleague asked when it came right: 「何時に直った?」, 「15:30 です」. It is over then. */
public final class EndAnswered implements Recogniser {

    private static final String OVER = "ended";

    @Override
    public void read(Page page, Notes notes) {
        if (!TimeAsked.ofEnd(page)) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            List<TimeMark> times = TimesIn.of(page, s);
            Sentence in = page.sentences().get(s);
            if (times.stream().anyMatch(time -> time.time().isPresent())
                    && times.stream().noneMatch(time -> ahead(page, time))
                    && !page.asks(in)
                    && BareAnswer.alone(page, s, List.of())) {
                notes.state(Fact.WHEN_ONGOING, OVER, in.start(), in.end(), 1);
            }
        }
    }

    /** Whether it is still to come as the reply, or today's inquiry, is written; a zone of its own may put it before that. */
    static boolean ahead(Page page, TimeMark time) {
        LocalDate today = page.setting().today();
        LocalDate day = time.date().orElse(today);
        Optional<LocalTime> now = page.setting()
                .thread()
                .map(thread ->
                        LocalTime.ofInstant(thread.written(), page.setting().zone()));
        return day.isAfter(today)
                || day.equals(today)
                        && time.time().isPresent()
                        && now.filter(time.time().get()::isAfter).isPresent();
    }
}
