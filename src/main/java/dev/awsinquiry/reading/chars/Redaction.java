package dev.awsinquiry.reading.chars;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a name that was blacked out, or never filled in, from a real one. */
public final class Redaction {

    /** What the examples of documents have in the place of a name. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "bucket-name",
            "bucketname",
            "bucket_name",
            "my-bucket-name",
            "my_bucket_name",
            "examplebucket",
            "example-bucket",
            "doc-example-bucket",
            "amzn-s3-demo-bucket",
            "amzn-s3-demo",
            "s3-bucket-name",
            "region",
            "account-id",
            "accountid",
            "name",
            "resource-id",
            "instance-id",
            "id");

    private static final List<String> EXAMPLES =
            List.of("(例)", "(例:", "(サンプル)", "(ダミー)", "(仮)", "(example)", "(dummy)", "(fake)", "(placeholder)");

    /** Chars before a name within which the emphasis opens that it stands in. */
    private static final int EMPHASIS = 400;

    private Redaction() {}

    /** Whether the stars behind a name close emphasis that opens before it in its line: {@code **it is i-0abc…**}. */
    public static boolean bold(String text, int start, int end) {
        int behind = end;
        while (Chars.at(text, behind) == '*') {
            behind++;
        }
        if (behind == end || behind - end > 2 || Chars.alnum(Chars.at(text, behind))) {
            return false;
        }
        int from = Math.max(0, start - EMPHASIS);
        int open = Chars.last(text, "*", from, start - 1);
        return open >= 0 && Chars.last(text, "\n", from, start) < open;
    }

    /** Whether brackets behind the name say that it is an example: 「i-1234567890abcdef0（例）」. */
    public static boolean example(String lower, int end) {
        int at = Chars.skipBlanks(lower, end);
        return EXAMPLES.stream().anyMatch(word -> lower.startsWith(word, at));
    }

    public static boolean of(String name) {
        return name.isEmpty()
                || name.indexOf('<') >= 0
                || name.indexOf('{') >= 0
                || name.indexOf('[') >= 0
                || blanked(name);
    }

    /** Whether it was blacked out or stands in examples, whatever the brackets in it. */
    public static boolean blanked(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (PLACEHOLDERS.contains(lower) || lower.startsWith("your-") || lower.startsWith("your_")) {
            return true;
        }
        if (name.contains("**")
                || name.contains("xxx")
                || name.contains("XXX")
                || lower.contains("redacted")
                || name.contains("...")
                || name.contains("…")) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '*' && c != 'x' && c != 'X' && c != '.' && c != '-' && c != '_' && c != '?' && c != '○'
                    && c != '●') {
                return false;
            }
        }
        return true;
    }
}
