package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Lexicon;
import java.util.Optional;

/**
 * Names such as {@code pg-orders-live} that a team gave to a machine or a database: told by the word for one that stands
 * at the name, or by a number behind words for what machines do.
 */
final class HouseNames {

    /** Chars that may stand between a name and the word for what it names. */
    private static final int BESIDE = 3;

    private static final int SHORTEST = 4;
    /** Nobody gives a name as long as this; the whole of it would be looked up. */
    private static final int LONGEST = 64;
    /** Hexadecimal digits in a row of which at least one is a digit, as in an ID. */
    private static final int ID = 8;

    private static final int MOST_DIGITS = 3;

    /** Chars between a name and what happens to machines alone. */
    private static final int NEAR = 24;

    private HouseNames() {}

    /** The first of them in the author's words. */
    static Optional<Span> first(Page page) {
        for (Sentence sentence : page.sentences()) {
            if (sentence.spoken()) {
                Optional<Span> found = in(page, sentence);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> in(Page page, Sentence sentence) {
        String lower = page.folded().lower;
        for (int i = sentence.start(); i < sentence.end(); ) {
            int end = i;
            boolean joined = false;
            while (end < sentence.end() && (Chars.alnum(lower.charAt(end)) || joint(lower.charAt(end)))) {
                joined |= joint(lower.charAt(end++));
            }
            if (joined
                    && end - i >= SHORTEST
                    && end - i <= LONGEST
                    && alone(lower, i, end)
                    && !InProgram.named(lower, i, end)
                    && names(page, sentence, i, end)) {
                return Optional.of(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return Optional.empty();
    }

    private static boolean joint(char c) {
        return c == '-' || c == '_';
    }

    private static boolean alone(String lower, int start, int end) {
        char before = Chars.at(lower, start - 1);
        char after = Chars.at(lower, end);
        boolean address = after == '.' && Chars.alnum(Chars.at(lower, end + 1));
        boolean label = after == ':' && Chars.at(lower, end + 1) == ' ';
        boolean labelled = before == ':' && Chars.japanese(Chars.at(lower, start - 2));
        return !Chars.alnum(before)
                && (labelled || "-_./:@=\\#&".indexOf(before) < 0)
                && !address
                && ("/:=@(\\".indexOf(after) < 0 || label);
    }

    private static boolean names(Page page, Sentence sentence, int start, int end) {
        String name = page.lower(start, end);
        int letters = name.length();
        while (letters > 0 && Chars.digit(name.charAt(letters - 1))) {
            letters--;
        }
        int digits = name.length() - letters;
        long joints = name.chars().filter(c -> joint((char) c)).count();
        boolean shaped = Chars.letter(name.charAt(0)) && joints > 0 && digits <= MOST_DIGITS && letters > 2;
        if (!shaped || other(page, sentence, start, end, name, letters)) {
            return false;
        }
        boolean part = part(page, name.substring(0, letters));
        // of names with an underscore most are variables
        boolean several = joints > 1 && name.indexOf('_') < 0;
        return at(page, sentence, start, end, "house.kind")
                || digits > 0 && (several || part)
                || part && (start == sentence.start() && Chars.at(page.folded().lower, end) == ':')
                || part
                        && (at(page, sentence, start, end, "net.kind")
                                || page.distance(start, end, "machine.state") <= NEAR
                                || page.has(page.sentenceAt(start), "machine.sure"));
    }

    /** Whether a part of it says what the machine is for, as in {@code crm-front} or {@code fileserver-osaka}. */
    private static boolean part(Page page, String name) {
        return page.words().lexicon().holds(name.replace('_', '-'), "house.part");
    }

    /** Whether letters and digits alternate in it as in what a machine has drawn. */
    private static boolean drawn(String name) {
        int changes = 0;
        for (int i = 1; i < name.length(); i++) {
            boolean digit = Chars.digit(name.charAt(i));
            changes +=
                    digit != Chars.digit(name.charAt(i - 1)) && Chars.alnum(name.charAt(i - (digit ? 1 : 0))) ? 1 : 0;
        }
        return changes > MOST_DIGITS;
    }

    private static int hexRun(String name) {
        int longest = 0;
        int run = 0;
        boolean digit = false;
        for (int i = 0; i < name.length(); i++) {
            run = Chars.hex(name.charAt(i)) ? run + 1 : 0;
            digit = run > 0 && (digit && run > 1 || Chars.digit(name.charAt(i)));
            longest = digit ? Math.max(longest, run) : longest;
        }
        return longest;
    }

    /** Whether it is a Region, a type, a ticket, a word of the language, or the name of something else. */
    private static boolean other(Page page, Sentence sentence, int start, int end, String name, int letters) {
        Lexicon lexicon = page.words().lexicon();
        String last = name.substring(0, letters);
        last = last.endsWith("-") || last.endsWith("_") ? last.substring(0, last.length() - 1) : last;
        last = last.substring(Math.max(last.lastIndexOf('-'), last.lastIndexOf('_')) + 1);
        boolean capitals =
                page.folded().text.substring(start, start + letters).chars().noneMatch(c -> c >= 'a' && c <= 'z');
        // OPS-118 is a ticket and NODE_FAILED a state, OPS-GW01 a machine
        boolean ticket = letters < name.length() && "-_".indexOf(name.charAt(letters - 1)) >= 0
                || last.length() < 2
                || letters == name.length() && name.indexOf('_') >= 0;
        boolean ofItsKind = letters == name.length() && ofItsKind(page, sentence, start, last);
        String own = ofItsKind ? name.substring(0, letters - last.length()) : name;
        boolean number = hexRun(name) >= ID || drawn(name);
        boolean version = last.equals("v") && letters < name.length();
        return version
                || capitals
                        && page.distanceBefore(sentence.start(), start, "server.kind") > 1
                        && (ticket || !part(page, name.substring(0, letters)))
                || number
                || page.words().regions().find(name).stream().anyMatch(r -> (r.end() - r.start()) * 2 > name.length())
                || page.words().resourceTypes().id(name)
                || lexicon.begins(name, "server.no")
                || lexicon.holds(own, "house.plain") && !inNetwork(page, sentence, start, end, name)
                || lexicon.holds(last, "server.nopart")
                || letters == name.length() && !ofItsKind && lexicon.holds(last, "house.tail")
                || at(page, sentence, start, end, "server.other")
                || at(page, sentence, start, end, "house.other")
                || at(page, sentence, start, end, "server.cluster")
                        && page.has(page.sentenceAt(start), "cluster.of.tasks");
    }

    /** Whether it names a part of the network, as which {@code prod-private-a} is no plain word. */
    private static boolean inNetwork(Page page, Sentence sentence, int start, int end, String name) {
        return name.chars().filter(c -> joint((char) c)).count() > 1
                && page.distanceBefore(sentence.start(), start, "net.kind") <= 1;
    }

    /** Whether it ends in what it is said to be right before it: 「VPC は prod-vpc です」. */
    private static boolean ofItsKind(Page page, Sentence sentence, int start, String last) {
        return page.words().lexicon().holds(last, "net.kind")
                && page.distanceBefore(sentence.start(), start, "net.kind") <= BESIDE;
    }

    /** Whether a word of the class stands at the name. */
    private static boolean at(Page page, Sentence sentence, int start, int end, String wordClass) {
        return page.distanceBefore(sentence.start(), start, wordClass) <= BESIDE
                || page.distanceBehind(page.sentenceAt(start), end, wordClass) <= BESIDE;
    }
}
