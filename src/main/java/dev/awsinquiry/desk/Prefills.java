package dev.awsinquiry.desk;

import dev.awsinquiry.clock.Target;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What forms open with. */
public final class Prefills {

    private final Recorder recorder;
    private final InquiryFlow flow;
    private final SupportPlan plan;
    private final ZoneId zone;

    Prefills(Recorder recorder, InquiryFlow flow, SupportPlan plan, ZoneId zone) {
        this.recorder = recorder;
        this.flow = flow;
        this.plan = plan;
        this.zone = zone;
    }

    /** The inquiry form with what is known; empty when there is no such inquiry. */
    public Optional<Prefill> edit(String team, String inquiry) {
        return find(team, inquiry).map(Prefill::of);
    }

    /** Whether somebody may edit an inquiry. */
    public boolean mayEdit(Inquiry inquiry, String user) {
        return flow.mayEdit(inquiry, user);
    }

    /** <em>Answer in a form</em>; empty when there is no such inquiry. */
    public Optional<AnswerSheet> answers(String team, String inquiry) {
        return find(team, inquiry).map(this::answers);
    }

    private AnswerSheet answers(Inquiry inquiry) {
        List<Field> fields = flow.gaps(inquiry).missing().stream()
                .map(Field::asking)
                .distinct()
                .sorted()
                .toList();
        return new AnswerSheet(inquiry, fields, Prefill.unconfirmed(inquiry.facts(), zone));
    }

    /** The filing form; empty when there is no such inquiry. */
    public Optional<FilingSheet> filing(String team, String inquiry) {
        Instant now = recorder.now();
        return find(team, inquiry)
                .map(found -> new FilingSheet(
                        found,
                        plan.plans(now),
                        found.aws().filing().map(Filing::plan).orElse(plan.id()),
                        List.of(Severity.values()),
                        found.aws().filing().map(Filing::severity).orElseGet(() -> severity(found, now)),
                        now));
    }

    private Severity severity(Inquiry inquiry, Instant now) {
        return plan.severities(now).contains(inquiry.severity()) ? inquiry.severity() : plan.preset(now);
    }

    /** The severities that the form offers. */
    public List<Severity> severities() {
        return plan.severities(recorder.now());
    }

    /** The one that it starts with. */
    public Severity presetSeverity() {
        return plan.preset(recorder.now());
    }

    /** The first-response target that goes with a severity. */
    public Optional<Target> target(Severity severity) {
        return plan.target(severity, recorder.now());
    }

    private Optional<Inquiry> find(String team, String inquiry) {
        return recorder.read(inquiries -> inquiries.byId(team, inquiry));
    }
}
