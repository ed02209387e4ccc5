package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something to say, as a consequence of what happened. What is said under one key exists once and is edited in place. */
public sealed interface Effect {

    /** The card in the channel, as it is now. */
    record Card() implements Effect {}

    /** The list of gaps in the thread, as it is now. */
    record GapsList() implements Effect {}

    /**
     * Whether to ask at all, and what to say better.
     *
     * @param before the inquiry that was advised on last, if it was: there may be nothing left to advise
     */
    record Advice(Optional<Inquiry> before) implements Effect {}

    /**
     * A finished case text, and the notice that follows it.
     *
     * @param version counts the texts posted, from 1
     */
    record CaseText(int version) implements Effect {}

    /**
     * The notice below a case text that is no longer the latest.
     *
     * @param version of the older text
     * @param newer version of the latest one
     * @param how what became of the two
     */
    record TextOvertaken(int version, int newer, How how) implements Effect {
        /** What became of them. */
        public enum How {
            /** The newer one stands further down. */
            NEWER_BELOW,
            /** Slack didn't take the older one, and the newer one stands in its place. */
            AGAIN_BELOW,
            /** Slack didn't take the newer one. */
            NEWER_REFUSED
        }
    }

    /**
     * The offer to post a newer text.
     *
     * @param version of the text that is behind
     * @param stand what became of the offer
     */
    record Offer(int version, Stand stand) implements Effect {
        /** What became of it. */
        public enum Stand {
            OPEN,
            TAKEN,
            /** What had come in was taken back, so that the text holds again. */
            LAPSED
        }
    }

    /**
     * Slack took a case text not at all, or in part; said in place of the notice that it is ready.
     *
     * @param version of that text
     * @param reason Slack's word for it, such as {@code msg_too_long}
     */
    record TextRefused(int version, String reason) implements Effect {}

    /**
     * The answer to a mark.
     *
     * @param key of the post
     * @param kind what was marked
     * @param look how it is shown
     * @param aws the case as the mark left it
     * @param resolved since when it was resolved, where the mark opened it again
     */
    record Notice(String key, Mark.Kind kind, Look look, CaseRecord aws, Optional<Instant> resolved) implements Effect {
        /** To a mark on an open inquiry. */
        public Notice(String key, Mark.Kind kind, Look look, CaseRecord aws) {
            this(key, kind, look, aws, Optional.empty());
        }
    }

    /**
     * The answer to naming an owner.
     *
     * @param owner who was named
     * @param look how it is shown
     */
    record OwnerNotice(Owner owner, Look look) implements Effect {}

    /**
     * The first response came at another time than the notice of it says, and that notice is past.
     *
     * @param at when it came
     */
    record TimeMended(Instant at) implements Effect {
        /** The key of the post. */
        public String key() {
            return "responded_at." + at.getEpochSecond();
        }
    }

    /**
     * The severity was changed by <em>Edit</em> once the case was filed, whose clock goes by its own.
     *
     * @param key of the post
     */
    record SeverityEdited(String key) implements Effect {
        /** Where that happened. */
        static List<Effect> between(Inquiry before, Inquiry next) {
            return before.severity() != next.severity() && next.aws().filing().isPresent()
                    ? List.of(new SeverityEdited("severity." + before.version()))
                    : List.of();
        }
    }

    /** How such an answer is shown. */
    enum Look {
        /** With everything that can be done now, taking it back included. */
        CURRENT,
        /** Another mark, or another owner, followed. */
        PAST,
        TAKEN_BACK,
        /** It was taken back, and another mark followed. */
        OVERTAKEN
    }
}
