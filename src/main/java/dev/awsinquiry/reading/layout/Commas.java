package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.WordLists;

/** Commas that end a sentence: where somebody was greeted, and where what was heard goes over into one's own words. */
final class Commas {

    private final Hail hail;
    private final Heard heard;

    Commas(WordLists lists) {
        hail = new Hail(lists);
        heard = new Heard(lists);
    }

    /** Whether the sentence that begins there ends with the mark. */
    boolean ends(String text, int from, int at, int end) {
        return switch (text.charAt(at)) {
            case ',' -> hail.ends(text, from, at) || heard.ends(text, from, at, end);
            case '、' -> heard.ends(text, from, at, end);
            case '-', '–', '—' -> text.charAt(at - (at > from ? 1 : 0)) == ' ' && hail.ends(text, from, at);
            default -> false;
        };
    }
}
