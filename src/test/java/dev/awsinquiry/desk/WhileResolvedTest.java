package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people take back or mend once the inquiry is resolved, and what they say when it is open again. */
class WhileResolvedTest {

    private final DeskFixture fixture = new DeskFixture();
    private String ts;

    @BeforeEach
    void resolve() {
        fixture.submitTheBadOne();
        ts = fixture.replyNext("顧客の株式会社ヤマダの 30 人が使えません。リージョンは us-east-1 です。");
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.desk.marks().resolved(fixture.press());
        fixture.books.written();
    }

    private String gaps() {
        return fixture.books.post("gaps").message().toString();
    }

    @Test
    void aReplyThatIsDeletedIsTakenOut() {
        assertThat(gaps()).contains("us-east-1");

        fixture.desk.conversation().deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, ts);

        assertThat(fixture.books.only().source("reply:" + ts)).get().matches(Source::isDeleted);
        assertThat(gaps()).doesNotContain("us-east-1");
        assertThat(fixture.books.written()).extracting(Post::key).containsOnly("gaps");
    }

    @Test
    void aReplyThatIsEditedReplacesItself() {
        fixture.edited(ts, "リージョンは eu-west-1 です。", fixture.clock.instant());

        assertThat(gaps()).contains("eu-west-1").doesNotContain("us-east-1");
        assertThat(fixture.books.written()).extracting(Post::key).containsOnly("gaps");
    }

    @Test
    void aNewReplyIsNotHeardUntilTheThreadIsReadAgain() {
        fixture.replyNext("いまは大丈夫です。");
        assertThat(fixture.books.only().replies()).hasSize(1);
        assertThat(fixture.books.unheard()).isEmpty();

        fixture.desk.marks().reopened(fixture.press());

        assertThat(fixture.books.unheard()).containsExactly(fixture.books.only().id());
    }

    @Test
    void aTextThatStillHoldsWhatWasDeletedIsOfferedAnew() {
        fixture.desk.marks().reopened(fixture.press());
        fixture.caseText();
        fixture.desk.marks().resolved(fixture.press());
        fixture.desk.conversation().deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, ts);
        assertThat(fixture.books.keys()).doesNotContain("newer.1");

        fixture.desk.marks().reopened(fixture.press());

        assertThat(fixture.books.post("newer.1").message().summary()).isEqualTo("問い合わせ文を出したあとに、内容が変わりました。反映した文を出せます。");
    }

    @Test
    void anUndoneResolutionHasTheThreadReadAgain() {
        int mark = fixture.books.only().lastMark().orElseThrow().number();

        fixture.desk.marks().undo(fixture.press(), mark);

        assertThat(fixture.books.unheard()).containsExactly(fixture.books.only().id());
    }

    @Test
    void theThreadOfAReplyIsFoundThen() {
        assertThat(fixture.desk.conversation().threadOf(DeskFixture.TEAM, DeskFixture.CHANNEL, ts))
                .contains(DeskFixture.THREAD);
        assertThat(fixture.desk.conversation().threadOf(DeskFixture.TEAM, DeskFixture.CHANNEL, "1.0"))
                .isEmpty();
    }
}
