package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post.Place;

/**
 * Where a post stands. A direct message is posted to a user but edited in the conversation that came of it, so its
 * timestamp is kept together with that: {@code D0123456789/1700000000.000100}.
 */
record Stand(String channel, String ts) {

    static Stand parse(Delivery delivery, String kept) {
        int slash = kept.indexOf('/');
        return slash < 0
                ? new Stand(delivery.post().channel(), kept)
                : new Stand(kept.substring(0, slash), kept.substring(slash + 1));
    }

    /** What to keep of it. */
    static String kept(Delivery delivery, Sent sent) {
        return delivery.post().place() == Place.DIRECT ? sent.channel() + "/" + sent.ts() : sent.ts();
    }
}
