package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;

/**
 * Whether a reply tells by itself when it began and in which zone, beside lines of a log that it is pasted with: 「7:12 から、
 * JST⏎2026-04-14T22:12:13Z ERROR」. What people say goes before what their logs show in a zone of their own.
 */
final class BesideLog {

    private BesideLog() {}

    /** The times of the page without those that give way. */
    static List<TimeMark> meant(Page page) {
        return told(page)
                ? page.times().stream().filter(mark -> spoken(page, mark)).toList()
                : page.times();
    }

    private static boolean told(Page page) {
        return page.setting().thread().isPresent() && zoned(page) && begins(page);
    }

    private static boolean zoned(Page page) {
        return page.zones().stream().anyMatch(zone -> spoken(page, zone.mark()))
                || page.times().stream().anyMatch(mark -> !mark.zone().isEmpty() && spoken(page, mark));
    }

    private static boolean begins(Page page) {
        return page.times().stream()
                .filter(mark -> mark.time().isPresent() && spoken(page, mark))
                .filter(mark -> DayOfReply.told(page, mark))
                .anyMatch(mark -> Passing.begins(page, page.sentenceAt(mark.start()))
                        || TimeWeight.begins(page, mark)
                        || page.has(page.sentenceAt(mark.start()), "time.first")
                        || TimesIn.beside(page, page.sentenceAt(mark.start())) <= TimesIn.ANSWER);
    }

    private static boolean spoken(Page page, TimeMark mark) {
        int s = page.sentenceAt(mark.start());
        return s >= 0 && page.sentences().get(s).spoken() && !copied(page, s);
    }

    /** Whether the sentence has a clock time with its offset, as only machines write it: "14/Apr/2026:22:12:40 +0000". */
    private static boolean copied(Page page, int s) {
        List<TimeMark> marks = TimesIn.of(page, s);
        return marks.stream().anyMatch(mark -> !mark.zone().isEmpty())
                && marks.stream().flatMap(mark -> mark.time().stream()).anyMatch(time -> time.getSecond() > 0)
                && marks.stream().anyMatch(mark -> mark.date().isPresent());
    }
}
