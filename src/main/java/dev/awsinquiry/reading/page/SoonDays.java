package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Dates without their year that come soon, in a thread: 「出荷は 11/30 の9時に」 said on the 29th is of the day to come, not of a year
 * ago. A text that stands alone may have been written on any day, and tells of the past.
 */
public final class SoonDays {

    /** Days within which a date is rather one to come than that of the year before. */
    private static final int SOON = 31;

    /** Digits of a month and a day. */
    private static final int MOST_DIGITS = 4;

    private SoonDays() {}

    /** These times, such dates in their own year. */
    static List<TimeMark> among(List<TimeMark> scanned, Page page) {
        return page.setting().thread().isEmpty()
                ? scanned
                : scanned.stream().map(mark -> soon(mark, page)).toList();
    }

    private static TimeMark soon(TimeMark mark, Page page) {
        LocalDate today = page.setting().today();
        return mark.date()
                .map(date -> date.plusYears(1))
                .filter(next -> next.isAfter(today) && !next.isAfter(today.plusDays(SOON)))
                .filter(next -> yearless(page, mark))
                .map(next -> new TimeMark(
                        mark.start(), mark.end(), Optional.of(next), false, mark.time(), mark.late(), mark.zone()))
                .orElse(mark);
    }

    /** Whether a date is written without its year: 「11/30」, "30 Nov", but 「26/11/30」 or 「令和8年11月30日」. */
    public static boolean yearless(Page page, TimeMark date) {
        String words = page.lower(date.start(), date.end());
        long digits = words.chars().filter(c -> Chars.digit((char) c)).count();
        long numbers = IntStream.range(0, words.length())
                .filter(at -> Chars.digit(words.charAt(at)) && !Chars.digit(Chars.at(words, at - 1)))
                .count();
        boolean letters = words.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return words.indexOf('年') < 0 && digits <= MOST_DIGITS && numbers <= (letters ? 1 : 2);
    }
}
