package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Fingerprints of what an input held, short enough for sixteen of them to travel with a form. */
public final class Shown {

    private static final int BYTES = 6;

    private Shown() {}

    /** The fingerprint of what a picker holds. */
    public static String of(Instant moment) {
        return of(String.valueOf(moment.getEpochSecond()));
    }

    /** The fingerprint of what a fact is understood to be; from which words, doesn't matter. */
    public static String of(Statement understood) {
        return of(understood.unknown() ? "?" : "=" + understood.value());
    }

    /** The fingerprint of what an input holds; line ends don't matter, as Slack changes them. */
    public static String of(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(value.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
