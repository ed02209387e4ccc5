package dev.awsinquiry.sandbox.people;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests and takes them to the app; says how it went, and never throws. */
public final class Courier {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    /** How a request ended. */
    enum End {
        /** The app answered 200. */
        ACKNOWLEDGED("ok"),
        /** The app took longer than Slack waits. */
        TIMEOUT("http_timeout"),
        /** The app answered something else. */
        ERROR("http_error"),
        /** Nobody answers there. */
        UNREACHABLE("connection_failed");

        private final String retryReason;

        End(String retryReason) {
            this.retryReason = retryReason;
        }

        /** What {@code X-Slack-Retry-Reason} says. */
        String retryReason() {
            return retryReason;
        }
    }

    /**
     * How it went.
     *
     * @param end how it ended
     * @param status the HTTP status, 0 without an answer
     * @param body the answer, or what went wrong
     * @param wantsNoRetry whether the app asked not to be sent it again
     */
    record Delivery(End end, int status, String body, boolean wantsNoRetry) {
        boolean isAcknowledged() {
            return end == End.ACKNOWLEDGED;
        }
    }

    private final String signingSecret;
    private final Clock signatureClock;
    private volatile AppDoor door;

    /**
     * A courier without a door yet.
     *
     * @param signatureClock for the signature's timestamp; real time, unless the app under test checks it against another
     */
    public Courier(String signingSecret, Clock signatureClock) {
        this.signingSecret = signingSecret;
        this.signatureClock = signatureClock;
        this.door = request -> {
            throw new IOException("no app is connected");
        };
    }

    /** Leads to the app from now on. */
    public void connect(AppDoor to) {
        door = to;
    }

    Delivery deliver(String contentType, String body, Map<String, String> more) {
        String timestamp = String.valueOf(signatureClock.instant().getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)");
        headers.put("X-Slack-Request-Timestamp", timestamp);
        headers.put("X-Slack-Signature", signature(signingSecret, timestamp, body));
        try {
            AppDoor.Reply reply = door.send(new AppDoor.Request(contentType, body, headers));
            End end = reply.status() == 200 ? End.ACKNOWLEDGED : End.ERROR;
            return new Delivery(end, reply.status(), reply.body(), reply.wantsNoRetry());
        } catch (HttpTimeoutException e) {
            return new Delivery(End.TIMEOUT, 0, "", false);
        } catch (IOException e) {
            return new Delivery(End.UNREACHABLE, 0, String.valueOf(e.getMessage()), false);
        }
    }

    /**
     * Slack's request signature: {@code v0=} and the HMAC-SHA256 of {@code v0:timestamp:body} in hexadecimal
     * (docs.slack.dev/authentication/verifying-requests-from-slack).
     */
    public static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
