package dev.awsinquiry.slack.outbound;

import java.time.Clock;
import java.time.Instant;
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
     */
    public record State(Optional<Instant> unreachableSince, Optional<String> problem, Map<String, String> refused) {
        public State {
            refused = Map.copyOf(refused);
        }

        /** Whether calls get through, as far as is known. */
        public boolean reachable() {
            return unreachableSince.isEmpty();
        }
    }

    private static final Logger LOG = Logger.getLogger(Reachability.class);

    private final Clock clock;
    private State state = new State(Optional.empty(), Optional.empty(), Map.of());

    /** Reachable until proved otherwise. */
    public Reachability(Clock clock) {
        this.clock = clock;
    }

    /** How it stands. */
    public synchronized State state() {
        return state;
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

    /** No answer. */
    synchronized void unreachable(String problem) {
        Instant since = state.unreachableSince().orElseGet(clock::instant);
        state = new State(Optional.of(since), Optional.of(problem), state.refused());
    }
}
