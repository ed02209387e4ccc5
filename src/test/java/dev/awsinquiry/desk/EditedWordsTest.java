package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Test
    void wordsOfTheSameFormStandWhereTheInputWasEmptied() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "つながらない",
                        Field.SEVERITY, "high",
                        Field.HOW, "API が 502 を返します。",
                        Field.WHERE_REGION, "ap-northeast-1"));
        Map<Field, String> shown = Map.of(
                Field.SUBJECT, Shown.of("つながらない"),
                Field.SEVERITY, Shown.of("high"),
                Field.HOW, Shown.of("API が 502 を返します。"),
                Field.WHERE_REGION, Shown.of("ap-northeast-1"));
        Map<Field, String> edited = Map.of(
                Field.SUBJECT, "つながらない",
                Field.SEVERITY, "high",
                Field.HOW, "API が 502 を返します。リージョンは us-west-2 です。");

        fixture.edit("V2", edited, shown);

        assertThat(fixture.books.only().facts().value(Fact.WHERE_REGION)).contains("us-west-2");
    }

    @Test
    void aTimeThatWasOnlyShownGivesWayToTheWordsBesideIt() {
        fixture.submit("V1", REPORTED);
        String preset = "1776216600";
        fixture.clock.move(Duration.ofMinutes(1));

        fixture.desk
                .intake()
                .answer(new AnswerSubmission(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        "U0002",
                        fixture.books.only().id(),
                        "V3",
                        Map.of(Field.WHEN_STARTED, preset, Field.HOW_MUCH, "10:30 ではなく 2026-04-15 11:50 JST からでした。"),
                        Map.of(Field.WHEN_STARTED, Shown.of(preset))));

        assertThat(fixture.books.only().facts().value(Fact.WHEN_EXACT)).contains("2026-04-15T11:50");
    }

    private static final String MUCH =
            "2026-04-15 16:40 JST から、東京リージョンのアカウント 111122223333 で、全ユーザーで毎回 502 が返り、まだ続いています。";

    /** What the form for editing opens with, with other words under How. */
    private Map<Field, String> opened(String how) {
        Map<Field, String> held = new EnumMap<>(Prefill.values(fixture.books.only()));
        held.put(Field.HOW, how);
        return held;
    }

    private Map<Field, String> prints() {
        return Prefill.values(fixture.books.only()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Shown.of(entry.getValue())));
    }

    @Test
    void whatTheFormStillShowsIsSaidThoughTheWordsItWasReadFromAreGone() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "つながらない", Field.SEVERITY, "high", Field.HOW, MUCH));
        Map<Field, String> shorter = opened("ALB が 502 を返す。");

        fixture.edit("V2", shorter, prints());

        Inquiry known = fixture.books.only();
        assertThat(Prefill.values(known)).isEqualTo(shorter);
        assertThat(known.facts().value(Fact.WHEN_EXACT)).contains("2026-04-15T16:40");
        assertThat(known.facts().value(Fact.WHEN_TIMEZONE)).contains("Asia/Tokyo");
        assertThat(known.facts().value(Fact.WHEN_ONGOING)).contains("ongoing");
        assertThat(known.facts().value(Fact.WHEN_FREQUENCY)).contains("always");
        assertThat(known.facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(known.facts().value(Fact.WHERE_ACCOUNT)).contains("111122223333");
        assertThat(known.facts().value(Fact.WHO_SCOPE)).contains("everyone");
    }

    @Test
    void whatIsNoLongerOnRecordIsNotSaidByAFormThatStillShowsIt() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "つながらない", Field.SEVERITY, "high", Field.HOW, MUCH));
        Map<Field, String> prints = prints();
        Map<Field, String> stale = opened("ALB が 502 を返す。");
        fixture.reply("1776243600.000001", "東京ではなく大阪リージョンでした");

        fixture.edit("V2", stale, prints);

        assertThat(fixture.books.only().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-3");
    }

    @Test
    void anInputThatWasEmptiedStaysEmpty() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "つながらない", Field.SEVERITY, "high", Field.HOW, MUCH));
        Map<Field, String> shorter = opened("ALB が 502 を返す。");
        shorter.remove(Field.WHERE_REGION);

        fixture.edit("V2", shorter, prints());

        assertThat(fixture.books.only().facts().value(Fact.WHERE_REGION)).isEmpty();
        assertThat(fixture.books.only().facts().value(Fact.WHEN_ONGOING)).contains("ongoing");
    }

    @Test
    void laterWordsOverturnWhatWasOnlyStillShownAndItIsOfTheTimeWhenItWasSaid() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "つながらない", Field.SEVERITY, "high", Field.HOW, MUCH));
        Instant said = fixture.clock.instant();
        fixture.clock.move(Duration.ofMinutes(20));
        fixture.edit("V2", opened("ALB が 502 を返す。"), prints());

        assertThat(fixture.books
                        .only()
                        .facts()
                        .statement(Fact.WHEN_ONGOING)
                        .orElseThrow()
                        .at())
                .isEqualTo(said);

        fixture.edit("V3", opened("ALB が 502 を返していましたが、17:20 (JST) に復旧しました。リージョンは大阪でした。"), prints());

        assertThat(fixture.books.only().facts().value(Fact.WHEN_ONGOING)).contains("ended");
        assertThat(fixture.books.only().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-3");
    }
}
