package dev.awsinquiry.desk;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a case in what people paste of it: 「ケース ID: 1234567890」 or {@code #1234567890}. */
final class CaseNumber {

    private static final String SPACE = "[\\s\\u3000]*";

    /**
     * The word that every sentence puts before the id anyway. The word of a partner is part of its id, and so is one that a
     * hyphen joins to it, as in {@code case-123456789012-muen-2026-0123456789abcdef}.
     */
    private static final Pattern LEAD = Pattern.compile(
            "^" + SPACE
                    + "(?:(?:ケース|case(?=[\\s\\u3000:：#＃]|id|number|$))" + SPACE
                    + "(?:(?:ID|ＩＤ|番号|number|no\\.?)(?![\\p{L}-]))?)?"
                    + "[\\s\\u3000:：#＃]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The address of a case in the console, as browsers copy it. */
    private static final Pattern LINK =
            Pattern.compile("https?://\\S*[?&]displayId=([0-9A-Za-z-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FULL_WIDTH_DIGIT = Pattern.compile("[０-９]");

    private CaseNumber() {}

    /** The id alone, with digits as AWS writes them; what isn't known as a lead stays. */
    static String in(String typed) {
        Matcher link = LINK.matcher(typed);
        if (link.find()) {
            return link.group(1);
        }
        String id = LEAD.matcher(typed).replaceFirst("").strip();
        return FULL_WIDTH_DIGIT.matcher(id).replaceAll(CaseNumber::narrow);
    }

    private static String narrow(MatchResult digit) {
        return String.valueOf(Character.digit(digit.group().charAt(0), 10));
    }
}
