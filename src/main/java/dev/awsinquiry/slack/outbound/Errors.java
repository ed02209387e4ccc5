package dev.awsinquiry.slack.outbound;

import static dev.awsinquiry.slack.outbound.NotSent.Why.AMBIGUOUS;
import static dev.awsinquiry.slack.outbound.NotSent.Why.NOT_MEMBER;
import static dev.awsinquiry.slack.outbound.NotSent.Why.PASSING;
import static dev.awsinquiry.slack.outbound.NotSent.Why.PERMANENT;
import static dev.awsinquiry.slack.outbound.NotSent.Why.RATE_LIMITED;
import static dev.awsinquiry.slack.outbound.NotSent.Why.REFUSED;
import static dev.awsinquiry.slack.outbound.NotSent.Why.UNHEARD;

import dev.awsinquiry.slack.outbound.NotSent.Why;
import java.util.Map;
import java.util.Set;

/**
 * Slack's words for what went wrong ({@code "ok": false}), as listed for chat.postMessage, chat.update,
 * chat.postEphemeral and conversations.replies on docs.slack.dev, and what follows from each.
 */
public final class Errors {

    /** The token itself is no good, whatever it is used for. */
    private static final Set<String> BAD_TOKEN = Set.of(
            "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "org_login_required");

    /** The channel itself takes no posts; of the other lasting ones, it is the post that is refused. */
    private static final Set<String> CHANNEL_CLOSED = Set.of(
            "is_archived",
            "is_inactive",
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "channel_type_not_supported");

    private static final Map<Why, Set<String>> ROWS = Map.of(
            RATE_LIMITED, Set.of("ratelimited", "rate_limited"),
            // a private channel without the bot looks as if it didn't exist
            NOT_MEMBER, Set.of("not_in_channel", "channel_not_found"),
            PERMANENT,
                    Set.of(
                            "is_archived",
                            "is_inactive",
                            "restricted_action",
                            "restricted_action_non_threadable_channel",
                            "restricted_action_read_only_channel",
                            "restricted_action_thread_locked",
                            "restricted_action_thread_only_channel",
                            "cannot_reply_to_message",
                            "channel_type_not_supported",
                            "message_not_found",
                            "thread_not_found",
                            "cant_update_message",
                            "edit_window_closed",
                            "msg_too_long",
                            "msg_blocks_too_long",
                            "invalid_blocks",
                            "invalid_blocks_format",
                            "invalid_arguments",
                            "no_text",
                            "metadata_too_large",
                            "metadata_must_be_sent_from_app",
                            "invalid_metadata_format",
                            "invalid_metadata_schema",
                            "user_not_found",
                            "users_not_found",
                            "user_not_in_channel",
                            "user_disabled",
                            "user_not_visible",
                            "messages_tab_disabled",
                            "cannot_dm_bot",
                            "as_user_not_supported"),
            // said before anything was done
            PASSING,
                    Set.of(
                            "service_unavailable",
                            "request_timeout",
                            "team_added_to_org",
                            "accesslimited",
                            // says no reason; an edit can be made twice
                            "update_failed",
                            // the channel is being moved to another workspace
                            "external_channel_migrating"),
            // "some aspect of the operation" may have succeeded, by Slack's own account
            AMBIGUOUS, Set.of("internal_error", "fatal_error"),
            REFUSED,
                    Set.of(
                            "missing_scope",
                            "no_permission",
                            "access_denied",
                            "not_allowed_token_type",
                            "ekm_access_denied",
                            "enterprise_is_restricted",
                            "team_access_not_granted",
                            "two_factor_setup_required"));

    private Errors() {}

    static Why whatFollows(String error) {
        if (isBadToken(error)) {
            return REFUSED;
        }
        return ROWS.entrySet().stream()
                .filter(row -> row.getValue().contains(error))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UNHEARD);
    }

    /** Whether the token is no good, or isn't good enough for what was asked: an operator has to act. */
    public static boolean isRefusal(String error) {
        return whatFollows(error) == REFUSED;
    }

    /** Whether a channel takes no posts any more, whatever they say. */
    public static boolean isChannelClosed(String error) {
        return CHANNEL_CLOSED.contains(error);
    }

    static boolean isBadToken(String error) {
        return BAD_TOKEN.contains(error);
    }
}
