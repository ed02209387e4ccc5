package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice on what words left open goes once somebody made it plain, and what made it plain belongs into the inquiry. */
class MadePlainTest {

    private static final String NOTHING_LEFT = "(その後の書き込みで、ここでお伝えすることはなくなりました。)\nその後の書き込みで、ここでお伝えすることはなくなりました。\n";

    private final DeskFixture fixture = new DeskFixture();

    @ParameterizedTest
    @CsvSource({
        "RDSにつながらなくなってる、やばい, Amazon RDS for PostgreSQLです。DB識別子は shop-prod-db",
        "RDS のレスポンスが遅いです。, PostgreSQLです",
        "RDS のレスポンスが遅いです。, リモートデスクトップではなくデータベースの RDS です",
        "RDSにつながらない, RDSというのはリモートデスクトップのことです",
        "RDS is slow, it's the database one",
        "RDS is slow, by RDS I mean Remote Desktop Services",
        "RDS is slow, shop.c9akciq32rgd.eu-west-1.rds.amazonaws.com",
        "ap-northeast-1c は大丈夫ですか, apne1-az1 です",
        "DX が落ちました, Direct Connect のことです",
        "KLM が落ちました, KLM は社内の勤怠システムです",
        "KLM が落ちました, KLM は勤怠のことです",
        "CB が動きません, CB は社内のビルドサーバーです",
        "KLM is down, KLM is our payroll",
        "KLM is down, KLM is the payroll system"
    })
    void an_answer_to_the_advice_counts_and_takes_it_back(String how, String answer) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, how));
        assertThat(advice()).isNotEqualTo(NOTHING_LEFT);

        fixture.replyNext(answer);

        assertThat(advice()).isEqualTo(NOTHING_LEFT);
        assertThat(fixture.books.only().replies()).extracting(s -> s.text()).containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "どのRDSですか？",
        "PostgreSQL or Remote Desktop?",
        "今データベース担当に聞いています",
        "the database team is looking at it",
        "了解です"
    })
    void what_asks_or_tells_who_is_on_it_answers_nothing(String reply) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, "RDS が遅いです。"));
        String before = advice();

        fixture.replyNext(reply);

        assertThat(advice()).isEqualTo(before);
        assertThat(fixture.books.only().leftOut()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "KLM が落ちました, KLM はまだ落ちています",
        "KLM が落ちました, KLM は 10:30 に復旧しました",
        "KLM is down, KLM is still down",
        "KLM is down, KLM is the worst"
    })
    void how_a_word_of_the_house_fares_tells_nothing_of_what_it_is(String how, String reply) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, how));
        String before = advice();

        fixture.replyNext(reply);

        assertThat(advice()).isEqualTo(before);
    }

    @Test
    void what_is_left_open_still_stands() {
        fixture.submit(
                Language.EN,
                Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, "RDS is slow, and DX is down"));

        fixture.replyNext("Aurora MySQL");

        assertThat(advice())
                .isEqualTo(
                        "(\"DX\" isn't a term that AWS uses. If it stands for AWS Direct Connect, writing that gets across.)\n"
                                + "\"DX\" isn't a term that AWS uses. If it stands for AWS Direct Connect, writing that gets across.\n"
                                + "The inquiry goes on all the same.\n");
    }

    @Test
    void an_answer_that_is_edited_away_or_deleted_leaves_it_open_again() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, "RDS が遅いです。"));
        String before = advice();

        String ts = fixture.replyNext("PostgreSQLです");
        fixture.edited(ts, "了解です", fixture.clock.instant().plusSeconds(1));
        assertThat(advice()).isEqualTo(before);
        assertThat(fixture.books.only().replies()).isEmpty();

        String again = fixture.replyNext("MySQL です");
        assertThat(advice()).isEqualTo(NOTHING_LEFT);
        fixture.desk.conversation().deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, again);
        assertThat(advice()).isEqualTo(before);
    }

    @Test
    void another_input_of_the_form_makes_it_plain() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "RDS が遅い",
                        Field.SEVERITY, "high",
                        Field.HOW, "RDS のレスポンスが遅いです。",
                        Field.WHERE_RESOURCES, "arn:aws:rds:ap-northeast-1:123456789012:db:shop"));

        assertThat(fixture.books.keys()).containsExactly("card", "gaps");
    }

    private String advice() {
        return MessagePrinter.print(fixture.books.post("advice").message());
    }
}
