package dev.awsinquiry.reader.text;

/** What kind of character it is, for the hand-written scanners. ASCII only unless it says otherwise. */
public final class Chars {

    private Chars() {}

    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || upper(c);
    }

    public static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean alnum(char c) {
        return digit(c) || letter(c);
    }

    public static boolean hex(char c) {
        return digit(c) || (c >= 'a' && c <= 'f');
    }

    /** A letter of the block of the usual kanji. */
    public static boolean kanji(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** A letter of hiragana, or a mark among them. */
    public static boolean hiragana(char c) {
        return c >= '\u3041' && c <= '\u309f';
    }

    /** A letter of katakana, or the mark that makes one long. */
    public static boolean katakana(char c) {
        return (c >= '\u30a1' && c <= '\u30fa') || c == '\u30fc';
    }

    /** Kana, kanji and the marks that belong to words of them. */
    public static boolean japanese(char c) {
        return (c >= '\u3041' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || c == '\u3005' || c == '\u3007';
    }

    /** The char at the index, or a blank outside the text. */
    public static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** The end of the run of digits that begins at the index, after at most {@code limit} of them. */
    public static int digits(String text, int index, int limit) {
        int end = index;
        while (end < text.length() && end - index < limit && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number that the digits write; -1 where there are none or too many to fit. */
    public static int number(String text, int start, int end) {
        if (end <= start || end - start > 9) {
            return -1;
        }
        int n = 0;
        for (int i = start; i < end; i++) {
            n = n * 10 + (text.charAt(i) - '0');
        }
        return n;
    }

    /** Where the words stand first within the stretch; -1 where they don't. Never looks beyond it, whatever follows. */
    public static int find(String text, String words, int start, int end) {
        char first = words.charAt(0);
        for (int i = start; i + words.length() <= end; i++) {
            if (text.charAt(i) == first && text.startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words begin last between the places, both included; -1 where they don't. Never looks beyond them. */
    public static int last(String text, String words, int from, int to) {
        for (int i = to; i >= from; i--) {
            if (text.startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first index at or behind the given one where no blank stands. */
    public static int skipBlanks(String text, int index) {
        int at = index;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Behind the last char that is no blank between the two places; the first of them where there are but blanks. */
    public static int beforeBlanks(String text, int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /** Chars of the text without its links, which may be long: "https://… did you see this?". */
    public static int besideLinks(String text) {
        int chars = 0;
        for (String word : text.split(" ")) {
            chars += word.contains("://") ? 0 : word.length() + 1;
        }
        return chars;
    }
}
