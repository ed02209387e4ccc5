package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A view that somebody has in front of them, or their Home tab. Changed by {@link Views} alone. */
public final class Modal {
    private final String id;
    private final String userId;
    private final @Nullable String previousId;
    private final String rootId;
    ObjectNode source;
    String hash;
    Values values;

    Modal(String id, String userId, @Nullable Modal below, ObjectNode source, String hash) {
        this.id = id;
        this.userId = userId;
        this.previousId = below == null ? null : below.id;
        this.rootId = below == null ? id : below.rootId;
        this.source = source;
        this.hash = hash;
        this.values = Values.of(source.path("blocks"));
    }

    /** View ID, {@code V…}. */
    public String id() {
        return id;
    }

    /** Who sees it. */
    public String userId() {
        return userId;
    }

    /** Changes with every update. */
    public String hash() {
        return hash;
    }

    /** The view below it on the stack. */
    public Optional<String> previousId() {
        return Optional.ofNullable(previousId);
    }

    /** The ID that the app gave to it. */
    public Optional<String> externalId() {
        return Optional.of(source.path("external_id").asText()).filter(external -> !external.isEmpty());
    }

    /** Its blocks. */
    public JsonNode blocks() {
        return source.path("blocks");
    }

    /** What is entered in it. */
    public Values values() {
        return values;
    }

    /** {@code callback_id}. */
    public String callbackId() {
        return source.path("callback_id").asText();
    }

    /** Whether the app wants to hear of its being closed. */
    public boolean notifiesOnClose() {
        return source.path("notify_on_close").asBoolean();
    }

    /** As Slack's API and payloads show it. */
    public ObjectNode json(AppProfile app) {
        ObjectNode json = Json.object();
        json.put("id", id)
                .put("team_id", app.teamId())
                .put("type", source.path("type").asText());
        json.set("blocks", blocks().deepCopy());
        json.put("private_metadata", source.path("private_metadata").asText());
        json.put("callback_id", callbackId());
        json.putObject("state").set("values", values.json());
        json.put("hash", hash);
        for (String part : new String[] {"title", "submit", "close"}) {
            if (source.hasNonNull(part)) {
                json.set(part, source.get(part).deepCopy());
            } else {
                json.putNull(part);
            }
        }
        json.put("clear_on_close", source.path("clear_on_close").asBoolean());
        json.put("notify_on_close", notifiesOnClose());
        json.put("previous_view_id", previousId).put("root_view_id", rootId);
        json.put("app_id", app.appId())
                .put("external_id", source.path("external_id").asText());
        return json.put("app_installed_team_id", app.teamId()).put("bot_id", app.botId());
    }
}
