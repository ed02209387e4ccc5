package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.Optional;

/**
 * A password that a command or a line of a configuration has in a place of its own: as the next word ({@code next}: {@code
 * requirepass …}), as the one after that ({@code second}: {@code net user admin …}), in quotation marks behind a sign of
 * equality ({@code given}: {@code set password for 'app' = '…'}), or piped into it ({@code piped}: {@code echo … | docker
 * login --password-stdin}).
 */
final class CommandPassword {

    private static final int REACH = 160;
    private static final int SHORTEST = 4;

    private static final Pattern GIVEN =
            Pattern.compile("^[^=\\n]{0,80}= ?(?:(?i:password)\\()?(['\"])([^'\"\\n]+)['\"]");
    private static final Pattern PIPED =
            Pattern.compile("(?:echo|printf)(?: -n| -e)? (\"[^\"\\n]+\"|'[^'\\n]+'|[^ |\\n]+) ?\\| ?[^|\\n]*$");

    private CommandPassword() {}

    static boolean tells(String need) {
        return need.equals("next") || need.equals("second") || need.equals("given") || need.equals("piped");
    }

    /** Where it stands; empty when none does, or only what stands for one. */
    static Optional<Span> beside(String text, Hit hit, String need) {
        return switch (need) {
            case "next" -> word(text, hit.end());
            case "second" -> word(text, wordEnd(text, Chars.skipBlanks(text, hit.end())));
            case "given" -> given(text, hit.end());
            case "piped" -> piped(text, hit.start());
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
        boolean quoted = "\"'".indexOf(text.charAt(start)) >= 0;
        return secret(text, quoted ? start + 1 : start, quoted ? end - 1 : end);
    }

    private static Optional<Span> secret(String text, int start, int end) {
        return end - start >= SHORTEST && !Dummies.isOne(text.substring(start, end))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }
}
