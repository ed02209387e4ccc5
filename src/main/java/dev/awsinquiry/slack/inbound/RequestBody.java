package dev.awsinquiry.slack.inbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Reads the bytes of a request: not more than a cap, and not for longer than a while. */
final class RequestBody {

    /** Slack's largest requests, submitted forms full of text, stay far below it. */
    static final int CAP = 1 << 20;

    /** Slack itself gives up after three seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int CHUNK = 8192;

    private final LongSupplier nanos;

    /** Measures with the given count of nanoseconds. */
    RequestBody(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The body can't be taken. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status, String reason) {
            super(reason);
            this.status = status;
        }

        /** The HTTP status to answer with. */
        int status() {
            return status;
        }

        /** In a word, for log and metrics. */
        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The bytes as they came.
     *
     * @param announced the length that the request names; -1 when it names none
     */
    byte[] read(InputStream in, long announced) throws Refused {
        if (announced > CAP) {
            throw new Refused(413, "body_too_large");
        }
        long began = nanos.getAsLong();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(announced < 0 ? CHUNK : (int) announced);
        byte[] chunk = new byte[CHUNK];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                bytes.write(chunk, 0, n);
                if (bytes.size() > CAP) {
                    throw new Refused(413, "body_too_large");
                }
                if (nanos.getAsLong() - began > PATIENCE.toNanos()) {
                    throw new Refused(408, "body_too_slow");
                }
            }
        } catch (IOException e) {
            throw new Refused(400, "body_broken_off");
        }
        return bytes.toByteArray();
    }

    /** The bytes as text, if they are UTF-8. */
    static String text(byte[] bytes) throws Refused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(400, "body_not_utf8");
        }
    }
}
