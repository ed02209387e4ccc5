package dev.awsinquiry.reading.flag;

import java.util.Set;

/** How capitals could be spoken: as a word, as Japanese, or letter by letter alone. */
final class Spoken {

    private static final int LONGEST = 5;
    private static final int SHORT = 3;
    private static final String VOWELS = "AEIOU";
    /** What words that can be spoken begin with, of two consonants. */
    private static final Set<String> ONSETS = Set.of(
            "BL BR CH CL CR DR DW FL FR GH GL GN GR KL KN KR PH PL PR PS RH SC SH SK SL SM SN SP SQ ST SV SW TH TR TW WH WR BY DY GY HY KY LY MY NY PY RY SY TY"
                    .split(" "));

    private static final String JAPANESE = "KSTNHMYRWGZDBPJ";

    private Spoken() {}

    /** Whether it can't be spoken as a word: names and cries can, abbreviations of this length seldom. */
    static boolean hardly(String text, int start, int end) {
        return end - start <= LONGEST
                && (end - start <= SHORT
                        || text.substring(start, end).chars().noneMatch(c -> VOWELS.indexOf(c) >= 0)
                        || VOWELS.indexOf(text.charAt(start)) < 0
                                && VOWELS.indexOf(text.charAt(start + 1)) < 0
                                && !ONSETS.contains(text.substring(start, start + 2)));
    }

    /** Whether consonants and vowels alternate in it as in Japanese: KIBAN, SHINKI, MOMIJI. */
    static boolean likeJapanese(String text, int start, int end) {
        int consonants = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean vowel = VOWELS.indexOf(c) >= 0;
            boolean glide = consonants == 1 && (c == 'H' || c == 'Y' || c == 'S' && text.charAt(i - 1) == 'T');
            boolean free = consonants == 0 || consonants == 1 && text.charAt(i - 1) == 'N';
            if (!vowel && (JAPANESE.indexOf(c) < 0 || !free && !glide)) {
                return false;
            }
            consonants = vowel ? 0 : free ? 1 : consonants + 1;
        }
        return consonants == 0 || text.charAt(end - 1) == 'N' && consonants == 1;
    }
}
