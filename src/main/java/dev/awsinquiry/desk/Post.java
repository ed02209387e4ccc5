package dev.awsinquiry.desk;

import dev.awsinquiry.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to be seen in Slack. What has the same team, inquiry and key is one post: putting it again edits it.
 *
 * @param team the workspace
 * @param inquiry whose post it is; of a channel's digest, which is no inquiry's, {@code digest:} and the channel
 * @param key unique within the inquiry
 * @param kind what it is
 * @param place where it goes
 * @param channel the inquiry's channel
 * @param user whom a {@link Place#WHISPER} or {@link Place#DIRECT} is for; otherwise empty
 * @param responseUrl where a whisper can be answered even if the bot isn't a member; may be lapsed
 * @param broadcast whether a post in the thread shows in the channel as well
 * @param message what it says
 */
public record Post(
        String team,
        String inquiry,
        String key,
        Kind kind,
        Place place,
        String channel,
        Optional<String> user,
        Optional<String> responseUrl,
        boolean broadcast,
        Message message) {

    /** The same post in other words, for nobody in particular. */
    public Post saying(Message words) {
        return new Post(team, inquiry, key, kind, place, channel, Optional.empty(), Optional.empty(), broadcast, words);
    }

    /** What a post is; part of its metadata. */
    public enum Kind {
        CARD,
        GAPS,
        ADVICE,
        CASE_TEXT,
        REMINDER,
        NOTICE,
        TIMELINE;

        /** The public name, such as {@code case_text}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a post goes. */
    public enum Place {
        /** Into the channel: the card, whose timestamp becomes the inquiry's thread, and the digest. */
        CHANNEL,
        /** Into the inquiry's thread. */
        THREAD,
        /** To one person, in the channel, gone when Slack is reloaded; it carries no metadata and is never edited. */
        WHISPER,
        /** To one person, as a direct message. */
        DIRECT
    }
}
