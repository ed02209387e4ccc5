package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open in a channel, once every working day. The inquiry is reported on Wednesday 2026-04-15 at 16:50 in Tokyo. */
class DigestsTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void open() {
        fixture.submitTheBadOne();
        fixture.books.written();
    }

    private List<String> goAt(String moment) {
        fixture.clock.set(Instant.parse(moment));
        fixture.desk.digests().go();
        return fixture.books.written().stream().map(Post::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-15T23:59:59Z, before nine",
        "2026-04-16T03:00:00Z, from noon on",
        "2026-04-18T01:00:00Z, on a Saturday",
        "2026-04-15T01:00:00Z, before it was reported"
    })
    void noneAtOtherTimes(String moment, String why) {
        assertThat(goAt(moment)).as(why).isEmpty();
    }

    @Test
    void onceAMorningInTheChannel() {
        assertThat(goAt("2026-04-16T00:00:00Z")).containsExactly("digest.2026-04-16");
        assertThat(goAt("2026-04-16T00:00:30Z")).isEmpty();

        Post post = fixture.books.post("digest.2026-04-16");
        assertThat(post.place()).isEqualTo(Post.Place.CHANNEL);
        assertThat(post.kind()).isEqualTo(Post.Kind.NOTICE);
        assertThat(post.inquiry()).isEqualTo("digest:" + DeskFixture.CHANNEL);
        assertThat(MessagePrinter.print(post.message()))
                .contains("今朝の時点で、このチャンネルで対応中の問い合わせは 1 件です。\n")
                .contains("AWS につながりません")
                .contains("報告から 16 時間 10 分");
        assertThat(goAt("2026-04-17T02:59:59Z")).containsExactly("digest.2026-04-17");
    }

    @Test
    void oneThatStillWaitsTheNextMorningIsOvertaken() {
        goAt("2026-04-17T00:00:00Z");
        goAt("2026-04-20T00:00:00Z");
        assertThat(fixture.books.keys()).contains("digest.2026-04-20").doesNotContain("digest.2026-04-17");
    }

    /** Another process has forgotten nothing of what stands in the books. */
    @Test
    void onceOverSeveralProcesses() {
        goAt("2026-04-16T00:00:00Z");
        fixture.clock.set(Instant.parse("2026-04-16T01:00:00Z"));

        assertThat(fixture.another().digests().go()).isZero();
        assertThat(fixture.books.written()).isEmpty();
    }

    @Test
    void noneForWhatIsResolved() {
        fixture.desk.marks().resolved(fixture.press());
        fixture.books.written();
        assertThat(goAt("2026-04-16T00:00:00Z")).isEmpty();
    }

    @Test
    void whatTheDatabaseMissedIsMadeUpFor() {
        fixture.books.away(true);
        assertThatThrownBy(() -> goAt("2026-04-16T00:00:00Z")).isInstanceOf(BooksUnavailable.class);
        fixture.books.away(false);
        assertThat(goAt("2026-04-16T00:05:00Z")).containsExactly("digest.2026-04-16");
    }
}
