package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * The cookies of a header or of an option, {@code Cookie: lang=ja; sid=…}. Whoever holds the one of a session is signed in,
 * and everybody calls it something else: so all that was drawn by lot is taken for one, but for what counts visitors and
 * what keeps them at one target of a load balancer.
 */
final class CookieHeader {

    /** Chars of one header, of what stands between its name and the first cookie, and of the name of a cookie. */
    private static final int REACH = 8000;

    private static final int SIGN_REACH = 8;
    private static final int LONGEST_NAME = 80;

    /** A sign behind the name of the header, or a quotation behind the option. */
    private static final Pattern SIGN = Pattern.compile("^(?:[\"'\\\\]{0,2} ?[:=] ?[\"'\\\\]{0,2}| [\"'])");

    /** What counts visitors, keeps to a target or is an attribute. */
    private static final Pattern OPEN = Pattern.compile("(?i)_g(?:a|id|cl).*|_f?bp|_fbc|_hj.*|_cl(?:ck|sk)"
            + "|aws(?:alb|elb)(?:tg)?(?:cors)?|optanon.*|cloudfront-key-pair-id|lang|language|locale"
            + "|expires|path|domain|max-age|samesite");

    private static final Pattern LIST = Pattern.compile("^s?\" ?: ?\\[");
    private static final Pattern LISTED =
            Pattern.compile("\"name\"\\s*:\\s*\"([^\"]*)\",\\s*\"value\"\\s*:\\s*\"([^\"]*)\"");

    private static final String NAME_MARKS = "_.!$%-";
    private static final String ENDS = " \n;,\"'`<>\\|";

    private CookieHeader() {}

    /** Where the values stand behind the word that was hit. */
    static List<Span> after(String text, Hit hit) {
        // a word among cookies opens no header of its own
        boolean within = "=;&".indexOf(Chars.at(text, hit.start() - 1)) >= 0;
        int at = within ? -1 : first(text, hit.end());
        int limit = Math.min(text.length(), hit.end() + REACH);
        List<Span> found = new ArrayList<>(listed(text, hit.end(), limit));
        while (at >= 0 && at < limit) {
            int name = Chars.skipBlanks(text, at);
            int sign = name;
            while (sign < limit && sign - name < LONGEST_NAME && named(text.charAt(sign))) {
                sign++;
            }
            boolean given = sign > name && Chars.at(text, sign) == '=';
            int start = given ? sign + 1 : sign;
            int end = start;
            while (end < limit && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (given
                    && end - start >= Lot.SHORTEST
                    && Lot.drew(text.substring(start, end))
                    && !OPEN.matcher(text.substring(name, sign)).matches()) {
                found.add(new Span(start, end));
            }
            at = Chars.at(text, end) == ';' ? end + 1 : -1;
        }
        return found;
    }

    /** Each with its name in a list of its own, as browsers export them: {@code "cookies": [{"name": "sid", "value": "…"}]}. */
    private static List<Span> listed(String text, int at, int limit) {
        if (!LIST.matcher(text.substring(at, Math.min(text.length(), at + SIGN_REACH)))
                .find()) {
            return List.of();
        }
        int close = Chars.find(text, "]", at, limit);
        String list = text.substring(at, close < 0 ? limit : close);
        List<Span> found = new ArrayList<>();
        Matcher cookie = LISTED.matcher(list);
        while (cookie.find()) {
            if (!OPEN.matcher(cookie.group(1)).matches() && Lot.drew(cookie.group(2))) {
                found.add(new Span(at + cookie.start(2), at + cookie.end(2)));
            }
        }
        return found;
    }

    /** Where the first cookie begins; -1 where none is given. A row for an option ends in the quotation itself. */
    private static int first(String text, int at) {
        if ("\"'".indexOf(text.charAt(at - 1)) >= 0) {
            return at;
        }
        Matcher sign = SIGN.matcher(text.substring(at, Math.min(text.length(), at + SIGN_REACH)));
        return sign.find() ? at + sign.end() : -1;
    }

    private static boolean named(char c) {
        return Chars.alnum(c) || NAME_MARKS.indexOf(c) >= 0;
    }
}
