package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Told of everything that the app may hear about; called while the workspace is locked, so implementations only note. */
public interface Happenings {
    /** Somebody posted. */
    void posted(Channel channel, Post post);

    /** A message changed; {@code before} is what it looked like. */
    void changed(Channel channel, Post post, ObjectNode before);

    /** A message is gone; {@code before} is what it looked like. */
    void deleted(Channel channel, Post post, ObjectNode before);

    /** Somebody joined a channel, invited by somebody or not. */
    void joined(Channel channel, String userId, @Nullable String inviterId);
}
