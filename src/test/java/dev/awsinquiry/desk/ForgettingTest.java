package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an inquiry that its reporter wants forgotten. */
class ForgettingTest {

    private final DeskFixture fixture = new DeskFixture();
    private String id = "";

    @BeforeEach
    void anInquiryWithReplies() {
        fixture.submitTheBadOne();
        fixture.reply("1776239500.000200", "東京リージョンです");
        fixture.file("1234567890", "urgent");
        fixture.books.written();
        id = fixture.books.only().id();
    }

    private Press press(String user) {
        return new Press(DeskFixture.TEAM, DeskFixture.CHANNEL, user, id, Optional.empty());
    }

    private Outcome forget(String user) {
        return fixture.desk.forgetting().forget(press(user));
    }

    @Test
    void theInquiryAndItsPostsGoAndTheCardAndTheThreadSaySo() {
        int woken = fixture.woken.get();
        assertThat(forget(DeskFixture.REPORTER)).isInstanceOf(Outcome.Done.class);

        assertThat(fixture.books.size()).isZero();
        assertThat(fixture.books.keys()).containsExactly("card", "gaps", "filed.1", "forgotten");
        assertThat(fixture.books.post("gaps").message().summary()).isEqualTo("ここにあった確認項目の一覧は、問い合わせの記録と一緒に消しました。");
        assertThat(fixture.books.post("filed.1").message().summary())
                .isEqualTo("ケース 1234567890 を 16:50 (JST) 起票済みとして記録しました。");
        assertThat(fixture.books.keys())
                .noneMatch(key -> fixture.books.post(key).message().hasControls());
        Post card = fixture.books.post("card");
        assertThat(card.message().summary()).isEqualTo("この問い合わせの記録は、報告した人の希望で消しました。");
        assertThat(card.message().blocks()).hasSize(1);
        assertThat(card.user()).isEmpty();
        Post word = fixture.books.post("forgotten");
        assertThat(word.place()).isEqualTo(Post.Place.THREAD);
        assertThat(word.message().summary()).isEqualTo("報告した人の希望でこの問い合わせの記録を消したので、ここへの返信は取り込まれず、リマインドも来なくなります。");
        assertThat(fixture.books.lastThread("forgotten")).contains(DeskFixture.THREAD);
        assertThat(fixture.woken.get()).isGreaterThan(woken);
        assertThat(fixture.books.purged()).isEqualTo(1);
    }

    @Test
    void itsClockStopsAndItsThreadIsNobodysAnyMore() {
        forget(DeskFixture.REPORTER);
        fixture.books.written();

        fixture.clock.move(Duration.ofDays(3));
        fixture.reply("1776239900.000200", "まだ続いています");
        fixture.desk
                .conversation()
                .deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, "1776239500.000200");

        assertThat(fixture.desk.rounds().go()).isZero();
        assertThat(fixture.books.written()).isEmpty();
        assertThat(fixture.books.size()).isZero();
        assertThat(fixture.desk.marks().resolved(press("U0002"))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void pressedTwiceItIsForgottenOnce() {
        forget(DeskFixture.REPORTER);
        fixture.books.written();

        assertThat(forget(DeskFixture.REPORTER)).isInstanceOf(Outcome.Unknown.class);
        assertThat(fixture.books.written()).isEmpty();
        assertThat(fixture.books.audited())
                .filteredOn(entry -> entry.endsWith("forgotten"))
                .hasSize(1);
    }

    @Test
    void nobodyButTheReporterHasItForgotten() {
        Outcome outcome = forget("U0002");

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).why()).isEqualTo(Refusal.MAY_NOT_FORGET);
        assertThat(fixture.books.only().id()).isEqualTo(id);
        assertThat(fixture.books.written()).isEmpty();
        assertThat(fixture.books.audited()).endsWith("U0002 refused.forgotten");
    }

    @Test
    void anotherWorkspaceDoesNotKnowIt() {
        Press elsewhere = new Press("T9999", DeskFixture.CHANNEL, DeskFixture.REPORTER, id, Optional.empty());
        assertThat(fixture.desk.forgetting().forget(elsewhere)).isInstanceOf(Outcome.Unknown.class);
        assertThat(fixture.desk.forgetting().reportedBy("T9999", DeskFixture.REPORTER))
                .isEmpty();
        assertThat(fixture.books.size()).isOne();
    }

    @Test
    void theDigestsOfItsChannelLoseTheirWordsAndKeepTheirKeys() {
        fixture.clock.move(Duration.ofHours(17));
        assertThat(fixture.desk.digests().go()).isOne();
        assertThat(fixture.books.post("digest.2026-04-16").message().toString()).contains("AWS につながりません");

        forget(DeskFixture.REPORTER);

        assertThat(fixture.books.post("digest.2026-04-16").message().blocks()).isEmpty();
        assertThat(fixture.another().digests().go()).isZero();
    }

    @Test
    void withTheDatabaseAwayNothingIsForgotten() {
        fixture.books.away(true);
        assertThatThrownBy(() -> forget(DeskFixture.REPORTER)).isInstanceOf(BooksUnavailable.class);
        fixture.books.away(false);
        assertThat(fixture.books.only().id()).isEqualTo(id);
    }

    @Test
    void onesOwnAreListedTheNewestFirst() {
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.submit("V2", Map.of(Field.SUBJECT, "二つ目", Field.HOW, "遅い"));

        assertThat(fixture.desk.forgetting().reportedBy(DeskFixture.TEAM, DeskFixture.REPORTER))
                .extracting(Inquiry::subject)
                .containsExactly("二つ目", "AWS につながりません");
        assertThat(fixture.desk.forgetting().reportedBy(DeskFixture.TEAM, "U0002"))
                .isEmpty();
    }
}
