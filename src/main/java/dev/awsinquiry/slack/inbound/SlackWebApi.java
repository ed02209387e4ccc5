package dev.awsinquiry.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.view.View;
import dev.awsinquiry.slack.outbound.Blocks;
import dev.awsinquiry.slack.outbound.Tokens;
import dev.awsinquiry.text.Message;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Those calls, with the Slack SDK. Safe for any number of threads. */
final class SlackWebApi implements SlackWeb {

    private static final Set<String> NOT_MEMBER = Set.of("channel_not_found", "not_in_channel");

    private static final int REPLIES = 200;

    /** The most of a page that Slack takes, and how many are read before it stays unknown. */
    private static final int PEOPLE = 999;

    private static final int PAGES_OF_PEOPLE = 5;

    /** Of this one {@code users.info} says that it is no bot. */
    private static final String SLACKBOT = "USLACKBOT";

    private static final String BROKEN = "broken";
    private static final String TRIGGER_USED = "exchanged_trigger_id";

    private final Slack slack;
    private final Tokens tokens;

    /** Calls through the given client, whose time-outs apply. */
    SlackWebApi(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
    }

    private interface Call<R> {
        R run(MethodsClient client) throws IOException, SlackApiException;
    }

    private <R extends SlackApiTextResponse> R call(String team, Call<R> call) throws Failed {
        R response = attempt(team, call);
        if (!response.isOk()) {
            throw new Failed(String.valueOf(response.getError()));
        }
        return response;
    }

    private <R> R attempt(String team, Call<R> call) throws Failed {
        String token = tokens.forTeam(team).orElseThrow(() -> new Failed("not_installed"));
        try {
            return held(call.run(slack.methods(token, team)));
        } catch (SlackApiException e) {
            throw new Failed(
                    "http_" + e.getResponse().code(), patience(e.getResponse().header("Retry-After")));
        } catch (InterruptedIOException e) {
            throw new Failed("timed_out");
        } catch (IOException | RuntimeException e) {
            // an answer that was cut short tells as little as none; an empty one is no answer to the SDK, and breaks it
            throw new Failed(BROKEN);
        }
    }

