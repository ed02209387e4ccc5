package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalTime;
import java.util.Set;

/** Whether a clock time says the told one with less of it: 「13時過ぎからです」 behind 13:05. */
final class Vaguer {

    /** Minutes on either side of an hour that is told roughly. */
    private static final int ROUGH = 20;

    private Vaguer() {}

    static boolean fits(Page page, TimeMark clock, LocalTime told) {
        String words = page.lower(clock.start(), clock.end());
        LocalTime hour = clock.time().orElseThrow();
        if (hour.getMinute() != 0 || words.indexOf(':') >= 0 || words.indexOf('分') >= 0) {
            return false;
        }
        String lower = page.folded().lower;
        WordLists lists = page.words().lists();
        String before = lower.substring(Math.max(0, clock.start() - 16), clock.start());
        boolean past = behind(lists.of("hour.past"), lower, clock) || lists.ends("hour.after", before);
        boolean near = behind(lists.of("hour.near"), lower, clock) || lists.ends("hour.about", before);
        int ahead = told.toSecondOfDay() / 60 - hour.toSecondOfDay() / 60;
        return past && ahead >= 0 && ahead < 60 || near && Math.abs(ahead) <= ROUGH;
    }

    /** Where the words of a clock time end, with what makes it less than exact: 「22時台」, 「20時過ぎ」. */
    static int end(Page page, TimeMark clock) {
        String lower = page.folded().lower;
        return page.words().lists().of("hour.rough").stream()
                .filter(word -> lower.startsWith(word, clock.end()))
                .findFirst()
                .map(word -> clock.end() + word.length())
                .orElse(clock.end());
    }

    private static boolean behind(Set<String> all, String lower, TimeMark clock) {
        return all.stream()
                .anyMatch(word -> lower.startsWith(word, clock.end())
                        || lower.substring(clock.start(), clock.end()).endsWith(word));
    }
}
