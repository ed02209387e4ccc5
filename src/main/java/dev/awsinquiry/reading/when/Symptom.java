package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.chars.Chars;

/** Whether words speak of what the symptom names: they are known again by their nouns. */
final class Symptom {

    /** Chars that a noun has at least. */
    private static final int NOUN = 2;

    private Symptom() {}

    /** What stands in the last clause of the words; a comma behind a particle parts none: 「バッチは、」. */
    static String clause(String words) {
        int comma = words.lastIndexOf('、');
        while (comma > 0 && "はがも".indexOf(words.charAt(comma - 1)) >= 0) {
            comma = words.lastIndexOf('、', comma - 1);
        }
        return words.substring(comma + 1);
    }

    /** Whether any noun of the words is one of the symptom's: 「配信できない端末が」 where 「配信できない」. */
    static boolean holds(String symptom, String words) {
        boolean held = false;
        for (int end = words.length(); end > 0 && !held; end--) {
            held = named(symptom, words.substring(0, end)) && noun(words.charAt(end - 1));
        }
        return held;
    }

    /** Whether the words name nothing, or end on a noun of the symptom: 「夜間バッチは」 where 「夜間バッチが失敗します」. */
    static boolean named(String symptom, String words) {
        int end = words.length();
        while (end > 0 && !noun(words.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return words.chars().noneMatch(Character::isLetter);
        }
        int start = end;
        while (start > 0 && noun(words.charAt(start - 1))) {
            start--;
        }
        return end - start >= NOUN && known(symptom, words.substring(start, end));
    }

    /** Whether the words begin with a noun of the symptom: 「デプロイできません」 where 「デプロイできません」 was told. */
    static boolean opens(String symptom, String words) {
        int end = 0;
        while (end < words.length() && noun(words.charAt(end))) {
            end++;
        }
        return end >= NOUN && known(symptom, words.substring(0, end));
    }

    /** Whether that word in Latin letters is one of the symptom's. */
    static boolean word(String symptom, String word) {
        int at = symptom.indexOf(word);
        while (at >= 0
                && (Chars.alnum(Chars.at(symptom, at - 1)) || Chars.alnum(Chars.at(symptom, at + word.length())))) {
            at = symptom.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    /** Whether the noun, or its last part, is one of the symptom's and no piece of a longer word: ログ is none of ログイン. */
    private static boolean known(String symptom, String noun) {
        for (int from = 0; from <= noun.length() - NOUN; from++) {
            String part = noun.substring(from);
            int at = parts(noun, from) ? symptom.indexOf(part) : -1;
            if (at >= 0 && parts(symptom, at) && parts(symptom, at + part.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word in one script goes on over the place. */
    private static boolean parts(String words, int at) {
        return at <= 0
                || at >= words.length()
                || Character.isIdeographic(words.charAt(at))
                || Character.isIdeographic(words.charAt(at - 1))
                || Chars.letter(words.charAt(at)) != Chars.letter(words.charAt(at - 1))
                || !noun(words.charAt(at))
                || !noun(words.charAt(at - 1));
    }

    /** Whether it may be of a noun: no Hiragana, digit or mark. */
    static boolean noun(char c) {
        return Character.isIdeographic(c) || Chars.katakana(c) || Chars.letter(c);
    }
}
