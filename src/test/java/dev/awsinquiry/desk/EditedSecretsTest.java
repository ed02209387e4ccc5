package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever pastes a secret is told, by an edit as by a reply, and of the same one once. */
class EditedSecretsTest {

    private static final String FIRST = "password=hunter2hunter2 で入れません";

    private final DeskFixture fixture = new DeskFixture();
    private String ts;

    @BeforeEach
    void ask() {
        fixture.submitTheBadOne();
    }

    private void edit(String text) {
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.edited(ts, text, fixture.clock.instant());
    }

    private long told() {
        return fixture.books.keys().stream()
                .filter(key -> key.startsWith("secret."))
                .count();
    }

    @Test
    void anotherSecretInItsPlace() {
        ts = fixture.replyNext(FIRST);
        assertThat(told()).isEqualTo(1);
        assertThat(MessagePrinter.print(fixture.books
                        .post(fixture.books.keys().stream()
                                .filter(key -> key.startsWith("secret."))
                                .findFirst()
                                .orElseThrow())
                        .message()))
                .contains("Slack の元のメッセージには、まだ残っています。");

        edit("password=swordfish4swordfish で入れません");

        assertThat(told()).isEqualTo(2);
        assertThat(fixture.books.only().toString()).doesNotContain("swordfish", "hunter2");
    }

    @Test
    void oneThatWasTakenOutBefore() {
        ts = fixture.replyNext(FIRST);
        edit("us-east-1 で入れません");
        assertThat(told()).isEqualTo(1);

        edit("us-east-1 で password=hunter2hunter2 では入れません");

        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aTypoBesideItIsNoOther() {
        ts = fixture.replyNext(FIRST);

        edit("password=hunter2hunter2 でログインできません");

        assertThat(told()).isEqualTo(1);
    }
}
