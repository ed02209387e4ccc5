package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.Interactive;
import dev.awsinquiry.sandbox.people.Courier.Delivery;
import dev.awsinquiry.sandbox.people.Courier.End;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Values;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people press, choose, submit and close. */
final class Acts {
    private final Workspace workspace;
    private final Courier courier;
    private final Payloads payloads;
    private final Forms forms;
    private final Commands commands;

    Acts(Workspace workspace, Courier courier, Payloads payloads, Forms forms, Commands commands) {
        this.workspace = workspace;
        this.courier = courier;
        this.payloads = payloads;
        this.forms = forms;
        this.commands = commands;
    }

    Outcome slash(String userId, String channelId, String line) {
        return commands.send(person(userId), visible(userId, channelId), line);
    }

    Outcome onMessage(String userId, String channelId, String ts, String actionId, @Nullable String value) {
        ObjectNode payload;
        synchronized (workspace) {
            Channel channel = openTo(userId, channelId);
            Post post = seen(userId, channel, ts);
            Interactive element = element(Interactive.in(post.blocks()), actionId);
            ObjectNode entry = value == null ? null : Values.chosen(element, value);
            payload = payloads.messageButton(person(userId), channel, post, element, entry);
        }
        return acknowledged(send(payload));
    }

    Outcome shortcut(String userId, String channelId, String ts, String callbackId) {
        if (!workspace.app().shortcuts().containsKey(callbackId)) {
            throw new SlackError("unknown_shortcut");
        }
        ObjectNode payload;
        synchronized (workspace) {
            Channel channel = visible(userId, channelId);
            payload = payloads.messageAction(person(userId), channel, seen(userId, channel, ts), callbackId);
        }
        return acknowledged(send(payload));
    }

    Optional<Modal> form(String userId) {
        return forms.top(userId);
    }

    void fill(String userId, Map<String, String> values) {
        Modal modal = open(userId);
        synchronized (workspace) {
            values.forEach((blockId, value) -> {
                Interactive input = Interactive.in(modal.blocks()).stream()
                        .filter(one -> one.isInput() && one.blockId().equals(blockId))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no input " + blockId));
                modal.values().fill(input, value);
            });
        }
    }

    Outcome submit(String userId) {
        return forms.submit(person(userId), open(userId));
    }

    Outcome close(String userId, boolean all) {
        return forms.close(person(userId), open(userId), all);
    }

    Outcome inForm(String userId, String actionId, @Nullable String value) {
        return inView(open(userId), actionId, value);
    }

    Outcome inHome(String userId, String actionId, @Nullable String value) {
        Modal home = forms.home(userId)
                .orElseThrow(() -> new IllegalStateException("the app shows nothing on its Home tab"));
        return inView(home, actionId, value);
    }

    private Outcome inView(Modal view, String actionId, @Nullable String value) {
        ObjectNode payload;
        synchronized (workspace) {
            Interactive element = element(Interactive.in(view.blocks()), actionId);
            ObjectNode entry = value == null ? null : Values.chosen(element, value);
            if (value != null && !element.type().equals("overflow")) {
                view.values().fill(element, value);
            }
            payload = payloads.viewButton(person(view.userId()), view, element, entry);
        }
        return acknowledged(send(payload));
    }

    private Delivery send(ObjectNode payload) {
        return courier.deliver(Courier.FORM, Form.write(Map.of("payload", payload.toString())), Map.of());
    }

    private static Outcome acknowledged(Delivery delivery) {
        if (delivery.isAcknowledged()) {
            return Outcome.done();
        }
        // Slack's client shows a warning sign beside the button and nothing else
        return delivery.end() == End.TIMEOUT
                ? Outcome.of(Kind.TIMEOUT, "operation_timeout")
                : Outcome.of(Kind.FAILED, "dispatch_failed " + delivery.status());
    }

    private static Interactive element(List<Interactive> elements, String actionId) {
        return elements.stream()
                .filter(one -> one.actionId().equals(actionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing with the action ID " + actionId));
    }

    private Modal open(String userId) {
        return forms.top(userId).orElseThrow(() -> new IllegalStateException(userId + " has no form open"));
    }

    private Person person(String userId) {
        return workspace.person(userId).orElseThrow(() -> new SlackError("user_not_found"));
    }

    /** What stands in a public channel can be looked at, and pressed, without joining it. */
    private Channel openTo(String userId, String channelId) {
        return workspace
                .channel(channelId)
                .filter(channel -> channel.kind() == Channel.Kind.PUBLIC)
                .orElseGet(() -> visible(userId, channelId));
    }

    private Channel visible(String userId, String channelId) {
        return workspace
                .channel(channelId)
                .filter(channel -> channel.has(userId))
                .orElseThrow(() -> new SlackError("channel_not_found"));
    }

    private static Post seen(String userId, Channel channel, String ts) {
        return channel.post(ts)
                .or(() -> channel.whispersTo(userId).stream()
                        .filter(post -> post.ts().equals(ts))
                        .findFirst())
                .orElseThrow(() -> new SlackError("message_not_found"));
    }
}
