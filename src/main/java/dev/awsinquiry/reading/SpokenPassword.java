package dev.awsinquiry.reading;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A password in a sentence, where no sign gives it to the word: 「パスワードは一時的に … にしてあります」, "I set the password
 * to …". Only what looks like nothing else counts: a mark that names, times and identifiers don't have, and a letter and
 * a digit.
 */
final class SpokenPassword {

    private static final int SHORTEST = 8;
    private static final int FARTHEST = 40;
    private static final int LONGEST = 64;

    /** What may stand between the word and the password: a few words of the sentence, and no other sentence. */
    private static final Pattern BETWEEN =
            Pattern.compile("[ (（「\"'`]*|[はをがも][^\\x21-\\x7e。、]{0,12}[「\"'` ]?|(?: [a-z]{1,10}){0,6}:? ?[\"'`]?"
                    + "|[ はを:]{1,4}[A-Za-z0-9._-]{1,20} ?/ ?");

    private static final Pattern MARK = Pattern.compile("[!#$%@^*?~]");
    private static final Pattern OTHER =
            Pattern.compile("[^@]+@[^@]+\\.[A-Za-z]+|(?:[A-Z]*|[a-z]*)#[0-9]+|.*://.*|/.*|[0-9:.!?-]+|\\S*[*]{3}\\S*");

    private SpokenPassword() {}

    /** Where it stands; empty when there is none near the word that ends at the given place. */
    static Optional<Span> after(String text, int at) {
        int limit = Math.min(text.length(), at + FARTHEST);
        for (int start = at; start < limit; start++) {
            if (!part(text.charAt(start)) || (start > 0 && part(text.charAt(start - 1)))) {
                continue;
            }
            int end = start;
            while (end < text.length() && end - start <= LONGEST && part(text.charAt(end))) {
                end++;
            }
            while (end > start && ".:?".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (isPassword(text.substring(start, end))) {
                return BETWEEN.matcher(text.substring(at, start)).matches()
                        ? Optional.of(new Span(start, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean part(char c) {
        return c > ' ' && c < 0x7f && "\"'`,;&()[]{}<>".indexOf(c) < 0;
    }

    private static boolean isPassword(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && MARK.matcher(word).find()
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && word.chars().anyMatch(c -> Chars.alnum((char) c) && (c < '0' || c > '9'))
                && !OTHER.matcher(word).matches()
                && !Dummies.isOne(word);
    }
}
