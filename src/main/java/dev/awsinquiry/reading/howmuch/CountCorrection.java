package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code howmuch.quantified} by a reply that puts a count right which was told before: 「300 件ではなく 50 件でした」, "actually it
 * was 50, not 300", 「実際は 50 件でした」. It names what is counted in few words or in none, so that nothing else could tell.
 */
public final class CountCorrection implements Recogniser {

    private static final int LONGEST_UNIT = 12;

    /** What parts the digits of dates, times and versions. */
    private static final String JOINTS = ":-/.,";

    /** What a name hangs its number on: 「node-2」「s3://log/1」. */
    private static final String HINGES = "-_/@#";

    /** A number, without the marks between its digits, and what it counts; no word where nothing stands behind it. */
    record Count(int start, int end, String digits, String unit, int unitEnd) {}

    @Override
    public void read(Page page, Notes notes) {
        Optional<String> told = page.setting().counted();
        if (told.isEmpty()) {
            return;
        }
        Set<String> digits = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (Count count : counts(new Folded(told.get()).lower, 0, Integer.MAX_VALUE)) {
            digits.add(count.digits());
            units.add(count.unit());
        }
        units.remove("");
        for (Sentence sentence : page.sentences()) {
            if (sentence.spoken() && Recount.tells(page, sentence)) {
                if (putRight(page, sentence, digits, units)) {
                    // the number alone says it better, where somebody else finds it
                    notes.stateWords(Fact.HOWMUCH_QUANTIFIED, sentence.start(), sentence.end(), 0);
                }
            }
        }
    }

    /** Whether the words count anew what those before counted: the same unit, another number. */
    public static boolean replaces(String words, String before) {
        List<Count> told = counts(new Folded(before).lower, 0, Integer.MAX_VALUE);
        return counts(new Folded(words).lower, 0, Integer.MAX_VALUE).stream()
                .anyMatch(now -> told.stream().noneMatch(count -> count.digits().equals(now.digits()))
                        && told.stream()
                                .anyMatch(count -> count.unit().equals(now.unit())
                                        || now.unit().isEmpty()));
    }

    private static boolean putRight(Page page, Sentence sentence, Set<String> digits, Set<String> units) {
        String lower = page.folded().lower;
        boolean denied = false;
        boolean other = false;
        boolean alike = false;
        for (Count count : counts(lower, sentence.start(), sentence.end())) {
            if (digits.contains(count.digits())) {
                denied |= denied(page, count.start(), count.end()) || denied(page, count.start(), count.unitEnd());
            } else {
                other = true;
                alike |= units.contains(count.unit());
            }
        }
        return denied && other
                || other
                        && sharesOnly(page, sentence)
                        && shareIn(
                                page.words().lists(),
                                new Folded(page.setting().counted().orElse("")).lower)
                || alike && page.words().restatements().countAnew(lower.substring(sentence.start(), sentence.end()));
    }

    /** Whether a share is all that the sentence says: 「3 割でした」. */
    static boolean sharesOnly(Page page, Sentence sentence) {
        String lower = page.folded().lower;
        WordLists lists = page.words().lists();
        List<Count> counts = counts(lower, sentence.start(), sentence.end());
        if (counts.size() != 1 || shareEnd(lists, lower, counts.get(0)) < 0) {
            return false;
        }
        Span share = new Span(counts.get(0).start(), shareEnd(lists, lower, counts.get(0)));
        return BareAnswer.alone(page, page.sentenceAt(share.start()), List.of(share));
    }

    /** Whether the words name a share of a whole. */
    static boolean shareIn(WordLists lists, String lower) {
        return counts(lower, 0, lower.length()).stream().anyMatch(count -> shareEnd(lists, lower, count) >= 0);
    }

    /** Behind the sign of a share, with what makes it a rough one; -1 where it counts something else. */
    private static int shareEnd(WordLists lists, String lower, Count count) {
        int at = Chars.skipBlanks(lower, count.end());
        for (String sign : lists.of("share.sign")) {
            if (lower.startsWith(sign, at)) {
                int end = at + sign.length();
                return lists.of("share.rough").stream()
                        .filter(rough -> lower.startsWith(rough, end))
                        .mapToInt(rough -> end + rough.length())
                        .findFirst()
                        .orElse(end);
            }
        }
        return -1;
    }

    private static boolean denied(Page page, int start, int end) {
        return page.meant(start, end) == Retractions.Meant.NO;
    }

    static List<Count> counts(String lower, int from, int limit) {
        List<Count> counts = new ArrayList<>();
        int to = Math.min(lower.length(), limit);
        for (int start = from; start < to; ) {
            if (!Chars.digit(lower.charAt(start)) || Chars.alnum(Chars.at(lower, start - 1)) || named(lower, start)) {
                start++;
                continue;
            }
            int end = start;
            boolean dated = false;
            while (end < to && (Chars.digit(lower.charAt(end)) || joint(lower, end))) {
                dated |= ":-/".indexOf(lower.charAt(end)) >= 0;
                end++;
            }
            int unit = Chars.skipBlanks(lower, end);
            int unitEnd = unit;
            while (unitEnd < to && unitEnd - unit < LONGEST_UNIT && word(lower.charAt(unitEnd))) {
                unitEnd++;
            }
            if (!dated) {
                String digits = lower.substring(start, end).replace(",", "");
                counts.add(new Count(start, end, digits, lower.substring(unit, unitEnd), unitEnd));
            }
            start = end;
        }
        return counts;
    }

    /** Whether the number is a name's: 「us-east-1 向け」「node-2」, or that of an address. */
    private static boolean named(String lower, int start) {
        return HINGES.indexOf(Chars.at(lower, start - 1)) >= 0
                && (Chars.letter(Chars.at(lower, start - 2)) || HINGES.indexOf(Chars.at(lower, start - 2)) >= 0);
    }

    private static boolean joint(String lower, int at) {
        return JOINTS.indexOf(lower.charAt(at)) >= 0 && Chars.digit(Chars.at(lower, at + 1));
    }

    /** Letters and kanji; hiragana begins the next word. */
    private static boolean word(char c) {
        return Chars.letter(c) || Chars.japanese(c) && !Chars.hiragana(c);
    }
}
