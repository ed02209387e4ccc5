package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Conversation;
import dev.awsinquiry.desk.Reply;
import java.util.Optional;

/** The desk's ear. */
record DeskHears(Conversation conversation) implements DeskPorts.Hears {

    @Override
    public void heard(Reply reply) {
        conversation.heard(reply);
    }

    @Override
    public void edited(Reply reply) {
        conversation.edited(reply);
    }

    @Override
    public void deleted(String team, String channel, String threadTs, String ts) {
        conversation.deleted(team, channel, threadTs, ts);
    }

    @Override
    public Optional<String> threadOf(String team, String channel, String ts) {
        return conversation.threadOf(team, channel, ts);
    }
}
