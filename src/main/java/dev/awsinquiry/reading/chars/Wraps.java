package dev.awsinquiry.reading.chars;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the line breaks that only a mail program or a terminal put into a paragraph: the next word would have gone beyond
 * the longest line, and the words say themselves that they go on. All others part what stands in them.
 */
final class Wraps {

    /** Columns of the narrowest paragraph; in shorter lines people say one thing each. */
    private static final int NARROWEST = 35;

    private static final int NARROWEST_JAPANESE = 40;
    /** Columns of a paragraph that somebody who writes a line for each thing hardly fills. */
    private static final int WIDE = 60;
    /** Columns that a line of Japanese may lack, so that no mark begins the next one. */
    private static final int LACKING = 6;

    /** What a point, a heading, a quotation, a row or code begins with. */
    private static final String MARKS = "-*+・•‣◦○→⇒※■□◆◇▼▽▲△●◎★☆【>#|$[{<=~_ \t\u3000\uff1e\uff03";

    private static final String ENDS = ".!?:;。！？：．…」』】)）>}";

    /** What plain sentences end with, as well as much else. */
    private static final String PLAIN = "たるいうすくだぬむつぶぐ";

    private static final String PARTICLES = "をがはにのへとでも、,";
    /** What no word of Japanese begins with, or hardly any sentence. */
    private static final String WITHIN = "をがはにのっゃゅょんーりるれろてただけせずめべ";

    /** What sentences in kana begin with. */
    private static final Set<String> BEGINNINGS = Set.of(
            "この", "その", "あの", "どの", "これ", "それ", "あれ", "どれ", "ここ", "そこ", "どこ", "また", "まず", "まだ", "なお", "なぜ", "なに", "ただ",
            "もう", "もし", "いつ", "いま", "どう", "よろ", "しか", "さら", "つい", "つま", "やは", "ほか", "すべ", "とり", "あと", "みな", "うち", "おそ",
            "お願", "おか", "たぶ", "たと", "ちな", "ひと", "そし", "そう", "こち", "そち", "こう", "あり", "ある", "いろ", "すみ", "ご確", "ご教", "ご対",
            "ほん", "ずっ", "たま", "とき", "やっ", "きの", "さっ", "いず", "はじ", "のち", "なん", "だれ", "わか", "すぐ", "よく", "よう", "ちょ", "まっ",
            "まる");

