package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Chars;

/** The characters that the services write their IDs with. */
final class Alphabet {

    private Alphabet() {}

    static boolean fits(String alphabet, String word) {
        boolean anyDigit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            anyDigit |= Chars.digit(c);
            if (!one(alphabet, c)) {
                return false;
            }
        }
        // letters alone are a word of a language, not an ID, unless its beginning is proof enough
        return anyDigit || alphabet.equals("letters") || (alphabet.equals("hex") && word.length() == 17);
    }

    private static boolean one(String alphabet, char c) {
        return switch (alphabet) {
            case "hex" -> Chars.hex(c);
            case "upper" -> Chars.digit(c) || Chars.upper(c);
            case "lower", "letters" -> Chars.digit(c) || (c >= 'a' && c <= 'z');
            case "uuid", "hexdash" -> Chars.hex(Character.toLowerCase(c)) || c == '-';
            case "orgunit" -> Chars.digit(c) || (c >= 'a' && c <= 'z') || c == '-';
            default -> throw new IllegalArgumentException("no such alphabet: " + alphabet);
        };
    }
}
