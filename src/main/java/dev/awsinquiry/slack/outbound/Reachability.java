package dev.awsinquiry.slack.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** How Slack's Web API was found last. Every call feeds it; asking it never calls. */
public final class Reachability {

    /**
     * What is known.
     *
     * @param unreachableSince since when no call got through; empty while they do
     * @param problem what the latest of those calls met
     * @param refused the workspaces whose token Slack refuses, with its word for the reason
     * @param lacking what Slack refused lately though it takes the token: its word for the reason, and the scope
     */
    public record State(
            Optional<Instant> unreachableSince,
            Optional<String> problem,
            Map<String, String> refused,
            List<String> lacking) {
        public State {
            refused = Map.copyOf(refused);
            lacking = List.copyOf(lacking);
        }

        State(Optional<Instant> unreachableSince, Optional<String> problem, Map<String, String> refused) {
            this(unreachableSince, problem, refused, List.of());
        }

        /** Whether calls get through, as far as is known. */
        public boolean reachable() {
            return unreachableSince.isEmpty();
        }
    }

    private static final Logger LOG = Logger.getLogger(Reachability.class);

    /** What is refused is tried again each minute; who hears no more of it has been helped. */
    private static final Duration LATELY = Duration.ofMinutes(3);

    private final Clock clock;
    private final Map<String, Instant> lacking = new TreeMap<>();
    private State state = new State(Optional.empty(), Optional.empty(), Map.of());

    /** Reachable until proved otherwise. */
    public Reachability(Clock clock) {
        this.clock = clock;
    }

    /** How it stands. */
    public synchronized State state() {
        List<String> lately = lacking.keySet().stream().filter(this::isRecent).toList();
        return new State(state.unreachableSince(), state.problem(), state.refused(), lately);
    }

    private boolean isRecent(String what) {
        Instant heard = lacking.getOrDefault(what, Instant.MIN);
        return heard.isAfter(clock.instant().minus(LATELY));
    }

    /** Slack answered, though not necessarily as hoped. */
    synchronized void answered() {
        state = new State(Optional.empty(), Optional.empty(), state.refused());
    }

    /** Slack accepted the token. */
    synchronized void accepted(String team) {
        Map<String, String> refused = new TreeMap<>(state.refused());
        if (refused.remove(team) != null) {
            LOG.info("Slack takes SLACK_BOT_TOKEN again; what waited is posted now");
        }
        state = new State(Optional.empty(), Optional.empty(), refused);
    }

    /** Slack refused the token. */
    synchronized void refused(String team, String error) {
        Map<String, String> refused = new TreeMap<>(state.refused());
        // every call says so again; told once, it is found in the log
        if (!error.equals(refused.put(team, error))) {
            LOG.errorf(
                    "Slack refuses SLACK_BOT_TOKEN (%s): nothing can be posted. What comes is kept until then. Please install"
                            + " the app once more and restart with its new token.",
                    error);
        }
        state = new State(Optional.empty(), Optional.empty(), refused);
    }

    /** Slack takes the token, but not for this. */
    synchronized void lacks(String what) {
        // every attempt says so again; told once, it is found in the log
        if (!isRecent(what)) {
            LOG.warnf(
                    "Slack doesn't let the app do what it has to (%s): what needs it waits, and is tried again each"
                            + " minute. Please compare the app's scopes with the manifest, and install it once more.",
                    what);
        }
        lacking.put(what, clock.instant());
    }

    /** No answer. */
    synchronized void unreachable(String problem) {
        Instant since = state.unreachableSince().orElseGet(clock::instant);
        state = new State(Optional.of(since), Optional.of(problem), state.refused());
    }
}