    private static final Set<String> OPEN_WORDS = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "for", "from", "with", "by", "our",
            "we", "i", "is", "are", "was", "were", "that", "which", "this", "not", "as", "into", "since", "after",
            "when", "while", "it", "its", "my", "be", "been", "has", "have", "had", "can", "could", "will", "would",
            "all", "no", "any", "if", "so", "than", "their", "your", "via", "about");

    /** A line of a paragraph: where it stands, without blanks at its end, and the break behind it. */
    private record Line(int start, int end, int breaks) {}

    private final String text;
    private final BitSet soft = new BitSet();

    private Wraps(String text) {
        this.text = text;
    }

    /** The indices of the line feeds within sentences. */
    static BitSet in(String text) {
        Wraps wraps = new Wraps(text);
        int first = text.indexOf('\n');
        if (first >= 0 && text.length() > NARROWEST) {
            wraps.find();
        }
        return wraps.soft;
    }

    private void find() {
        List<Line> paragraph = new ArrayList<>();
        boolean code = false;
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int stop = end;
            while (stop > start && text.charAt(stop - 1) <= ' ') {
                stop--;
            }
            boolean fence = text.startsWith("```", start);
            code ^= fence;
            if (code || fence || stop == start || MARKS.indexOf(text.charAt(start)) >= 0) {
                wrapped(paragraph);
                paragraph.clear();
            } else {
                paragraph.add(new Line(start, stop, end));
            }
            start = end + 1;
        }
        wrapped(paragraph);
    }

    private void wrapped(List<Line> lines) {
        // people mostly write a paragraph in one line
        if (lines.size() < 2) {
            return;
        }
        int[] widths = lines.stream().mapToInt(this::width).toArray();
        int widest = Arrays.stream(widths).max().orElse(0);
        BitSet full = new BitSet();
        boolean sure = false;
        for (int i = 0; i + 1 < lines.size() && widest >= NARROWEST; i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (goesOn(line, widths[i], next, widest)) {
                full.set(line.breaks());
                sure |= open(line, next, lines.size() > 2 || widest >= WIDE);
            }
        }
        if (sure) {
            soft.or(full);
        }
    }

    /** Whether the first word of the next line would have been too long for this one, which ends nothing. */
    private boolean goesOn(Line line, int width, Line next, int widest) {
        boolean japanese = Chars.japanese(text.charAt(line.end() - 1)) || Chars.japanese(text.charAt(next.start()));
        int word = japanese ? LACKING + japaneseWord(next) : 1 + word(next);
        return width + word > widest
                && (!japanese || widest >= NARROWEST_JAPANESE)
                && ENDS.indexOf(text.charAt(line.end() - 1)) < 0
                && !Stops.ended(
                        text.substring(Math.max(line.start(), line.end() - 5), line.end())
                                .toCharArray(),
                        Math.min(5, line.end() - line.start()))
                && (japanese || blanks(line) > 2)
                && !labelled(next);
    }

    /** Whether the words at the break belong together. */
    private boolean open(Line line, Line next, boolean many) {
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.start());
        if (Chars.japanese(first) || Chars.japanese(last)) {
            return PARTICLES.indexOf(last) >= 0 || WITHIN.indexOf(first) >= 0 || many && within(last, next);
        }
        boolean small = first >= 'a' && first <= 'z';
        return last == ',' || OPEN_WORDS.contains(lastWord(line)) || small && many;
    }

    /** Whether a word of kana goes on, or the ending of one begins the line. */
    private boolean within(char last, Line next) {
        char first = text.charAt(next.start());
        boolean ending = Chars.hiragana(first);
        return ending
                        && PLAIN.indexOf(last) < 0
                        && !BEGINNINGS.contains(text.substring(next.start(), Math.min(next.end(), next.start() + 2)))
                || Chars.katakana(first) && Chars.katakana(last);
    }

    private String lastWord(Line line) {
        int start = line.end();
        while (start > line.start() && line.end() - start < 8 && Chars.letter(text.charAt(start - 1))) {
            start--;
        }
        if (line.end() - start == 1 && text.charAt(start) == 't' && "'\u2019".indexOf(Chars.at(text, start - 1)) >= 0) {
            return "not";
        }
        return text.substring(start, line.end()).toLowerCase(Locale.ROOT);
    }

    private int word(Line line) {
        int end = line.start();
        while (end < line.end() && text.charAt(end) != ' ') {
            end++;
        }
        return end - line.start();
    }

    /** Columns of the Latin word that a line begins with. */
    private int japaneseWord(Line line) {
        int end = line.start();
        while (end < line.end() && text.charAt(end) > ' ' && text.charAt(end) < 0x7f) {
            end++;
        }
        return end - line.start();
    }

    private int blanks(Line line) {
        int blanks = 0;
        for (int i = line.start(); i < line.end(); i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks;
    }

    /** Whether the line begins with a label, a number or a time. */
    private boolean labelled(Line line) {
        char first = text.charAt(line.start());
        char second = Chars.at(text, line.start() + 1);
        if (first >= '\u2460' && first <= '\u2473' || Chars.digit(first) && ".)\uff0e".indexOf(second) >= 0) {
            return true;
        }
        int limit = Math.min(line.end(), line.start() + 24);
        for (int i = line.start(); i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\uff1a' || c == ':' && (i + 1 == line.end() || text.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Its columns. */
    private int width(Line line) {
        int width = 0;
        for (int i = line.start(); i < line.end(); i++) {
            width += text.charAt(i) > 0x2000 && (text.charAt(i) < '\uff61' || text.charAt(i) > '\uff9f') ? 2 : 1;
        }
        return width;
    }
}
