package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Reply;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.slack.inbound.SlackWeb.Failed;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people said, changed and took back in a thread while nobody told us. */
class CatchUpTest {

    private final InboundRig rig = new InboundRig();
    private String thread = "";

    @BeforeEach
    void open() {
        rig.desk
                .desk
                .intake()
                .submit(new InquirySubmission(
                        InboundRig.TEAM,
                        Seed.INCIDENT,
                        Seed.TANAKA,
                        Language.JA,
                        "V1",
                        Optional.empty(),
                        Map.of(Field.SUBJECT, "x", Field.HOW, "y"),
                        Map.of(),
                        Optional.empty()));
        thread = rig.tanaka().say(Seed.INCIDENT, "where the card stands").ts();
        settle();
        rig.desk.books.cardStands(thread);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Inquiry inquiry() {
        return rig.desk.books.only();
    }

    private void settle() {
        assertThat(rig.slack.events().settle(Duration.ofSeconds(20))).isTrue();
    }

    private Hands sato() {
        return rig.slack.as(Seed.SATO);
    }

    private void awayWhile(Runnable work) {
        rig.desk.books.away(true);
        work.run();
        settle();
        rig.desk.books.away(false);
    }

    private void catchUp() {
        rig.inbound.catchUp().everything();
        rig.inbound.catchUp().go();
    }

    @Test
    void repliesThatWereMissedAreTakenIn() {
        awayWhile(() -> sato().reply(Seed.INCIDENT, thread, "東京リージョンです"));
        assertThat(inquiry().replies()).isEmpty();

        catchUp();
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");

        rig.desk.books.written();
        catchUp();
        assertThat(rig.desk.books.written()).isEmpty();
    }

    @Test
    void whatWasRefusedIsReadAsSoonAsTheBooksAreBack() {
        awayWhile(() -> sato().reply(Seed.INCIDENT, thread, "東京リージョンです"));

        rig.inbound.catchUp().go();
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");

        int calls = calls();
        rig.inbound.catchUp().go();
        assertThat(calls()).isEqualTo(calls);
    }

    @Test
    void aDeletionThatWasRefusedIsTakenIn() {
        Post region = sato().reply(Seed.INCIDENT, thread, "東京リージョンです");
        settle();
        awayWhile(() -> sato().delete(Seed.INCIDENT, region.ts()));
        rig.inbound.catchUp().go();

        rig.desk.clock.move(Duration.ofSeconds(6));
        rig.inbound.catchUp().go();
        assertThat(inquiry().facts().standing(Fact.WHERE_REGION)).isEqualTo(Standing.MISSING);
    }

    @Test
    void editsAndDeletionsThatWereMissedAreTakenIn() {
        Post region = sato().reply(Seed.INCIDENT, thread, "東京リージョンです");
        Post ongoing = sato().reply(Seed.INCIDENT, thread, "今も続いています");
        settle();
        assertThat(inquiry().replies()).hasSize(2);
        awayWhile(() -> {
            sato().edit(Seed.INCIDENT, region.ts(), "大阪リージョンです");
            sato().delete(Seed.INCIDENT, ongoing.ts());
        });
        catchUp();
        assertThat(inquiry().source("reply:" + ongoing.ts()).orElseThrow().isDeleted())
                .isFalse();

        rig.desk.clock.move(Duration.ofSeconds(6));
        rig.inbound.catchUp().go();
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-3");
        assertThat(inquiry().source("reply:" + ongoing.ts()).orElseThrow().isDeleted())
                .isTrue();
        assertThat(inquiry().facts().standing(Fact.WHEN_ONGOING)).isEqualTo(Standing.MISSING);
    }

    @Test
    void whatSlackDoesNotTellIsAskedForAgainLater() {
        awayWhile(() -> sato().reply(Seed.INCIDENT, thread, "東京リージョンです"));
        rig.slack.faults().failNext("conversations.replies", false);
        catchUp();
        assertThat(inquiry().replies()).isEmpty();
        rig.inbound.catchUp().go();
        assertThat(inquiry().replies()).isEmpty();

        rig.desk.clock.move(Duration.ofSeconds(31));
        rig.inbound.catchUp().go();
        assertThat(inquiry().replies()).hasSize(1);
    }

    @Test
    void anEditIsTakenInThoughAnEarlierOneOfTheSameSecondWasHeard() {
        Post region = sato().reply(Seed.INCIDENT, thread, "リージョンの話です");
        rig.desk.clock.move(Duration.ofSeconds(2));
        rig.slack.clock().forward(Duration.ofSeconds(2));
        sato().edit(Seed.INCIDENT, region.ts(), "東京リージョンです");
        settle();
        awayWhile(() -> sato().edit(Seed.INCIDENT, region.ts(), "大阪リージョンです"));

        catchUp();
        rig.desk.clock.move(Duration.ofSeconds(7));
        rig.inbound.catchUp().go();
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-3");

        rig.desk.books.written();
        catchUp();
        assertThat(rig.desk.books.written()).isEmpty();
    }

    @Test
    void anEditThatWasHeardIsNotTakenForAnotherOne() {
        Post region = sato().reply(Seed.INCIDENT, thread, "リージョンの話です");
        sato().edit(Seed.INCIDENT, region.ts(), "東京リージョンです");
        settle();
        rig.desk.clock.move(Duration.ofSeconds(7));
        Inquiry before = inquiry();

        catchUp();
        assertThat(inquiry()).isEqualTo(before);
    }

    @Test
    void aListingThatIsNotTheThreadTakesNothingOut() throws Failed {
        sato().reply(Seed.INCIDENT, thread, "東京リージョンです");
        settle();
        Instant later = rig.desk.clock.instant().plusSeconds(60);
        assertThat(inquiry().replies()).hasSize(1);

        listing(false).read(inquiry(), later, true);
        assertThat(inquiry().replies()).hasSize(1);
        listing(true).read(inquiry(), later, false);
        assertThat(inquiry().replies()).hasSize(1);
        listing(true).read(inquiry(), later, true);
        assertThat(inquiry().replies()).isEmpty();
    }

    /** Slack, which lists no reply, and the message that the thread hangs on or not. */
    private ThreadReading listing(boolean rooted) {
        SlackWeb web = (SlackWeb) Proxy.newProxyInstance(
                SlackWeb.class.getClassLoader(),
                new Class<?>[] {SlackWeb.class},
                (self, method, args) -> new SlackWeb.Said(List.of(), rooted, Optional.empty()));
        return new ThreadReading(web, new DeskPorts.Hears() {
            @Override
            public void heard(Reply reply) {
                rig.desk.desk.conversation().heard(reply);
            }

            @Override
            public void edited(Reply reply) {
                rig.desk.desk.conversation().edited(reply);
            }

            @Override
            public void deleted(String team, String channel, String threadTs, String ts) {
                rig.desk.desk.conversation().deleted(team, channel, threadTs, ts);
            }

            @Override
            public Optional<String> threadOf(String team, String channel, String ts) {
                throw new AssertionError("a thread that is read is known");
            }
        });
    }

    @Test
    void threadsAreReadAtOnceAsFarAsSlackLetsUs() {
        for (int i = 0; i < 100; i++) {
            rig.inbound.catchUp().everything();
        }
        rig.inbound.catchUp().go();
        assertThat(calls()).isEqualTo(40);

        rig.desk.clock.move(Duration.ofSeconds(30));
        rig.inbound.catchUp().go();
        assertThat(calls()).isEqualTo(60);
    }

    @Test
    void slackIsLeftAloneForAsLongAsItAsks() {
        rig.slack.faults().limitNext("conversations.replies", Duration.ofSeconds(7));
        catchUp();
        rig.desk.clock.move(Duration.ofMillis(6_999));
        rig.inbound.catchUp().go();
        assertThat(calls()).isZero();

        rig.desk.clock.move(Duration.ofMillis(1));
        rig.inbound.catchUp().go();
        assertThat(calls()).isOne();
        assertThat(rig.unheard.waiting()).isZero();
    }

    private int calls() {
        return rig.slack
                .calls()
                .counts()
                .getOrDefault("conversations.replies ok", 0L)
                .intValue();
    }
}
