package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.List;
import java.util.Optional;

/**
 * A password in a sentence, where no sign gives it to the word: 「パスワードは一時的に … にしてあります」, "I set the password
 * to …". Only what looks like nothing else counts: a letter, a digit, and a mark that names, times and identifiers don't
 * have, or letters of both sizes and digits mixed as if by lot.
 */
final class SpokenPassword {

    private static final int SHORTEST = 8;
    private static final int FARTHEST = 40;
    private static final int LONGEST = 64;

    /** What may stand between the word and the password: a few words of the sentence, and no other sentence. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[ (（「\"'`]*| ?[/\\x{2013}\\x{2014}-] |[はをがもとにで、][^\\x21-\\x7e。、]{0,12}[「\"'` ]?|(?:(?: [a-z0-9-]{1,10}){0,6}|(?: [A-Z0-9-]{1,10}){0,6}):? ?[\"'`]?"
                    + "|[ はを:]{1,4}[A-Za-z0-9._-]{1,20} ?/ ?");

    /** The name of something that has to do with a password, behind what it is: "password rotation lambda RotatePassword01". */
    private static final Pattern NOUN = Pattern.compile("(?i)[a-z]{3,} ");

    /** What serves as a password, right before the word for it. */
    private static final Pattern USED_AS =
            Pattern.compile("([\\x21-\\x7e]+)(?: as (?:[A-Za-z]{1,12} ){0,2}|という|っていう)$");

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+[0-9]*");

    private static final List<String> JOINTS = List.of("という", "っていう", "が", "を", "は", "の", " as the ", " as ", " ");
    private static final String OPEN = "「\"'`";
    private static final String CLOSE = "」\"'`";

    /** How often what was drawn by lot changes at least between small letters, capitals and digits. */
    private static final int CHANGES = 4;

    private static final Pattern MARK = Pattern.compile("[!#$%@^*?~]");
    /** In quotation marks a password may have a plain joint as well. */
    private static final Pattern QUOTED_MARK = Pattern.compile("[!#$%@^*?~_+=&.-]");

    private static final Pattern OTHER =
            Pattern.compile(PasswordToken.ADDRESS + "|(?:[A-Z]*|[a-z]*)#[0-9]+|.*://.*|/.*|[0-9:.!?-]+|\\S*[*]{3}\\S*");

    private SpokenPassword() {}

    /**
     * Where it stands; empty when there is none near the word that ends at the given place.
     *
     * @param sure whether the word can only announce a password, so that no mark is needed in it
     */
    static Optional<Span> after(String text, int at, boolean sure) {
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
            if (isPassword(text.substring(start, end), sure)) {
                String between = text.substring(at, start);
                return BETWEEN.matcher(between).matches()
                                && !(NOUN.matcher(between).find()
                                        && NAME.matcher(text.substring(start, end))
                                                .matches())
                        ? Optional.of(new Span(start, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Where one stands right before the word for it: in quotation marks, 「…」というパスワード, or bare where the joint
     * leaves no doubt, "we use … as the password".
     */
    static Optional<Span> before(String text, int at) {
        int end = at;
        for (String joint : JOINTS) {
            end = text.startsWith(joint, at - joint.length()) && end == at ? at - joint.length() : end;
        }
        int kind = end > 0 ? CLOSE.indexOf(text.charAt(end - 1)) : -1;
        if (kind < 0) {
            return bare(text, at);
        }
        int start = Chars.last(text, OPEN.substring(kind, kind + 1), Math.max(0, end - LONGEST), end - 2);
        return start >= 0 && quoted(text.substring(start + 1, end - 1))
                ? Optional.of(new Span(start + 1, end - 1))
                : Optional.empty();
    }

    private static Optional<Span> bare(String text, int at) {
        // hardly any word for a password has a joint before it, and the others are spared the pattern
        if (Chars.last(text, " as ", Math.max(0, at - FARTHEST), at - 4) < 0 && !text.startsWith("いう", at - 2)) {
            return Optional.empty();
        }
        int from = Math.max(0, at - LONGEST - FARTHEST);
        Matcher used = USED_AS.matcher(text.substring(from, at));
        return used.find() && isPassword(used.group(1), false)
                ? Optional.of(new Span(from + used.start(1), from + used.end(1)))
                : Optional.empty();
    }

    /** Whether it changes between small letters, capitals and digits as often as words don't. */
    static boolean byLot(String value) {
        return drawn(value)
                && changes(value) * 5 >= value.length() * 2
                && value.chars().filter(c -> Chars.digit((char) c)).count() > 1;
    }

    private static boolean part(char c) {
        return c > ' ' && c < 0x7f && "\"'`,;&()[]{}<>".indexOf(c) < 0;
    }

    private static int changes(String word) {
        int changes = 0;
        for (int i = 1; i < word.length(); i++) {
            changes += kind(word.charAt(i)) != kind(word.charAt(i - 1)) ? 1 : 0;
        }
        return changes;
    }

    private static boolean drawn(String word) {
        return changes(word) >= CHANGES
                && word.chars().anyMatch(c -> Chars.upper((char) c))
                && word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    private static int kind(char c) {
        return Chars.digit(c) ? 0 : Chars.upper(c) ? 1 : 2;
    }

    private static boolean quoted(String word) {
        return isPassword(word, true)
                || word.length() >= SHORTEST
                        && QUOTED_MARK.matcher(word).find()
                        && word.chars().allMatch(c -> part((char) c))
                        && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                        && word.chars().anyMatch(c -> Chars.upper((char) c))
                        && !OTHER.matcher(word).matches()
                        && !Dummies.isOne(word);
    }

    /** Whether the word looks like a password and like nothing else; when it is sure that there is one, drawn by lot is enough. */
    static boolean isPassword(String word, boolean sure) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && (MARK.matcher(word).find() || sure && drawn(word))
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && word.chars().anyMatch(c -> Chars.alnum((char) c) && (c < '0' || c > '9'))
                && !OTHER.matcher(word).matches()
                && !Dummies.isOne(word);
    }
}
