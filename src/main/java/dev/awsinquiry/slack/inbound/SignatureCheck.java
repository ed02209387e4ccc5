package dev.awsinquiry.slack.inbound;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells Slack's requests from others by their signature, over the bytes as they came.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
public final class SignatureCheck {

    /** A request is this old at most, and as far ahead at most, because clocks differ either way. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final int LONGEST_TIMESTAMP = 12;

    private final SecretKeySpec key;
    private final Clock clock;

    /**
     * Checks with the app's signing secret.
     *
     * @throws IllegalArgumentException when the secret is blank, with which anybody could sign
     */
    public SignatureCheck(String signingSecret, Clock clock) {
        if (signingSecret.isBlank()) {
            throw new IllegalArgumentException("the signing secret is empty");
        }
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Why a request isn't taken for Slack's. */
    public enum Reason {
        MISSING,
        MALFORMED,
        STALE,
        AHEAD,
        WRONG;

        /** For log and metrics. */
        public String id() {
            return "signature_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What speaks against a request; empty when it is Slack's.
     *
     * @param timestamp the header {@code X-Slack-Request-Timestamp}, in seconds since the epoch
     * @param signature the header {@code X-Slack-Signature}
     */
    public Optional<Reason> objection(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        if (timestamp == null || signature == null) {
            return Optional.of(Reason.MISSING);
        }
        if (!isSeconds(timestamp)) {
            return Optional.of(Reason.MALFORMED);
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        if (age > WINDOW.toSeconds()) {
            return Optional.of(Reason.STALE);
        }
        if (age < -WINDOW.toSeconds()) {
            return Optional.of(Reason.AHEAD);
        }
        byte[] expected = sign(timestamp, body).getBytes(StandardCharsets.US_ASCII);
        boolean same = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        return same ? Optional.empty() : Optional.of(Reason.WRONG);
    }

    private static boolean isSeconds(String timestamp) {
        return !timestamp.isEmpty()
                && timestamp.length() <= LONGEST_TIMESTAMP
                && timestamp.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The signature that Slack would give. */
    String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
