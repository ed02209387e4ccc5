package dev.awsinquiry.reading.secret;

import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;

/**
 * An assignment of an environment variable on a line of its own, as files of them have it: what stands behind the sign is
 * the value, blanks and all. A shell sets a variable for a command the same way; what reads like a command isn't part.
 */
final class EnvironmentLine {

    private static final int BACK = 80;
    private static final int LONGEST = 80;

    private static final Pattern HEAD = Pattern.compile("(?:- |export |set |ENV )?[A-Z][A-Z0-9_]*=");

    /** What goes on behind a password that ended: a command or an option, the next assignment, a remark, a sentence. */
    private static final Pattern ELSE = Pattern.compile("(?:.* )?(?:-{1,2}[A-Za-z].*|[A-Za-z_]+=.*|[.~]?/.*)"
            + "|(?:#|//|\\(|<|-|[|&;>\\\\=]).*"
            + "|(?:psql|pg_\\w+|createdb|mysql\\w*|mariadb|node|npm|npx|yarn|pnpm|python\\d?|java|docker|docker-compose|podman"
            + "|kubectl|helm|terraform|cdk|sam|serverless|aws|ansible\\S*|bash|sh|sudo|sqlcmd|redis-cli|mongosh?|ssh|curl|make"
            + "|go|ruby|rails|rake|bundle|php|artisan|gradle|mvn|flyway|liquibase|env|exec|nohup)(?: .*)?"
            + "|(?:is|was|are|in|and|to|for|on|but|from|with|as|then|does|doesn't|did|which|or|at|has|not|works?|fails?|gives?"
            + "|instead|still|also|when|if|into|via|by)(?: .*)?");

    private EnvironmentLine() {}

    /** Behind the blank that gives the value in a Dockerfile's {@code ENV PASS …}; -1 where no such line is. */
    static int instruction(String text, int nameEnd) {
        int line = nameEnd;
        while (line > 0 && nameEnd - line <= BACK && text.charAt(line - 1) > ' ') {
            line--;
        }
        boolean first = line == 4 || Chars.at(text, line - 5) == '\n';
        boolean given = nameEnd < text.length() && text.charAt(nameEnd) == ' ';
        return first && given && text.startsWith("ENV ", line - 4) ? nameEnd + 1 : -1;
    }

    /** Where the line ends when the sign in it makes it such an assignment; -1 where the value ends before. */
    static int end(String text, int sign, int valueEnd) {
        int line = sign;
        while (line > 0 && sign - line <= BACK && text.charAt(line - 1) != '\n') {
            line--;
        }
        if (sign - line > BACK || !HEAD.matcher(text.substring(line, sign)).matches()) {
            return -1;
        }
        int end = text.indexOf('\n', sign);
        end = end < 0 ? text.length() : end;
        int rest = Chars.skipBlanks(text, valueEnd);
        boolean more = rest > valueEnd && rest < end && end - rest <= LONGEST;
        String words = more ? text.substring(rest, end) : "";
        return more
                        && words.chars().allMatch(c -> c < 0x7f)
                        && !ELSE.matcher(words).matches()
                ? end
                : -1;
    }
}
