package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes in what comes through forms: a new inquiry, its edits, and <em>Answer in a form</em>. */
public final class Intake {

    private final Recorder recorder;
    private final InquiryFlow flow;
    private final InputMaker inputs;
    private final SupportPlan plan;
    private final SecretWarning secrets;

    Intake(Recorder recorder, InquiryFlow flow, InputMaker inputs, SupportPlan plan, SecretWarning secrets) {
        this.recorder = recorder;
        this.flow = flow;
        this.inputs = inputs;
        this.plan = plan;
        this.secrets = secrets;
    }

    /**
     * The inquiry form was submitted. Submitting the same view again is the same inquiry, in the later words.
     *
     * @throws BooksUnavailable when it couldn't be saved; the form keeps what was typed
     */
    public Outcome submit(InquirySubmission submission) {
        Instant now = recorder.now();
        Map<String, Problem> problems =
                FieldRules.problems(submission.told(), FieldRules.required(submission), plan.severities(now), now);
        if (!problems.isEmpty()) {
            return new Outcome.Problems(problems);
        }
        if (submission.inquiry().isPresent()) {
            return edit(submission.inquiry().get(), submission);
        }
        return sameForm(submission)
                .map(known -> again(known.id(), submission))
                .or(() -> begin(submission))
                .or(() -> sameForm(submission).map(known -> again(known.id(), submission)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** A form belongs to whom it was shown to; that somebody else hands it in doesn't happen in Slack. */
    private Optional<Inquiry> sameForm(InquirySubmission submission) {
        return recorder.read(inquiries -> inquiries.byView(submission.team(), submission.viewId()))
                .filter(known -> known.reporter().equals(submission.user()));
    }

    private Optional<Outcome> begin(InquirySubmission submission) {
        Instant now = recorder.now();
        List<Source> contributed = inputs.fromForm(submission, now);
        Inquiry reported = Inquiry.reported(
                        UUID.randomUUID().toString(),
                        submission.team(),
                        submission.channel(),
                        submission.user(),
                        submission.language(),
                        submission.viewId(),
                        severity(submission, now),
                        contributed,
                        now)
                .handedIn(HandedIn.prints(submission, contributed));
        Decision decision = flow.submitted(reported, now);
        List<PastedSecrets.Typed> typed = SecretWarning.typed(decision.next(), contributed, submission.values());
        Optional<Outcome> outcome = recorder.begin(
                Recorder.Step.of(decision)
                        .saying(secrets.to(submission.user(), decision.next(), typed, submission.responseUrl()))
                        .by(submission.user(), Act.REPORTED),
                submission.responseUrl());
        outcome.ifPresent(done -> secrets.recorded(typed));
        return outcome;
    }

    private Outcome edit(String id, InquirySubmission submission) {
        return secrets.around(typed ->
                recorder.change(submission.team(), id, (inquiry, now) -> edited(inquiry, submission, typed, now)));
    }

    private Outcome again(String id, InquirySubmission submission) {
        return secrets.around(typed -> recorder.change(submission.team(), id, (inquiry, now) -> {
            List<Source> held = inputs.fromForm(submission, now);
            return edited(
                    inquiry.handedIn(HandedIn.prints(submission, held)),
                    HandedIn.again(inquiry, submission, held),
                    typed,
                    now);
        }));
    }

    private Recorder.Step edited(
            Inquiry inquiry, InquirySubmission form, List<PastedSecrets.Typed> typed, Instant now) {
        InquirySubmission submission = HandedIn.masked(inquiry, form, secrets::masked);
        FormMerge merge = FormMerge.of(inquiry, submission, inputs.fromEdit(inquiry, submission, now), now);
        Severity severity = submission.says(Field.SEVERITY) ? severity(submission, now) : inquiry.severity();
        List<Source> changed = new ArrayList<>(merge.changed());
        changed.addAll(inputs.stillShown(inquiry, submission, merge, now));
        Decision decision = flow.edited(inquiry, severity, changed, merge.emptied(), submission.user(), now);
        typed.clear();
        typed.addAll(SecretWarning.typed(inquiry, merge.changed(), form.values()));
        typed.addAll(HandedIn.pastedAnew(inquiry, form, submission, now));
        return Recorder.Step.of(decision)
                .saying(secrets.to(submission.user(), inquiry, typed, submission.responseUrl()))
                .by(submission.user(), Act.EDITED);
    }

    private Severity severity(InquirySubmission submission, Instant now) {
        return Optional.ofNullable(submission.values().get(Field.SEVERITY))
                .flatMap(Severity::byId)
                .orElseGet(() -> plan.preset(now));
    }

    /** What was typed before there was a form, as the form may show it. */
    public String masked(String typed) {
        return secrets.masked(typed);
    }

    /**
     * <em>Answer in a form</em> was submitted.
     *
     * @throws BooksUnavailable when it couldn't be saved; the form keeps what was typed
     */
    public Outcome answer(AnswerSubmission submission) {
        Instant now = recorder.now();
        Map<String, Problem> problems = FieldRules.problems(submission.told(), Set.of(), plan.severities(now), now);
        if (!problems.isEmpty()) {
            return new Outcome.Problems(problems);
        }
        return secrets.around(typed -> recorder.change(submission.team(), submission.inquiry(), (inquiry, moment) -> {
            Set<Fact> asked = Set.copyOf(flow.gaps(inquiry).missing());
            List<Source> answers = inputs.fromAnswers(inquiry, submission, asked, moment);
            Decision decision = flow.contributed(inquiry, answers, moment);
            typed.clear();
            typed.addAll(SecretWarning.typed(inquiry, answers, submission.values()));
            return Recorder.Step.of(decision)
                    .saying(secrets.to(submission.user(), inquiry, typed, Optional.empty()))
                    .by(submission.user(), Act.ANSWERED);
        }));
    }
}
