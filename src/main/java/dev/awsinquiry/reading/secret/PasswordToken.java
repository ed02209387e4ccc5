package dev.awsinquiry.reading.secret;

import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;

/** A word by itself that a label announces as a password: letters and a digit, and nothing that has a shape of its own. */
final class PasswordToken {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 64;

    /** A user at a domain or at an IPv4 address, whose password it is and isn't. */
    static final String ADDRESS = "[^@]+@[^@]+\\.[A-Za-z]+|[A-Za-z_][A-Za-z0-9_.-]*@[0-9]{1,3}(?:\\.[0-9]{1,3}){3}";

    /** Addresses, times, versions, identifiers of resources and names of hosts, and what assigns or lists something itself. */
    private static final Pattern OTHER = Pattern.compile(ADDRESS + "|.*</.*|.*://.*|/.*|[0-9:.T/Z+-]+|.*[:,;(){}=]"
            + "|[A-Za-z_-]+[:=].*|[a-z]+-[0-9a-f]{8,17}|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|arn:.*|[A-Za-z]+-[A-Za-z]+-[0-9]+[a-z]?"
            + "|v?[0-9]+(?:\\.[0-9]+)+.*|[0-9]+-?[A-Za-z]{1,6}|[0-9a-f]{8}-[0-9a-f-]{27}");

    private PasswordToken() {}

    static boolean isOne(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '|')
                && word.chars().anyMatch(c -> Chars.digit((char) c))
                && word.chars().anyMatch(c -> Chars.letter((char) c))
                && !OTHER.matcher(word).matches()
                && !Dummies.isOne(word);
    }
}
