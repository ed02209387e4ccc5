package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.slack.outbound.NotSent.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is for one person alone: as the answer to what they did, or else in the channel, or else as a direct message.
 * Nothing of it can be looked up later, so what may have been seen is shown again rather than lost.
 */
final class Whispering implements Attempt {

    /** The way is closed, and the next one may be open. */
    private static final Set<Why> CLOSED = EnumSet.of(Why.PERMANENT, Why.NOT_MEMBER, Why.UNHEARD);

    private interface Way {
        void go() throws NotSent;
    }

    private final WebApi api;
    private final ResponseUrls responseUrls;
    private final Clock clock;

    Whispering(WebApi api, ResponseUrls responseUrls, Clock clock) {
        this.api = api;
        this.responseUrls = responseUrls;
        this.clock = clock;
    }

    @Override
    public Sent make(Delivery delivery, Instant sendBy) throws NotSent {
        if (clock.instant().isAfter(sendBy)) {
            throw NotSent.because(Why.PASSING, "claimed too long ago");
        }
        String user = delivery.post().user().orElseThrow();
        Optional<Way> answer =
                delivery.post().responseUrl().filter(responseUrls::allows).map(url -> () -> api.respond(delivery, url));
        List<Way> ways = List.of(
                answer.orElse(() -> {
                    throw NotSent.because(Why.PERMANENT, "no response_url");
                }),
                () -> api.whisper(delivery, user),
                () -> api.post(delivery, user));
        NotSent last = NotSent.because(Why.PERMANENT, "no way");
        for (Way way : ways) {
            try {
                way.go();
                return Sent.WHISPERED;
            } catch (NotSent e) {
                last = e;
                if (!CLOSED.contains(e.why())) {
                    throw e;
                }
            }
        }
        throw NotSent.because(Why.PERMANENT, last.error());
    }
}
