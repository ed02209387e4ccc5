package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.Optional;
import java.util.Set;

/**
 * A password that a command or a line of a configuration has in a place of its own: as the next word ({@code next}: {@code
 * requirepass …}), as the one after that ({@code second}: {@code net user admin …}), in quotation marks behind a sign of
 * equality ({@code given}: {@code set password for 'app' = '…'}), or piped into it ({@code piped}: {@code echo … | docker
 * login --password-stdin}), fed to it ({@code fed}: {@code chpasswd <<< 'app:…'}), or between a share and who may use it
 * ({@code share}: {@code net use \\host\share … /user:app}), behind the user and a stroke ({@code stroke}: {@code sqlplus app/…@db}), or
 * behind the name of what is kept ({@code literal}: {@code --from-literal=key=…}), or where a user is made ({@code by}: {@code create user app identified by …}).
 */
final class CommandPassword {

    private static final int REACH = 160;
    private static final int SHORTEST = 4;
    /** What may stand around what is piped. */
    private static final String QUOTES = "\"'(";

    private static final Pattern GIVEN =
            Pattern.compile("^[^=\\n]{0,80}= ?(?:(?i:password)\\()?(['\"])([^'\"\\n]+)['\"]");
    private static final Pattern PIPED =
            Pattern.compile("(?:echo|printf)(?: -n| -e)? (\"[^\"\\n]+\"|'[^'\\n]+'|[^ |\\n]+) ?\\| ?[^|\\n]*$");

    /** A string, or the lines up to the word that ends them. */
    private static final Pattern FED =
            Pattern.compile("^(?: -{1,2}[A-Za-z-]+)* ?(?:<<< ?(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|([!#-%(-:<-{}~]+))"
                    + "|<<-? ?[\"']?[A-Z]{2,8}[\"']?\\n((?:[^\\n]*:[^\\n]*\\n?)+))");

    private static final String SHARE = "^(?: +[A-Za-z*]:?)? +\"?\\\\\\\\[^\\s\"]+\"?(?: +/[a-z]+:[a-z]+)*";
    private static final Pattern SHARED =
            Pattern.compile("(?i)" + SHARE + " +(\"[^\"\\n]+\"|[!#-).0-~+,-][!-~]*)(?: +/[a-z]+:[a-z]+)* +/u(?:ser)?:");
    private static final Pattern SHARED_LAST =
            Pattern.compile("(?i)" + SHARE + " +/u(?:ser)?:\\S+(?: +/[a-z]+:[a-z]+)* +(\\S+)");

    /** Behind the user's name and a stroke, before the database. */
    private static final Pattern STROKE = Pattern.compile(
            "^(?: -[a-zA-Z]+)* ?[\"']?[A-Za-z][A-Za-z0-9_#$.]{0,29}/(?:\\\\?\"([^\"\\n]+?)\\\\?\"|([^\\s@\"'/]+))");

    /** Behind the name that it is kept under; who signs in, and where, is no secret. */
    private static final Pattern LITERAL =
            Pattern.compile("^[= ][\"']?([A-Za-z0-9._-]+)=(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|([^\\s\"']+))");

    /** Behind the user in a statement of SQL. */
    private static final Pattern BY = Pattern.compile("(?i)^ [^ ;\\n]{1,60} identified by ([^ \"';\\n]+)");

    private static final Pattern OPEN_NAME = Pattern.compile("(?i).*(?:user|host|port|region|mail|name).*");

    private static final Set<String> PLACES =
            Set.of("next", "second", "given", "piped", "fed", "share", "stroke", "literal", "by");

    private CommandPassword() {}

    static boolean tells(String need) {
        return PLACES.contains(need);
    }

    /** Where it stands; empty when none does, or only what stands for one. */
    static Optional<Span> beside(String text, Hit hit, String need) {
        return switch (need) {
            case "next" -> word(text, hit.end());
            case "second" -> word(text, wordEnd(text, Chars.skipBlanks(text, hit.end())));
            case "given" -> given(text, hit.end());
            case "piped" -> piped(text, hit.start());
            case "fed" -> fed(text, hit.end());
            case "share" -> share(text, hit.end());
            case "stroke" -> matched(text, hit.end(), STROKE, 1);
            case "by" -> matched(text, hit.end(), BY, 1);
            case "literal" -> matched(text, hit.end(), LITERAL, 2);
            default -> throw new IllegalArgumentException("no such place: " + need);
        };
    }

    private static Optional<Span> word(String text, int blank) {
        int start = Chars.skipBlanks(text, blank);
        start = start > blank && "\"'".indexOf(Chars.at(text, start)) >= 0 ? start + 1 : start;
        int end = wordEnd(text, start);
        while (end > start && "\"';,.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start > blank && end <= text.length() && PasswordToken.isOne(text.substring(start, end))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < REACH && text.charAt(end) > ' ' && text.charAt(end) < 0x7f) {
            end++;
        }
        return end;
    }

    private static Optional<Span> given(String text, int at) {
        Matcher given = GIVEN.matcher(text.substring(at, Math.min(text.length(), at + REACH)));
        return given.find() ? secret(text, at + given.start(2), at + given.end(2)) : Optional.empty();
    }

    private static Optional<Span> piped(String text, int at) {
        int from = Math.max(0, at - REACH);
        Matcher piped = PIPED.matcher(text.substring(from, at));
        if (!piped.find()) {
            return Optional.empty();
        }
        int start = from + piped.start(1);
        int end = from + piped.end(1);
        while (end - start > 2 && QUOTES.indexOf(text.charAt(start)) >= 0) {
            start++;
            end--;
        }
        return secret(text, start, end);
    }

    private static Optional<Span> fed(String text, int at) {
        return matched(text, at, FED, 1);
    }

    /** What the first of the groups from the given one on holds that matched. */
    private static Optional<Span> matched(String text, int at, Pattern pattern, int first) {
        Matcher matcher = pattern.matcher(text.substring(at, Math.min(text.length(), at + REACH)));
        if (!matcher.find() || first > 1 && OPEN_NAME.matcher(matcher.group(1)).matches()) {
            return Optional.empty();
        }
        int group = first;
        while (matcher.group(group) == null) {
            group++;
        }
        int end = at + matcher.end(group);
        return secret(text, at + matcher.start(group), text.charAt(end - 1) == '\n' ? end - 1 : end);
    }

    private static Optional<Span> share(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + REACH));
        Matcher before = SHARED.matcher(rest);
        if (before.find()) {
            return Dummies.isOne(before.group(1))
                    ? Optional.empty()
                    : Optional.of(new Span(at + before.start(1), at + before.end(1)));
        }
        Matcher last = SHARED_LAST.matcher(rest);
        return last.find() && PasswordToken.isOne(last.group(1))
                ? Optional.of(new Span(at + last.start(1), at + last.end(1)))
                : Optional.empty();
    }

    private static Optional<Span> secret(String text, int start, int end) {
        return end - start >= SHORTEST && !Dummies.isOne(text.substring(start, end))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }
}
