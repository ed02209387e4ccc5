package dev.awsinquiry.sandbox.tour;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.state.Changes;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.SlackError;
import java.util.List;

/**
 * Walks a ready-made bad inquiry through the journey. Each step says what comes next; {@link #next} does it, with the same
 * hands that people use, so that the product runs its own path.
 */
public final class Tour {
    private static final int NOT_STARTED = -1;

    private final List<TourStep> steps;
    private final TourHands hands;
    private final Changes changes;
    private int at = NOT_STARTED;
    private String trouble = "";

    private Tour(List<TourStep> steps, TourHands hands, Changes changes) {
        this.steps = steps;
        this.hands = hands;
        this.changes = changes;
    }

    /** The tour through the given Slack, not yet started. */
    public static Tour of(LocalSlack slack) {
        return new Tour(TourStep.load(), new TourHands(slack), slack.changes());
    }

    /** Begins, or begins anew: a new inquiry beside what is there. */
    public synchronized void start() {
        hands.begin();
        at = 0;
        trouble = "";
        changes.happened();
    }

    /** Does the step that is announced, and announces the one after it. When it can't be done, it says why and stays. */
    public synchronized void next() {
        if (at == NOT_STARTED || at >= steps.size()) {
            return;
        }
        try {
            Outcome outcome = hands.play(steps.get(at));
            trouble = outcome.isDone() ? "" : describe(outcome);
        } catch (SlackError | IllegalArgumentException | IllegalStateException e) {
            trouble = String.valueOf(e.getMessage());
        }
        if (trouble.isEmpty()) {
            at++;
        }
        changes.happened();
    }

    private static String describe(Outcome outcome) {
        return outcome.fieldErrors().isEmpty()
                ? outcome.message()
                : outcome.fieldErrors().toString();
    }

    /** Leaves the tour; what it did stays. */
    public synchronized void stop() {
        at = NOT_STARTED;
        changes.happened();
    }

    /** Where it stands, for the page. */
    public synchronized ObjectNode json() {
        ObjectNode json = Json.object().put("running", at != NOT_STARTED);
        json.put("at", Math.max(0, at)).put("of", steps.size()).put("done", at >= steps.size());
        json.put("trouble", trouble);
        if (at != NOT_STARTED) {
            json.put("thread", hands.thread());
        }
        if (at != NOT_STARTED && at < steps.size()) {
            TourStep step = steps.get(at);
            json.put("as", step.userId()).put("act", step.act());
            json.put("ja", step.ja()).put("en", step.en());
            json.put("preview", hands.preview(step));
        }
        return json;
    }
}
