package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code when.exact} from the number of a day and nothing else, where another day was understood: 「28 日でした」, "sorry, it was
 * the 28th". It is the nearest day of that number.
 */
public final class DayNumberOfReply implements Recogniser {

    /** Days between the two that are taken for each other. */
    private static final long NEAR = 3;

    private static final int MOST_DIGITS = 2;
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
    private static final List<String> BEFORE = List.of("the ", "on ");

    /** A number of a day. */
    private record Numbered(Span span, int number) {}

    @Override
    public void read(Page page, Notes notes) {
        Setting setting = page.setting();
        Optional<LocalTime> time = setting.thread().flatMap(Setting.InThread::time);
        boolean clock = page.times().stream().map(TimeMark::time).anyMatch(Optional::isPresent);
        if (time.isEmpty() || clock || !setting.stated(Fact.WHEN_EXACT) || notes.of(Fact.WHEN_EXACT) != null) {
            return;
        }
        LocalDate known = setting.knownDate().orElse(setting.today());
        for (Sentence sentence : page.sentences()) {
            meant(page, sentence).ifPresent(day -> nearest(known, day.number(), setting.today())
                    .ifPresent(date -> notes.state(
                            Fact.WHEN_EXACT,
                            InstantRecogniser.local(date.atTime(time.get())),
                            day.span().start(),
                            day.span().end(),
                            1)));
        }
    }

    /** The day that the sentence tells, and nothing beside those that it takes back. */
    private static Optional<Numbered> meant(Page page, Sentence sentence) {
        if (!sentence.spoken() || page.asks(sentence)) {
            return Optional.empty();
        }
        List<Numbered> days = numbered(page.folded().lower, sentence);
        List<Numbered> meant = days.stream()
                .filter(day -> page.meant(day.span().start(), day.span().end()) == Retractions.Meant.YES)
                .toList();
        List<Span> said = days.stream().map(day -> rest(page, day, sentence)).toList();
        return meant.size() == 1 && BareAnswer.alone(page, page.sentenceAt(sentence.start()), said)
                ? Optional.of(meant.get(0))
                : Optional.empty();
    }

    /** A day with what takes it back behind it. */
    private static Span rest(Page page, Numbered day, Sentence sentence) {
        int end = day.span().end();
        String behind = page.lower(end, sentence.end());
        return Stream.of("ではなくて", "じゃなくて", "ではなく", "じゃなく", "でなく")
                .filter(behind::startsWith)
                .findFirst()
                .map(denied -> new Span(day.span().start(), end + denied.length()))
                .orElseGet(() -> Stream.of("not the ", "not ")
                        .filter(before -> page.folded()
                                .lower
                                .startsWith(before, day.span().start() - before.length()))
                        .findFirst()
                        .map(before -> new Span(day.span().start() - before.length(), end))
                        .orElse(day.span()));
    }

    private static List<Numbered> numbered(String lower, Sentence sentence) {
        List<Numbered> days = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = Chars.digits(lower, at, sentence.end() - at);
            if (end > at && end - at <= MOST_DIGITS && !Chars.alnum(Chars.at(lower, at - 1))) {
                int number = Chars.number(lower, at, end);
                int behind = behind(lower, at, end);
                if (behind > end) {
                    days.add(new Numbered(new Span(at, behind), number));
                }
            }
            at = Math.max(end, at + 1);
        }
        return days;
    }

    /** Where a day ends whose number ends there; the same place where it is none. */
    private static int behind(String lower, int start, int end) {
        int mark = Chars.at(lower, end) == ' ' ? end + 1 : end;
        if (Chars.at(lower, mark) == '日' && "月/-第".indexOf(Chars.at(lower, start - 1)) < 0) {
            return "間前後目おも".indexOf(Chars.at(lower, mark + 1)) < 0 ? mark + 1 : end;
        }
        boolean led = BEFORE.stream().anyMatch(word -> lower.startsWith(word, start - word.length()));
        boolean ordinal = ORDINALS.stream().anyMatch(word -> lower.startsWith(word, end));
        return led && ordinal ? end + 2 : end;
    }

    private static Optional<LocalDate> nearest(LocalDate known, int number, LocalDate today) {
        return Stream.iterate(known.minusDays(NEAR), day -> day.plusDays(1))
                .limit(2 * NEAR + 1)
                .filter(day -> day.getDayOfMonth() == number && !day.isAfter(today))
                .min((one, other) -> Long.compare(distance(known, one), distance(known, other)))
                .filter(day -> !day.equals(known));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
