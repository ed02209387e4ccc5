package dev.awsinquiry.reading;

import java.util.List;

/** Passwords that stand in the lines after the word for one: 「変更前: …」「変更後: …」, "old: …", "new: …". */
final class ChangedPassword {

    private static final int REACH = 160;
    private static final int SHORTEST = 6;

    private static final List<String> LABELS = List.of(
            "変更前",
            "変更後",
            "旧",
            "新",
            "以前",
            "現在",
            "前",
            "後",
            "old",
            "new",
            "before",
            "after",
            "was",
            "now",
            "previous",
            "current",
            "from",
            "to");

    private ChangedPassword() {}

    /** Notes them behind the word that ends at the place. */
    static void after(Folded folded, int at, List<SecretMasker.Secret> secrets) {
        String lower = folded.lower;
        int limit = Math.min(lower.length(), at + REACH);
        for (int line = lower.indexOf('\n', at); line >= 0 && line < limit; line = lower.indexOf('\n', line + 1)) {
            int start = Chars.skipBlanks(lower, line + 1);
            int value = behindLabel(lower, start);
            int end = value;
            while (value >= 0 && end < lower.length() && lower.charAt(end) > ' ' && lower.charAt(end) < 0x7f) {
                end++;
            }
            if (value >= 0 && password(folded.text.substring(value, end))) {
                secrets.add(new SecretMasker.Secret(value, end, "password"));
            }
        }
    }

    private static int behindLabel(String lower, int start) {
        for (String label : LABELS) {
            int colon = Chars.skipBlanks(lower, start + label.length());
            if (lower.startsWith(label, start) && Chars.at(lower, colon) == ':') {
                return Chars.skipBlanks(lower, colon + 1);
            }
        }
        return -1;
    }

    private static boolean password(String word) {
        return word.length() >= SHORTEST
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && word.chars().anyMatch(c -> Chars.letter((char) c))
                && word.indexOf("://") < 0
                && !Dummies.isOne(word);
    }
}
