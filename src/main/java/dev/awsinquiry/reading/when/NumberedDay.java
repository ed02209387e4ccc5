package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The latest day of a number that stands before a clock time: 「14日の夕方17時」. Outside of a thread it has to be a recent one:
 * 「20日 10:00 に公開」 is to come.
 *
 * @param start where its number begins
 */
record NumberedDay(int start, LocalDate date) {

    /** Chars before a clock time in which its day stands. */
    private static final int BESIDE = 8;
    /** Days within which one that is told by its number alone happened. */
    private static final int RECENT = 14;

    /** The day of the clock time that begins there. */
    static Optional<NumberedDay> of(Page page, int at) {
        String before = page.lower(Math.max(0, at - BESIDE), at);
        int mark = before.lastIndexOf('日');
        int end = mark > 0 && before.charAt(mark - 1) == ' ' ? mark - 1 : mark;
        int start = end;
        while (start > 0 && Chars.digit(before.charAt(start - 1))) {
            start--;
        }
        char lead = Chars.at(before, start - 1);
        boolean day = mark > 0 && end - start > 0 && end - start <= 2 && "月/-第".indexOf(lead) < 0;
        if (!day
                || Chars.digit(lead)
                || before.substring(mark + 1).chars().anyMatch(c -> "間前後目おに".indexOf(c) >= 0)
                || before.chars().limit(Math.max(start, 0)).anyMatch(c -> "毎翌来次".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        int first = start;
        int number = Integer.parseInt(before.substring(start, end));
        LocalDate today = page.setting().today();
        LocalDate earliest = page.setting().thread().isPresent() ? LocalDate.MIN : today.minusDays(RECENT);
        return Stream.of(today, today.minusMonths(1))
                .filter(month -> number >= 1 && number <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(number))
                .filter(date -> !date.isAfter(today) && !date.isBefore(earliest))
                .findFirst()
                .map(date -> new NumberedDay(at - before.length() + first, date));
    }
}
