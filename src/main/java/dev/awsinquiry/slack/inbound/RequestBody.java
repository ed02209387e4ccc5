package dev.awsinquiry.slack.inbound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The bytes of a request as they come in, up to a cap. It takes up room until it is closed. Not for several threads. */
final class RequestBody implements AutoCloseable {

    /** In bytes. Slack's largest requests, submitted forms full of text, stay far below it. */
    static final int CAP = 1 << 20;

    /** How long a body may take to arrive: Slack itself gives up after three seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int USUAL = 8192;

    private final BodySpace space;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
    private boolean closed;

    RequestBody(BodySpace space) {
        this.space = space;
    }

    static Refused tooLarge() {
        return new Refused(413, "body_too_large");
    }

    /** The body took longer than {@link #PATIENCE}. */
    static Refused tooSlow() {
        return new Refused(408, "body_too_slow");
    }

    /** The connection broke before the body had come. */
    static Refused brokenOff() {
        return new Refused(400, "body_broken_off");
    }

    /** Takes in what came next. When it refuses, nothing more is to be read. */
    void add(byte[] chunk) throws Refused {
        if (bytes.size() + chunk.length > CAP) {
            throw tooLarge();
        }
        if (!space.grow(bytes.size(), bytes.size() + chunk.length)) {
            throw new Refused(503, "bodies_too_many");
        }
        bytes.write(chunk, 0, chunk.length);
    }

    /** All that came. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Gives back the room. Doing so twice does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            space.leave(bytes.size());
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