    private static Duration patience(@Nullable String seconds) {
        return seconds != null && seconds.matches("\\d{1,4}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : Duration.ZERO;
    }

    @Override
    public Opened open(String team, String trigger, View view) throws Failed {
        try {
            return opened(team, trigger, view);
        } catch (Failed e) {
            if (!BROKEN.equals(e.getMessage())) {
                throw e;
            }
            return openedAgain(team, trigger, view);
        }
    }

    /** A connection that was kept may have gone stale. A trigger works once, so no form opens twice. */
    private Opened openedAgain(String team, String trigger, View view) throws Failed {
        try {
            return opened(team, trigger, view);
        } catch (Failed e) {
            if (!TRIGGER_USED.equals(e.getMessage())) {
                throw e;
            }
            return Opened.UNSEEN;
        }
    }

    private Opened opened(String team, String trigger, View view) throws Failed {
        ViewsOpenResponse response =
                call(team, client -> client.viewsOpen(r -> r.triggerId(trigger).view(view)));
        View shown = held(response.getView());
        return new Opened(shown.getId(), shown.getHash());
    }

    @Override
    public void update(String team, Opened opened, View view) throws Failed {
        call(
                team,
                client -> client.viewsUpdate(
                        r -> r.viewId(opened.viewId()).hash(opened.hash()).view(view)));
    }

    @Override
    public void publish(String team, String user, View view) throws Failed {
        call(team, client -> client.viewsPublish(r -> r.userId(user).view(view)));
    }

    @Override
    public Member member(String team, String channel) {
        try {
            ConversationsInfoResponse info = attempt(team, client -> client.conversationsInfo(r -> r.channel(channel)));
            if (info.isOk() && info.getChannel() != null) {
                return info.getChannel().isMember() || info.getChannel().isIm() ? Member.YES : Member.NO;
            }
            return NOT_MEMBER.contains(String.valueOf(info.getError())) ? Member.NO : Member.UNKNOWN;
        } catch (Failed e) {
            return Member.UNKNOWN;
        }
    }

    @Override
    public Member member(String team, String channel, String user) {
        try {
            Optional<String> from = Optional.empty();
            for (int read = 0; read < PAGES_OF_PEOPLE; read++) {
                ConversationsMembersResponse page = people(team, channel, from);
                if (held(page.getMembers()).contains(user)) {
                    return Member.YES;
                }
                from = next(page.getResponseMetadata());
                if (from.isEmpty()) {
                    return held(page.getMembers()).isEmpty() ? Member.UNKNOWN : Member.NO;
                }
            }
        } catch (Failed e) {
            // Slack didn't say
        }
        return Member.UNKNOWN;
    }

    @Override
    public Optional<Boolean> isApp(String team, String user) {
        if (user.equals(SLACKBOT)) {
            return Optional.of(true);
        }
        try {
            return Optional.ofNullable(call(team, client -> client.usersInfo(r -> r.user(user)))
                            .getUser())
                    .map(person -> person.isBot());
        } catch (Failed e) {
            return Optional.empty();
        }
    }

    private ConversationsMembersResponse people(String team, String channel, Optional<String> from) throws Failed {
        return call(
                team,
                client -> client.conversationsMembers(
                        r -> r.channel(channel).limit(PEOPLE).cursor(from.orElse(null))));
    }

    /** What Slack's answer has to hold; something between may answer "ok" without it. */
    private static <T> T held(@Nullable T value) throws Failed {
        if (value == null) {
            throw new Failed(BROKEN);
        }
        return value;
    }

    private static Optional<String> next(@Nullable ResponseMetadata page) {
        return Optional.ofNullable(page).map(ResponseMetadata::getNextCursor).filter(cursor -> !cursor.isEmpty());
    }

    @Override
    public Said said(String team, String channel, String threadTs, Optional<String> from) throws Failed {
        ConversationsRepliesResponse page = call(
                team,
                client -> client.conversationsReplies(
                        r -> r.channel(channel).ts(threadTs).limit(REPLIES).cursor(from.orElse(null))));
        Optional<String> next = next(page.getResponseMetadata()).filter(cursor -> page.isHasMore());
        var all = held(page.getMessages());
        return new Said(
                all.stream()
                        .filter(message -> !threadTs.equals(message.getTs()) && message.getBotId() == null)
                        .toList(),
                all.stream().anyMatch(message -> threadTs.equals(message.getTs())),
                next);
    }

    @Override
    public void whisper(Caller to, Message message) throws Failed {
        call(
                to.team(),
                client -> client.chatPostEphemeral(r -> r.channel(to.channel())
                        .user(to.user())
                        .threadTs(to.thread().orElse(null))
                        .text(Answers.escaped(message.summary()))
                        .blocks(Blocks.of(message, 0))));
    }

    @Override
    public void respond(String responseUrl, Caller to, Message message) throws Failed {
        // or the message whose button was pressed would go
        respond(responseUrl, to, message, false);
    }

    @Override
    public void replace(String responseUrl, Caller to, Message message) throws Failed {
        respond(responseUrl, to, message, true);
    }

    private void respond(String responseUrl, Caller to, Message message, boolean instead) throws Failed {
        ActionResponse body = ActionResponse.builder()
                .responseType("ephemeral")
                .replaceOriginal(instead)
                .deleteOriginal(false)
                .threadTs(to.thread().orElse(null))
                .text(Answers.escaped(message.summary()))
                .blocks(Blocks.of(message, 0))
                .build();
        try (Response response = slack.getHttpClient().postJsonBody(responseUrl, body)) {
            if (!response.isSuccessful()) {
                throw new Failed("http_" + response.code());
            }
        } catch (IOException e) {
            throw new Failed("unreachable");
        }
    }

    @Override
    public void ping() throws Failed {
        try {
            slack.methods().apiTest(r -> r);
        } catch (IOException | SlackApiException | RuntimeException e) {
            throw new Failed("unreachable");
        }
    }
}
