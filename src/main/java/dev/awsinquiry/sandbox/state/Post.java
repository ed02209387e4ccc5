package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message. Made and changed by the {@link Workspace} alone.
 *
 * <p>Its {@code ts} is Slack's: Unix seconds, a dot and six digits, unique within the workspace.
 */
public final class Post {
    private final String ts;
    private final String userId;
    private final @Nullable String threadTs;
    private final @Nullable String visibleTo;
    private final boolean broadcast;
    private final @Nullable ArrayNode files;
    private @Nullable String subtype;
    private String text;
    private @Nullable ArrayNode blocks;
    private @Nullable ObjectNode metadata;
    private @Nullable String editedTs;

    Post(String ts, Draft draft, @Nullable String visibleTo) {
        this.ts = ts;
        this.userId = draft.userId();
        this.threadTs = draft.threadTs();
        this.visibleTo = visibleTo;
        this.broadcast = draft.broadcast();
        this.subtype = draft.subtype();
        this.text = draft.text();
        this.blocks = draft.blocks();
        this.metadata = draft.metadata();
        this.files = draft.files();
    }

    /** Slack's timestamp, which is its ID. */
    public String ts() {
        return ts;
    }

    /** Who wrote it. */
    public String userId() {
        return userId;
    }

    /** The root of its thread, when it is a reply. */
    public Optional<String> threadTs() {
        return Optional.ofNullable(threadTs);
    }

    /** The one person who sees it, when it is ephemeral. */
    public Optional<String> visibleTo() {
        return Optional.ofNullable(visibleTo);
    }

    /** Whether a reply is shown in the channel as well. */
    public boolean isBroadcast() {
        return broadcast;
    }

    /** {@code channel_join}, {@code tombstone}, or none. */
    public Optional<String> subtype() {
        return Optional.ofNullable(subtype);
    }

    /** Its text; with blocks, what notifications show. */
    public String text() {
        return text;
    }

    /** Its blocks, or an empty array. */
    public ArrayNode blocks() {
        return blocks == null ? Json.array() : blocks;
    }

    /** Its metadata, if the app gave some. */
    public Optional<ObjectNode> metadata() {
        return Optional.ofNullable(metadata);
    }

    /** When it was last changed in a way that readers are shown as "edited". */
    public Optional<String> editedTs() {
        return Optional.ofNullable(editedTs);
    }

    void change(String newText, @Nullable ArrayNode newBlocks, @Nullable ObjectNode newMetadata) {
        text = newText;
        blocks = newBlocks;
        metadata = newMetadata;
    }

    void markEdited(String at) {
        // Slack gives the second only
        editedTs = at.substring(0, at.indexOf('.')) + ".000000";
    }

    void becomeTombstone() {
        subtype = "tombstone";
        change("This message was deleted.", null, null);
    }

    /** As Slack's API shows it, without what only its channel knows. */
    ObjectNode json(AppProfile app, Optional<Person> author, boolean withMetadata) {
        ObjectNode json = Json.object();
        json.put("type", "message");
        if (subtype != null) {
            json.put("subtype", subtype);
        } else if (broadcast) {
            json.put("subtype", "thread_broadcast");
        }
        json.put("user", userId).put("ts", ts).put("text", text).put("team", app.teamId());
        if (userId.equals(app.botUserId())) {
            json.put("bot_id", app.botId()).put("app_id", app.appId());
            json.set("bot_profile", app.botProfile(author.map(Person::name).orElse("bot")));
        }
        if (blocks != null) {
            json.set("blocks", blocks.deepCopy());
        }
        if (files != null && !"tombstone".equals(subtype)) {
            json.set("files", files.deepCopy());
        }
        if (threadTs != null) {
            json.put("thread_ts", threadTs);
        }
        if (editedTs != null) {
            json.putObject("edited").put("user", userId).put("ts", editedTs);
        }
        if (withMetadata && metadata != null) {
            json.set("metadata", metadata.deepCopy());
        }
        return json;
    }
}
