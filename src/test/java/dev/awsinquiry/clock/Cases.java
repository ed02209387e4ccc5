package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Mark;
import dev.awsinquiry.inquiry.Reminding;
import dev.awsinquiry.inquiry.Requirements;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Texting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inquiries at the stages that the clock looks at, led there by the domain's own flows where it has them. */
final class Cases {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final TargetClock CLOCK = new TargetClock(TOKYO, Holidays.NONE);

    private static final CaseFlow FLOW =
            new CaseFlow(new InquiryFlow(new Requirements(Map.of(Fact.HOW_SYMPTOM, Severity.LOW))));

    private Cases() {}

    static Inquiry asking(Severity severity, Instant reportedAt) {
        return asking(severity, Language.EN, reportedAt);
    }

    static Inquiry asking(Severity severity, Language language, Instant reportedAt) {
        return Inquiry.reported(
                "inquiry", "team", "channel", "reporter", language, "view", severity, List.of(), reportedAt);
    }

    /** Filed at the moment of the report. */
    static Inquiry filed(Severity severity, Target target, Instant at) {
        return filed(asking(severity, at), severity, target, at);
    }

    static Inquiry filed(Inquiry inquiry, Severity severity, Target target, Instant at) {
        Filing filing = new Filing(
                "1234567890", severity, "enterprise", at, target.within(), CLOCK.due(target, inquiry.language(), at));
        return FLOW.filed(inquiry, filing, "reporter").next();
    }

    static Inquiry responded(Inquiry inquiry, Instant at) {
        return FLOW.responded(inquiry, "reporter", at).next();
    }

    static Inquiry replied(Inquiry inquiry, Instant at) {
        return FLOW.repliedToAws(inquiry, "reporter", at).next();
    }

    static Inquiry resolved(Inquiry inquiry, Instant at) {
        return FLOW.resolved(inquiry, "reporter", at).next();
    }

    static Inquiry reopened(Inquiry inquiry, Instant at) {
        return FLOW.reopened(inquiry, "reporter", at).next();
    }

    static Inquiry undone(Inquiry inquiry, Instant at) {
        return FLOW.undone(inquiry, inquiry.marks(), "U1", at).next();
    }

    /** The case got another number; nothing else of its filing is mended. */
    static Inquiry named(Inquiry inquiry, String caseId) {
        Filing known = inquiry.aws().filing().orElseThrow();
        Filing named = new Filing(caseId, known.severity(), known.plan(), known.at(), known.target(), known.due());
        return FLOW.filed(inquiry, named, "reporter").next();
    }

    /** As a version wrote it down whose marks didn't keep how the channel was reminded before. */
    static Inquiry withoutRound(Inquiry inquiry) {
        Optional<Mark> mark = inquiry.lastMark()
                .map(last -> new Mark(
                        last.kind(), last.number(), last.by(), last.before(), last.source(), Optional.empty()));
        return with(inquiry, inquiry.texting(), inquiry.aws(), inquiry.reminding(), mark);
    }

    static Inquiry reminding(Inquiry inquiry, Reminding reminding) {
        return with(inquiry, inquiry.texting(), inquiry.aws(), reminding);
    }

    /** With what was due done, as whoever posts the one leaves it. */
    static Inquiry after(Due due, Inquiry inquiry, Instant now) {
        return FLOW.timePassed(inquiry, due.done(), now).next();
    }

    static Inquiry finished(Inquiry inquiry, Instant at) {
        return with(inquiry, inquiry.texting().postedAt(at, List.of()), inquiry.aws(), inquiry.reminding());
    }

    private static Inquiry with(Inquiry of, Texting texting, CaseRecord aws, Reminding reminding) {
        return with(of, texting, aws, reminding, of.lastMark());
    }

    private static Inquiry with(
            Inquiry of, Texting texting, CaseRecord aws, Reminding reminding, Optional<Mark> lastMark) {
        return new Inquiry(
                of.id(),
                of.team(),
                of.channel(),
                of.threadTs(),
                of.reporter(),
                of.language(),
                of.viewId(),
                of.severity(),
                of.sources(),
                of.missingAtFirst(),
                of.reportedAt(),
                texting,
                aws,
                reminding,
                of.owner(),
                lastMark,
                of.answered(),
                of.marks(),
                of.handedIn(),
                of.version());
    }

    static Target aroundTheClock(String within) {
        return new Target(Duration.parse(within), false);
    }

    static Target inBusinessHours(String within) {
        return new Target(Duration.parse(within), true);
    }
}
