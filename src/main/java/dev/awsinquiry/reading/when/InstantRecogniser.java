package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Corrected;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.OtherPutRight;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.SpokenDays;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code when.exact}: a date and a clock time that belong together. */
public final class InstantRecogniser implements Recogniser {

    /** Chars that may lie between a date and its clock time, or the other way round, across sentences. */
    private static final int NEAR = 60;
    /** Chars between a date and the word that says the same day in other words. */
    private static final int BESIDE = 3;

    private static final String NOT_OBSERVED = "time.notobserved";

    /** Chars of a sentence that is but a time. */
    private static final int ALONE = 8;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Override
    public void read(Page page, Notes notes) {
        List<TimeMark> marks = OtherPutRight.is(page) ? List.of() : BesideLog.meant(page);
        for (int i = 0; i < marks.size(); i++) {
            TimeMark clock = marks.get(i);
            if (clock.time().isPresent()
                    && observed(page, clock.start(), clock.end())
                    && (!Making.told(page, clock) || Making.failed(page, clock))
                    && !Passing.time(page, clock.start())
                    && !AwsTold.at(page, clock.start(), clock.end())
                    && !EndField.at(page, clock)
                    && !LastGood.is(page, clock)
                    && !LastGood.other(page, clock)
                    && !GivesWay.is(page, clock)
                    && page.meant(clock.start(), clock.end()) != Retractions.Meant.NO) {
                note(page, notes, marks, i);
            }
        }
    }

    /** Whether it came once more then: the beginning that was told in the thread stays where it is. */
    private static boolean repeats(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        return page.setting().thread().isPresent()
                && page.setting().stated(Fact.WHEN_EXACT)
                && (page.has(s, "time.again") || alone(page, s) && page.has(s - 1, "time.again"))
                && !Corrected.tells(page, s);
    }

    /** Whether the sentence says no more than a time: 「また切れました 3:05」. */
    private static boolean alone(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return sentence.end() - sentence.start() <= ALONE;
    }

    private static void note(Page page, Notes notes, List<TimeMark> marks, int at) {
        TimeMark clock = marks.get(at);
        LocalTime time = clock.time().orElseThrow();
        TimeMark date = dateFor(page, marks, at);
        Optional<NumberedDay> numbered = NumberedDay.of(page, clock.start());
        Optional<LocalDate> known =
                numbered.map(NumberedDay::date).or(() -> page.setting().knownDate());
        if (date != null) {
            int start = Math.min(date.start(), clock.start());
            int end = Math.max(date.end(), Vaguer.end(page, clock));
            int weight = TimeWeight.of(page, clock);
            if (notes.takes(Fact.WHEN_EXACT, weight) && page.meant(start, end) != Retractions.Meant.NO) {
                SpokenDays.moment(page, date, Midnight.crossed(page, date, clock))
                        .filter(moment -> !date.spoken() || DayOfReply.told(page, clock))
                        .filter(moment -> !Ahead.is(page, date, clock, moment))
                        .map(moment -> LogInZone.told(page, clock, moment))
                        .ifPresent(moment -> notes.state(Fact.WHEN_EXACT, local(moment), start, end, weight));
            }
        } else if (known.isPresent() && completes(page, clock) && !repeats(page, clock)) {
            int weight = Math.min(1, TimeWeight.of(page, clock));
            int start = numbered.map(NumberedDay::start).orElse(clock.start());
            Optional<LocalDateTime> moment = numbered.isPresent()
                    ? known.map(day -> day.atTime(time))
                    : DayOfMoment.of(page, clock, known.get());
            moment.ifPresent(then -> notes.state(Fact.WHEN_EXACT, local(then), start, Vaguer.end(page, clock), weight));
        }
    }

    /** Whether a date that was given elsewhere is that of the clock time. */
    private static boolean completes(Page page, TimeMark clock) {
        return page.setting().thread().isPresent()
                ? DayOfReply.answers(page, clock)
                : !page.has(page.sentenceAt(clock.start()), "time.otherday")
                        && !page.has(page.sentenceAt(clock.start()), "time.well");
    }

