package dev.awsinquiry.slack.inbound;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.slack.outbound.Label;
import dev.awsinquiry.text.Actions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What we posted ourselves. It asks, gives examples and says where things stand, which would be taken for facts if an inquiry
 * began with it; only a case text is made of what people wrote.
 */
final class OwnPosts {

    /** For where Slack tells no metadata: no other app's buttons are called like these. */
    private static final Set<String> BUTTONS = Set.of(
            Actions.EDIT_INQUIRY,
            Actions.ANSWER_GAPS,
            Actions.MARK_FILED,
            Actions.MARK_RESPONDED,
            Actions.DRAFT_REPLY,
            Actions.POST_NEWER_TEXT);

    private OwnPosts() {}

    /** Whether it is one of ours that isn't made of people's words. */
    static boolean isOurs(Message message) {
        return kind(message)
                .map(kind -> !kind.equals(Post.Kind.CASE_TEXT.id()))
                .orElseGet(() -> BlockWords.all(message.getBlocks()).anyMatch(OwnPosts::isPressed));
    }

    private static Optional<String> kind(Message message) {
        return Optional.ofNullable(message.getMetadata())
                .filter(metadata -> Label.EVENT_TYPE.equals(metadata.getEventType()))
                .map(Message.Metadata::getEventPayload)
                .map(OwnPosts::kind);
    }

    private static String kind(Map<String, Object> payload) {
        return String.valueOf(payload.get("kind"));
    }

    private static boolean isPressed(LayoutBlock block) {
        return block instanceof ActionsBlock actions
                && BlockWords.all(actions.getElements())
                        .anyMatch(element -> element instanceof ButtonElement button
                                && BUTTONS.contains(String.valueOf(button.getActionId())));
    }
}
