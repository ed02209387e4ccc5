package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.OtherPutRight;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.SpokenDays;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.page.Untold;
import dev.awsinquiry.reading.time.BareHour;
import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.when.DayOfReply;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a text tells of the day and the clock time of the beginning, where it may be one without the other. */
record DayTold(Page page, Untold untold) {

    private static final Reader.Day NONE = new Reader.Day(Optional.empty(), false, Optional.empty(), false, "");

    Reader.Day in(String text) {
        if (untold.all() || OtherPutRight.is(page)) {
            return NONE;
        }
        List<TimeMark> told = page.times().stream()
                .filter(mark -> mark.date().isPresent() || mark.time().isPresent())
                .filter(mark -> DayOfReply.told(page, mark) && !asked(page.sentenceAt(mark.start())))
                .filter(mark -> !untold.is(Fact.WHEN_EXACT, mark.start(), mark.end()) && !ahead(mark))
                .toList();
        // a date in digits says it better than 昨日; which day of the writing it is, everything is of
        Optional<TimeMark> date = Stream.concat(
                        told.stream().filter(mark -> !mark.spoken()),
                        told.stream().filter(mark -> SpokenDays.another(page, mark)))
                .filter(mark -> mark.date().isPresent() && (mark.time().isPresent() || ofIt(mark)))
                .findFirst();
        List<TimeMark> clocks =
                told.stream().filter(mark -> mark.time().isPresent()).toList();
        Optional<TimeMark> clock = clocks.stream()
                .filter(mark -> Passing.begins(page, page.sentenceAt(mark.start())))
                .findFirst()
                .or(() -> clocks.stream().findFirst());
        return new Reader.Day(
                date.flatMap(TimeMark::date),
                date.isEmpty() && otherDay(),
                clock.flatMap(TimeMark::time),
                BareHour.in(page.folded().lower).stream()
                        .anyMatch(hour -> !untold.is(Fact.WHEN_EXACT, hour.start(), hour.end())),
                date.isPresent() == clock.isPresent() ? part(clock, text) : words(date.or(() -> clock), text));
    }

    /** Whether a sentence asks others, 「昨日ですか?」, or answers when something else was: it tells no day. */
    private boolean asked(int s) {
        return untold.ofOther(page.sentences().get(s).start())
                || page.asks(page.sentences().get(s));
    }

    /**
     * Whether a date is that of the fault, or all that is said: "the last restore was on Dec 15" tells the day of something
     * else, with which no clock time goes.
     */
    private boolean ofIt(TimeMark date) {
        int s = page.sentenceAt(date.start());
        return Passing.begins(page, s)
                || page.has(s, "fail")
                || page.topic(s).equals("when")
                || page.timesIn().timed().get(s)
                || SpokenDays.another(page, date)
                || TimesIn.beside(page, s) <= TimesIn.ANSWER * 2
                        && !page.has(s, "own.deed")
                        && !page.has(s, "time.made.before")
                        && !page.has(s, "day.of.else");
    }

    /**
     * Whether a clock time of that day is still to come, and isn't said to be of the fault: 「次の便、17時半」 tells colleagues by when
     * something is due.
     */
    private boolean ahead(TimeMark mark) {
        int s = page.sentenceAt(mark.start());
        Sentence in = page.sentences().get(s);
        String said = page.lower(in.start(), in.end());
        return mark.date().isEmpty()
                && Lines.hasJapanese(page.folded().text, in.start(), in.end())
                && !said.contains("ました")
                && !said.contains("でした")
                && page.setting().knownDate().isEmpty()
                && !BareAnswer.alone(page, s, List.of(new Span(mark.start(), mark.end())))
                && !page.has(s, "fail")
                && !page.has(s, "time.otherday")
                && !Passing.begins(page, s)
                && page.setting()
                        .thread()
                        .filter(thread -> thread.reported().isPresent())
                        .filter(thread -> mark.time()
                                .filter(time -> time.atDate(page.setting().today())
                                        .atZone(page.setting().zone())
                                        .toInstant()
                                        .isAfter(thread.written().plus(SpokenDays.ROUNDED)))
                                .isPresent())
                        .isPresent();
    }

    /** Whether another day is spoken of, though it can't be told which; that of a release alone is none. */
    private boolean otherDay() {
        return IntStream.range(0, page.sentences().size())
                .filter(s -> page.sentences().get(s).spoken() && page.has(s, "time.otherday"))
                .anyMatch(s -> !asked(s) && !ofDeed(s) && !well(s));
    }

    /** Whether the sentence tells of those that fare well: "the ones who stayed logged in from last night are fine". */
    private boolean well(int s) {
        return page.has(s, "day.else.well") && !page.has(s, "fail") && !Passing.begins(page, s);
    }

    private boolean ofDeed(int s) {
        return (page.has(s, "own.deed") || page.matches(s, "change.told"))
                && !page.has(s, "fail")
                && !Passing.begins(page, s);
    }

    /** A part of the day, or a day that can't be told, where that is all that is said: 「夕方」, 「先週から」. */
    private String part(Optional<TimeMark> clock, String text) {
        return page.found("day.part").stream()
                .filter(hit -> clock.isEmpty() && !asked(page.sentenceAt(hit.start())))
                .filter(hit ->
                        BareAnswer.alone(page, page.sentenceAt(hit.start()), List.of(new Span(hit.start(), hit.end()))))
                .findFirst()
                .map(hit -> page.folded().span(hit.start(), hit.end()).in(text))
                .orElse("");
    }

    /** The words, with the day that is spoken of beside them: 「今日の10時半」. */
    private String words(Optional<TimeMark> mark, String text) {
        return mark.map(m -> {
                    Span with = SpokenDays.beside(page, m);
                    return page.folded().span(with.start(), with.end()).in(text);
                })
                .orElse("");
    }
}
