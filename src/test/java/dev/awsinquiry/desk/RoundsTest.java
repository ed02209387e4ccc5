package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time that goes by in ways it shouldn't: no flood, no loss. */
class RoundsTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void filedAsUrgent() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "urgent");
        fixture.books.written();
    }

    private List<String> after(Duration time) {
        fixture.clock.move(time);
        return reminded();
    }

    private List<String> reminded() {
        while (fixture.desk.rounds().go() > 0) {
            // until nothing is due
        }
        return fixture.books.written().stream()
                .filter(post -> post.kind() == Post.Kind.REMINDER)
                .map(Post::key)
                .toList();
    }

    @Test
    void downForTwoDaysTheLatestIsSaidAlone() {
        assertThat(after(Duration.ofDays(2))).containsExactly("target.passed");
        assertThat(after(Duration.ofDays(2))).isEmpty();
        assertThat(fixture.books.only().reminding().done())
                .contains("target.half", "target.nine_tenths", "target.passed");
    }

    @Test
    void aClockThatIsPutBackRepeatsNothingAndLosesNothing() {
        assertThat(after(Duration.ofMinutes(30))).containsExactly("target.half");
        assertThat(after(Duration.ofHours(-1))).isEmpty();
        assertThat(after(Duration.ofHours(1))).isEmpty();
        assertThat(after(Duration.ofMinutes(24))).containsExactly("target.nine_tenths");
        assertThat(after(Duration.ofMinutes(6))).containsExactly("target.passed");
    }

    @Test
    void whatTheDatabaseMissedIsMadeUpFor() {
        fixture.books.away(true);
        assertThatThrownBy(() -> after(Duration.ofMinutes(54))).isInstanceOf(BooksUnavailable.class);
        fixture.books.away(false);
        assertThat(reminded()).containsExactly("target.nine_tenths");
    }

    /** They come in the order of urgency: what fails would stand before the same ones each time. */
    @Test
    void anInquiryThatFailsWithholdsNobodyElsesReminders() {
        fixture.submit("V2", Map.of(Field.SUBJECT, "もう一つ", Field.SEVERITY, "urgent", Field.HOW, "つながりません。"));
        fixture.books.written();
        fixture.books.overtakeNext(first -> {
            throw new IllegalStateException("something that nobody thought of");
        });

        assertThat(after(Duration.ofMinutes(30))).containsExactlyInAnyOrder("facts_missing.2", "target.half");
    }

    @Test
    void whatFailsEachTimeDoesNotKeepTheRoundGoing() {
        fixture.clock.move(Duration.ofMinutes(30));
        fixture.books.overtakeNext(only -> {
            throw new IllegalStateException("something that nobody thought of");
        });

        assertThat(fixture.desk.rounds().go()).isZero();
        assertThat(reminded()).containsExactly("target.half");
    }

    @Test
    void whatHasNotGoneOutBeforeALaterOneIsWithdrawn() {
        after(Duration.ofMinutes(30));
        assertThat(fixture.books.keys()).contains("target.half");
        after(Duration.ofMinutes(24));
        assertThat(fixture.books.keys()).contains("target.nine_tenths").doesNotContain("target.half");
    }

    @Test
    void whatHasNotGoneOutBeforeAwsAnsweredIsWithdrawn() {
        after(Duration.ofMinutes(30));
        fixture.desk.marks().responded(fixture.press());
        assertThat(fixture.books.keys()).doesNotContain("target.half");
    }

    @Test
    void whatWasWithdrawnForAMendedFilingIsSaidOnceThatIsTakenBack() {
        after(Duration.ofMinutes(60));
        assertThat(fixture.books.keys()).contains("target.passed");
        Instant later = DeskFixture.START.plus(Duration.ofMinutes(30));
        fixture.desk
                .filings()
                .file(new FilingSubmission(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        DeskFixture.REPORTER,
                        fixture.books.only().id(),
                        "1234567890",
                        "urgent",
                        "business-support-plus",
                        Optional.of(later)));
        assertThat(fixture.books.keys()).doesNotContain("target.passed");
        fixture.books.written();

        fixture.clock.move(Duration.ofMinutes(10));
        fixture.desk
                .marks()
                .undo(
                        fixture.press(),
                        fixture.books.only().lastMark().orElseThrow().number());

        assertThat(reminded()).containsExactly("target.passed");
        assertThat(MessagePrinter.print(fixture.books.post("target.passed").message()))
                .contains("17:50 (JST) を過ぎました。");
        assertThat(after(Duration.ofHours(2))).isEmpty();
    }

    @Test
    void whatWasWithdrawnAsAwsHadAnsweredIsSaidOnceThatIsTakenBack() {
        after(Duration.ofMinutes(60));
        fixture.desk.marks().responded(fixture.press());
        assertThat(fixture.books.keys()).doesNotContain("target.passed");
        int number = fixture.books.only().lastMark().orElseThrow().number();
        fixture.books.written();

        fixture.desk.marks().undo(fixture.press(), number);

        assertThat(reminded()).containsExactly("target.passed");
    }

    @Test
    void nothingThatWasWithdrawnIsSaidToWhoeverWantsQuiet() {
        after(Duration.ofMinutes(60));
        fixture.desk.marks().responded(fixture.press());
        int number = fixture.books.only().lastMark().orElseThrow().number();
        fixture.desk.pauses().stop(fixture.press());
        fixture.desk.marks().undo(fixture.press(), number);

        assertThat(fixture.books.keys()).doesNotContain("target.passed");
    }

    @Test
    void aReplyInTheThreadWithdrawsNothing() {
        after(Duration.ofMinutes(30));
        fixture.reply("1776239500.000100", "東京リージョンです");
        assertThat(fixture.books.keys()).contains("target.half");
    }
}
