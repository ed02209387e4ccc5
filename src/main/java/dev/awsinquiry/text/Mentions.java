package dev.awsinquiry.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People and groups that somebody mentioned, which Slack passes on as ids. In the thread everybody is shown whom they mean;
 * AWS can't look them up.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class Mentions {

    /**
     * An id isn't part of a longer word, nor the second half of an address, nor what somebody typed into a form as Slack writes
     * it itself, {@code <@U…>}; and of letters alone it would be a word: the
     * variable {@code @USERACCOUNT}.
     */
    private static final Pattern MENTION =
            Pattern.compile("(?<![A-Za-z0-9._<-])@(?:[UW]|subteam\\^S)(?=[A-Z]*[0-9])[A-Z0-9]{8,14}(?![A-Za-z0-9._-])");

    private Mentions() {}

    /** The text with this in place of each. */
    static String replaced(String text, String whom) {
        return text.indexOf('@') < 0 ? text : MENTION.matcher(text).replaceAll(Matcher.quoteReplacement(whom));
    }
}
