package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Putting reminders off: who is told what, and what comes afterwards. */
class PausesTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void filed() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "urgent");
        fixture.books.written();
    }

    private String card() {
        return MessagePrinter.print(fixture.books.post("card").message());
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
    void whoeverPressedIsToldUntilWhenAndTheCardTellsTheOthers() {
        assertThat(fixture.desk.pauses().snooze(fixture.press(), "PT1H")).isInstanceOf(Outcome.Done.class);

        Post word = fixture.books.written().stream()
                .filter(post -> post.place() == Post.Place.WHISPER)
                .findFirst()
                .orElseThrow();
        assertThat(word.user()).contains("U0002");
        assertThat(word.message().summary()).startsWith("リマインドを 17:50 (JST) まで休みます。");
        assertThat(card()).contains("リマインドは 17:50 (JST) まで休みです。");

        fixture.clock.move(Duration.ofMinutes(59));
        assertThat(reminded()).isEmpty();
        fixture.clock.move(Duration.ofMinutes(1));
        assertThat(reminded()).containsExactly("target.passed");
        assertThat(card()).doesNotContain("休みです");
    }

    @Test
    void stoppedRemindersBeginAgainWithASnooze() {
        assertThat(fixture.desk.pauses().stop(fixture.press())).isInstanceOf(Outcome.Done.class);
        assertThat(card()).contains("リマインドは止めてあります。");
        fixture.clock.move(Duration.ofHours(2));
        assertThat(reminded()).isEmpty();

        fixture.desk.pauses().snooze(fixture.press(), "PT15M");
        fixture.clock.move(Duration.ofMinutes(15));
        assertThat(reminded()).containsExactly("target.passed");
    }

    @Test
    void anOptionThatWeDidNotGiveOutChangesNothing() {
        fixture.desk.pauses().snooze(fixture.press(), "P1Y");
        assertThat(fixture.books.written()).isEmpty();
    }
}
