package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buttons of an earlier turn stay in the thread, and are pressed there. */
class EarlierTurnTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void answeredTwice() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "urgent");
        answered();
        replied();
        answered();
        fixture.books.written();
    }

    private void answered() {
        fixture.clock.move(Duration.ofMinutes(30));
        assertThat(fixture.desk.marks().responded(fixture.press())).isInstanceOf(Outcome.Done.class);
    }

    private void replied() {
        fixture.clock.move(Duration.ofMinutes(10));
        assertThat(fixture.desk.marks().repliedToAws(fixture.press())).isInstanceOf(Outcome.Done.class);
    }

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    private Refusal refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).why();
    }

    @Test
    void theButtonNamesItsTurn() {
        assertThat(MessagePrinter.print(fixture.books.post("responded.4").message()))
                .contains("[[返信した]] mark_replied " + inquiry().id() + ":2");
    }

    @Test
    void aReplyOfAnEarlierTurnIsNoneToThisAnswer() {
        Inquiry before = inquiry();

        assertThat(refused(fixture.desk.marks().repliedToAws(fixture.press(), 1)))
                .isEqualTo(Refusal.REPLY_IS_PAST);

        assertThat(inquiry()).isEqualTo(before);
        assertThat(fixture.books.written()).isEmpty();
        assertThat(fixture.basis(Permissions.EVERYBODY)
                        .texts()
                        .whispers()
                        .refusal(Language.JA, Refusal.REPLY_IS_PAST, inquiry()))
                .isEqualTo("このボタンは、前のやりとりのものです。その後に AWS サポートから応答がありました。今回の返信を送ったら、最新のお知らせの「返信した」で記録できます。");
    }

    @Test
    void theReplyOfThisTurnIsRecordedOnce() {
        assertThat(fixture.desk.marks().repliedToAws(fixture.press(), 2)).isInstanceOf(Outcome.Done.class);
        assertThat(inquiry().aws().waitingFor()).contains(CaseRecord.Side.AWS);

        assertThat(refused(fixture.desk.marks().repliedToAws(fixture.press(), 2)))
                .isEqualTo(Refusal.ALREADY_REPLIED);
        assertThat(refused(fixture.desk.marks().repliedToAws(fixture.press(), 1)))
                .isEqualTo(Refusal.ALREADY_REPLIED);
    }
}
