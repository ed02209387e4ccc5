package dev.awsinquiry.slack.inbound;

import java.util.stream.Collectors;

/** What parts of a message say that another part of it says already. */
final class Repeated {

    private Repeated() {}

    /** The lines that don't stand in the other words. */
    static String without(String words, String others) {
        return words.lines().filter(line -> !holds(others, line.strip())).collect(Collectors.joining("\n"));
    }

    /** Whether two texts are the same but for what isn't a letter or a digit. */
    static boolean isSame(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Whether a line stands there by itself: {@code ap-northeast-1} isn't said by {@code ap-northeast-1a}. */
    private static boolean holds(String others, String line) {
        int at = line.isEmpty() ? -1 : others.indexOf(line);
        while (at >= 0) {
            int end = at + line.length();
            if (isApart(others, at) && isApart(others, end)) {
                return true;
            }
            at = others.indexOf(line, at + 1);
        }
        return false;
    }

    private static boolean isApart(String text, int at) {
        return at == 0 || at == text.length() || !isOfName(text.charAt(at - 1)) || !isOfName(text.charAt(at));
    }

    private static boolean isOfName(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
