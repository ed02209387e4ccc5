package dev.awsinquiry.inquiry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How bad it is, by AWS Support's own codes, from the mildest to the gravest.
 *
 * @see <a href="https://docs.aws.amazon.com/awssupport/latest/user/case-management.html">AWS Support: choosing a severity</a>
 */
public enum Severity {
    LOW,
    NORMAL,
    HIGH,
    URGENT,
    CRITICAL;

    /** AWS's code, such as {@code urgent}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as grave as the other one, or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /** The severity with the given code, if there is one. */
    public static Optional<Severity> byId(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
