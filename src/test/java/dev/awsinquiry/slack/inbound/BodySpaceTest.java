package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** Large bodies share a room; those of the usual size always find some. */
class BodySpaceTest {

    private static final int LARGE = BodySpace.FREE + 1_000;

    private final BodySpace space = new BodySpace(1_500);
    private final RequestBody bodies = new RequestBody(space, () -> 0);

    private RequestBody.Body read(int size) throws RequestBody.Refused {
        return bodies.read(new ByteArrayInputStream(new byte[size]), size);
    }

    @Test
    void whatFindsNoRoomIsRefusedUntilThereIsSome() throws Exception {
        RequestBody.Body first = read(LARGE);

        for (int i = 0; i < 3; i++) {
            RequestBody.Refused refused = catchThrowableOfType(RequestBody.Refused.class, () -> read(LARGE));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.reason()).isEqualTo("bodies_too_many");
        }
        try (RequestBody.Body usual = read(BodySpace.FREE)) {
            assertThat(usual.bytes()).hasSize(BodySpace.FREE);
        }

        first.close();
        try (RequestBody.Body next = read(LARGE)) {
            assertThat(next.bytes()).hasSize(LARGE);
        }
    }

    @Test
    void whatIsCutOffLeavesItsRoom() throws Exception {
        for (int i = 0; i < 3; i++) {
            catchThrowableOfType(RequestBody.Refused.class, () -> read(RequestBody.CAP + 1));
            catchThrowableOfType(
                    RequestBody.Refused.class, () -> bodies.read(new ByteArrayInputStream(new byte[LARGE * 2]), -1));
        }
        try (RequestBody.Body next = read(LARGE)) {
            assertThat(next.bytes()).hasSize(LARGE);
        }
    }
}
