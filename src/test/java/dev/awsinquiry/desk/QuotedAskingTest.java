package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.text.FactNames;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of the checklist that is quoted in a reply, or copied, says nothing by itself: only the answer below or behind it does. */
class QuotedAskingTest {

    private static final FactNames NAMES = new FactNames(Phrases.bundled(), House.standard(ZoneId.of("Asia/Tokyo")));

    private final DeskFixture fixture = new DeskFixture();

    private String understood(String reply) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.SEVERITY, "urgent", Field.HOW, "つながりません"));
        fixture.replyNext(reply);
        Facts facts = fixture.books.only().facts();
        return Arrays.stream(Fact.values())
                .filter(fact -> fact != Fact.HOW_SYMPTOM && facts.standing(fact) != Standing.MISSING)
                .map(fact -> fact.id() + "=" + facts.value(fact).orElse("unknown"))
                .collect(Collectors.joining(" "));
    }

    /** The line in which the fact is asked for. */
    private static String line(Language language, Fact fact) {
        return Phrases.bundled()
                .say(
                        language,
                        "gaps.missing",
                        "label",
                        NAMES.label(language, fact),
                        "reason",
                        NAMES.reason(language, fact),
                        "example",
                        NAMES.example(language, fact));
    }

    static Stream<Arguments> lines() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Fact.values()).map(fact -> Arguments.of(language, fact)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void saysNothing(Language language, Fact fact) {
        String later = language == Language.JA ? "確認します" : "will check";

        assertThat(understood("> " + line(language, fact) + "\n" + later)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void saysNothingWithoutTheMarkOfAQuotation(Language language, Fact fact) {
        assertThat(understood(line(language, fact))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JA | where.region      | 大阪                              | where.region=ap-northeast-3
            EN | where.region      | Osaka                            | where.region=ap-northeast-3
            JA | where.resource_id | arn:aws:s3:::acme-prod-upload です | where.resource_id=arn:aws:s3:::acme-prod-upload
            EN | where.resource_id | i-0aaaabbbbccccdddd              | where.resource_id=i-0aaaabbbbccccdddd
            JA | when.exact        | 10:30からです                     | when.exact=2026-04-15T10:30
            EN | when.exact        | 10:30 JST                        | when.exact=2026-04-15T10:30 when.timezone=Asia/Tokyo
            JA | who.scope         | 全員です                          | who.scope=everyone
            EN | who.scope         | everyone                         | who.scope=everyone
            EN | where.account     | 210987654321                     | where.account=210987654321
            """)
    void leavesTheAnswer(Language language, String fact, String answer, String understood) {
        Fact asked = Arrays.stream(Fact.values())
                .filter(f -> f.id().equals(fact))
                .findFirst()
                .orElseThrow();

        assertThat(understood("&gt; " + line(language, asked) + "\n" + answer)).isEqualTo(understood);
    }

    @Test
    void leavesAnAnswerOnTheSameLine() {
        assertThat(understood(line(Language.JA, Fact.WHERE_REGION) + " → 大阪です"))
                .isEqualTo("where.region=ap-northeast-3");
    }

    @Test
    void leavesTheAnswersToSeveralQuotedLines() {
        assertThat(understood("> " + line(Language.JA, Fact.WHERE_REGION) + "\n大阪\n> "
                        + line(Language.JA, Fact.WHERE_ACCOUNT) + "\n210987654321\n> "
                        + line(Language.JA, Fact.WHAT_TRIED) + "\nまだです"))
                .isEqualTo("where.region=ap-northeast-3 where.account=210987654321");
    }

    @Test
    void hearsWhatIsSaidLikeAnExample() {
        assertThat(understood("504 Gateway Time-out です")).isEqualTo("how.error=504 Gateway Time-out");
    }

    @Test
    void isNotHandedOn() {
        understood("> " + line(Language.JA, Fact.WHERE_REGION) + "\n大阪の梅田寄りです");

        assertThat(fixture.caseText()).contains("大阪の梅田寄りです").doesNotContain("ap-northeast-1(東京)");
    }

    @Test
    void whatIsTypedTwiceStandsOnceInTheCaseText() {
        String twice = "注文 API が 502 を返します";
        fixture.submit("V1", Map.of(Field.SUBJECT, twice, Field.SEVERITY, "urgent", Field.HOW, twice));

        assertThat(fixture.caseText()).containsOnlyOnce(twice);
    }
}
