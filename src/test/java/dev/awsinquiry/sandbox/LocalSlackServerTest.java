package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.Views;
import com.slack.api.webhook.WebhookPayloads;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.testkit.SlackRig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The local Slack as Slack's own SDK sees it, over HTTP. */
class LocalSlackServerTest {
    private final SlackRig rig = SlackRig.at(Instant.parse("2026-04-15T01:30:00Z"));
    private final FakeApp app = new FakeApp(rig.slack());
    private Slack sdk;
    private MethodsClient client;

    @BeforeEach
    void startSdk() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(rig.apiUrl());
        config.setStatsEnabled(false);
        sdk = Slack.getInstance(config);
        client = sdk.methods(rig.botToken());
    }

    @AfterEach
    void close() throws Exception {
        sdk.close();
        rig.close();
    }

    @Test
    void worksWithTheSdk() throws IOException, SlackApiException {
        assertThat(client.authTest(r -> r).getBotId()).isEqualTo("B0AWSINQRY1");
        var posted = client.chatPostMessage(r -> r.channel(Seed.INCIDENT)
                .text("a & b <c>")
                .blocks(List.of(Blocks.section(s -> s.text(BlockCompositions.markdownText("*日本語*")))))
                .metadata(Message.Metadata.builder()
                        .eventType("aws_inquiry")
                        .eventPayload(Map.of("inquiry", "i1", "kind", "card"))
                        .build()));
        assertThat(posted.isOk()).as(posted.getError()).isTrue();
        var replies = client.conversationsReplies(
                r -> r.channel(Seed.INCIDENT).ts(posted.getTs()).includeAllMetadata(true));
        assertThat(replies.getMessages().get(0).getText()).isEqualTo("a & b <c>");
        assertThat(replies.getMessages().get(0).getMetadata().getEventPayload()).containsEntry("kind", "card");
        assertThat(client.usersInfo(r -> r.user(Seed.SATO).includeLocale(true))
                        .getUser()
                        .getLocale())
                .isEqualTo("ja-JP");
    }

    @Test
    void opensAViewForTheSdkAndTakesItsResponse() throws IOException, SlackApiException {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        SlashCommandRequest command = (SlashCommandRequest) parsed(app.requests.get(0));
        var view = Views.view(v -> v.type("modal")
                .title(Views.viewTitle(t -> t.type("plain_text").text("問い合わせ")))
                .submit(Views.viewSubmit(s -> s.type("plain_text").text("送信")))
                .callbackId("inquiry_form")
                .blocks(List.of(Blocks.input(i -> i.blockId("subject")
                        .label(BlockCompositions.plainText("件名"))
                        .element(BlockElements.plainTextInput(
                                p -> p.actionId("value").maxLength(250)))))));
        var opened = client.viewsOpen(
                r -> r.triggerId(command.getPayload().getTriggerId()).view(view));

        assertThat(opened.isOk()).as(opened.getError()).isTrue();
        assertThat(rig.tanaka().form().orElseThrow().callbackId()).isEqualTo("inquiry_form");

        var answer = sdk.send(command.getPayload().getResponseUrl(), WebhookPayloads.payload(p -> p.text("受け付けました")));
        assertThat(answer.getCode()).isEqualTo(200);
        assertThat(rig.slack()
                        .workspace()
                        .channel(Seed.INCIDENT)
                        .orElseThrow()
                        .whispersTo(Seed.TANAKA)
                        .get(0)
                        .text())
                .isEqualTo("受け付けました");
    }

    @Test
    void sendsPayloadsThatBoltReads() {
        String ts = rig.tanaka().say(Seed.INCIDENT, "a").ts();
        rig.settle();
        rig.tanaka().shortcut(Seed.INCIDENT, ts, "inquiry_from_message");

        assertThat(parsed(app.requests.get(0))).isInstanceOfSatisfying(EventRequest.class, event -> {
            assertThat(event.getEventType()).isEqualTo("message");
            assertThat(event.getContext().getTeamId()).isEqualTo("T0SANDBOX01");
            assertThat(event.getContext().getChannelId()).isEqualTo(Seed.INCIDENT);
        });
        assertThat(parsed(app.requests.get(1)))
                .isInstanceOfSatisfying(MessageShortcutRequest.class, shortcut -> assertThat(
                                shortcut.getPayload().getCallbackId())
                        .isEqualTo("inquiry_from_message"));
    }

    private static Request<?> parsed(AppDoor.Request request) {
        return new SlackRequestParser(AppConfig.builder().build())
                .parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .requestBody(request.body())
                        .headers(new RequestHeaders(Map.of()))
                        .build());
    }

    @Test
    void playsFaultsBeforeAndAfterTheyTakeEffect() throws IOException, SlackApiException {
        rig.slack().faults().breakNext("chat.postMessage", true);
        assertThatThrownBy(() -> post("landed")).isInstanceOf(IOException.class);
        rig.slack().faults().failNext("chat.postMessage", false);
        assertThatThrownBy(() -> post("lost")).isInstanceOfSatisfying(SlackApiException.class, e -> assertThat(
                        e.getResponse().code())
                .isEqualTo(503));
        rig.slack().faults().limitNext("chat.postMessage", Duration.ofSeconds(7));
        assertThatThrownBy(() -> post("limited")).isInstanceOfSatisfying(SlackApiException.class, e -> assertThat(
                        e.getResponse().header("Retry-After"))
                .isEqualTo("7"));
        post("fine");

        assertThat(rig.messages(Seed.INCIDENT))
                .extracting(message -> message.path("text").asText())
                .contains("landed", "fine")
                .doesNotContain("lost", "limited");
        assertThat(rig.slack().faults().pending()).isZero();
    }

    private void post(String text) throws IOException, SlackApiException {
        client.chatPostMessage(r -> r.channel(Seed.INCIDENT).text(text));
    }

    @Test
    void refusesBodiesThatItCannotRead() throws Exception {
        var http = HttpClient.newHttpClient();
        for (var row : Map.of(
                        "application/json", "invalid_json",
                        "text/csv", "invalid_post_type",
                        "application/x-www-form-urlencoded", "invalid_form_data")
                .entrySet()) {
            var request = HttpRequest.newBuilder(URI.create(rig.apiUrl() + "auth.test"))
                    .header("Content-Type", row.getKey())
                    .POST(HttpRequest.BodyPublishers.ofString("{a=%zz"))
                    .build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                    .isEqualTo("{\"ok\":false,\"error\":\"" + row.getValue() + "\"}");
        }
    }
}
