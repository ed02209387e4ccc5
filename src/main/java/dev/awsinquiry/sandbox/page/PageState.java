package dev.awsinquiry.sandbox.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.state.AppProfile;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.Refusals.Refusal;
import dev.awsinquiry.sandbox.state.Workspace;
import dev.awsinquiry.sandbox.tour.Tour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that one person sees, as one JSON. */
public final class PageState {
    private static final int REFUSALS_SHOWN = 20;

    /** The latest messages of a channel; a load test must not choke the page. */
    private static final int MESSAGES_SHOWN = 500;

    private final LocalSlack slack;
    private final Tour tour;

    /** What is seen of the given Slack and tour. */
    public PageState(LocalSlack slack, Tour tour) {
        this.slack = slack;
        this.tour = tour;
    }

    /** What the given person sees now. */
    public ObjectNode of(String userId) {
        ObjectNode state = Json.object();
        // read before the content: a change in between is then seen as news, never missed
        state.put("version", slack.changes().version());
        synchronized (slack.workspace()) {
            state.put("me", userId);
            state.set("clock", clock());
            state.put("weather", slack.faults().weather().name());
            state.set("people", people());
            state.set("app", app());
            state.set("channels", channels(userId));
            state.set("view", slack.views().top(userId).map(this::view).orElse(null));
            state.set("home", slack.views().home(userId).map(this::view).orElse(null));
            state.set("refusals", refusals());
        }
        state.set("tour", tour.json());
        return state;
    }

    private ObjectNode clock() {
        SandboxClock clock = slack.clock();
        ObjectNode json = Json.object().put("now", clock.instant().toString());
        return json.put("paused", clock.isPaused()).put("ahead", clock.ahead().toSeconds());
    }

    private ArrayNode people() {
        ArrayNode people = Json.array();
        for (Person person : slack.workspace().people()) {
            ObjectNode one = people.addObject().put("id", person.id()).put("name", person.name());
            one.put("realName", person.realName()).put("bot", person.bot());
            one.put("zone", person.zone().getId());
        }
        return people;
    }

    private ObjectNode app() {
        AppProfile app = slack.workspace().app();
        ObjectNode json = Json.object().put("botUserId", app.botUserId());
        json.set("commands", Json.strings(app.commands()));
        ArrayNode shortcuts = json.putArray("shortcuts");
        app.shortcuts()
                .forEach((id, name) -> shortcuts.addObject().put("id", id).put("name", name));
        return json;
    }

    private ArrayNode channels(String userId) {
        Workspace workspace = slack.workspace();
        ArrayNode channels = Json.array();
        for (Channel channel : workspace.channels()) {
            if (channel.kind() != Kind.PUBLIC && !channel.has(userId)) {
                continue;
            }
            ObjectNode one = channels.addObject().put("id", channel.id()).put("name", channel.name());
            one.put("kind", channel.kind().name()).put("member", channel.has(userId));
            one.put("botIn", channel.has(workspace.app().botUserId())).put("archived", channel.isArchived());
            one.set("messages", messages(channel, userId));
        }
        return channels;
    }

    private ArrayNode messages(Channel channel, String userId) {
        List<Post> all = channel.all();
        List<Post> seen = new ArrayList<>(all.subList(Math.max(0, all.size() - MESSAGES_SHOWN), all.size()));
        seen.addAll(channel.whispersTo(userId));
        seen.sort(Comparator.comparing(Post::ts));
        ArrayNode messages = Json.array();
        for (Post post : seen) {
            ObjectNode json = slack.workspace().json(channel, post, false);
            json.put("broadcast", post.isBroadcast());
            messages.add(json.put("ephemeral", post.visibleTo().isPresent()));
        }
        return messages;
    }

    private ObjectNode view(Modal modal) {
        return modal.json(slack.workspace().app());
    }

    private ArrayNode refusals() {
        List<Refusal> all = slack.refusals().list();
        ArrayNode json = Json.array();
        all.stream().skip(Math.max(0, all.size() - REFUSALS_SHOWN)).forEach(refusal -> {
            ObjectNode one = json.addObject().put("at", refusal.at().toString());
            one.put("what", refusal.what()).put("error", refusal.error());
            one.set("reasons", Json.strings(refusal.reasons()));
        });
        return json;
    }

    /** The person to show when the page names none, or one who isn't there. */
    public String known(Optional<String> userId) {
        List<String> humans = slack.workspace().people().stream()
                .filter(person -> !person.bot())
                .map(Person::id)
                .toList();
        return userId.filter(humans::contains).orElse(humans.get(0));
    }
}
