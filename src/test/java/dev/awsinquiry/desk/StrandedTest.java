package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.DeskFixture;
import org.junit.jupiter.api.Test;

/** What the reporter hears when a post can't be shown. */
class StrandedTest {

    private final DeskFixture fixture = new DeskFixture();

    @Test
    void aPostThatSlackRefusesIsNotTakenForAChannelThatIsGone() {
        fixture.submitTheBadOne();

        fixture.desk.stranded().dropped(fixture.books.post("gaps"), "msg_too_long");

        assertThat(fixture.books.post("unposted").user()).contains(DeskFixture.REPORTER);
        assertThat(fixture.books.post("unposted").message().summary())
                .contains("msg_too_long")
                .doesNotContain("アーカイブ");
    }
}
