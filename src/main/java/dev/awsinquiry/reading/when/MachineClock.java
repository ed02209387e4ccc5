package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;

/**
 * The zone that a machine is set to, 「ルーターの時計は UTC です」. It is that of no time that somebody tells, but where the time
 * of the fault stands in the same words or right behind them: 「RDSの時刻はUTCです。01:10 に落ちてます」.
 */
final class MachineClock {

    private MachineClock() {}

    /** Letters of a word that tell it from others. */
    private static final int STEM = 3;

    /**
     * Whether the sentence tells no more than what a machine is set to.
     *
     * @param beside whether a time stands beside the zone
     */
    static boolean is(Page page, int s, boolean beside) {
        // a time that was copied from the log that is spoken of is on that machine's clock
        return planned(page, s)
                || page.has(s, "zone.setting")
                        && !(page.has(s, "zone.of.log") && ToldInstant.copied(page))
                        && !page.has(s, "zone.told")
                        && !(beside && timed(page, s))
                        && !(page.has(s, "zone.clock") && tells(page, s));
    }

    /**
     * Whether it is of a time that something is set to run at, and tells of no fault: 「メンテ枠は 03:00 JST です」. Whatever the
     * symptom speaks of may have failed then.
     */
    private static boolean planned(Page page, int s) {
        return !page.has(s, "fail")
                && !Passing.begins(page, s)
                && page.found(page.sentences().get(s), "zone.planned").stream().anyMatch(hit -> !page.setting()
                        .symptom()
                        .contains(page.lower(hit.start(), Math.min(hit.end(), hit.start() + STEM))));
    }

    /** Whether it holds no time, and the sentence behind it tells when the fault was, by no other clock. */
    static boolean tells(Page page, int s) {
        return !timed(page, s) && behind(page, s + 1);
    }

    private static boolean timed(Page page, int s) {
        return TimesIn.of(page, s).stream().anyMatch(mark -> mark.time().isPresent());
    }

    private static boolean behind(Page page, int s) {
        if (s >= page.sentences().size()) {
            return false;
        }
        Sentence next = page.sentences().get(s);
        boolean fault = page.has(s, "fail") || page.has(s, "status.code") || BareAnswer.alone(page, s, List.of());
        return next.spoken()
                && fault
                && !page.has(s, "zone.clock.else")
                && TimesIn.of(page, s).stream()
                        .anyMatch(mark -> mark.time().isPresent() && mark.zone().isEmpty())
                && page.zones().stream()
                        .map(named -> named.mark())
                        .noneMatch((TimeMark zone) -> next.holds(zone.start()));
    }
}
