package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.WordLists;
import java.util.Locale;

/**
 * Where what AWS was heard to say goes over into one's own words within a sentence: 「AWS からは 9 時に復旧したとの回答でしたが、
 * こちらではまだ続いています」. The two are of different people, so that each is read by itself. Where what was heard tells of no
 * time and of no end, nothing in it could be taken for one's own, and the sentence stays whole.
 */
final class Heard {

    /** Chars in which one's own words begin. */
    private static final int NEXT = 24;

    private final WordLists lists;

    Heard(WordLists lists) {
        this.lists = lists;
    }

    /** Whether at the comma there the sentence goes over. */
    boolean ends(String text, int from, int at, int end) {
        String heard = text.substring(from, at).toLowerCase(Locale.ROOT);
        return (text.charAt(at) == ',' ? english(heard, text, at, end) : japanese(heard, text, at, end))
                && lists.within("heard.from", heard)
                && (heard.chars().anyMatch(Character::isDigit) || lists.within("heard.over", heard));
    }

    private boolean japanese(String heard, String text, int at, int end) {
        return lists.ends("heard.ends", heard)
                && lists.at("own.first", text, at + 1)
                && !lists.within("heard.then", text.substring(at, Math.min(end, at + NEXT)));
    }

    private boolean english(String heard, String text, int at, int end) {
        String next = text.substring(at + 1, Math.min(end, at + NEXT)).toLowerCase(Locale.ROOT);
        return lists.within("heard.says", heard) && lists.at("own.first.en", next, 0);
    }
}
