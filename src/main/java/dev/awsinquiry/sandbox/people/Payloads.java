package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.Interactive;
import dev.awsinquiry.sandbox.state.AppProfile;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.ResponseUrls;
import dev.awsinquiry.sandbox.state.ResponseUrls.Origin;
import dev.awsinquiry.sandbox.state.Triggers;
import dev.awsinquiry.sandbox.state.Values;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the payloads of commands and interactions, field for field as Slack sends them. */
final class Payloads {
    /** The verification token of old; apps must not rely on it, but it is still sent. */
    static final String VERIFICATION_TOKEN = "sandboxVerificationToken";

    private final Workspace workspace;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;

    Payloads(Workspace workspace, Triggers triggers, ResponseUrls responseUrls) {
        this.workspace = workspace;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
    }

    Map<String, String> command(Person person, Channel channel, String command, String text) {
        AppProfile app = workspace.app();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", VERIFICATION_TOKEN);
        form.put("team_id", app.teamId());
        form.put("team_domain", app.teamDomain());
        form.put("channel_id", channel.id());
        form.put("channel_name", channel.nameForPayloads());
        form.put("user_id", person.id());
        form.put("user_name", person.name());
        form.put("command", command);
        form.put("text", text);
        form.put("api_app_id", app.appId());
        form.put("is_enterprise_install", "false");
        form.put("response_url", responseUrls.issue(new Origin(person.id(), channel.id(), null)));
        form.put("trigger_id", triggers.issue(person.id()));
        return form;
    }

    ObjectNode messageAction(Person person, Channel channel, Post post, String callbackId) {
        ObjectNode payload = common("message_action", person);
        payload.put("callback_id", callbackId).put("action_ts", workspace.nextTs());
        payload.put("trigger_id", triggers.issue(person.id())).put("message_ts", post.ts());
        payload.put("response_url", responseUrls.issue(new Origin(person.id(), channel.id(), post.ts())));
        channel(payload, channel);
        return payload.set("message", workspace.json(channel, post, true));
    }

    ObjectNode messageButton(Person person, Channel channel, Post post, Interactive element, @Nullable JsonNode entry) {
        ObjectNode payload = common("block_actions", person);
        ObjectNode container = payload.putObject("container");
        container.put("type", "message").put("message_ts", post.ts()).put("channel_id", channel.id());
        container.put("is_ephemeral", post.visibleTo().isPresent());
        post.threadTs().ifPresent(root -> container.put("thread_ts", root));
        payload.put("trigger_id", triggers.issue(person.id()));
        payload.put("response_url", responseUrls.issue(new Origin(person.id(), channel.id(), post.ts())));
        channel(payload, channel);
        if (post.visibleTo().isEmpty()) {
            // real Slack leaves the message out of payloads about ephemeral ones
            payload.set("message", workspace.json(channel, post, true));
        }
        ObjectNode values = Values.of(post.blocks()).json();
        if (entry != null && values.path(element.blockId()) instanceof ObjectNode block) {
            block.set(element.actionId(), entry);
        }
        payload.putObject("state").set("values", values);
        payload.putArray("actions").add(action(element, entry));
        return payload;
    }

    ObjectNode viewButton(Person person, Modal modal, Interactive element, @Nullable JsonNode entry) {
        ObjectNode payload = common("block_actions", person);
        payload.putObject("container").put("type", "view").put("view_id", modal.id());
        payload.put("trigger_id", triggers.issue(person.id()));
        payload.set("view", modal.json(workspace.app()));
        payload.putArray("actions").add(action(element, entry));
        return payload;
    }

    ObjectNode viewSubmission(Person person, Modal modal) {
        ObjectNode payload = common("view_submission", person);
        payload.put("trigger_id", triggers.issue(person.id()));
        payload.set("view", modal.json(workspace.app()));
        payload.putArray("response_urls");
        return payload;
    }

    ObjectNode viewClosed(Person person, Modal modal, boolean cleared) {
        ObjectNode payload = common("view_closed", person);
        payload.set("view", modal.json(workspace.app()));
        return payload.put("is_cleared", cleared);
    }

    private ObjectNode common(String type, Person person) {
        AppProfile app = workspace.app();
        ObjectNode payload = Json.object().put("type", type);
        payload.putObject("team").put("id", app.teamId()).put("domain", app.teamDomain());
        payload.putObject("user")
                .put("id", person.id())
                .put("username", person.name())
                .put("name", person.name())
                .put("team_id", app.teamId());
        payload.put("api_app_id", app.appId()).put("token", VERIFICATION_TOKEN);
        payload.putNull("enterprise");
        return payload.put("is_enterprise_install", false);
    }

    private static void channel(ObjectNode payload, Channel channel) {
        payload.putObject("channel").put("id", channel.id()).put("name", channel.nameForPayloads());
    }

    private ObjectNode action(Interactive element, @Nullable JsonNode entry) {
        ObjectNode action = Json.object();
        action.put("type", element.type()).put("action_id", element.actionId());
        action.put("block_id", element.blockId());
        for (String field :
                new String[] {"text", "value", "style", "url", "placeholder", "initial_option", "initial_user"}) {
            if (element.element().has(field) && !element.isInput()) {
                action.set(field, element.element().get(field).deepCopy());
            }
        }
        if (entry instanceof ObjectNode chosen) {
            action.setAll(chosen);
        }
        return action.put("action_ts", workspace.nextTs());
    }
}
