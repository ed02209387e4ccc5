package dev.awsinquiry.slack.outbound;

import java.time.Instant;

/** What becomes of a post that didn't go out. */
sealed interface Next {

    /** In the words of Slack or ours, for the operator. */
    String reason();

    /** What becomes of it, in a sentence for the operator. */
    String becomes();

    /**
     * It is tried again.
     *
     * @param anew whether attempts are counted from this one on
     */
    record Later(Instant at, boolean uncertain, boolean anew, String reason) implements Next {
        @Override
        public String becomes() {
            return "it is tried again at " + at;
        }
    }

    /** It isn't wanted any more, and doesn't stand. */
    record Dropped(String reason) implements Next {
        @Override
        public String becomes() {
            return "it is dropped, as something later took its place";
        }
    }

    /** It stood, was deleted, and is needed. */
    record Anew(String reason) implements Next {
        @Override
        public String becomes() {
            return "somebody deleted it; it is posted once more, unless it was already";
        }
    }

    /** It waits for the bot to be invited. */
    record Parked(String reason) implements Next {
        @Override
        public String becomes() {
            return "it waits until the bot is invited to the channel, and the reporter is told how";
        }
    }

    /** It never goes out. */
    record Never(String reason) implements Next {
        @Override
        public String becomes() {
            return "it is given up; the text is kept, and the reporter is told if nobody has seen it";
        }
    }
}
