package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small inquiries to decide on, in one line. */
final class Told {

    static final Instant T0 = Instant.parse("2026-04-15T08:00:00Z");

    /** Two facts are enough to see what is asked, and a third from severity high up. */
    static final Requirements REQUIREMENTS = new Requirements(Map.of(
            Fact.WHEN_EXACT, Severity.LOW,
            Fact.WHERE_REGION, Severity.LOW,
            Fact.HOWMUCH_QUANTIFIED, Severity.HIGH));

    private Told() {}

    static Instant minutes(int minutes) {
        return T0.plusSeconds(60L * minutes);
    }

    static Statement states(Fact fact, String value, int minute) {
        return Statement.stated(fact, value, value, minutes(minute));
    }

    static Source input(Field field, String text, int minute, Statement... statements) {
        return source("form:" + field.id(), Source.Origin.FORM, Optional.of(field), text, minute, statements);
    }

    static Source reply(String ts, String text, int minute, Statement... statements) {
        return source("reply:" + ts, Source.Origin.REPLY, Optional.empty(), text, minute, statements);
    }

    private static Source source(
            String id, Source.Origin origin, Optional<Field> field, String text, int minute, Statement... statements) {
        boolean counted = origin != Source.Origin.REPLY || statements.length > 0;
        return new Source(
                id, origin, field, "U1", text, minutes(minute), counted, Arrays.asList(statements), List.of());
    }

    static Source flagged(Source source, Flag flag) {
        return new Source(
                source.id(),
                source.origin(),
                source.field(),
                source.author(),
                source.text(),
                source.at(),
                source.counted(),
                source.statements(),
                List.of(new Remark(flag, source.text(), "")));
    }

    /** An inquiry as its form made it. */
    static Inquiry inquiry(Severity severity, Source... sources) {
        return Inquiry.reported("i1", "T1", "C1", "U1", Language.JA, "V1", severity, List.of(sources), T0);
    }

    /** One whose required facts are all missing. */
    static Inquiry asking(InquiryFlow flow) {
        return flow.submitted(inquiry(Severity.NORMAL, input(Field.SUBJECT, "つながらない", 0)), T0)
                .next();
    }

    /** One whose case text is out. */
    static Inquiry finished(InquiryFlow flow) {
        return flow.submitted(
                        inquiry(
                                Severity.NORMAL,
                                input(Field.SUBJECT, "つながらない", 0),
                                input(
                                        Field.HOW,
                                        "2026-04-15 16:40 から東京で 502",
                                        0,
                                        states(Fact.WHEN_EXACT, "2026-04-15T16:40", 0),
                                        states(Fact.WHERE_REGION, "ap-northeast-1", 0))),
                        T0)
                .next();
    }

    static Set<Fact> missing(InquiryFlow flow, Inquiry inquiry) {
        return Set.copyOf(flow.gaps(inquiry).missing());
    }
}
