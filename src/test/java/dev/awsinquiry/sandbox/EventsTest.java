package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.people.AppDoor.Reply;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.SlackError;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
    private final SandboxClock clock = SandboxClock.stoppedAt(Instant.parse("2026-04-15T01:30:00Z"));
    private final LocalSlack slack = new LocalSlack(SlackSetup.forTests(clock));
    private final FakeApp app = new FakeApp(slack);
    private final Hands sato = slack.as(Seed.SATO);

    @AfterEach
    void close() {
        slack.close();
    }

    private List<JsonNode> events() {
        assertThat(slack.events().settle(Duration.ofSeconds(20))).isTrue();
        return app.events();
    }

    @Test
    void sendsAReplyAsSlackDoes() {
        String root = sato.say(Seed.INCIDENT, "root").ts();
        sato.reply(Seed.INCIDENT, root, "10:30 (JST) から");

        JsonNode event = events().get(1);
        assertThat(event.path("type").asText()).isEqualTo("message");
        assertThat(event.has("subtype")).isFalse();
        assertThat(event.path("channel").asText()).isEqualTo(Seed.INCIDENT);
        assertThat(event.path("channel_type").asText()).isEqualTo("channel");
        assertThat(event.path("user").asText()).isEqualTo(Seed.SATO);
        assertThat(event.path("text").asText()).isEqualTo("10:30 (JST) から");
        assertThat(event.path("thread_ts").asText()).isEqualTo(root);
        assertThat(event.path("parent_user_id").asText()).isEqualTo(Seed.SATO);
        assertThat(event.path("event_ts").asText()).isEqualTo(event.path("ts").asText());

        JsonNode envelope = Json.of(app.requests.get(1).body());
        assertThat(envelope.path("type").asText()).isEqualTo("event_callback");
        assertThat(envelope.path("event_time").asLong()).isEqualTo(1776216600L);
        assertThat(envelope.path("event_id").asText()).startsWith("Ev");
        assertThat(envelope.path("authorizations")).isEqualTo(Json.of("""
                [{"enterprise_id":null,"team_id":"T0SANDBOX01","user_id":"U0AWSINQRY1","is_bot":true,
                  "is_enterprise_install":false}]
                """));
    }

    @Test
    void tellsOfEditsAndDeletions() {
        String ts = sato.say(Seed.INCIDENT, "before").ts();
        sato.edit(Seed.INCIDENT, ts, "after");
        sato.delete(Seed.INCIDENT, ts);

        List<JsonNode> events = events();
        assertThat(events.get(1).path("subtype").asText()).isEqualTo("message_changed");
        assertThat(events.get(1).at("/message/text").asText()).isEqualTo("after");
        assertThat(events.get(1).at("/message/edited/user").asText()).isEqualTo(Seed.SATO);
        assertThat(events.get(1).at("/previous_message/text").asText()).isEqualTo("before");
        assertThat(events.get(2).path("subtype").asText()).isEqualTo("message_deleted");
        assertThat(events.get(2).path("deleted_ts").asText()).isEqualTo(ts);
        assertThat(events.get(2).at("/previous_message/text").asText()).isEqualTo("after");
    }

    @Test
    void leavesATombstoneWhereAThreadBegan() {
        String root = sato.say(Seed.INCIDENT, "root").ts();
        sato.reply(Seed.INCIDENT, root, "reply");
        sato.delete(Seed.INCIDENT, root);

        JsonNode event = events().get(2);
        assertThat(event.path("subtype").asText()).isEqualTo("message_changed");
        assertThat(event.at("/message/subtype").asText()).isEqualTo("tombstone");
        sato.reply(Seed.INCIDENT, root, "still going on");
        assertThat(events()).hasSize(4);
    }

    @Test
    void marksRepliesThatGoToTheChannelToo() {
        String root = sato.say(Seed.INCIDENT, "root").ts();
        sato.replyToChannelToo(Seed.INCIDENT, root, "loud");

        JsonNode event = events().get(1);
        assertThat(event.path("subtype").asText()).isEqualTo("thread_broadcast");
        assertThat(event.at("/root/text").asText()).isEqualTo("root");
    }

    @Test
    void tellsTheAppOfItsOwnMessagesAsSlackDoes() {
        app.post("C0INCIDENT1", "'text':'mine','metadata':{'event_type':'a','event_payload':{}}");

        assertThat(events()).hasSize(1);
        assertThat(events().get(0).path("bot_id").asText()).isEqualTo("B0AWSINQRY1");
    }

    @Test
    void tellsNothingOfChannelsThatTheBotIsNotIn() {
        sato.say(Seed.GENERAL, "a");
        sato.say(Seed.PRIVATE, "b");
        assertThat(events()).isEmpty();

        sato.invite(Seed.PRIVATE, "U0AWSINQRY1");
        sato.say(Seed.PRIVATE, "c");

        List<JsonNode> events = events();
        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly("member_joined_channel", "message", "message");
        assertThat(events.get(0).path("channel_type").asText()).isEqualTo("G");
        assertThat(events.get(0).path("inviter").asText()).isEqualTo(Seed.SATO);
        assertThat(events.get(1).path("subtype").asText()).isEqualTo("channel_join");
        assertThat(events.get(2).path("channel_type").asText()).isEqualTo("group");
    }

    @Test
    void opensTheHomeTab() {
        sato.openHome();

        assertThat(events().get(0).path("type").asText()).isEqualTo("app_home_opened");
        assertThat(events().get(0).path("tab").asText()).isEqualTo("home");
    }

    @Test
    void triesAgainAtOnceAfterAMinuteAndAfterFive() {
        app.reacts(request -> new Reply(500, "", false));
        sato.say(Seed.INCIDENT, "a");
        events();
        assertThat(app.requests).hasSize(2);
        assertThat(app.requests.get(0).headers()).doesNotContainKey("X-Slack-Retry-Num");
        assertThat(app.requests.get(1).headers())
                .containsEntry("X-Slack-Retry-Num", "1")
                .containsEntry("X-Slack-Retry-Reason", "http_error");

        slack.events().deliverDue();
        events();
        assertThat(app.requests).hasSize(2);

        clock.forward(Duration.ofMinutes(1));
        app.reacts(request -> {
            throw new HttpTimeoutException("3 s");
        });
        slack.events().deliverDue();
        events();
        assertThat(app.requests).hasSize(3);

        clock.forward(Duration.ofMinutes(5));
        slack.events().deliverDue();
        events();
        assertThat(app.requests.get(3).headers())
                .containsEntry("X-Slack-Retry-Num", "3")
                .containsEntry("X-Slack-Retry-Reason", "http_timeout");

        clock.forward(Duration.ofHours(1));
        slack.events().deliverDue();
        events();
        assertThat(app.requests).hasSize(4);
        assertThat(app.requests)
                .extracting(request -> request.body())
                .containsOnly(app.requests.get(0).body());
    }

    @Test
    void doesNotTryAgainWhenTheAppAsksNotTo() {
        app.reacts(request -> new Reply(404, "", true));
        sato.say(Seed.INCIDENT, "a");
        events();

        assertThat(app.requests).hasSize(1);
        assertThat(slack.events().waiting()).isZero();
    }

    @Test
    void repeatsAnEventThoughItWasAcknowledged() {
        sato.say(Seed.INCIDENT, "a");
        events();
        slack.events().repeatLatest();
        events();

        assertThat(app.requests.get(1).body()).isEqualTo(app.requests.get(0).body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        a < b & c > d                     ~ a &lt; b &amp; c &gt; d
        見て https://example.com/a?b=1&c  ~ 見て <https://example.com/a?b=1&amp;c>
        db.abc.ap-northeast-1.rds.amazonaws.com につながらない ~ <http://db.abc.ap-northeast-1.rds.amazonaws.com|db.abc.ap-northeast-1.rds.amazonaws.com> につながらない
        ops@example.com へ                ~ <mailto:ops@example.com|ops@example.com> へ
        @佐藤 さん、#incident で          ~ <@U0SATO00001> さん、<#C0INCIDENT1|incident> で
        @誰か と #どこか                  ~ @誰か と #どこか
        @here 見てください                ~ <!here> 見てください
        arn:aws:iam::123456789012:role/a  ~ arn:aws:iam::123456789012:role/a
        """)
    void sendsWordsAsSlacksClientWritesThem(String typed, String wire) {
        sato.say(Seed.INCIDENT, typed);

        assertThat(events().get(0).path("text").asText()).isEqualTo(wire);
    }

    @Test
    void doesNotLetPeopleWriteWhereTheyCannot() {
        slack.workspace().leave(Seed.GENERAL, Seed.SATO);
        String theirs = slack.as(Seed.TANAKA).say(Seed.INCIDENT, "a").ts();

        assertThatThrownBy(() -> sato.say(Seed.GENERAL, "a"))
                .isInstanceOf(SlackError.class)
                .hasMessage("not_in_channel");
        assertThatThrownBy(() -> sato.edit(Seed.INCIDENT, theirs, "b")).hasMessage("cant_update_message");
        assertThatThrownBy(() -> sato.say(Seed.INCIDENT, " ")).hasMessage("no_text");
        assertThatThrownBy(() -> sato.say(Seed.INCIDENT, "x".repeat(12_001))).hasMessage("msg_too_long");
    }
}
