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

    private final BodySpace space;
    private final LongSupplier nanos;

    /**
     * Reads.
     *
     * @param nanos time as it passes, see {@link System#nanoTime()}
     */
    RequestBody(BodySpace space, LongSupplier nanos) {
        this.space = space;
        this.nanos = nanos;
    }

    /** A body that was read; it takes up room until it is closed. */
    static final class Body implements AutoCloseable {

        private final byte[] bytes;
        private final BodySpace space;

        Body(byte[] bytes, BodySpace space) {
            this.bytes = bytes;
            this.space = space;
        }

        /** As they came. */
        byte[] bytes() {
            return bytes;
        }

        @Override
        public void close() {
            space.leave(bytes.length);
        }
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
     * Reads it.
     *
     * @param announced the length that the request names, which is no reason to make room for it; -1 when it names none
     */
    Body read(InputStream in, long announced) throws Refused {
        if (announced > CAP) {
            throw new Refused(413, "body_too_large");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
        try {
            pour(in, bytes);
        } catch (IOException e) {
            space.leave(bytes.size());
            throw new Refused(400, "body_broken_off");
        } catch (Refused e) {
            space.leave(bytes.size());
            throw e;
        }
        return new Body(bytes.toByteArray(), space);
    }

    private void pour(InputStream in, ByteArrayOutputStream bytes) throws IOException, Refused {
        long began = nanos.getAsLong();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (bytes.size() + n > CAP) {
                throw new Refused(413, "body_too_large");
            }
            if (!space.grow(bytes.size(), bytes.size() + n)) {
                throw new Refused(503, "bodies_too_many");
            }
            bytes.write(chunk, 0, n);
            if (nanos.getAsLong() - began > PATIENCE.toNanos()) {
                throw new Refused(408, "body_too_slow");
            }
        }
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
