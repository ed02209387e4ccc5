package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small inquiries to speak of, in either language. The clock starts on 2026-04-15 at 16:50 in Tokyo. */
final class Told {

    static final Instant T0 = Instant.parse("2026-04-15T07:50:00Z");
    static final Phrases PHRASES = Phrases.bundled();
    static final House HOUSE = House.standard(ZoneId.of("Asia/Tokyo"));
    static final InquiryFlow FLOW = new InquiryFlow(RequiredFacts.bundled());
    static final CaseFlow CASES = new CaseFlow(FLOW);

    private final Language language;

    Told(Language language) {
        this.language = language;
    }

    /** The same, its card posted. */
    static Inquiry standing(Inquiry i) {
        return new Inquiry(
                i.id(),
                i.team(),
                i.channel(),
                Optional.of("1776239400.000100"),
                i.reporter(),
                i.language(),
                i.viewId(),
                i.severity(),
                i.sources(),
                i.missingAtFirst(),
                i.reportedAt(),
                i.texting(),
                i.aws(),
                i.reminding(),
                i.owner(),
                i.lastMark(),
                i.answered(),
                i.marks(),
                i.handedIn(),
                i.version());
    }

    static Instant minutes(int minutes) {
        return T0.plusSeconds(60L * minutes);
    }

    static Gaps gaps(Inquiry inquiry) {
        return FLOW.gaps(inquiry);
    }

    String pick(String japanese, String english) {
        return language == Language.JA ? japanese : english;
    }

    static Statement states(Fact fact, String value, String evidence) {
        return Statement.stated(fact, value, evidence, T0);
    }

    static Source input(Field field, String text, Statement... statements) {
        return new Source(
                "form:" + field.id(),
                Source.Origin.FORM,
                Optional.of(field),
                "U1",
                text,
                T0,
                true,
                Arrays.asList(statements),
                List.of());
    }

    static Source reply(String ts, String text, int minute, Statement... statements) {
        boolean counted = statements.length > 0;
        return new Source(
                "reply:" + ts,
                Source.Origin.REPLY,
                Optional.empty(),
                "U2",
                text,
                minutes(minute),
                counted,
                Arrays.asList(statements),
                List.of());
    }

    static Source flagged(Source source, Remark... remarks) {
        return new Source(
                source.id(),
                source.origin(),
                source.field(),
                source.author(),
                source.text(),
                source.at(),
                source.counted(),
                source.statements(),
                Arrays.asList(remarks));
    }

    Inquiry submitted(Severity severity, Source... sources) {
        return FLOW.submitted(
                        Inquiry.reported("i1", "T1", "C1", "U1", language, "V1", severity, List.of(sources), T0), T0)
                .next();
    }

    /** One that tells a part of when it began. */
    Inquiry inPart(Partial.Lack lack) {
        String words = lack == Partial.Lack.DAY ? pick("10時半", "10:30") : pick("4/13", "April 13");
        Source how = input(Field.HOW, pick(words + "からつながりません", "We can't connect since " + words));
        return submitted(Severity.LOW, how.telling(Optional.of(new Partial(words, lack))));
    }

    /** The bad inquiry of the talk. */
    Inquiry bad() {
        String words = pick(
                "今朝から AWS につながりません。障害など起きていないでしょうか。", "We can't reach AWS since this morning. Is there an outage?");
        return submitted(
                Severity.URGENT,
                input(Field.SUBJECT, pick("AWS につながりません", "AWS can't be reached")),
                flagged(
                        input(Field.HOW, words, states(Fact.HOW_SYMPTOM, words, words)),
                        new Remark(Flag.VAGUE_TIME, pick("今朝", "this morning"), "")));
    }

    /** The same after two replies, a 「了解」 and one fact that nobody knows. */
    Inquiry halfAnswered() {
        Inquiry answered = FLOW.contributed(bad(), List.of(timeReply(), chatter(), goingOn()), minutes(7))
                .next();
        return FLOW.notKnown(answered, Fact.WHEN_FREQUENCY, "U2", minutes(8)).next();
    }

    private Source timeReply() {
        return reply(
                "1",
                pick("10時半ごろです、日本時間", "About half past ten on 15 April, Japan time"),
                5,
                states(Fact.WHEN_EXACT, "2026-04-15T10:30", pick("10時半ごろ", "half past ten on 15 April")),
                states(Fact.WHEN_TIMEZONE, "Asia/Tokyo", pick("日本時間", "Japan time")));
    }

    private Source chatter() {
        return reply("2", pick("了解", "ok"), 6);
    }

    private Source goingOn() {
        String words = pick("まだ続いてます", "still going on");
        return reply("3", words, 7, states(Fact.WHEN_ONGOING, "ongoing", words));
    }

