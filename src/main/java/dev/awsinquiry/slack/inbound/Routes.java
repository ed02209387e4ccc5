package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.util.EventsApiPayloadParser;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Everything that Slack may send, and who takes it. What isn't in this table is acknowledged and goes nowhere. */
final class Routes {

    private static final List<String> MESSAGES = List.of("message.channels", "message.groups");

    private final Map<String, SlashCommandHandler> commands = new HashMap<>();
    private final Map<String, MessageShortcutHandler> shortcuts = new HashMap<>();
    private final Map<String, ViewSubmissionHandler> forms = new HashMap<>();
    private final Map<String, BlockActionHandler> controls = new HashMap<>();
    private final Map<String, Consumer<App>> events = new HashMap<>();
    private final Set<String> subscriptions = new TreeSet<>();

    /** The table. */
    Routes(Handlers handlers) {
        commands.put("/aws-inquiry", handlers.command());
        shortcuts.put("inquiry_from_message", handlers.fromMessage());

        Submissions.to(handlers.ports().takes()).forEach((id, taking) -> forms.put(id, handlers.form(id, taking)));

        opening("answer_gaps", Sheets::answers, handlers);
        opening("explain_reading", Sheets::explanation, handlers);
        opening("edit_inquiry", Sheets::edit, handlers);
        opening("mark_filed", Sheets::filing, handlers);
        opening("correct_time", Sheets::responded, handlers);
        opening("draft_reply", Sheets::reply, handlers);
        handlers.ports().pressed().forEach((id, pressed) -> controls.put(id, handlers.marking(id, pressed)));
        controls.put("set_owner", handlers.naming("set_owner"));
        controls.put("misread", handlers.changing("misread", Sheets::explanation));
        controls.put("forget_choice", handlers.forgetting()::chosen);
        controls.put("forget_inquiry", handlers.forgetting()::confirmed);
        controls.put("keep_inquiry", handlers.forgetting()::kept);

        ThreadReplies replies = handlers.replies();
        event(MESSAGES, MessageEvent.class, replies::said);
        event(MESSAGES, MessageFileShareEvent.class, replies::saidWithFile);
        event(MESSAGES, MessageThreadBroadcastEvent.class, replies::saidToChannelToo);
        event(MESSAGES, MessageChangedEvent.class, replies::changed);
        event(MESSAGES, MessageDeletedEvent.class, replies::deleted);
        event(List.of("member_joined_channel"), MemberJoinedChannelEvent.class, handlers.joined());
        event(List.of("app_home_opened"), AppHomeOpenedEvent.class, handlers.home());
        event(List.of("tokens_revoked"), TokensRevokedEvent.class, handlers.removed()::revoked);
        event(List.of("app_uninstalled"), AppUninstalledEvent.class, handlers.removed()::uninstalled);
    }

    private void opening(String id, BiFunction<Sheets, Pressing, FormOpener.Sheet> sheet, Handlers handlers) {
        controls.put(id, handlers.opening(id, sheet));
    }

    private <E extends Event> void event(List<String> subscribed, Class<E> type, BoltEventHandler<E> handler) {
        subscriptions.addAll(subscribed);
        events.put(EventsApiPayloadParser.getEventTypeAndSubtype(type), app -> app.event(type, handler));
    }

    /** Tells Bolt. */
    void register(App app) {
        commands.forEach(app::command);
        shortcuts.forEach(app::messageShortcut);
        forms.forEach(app::viewSubmission);
        controls.forEach(app::blockAction);
        events.values().forEach(event -> event.accept(app));
    }

    /** The route that a request takes, in words fit for metrics; empty when nobody takes it. */
    Optional<String> of(Request<?> request) {
        if (request instanceof SlashCommandRequest command) {
            return known("command", commands, command.getPayload().getCommand());
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            return known("shortcut", shortcuts, shortcut.getPayload().getCallbackId());
        }
        if (request instanceof ViewSubmissionRequest form) {
            return known("form", forms, form.getPayload().getView().getCallbackId());
        }
        if (request instanceof BlockActionRequest action) {
            List<BlockActionPayload.Action> actions = action.getPayload().getActions();
            return actions == null || actions.size() != 1
                    ? Optional.empty()
                    : known("action", controls, actions.get(0).getActionId());
        }
        if (request instanceof EventRequest event) {
            return known("event", events, event.getEventTypeAndSubtype());
        }
        return request instanceof UrlVerificationRequest ? Optional.of("url_verification") : Optional.empty();
    }

    private static Optional<String> known(String kind, Map<String, ?> table, String id) {
        return Optional.ofNullable(id).filter(table::containsKey).map(known -> kind + " " + known);
    }

    /** The slash commands that the manifest must name. */
    Set<String> commands() {
        return Set.copyOf(commands.keySet());
    }

    /** The callback ids of the shortcuts that the manifest must name. */
    Set<String> shortcuts() {
        return Set.copyOf(shortcuts.keySet());
    }

    /** The events that the manifest must subscribe to. */
    Set<String> subscriptions() {
        return Set.copyOf(subscriptions);
    }

    /** The callback ids of the forms. */
    Set<String> forms() {
        return Set.copyOf(forms.keySet());
    }

    /** The action ids of buttons and menus. */
    Set<String> controls() {
        return Set.copyOf(controls.keySet());
    }
}
