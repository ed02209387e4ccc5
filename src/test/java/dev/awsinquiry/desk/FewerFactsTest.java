package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Requirements;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.State;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operator asks for fewer facts while inquiries are open. */
class FewerFactsTest {

    private final DeskFixture fixture = new DeskFixture();

    private Desk asking(Fact... facts) {
        Map<Fact, Severity> required = new EnumMap<>(Fact.class);
        for (Fact fact : facts) {
            required.put(fact, Severity.LOW);
        }
        Desk.Basis basis = fixture.basis(Permissions.EVERYBODY);
        return Desk.on(new Desk.Basis(
                basis.books(),
                basis.reader(),
                basis.texts(),
                new Requirements(required),
                basis.permissions(),
                basis.plan(),
                basis.holidays(),
                basis.quiet(),
                basis.zone(),
                basis.clock(),
                basis.wake()));
    }

    @Test
    void whereNothingIsMissingAnyMoreTheTextComesInPlaceOfTheReminder() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "本番の ALB が 502 を返す",
                        Field.SEVERITY, "high",
                        Field.HOW, "ALB が 502 を返す。",
                        Field.WHERE_REGION, "ap-northeast-1"));
        fixture.books.written();
        Desk restarted = asking(Fact.HOW_SYMPTOM, Fact.WHERE_REGION);

        fixture.clock.move(Duration.ofMinutes(30));
        restarted.rounds().go();

        assertThat(fixture.books.written().stream().map(Post::key))
                .containsExactlyInAnyOrder("card", "gaps", "case_text.1", "text.1");
        assertThat(fixture.books.only().state()).isEqualTo(State.FINISHED);
        assertThat(MessagePrinter.print(fixture.books.post("case_text.1").message()))
                .contains("""
                        AWS サポート ご担当者様

                        お世話になっております。AWS 上で運用しているシステムの、下記の事象についてお尋ねします。

                        ■ お尋ねしたいことと、起きていること(How)
                        本番の ALB が 502 を返す

                        ALB が 502 を返す。

                        ■ 環境(Where)
                        ・リージョン: ap-northeast-1

                        ■ 緊急度と影響(How much)
                        ・緊急度: high(本番システムの障害)

                        以上、よろしくお願いいたします。""");

        fixture.clock.move(Duration.ofHours(2));
        restarted.rounds().go();
        assertThat(fixture.books.written().stream().map(Post::key)).containsExactly("not_filed");
    }

    @Test
    void whatIsStillMissingIsRemindedOf() {
        fixture.submitTheBadOne();
        fixture.books.written();

        fixture.clock.move(Duration.ofMinutes(30));
        asking(Fact.HOW_SYMPTOM, Fact.WHERE_REGION).rounds().go();

        assertThat(MessagePrinter.print(fixture.books.post("facts_missing.1").message()))
                .startsWith("(まだ分かっていないことがあります: リージョン。)");
    }
}
