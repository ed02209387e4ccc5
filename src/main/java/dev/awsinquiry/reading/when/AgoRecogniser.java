package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpokenDays;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * {@code when.exact} from 「20分前からです」, "half an hour ago", in answer to the question for it: a message has a time, and
 * counting back from it gives the other, in the reporter's zone. What was understood is shown with what was written.
 */
public final class AgoRecogniser implements Recogniser {

    private static final String AGO = "spoken.ago";
    private static final int MOST_DIGITS = 3;
    /** Yields to every time that was written out. */
    private static final int WEIGHT = 1;

    @Override
    public void read(Page page, Notes notes) {
        Setting setting = page.setting();
        boolean stated = setting.stated(Fact.WHEN_EXACT);
        if (!stated && !setting.asked().contains(Fact.WHEN_EXACT) || notes.of(Fact.WHEN_EXACT) != null) {
            return;
        }
        setting.thread().ifPresent(thread -> {
            LocalDateTime written = LocalDateTime.ofInstant(thread.written(), setting.zone());
            for (Match match : page.matches(AGO)) {
                back(page, match)
                        .map(written::minus)
                        .map(moment -> moment.truncatedTo(ChronoUnit.MINUTES))
                        .filter(moment -> answers(page, match, moment, stated))
                        .ifPresent(moment -> note(notes, match, moment, setting));
            }
        });
    }

    private static void note(Notes notes, Match match, LocalDateTime moment, Setting setting) {
        notes.state(Fact.WHEN_EXACT, InstantRecogniser.local(moment), match.start(), match.end(), WEIGHT);
        notes.state(Fact.WHEN_TIMEZONE, setting.zone().getId(), match.start(), match.end(), 0);
    }

    private static Optional<Duration> back(Page page, Match match) {
        String value = match.rule().value();
        if (value.startsWith("P")) {
            return Optional.of(Duration.parse(value));
        }
        return SpokenDays.count(match, page, MOST_DIGITS).map(number -> Duration.of(number, ChronoUnit.valueOf(value)));
    }

    /** Where the time is stated, only what says nothing else puts it right. */
    private static boolean answers(Page page, Match match, LocalDateTime moment, boolean stated) {
        Sentence sentence = page.sentences().get(match.sentence());
        int beside = sentence.end() - sentence.start() - (match.end() - match.start());
        TimeMark mark = TimeMark.clock(match.start(), match.end(), moment.toLocalTime());
        return (beside <= TimesIn.ANSWER || !stated && Passing.begins(page, match.sentence()))
                && DayOfReply.told(page, mark);
    }
}
