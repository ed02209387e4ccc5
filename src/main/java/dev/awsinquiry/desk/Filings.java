package dev.awsinquiry.desk;

import dev.awsinquiry.clock.TargetClock;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Severity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that a case was opened, which starts the first-response clock, and mends the time at which AWS answered. */
public final class Filings {

    /** What is the matter with a time of the first response. */
    private static final Map<Refusal, Problem.Kind> OUT_OF_RANGE = Map.of(
            Refusal.TIME_OUT_OF_RANGE, Problem.Kind.BEFORE_FILING,
            Refusal.TIME_AFTER_REPLY, Problem.Kind.AFTER_REPLY);

    private static final int CASE_ID_LIMIT = 100;

    private final Recorder recorder;
    private final CaseFlow cases;
    private final SupportPlan plan;
    private final TargetClock clock;
    private final SecretWarning secrets;

    Filings(Recorder recorder, CaseFlow cases, SupportPlan plan, TargetClock clock, SecretWarning secrets) {
        this.secrets = secrets;
        this.clock = clock;
        this.recorder = recorder;
        this.cases = cases;
        this.plan = plan;
    }

    /**
     * The filing form was submitted.
     *
     * @throws BooksUnavailable when it couldn't be saved
     */
    public Outcome file(FilingSubmission submission) {
        Instant now = recorder.now();
        Instant at = at(submission, now);
        Targets targets = plan.targets();
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (CaseNumber.in(submission.caseId()).length() > CASE_ID_LIMIT) {
            problems.put("case_id", Problem.of(Problem.Kind.TOO_LONG));
        }
        if (!plan.plans(at).contains(submission.plan())) {
            problems.put("plan", new Problem(Problem.Kind.NO_PLAN, plan.plans(at)));
        }
        if (at.isAfter(now)) {
            problems.put("filed_at", Problem.of(Problem.Kind.FUTURE));
        }
        boolean aimed = Severity.byId(submission.severity())
                .flatMap(severity -> targets.target(submission.plan(), severity, at))
                .isPresent();
        if (!aimed && !problems.containsKey("plan")) {
            problems.put("severity", new Problem(Problem.Kind.NO_TARGET, names(targets, submission.plan(), at)));
        }
        return problems.isEmpty() ? record(submission, now) : new Outcome.Problems(problems);
    }

    private static Instant at(FilingSubmission said, Instant now) {
        return said.filedAt().map(chosen -> Moments.notAhead(chosen, now)).orElse(now);
    }

    private Outcome record(FilingSubmission submission, Instant now) {
        return recorder.change(submission.team(), submission.inquiry(), (inquiry, moment) -> {
            // what was recorded meanwhile may not go together with what was chosen, which then stands as a whole
            FilingSubmission said = inquiry.aws()
                    .filing()
                    .map(submission::besides)
                    .filter(merged -> filing(merged, inquiry.language(), now).isPresent())
                    .orElse(submission);
            Filing filing = filing(said, inquiry.language(), now).orElseThrow();
            String typed = CaseNumber.in(said.caseId());
            String key = "filing." + filing.at().toEpochMilli();
            return Recorder.Step.of(cases.filed(inquiry, filing, submission.user()))
                    .saying(secrets.to(submission.user(), inquiry, typed, filing.caseId(), key))
                    .by(submission.user(), Act.FILED);
        });
    }

    /** The filing that a form describes; empty where its plan has no target for its severity. */
    private Optional<Filing> filing(FilingSubmission said, Language language, Instant now) {
        Instant at = at(said, now);
        String caseId = secrets.masked(CaseNumber.in(said.caseId()));
        return Severity.byId(said.severity()).flatMap(severity -> plan.targets()
                .target(said.plan(), severity, at)
                .map(target -> new Filing(
                        caseId, severity, said.plan(), at, target.within(), clock.due(target, language, at))));
    }

    private static List<String> names(Targets targets, String plan, Instant at) {
        return targets.severities(plan, at).stream().map(Severity::id).toList();
    }

    /**
     * AWS's first response came at another time than was recorded.
     *
     * @throws BooksUnavailable when it couldn't be saved
     */
    public Outcome correctTime(Press press, Instant chosen) {
        Instant now = recorder.now();
        Instant at = Moments.notAhead(chosen, now);
        if (at.isAfter(now)) {
            return new Outcome.Problems(Map.of("responded_at", Problem.of(Problem.Kind.FUTURE)));
        }
        Outcome outcome = recorder.change(press.team(), press.inquiry(), (inquiry, moment) -> Recorder.Step.of(
                        cases.timeCorrected(inquiry, at, now))
                .by(press.user(), Act.TIME_CORRECTED));
        return outcome instanceof Outcome.Refused refused && OUT_OF_RANGE.containsKey(refused.why())
                ? new Outcome.Problems(Map.of("responded_at", Problem.of(OUT_OF_RANGE.get(refused.why()))))
                : outcome;
    }

    /**
     * The form for that time was handed in as it was opened: nobody said anything, whatever is on record by now.
     *
     * @throws BooksUnavailable when it can't be looked up
     */
    public Outcome leaveTime(Press press) {
        return recorder.read(inquiries -> inquiries.byId(press.team(), press.inquiry()))
                .<Outcome>map(Outcome.Done::new)
                .orElseGet(Outcome.Unknown::new);
    }
}
