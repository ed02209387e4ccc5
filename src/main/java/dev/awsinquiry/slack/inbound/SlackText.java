package dev.awsinquiry.slack.inbound;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Undoes Slack's markup, so that words are what people typed.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class SlackText {

    private static final Pattern TIMESTAMP = Pattern.compile("(\\d{1,10})\\.(\\d{6})");

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private SlackText() {}

    /** The words as they were typed, as far as that can be told. */
    static String typed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            out.append(plain(text.substring(at, open))).append(plain(reference(text.substring(open + 1, close))));
            at = close + 1;
        }
        return out.append(plain(text.substring(at))).toString();
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** What stands between angle brackets: somebody or something mentioned, or a link. */
    private static String reference(String inside) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = bar < 0 ? "" : inside.substring(bar + 1);
        if (target.startsWith("@")) {
            return label.isEmpty() ? target : "@" + label;
        }
        if (target.startsWith("#")) {
            return label.isEmpty() ? target : "#" + label;
        }
        if (target.startsWith("!")) {
            return label.isEmpty() ? "@" + target.substring(1) : label;
        }
        return link(target, label);
    }

    /** Slack makes links of addresses that were typed; those become what was typed, others keep their label beside. */
    static String link(String url, String label) {
        String address = address(url);
        if (label.isEmpty() || label.equals(url)) {
            return address;
        }
        boolean typedWithoutScheme = url.equals("http://" + label)
                || url.equals("https://" + label)
                || label.equals(address)
                || telephones(url, label);
        return typedWithoutScheme ? label : label + " (" + address + ")";
    }

    /** The number of a telephone or the address of a mailbox by itself; of everything else the whole link. */
    private static String address(String url) {
        if (url.startsWith("tel:")) {
            return url.substring("tel:".length());
        }
        int query = url.indexOf('?');
        return url.startsWith("mailto:") ? url.substring("mailto:".length(), query < 0 ? url.length() : query) : url;
    }

    /** Whether Slack took digits for the number of a telephone: it leaves out what they were parted by. */
    private static boolean telephones(String url, String label) {
        return url.startsWith("tel:") && digits(label).equals(digits(url));
    }

    private static String digits(String text) {
        return NO_DIGITS.matcher(text).replaceAll("");
    }

    /** The moment in a timestamp such as {@code 1713153600.000100}, to the microsecond; empty when it is none. */
    static Optional<Instant> moment(@Nullable String ts) {
        Matcher parts = TIMESTAMP.matcher(ts == null ? "" : ts);
        return parts.matches()
                ? Optional.of(
                        Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)) * 1_000))
                : Optional.empty();
    }
}
