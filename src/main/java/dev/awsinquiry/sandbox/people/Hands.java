package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.state.Post;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person can do. Commands, buttons and forms wait for the app's acknowledgement, as Slack's client does; messages
 * don't, their events follow on another thread (see {@link EventQueue#settle}).
 */
public final class Hands {
    private final String userId;
    private final Talk talk;
    private final Acts acts;

    Hands(String userId, Talk talk, Acts acts) {
        this.userId = userId;
        this.talk = talk;
        this.acts = acts;
    }

    /** Writes into a channel. */
    public Post say(String channelId, String words) {
        return talk.say(userId, channelId, words, null, false);
    }

    /** Replies in a thread. */
    public Post reply(String channelId, String threadTs, String words) {
        return talk.say(userId, channelId, words, threadTs, false);
    }

    /** Replies in a thread and shows it in the channel as well. */
    public Post replyToChannelToo(String channelId, String threadTs, String words) {
        return talk.say(userId, channelId, words, threadTs, true);
    }

    /** Replies in a thread with a file, and words beside it. */
    public Post replyWithFile(String channelId, String threadTs, String fileName, String words) {
        return talk.share(userId, channelId, words, threadTs, fileName);
    }

    /** Replaces what one wrote before. */
    public void edit(String channelId, String ts, String words) {
        talk.edit(userId, channelId, ts, words);
    }

    /** Takes back what one wrote. */
    public void delete(String channelId, String ts) {
        talk.delete(userId, channelId, ts);
    }

    /** Brings the bot, or somebody else, into a channel. */
    public void invite(String channelId, String invitedId) {
        talk.invite(userId, channelId, invitedId);
    }

    /** Opens the app's Home tab. */
    public void openHome() {
        talk.openHome(userId);
    }

    /**
     * Sends a slash command.
     *
     * @param line the whole line, such as {@code /aws-inquiry en}
     */
    public Outcome slash(String channelId, String line) {
        return acts.slash(userId, channelId, line);
    }

    /** Presses a button on a message, ephemeral ones included. */
    public Outcome press(String channelId, String ts, String actionId) {
        return acts.onMessage(userId, channelId, ts, actionId, null);
    }

    /** Chooses from a menu on a message, by the option's value. */
    public Outcome choose(String channelId, String ts, String actionId, String value) {
        return acts.onMessage(userId, channelId, ts, actionId, value);
    }

    /** Uses a message shortcut. */
    public Outcome shortcut(String channelId, String ts, String callbackId) {
        return acts.shortcut(userId, channelId, ts, callbackId);
    }

    /** The form that this person has open, the topmost of them. */
    public Optional<Modal> form() {
        return acts.form(userId);
    }

    /**
     * Fills fields in without submitting.
     *
     * @param values by block ID: the text, the option's value, or for a date and time Unix seconds or ISO 8601
     */
    public void fill(Map<String, String> values) {
        acts.fill(userId, values);
    }

    /** Fills fields in and submits the form that is open. */
    public Outcome submit(Map<String, String> values) {
        acts.fill(userId, values);
        return acts.submit(userId);
    }

    /** Presses a button, or chooses a value, within the form that is open. */
    public Outcome actInForm(String actionId, @Nullable String value) {
        return acts.inForm(userId, actionId, value);
    }

    /** Presses a button, or chooses a value, on the app's Home tab. */
    public Outcome actInHome(String actionId, @Nullable String value) {
        return acts.inHome(userId, actionId, value);
    }

    /** Closes the form that is open. */
    public Outcome close() {
        return acts.close(userId, false);
    }

    /** Closes all forms that are open. */
    public Outcome closeAll() {
        return acts.close(userId, true);
    }

    /** A message as this person sees it, ephemeral ones to them included. */
    public Optional<ObjectNode> sees(String channelId, String ts) {
        return talk.sees(userId, channelId, ts);
    }

    /** The channel in which this person and the bot talk alone. */
    public Channel direct() {
        return talk.direct(userId);
    }
}
