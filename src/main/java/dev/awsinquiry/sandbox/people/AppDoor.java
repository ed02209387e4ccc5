package dev.awsinquiry.sandbox.people;

import java.io.IOException;
import java.util.Map;

/** The way to the app: over HTTP, or straight into it within a test. */
public interface AppDoor {
    /**
     * A request as it goes out, signed already.
     *
     * @param contentType {@code application/x-www-form-urlencoded} or {@code application/json}
     * @param body the exact text that the signature covers, UTF-8
     * @param headers all headers beside the content type
     */
    record Request(String contentType, String body, Map<String, String> headers) {}

    /**
     * What the app answers.
     *
     * @param status the HTTP status
     * @param body its body, may be empty
     * @param wantsNoRetry whether it sent {@code X-Slack-No-Retry: 1}
     */
    record Reply(int status, String body, boolean wantsNoRetry) {}

    /**
     * Sends one request and waits for the answer.
     *
     * @throws java.net.http.HttpTimeoutException when the app took too long
     * @throws IOException when it can't be reached
     */
    Reply send(Request request) throws IOException;
}
