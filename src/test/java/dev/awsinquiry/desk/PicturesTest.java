package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Replies that are pictures or files, with a word or without. */
class PicturesTest {

    private final DeskFixture fixture = new DeskFixture();

    @Test
    void aPictureWithoutAWordIsNotOfferedToBeTakenIn() {
        fixture.submitTheBadOne();
        String picture = fixture.replyNext("");
        assertThat(fixture.books.only().leftOut()).isEmpty();

        fixture.clock.move(Duration.ofMinutes(1));
        fixture.desk
                .conversation()
                .edited(new Reply(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        DeskFixture.THREAD,
                        picture,
                        "U0002",
                        "リージョンは us-east-1 です",
                        Optional.of(fixture.clock.instant())));
        assertThat(fixture.books.only().facts().standing(Fact.WHERE_REGION)).isEqualTo(Standing.STATED);
    }

    private void replied(String ts, String text, int files) {
        fixture.desk
                .conversation()
                .heard(new Reply(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        DeskFixture.THREAD,
                        ts,
                        "U0002",
                        text,
                        Optional.empty(),
                        files));
    }

    private String notice() {
        fixture.desk.marks().finishNow(fixture.press());
        return MessagePrinter.print(fixture.books.post("text.1").message());
    }

    @Test
    void whoeverCopiesTheTextIsToldThatTheyAreNotInIt() {
        fixture.submitTheBadOne();
        replied("1776239460.000100", "", 1);
        replied("1776239461.000100", "画面です", 2);
        replied("1776239462.000100", "リージョンは us-east-1 です", 0);

        assertThat(notice()).startsWith("""
                        (問い合わせ文ができました。上のメッセージをコピーすると、そのまま送れます。)
                        問い合わせ文ができました。上のメッセージをコピーすると、そのまま送れます。
                        件名: **AWS につながりません**
                        スレッドの画像やファイル(3 件)は入っていません。要るものはケースに添付し、画面の文言やログは文字でも書いておくと伝わります。
                        """);
    }

    @Test
    void oneThatWasDeletedOrTakenOutOfItsMessageIsNotSpokenOf() {
        fixture.submitTheBadOne();
        replied("1776239460.000100", "", 1);
        replied("1776239461.000100", "リージョンは us-east-1 です", 2);
        fixture.desk
                .conversation()
                .deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, "1776239460.000100");
        fixture.clock.move(Duration.ofMinutes(5));
        fixture.edited("1776239461.000100", "リージョンは us-east-1 です", fixture.clock.instant());

        assertThat(notice()).doesNotContain("画像やファイル");
    }

    @Test
    void oneAloneIsOne() {
        fixture.submitTheBadOne();
        replied("1776239460.000100", "", 1);

        assertThat(notice()).contains("\nスレッドの画像やファイル(1 件)は入っていません。要るものならケースに添付し、画面の文言やログは文字でも書いておくと伝わります。\n");
    }
}
