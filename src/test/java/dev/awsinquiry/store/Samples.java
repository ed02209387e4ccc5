package dev.awsinquiry.store;

import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Mark;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Reminding;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.inquiry.Texting;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Inquiries and posts to store. */
final class Samples {

    static final String TEAM = "T0AWS";
    static final String CHANNEL = "C0INCIDENT";
    static final Instant NOON = Instant.parse("2026-04-15T03:00:00Z");

    private Samples() {}

    /** Freshly reported. */
    static Inquiry reported(String id) {
        return reported(id, TEAM, CHANNEL, NOON);
    }

    static Inquiry reported(String id, String team, String channel, Instant at) {
        return Inquiry.reported(
                id, team, channel, "U0REPORTER", Language.JA, "V-" + id, Severity.URGENT, List.of(), at);
    }

    /** The inquiry, with these words and no others. */
    static Inquiry saying(Inquiry inquiry, String words) {
        return new Inquiry(
                inquiry.id(),
                inquiry.team(),
                inquiry.channel(),
                inquiry.threadTs(),
                inquiry.reporter(),
                inquiry.language(),
                inquiry.viewId(),
                inquiry.severity(),
                List.of(source("form:how", Optional.of(Field.HOW), words, inquiry.reportedAt())),
                inquiry.missingAtFirst(),
                inquiry.reportedAt(),
                inquiry.texting(),
                inquiry.aws(),
                inquiry.reminding(),
                inquiry.owner(),
                inquiry.lastMark(),
                inquiry.answered(),
                inquiry.marks(),
                inquiry.handedIn(),
                inquiry.version());
    }

    /** A channel's digest, which belongs to no inquiry. */
    static Post digest(String day, String words) {
        return new Post(
                TEAM,
                "digest:" + CHANNEL,
                "digest." + day,
                Post.Kind.NOTICE,
                Post.Place.CHANNEL,
                CHANNEL,
                Optional.empty(),
                Optional.empty(),
                false,
                saying(words));
    }

    /** With something in every component, down to the nanosecond. */
    static Inquiry full(String id, long version) {
        Instant at = Instant.parse("2026-04-15T07:40:12.123456789Z");
        Filing filing = new Filing(
                "case-123456789012-muja-2026-1",
                Severity.HIGH,
                "business-support-plus",
                at.plusSeconds(60),
                Duration.ofHours(4),
                at.plusSeconds(60 + 4 * 3600));
        CaseRecord filed = CaseRecord.NONE.filed(filing);
        CaseRecord answered = filed.answered(at.plusSeconds(4000)).replied(at.plusSeconds(4100));
        return new Inquiry(
                id,
                TEAM,
                CHANNEL,
                Optional.empty(),
                "U0REPORTER",
                Language.EN,
                "V-" + id,
                Severity.CRITICAL,
                List.of(
                        source("form:how", Optional.of(Field.HOW), words(), at),
                        source("reply:1776238812.000100", Optional.empty(), "了解", at.plusNanos(1))),
                Set.of(Fact.WHEN_EXACT, Fact.HOWMUCH_QUANTIFIED),
                at,
                new Texting(Optional.of(at.plusSeconds(30)), 2, true, Optional.empty(), false, 0, List.of()),
                answered,
                new Reminding(
                        2,
                        Set.of("target.half", "target.half.2"),
                        List.of(at.plusSeconds(60)),
                        Optional.of(at.plusSeconds(900)),
                        true,
                        Map.of(),
                        0),
                Optional.empty(),
                Optional.of(new Mark(Mark.Kind.REPLIED, 3, "U0OTHER", filed, "", Optional.empty())),
                Optional.empty(),
                3,
                Map.of(),
                version);
    }

    private static Source source(String id, Optional<Field> field, String text, Instant at) {
        return new Source(
                id,
                field.isPresent() ? Source.Origin.FORM : Source.Origin.REPLY,
                field,
                "U0REPORTER",
                text,
                at,
                field.isPresent(),
                List.of(
                        Statement.stated(Fact.HOW_SYMPTOM, "つながらない", "つながりません", at),
                        Statement.unknown(Fact.WHO_SCOPE, at)),
                List.of(new Remark(Flag.VAGUE_TIME, "今朝", "")));
    }

    /** Whatever people may type, and what may arrive without anybody typing it. */
    static String words() {
        return "今朝から *AWS* に𠮷つながりません🙇‍♂️ <!channel> \"'\\`\r\n\t\u0000\u0007\u001b\u2028 \uD83D|\uDE00 é à";
    }

    /** With every kind of block, span and control. */
    static Message everything() {
        return new Message(
                words(),
                List.of(
                        new Block.Paragraph(List.of(
                                Span.words(words()),
                                Span.bold("*"),
                                new Span.Link("a|b", "https://example.com/?a=1&b"))),
                        new Block.Bullets(List.of(List.of(new Span.Person("U0REPORTER")), List.of())),
                        new Block.Small(List.of(Span.words(""))),
                        new Block.Preformatted(words()),
                        new Block.Quote(List.of(Span.words(words()))),
                        new Block.Divider(),
                        new Block.Controls(List.of(
                                new Control.Button("mark_filed", "起票済み", "abc:1", true),
                                new Control.Menu(
                                        "not_known",
                                        "わからない",
                                        "abc",
                                        List.of(new Control.Choice("when.exact", "正確な日時")))))));
    }

    static Message saying(String words) {
        return new Message(words, List.of(new Block.Paragraph(List.of(Span.words(words)))));
    }

    /** The post, saying something else. */
    static Post saying(Post post, String words) {
        return with(post, post.broadcast(), post.responseUrl(), saying(words));
    }

    static Post with(Post post, boolean broadcast, Optional<String> responseUrl, Message message) {
        return new Post(
                post.team(),
                post.inquiry(),
                post.key(),
                post.kind(),
                post.place(),
                post.channel(),
                post.user(),
                responseUrl,
                broadcast,
                message);
    }

    static Post card(String inquiry) {
        return post(inquiry, "card", Post.Kind.CARD, Post.Place.CHANNEL, "card of " + inquiry);
    }

    static Post inThread(String inquiry, String key, String words) {
        return post(inquiry, key, Post.Kind.NOTICE, Post.Place.THREAD, words);
    }

    static Post caseText(String inquiry, String key) {
        return post(inquiry, key, Post.Kind.CASE_TEXT, Post.Place.THREAD, "text");
    }

    static Post whisper(String inquiry, String key, String words) {
        return personal(inquiry, key, Post.Place.WHISPER, words);
    }

    static Post direct(String inquiry, String key, String words) {
        return personal(inquiry, key, Post.Place.DIRECT, words);
    }

    private static Post post(String inquiry, String key, Post.Kind kind, Post.Place place, String words) {
        return new Post(
                TEAM, inquiry, key, kind, place, CHANNEL, Optional.empty(), Optional.empty(), false, saying(words));
    }

    private static Post personal(String inquiry, String key, Post.Place place, String words) {
        return new Post(
                TEAM,
                inquiry,
                key,
                Post.Kind.NOTICE,
                place,
                CHANNEL,
                Optional.of("U0REPORTER"),
                Optional.of("https://hooks.slack.com/commands/T0AWS/1/x"),
                false,
                saying(words));
    }
}
