package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a page hold of dates, clock times and offsets.
 *
 * @param chars by sentence, how many chars belong to them
 * @param retracted the sentences in which one is named only to be taken back
 * @param timed the sentences that have a clock time, and what stands over them or over the title that is their date
 * @param onlyDate the date, where there is no other
 * @param zones the reporter's, and all that are named
 */
public record TimesIn(
        int[] chars,
        BitSet retracted,
        BitSet timed,
        @Nullable TimeMark onlyDate,
        Set<ZoneId> zones) {

    /** Chars of a sentence beside its times that leave it an answer: 「です」, "it was", 「訂正です、」, 「いや、日付は…です」. */
    public static final int ANSWER = 14;

    /** Chars of the marks of a title, {@code ### }. */
    private static final int TITLE = 4;

    public static TimesIn of(Page page) {
        List<TimeMark> dates = page.times().stream()
                .filter(mark -> mark.date().isPresent())
                .limit(2)
                .toList();
        TimesIn counted = new TimesIn(
                new int[page.sentences().size()],
                new BitSet(),
                new BitSet(),
                dates.size() == 1 ? dates.get(0) : null,
                zones(page));
        for (TimeMark mark : page.times()) {
            int s = page.sentenceAt(mark.start());
            if (s >= 0) {
                counted.chars()[s] += mark.end() - mark.start();
                if (mark.time().isPresent()) {
                    int heading = page.sentences().get(s).heading();
                    counted.timed().set(s);
                    counted.timed().set(heading < 0 ? s : heading);
                } else if (s > 0
                        && page.sentences().get(s - 1).part() == Part.HEADING
                        && titles(page.sentences().get(s), mark)) {
                    counted.timed().set(s - 1);
                }
                if (page.meant(mark.start(), mark.end()) != Retractions.Meant.YES) {
                    counted.retracted().set(s);
                }
            }
        }
        return counted;
    }

    /** Whether the date is a title: {@code ### 2026-04-15}, with the times of that day below. */
    private static boolean titles(Sentence sentence, TimeMark mark) {
        return sentence.end() - sentence.start() <= mark.end() - mark.start() + TITLE;
    }

    /** Chars of the sentence that belong to no date, clock time or offset. */
    public static int beside(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return sentence.end() - sentence.start() - page.timesIn().chars()[s];
    }

    /** The marks from the beginning of the sentence to that of the next. */
    public static List<TimeMark> of(Page page, int s) {
        List<Sentence> sentences = page.sentences();
        int next = s + 1 < sentences.size() ? sentences.get(s + 1).start() : Integer.MAX_VALUE;
        List<TimeMark> times = page.times();
        return times.subList(first(times, sentences.get(s).start()), first(times, next));
    }

    private static Set<ZoneId> zones(Page page) {
        Stream<String> offsets = page.times().stream().map(TimeMark::zone).filter(zone -> !zone.isEmpty());
        Stream<String> named = page.zones().stream().map(zone -> zone.mark().zone());
        Stream<ZoneId> all = Stream.concat(offsets, named).distinct().map(ZoneId::of);
        return Stream.concat(Stream.of(page.setting().zone()), all).collect(Collectors.toUnmodifiableSet());
    }

    /** The first of times in the order of the text that begins there or behind; a text may hold thousands. */
    public static int first(List<TimeMark> times, int place) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
