package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a later time than that of the beginning is said to be the beginning after all: of the fault itself and of no part of
 * it, 「エラーは 9:30 からです」, 「止まったのは 9:30 です」; as it was found out, 「店長に聞いたら 9:30 からでした」; or since all was well at the
 * time that was told, 「9:30 に落ちました。9 時はまだ開けました」. 「DB が止まったのは 9:30 です」 is of another stage.
 */
final class ClaimedTime {

    /** With what it ends how it was found out. */
    private static final String LOOKED = "らろと";

    /** Letters of a verb that don't change. */
    private static final int STEM = 2;

    /** With what the name of something else ends. */
    private static final String PART = "はのもがにで";

    private ClaimedTime() {}

    /** Whether that is said of the time itself. */
    static boolean is(Page page, int s, int at) {
        return page.has(s, "time.claim.right")
                || TimesIn.of(page, s).stream()
                        .filter(mark -> mark.start() == at && mark.time().isPresent())
                        .anyMatch(clock -> ofAll(page, s, clock)
                                || found(page, s, clock)
                                || WellAt.fails(page, clock) && refuted(page));
    }

    /** Whether all was well at the time that was told before. */
    static boolean refuted(Page page) {
        return page.setting()
                .thread()
                .flatMap(ClaimedTime::told)
                .filter(told -> page.times().stream()
                        .filter(mark -> mark.time().filter(told::equals).isPresent())
                        .anyMatch(mark -> well(page, mark)))
                .isPresent();
    }

    /** Whether it was all well then. */
    static boolean well(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        return s >= 0 && page.distanceBehind(s, clock.end(), "time.then.well") <= 1;
    }

    private static Optional<LocalTime> told(Setting.InThread thread) {
        return thread.moment()
                .map(moment -> LocalTime.ofInstant(moment.at(), moment.zone()))
                .or(thread::time);
    }

    private static boolean ofAll(Page page, int s, TimeMark clock) {
        boolean since = page.distanceBehind(s, clock.end(), "time.from.behind") <= 1;
        return Stream.of(
                        since ? hits(page, s, "time.claim.noun") : Stream.<Hit>of(),
                        hits(page, s, "time.claim.cleft"),
                        hits(page, s, "time.claim.stop").filter(hit -> stops(page, hit)))
                .flatMap(hits -> hits)
                .filter(hit -> hit.end() <= clock.start() && clock.start() - hit.end() <= 1)
                .anyMatch(hit -> heads(page, s, hit.start()));
    }

    /** Whether the symptom is that it stops: errors that stopped are over. */
    private static boolean stops(Page page, Hit hit) {
        String symptom = page.setting().symptom();
        String verb = page.lower(hit.start(), hit.start() + STEM);
        boolean lost = page.lower(hit.start(), hit.end()).contains("なく");
        return symptom.contains(verb)
                && (lost || Stream.of("ら", "りませ", "な").noneMatch(denied -> symptom.contains(verb + denied)));
    }

    /** Whether nothing stands before that says of which part it is; 「確認したら」, 「見たところ」 don't. */
    private static boolean heads(Page page, int s, int start) {
        Sentence sentence = page.sentences().get(s);
        char before = start > sentence.start() ? page.folded().lower.charAt(start - 1) : '、';
        return !Character.isLetterOrDigit(before) || LOOKED.indexOf(before) >= 0;
    }

    /** Whether somebody looked it up, and says since when it was, of nothing else than the fault. */
    private static boolean found(Page page, int s, TimeMark clock) {
        int start = page.sentences().get(s).start();
        return page.distanceBehind(s, clock.end(), "time.claim.was") == 0
                && page.holds(start, clock.start(), "own.look")
                && PART.indexOf(Chars.at(page.folded().lower, clock.start() - 1)) < 0;
    }

    private static Stream<Hit> hits(Page page, int s, String words) {
        return page.found(page.sentences().get(s), words).stream();
    }
}
