package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A secret of plain digits, or the seed that such are made from, which the word before it alone gives away: "MFA code
 * 482913", 「暗証番号は 4821 です」, "TOTP seed JBSW…". How it may stand there is told beside the word in the table of
 * fields: a number ({@code code}), a number that needs a sign before it unless the word is written in capitals ({@code
 * capitals}), a number that needs one always ({@code signed}), or a seed ({@code seed}). Several of them may stand below it in a list ({@code codes}).
 */
final class OneTimeCode {

    /** Chars behind the word within which the last of its codes ends. */
    private static final int REACH = 240;

    /** Behind a sign fewer digits do: a word and a number side by side may be a count. */
    private static final int SHORTEST_SIGNED = 4;

    private static final String SIGN = "(?:[:=→]{1,2}[*_]{0,2}\\s{0,3}|は[、 ]?|(?:is|was|are|were):? )";
    private static final String JOINT = "(?:[がをにも]|として|の|of |as |no\\.? ?|number )";
    private static final String OPEN = "[\"'`「『(\\[*]{0,2}";

    private static final Pattern BEFORE =
            Pattern.compile("(?i)^(?:s|ed)?[*_`\"')\\]]{0,2} {0,2}(?:(" + SIGN + ")|" + JOINT + "?) ?" + OPEN);

    /** One number, in one piece or in two halves. */
    private static final Pattern CODE = Pattern.compile("^([0-9]{3}[ -][0-9]{3}|[0-9]{4,10})");

    /** What makes a number something else: more of a word, a date, a time, an address, or what it counts. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)^(?:[a-z0-9_]|[-./:,][0-9]| ?(?:件|人|名|回|通|台|個|円|年|月|秒|分|時|割|%|万|桁|番)"
                    + "| ?-?(?:users?|people|customers?|members?|accounts?|devices?|requests?|calls?|times|attempts?|logins?"
                    + "|messages?|mails?|emails?|sms|errors?|failures?|ms|sec|seconds?|minutes?|hours?|digits?|per)\\b)");

    private static final Pattern NEXT =
            Pattern.compile("(?i)^[」』)\\]\"'`]?(?:,? (?:and |then |or )?|、|と| ?[/&] ?|\n)" + OPEN);

    private static final Pattern SEED =
            Pattern.compile("^([A-Z2-7]{16,}=*|(?:[A-Za-z2-7]{4}[ -]){3,}[A-Za-z2-7]{1,4})");

    private OneTimeCode() {}

    /** Whether a row of the table tells of digits or of a seed. */
    static boolean tells(String need) {
        return need.equals("code")
                || need.equals("codes")
                || need.equals("capitals")
                || need.equals("signed")
                || need.equals("seed");
    }

    /** Where they stand behind the word; empty where other words, or another number, stand there. */
    static List<Span> after(String text, Hit word, String need, int shortest) {
        boolean whole = !Chars.letter(Chars.at(text, word.start())) || !Chars.alnum(Chars.at(text, word.start() - 1));
        String rest = text.substring(word.end(), Math.min(text.length(), word.end() + REACH));
        List<Span> listed = whole && need.equals("codes") ? ListedCodes.after(text, word.end()) : List.of();
        if (!listed.isEmpty()) {
            return listed;
        }
        Matcher before = BEFORE.matcher(rest);
        if (!whole || SecretMasker.masks(text, word.start()) || !before.find()) {
            return List.of();
        }
        int at = before.end();
        if (need.equals("seed")) {
            Matcher seed = SEED.matcher(rest.substring(at));
            return seed.find() && drawn(seed.group(1)) ? List.of(span(word, at, seed)) : List.of();
        }
        boolean signed = before.group(1) != null;
        String written = text.substring(word.start(), word.end());
        boolean enough = signed
                || need.startsWith("code")
                || need.equals("capitals") && written.equals(written.toUpperCase(Locale.ROOT));
        return enough ? codes(rest, word, at, signed ? SHORTEST_SIGNED : shortest) : List.of();
    }

    private static List<Span> codes(String rest, Hit word, int from, int shortest) {
        List<Span> found = new ArrayList<>();
        int at = from;
        while (at < rest.length()) {
            Matcher code = CODE.matcher(rest.substring(at));
            if (!code.find()
                    || code.end() < shortest
                    || OTHER.matcher(rest.substring(at + code.end())).find()) {
                break;
            }
            found.add(span(word, at, code));
            at += code.end();
            Matcher next = NEXT.matcher(rest.substring(at));
            at += next.find() ? next.end() : rest.length();
        }
        return found;
    }

    private static Span span(Hit word, int at, Matcher found) {
        return new Span(word.end() + at, word.end() + at + found.end(1));
    }

    /** Words of four letters in a row are no seed. */
    private static boolean drawn(String seed) {
        return seed.chars().anyMatch(c -> c >= '0' && c <= '9')
                || seed.chars().noneMatch(c -> c >= 'a' && c <= 'z' || c == ' ');
    }
}
