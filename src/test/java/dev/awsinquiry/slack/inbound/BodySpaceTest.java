package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** Large bodies share a room; those of the usual size always find some. */
class BodySpaceTest {

    private static final int CHUNK = 8_192;
    private static final int LARGE = BodySpace.FREE + 1_000;

    private final BodySpace space = new BodySpace(1_500);

    private RequestBody read(int size) throws Refused {
        RequestBody body = new RequestBody(space);
        try {
            for (int left = size; left > 0; left -= CHUNK) {
                body.add(new byte[Math.min(left, CHUNK)]);
            }
        } catch (Refused e) {
            body.close();
            throw e;
        }
        return body;
    }

    @Test
    void whatFindsNoRoomIsRefusedUntilThereIsSome() throws Exception {
        RequestBody first = read(LARGE);

        for (int i = 0; i < 3; i++) {
            Refused refused = catchThrowableOfType(Refused.class, () -> read(LARGE));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.reason()).isEqualTo("bodies_too_many");
        }
        try (RequestBody usual = read(BodySpace.FREE)) {
            assertThat(usual.bytes()).hasSize(BodySpace.FREE);
        }

        first.close();
        first.close();
        try (RequestBody next = read(LARGE)) {
            assertThat(next.bytes()).hasSize(LARGE);
            assertThat(catchThrowableOfType(Refused.class, () -> read(LARGE))).isNotNull();
        }
    }

    @Test
    void whatIsCutOffLeavesItsRoom() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(catchThrowableOfType(Refused.class, () -> read(RequestBody.CAP + 1)))
                    .isNotNull();
        }
        try (RequestBody next = read(LARGE)) {
            assertThat(next.bytes()).hasSize(LARGE);
        }
    }
}
