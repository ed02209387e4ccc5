package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A clock time that puts right another than that of the beginning: 「13:10 でした、失礼」 behind 「14:10 にリリースしました」 tells when
 * the release was.
 */
public final class OtherPutRight {

    /** Chars of a message that tells one thing. */
    private static final int BRIEF = 160;

    /** What has hours of its own, and what was done then. */
    private static final List<String> THINGS = List.of("time.event", "time.first.thing", "time.other.before");

    private OtherPutRight() {}

    /** Whether the reply takes something back, and each clock time of the message before it is of something else. */
    public static boolean is(Page page) {
        if (page.setting().thread().isEmpty() || !takesBack(page) || begins(page)) {
            return false;
        }
        Optional<Page> before = MessageBefore.of(page, BRIEF);
        List<LocalTime> clocks = before.stream()
                .flatMap(message -> message.times().stream())
                .flatMap(mark -> mark.time().stream())
                .toList();
        boolean day = before.filter(OtherPutRight::names).isPresent();
        return (!clocks.isEmpty() || day)
                && !told(page, clocks)
                && before.filter(OtherPutRight::ofElse).isPresent();
    }

    /**
     * Whether a lone time goes on with a message that tells what was done, and of no fault: 「設定を変えました」, 「4/11 の20時ごろ
     * です」.
     */
    static boolean goesOn(Page page) {
        return !page.setting().question().isPresent()
                && MessageBefore.of(page, BRIEF)
                        .filter(message -> !message.hasAnywhere("fail") && !message.hasAnywhere("own.look"))
                        .filter(message -> message.timesIn().timed().isEmpty())
                        .filter(message -> IntStream.range(
                                        0, message.sentences().size())
                                .anyMatch(s -> message.has(s, "own.deed") || message.matches(s, "change.told")))
                        .isPresent();
    }

    /** Whether a message names a day, and no clock time. */
    private static boolean names(Page message) {
        return message.timesIn().timed().isEmpty()
                && IntStream.range(0, message.sentences().size()).anyMatch(s -> SpokenDays.named(message, s));
    }

    /** Whether it says itself which time that is: 「始まりは 14:55 の誤りでした」. */
    private static boolean begins(Page page) {
        return IntStream.range(0, page.sentences().size())
                .anyMatch(s -> Passing.begins(page, s) || page.has(s, "time.noun.onset"));
    }

    private static boolean takesBack(Page page) {
        return page.hasAnywhere("correction.said")
                || page.hasAnywhere("time.put.back")
                || page.sentences().stream().anyMatch(sentence -> page.words()
                        .retractions()
                        .opens(page.folded().lower, sentence.start(), sentence.end()));
    }

    /** Whether one of them is the beginning that was told. */
    private static boolean told(Page page, List<LocalTime> clocks) {
        return page.setting()
                .thread()
                .filter(thread -> thread.stated().containsKey(Fact.WHEN_EXACT))
                .flatMap(Setting.InThread::time)
                .filter(clocks::contains)
                .isPresent();
    }

    private static boolean ofElse(Page message) {
        if (message.timesIn().timed().isEmpty()) {
            return IntStream.range(0, message.sentences().size())
                    .filter(s -> SpokenDays.named(message, s))
                    .allMatch(s -> ofElse(message, s, message.sentences().get(s).start()));
        }
        return message.times().stream()
                .filter(mark -> mark.time().isPresent())
                .allMatch(mark -> ofElse(message, message.sentenceAt(mark.start()), mark.start()));
    }

    private static boolean ofElse(Page message, int s, int at) {
        return s >= 0
                && !message.has(s, "time.onset")
                && (THINGS.stream().anyMatch(thing -> message.has(s, thing))
                        || Passing.ofSomethingElse(message, s, at));
    }
}
