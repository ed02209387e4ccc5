package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Permissions.Circle;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Naming an owner: what is posted, who is addressed from then on, and what is on record. */
class OwnersTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void reported() {
        fixture.submitTheBadOne();
        fixture.books.written();
    }

    private Press press() {
        Press plain = fixture.press();
        return new Press(
                plain.team(),
                plain.channel(),
                plain.user(),
                "sato",
                plain.inquiry(),
                Optional.empty(),
                Optional.empty());
    }

    /** Everything that was put into the outbox since the last call, each by its key. */
    private String posted() {
        return fixture.books.written().stream()
                .map(post -> post.key() + " " + post.kind().id() + (post.broadcast() ? " broadcast" : "") + "\n"
                        + MessagePrinter.print(post.message()))
                .collect(Collectors.joining("\n"));
    }

    private String id() {
        return fixture.books.only().id();
    }

    private String card(String... owner) {
        return """
                card card
                (「AWS につながりません」 確認中: 14 項目中 1 項目が判明)
                **「AWS につながりません」**
                報告 @U0001 · 緊急度 high(本番システムの障害)
                %s確認中: 14 項目中 1 項目が判明
                [内容を直す] edit_inquiry ID
                [起票した] mark_filed ID
                [解決した] mark_resolved ID
                [%s] set_owner ID (people)
                """.formatted(
                        owner.length == 0 ? "" : "担当: @" + owner[0] + "\n", owner.length == 0 ? "担当を選ぶ…" : "担当を替える…")
                .replace("ID", id());
    }

    @Test
    void theCardShowsThemAndTheThreadSaysWhoNamedWhom() {
        assertThat(fixture.desk.owners().named(press(), "U0003")).isInstanceOf(Outcome.Done.class);

        assertThat(posted()).isEqualTo(card("U0003") + """

                        owner.1 notice
                        (問い合わせの担当が決まりました。)
                        @U0003 さんが担当になりました(指名: sato)。
                        これからのリマインドは、担当に届きます。
                        [担当を外す] clear_owner ID:1
                        """.replace("ID", id()));
    }

    @Test
    void theSameOnceMoreSaysNothing() {
        fixture.desk.owners().named(press(), "U0003");
        posted();

        assertThat(fixture.desk.owners().named(press(), "U0003")).isInstanceOf(Outcome.Done.class);
        assertThat(posted()).isEmpty();
        assertThat(fixture.books.audited()).containsExactly("U0001 reported", "U0002 owner_named");
    }

    @Test
    void anotherOneTakesOver() {
        fixture.desk.owners().named(press(), "U0003");
        posted();

        fixture.desk.owners().named(press(), "U0002");

        assertThat(posted()).isEqualTo(card("U0002") + """

                        owner.1 notice
                        (問い合わせの担当が決まりました。)
                        @U0003 さんが担当になりました(指名: sato)。
                        このあと、担当は別の人に替わりました。

                        owner.2 notice
                        (問い合わせの担当が決まりました。)
                        @U0002 さんが担当になりました。
                        これからのリマインドは、担当に届きます。
                        [担当を外す] clear_owner ID:2
                        """.replace("ID", id()));
    }

    @Test
    void theOwnerLeaves() {
        fixture.desk.owners().named(press(), "U0003");
        posted();

        fixture.desk.owners().cleared(press(), 1);

        assertThat(posted()).isEqualTo(card() + """

                owner.1 notice
                (問い合わせの担当が外れました。)
                @U0003 さんは担当から外れました。
                次の担当が決まるまで、リマインドは報告した人に届きます。
                """);
        assertThat(fixture.books.audited())
                .containsExactly("U0001 reported", "U0002 owner_named", "U0002 owner_cleared");
    }

    private String reminder(Duration later) {
        fixture.clock.move(later);
        fixture.desk.rounds().go();
        List<Post> reminders = fixture.books.written().stream()
                .filter(post -> post.kind() == Post.Kind.REMINDER)
                .toList();
        assertThat(reminders).hasSize(1);
        return MessagePrinter.print(reminders.get(0).message());
    }

    @Test
    void remindersAddressTheOwnerAndTheReporterOnlyWhileThereIsNone() {
        assertThat(reminder(Duration.ofMinutes(30))).contains("@U0001 さん、まだ").doesNotContain("@U0003");
        fixture.desk.owners().named(press(), "U0003");
        assertThat(reminder(Duration.ofMinutes(90))).contains("@U0003 さん、次の").doesNotContain("@U0001");
        fixture.file("1234567890", "urgent");
        assertThat(reminder(Duration.ofMinutes(60))).contains("@U0003 さん、ケース").doesNotContain("@U0001");
        fixture.desk.owners().cleared(press(), 1);
        fixture.desk.marks().responded(fixture.press());
        assertThat(reminder(Duration.ofMinutes(30)))
                .contains("@U0001 さん、AWS サポート")
                .doesNotContain("@U0003");
    }

    @Test
    void whoMayNotIsRefusedAndOnRecord() {
        Desk strict = fixture.another(new Permissions(Circle.CHANNEL, Circle.parse("reporter")));

        assertThat(strict.owners().named(press(), "U0002"))
                .isEqualTo(new Outcome.Refused(Refusal.MAY_NOT_NAME_OWNER, fixture.books.only()));
        assertThat(posted()).isEmpty();
        assertThat(fixture.books.audited()).containsExactly("U0001 reported", "U0002 refused.owner_named");
    }
}
