package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Replies that are pictures, without a word. */
class PicturesTest {

    private final DeskFixture fixture = new DeskFixture();

    @Test
    void aPictureWithoutAWordIsNotOfferedToBeTakenIn() {
        fixture.submitTheBadOne();
        String picture = fixture.replyNext("");
        assertThat(fixture.books.only().leftOut()).isEmpty();

        fixture.clock.move(Duration.ofMinutes(1));
        fixture.desk
                .conversation()
                .edited(new Reply(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        DeskFixture.THREAD,
                        picture,
                        "U0002",
                        "リージョンは us-east-1 です",
                        Optional.of(fixture.clock.instant())));
        assertThat(fixture.books.only().facts().standing(Fact.WHERE_REGION)).isEqualTo(Standing.STATED);
    }
}
