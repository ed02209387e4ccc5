package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of {@code when.frequency} where it is told as a number of tries among others: "4 out of 10 tries" is now and
 * then, 「10 回中 10 回」 every time, whatever words stand beside it.
 */
public final class OutcomeRatio implements Recogniser {

    /** Chars beside the words of the frequency in which the numbers may stand. */
    private static final int BESIDE = 16;
    /** Outranks the rules, which can't compare numbers. */
    private static final int WEIGHT = 9;

    private static final Pattern PART_OF_WHOLE = Pattern.compile(
            "\\b([0-9]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:times |x )?(?:out of|of|in|/) ?"
                    + "(?:the last |every |about |all )?([0-9]{1,6}|two|three|four|five|six|seven|eight|nine|ten)\\b"
                    + "(?= ?(?:times|attempts|tries|runs|requests|calls|builds|deploys|logins|uploads|downloads|queries|invocations|"
                    + "messages|payments|回))");
    private static final Pattern WHOLE_AND_PART =
            Pattern.compile("([0-9]{1,6}) ?(?:回|度|件)(?:中|のうち|やって|試して|に|)(?:、|)(?:約|およそ|)([0-9]{1,6}) ?(?:回|度|件)");

    private static final Pattern RATE = Pattern.compile(
            "(?:率|rate)(?:は|が|:|は約|:約| is| of)? ?(?:([0-9]{1,6}) ?/ ?([0-9]{1,6})|([0-9]{1,3}) ?(?:%|パーセント)|([0-9]{1,2}) ?割)");

    @Override
    public void read(Page page, Notes notes) {
        Finding finding = notes.of(Fact.WHEN_FREQUENCY);
        if (finding == null || finding.unknown()) {
            return;
        }
        int start = page.folded().stretch(finding.span()).start();
        int end = page.folded().stretch(finding.span()).end();
        int s = page.sentenceAt(start);
        if (s < 0) {
            return;
        }
        Sentence in = page.sentences().get(s);
        String words =
                page.lower(Math.max(in.start(), start - BESIDE), Math.max(end, Math.min(in.end(), end + BESIDE)));
        String value = value(words);
        if (!value.isEmpty() && !value.equals(finding.value())) {
            notes.state(Fact.WHEN_FREQUENCY, value, start, end, WEIGHT);
        }
    }

    private static String value(String words) {
        Matcher english = PART_OF_WHOLE.matcher(words);
        if (english.find()) {
            return value(english.group(1), english.group(2));
        }
        Matcher rate = RATE.matcher(words);
        if (rate.find()) {
            if (rate.group(4) != null) {
                return value(rate.group(4), "10");
            }
            return rate.group(3) == null ? value(rate.group(1), rate.group(2)) : value(rate.group(3), "100");
        }
        Matcher japanese = WHOLE_AND_PART.matcher(words);
        return japanese.find() ? value(japanese.group(2), japanese.group(1)) : "";
    }

    private static String value(String part, String whole) {
        return part.equals(whole) ? "always" : "intermittent";
    }
}
