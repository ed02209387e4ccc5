package dev.awsinquiry.reader.shape;

import java.util.Locale;
import java.util.Set;

/** Tells a name that was blacked out, or never filled in, from a real one. */
final class Redaction {

    /** What the examples of documents have in the place of a name. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "bucket-name", "bucketname", "bucket_name", "my-bucket-name", "my_bucket_name", "examplebucket", "example-bucket",
            "doc-example-bucket", "amzn-s3-demo-bucket", "s3-bucket-name", "region", "account-id", "accountid", "name",
            "resource-id", "instance-id", "id");

    private Redaction() {}

    static boolean of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.isEmpty()
                || "<{[".indexOf(name.charAt(0)) >= 0
                || name.indexOf('<') >= 0
                || name.indexOf('{') >= 0
                || name.contains("**")
                || name.contains("...")
                || name.contains("…")
                || lower.contains("xxx")
                || lower.contains("redacted")
                || lower.startsWith("your-")
                || lower.startsWith("your_")
                || PLACEHOLDERS.contains(lower)
                || name.chars().allMatch(c -> "*xX.-_?○●".indexOf(c) >= 0);
    }
}
