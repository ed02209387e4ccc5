package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A conversation and what was said in it. Changed by the {@link Workspace} alone. */
public final class Channel {
    /** The kinds of conversation that the sandbox knows. */
    public enum Kind {
        /** Open to everybody in the workspace. */
        PUBLIC,
        /** Seen by its members only; for everybody else, the bot included, it doesn't exist. */
        PRIVATE,
        /** Between one person and the bot. */
        DIRECT
    }

    private final String id;
    private final String name;
    private final Kind kind;
    final Set<String> members = new LinkedHashSet<>();
    final NavigableMap<String, Post> posts = new TreeMap<>();
    final List<Post> whispers = new ArrayList<>();
    boolean archived;

    Channel(String id, String name, Kind kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    /** {@code C…} or, for direct messages, {@code D…}. */
    public String id() {
        return id;
    }

    /** The name without {@code #}; for direct messages the other person's user ID. */
    public String name() {
        return name;
    }

    /** What kind of conversation it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether nobody can post any more. */
    public boolean isArchived() {
        return archived;
    }

    /** Whether the given user is in it. */
    public boolean has(String userId) {
        return members.contains(userId);
    }

    /** The members' user IDs, in order of joining. */
    public List<String> members() {
        return List.copyOf(members);
    }

    /** What events call it: {@code channel}, {@code group} or {@code im}. */
    public String type() {
        return switch (kind) {
            case PUBLIC -> "channel";
            case PRIVATE -> "group";
            case DIRECT -> "im";
        };
    }

    /** The name that interaction payloads give: private names aren't told. */
    public String nameForPayloads() {
        return switch (kind) {
            case PUBLIC -> name;
            case PRIVATE -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }

    /** A message that everybody sees, by its timestamp. */
    public Optional<Post> post(String ts) {
        return Optional.ofNullable(posts.get(ts));
    }

    /** An ephemeral message by its timestamp. */
    public Optional<Post> whisper(String ts) {
        return whispers.stream().filter(post -> post.ts().equals(ts)).findFirst();
    }

    /** Everything that everybody sees, replies included, oldest first. */
    public List<Post> all() {
        return List.copyOf(posts.values());
    }

    /** What the channel shows: everything but replies that weren't broadcast, oldest first. */
    public List<Post> timeline() {
        return posts.values().stream()
                .filter(post -> post.threadTs().isEmpty() || post.isBroadcast())
                .toList();
    }

    /** The replies in a thread, oldest first, without the root. */
    public List<Post> replies(String rootTs) {
        return posts.values().stream()
                .filter(post -> post.threadTs().filter(rootTs::equals).isPresent())
                .toList();
    }

    /** Ephemeral messages to one person, oldest first. */
    public List<Post> whispersTo(String userId) {
        return whispers.stream()
                .filter(post -> post.visibleTo().filter(userId::equals).isPresent())
                .toList();
    }

    /** As {@code conversations.info} shows it. */
    ObjectNode json(String viewerId) {
        ObjectNode json = Json.object();
        json.put("id", id).put("created", 1_700_000_000L).put("is_archived", archived);
        json.put("is_im", kind == Kind.DIRECT).put("is_org_shared", false).put("is_mpim", false);
        if (kind == Kind.DIRECT) {
            return json.put("user", name);
        }
        json.put("name", name).put("name_normalized", name);
        // a private channel made today is a channel with is_private, yet carries is_group as well
        json.put("is_channel", kind == Kind.PUBLIC).put("is_group", kind == Kind.PRIVATE);
        json.put("is_private", kind == Kind.PRIVATE).put("is_general", false);
        return json.put("is_member", members.contains(viewerId)).put("num_members", members.size());
    }

    /** Adds to a root what its thread looks like: number of replies, who wrote them, the latest. */
    void describeThread(ObjectNode root, String rootTs) {
        List<Post> replies = replies(rootTs);
        if (replies.isEmpty()) {
            return;
        }
        Set<String> users = new LinkedHashSet<>();
        replies.forEach(reply -> users.add(reply.userId()));
        root.put("thread_ts", rootTs).put("reply_count", replies.size()).put("reply_users_count", users.size());
        ArrayNode authors = root.putArray("reply_users");
        users.forEach(authors::add);
        root.put("latest_reply", replies.get(replies.size() - 1).ts());
        root.put("is_locked", false).put("subscribed", true);
    }
}