    /** The date that the clock time belongs to: the nearest before it, else one right behind it. */
    private static @Nullable TimeMark dateFor(Page page, List<TimeMark> marks, int at) {
        TimeMark clock = marks.get(at);
        int sentence = page.sentenceAt(clock.start());
        TimeMark own = at + 1 < marks.size() ? marks.get(at + 1) : clock;
        if (own.spoken() && own.start() - clock.end() <= BESIDE && page.sentenceAt(own.start()) == sentence) {
            return own; // "2 pm yesterday, failing since 9:15 this morning"
        }
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            TimeMark date = marks.get(i);
            if (date.date().isPresent()) {
                int of = page.sentenceAt(date.start());
                boolean same = of == sentence
                        || (sentence - of <= 3
                                && clock.start() - date.end() <= NEAR
                                && !TwoZones.between(page, marks, i, clock));
                if (same && !otherDay(page, date, clock) && observed(page, date.start(), stretch(date, clock))) {
                    return date;
                }
                break;
            }
        }
        for (int i = at + 1; i < marks.size() && i <= at + 4; i++) {
            TimeMark date = marks.get(i);
            if (date.date().isPresent()) {
                boolean close = date.start() - clock.end() <= 36
                        && page.sentenceAt(date.start()) == sentence
                        && !timed(marks, i, clock);
                return close ? date : ofAll(page, clock);
            }
        }
        return onlyDate(page, clock);
    }

    /** Whether a clock time of its own stands right behind a date: "13:05 to 13:20, last on 2 Apr 13:06". */
    private static boolean timed(List<TimeMark> marks, int at, TimeMark clock) {
        TimeMark date = marks.get(at);
        TimeMark next = at + 1 < marks.size() ? marks.get(at + 1) : date;
        boolean own = date.time().isEmpty() ? next.time().isPresent() && next.start() - date.end() <= 1 : true;
        return own && date.start() > clock.end() + 1;
    }

    /** The only date of the text, told before the clock time at which something began, however far. */
    private static @Nullable TimeMark onlyDate(Page page, TimeMark clock) {
        TimeMark date = page.timesIn().onlyDate();
        int s = page.sentenceAt(clock.start());
        if (ofAll(page, clock) != null) {
            return date;
        }
        boolean told = date != null
                && date.end() <= clock.start()
                && page.sentences().get(s).spoken()
                && Passing.begins(page, s)
                && !TwoZones.between(page, page.times(), TimesIn.first(page.times(), date.start()), clock)
                && !otherDay(page, date, clock)
                && observed(page, date.start(), date.end());
        return told ? date : null;
    }

    /** The only date of the text, where it is said to be that of all times: 「※日付はすべて 4/15」. */
    private static @Nullable TimeMark ofAll(Page page, TimeMark clock) {
        TimeMark date = page.timesIn().onlyDate();
        boolean all =
                date != null && page.has(page.sentenceAt(date.start()), "date.of.all") && !otherDay(page, date, clock);
        return all ? date : null;
    }

    /** The end of a date and its clock time where they stand together, otherwise of the date. */
    private static int stretch(TimeMark date, TimeMark clock) {
        return clock.end() > date.end() && clock.start() - date.end() <= BESIDE * 2 ? clock.end() : date.end();
    }

    /** Whether 翌日 or "the next day" stands between a date and a clock time; 「昨日(4/15)」 only says the date twice. */
    private static boolean otherDay(Page page, TimeMark date, TimeMark clock) {
        int sentence = page.sentenceAt(clock.start());
        if (date.spoken()) {
            return page.holds(date.end(), clock.start(), "time.otherday")
                    || page.sentenceAt(date.start()) != sentence
                            && !SpokenDays.begins(page, date)
                            && !beforeNoticed(page, date, clock);
        }
        boolean together = clock.start() >= date.end() && clock.start() - date.end() <= BESIDE;
        if (together || !page.has(sentence, "time.otherday")) {
            return false;
        }
        boolean beside = page.distance(date.start(), date.end(), "time.otherday") <= BESIDE;
        return page.sentenceAt(date.start()) != sentence || !beside;
    }

    /** Whether it began at that time and was noticed later on the day that is spoken of: 「昨日の 22:15 に気づきました。21:50 からでした」. */
    private static boolean beforeNoticed(Page page, TimeMark date, TimeMark clock) {
        int noticed = page.sentenceAt(date.start());
        int next = TimesIn.first(page.times(), date.end());
        Optional<LocalTime> then =
                next < page.times().size() && page.times().get(next).start() - date.end() <= BESIDE
                        ? page.times().get(next).time()
                        : Optional.empty();
        return (page.has(noticed, "time.begins") || page.has(noticed, "fail"))
                && TimeWeight.begins(page, clock)
                && then.filter(time -> time.isAfter(clock.time().orElseThrow())).isPresent();
    }

    /** Whether something was seen at that time: no plan, schedule or validity stands nearer to it than what happened. */
    static boolean observed(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        if (s < 0) {
            return false;
        }
        Part part = page.sentences().get(s).part();
        boolean foreign = part == Part.STATUS || part == Part.TEMPLATE;
        if (foreign || page.topic(s).equals("schedule") || Notice.field(page, s) || hoped(page, s, start, end)) {
            return false;
        }
        int other = page.distance(start, end, NOT_OBSERVED);
        return other == Page.FAR
                || page.distance(start, end, "time.observed") < other
                || faultApart(page, s, start, end);
    }

    /** Whether something is hoped for between the same two commas. */
    private static boolean hoped(Page page, int s, int start, int end) {
        Sentence in = page.sentences().get(s);
        String lower = page.folded().lower;
        int from = Math.max(in.start(), Chars.last(lower, "、", in.start(), start - 1) + 1);
        int to = Chars.find(lower, "、", Math.min(end, in.end()), in.end());
        return page.holds(from, to < 0 ? in.end() : to, "time.hoped");
    }

    /** Whether an English clause tells a fault and nothing to come, which another one does: "down since 16:40, planning to roll back". */
    private static boolean faultApart(Page page, int s, int start, int end) {
        Sentence in = page.sentences().get(s);
        return !Lines.hasJapanese(page.folded().text, in.start(), in.end())
                && page.clauses(s).stream()
                        .anyMatch(clause -> clause.start() <= start
                                && end <= clause.end()
                                && (page.holds(clause.start(), clause.end(), "fail")
                                        || page.holds(clause.start(), clause.end(), "time.apart.en"))
                                && !page.holds(clause.start(), clause.end(), NOT_OBSERVED));
    }

    static String local(LocalDateTime time) {
        return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }
}
