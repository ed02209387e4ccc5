package dev.awsinquiry.slack.outbound;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.slack.outbound.NotSent.Why;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Response;

/** The few things that we make Slack do. Each call is one attempt; nothing is repeated here. */
final class WebApi {

    private final Calls calls;
    private final Line line;

    WebApi(Calls calls, Line line) {
        this.calls = calls;
        this.line = line;
    }

    /**
     * Posts it, labelled.
     *
     * @param channel the channel's id, or a user's for a direct message
     */
    Sent post(Delivery delivery, String channel) throws NotSent {
        Post post = delivery.post();
        ChatPostMessageRequestBuilder request = ChatPostMessageRequest.builder()
                .channel(channel)
                .text(Plain.summary(post.message().summary()))
                // of the text; a notification shows *bold* as it was typed
                .mrkdwn(false)
                .blocks(Blocks.of(post.message(), delivery.revision()))
                .metadata(Label.of(post))
                .unfurlLinks(false)
                .unfurlMedia(false);
        if (post.place() == Post.Place.THREAD) {
            request.threadTs(delivery.threadTs().orElseThrow()).replyBroadcast(post.broadcast());
        }
        ChatPostMessageRequest ready = request.build();
        ChatPostMessageResponse response = calls.make(post.team(), client -> client.chatPostMessage(ready));
        if (response.getTs() == null || response.getChannel() == null) {
            throw NotSent.because(Why.AMBIGUOUS, "an answer that doesn't say where it stands");
        }
        return new Sent(response.getChannel(), response.getTs());
    }

    /** Makes a post that stands say its newer words. The label goes along, so that it is there whatever Slack does. */
    void update(Delivery delivery, String channel, String ts) throws NotSent {
        Post post = delivery.post();
        calls.make(
                post.team(),
                client -> client.chatUpdate(r -> r.channel(channel)
                        .ts(ts)
                        .text(Plain.summary(post.message().summary()))
                        .blocks(Blocks.of(post.message(), delivery.revision()))
                        .metadata(Label.of(post))));
    }

    /** Shows it to one person in the channel, in the inquiry's thread where there is one. */
    void whisper(Delivery delivery, String user) throws NotSent {
        Post post = delivery.post();
        calls.make(
                post.team(),
                client -> client.chatPostEphemeral(r -> r.channel(post.channel())
                        .user(user)
                        .threadTs(delivery.threadTs().orElse(null))
                        .text(Plain.summary(post.message().summary()))
                        .blocks(Blocks.of(post.message(), delivery.revision()))));
    }

    /**
     * Shows it to one person as the answer to what they did, which works where the bot isn't a member too.
     *
     * @param url allowed by {@link ResponseUrls}
     */
    void respond(Delivery delivery, String url) throws NotSent {
        ActionResponse body = ActionResponse.builder()
                .responseType("ephemeral")
                // or the message whose button was pressed would go
                .replaceOriginal(false)
                .deleteOriginal(false)
                .threadTs(delivery.threadTs().orElse(null))
                .text(Plain.summary(delivery.post().message().summary()))
                .blocks(Blocks.of(delivery.post().message(), delivery.revision()))
                .build();
        try (Response response = line.slack().getHttpClient().postJsonBody(url, body)) {
            if (response.code() >= 300 && response.code() < 500 && response.code() != 429) {
                // used five times, older than half an hour, or leading elsewhere
                throw NotSent.because(Why.PERMANENT, "response_url_" + response.code());
            }
            if (!response.isSuccessful()) {
                throw calls.byStatus(response.code(), response.header("Retry-After"));
            }
        } catch (IOException e) {
            throw calls.unanswered(e);
        }
    }

    void delete(String team, String channel, String ts) throws NotSent {
        calls.make(team, client -> client.chatDelete(r -> r.channel(channel).ts(ts)));
    }

    /**
     * Asks whether the token is good; what comes of it shows in {@link Reachability}.
     *
     * @return the workspace that it is for; empty for a token of a whole organisation
     */
    Optional<String> check(String team) throws NotSent {
        AuthTestResponse answer = calls.probe(team, client -> client.authTest(r -> r));
        return Optional.ofNullable(answer.getTeamId()).filter(id -> !answer.isEnterpriseInstall());
    }
}
