package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Span;
import java.util.Optional;

/** A password that a program hands over by its place alone: {@code getConnection(url, "app", "…")}, {@code auth=("app", "…")}. */
final class CallArgument {

    private static final String NEED = "argument ";
    private static final int REACH = 300;
    private static final int SHORTEST = 4;

    /** One that stands before it, in quotation marks or not. */
    private static final String BEFORE = "\\s{0,8}(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^,()'\"\\n]+),";

    private static final String PASSWORD = "\\s{0,8}(?:\"([^\"\\n]+)\"|'([^'\\n]+)')\\s{0,8}[,)]";

    private static final Pattern SECOND = Pattern.compile("^" + BEFORE + PASSWORD);
    private static final Pattern THIRD = Pattern.compile("^" + BEFORE + BEFORE + PASSWORD);

    private CallArgument() {}

    /** Whether a row of the table tells which argument of a call is one. */
    static boolean tells(String need) {
        return need.startsWith(NEED);
    }

    /** Where it stands behind the bracket that ends at the place; empty where a variable does. */
    static Optional<Span> after(String text, int at, String need) {
        Pattern call = need.equals(NEED + "2") ? SECOND : THIRD;
        Matcher found = call.matcher(text.substring(at, Math.min(text.length(), at + REACH)));
        if (!found.find()) {
            return Optional.empty();
        }
        int group = found.group(1) == null ? 2 : 1;
        String password = found.group(group);
        return password.length() >= SHORTEST && !Dummies.isQuoted(password)
                ? Optional.of(new Span(at + found.start(group), at + found.end(group)))
                : Optional.empty();
    }
}
