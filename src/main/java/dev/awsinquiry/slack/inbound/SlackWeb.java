package dev.awsinquiry.slack.inbound;

import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The few calls to Slack that answer a person directly; everything else goes through the outbox. All of them block. */
interface SlackWeb {

    /** Slack said no, or nothing. */
    final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        private final Duration patience;

        /** With Slack's word for it, such as {@code expired_trigger_id}, or {@code broken}. */
        public Failed(String word) {
            this(word, Duration.ZERO);
        }

        /** When Slack says how long it wants to be left alone. */
        public Failed(String word, Duration patience) {
            super(word);
            this.patience = patience;
        }

        /** How long Slack wants to be left alone; zero where it didn't say. */
        Duration patience() {
            return patience;
        }
    }

    /**
     * A form that stands open.
     *
     * @param viewId to update it by
     * @param hash of the state that it is in
     */
    record Opened(String viewId, String hash) {

        /** It stands open, but the answer that named it was lost. */
        static final Opened UNSEEN = new Opened("", "");
    }

    /** Whether the bot, or somebody, is in a channel. */
    enum Member {
        YES,
        NO,
        /** Slack didn't say. */
        UNKNOWN
    }

    /** Opens a form; the trigger lives for three seconds and works once. */
    Opened open(String team, String trigger, View view) throws Failed;

    /** Shows another view in an open form; what was typed stays, unless somebody changed the form meanwhile. */
    void update(String team, Opened opened, View view) throws Failed;

    /** Shows a person's home tab. */
    void publish(String team, String user, View view) throws Failed;

    /** Whether the bot is in the channel; a private channel without it looks as if it weren't there. */
    Member member(String team, String channel);

    /** Whether somebody is in a channel that the bot sees. A list with nobody in it, not even the bot, tells nothing. */
    Member member(String team, String channel, String user);

    /** Whether a user is an app's, or Slack's own; empty when Slack doesn't say. */
    Optional<Boolean> isApp(String team, String user);

    /**
     * A page of what people said in a thread.
     *
     * @param messages those of people, the root aside
     * @param rooted whether the message that the thread hangs on is among what was listed, as it always is on the first page
     * @param next where the next page begins; empty after the last
     */
    record Said(List<Message> messages, boolean rooted, Optional<String> next) {
        public Said {
            messages = List.copyOf(messages);
        }
    }

    /**
     * What is said in a thread.
     *
     * @param from where a page begins; empty for the first
     */
    Said said(String team, String channel, String threadTs, Optional<String> from) throws Failed;

    /** To one person, in a channel that the bot is in; in the thread that they are in. */
    void whisper(Caller to, dev.awsinquiry.text.Message message) throws Failed;

    /** To one person, through the address that a command or button brought along; works everywhere, for half an hour. */
    void respond(String responseUrl, Caller to, dev.awsinquiry.text.Message message) throws Failed;

    /** The same in place of the message whose control was used. */
    void replace(String responseUrl, Caller to, dev.awsinquiry.text.Message message) throws Failed;

    /** Opens a connection, so that the first form needn't wait for one. */
    void ping() throws Failed;
}
