package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that are put in the place of others state what they say, though it was stated otherwise by the words before. */
class EditedWordsTest {

    private static final Map<Field, String> REPORTED = Map.of(
            Field.SUBJECT,
            "つながらない",
            Field.SEVERITY,
            "high",
            Field.HOW,
            "us-east-1 で 2026-04-15 10:30 JST から API が 502 を返します。");

    private final DeskFixture fixture = new DeskFixture();

    @Test
    void theFormShowsWhatWasReadAndTheNewWordsReplaceIt() {
        fixture.submit("V1", REPORTED);
        Map<Field, String> shown = Map.of(
                Field.SUBJECT,
                Shown.of("つながらない"),
                Field.SEVERITY,
                Shown.of("high"),
                Field.HOW,
                Shown.of(REPORTED.get(Field.HOW)),
                Field.WHERE_REGION,
                Shown.of("us-east-1"),
                Field.WHEN_STARTED,
                Shown.of("1776216600"));
        Map<Field, String> edited = Map.of(
                Field.SUBJECT,
                "つながらない",
                Field.SEVERITY,
                "high",
                Field.HOW,
                "eu-west-1 で 2026-04-15 11:45 JST から API が 502 を返します。",
                Field.WHERE_REGION,
                "us-east-1",
                Field.WHEN_STARTED,
                "1776216600");

        fixture.edit("V2", edited, shown);

        assertThat(fixture.books.only().facts().value(Fact.WHERE_REGION)).contains("eu-west-1");
        assertThat(fixture.books.only().facts().value(Fact.WHEN_EXACT)).contains("2026-04-15T11:45");
    }
}
