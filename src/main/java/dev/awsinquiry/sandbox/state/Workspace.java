package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One workspace: who is in it, its channels, and what was said. All methods may be called by any thread; several calls
 * that belong together are made within {@code synchronized (workspace)}.
 */
public final class Workspace {
    private final AppProfile app;
    private final Clock clock;
    private final Ids ids;
    private final Changes changes;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final List<Happenings> listeners = new ArrayList<>();
    private long lastMicros;

    /** An empty workspace whose timestamps come from the given clock. */
    public Workspace(AppProfile app, Clock clock, Ids ids, Changes changes) {
        this.app = app;
        this.clock = clock;
        this.ids = ids;
        this.changes = changes;
    }

    /** How the app is installed. */
    public AppProfile app() {
        return app;
    }

    /** Has somebody told of what happens from now on. */
    public synchronized void listen(Happenings listener) {
        listeners.add(listener);
    }

    /** Adds a person, or replaces the one with the same ID. */
    public synchronized void add(Person person) {
        people.put(person.id(), person);
        changes.happened();
    }

    /** Makes a channel with the given members. */
    public synchronized Channel add(String id, String name, Kind kind, List<String> members) {
        Channel channel = new Channel(id, name, kind);
        channel.members.addAll(members);
        channels.put(id, channel);
        changes.happened();
        return channel;
    }

    /** Everybody, the bot included. */
    public synchronized List<Person> people() {
        return List.copyOf(people.values());
    }

    /** Somebody by user ID. */
    public synchronized Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** All conversations. */
    public synchronized List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    /** A conversation by ID. */
    public synchronized Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** The conversation between the bot and a person, made when there is none yet. */
    public synchronized Channel direct(String userId) {
        return channels.values().stream()
                .filter(channel -> channel.kind() == Kind.DIRECT && channel.has(userId))
                .findFirst()
                .orElseGet(() -> add(ids.next("D"), userId, Kind.DIRECT, List.of(userId, app.botUserId())));
    }

    /** Closes a channel for new messages, or opens it again. */
    public synchronized void archive(String channelId, boolean archived) {
        known(channelId).archived = archived;
        changes.happened();
    }

    /** Posts a message. */
    public synchronized Post post(String channelId, Draft draft) {
        Channel channel = known(channelId);
        Post post = new Post(nextTs(), draft, null);
        channel.add(post);
        listeners.forEach(listener -> listener.posted(channel, post));
        changes.happened();
        return post;
    }

    /** Shows a message to one person only. Nobody is told, and no history holds it. */
    public synchronized Post whisper(String channelId, String toUserId, Draft draft) {
        Post post = new Post(nextTs(), draft, toUserId);
        known(channelId).add(post);
        changes.happened();
        return post;
    }

    /**
     * Changes a message.
     *
     * @param visiblyEdited whether readers see it marked as edited: Slack marks new words, not new blocks
     */
    public synchronized void edit(
            String channelId,
            Post post,
            String text,
            @Nullable ArrayNode blocks,
            @Nullable ObjectNode metadata,
            boolean visiblyEdited) {
        Channel channel = known(channelId);
        ObjectNode before = json(channel, post, true);
        post.change(text, blocks, metadata);
        if (visiblyEdited) {
            post.markEdited(nextTs());
        }
        if (post.visibleTo().isEmpty()) {
            listeners.forEach(listener -> listener.changed(channel, post, before));
        }
        changes.happened();
    }

    /** Deletes a message. The root of a thread with replies leaves a tombstone, as in Slack. */
    public synchronized void delete(String channelId, Post post) {
        Channel channel = known(channelId);
        ObjectNode before = json(channel, post, true);
        if (post.visibleTo().isPresent()) {
            channel.remove(post);
        } else if (channel.replies(post.ts()).isEmpty()) {
            channel.remove(post);
            listeners.forEach(listener -> listener.deleted(channel, post, before));
        } else {
            post.becomeTombstone();
            listeners.forEach(listener -> listener.changed(channel, post, before));
        }
        changes.happened();
    }

    /** Takes somebody into a channel; nothing happens when they are in it already. */
    public synchronized void join(String channelId, String userId, @Nullable String inviterId) {
        Channel channel = known(channelId);
        if (channel.members.add(userId)) {
            listeners.forEach(listener -> listener.joined(channel, userId, inviterId));
            post(
                    channelId,
                    Draft.words(userId, "<@" + userId + "> has joined the channel", null, false)
                            .withSubtype("channel_join"));
        }
    }

    /** Takes somebody out of a channel. */
    public synchronized void leave(String channelId, String userId) {
        known(channelId).members.remove(userId);
        changes.happened();
    }

    /** A message as Slack's API shows it, with what its thread looks like. */
    public synchronized ObjectNode json(Channel channel, Post post, boolean withMetadata) {
        ObjectNode json = post.json(app, person(post.userId()), withMetadata);
        channel.describeThread(json, post.ts());
        post.threadTs().flatMap(channel::post).ifPresent(root -> json.put("parent_user_id", root.userId()));
        return json;
    }

    /** A person as {@code users.info} shows it. */
    public ObjectNode json(Person person) {
        return person.json(app.teamId(), clock.instant());
    }

    /** A conversation as {@code conversations.info} shows it to the bot. */
    public synchronized ObjectNode json(Channel channel) {
        return channel.json(app.botUserId());
    }

    /** The next timestamp: the clock's time, and later than every one before. */
    public synchronized String nextTs() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        lastMicros = Math.max(lastMicros + 1, micros);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    private Channel known(String channelId) {
        return channel(channelId).orElseThrow(() -> new SlackError("channel_not_found"));
    }
}
