package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the address for an answer anybody could speak in the bot's name: it isn't kept for longer than it is needed. */
class AnswerAddressTest extends StoreCase {

    private static final String ADDRESS = "https://hooks.slack.com/commands/T0AWS/1/x";

    @BeforeEach
    void anInquiry() {
        insert(Samples.reported("a1"));
    }

    private static Post card() {
        Post card = Samples.card("a1");
        return Samples.with(card, false, Optional.of(ADDRESS), card.message());
    }

    private List<String> kept() {
        return database.texts("select response_url from posts where response_url is not null");
    }

    @Test
    void whatIsTriedAgainKeepsIt() {
        put(Samples.whisper("a1", "note", "psst"));
        deliveries.retry(claimOne(), now, false, false, "http_503");

        assertThat(kept()).containsExactly(ADDRESS);
        assertThat(claimOne().post().responseUrl()).contains(ADDRESS);
    }

    @Test
    void whatWasHeardOrStandsHasNoUseForIt() {
        put(Samples.whisper("a1", "note", "psst"));
        deliveries.delivered(claimOne(), Optional.empty(), now);
        put(card());
        delivered(claimOne(), "1.1");

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatWaitsForAnInvitationOrNeverGoesOutHasNoneEither() {
        put(card());
        deliveries.parked(claimOne(), "not_in_channel");
        put(Samples.whisper("a1", "note", "psst"));
        deliveries.givenUp(claimOne(), "user_not_found");

        assertThat(kept()).isEmpty();
    }

    @Test
    void newerWordsThatComeMeanwhileGoTheirWay() {
        put(Samples.whisper("a1", "note", "psst"));
        Delivery underway = claimOne();
        put(Samples.whisper("a1", "note", "psst, again"));
        deliveries.givenUp(underway, "msg_too_long");

        assertThat(claimOne().post().responseUrl()).contains(ADDRESS);
    }
}
