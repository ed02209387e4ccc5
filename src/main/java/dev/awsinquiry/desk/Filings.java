package dev.awsinquiry.desk;

import dev.awsinquiry.clock.Target;
import dev.awsinquiry.clock.TargetClock;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that a case was opened, which starts the first-response clock, and mends the time at which AWS answered. */
public final class Filings {

    /** Clocks differ a little, and the picker gives whole minutes. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

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
        Instant at = submission.filedAt().orElse(now);
        Targets targets = plan.targets();
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (submission.caseId().strip().length() > CASE_ID_LIMIT) {
            problems.put("case_id", Problem.of(Problem.Kind.TOO_LONG));
        }
        if (!plan.plans(at).contains(submission.plan())) {
            problems.put("plan", new Problem(Problem.Kind.NO_PLAN, plan.plans(at)));
        }
        if (at.isAfter(now.plus(TOLERANCE))) {
            problems.put("filed_at", Problem.of(Problem.Kind.FUTURE));
        }
        Optional<Severity> severity = Severity.byId(submission.severity());
        Optional<Target> target = severity.flatMap(s -> targets.target(submission.plan(), s, at));
        if (target.isEmpty() && !problems.containsKey("plan")) {
            problems.put("severity", new Problem(Problem.Kind.NO_TARGET, names(targets, submission.plan(), at)));
        }
        if (!problems.isEmpty() || severity.isEmpty() || target.isEmpty()) {
            return new Outcome.Problems(problems);
        }
        return record(submission, severity.get(), at, target.get());
    }

    private Outcome record(FilingSubmission submission, Severity severity, Instant at, Target target) {
        String typed = submission.caseId().strip();
        String caseId = secrets.masked(typed);
        return recorder.change(submission.team(), submission.inquiry(), (inquiry, moment) -> {
            Filing filing = new Filing(
                    caseId,
                    severity,
                    submission.plan(),
                    at,
                    target.within(),
                    clock.due(target, inquiry.language(), at));
            return Recorder.Step.of(cases.filed(inquiry, filing, submission.user()))
                    .saying(secrets.to(submission.user(), inquiry, typed, caseId, "filing." + at.toEpochMilli()))
                    .by(submission.user(), Act.FILED);
        });
    }

    private static List<String> names(Targets targets, String plan, Instant at) {
        return targets.severities(plan, at).stream().map(Severity::id).toList();
    }

    /**
     * AWS's first response came at another time than was recorded.
     *
     * @throws BooksUnavailable when it couldn't be saved
     */
    public Outcome correctTime(Press press, Instant at) {
        Instant now = recorder.now();
        if (at.isAfter(now.plus(TOLERANCE))) {
            return new Outcome.Problems(Map.of("responded_at", Problem.of(Problem.Kind.FUTURE)));
        }
        Outcome outcome = recorder.change(press.team(), press.inquiry(), (inquiry, moment) -> Recorder.Step.of(
                        cases.timeCorrected(inquiry, at, now.plus(TOLERANCE)))
                .by(press.user(), Act.TIME_CORRECTED));
        return outcome instanceof Outcome.Refused refused && OUT_OF_RANGE.containsKey(refused.why())
                ? new Outcome.Problems(Map.of("responded_at", Problem.of(OUT_OF_RANGE.get(refused.why()))))
                : outcome;
    }
}
