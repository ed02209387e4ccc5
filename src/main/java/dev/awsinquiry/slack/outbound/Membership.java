package dev.awsinquiry.slack.outbound;

import com.slack.api.methods.response.conversations.ConversationsInfoResponse;

/** Whether the bot may post in a channel. */
public final class Membership {

    /** What Slack says. */
    public enum Answer {
        YES,
        NO,
        /** No answer, or none that tells. */
        UNKNOWN
    }

    private final Calls calls;

    Membership(Calls calls) {
        this.calls = calls;
    }

    /** Asks Slack, and takes as long as a call may. */
    public Answer in(String team, String channel) {
        try {
            ConversationsInfoResponse info =
                    calls.make(team, client -> client.conversationsInfo(r -> r.channel(channel)));
            return info.getChannel() != null && info.getChannel().isMember() ? Answer.YES : Answer.NO;
        } catch (NotSent e) {
            return e.why() == NotSent.Why.NOT_MEMBER ? Answer.NO : Answer.UNKNOWN;
        }
    }
}
