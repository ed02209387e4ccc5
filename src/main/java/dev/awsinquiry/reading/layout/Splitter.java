package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** Finds where sentences end within a line. */
final class Splitter {

    /** Takes a stretch of the text. */
    interface Taker {
        void take(int start, int end);
    }

    /** How a sentence goes on behind a word that its author isn't sure of: 「再起動?をしてもらったけど変わらず」. */
    private static final List<String> UNSURE =
            List.of("を", "とか", "みたい", "っぽい", "もした", "もして", "もしま", "もやっ", "もやり", "はした", "はして", "はしま", "はやっ");

    /** Sentences don't end inside a quotation of up to this many characters. */
    private static final int LONGEST_QUOTE = 200;

    /**
     * Chars behind which a sentence ends at the next blank or comma: nobody speaks that long in one breath, and what looks
     * around itself within a sentence would take the longer the longer it is.
     */
    private static final int LONGEST = 500;

    private static final String BREAKS = " ,、\t";

    /** Behind these a sentence without any blank or comma ends, 「10時30分10時30分」, as no word of a program does. */
    private static final String PARTS = "分秒日月年はがをにでとらたるす";

    /** Particles that go on about the English words before them: 「The volume is gone. と出ます」. */
    private static final String PARTICLES = "とがはをのにでもやへっだば";
    /** Chars within which a sentence has more than two words. */
    private static final int FEW_WORDS = 40;

    /** What no ending goes on with behind 「です」: 「ですが」, 「ですよ」, 「ですって」. */
    private static final String OPENERS = "おあそどい";
    /** What goes on about 「です」: 「ご不要です旨」. */
    private static final String SUFFIXES = "旨件為故様等由";

    private static final String OPENING = "「『`\"";
    private static final String CLOSING = "」』`\"";

    private static final String[] EXAMPLES = {
        "e.g.", "eg.", "e.g ", "ex.", "ex:", "ex)", "例)", "例:", "記入例", "入力例", "for example:", "example:"
    };
    /** What examples begin with, and "your" in brackets. */
    private static final String FIRSTS = "e例記入fy";

    private Splitter() {}

    /** Hands over each sentence of the line. */
    static void split(String text, int start, int end, Commas commas, Taker taker) {
        int from = start;
        int unclosed = -1;
        for (int i = start; i < end; i++) {
            int kind = Quotes.kind(OPENING, text.charAt(i));
            if (kind >= 0 && i > unclosed) {
                int close = close(text, i, end, CLOSING.charAt(kind));
                unclosed = close < 0 ? Math.min(end, i + LONGEST_QUOTE) : unclosed;
                i = Math.max(i, close);
                if (i + 1 >= end) {
                    break;
                }
            }
            boolean endless = i - from >= LONGEST && breaks(text.charAt(i));
            if (endless
                    || ends(text, i, end)
                    || EndMarks.trailing(text, from, i, end)
                    || commas.ends(text, from, i, end)) {
                int stop = i + 1;
                while (stop < end && "。!?！？.…」』)".indexOf(text.charAt(stop)) >= 0) {
                    stop++;
                }
                taker.take(from, stop);
                from = Math.min(end, Chars.skipBlanks(text, stop));
                i = from - 1;
            }
        }
        if (from < end) {
            taker.take(from, end);
        }
    }

    /** The mark that closes a quotation, where it isn't too far away; -1 where none does. */
    private static int close(String text, int open, int end, char mark) {
        int limit = Math.min(end, open + LONGEST_QUOTE);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private static boolean ends(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '。') {
            return true;
        }
        boolean last = at + 1 >= end;
        if (c == 'す') {
            return !last && unmarked(text, at);
        }
        char next = last ? ' ' : text.charAt(at + 1);
        if (c == '!' || c == '?') {
            // "cron(0 9 ? * MON-FRI *)" asks nothing
            boolean cron = Chars.at(text, at - 1) == ' ' && Chars.at(text, at + 2) == '*';
            boolean unsure = c == '?' && UNSURE.stream().anyMatch(word -> text.startsWith(word, at + 1));
            return !cron
                    && !unsure
                    && (next == ' '
                            || Chars.japanese(next)
                            || next == c
                            || next == '→'
                            || next == '⇒'
                            || c == '!' && EndMarks.over(text, 0, at));
        }
        return c == '.'
                && !last
                && (next == ' ' || Chars.japanese(next) && PARTICLES.indexOf(next) < 0 && behindEnglish(text, at))
                && !abbreviation(text, at);
    }

