package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.FilingSubmission;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.inquiry.CaseRecord.Side;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.inquiry.State;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each control does what the contract says, on a real desk. */
class ButtonsTest {

    private final InboundRig rig = new InboundRig();

    @BeforeEach
    void anInquiry() {
        rig.desk
                .desk
                .intake()
                .submit(new InquirySubmission(
                        InboundRig.TEAM,
                        Payloads.CHANNEL,
                        Payloads.USER,
                        Language.JA,
                        "V1",
                        Optional.empty(),
                        Map.of(Field.SUBJECT, "AWS につながりません", Field.HOW, "今朝からつながりません"),
                        Map.of(),
                        Optional.empty()));
        rig.desk.books.cardStands(DeskFixture.THREAD);
    }

    @AfterEach
    void close() {
        assertThat(rig.slack.calls().list())
                .extracting(call -> call.method())
                .isSubsetOf("conversations.members", "conversations.info", "chat.postEphemeral");
        rig.close();
    }

    private Inquiry inquiry() {
        return rig.desk.books.only();
    }

    private void press(String actionId) {
        press(actionId, inquiry().id());
    }

    private void press(String actionId, String value) {
        assertThat(rig.interaction(Payloads.action(actionId, value)).status()).isEqualTo(200);
    }

    private void choose(String actionId, String value) {
        String block = inquiry().id() + "/7.1";
        assertThat(rig.interaction(Payloads.choice(actionId, block, value)).status())
                .isEqualTo(200);
    }

    private void reply(String ts, String words) {
        rig.event(Payloads.event("{\"type\":\"message\",\"channel\":\"" + Payloads.CHANNEL
                + "\",\"user\":\"U0SATO00001\",\"text\":\"" + words + "\",\"ts\":\"" + ts + "\",\"thread_ts\":\""
                + DeskFixture.THREAD + "\"}"));
    }

    private void file() {
        rig.desk
                .desk
                .filings()
                .file(new FilingSubmission(
                        InboundRig.TEAM,
                        Payloads.CHANNEL,
                        Payloads.USER,
                        inquiry().id(),
                        "1234567890",
                        "urgent",
                        "business-support-plus",
                        Optional.empty()));
    }

    @Test
    void notKnown() {
        choose("not_known", "where.region");
        assertThat(inquiry().facts().standing(Fact.WHERE_REGION)).isEqualTo(Standing.UNKNOWN);
        assertThat(inquiry().lastMark().orElseThrow().by()).isEqualTo(Payloads.USER);
    }

    @Test
    void finishNow() {
        press("finish_now");
        assertThat(inquiry().state()).isEqualTo(State.FINISHED);
    }

    @Test
    void includeReplies() {
        reply("1776239500.000200", "了解です");
        assertThat(inquiry().leftOut()).hasSize(1);
        press("include_replies");
        assertThat(inquiry().leftOut()).isEmpty();
        assertThat(inquiry().replies()).hasSize(1);
    }

    @Test
    void postNewerText() {
        press("finish_now");
        reply("1776239500.000200", "2026-04-15 16:40 JST からです");
        assertThat(inquiry().texting().behind()).isTrue();
        press("post_newer_text");
        assertThat(inquiry().texting().posted()).isEqualTo(2);
    }

    @Test
    void respondedRepliedAndBack() {
        file();
        rig.desk.clock.move(Duration.ofMinutes(42));
        press("mark_responded");
        assertThat(inquiry().aws().respondedAt()).contains(rig.desk.clock.instant());
        press("mark_replied");
        assertThat(inquiry().aws().waitingFor()).contains(Side.AWS);
        press("undo", inquiry().id() + ":" + inquiry().lastMark().orElseThrow().number());
        assertThat(inquiry().aws().waitingFor()).contains(Side.US);
    }

    @Test
    void aLatePressOnAnOldReminderIsNoSecondResponse() {
        file();
        rig.desk.clock.move(Duration.ofMinutes(70));
        press("mark_responded", inquiry().id() + ":1");
        press("mark_replied");
        press("mark_responded", inquiry().id() + ":1");
        assertThat(inquiry().aws().turns()).isEqualTo(1);
        assertThat(inquiry().aws().waitingFor()).contains(Side.AWS);
        rig.await(
                "whoever pressed late is told",
                () -> rig.slack.calls().of("chat.postEphemeral").size() == 1);
        press("mark_responded", inquiry().id() + ":x");
        assertThat(inquiry().aws().turns()).isEqualTo(1);
        press("mark_responded", inquiry().id() + ":2");
        assertThat(inquiry().aws().turns()).isEqualTo(2);
    }

    @Test
    void aLatePressOnAnOldReminderIsNoReplyToANewerAnswer() {
        file();
        rig.desk.clock.move(Duration.ofMinutes(70));
        press("mark_responded", inquiry().id() + ":1");
        press("mark_replied", inquiry().id() + ":1");
        press("mark_responded", inquiry().id() + ":2");
        press("mark_replied", inquiry().id() + ":1");
        assertThat(inquiry().aws().waitingFor()).contains(Side.US);
        rig.await(
                "whoever pressed late is told",
                () -> rig.slack.calls().of("chat.postEphemeral").size() == 1);
        press("mark_replied", inquiry().id() + ":x");
        assertThat(inquiry().aws().waitingFor()).contains(Side.US);
        press("mark_replied", inquiry().id() + ":2");
        assertThat(inquiry().aws().waitingFor()).contains(Side.AWS);
    }

    @Test
    void resolvedAndReopened() {
        press("mark_resolved");
        assertThat(inquiry().state()).isEqualTo(State.RESOLVED);
        press("reopen");
        assertThat(inquiry().isOpen()).isTrue();
    }

    @Test
    void snoozed() {
        file();
        choose("snooze_reminder", "PT15M");
        assertThat(inquiry().reminding().snoozedUntil())
                .contains(rig.desk.clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void stopped() {
        file();
        press("stop_reminders");
        assertThat(inquiry().reminding().stopped()).isTrue();
    }
}
