package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.ArrayList;
import java.util.List;

/**
 * What a message that puts a number right says the number is of: 「アラートは40件でしたが」 takes nothing from 40 orders that fail.
 * Words that may stand beside any number, 「さっき」, "it was", name nothing, and 失敗, "errors", may be of whatever fails.
 *
 * @param things what it names, in lower case
 * @param harms what it says of whatever fails
 */
public record CountedThings(List<String> things, List<String> harms) {

    private static final String NONE = "count.of.none";
    private static final String HARM = "count.of.harm";
    private static final String PARTICLES = "はがのも";

    /** Chars of a plural's stem. */
    private static final int STEM = 3;

    /** What stands beside those numbers of a sentence. */
    static CountedThings of(WordLists lists, String lower, Span in, List<Span> numbers) {
        boolean japanese = lower.substring(in.start(), in.end()).chars().anyMatch(c -> Chars.japanese((char) c));
        int last = numbers.get(numbers.size() - 1).end();
        List<String> things = new ArrayList<>();
        List<String> harms = new ArrayList<>();
        for (int at = in.start(); at < in.end(); ) {
            int start = at;
            int number = numbers.stream()
                    .filter(one -> one.start() == start)
                    .mapToInt(Span::end)
                    .findFirst()
                    .orElse(start);
            int end = number;
            while (number == start && end < in.end() && part(lower.charAt(end), japanese) && !begins(numbers, end)) {
                end++;
            }
            String word = lower.substring(number, end);
            boolean said = japanese ? said(lower, end, numbers) : end <= last || beside(lower, start);
            if (said && word.chars().anyMatch(Character::isLetter) && !lists.has(NONE, word)) {
                boolean harm = lists.of(HARM).stream().anyMatch(ill -> of(word, ill));
                (harm ? harms : things).add(word);
            }
            at = Math.max(end, start + 1);
        }
        return new CountedThings(things, harms);
    }

    /** 「失敗件数」 is of what fails as well. */
    private static boolean of(String word, String ill) {
        return Chars.japanese(ill.charAt(0)) ? word.startsWith(ill) : word.equals(ill);
    }

    /** Whether a particle follows, or one of the numbers: 「確認したら」 is no noun. */
    private static boolean said(String lower, int end, List<Span> numbers) {
        int at = Chars.skipBlanks(lower, end);
        return PARTICLES.indexOf(Chars.at(lower, at)) >= 0 || begins(numbers, at);
    }

    private static boolean begins(List<Span> numbers, int at) {
        return numbers.stream().anyMatch(one -> one.start() == at);
    }

    /** Whether a number stands right before it. */
    private static boolean beside(String lower, int at) {
        char before = Chars.at(lower, Chars.beforeBlanks(lower, 0, at) - 1);
        return Chars.digit(before) || before == '%';
    }

    private static boolean part(char c, boolean japanese) {
        return japanese
                ? Chars.alnum(c) || Chars.japanese(c) && !Chars.hiragana(c) && c > '\u3002'
                : Chars.alnum(c) || c == '\'' || c == '-';
    }

    /** Whether told words hold all that it names, harm aside where they count what is hit. */
    boolean among(String told, boolean counts) {
        return things.stream().allMatch(thing -> holds(told, thing))
                && (counts || harms.stream().allMatch(harm -> holds(told, harm)));
    }

    private static boolean holds(String told, String thing) {
        boolean plural = thing.endsWith("s") && thing.length() > STEM;
        return told.contains(plural ? thing.substring(0, thing.length() - 1) : thing);
    }
}
