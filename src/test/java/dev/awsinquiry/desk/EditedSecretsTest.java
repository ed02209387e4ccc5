package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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

    @Test
    void anotherSecretInItsPlaceAmongOtherWords() {
        ts = fixture.replyNext("鍵は AKIAIOSFODNN7ABCDEFG です。リージョンは東京");

        edit("鍵は AKIAQ7OSFODNN7ABCDEF です。リージョンは大阪");
        assertThat(told()).isEqualTo(2);

        edit("鍵は AKIAQ7OSFODNN7ABCDEF です。リージョンは東京");
        assertThat(told()).isEqualTo(2);
    }

    private void handIn(String view, String how) {
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, fixture.books.only().id())
                .orElseThrow()
                .values();
        handIn(view, opened, how);
    }

    private void handIn(String view, Map<Field, String> opened, String how) {
        fixture.clock.move(Duration.ofMinutes(1));
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        Map<Field, String> values = new HashMap<>(opened);
        values.put(Field.HOW, how);
        assertThat(fixture.edit(view, values, shown)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anotherSecretInTheFormThatShowsTheFirstOneMasked() {
        handIn("V8", "502 AKIAIOSFODNN7ABCDEFG");
        assertThat(told()).isEqualTo(1);
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, fixture.books.only().id())
                .orElseThrow()
                .values();

        handIn("V9", opened, "502 AKIAQ7OSFODNN7ABCDEF");
        assertThat(told()).isEqualTo(2);

        handIn("V9", opened, "502 AKIAQ7OSFODNN7ABCDEF");
        handIn("V10", opened.get(Field.HOW));
        assertThat(told()).isEqualTo(2);
        assertThat(fixture.books.only().toString()).doesNotContain("7ABCDEF");
    }

    @Test
    void anotherSecretInTheGapsFormHandedInAgain() {
        fixture.answer("V8", Map.of(Field.WHAT, "AKIAIOSFODNN7ABCDEFG を使った"));
        fixture.answer("V8", Map.of(Field.WHAT, "AKIAIOSFODNN7ABCDEFG を使った"));
        assertThat(told()).isEqualTo(1);
        fixture.clock.move(Duration.ofMinutes(1));

        fixture.answer("V8", Map.of(Field.WHAT, "AKIAQ7OSFODNN7ABCDEF を使った"));

        assertThat(told()).isEqualTo(2);
    }
}
