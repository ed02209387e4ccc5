package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replies that are delivered late, or behind what was written after them. */
class LateRepliesTest {

    private static final String WRONG = "リージョンは us-east-1 です";
    private static final String RIGHT = "訂正します。リージョンは ap-northeast-1 です";

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void asked() {
        fixture.submitTheBadOne();
    }

    private static String ts(Duration after) {
        return DeskFixture.START.plus(after).getEpochSecond() + ".000100";
    }

    private Optional<String> region() {
        return fixture.books.only().facts().value(Fact.WHERE_REGION);
    }

    @Test
    void theReplyThatWasWrittenLastWinsAndTheyStandInTheirOrder() {
        fixture.clock.move(Duration.ofSeconds(4));
        fixture.reply(ts(Duration.ofSeconds(3)), RIGHT);
        fixture.reply(ts(Duration.ofSeconds(2)), WRONG);

        assertThat(region()).contains("ap-northeast-1");
        assertThat(fixture.books.only().replies()).extracting(Source::text).containsExactly(WRONG, RIGHT);
    }

    @Test
    void soDoesAFormThatWasSubmittedAfterAReplyWhichSlackSentAgain() {
        fixture.clock.move(Duration.ofMinutes(2));
        fixture.answer("V2", Map.of(Field.WHERE_REGION, "ap-northeast-1"));
        fixture.clock.move(Duration.ofMinutes(3));
        fixture.reply(ts(Duration.ofMinutes(1)), WRONG);

        assertThat(region()).contains("ap-northeast-1");
    }

    @Test
    void andAnEditOnlyCountsAsOfWhenItWasMade() {
        fixture.clock.move(Duration.ofMinutes(1));
        String ts = ts(Duration.ofMinutes(1));
        fixture.reply(ts, "まだ続いています");
        Instant edited = DeskFixture.START.plus(Duration.ofMinutes(2));
        fixture.clock.move(Duration.ofMinutes(2));
        fixture.answer("V2", Map.of(Field.WHERE_REGION, "ap-northeast-1"));
        fixture.clock.move(Duration.ofMinutes(4));
        fixture.desk
                .conversation()
                .edited(new Reply(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        DeskFixture.THREAD,
                        ts,
                        "U0002",
                        WRONG,
                        Optional.of(edited)));
        assertThat(region()).contains("ap-northeast-1");
    }

    @Test
    void aReplyInItsTurnIsOfTheMomentThoughClocksDiffer() {
        fixture.clock.move(Duration.ofSeconds(20));
        fixture.answer("V2", Map.of(Field.WHERE_REGION, "ap-northeast-1"));
        fixture.reply(ts(Duration.ofSeconds(15)), "訂正します。リージョンは us-east-1 です");

        assertThat(region()).contains("us-east-1");
    }
}