    /** Everything that the form asks for. */
    Inquiry complete() {
        String how = pick(
                "本番 API が 502 を返し続けています。\nメッセージは「502 Bad Gateway」です。",
                "Our API keeps answering 502.\nIt says \"502 Bad Gateway\".");
        String what = pick("10:20 のデプロイの直後からです。", "It began right after the deployment at 10:20.");
        String tried = pick(
                "タスクを再起動しましたが変わりません。検証環境では起きません。", "Restarted the tasks, no change. It doesn't happen in staging.");
        String why = pick("設定は変えていません。", "No setting was changed.");
        String goal = pick("4 月 20 日までに復旧したいです。", "We want it back by 20 April.");
        String much = pick("注文を受けられず、毎分およそ 200 件が失敗しています。", "Orders can't be taken, about 200 a minute fail.");
        String resources =
                "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/api/50dc6c495c0c9188";
        return submitted(
                Severity.URGENT,
                input(Field.SUBJECT, pick("本番 API が 502 を返し続けている", "Our API keeps answering 502")),
                input(
                        Field.HOW,
                        how,
                        states(Fact.HOW_SYMPTOM, how, how),
                        states(Fact.HOW_ERROR, "502 Bad Gateway", "502 Bad Gateway")),
                input(
                        Field.WHEN_STARTED,
                        "1776216600",
                        states(Fact.WHEN_EXACT, "2026-04-15T10:30", ""),
                        states(Fact.WHEN_TIMEZONE, "Asia/Tokyo", "")),
                input(Field.WHEN_STATE, "ongoing", states(Fact.WHEN_ONGOING, "ongoing", "")),
                input(Field.WHEN_FREQUENCY, "always", states(Fact.WHEN_FREQUENCY, "always", "")),
                input(Field.WHERE_RESOURCES, resources, states(Fact.WHERE_RESOURCE_ID, resources, resources)),
                input(Field.WHERE_REGION, "ap-northeast-1", states(Fact.WHERE_REGION, "ap-northeast-1", "")),
                input(
                        Field.WHERE_ACCOUNT,
                        "1234-5678-9012",
                        states(Fact.WHERE_ACCOUNT, "123456789012", "1234-5678-9012")),
                input(Field.WHAT, what, states(Fact.WHAT_TRIGGER, what, what)),
                input(Field.WHAT_TRIED, tried, states(Fact.WHAT_TRIED, tried, tried)),
                input(Field.WHO_SCOPE, "everyone", states(Fact.WHO_SCOPE, "everyone", "")),
                input(
                        Field.HOW_MUCH,
                        much,
                        states(Fact.HOWMUCH_IMPACT, much, much),
                        states(Fact.HOWMUCH_QUANTIFIED, much, much)),
                input(Field.WHY, why, states(Fact.WHY_PROBLEM, why, why)),
                input(Field.WHY_GOAL, goal, states(Fact.WHY_GOAL, goal, goal)));
    }

    /** The bad one with all facts but the first two answered for. */
    Inquiry allButTwo() {
        Inquiry inquiry = bad();
        for (Fact fact :
                gaps(inquiry).missing().subList(2, gaps(inquiry).missing().size())) {
            inquiry = FLOW.notKnown(inquiry, fact, "U2", minutes(10)).next();
        }
        return inquiry;
    }

    static Filing filing() {
        return filingAt(2);
    }

    static Filing filingOf(String caseId, Instant at) {
        return new Filing(
                caseId, Severity.URGENT, "business-support-plus", at, Duration.ofHours(1), at.plusSeconds(3600));
    }

    static Filing filingAt(int minute) {
        return new Filing(
                "1234567890",
                Severity.URGENT,
                "business-support-plus",
                minutes(minute),
                Duration.ofHours(1),
                minutes(minute + 60));
    }

    Inquiry filed() {
        return CASES.filed(complete(), filing(), "U1").next();
    }

    Inquiry filedAs(Severity severity) {
        Filing filing =
                new Filing("1234567890", severity, "enterprise", minutes(2), Duration.ofMinutes(15), minutes(17));
        return CASES.filed(complete(), filing, "U1").next();
    }

    Inquiry responded(int minute) {
        return CASES.responded(filed(), "U1", minutes(minute)).next();
    }

    Inquiry replied() {
        return CASES.repliedToAws(responded(44), "U1", minutes(70)).next();
    }

    Inquiry resolved() {
        return CASES.resolved(replied(), "U1", minutes(150)).next();
    }

    /** The notice that answers the last mark. */
    static Effect.Notice notice(Inquiry inquiry, Effect.Look look) {
        return inquiry.lastMark()
                .map(mark -> new Effect.Notice(
                        mark.noticeKey(),
                        mark.kind(),
                        look,
                        inquiry.aws(),
                        mark.before().resolvedAt()))
                .orElseThrow();
    }

    /** The answer to what was decided. */
    static Effect.Notice notice(Decision decision) {
        return decision.effects().stream()
                .filter(Effect.Notice.class::isInstance)
                .map(Effect.Notice.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
