package dev.awsinquiry.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest day of a number that stands before a clock time, in a reply: 「14日の夕方17時」. */
final class NumberedDay {

    /** Chars before a clock time in which its day stands. */
    private static final int BESIDE = 8;

    private NumberedDay() {}

    /** The day of the clock time that begins there. */
    static Optional<LocalDate> of(Page page, int at) {
        if (page.setting().thread().isEmpty()) {
            return Optional.empty();
        }
        String before = page.lower(Math.max(0, at - BESIDE), at);
        int mark = before.lastIndexOf('日');
        int start = mark;
        while (start > 0 && Chars.digit(before.charAt(start - 1))) {
            start--;
        }
        char lead = Chars.at(before, start - 1);
        boolean day = mark > 0 && mark - start > 0 && mark - start <= 2 && "月/-第".indexOf(lead) < 0;
        if (!day || Chars.digit(lead) || before.substring(mark + 1).chars().anyMatch(c -> "間前後目おに".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(before.substring(start, mark));
        LocalDate today = page.setting().today();
        return Stream.of(today, today.minusMonths(1))
                .filter(month -> number >= 1 && number <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(number))
                .filter(date -> !date.isAfter(today))
                .findFirst();
    }
}
