package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replies that name one more Region or account where the form told of one. */
class OneMoreTest {

    private static final Map<Field, String> FORM = Map.of(
            Field.SUBJECT, "API が 502 を返す",
            Field.SEVERITY, "urgent",
            Field.HOW, "API が 502 を返します",
            Field.WHERE_ACCOUNT, "123456789012",
            Field.WHERE_REGION, "ap-northeast-1");

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void submitted() {
        fixture.submit("V1", FORM);
    }

    private String region() {
        return fixture.books.only().facts().value(Fact.WHERE_REGION).orElseThrow();
    }

    @Test
    void whatWasChosenStandsInTheTextBesideIt() {
        fixture.replyNext("大阪リージョンでも出始めました");
        fixture.replyNext("アカウント 210987654321 でも起きています");
        assertThat(fixture.caseText())
                .contains("ap-northeast-1, ap-northeast-3")
                .contains("123456789012, 210987654321");
    }

    @Test
    void anEditedReplyAddsWhatItSaysNow() {
        String ts = fixture.replyNext("us-east-1 でも出始めました");
        fixture.desk
                .conversation()
                .edited(new Reply(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        DeskFixture.THREAD,
                        ts,
                        "U0002",
                        "us-east-2 でも出始めました",
                        Optional.of(Instant.ofEpochSecond(Long.parseLong(ts.substring(0, ts.indexOf('.'))) + 20))));
        assertThat(region()).isEqualTo("ap-northeast-1, us-east-2");
    }

    @Test
    void aDeletedReplyLeavesWhatWasChosen() {
        String ts = fixture.replyNext("us-east-1 でも出始めました");
        fixture.desk.conversation().deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, ts);
        assertThat(region()).isEqualTo("ap-northeast-1");
    }

    @Test
    void theFormShowsTheFirstAndTakesNothingFromTheOthersWhereItIsLeftAlone() {
        fixture.replyNext("us-east-1 でも出始めました");
        fixture.replyNext("アカウント 210987654321 でも起きています");
        Map<Field, String> shown = Prefill.values(fixture.books.only());
        assertThat(shown)
                .containsEntry(Field.WHERE_REGION, "ap-northeast-1")
                .containsEntry(Field.WHERE_ACCOUNT, "123456789012");
        Map<Field, String> edited = new HashMap<>(shown);
        edited.put(Field.SUBJECT, "API が 502 と 504 を返す");
        fixture.edit("V2", edited, shown);
        assertThat(region()).isEqualTo("ap-northeast-1, us-east-1");
        assertThat(fixture.books.only().facts().value(Fact.WHERE_ACCOUNT)).contains("123456789012, 210987654321");
    }

    @Test
    void whatIsChosenAnewReplacesThemAll() {
        fixture.replyNext("us-east-1 でも出始めました");
        Map<Field, String> shown = Prefill.values(fixture.books.only());
        Map<Field, String> edited = new HashMap<>(shown);
        edited.put(Field.WHERE_REGION, "eu-west-1");
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.edit("V2", edited, shown);
        assertThat(region()).isEqualTo("eu-west-1");
    }

    @Test
    void whoIsAffectedIsNotToldByIt() {
        fixture.replyNext("大阪リージョンでも起き始めました");
        assertThat(region()).isEqualTo("ap-northeast-1, ap-northeast-3");
        assertThat(fixture.books.only().facts().value(Fact.WHO_SCOPE)).isEmpty();
    }
}