    private static boolean breaks(char c) {
        return BREAKS.indexOf(c) >= 0 || PARTS.indexOf(c) >= 0;
    }

    /** Whether 「です」 ends a sentence there without a mark, as on a phone: 「画面が開かないです至急見てください」. */
    private static boolean unmarked(String text, int at) {
        char next = text.charAt(at + 1);
        boolean word = Chars.katakana(next) && next != 'ー'
                || next >= '一' && next <= '龯'
                || Chars.letter(next)
                || OPENERS.indexOf(next) >= 0;
        return Chars.at(text, at - 1) == 'で' && word && SUFFIXES.indexOf(next) < 0;
    }

    /** Whether words with blanks between them end there: blanks between the scripts were dropped, "It fails.よろしく…". */
    private static boolean behindEnglish(String text, int at) {
        int blanks = 0;
        int from = at - 1;
        while (from >= 0 && at - from < FEW_WORDS && text.charAt(from) != '\n' && !Chars.japanese(text.charAt(from))) {
            blanks += text.charAt(from) == ' ' ? 1 : 0;
            from--;
        }
        return blanks > 1 && Chars.letter(text.charAt(at - 1)) && Chars.letter(text.charAt(at - 2));
    }

    /** "e.g.", "i.e.", "N. Virginia", "approx.", "vs.", "No. 5": a full stop that ends no sentence. */
    private static boolean abbreviation(String text, int at) {
        int from = at;
        while (from > 0 && (Chars.letter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        int length = at - from;
        char before = Chars.at(text, from - 1);
        // "J. Smith", but not "it doesn't. What now?"
        if (length == 1 && text.charAt(from) != 'I' && before != '\'' && before != '’' && !Chars.digit(before)) {
            return true;
        }
        String word = text.substring(from, at).toLowerCase(java.util.Locale.ROOT);
        return switch (word) {
            case "e.g", "i.e", "approx", "vs", "no", "a.m", "p.m", "etc", "cf", "mr", "ms", "dr", "ca" ->
                !word.equals("no") || Chars.digit(Chars.at(text, at + 2));
            default -> false;
        };
    }

    /** Where the example in brackets begins that a template left in a heading, {@code Since when (e.g. 16:40)}; else the end. */
    static int bracketedExample(String lower, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (("([<{".indexOf(lower.charAt(i)) >= 0) && example(lower, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** Whether nothing but a remark in brackets with an example in it stands here: {@code [12 digits, e.g. 123456789012]}. */
    static boolean bracketedHelp(String lower, int start, int end) {
        char last = lower.charAt(end - 1);
        boolean bracketed = lower.charAt(start) == '[' && last == ']'
                || lower.charAt(start) == '(' && last == ')'
                || lower.charAt(start) == '<' && last == '>';
        return bracketed
                && (Chars.find(lower, "e.g.", start, end) > 0 || Chars.find(lower, "例", start, end) > 0)
                && lower.indexOf(last, start) == end - 1;
    }

    /** Whether nothing but an example in brackets, or behind 「例:」, stands here: what a template left over. */
    static boolean example(String lower, int start, int end) {
        int at = start;
        while (at < end && "[(<{`_* ".indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        boolean bracket = at > start;
        if (FIRSTS.indexOf(Chars.at(lower, at)) < 0) {
            return false;
        }
        for (String mark : EXAMPLES) {
            if (lower.startsWith(mark, at)) {
                return true;
            }
        }
        return bracket && (lower.startsWith("your ", at) || lower.startsWith("your-", at) || lower.startsWith("例", at));
    }
}
