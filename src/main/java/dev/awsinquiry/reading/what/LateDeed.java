package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.TimesIn;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What was done once the fault was there: a deed that is told in the thread, where the occasion was told before or the clock
 * time of the deed is behind that of the beginning. It is a remedy, unless its words place it before the fault.
 */
final class LateDeed {

    private static final Duration DAY = Duration.ofDays(1);

    /** Letters that tell what was done: "deploy" of "deployed". */
    private static final int LONGEST = 4;

    private static final Duration HALF = Duration.ofHours(12);

    private LateDeed() {}

    /** Whether the sentence tells no more than such a deed. */
    static boolean told(Page page, int s) {
        if (!page.has(s, "deed.done") || page.has(s, "deed.before")) {
            return false;
        }
        Sentence in = page.sentences().get(s);
        boolean corrects = page.words().restatements().corrects(page.lower(in.start(), in.end()));
        String told = page.setting()
                .said(Fact.WHAT_TRIGGER)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .orElse("");
        boolean other = !told.isEmpty() && !same(page.lower(in.start(), in.end()), told);
        return !corrects && other || later(page, s);
    }

    /** Whether the deed is the one that was told of, "the deployment", "I deployed it at 14:20". */
    private static boolean same(String deed, String told) {
        int from = 0;
        for (int at = 1; at <= deed.length(); at++) {
            if (at == deed.length() || kind(deed.charAt(at)) != kind(deed.charAt(from))) {
                boolean kanji = kind(deed.charAt(from)) == 2;
                int end = Math.min(at, from + LONGEST);
                if (kind(deed.charAt(from)) > 0
                        && at - from >= (kanji ? 2 : LONGEST)
                        && told.contains(deed.substring(from, end))) {
                    return true;
                }
                from = at;
            }
        }
        return false;
    }

    /** Latin or katakana, kanji, or what makes no name. */
    private static int kind(char c) {
        if (Chars.katakana(c)) {
            return 3;
        }
        return Chars.letter(c) ? 1 : Chars.kanji(c) ? 2 : 0;
    }

    /** Whether its clock time is behind that of the beginning, over midnight as well. */
    private static boolean later(Page page, int s) {
        Optional<LocalTime> began = page.setting().thread().flatMap(Setting.InThread::time);
        return began.isPresent()
                && TimesIn.of(page, s).stream()
                        .filter(mark -> mark.date().isEmpty())
                        .flatMap(mark -> mark.time().stream())
                        .anyMatch(time -> behind(began.get(), time));
    }

    private static boolean behind(LocalTime began, LocalTime time) {
        Duration gone = Duration.between(began, time);
        Duration since = gone.isNegative() ? gone.plus(DAY) : gone;
        return !since.isZero() && since.compareTo(HALF) < 0;
    }
}
