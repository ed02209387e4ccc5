package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reader.text.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date and a clock time that belong together, on the author's clocks.
 *
 * @param at the moment
 * @param start where the earlier of the two begins
 * @param end where the later of the two ends
 * @param clock where the clock time begins
 */
public record Moment(LocalDateTime at, int start, int end, int clock) {

    /** Chars that may lie between a date and its clock time across sentences. */
    private static final int NEAR = 60;

    /** Chars from a clock time to a date behind it. */
    private static final int BEHIND = 36;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** What is said of another day, by which day before today it means. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(一昨日|おととい|day before yesterday)|(昨日|きのう|昨夜|昨晩|ゆうべ|yesterday|last night)|(今日|本日|きょう|今朝|けさ|今晩|今夜|さきほど|さっき|today|this morning|tonight|this afternoon|just now)|(翌日|翌朝|next day|明日|先週|先月|last week)");

    /** The fixed form of a moment: {@code 2026-04-15T10:30}, with its seconds where they aren't 0. */
    public String local() {
        return at.format(at.getSecond() == 0 ? MINUTES : SECONDS);
    }

    /**
     * The moments of a text.
     *
     * @param day the day of what has none of its own; empty where that is unknown
     * @param today the day that 今日 is, where it is known when the words were written; empty where it isn't
     */
    public static List<Moment> in(Page page, List<Shape> shapes, Optional<LocalDate> day, Optional<LocalDate> today) {
        List<Shape> dates = shapes.stream().filter(s -> s.kind() == Kind.DATE).toList();
        List<Moment> moments = new ArrayList<>();
        int next = 0;
        for (Shape clock : shapes) {
            if (clock.kind() != Kind.CLOCK) {
                continue;
            }
            while (next < dates.size() && dates.get(next).start() <= clock.start()) {
                next++;
            }
            Shape before = next > 0 ? dates.get(next - 1) : null;
            Shape behind = next < dates.size() ? dates.get(next) : null;
            int sentence = page.sentenceAt(clock.start());
            boolean same = before != null && page.sentenceAt(before.start()) == sentence;
            boolean near = before != null && sentence - page.sentenceAt(before.start()) <= 3 && clock.start() - before.end() <= NEAR;
            boolean follows = behind != null && behind.start() - clock.end() <= BEHIND && page.sentenceAt(behind.start()) == sentence;
            LocalTime time = clock.time();
            Optional<LocalDate> spoken = today.flatMap(t -> spoken(page, sentence, t));
            if (before != null && (same || near)) {
                moments.add(new Moment(before.date().atTime(time), before.start(), clock.end(), clock.start()));
            } else if (follows) {
                moments.add(new Moment(behind.date().atTime(time), clock.start(), behind.end(), clock.start()));
            } else if (spoken.isPresent()) {
                moments.add(new Moment(spoken.get().atTime(time), clock.start(), clock.end(), clock.start()));
            } else if (dates.size() == 1 && before != null) {
                moments.add(new Moment(before.date().atTime(time), clock.start(), clock.end(), clock.start()));
            } else if (day.isPresent()) {
                moments.add(new Moment(day.get().atTime(time), clock.start(), clock.end(), clock.start()));
            }
        }
        return moments;
    }

    /** The day that a sentence names in words. */
    private static Optional<LocalDate> spoken(Page page, int sentence, LocalDate today) {
        if (sentence < 0) {
            return Optional.empty();
        }
        var in = page.sentences().get(sentence);
        Matcher m = SPOKEN.matcher(page.folded().lower).region(in.start(), in.end());
        if (!m.find() || m.group(4) != null) {
            return Optional.empty();
        }
        return Optional.of(today.minusDays(m.group(1) != null ? 2 : m.group(2) != null ? 1 : 0));
    }

    /** Whether the words speak of another day than that on which they were written. */
    public static boolean ofAnotherDay(String lower) {
        Matcher m = SPOKEN.matcher(lower);
        while (m.find()) {
            if (m.group(3) == null) {
                return true;
            }
        }
        return false;
    }
}
