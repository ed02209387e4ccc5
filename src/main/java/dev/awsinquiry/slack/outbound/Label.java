package dev.awsinquiry.slack.outbound;

import com.slack.api.model.Message;
import dev.awsinquiry.desk.Post;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tells our posts apart: the metadata that each carries, and by which it is found again. */
public final class Label {

    /** Its type. */
    public static final String EVENT_TYPE = "aws_inquiry";

    private Label() {}

    static Message.Metadata of(Post post) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("inquiry", post.inquiry());
        payload.put("kind", post.kind().id());
        payload.put("key", post.key());
        return Message.Metadata.builder()
                .eventType(EVENT_TYPE)
                .eventPayload(payload)
                .build();
    }

    /** Whether a message carries the post's label. The kind may have changed with a release. */
    static boolean isOn(Message message, Post post) {
        Message.@Nullable Metadata metadata = message.getMetadata();
        if (metadata == null || metadata.getEventPayload() == null) {
            return false;
        }
        return EVENT_TYPE.equals(metadata.getEventType())
                && post.inquiry().equals(metadata.getEventPayload().get("inquiry"))
                && post.key().equals(metadata.getEventPayload().get("key"));
    }
}
