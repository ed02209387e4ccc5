package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a message takes back of values that were told before, and what it puts in their place: 「64 台ではなく 71 台」, "b-3, not
 * b-2", 「7.8% → 11.2%」. A value is a number, or a name that holds one.
 *
 * @param announced whether the message says that it is a correction: 「訂正します」
 * @param wrong the values that it denies
 * @param outdated the values that it says were so, and another number of the same takes the place of
 * @param instead the other values
 * @param of what it says the wrong and the outdated ones are of, sentence by sentence
 * @param fails whether it goes on to tell what fails, 「node-3 ではなく node-4 が落ちています」
 */
public record Correction(
        boolean announced,
        List<Value> wrong,
        List<Value> outdated,
        List<Value> instead,
        List<CountedThings> of,
        boolean fails) {

    private static final int LONGEST_UNIT = 4;
    private static final String WITHIN = "-._";

    private static final String FROM = "から";
    private static final String TO = "にへま";

    /** Chars of a value that hardly stands anywhere else: "3" may be of anything. */
    private static final int NAMED = 3;

    /**
     * A value.
     *
     * @param word letters and digits, in lower case
     * @param unit what is counted, or what else stands right behind; empty where nothing does
     */
    public record Value(String word, String unit) {

        /** Whether words that were told hold it. */
        boolean among(List<Value> told) {
            return told.stream().anyMatch(this::is);
        }

        private boolean is(Value told) {
            boolean same = told.word.equals(word) || named() && told.word.endsWith("-" + word);
            boolean bare = unit.isEmpty() || told.unit.isEmpty();
            return same && (bare ? named() || unit.equals(told.unit) && word.length() > 1 : alike(told) || !number());
        }

        /** Whether it counts the same; 「万」 is short for 「万円」. */
        private boolean alike(Value other) {
            return unit.startsWith(other.unit) || other.unit.startsWith(unit);
        }

        private boolean number() {
            return word.chars().allMatch(c -> Chars.digit((char) c) || c == '.');
        }

        private boolean named() {
            return word.length() >= NAMED || word.chars().anyMatch(c -> Chars.letter((char) c));
        }
    }

    /** What the message on the page takes back. */
    public static Correction of(Page page) {
        String lower = page.folded().lower;
        List<Value> wrong = new ArrayList<>();
        List<Value> outdated = new ArrayList<>();
        List<Value> instead = new ArrayList<>();
        List<CountedThings> of = new ArrayList<>();
        boolean fails = false;
        for (Sentence in : page.sentences()) {
            if (in.spoken() && !page.asks(in)) {
                int told = wrong.size() + outdated.size();
                int denied = wrong.size();
                List<Found> found = found(lower, in.start(), in.end());
                sort(page, lower, in, found, wrong, outdated, instead);
                if (wrong.size() + outdated.size() > told) {
                    // "p99 was 300 ms" names what it counts; in "b-3, not b-2" the names are the values
                    boolean names = wrong.size() > denied;
                    List<Span> numbers = found.stream()
                            .filter(one -> names || one.value.number())
                            .map(one -> new Span(one.start, one.unitEnd))
                            .toList();
                    of.add(CountedThings.of(page.words().lists(), lower, new Span(in.start(), in.end()), numbers));
                    fails |= page.has(page.sentenceAt(in.start()), "fail");
                }
            }
        }
        boolean announced = page.words().restatements().announces(lower) && !page.hasAnywhere("correction.else");
        return new Correction(announced, wrong, outdated, instead, of, fails);
    }

    /**
     * Whether it tells anew what those words tell, with another value; where they count who is hit, a number that was so before
     * is one of theirs.
     */
    public boolean retells(String told, boolean counts) {
        List<Value> values = values(told);
        String lower = new Folded(told).lower;
        return (denies(values) && (counts || !fails) || counts && recounts(values))
                && of.stream().allMatch(things -> things.among(lower, counts));
    }

    private static void sort(
            Page page,
            String lower,
            Sentence in,
            List<Found> all,
            List<Value> wrong,
            List<Value> outdated,
            List<Value> instead) {
        for (Found found : all) {
            boolean denied = page.meant(found.start, found.end) == Retractions.Meant.NO
                    || page.meant(found.start, found.unitEnd) == Retractions.Meant.NO;
            boolean past = page.words()
                            .restatements()
                            .outdated(
                                    " "
                                            + lower.substring(in.start(), found.start)
                                                    .strip(),
                                    lower.substring(found.unitEnd, in.end()).strip())
                    && leads(lower, found, all);
            (denied ? wrong : past && found.value.number() ? outdated : instead).add(found.value);
        }
    }

    /** Whether 「から」 behind it, if it is there, leads to another number: 「40件から120件に」, but 「40件から1件抜粋」. */
    private static boolean leads(String lower, Found from, List<Found> all) {
        return !lower.startsWith(FROM, from.unitEnd)
                || all.stream()
                        .filter(one -> one.start > from.start)
                        .limit(1)
                        .anyMatch(one -> TO.indexOf(Chars.at(lower, one.unitEnd)) >= 0);
    }

    /** The values that words hold. */
    public static List<Value> values(String words) {
        String lower = new Folded(words).lower;
        return found(lower, 0, lower.length()).stream().map(Found::value).toList();
    }

    private record Found(Value value, int start, int end, int unitEnd) {}

    private static List<Found> found(String lower, int from, int limit) {
        List<Found> all = new ArrayList<>();
        for (int at = from; at < limit; ) {
            int end = end(lower, at, limit);
            int unit = Chars.skipBlanks(lower, end);
            int unitEnd = unit;
            while (unitEnd < limit && unitEnd - unit < LONGEST_UNIT && counts(lower.charAt(unitEnd))) {
                unitEnd++;
            }
            if (end > at && digits(lower, at, end)) {
                boolean bare = unitEnd == unit;
                String unitWord = bare ? "" : lower.substring(unit, unitEnd);
                Value value = new Value(lower.substring(at, end).replace(",", ""), unitWord);
                all.add(new Found(value, at, end, bare ? end : unitEnd));
            }
            at = Math.max(end, at + 1);
        }
        return all;
    }

    /** Whether it denies a value that those words hold, and names another. */
    public boolean denies(List<Value> told) {
        return wrong.stream().anyMatch(value -> value.among(told)) && puts(told);
    }

    /** Whether it counts anew what those words count. */
    private boolean recounts(List<Value> told) {
        return outdated.stream()
                .anyMatch(old -> old.among(told) && instead.stream().anyMatch(now -> now.number() && now.alike(old)));
    }

    private boolean puts(List<Value> told) {
        // "it was 45, not 40" names the right one in the past
        return Stream.concat(instead.stream(), outdated.stream()).anyMatch(value -> !value.among(told));
    }

    private static int end(String lower, int start, int limit) {
        int end = start;
        while (end < limit && (Chars.alnum(lower.charAt(end)) || end > start && joint(lower, end))) {
            end++;
        }
        return end;
    }

    /** Whether a mark stands there within a value; a comma only between digits. */
    private static boolean joint(String lower, int at) {
        char next = Chars.at(lower, at + 1);
        return WITHIN.indexOf(lower.charAt(at)) >= 0 && Chars.alnum(next)
                || lower.charAt(at) == ',' && Chars.digit(lower.charAt(at - 1)) && Chars.digit(next);
    }

    private static boolean digits(String lower, int start, int end) {
        return lower.substring(start, end).chars().anyMatch(c -> Chars.digit((char) c));
    }

    /** Letters, kanji and the sign of a share; hiragana begins the next word. */
    private static boolean counts(char c) {
        return c == '%' || Chars.japanese(c) && !Chars.hiragana(c);
    }
}
