package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.inquiry.State;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The journey at the desk, without Slack: which posts stand under which keys. */
class JourneyTest {

    private final DeskFixture fixture = new DeskFixture();

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    @Test
    void replies_fill_gaps_and_the_gaps_are_edited_in_place() {
        fixture.submitTheBadOne();
        fixture.books.written();

        fixture.reply("1776239500.000200", "東京リージョンの i-0123456789abcdef0 です");

        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(fixture.books.written()).extracting(Post::key).containsExactly("card", "gaps");
        assertThat(fixture.books.keys()).containsExactly("card", "gaps", "advice");
    }

    @Test
    void a_reply_delivered_eleven_times_is_one() {
        fixture.submitTheBadOne();
        for (int i = 0; i < 11; i++) {
            fixture.reply("1776239500.000200", "東京リージョンです");
        }

        assertThat(inquiry().replies()).hasSize(1);
    }

    @Test
    void a_late_delivery_does_not_undo_an_edit_or_a_deletion() {
        fixture.submitTheBadOne();
        fixture.edited("1776239500.000200", "大阪リージョンです", Instant.ofEpochSecond(1776239560));
        fixture.reply("1776239500.000200", "東京リージョンです");
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-3");

        fixture.desk
                .conversation()
                .deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, "1776239500.000200");
        fixture.reply("1776239500.000200", "東京リージョンです");
        assertThat(inquiry().facts().standing(Fact.WHERE_REGION)).isEqualTo(Standing.MISSING);
    }

    @Test
    void an_edit_that_comes_late_does_not_undo_a_newer_one() {
        Instant first = Instant.parse("2026-04-15T08:06:00.000100Z");
        fixture.submitTheBadOne();
        fixture.reply("1776239500.000200", "東京リージョンです");
        fixture.edited("1776239500.000200", "シンガポールリージョンです", first.plusMillis(2));
        fixture.edited("1776239500.000200", "大阪リージョンです", first);
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-southeast-1");

        fixture.edited("1776239500.000200", "東京リージョンです", first.plusMillis(4));
        fixture.edited("1776239500.000200", "東京リージョンです", first.plusMillis(8));
        fixture.edited("1776239500.000200", "大阪リージョンです", first.plusMillis(6));
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
    }

    @Test
    void messages_in_other_threads_are_nobodys_business() {
        fixture.submitTheBadOne();
        fixture.books.written();

        fixture.desk
                .conversation()
                .heard(new Reply(
                        DeskFixture.TEAM, DeskFixture.CHANNEL, "1.0", "2.0", "U2", "東京リージョンです", Optional.empty()));

        assertThat(fixture.books.written()).isEmpty();
    }

    @Test
    void finishing_posts_text_and_notice_and_a_reply_offers_a_newer_one() {
        fixture.submitTheBadOne();
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(fixture.books.keys()).containsExactly("card", "gaps", "advice", "case_text.1", "text.1");
        assertThat(inquiry().state()).isEqualTo(State.FINISHED);

        fixture.reply("1776239500.000200", "東京リージョンです");
        assertThat(fixture.books.keys()).contains("newer.1").doesNotContain("case_text.2");

        fixture.desk.marks().postNewerText(fixture.press());
        assertThat(fixture.books.keys()).contains("case_text.2", "text.2");
        assertThat(fixture.desk.marks().postNewerText(fixture.press()))
                .isEqualTo(new Outcome.Refused(Refusal.TEXT_IS_NEWEST, inquiry()));
    }

    @Test
    void the_clock_runs_from_filing_to_the_first_response() {
        fixture.submitTheBadOne();
        fixture.desk.marks().finishNow(fixture.press());

        assertThat(fixture.file("1234567890", "urgent")).isInstanceOf(Outcome.Done.class);
        assertThat(inquiry().aws().filing().orElseThrow().due()).isEqualTo(DeskFixture.START.plus(Duration.ofHours(1)));
        assertThat(fixture.books.due()).isPresent();

        fixture.clock.move(Duration.ofMinutes(29));
        settle();
        assertThat(fixture.books.keys()).doesNotContain("target.half");
        fixture.clock.move(Duration.ofMinutes(1));
        settle();
        assertThat(fixture.books.keys()).contains("target.half");
        assertThat(fixture.books.post("target.half").broadcast()).isFalse();

        fixture.clock.move(Duration.ofHours(3));
        settle();
        assertThat(fixture.books.keys()).contains("target.passed").doesNotContain("target.nine_tenths");
        assertThat(fixture.books.post("target.passed").broadcast()).isTrue();

        fixture.desk.marks().responded(fixture.press());
        assertThat(fixture.books.post("responded.2").broadcast()).isTrue();
        fixture.clock.move(Duration.ofDays(2));
        fixture.books.written();
        settle();
        assertThat(fixture.books.written()).noneMatch(p -> p.key().startsWith("target."));
    }

    private void settle() {
        for (int i = 0; i < 50 && fixture.desk.rounds().go() > 0; i++) {
            // the next round may have more to do
        }
    }

    @Test
    void a_filing_that_cannot_be_is_a_problem_of_its_own_input() {
        fixture.submitTheBadOne();
        Outcome outcome = fixture.desk
                .filings()
                .file(new FilingSubmission(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        "U1",
                        inquiry().id(),
                        "1",
                        "critical",
                        "business",
                        Optional.of(DeskFixture.START.plusSeconds(3600))));

        assertThat(outcome).isInstanceOf(Outcome.Problems.class);
        Map<String, Problem> problems = ((Outcome.Problems) outcome).byBlock();
        assertThat(problems.get("filed_at")).isEqualTo(Problem.of(Problem.Kind.FUTURE));
        assertThat(problems.get("severity").names()).containsExactly("low", "normal", "high", "urgent");
    }

    @Test
    void the_time_of_the_answer_can_be_mended_but_not_before_the_filing() {
        fixture.submitTheBadOne();
        fixture.file("1", "urgent");
        fixture.clock.move(Duration.ofMinutes(40));
        fixture.desk.marks().responded(fixture.press());
        Instant earlier = DeskFixture.START.plus(Duration.ofMinutes(20));

        assertThat(fixture.desk.filings().correctTime(fixture.press(), earlier)).isInstanceOf(Outcome.Done.class);
        assertThat(inquiry().aws().respondedAt()).contains(earlier);
        assertThat(fixture.desk.filings().correctTime(fixture.press(), DeskFixture.START.minusSeconds(60)))
                .isEqualTo(new Outcome.Problems(Map.of("responded_at", Problem.of(Problem.Kind.BEFORE_FILING))));
    }

    @Test
    void a_time_mended_after_our_reply_is_said_in_the_thread_since_the_notice_in_the_channel_is_past() {
        fixture.submitTheBadOne();
        fixture.file("1", "urgent");
        fixture.clock.move(Duration.ofMinutes(40));
        fixture.desk.marks().responded(fixture.press());
        fixture.desk.marks().repliedToAws(fixture.press());
        Instant earlier = DeskFixture.START.plus(Duration.ofMinutes(20));
        fixture.clock.move(Duration.ofMinutes(20));

        assertThat(fixture.desk.filings().correctTime(fixture.press(), earlier)).isInstanceOf(Outcome.Done.class);
        assertThat(fixture.books
                        .post("responded_at." + earlier.getEpochSecond())
                        .message()
                        .summary())
                .isEqualTo("初回応答の時刻を 17:10 (JST) に直しました(起票から 20 分、目標内)。");
        assertThat(fixture.desk.filings().correctTime(fixture.press(), earlier.plus(Duration.ofMinutes(35))))
                .isEqualTo(new Outcome.Problems(Map.of("responded_at", Problem.of(Problem.Kind.AFTER_REPLY))));
    }

    @Test
    void resolving_posts_the_timeline_and_undo_takes_it_back() {
        fixture.submitTheBadOne();
        fixture.desk.marks().resolved(fixture.press());
        assertThat(fixture.books.post("resolved.1").kind()).isEqualTo(Post.Kind.TIMELINE);
        assertThat(inquiry().state()).isEqualTo(State.RESOLVED);

        fixture.desk.marks().undo(fixture.press(), 1);
        assertThat(inquiry().state()).isEqualTo(State.ASKING);
        assertThat(fixture.books.keys()).containsOnlyOnce("resolved.1");
    }

    @Test
    void chatter_goes_nowhere_until_it_is_asked_for() {
        fixture.submitTheBadOne();
        fixture.reply("1776239500.000200", "了解です、見ておきます");

        assertThat(inquiry().leftOut()).extracting(Source::text).containsExactly("了解です、見ておきます");
        assertThat(fixture.desk.marks().includeReplies(fixture.press())).isInstanceOf(Outcome.Done.class);
        assertThat(inquiry().replies()).hasSize(1);
    }

    @Test
    void a_reply_text_for_aws_is_posted_once_a_form() {
        fixture.submitTheBadOne();
        assertThat(draft("いつからですか", "16:40 からです")).isInstanceOf(Outcome.Refused.class);
        fixture.file("1", "urgent");
        fixture.desk.marks().responded(fixture.press());

        assertThat(draft("いつからですか", "16:40 からです")).isInstanceOf(Outcome.Done.class);
        assertThat(draft("いつからですか", "16:41 からです")).isInstanceOf(Outcome.Done.class);
        assertThat(fixture.books.keys().stream().filter(k -> k.startsWith("reply_text.")))
                .hasSize(1);
    }

    private Outcome draft(String questions, String answers) {
        return fixture.desk.drafts().draft(fixture.press(), new ReplySubmission("V7", questions, answers, Map.of()));
    }

    @Test
    void where_the_bot_is_not_a_member_the_reporter_is_told_once() {
        fixture.submitTheBadOne();
        Post card = fixture.books.post("card");

        fixture.desk.stranded().notMember(card);
        fixture.books.written();
        fixture.desk.stranded().notMember(card);

        assertThat(fixture.books.post("invite").user()).contains(DeskFixture.REPORTER);
        assertThat(fixture.books.written()).isEmpty();
    }
}
